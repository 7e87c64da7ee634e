#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""The other peer of bench_badge: a real pretix exports badges of the layout label-62x100.

usage: peer_pretix.py      prints JSON: badges in one export, ms a badge of it, ms of one alone;
                           and the same in ms of the processor
exit:  0 done, 1 the server failed, 77 no pretix here

Its own export is called, in a process of its own, with the web server stopped meanwhile; what it
needs to begin (settings, fonts, the first badge) is not counted. pretix is AGPL: it is run, never
copied from.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
RIG = ROOT / "tests/system/pretix"
BADGES = ROOT / "resources/badges"
COUNT, ALONE = 50, 10


def inside(slug):
    """Runs in the Python that pretix is in."""
    import io

    import django
    django.setup()
    from django.core.files.base import ContentFile
    from django_scopes import scopes_disabled
    from pretix.base.models import Event, OrderPosition
    from pretix.plugins.badges.exporters import OPTIONS, render_pdf
    from pretix.plugins.badges.models import BadgeItem, BadgeLayout

    with scopes_disabled():
        event = Event.objects.get(slug=slug)
        BadgeItem.objects.filter(item__event=event).delete()
        event.badge_layouts.update(default=False)
        layout = BadgeLayout.objects.create(
            event=event, name="Label", default=True,
            layout=(BADGES / "label-62x100.json").read_text())
        layout.background.save(
            "label.pdf", ContentFile((BADGES / "label-62x100.pdf").read_bytes()))
        positions = list(OrderPosition.objects.filter(
            order__event=event, order__status="p", addon_to=None)[:COUNT])

        def milliseconds(some):
            out = io.BytesIO()
            start, cpu = time.perf_counter(), time.process_time()
            render_pdf(event, some, OPTIONS["one"], out)
            needed = (time.perf_counter() - start) * 1000, (time.process_time() - cpu) * 1000
            if not out.getvalue().startswith(b"%PDF"):
                sys.exit("no PDF")
            return [part / len(some) for part in needed]

        milliseconds(positions[:1])
        alone = [milliseconds([one]) for one in positions[:ALONE]]
        batch, batch_cpu = min(milliseconds(positions) for _ in range(2))
    print(json.dumps({
        "badges": len(positions), "batch": batch, "batchCpu": batch_cpu,
        "alone": statistics.median(wall for wall, _ in alone),
        "aloneCpu": statistics.median(cpu for _, cpu in alone)}))


def main():
    sys.path.insert(0, str(RIG))
    import environment
    cache = environment.default_cache().resolve()
    try:
        environment.prepare(cache)
    except environment.RigError as error:
        print(f"no real pretix here: {error}", file=sys.stderr)
        return 77
    with tempfile.TemporaryDirectory() as folder:
        def rig(*arguments):
            done = subprocess.run([sys.executable, "-B", str(RIG / "server.py"), *arguments],
                                  stdout=subprocess.PIPE, text=True, check=True)
            return json.loads(done.stdout)
        server = rig("start", "--dir", folder, "--people", "120", "--secrets", "pretix_sig1",
                     "--owner", str(os.getpid()))
        rig("stop", "--dir", folder)
        with open(pathlib.Path(folder) / "inside.log", "w+b") as log:
            done = subprocess.run(
                [str(environment.python(cache)), "-B", __file__, "--inside", server["event"]],
                stdout=subprocess.PIPE, stderr=log, check=False, cwd=folder,
                env=dict(os.environ, PRETIX_CONFIG_FILE=str(pathlib.Path(folder) / "pretix.cfg"),
                         DJANGO_SETTINGS_MODULE="pretix.settings"))
            if done.returncode != 0:
                log.seek(0)
                print(log.read().decode(errors="replace")[-2000:], file=sys.stderr)
                return 1
    print(done.stdout.decode().strip().splitlines()[-1])
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        inside(sys.argv[2])
    else:
        sys.exit(main())
