#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Compares the badges that a real pretix makes with ours: the same layouts, people, server.

usage: compare.py [--layouts 40] [--people 6] [--ctl PROGRAM] [--desk PROGRAM] [--out DIR]
exit:  0 all agree, 1 not so, 2 wrong usage, 77 no pretix here (skipped)

The layouts are saved on the server, its own export draws them; lanyardctl is paired with it, pulls
them and draws them too, once a desk has fetched people's pictures. Pages, the box of every element
(0.5 mm), font sizes (5 %), words, codes and the look of pictures must agree; what differs by a
reason that app/docs/badge-layouts.md lists is counted by its name, and only a share of all may. The
report with all pictures is DIR/index.html.
"""
import argparse
import collections
import contextlib
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(HERE.parent / "pretix"))

import environment  # noqa: E402

SKIPPED = 77
FACTS = ROOT / "tests/data/badges"
PICTURE_SECONDS = 60  # for all of them; a desk fetches one a second
INSIDE = "LANYARD_IN_PRETIX_PYTHON"  # which has what reads PDFs and pictures
LATIN = [
    ("Ananya Gowda", "Kaveri Labs"),
    ("María del Carmen Fernández-Ortiz y García de los Ríos", "Open-Source Collective"),
    ("Zoë Öztürk", "National Institute of Very Long Names and Applied Computational Linguistics"),
    ("Wolfeschlegelsteinhausenbergerdorff", "IBM"),
    ("Łukasz Żółć-Świątek", "Tensor & Söhne"),
    ("Nguyễn Thị Ánh Tuyết", ""),
    ("Дмитрий Щербаков", "Ελληνική Εταιρεία"),
    ("Avery To", "AVATAR Ltd."),
]
OTHERS = [("ಅನನ್ಯಾ ಗೌಡ", "ಕರ್ನಾಟಕ ಸಂಸ್ಥೆ"), ("王小明", "東京計算機"), ("محمد عبد الرحمن", "شركة"),
          ("श्रीनिवास कृष्णमूर्ति", "भारतीय तकनीकी शाला"), ("Mira 🎉 Rao", "💡 Labs")]


def plan(people):
    """A seed file of the rig; each person has a ticket that says in order who it is."""
    return {"people": [{
        "name": name, "company": company, "email": f"a{index}@example.org", "item": "Attendee",
        "variation": "Regular" if index % 2 else "Student", "answers": {"SHIRT": "SMLX"[index % 4]},
    } for index, (name, company) in enumerate(people)]}


def rig(*arguments):
    done = subprocess.run([sys.executable, str(HERE.parent / "pretix/server.py"), *arguments],
                          stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"compare-layouts: the rig ended with {done.returncode}")
    return json.loads(done.stdout)


def on_server(server, order, folder):
    (folder / "order.json").write_text(json.dumps(order, ensure_ascii=False))
    with open(folder / "on_server.log", "wb") as log:
        done = subprocess.run(
            [sys.executable, str(HERE / "on_server.py"), str(folder / "order.json")],
            stdout=subprocess.PIPE, stderr=log, check=False, cwd=server,
            env=dict(os.environ, PRETIX_CONFIG_FILE=str(server / "pretix.cfg"),
                     DJANGO_SETTINGS_MODULE="pretix.settings", PYTHONDONTWRITEBYTECODE="1"))
    if done.returncode != 0:
        text = (folder / "on_server.log").read_text(errors="replace").strip().splitlines()
        sys.exit("compare-layouts: pretix ended badly; its last lines:\n" + "\n".join(text[-15:]))
    return json.loads(done.stdout.decode().strip().splitlines()[-1])


class Desk:
    """lanyardctl on a data folder of its own."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")

    def fetch_pictures(self, program, count):
        """As many as there are; only a desk with a window fetches them, while it runs."""
        folder = self.folder.parent
        environment_of_desk = dict(self.environment, HOME=str(folder), XDG_RUNTIME_DIR=str(folder))
        with open(folder / "desk.log", "wb") as log:
            desk = subprocess.Popen([program, "--data", str(self.folder), "--mode", "desk"],
                                    env=environment_of_desk, stdout=log, stderr=log)
        try:
            kept, until = self._pictures(), time.monotonic() + PICTURE_SECONDS
            while kept < count and desk.poll() is None and time.monotonic() < until:
                time.sleep(0.1)
                kept = self._pictures()
            desk.terminate()
            ended = desk.wait(30)
        finally:
            desk.kill()
            desk.wait()
        if ended != -signal.SIGTERM or kept < count:  # it ends as one that is killed
            said = (folder / "desk.log").read_text(errors="replace")[-2000:]
            sys.exit(f"compare-layouts: the desk ended with {ended} and {kept} of {count} "
                     f"pictures; it said: {said}")

    def _pictures(self):
        path = f"file:{self.folder / 'lanyard.db'}?mode=ro"
        with contextlib.closing(sqlite3.connect(path, uri=True, timeout=10)) as database:
            return database.execute("SELECT count(*) FROM picture WHERE state = 1").fetchone()[0]

    def run(self, *arguments):
        done = subprocess.run(
            [self.program, "--data", str(self.folder), "--json", *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False,
            env=self.environment)
        if done.returncode != 0:
            sys.exit(f"compare-layouts: lanyardctl {' '.join(arguments)} ended with "
                     f"{done.returncode}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout)


def facts_that_changed(told):
    """Sentences about checked-in facts of the server that are not its facts any more."""
    wrong = []
    listed = (FACTS / "pretix-variables.txt").read_text().split()
    if listed != told["variables"]:
        differ = sorted(set(listed) ^ set(told["variables"]))
        wrong.append("tests/data/badges/pretix-variables.txt is not the server's list: "
                     + ", ".join(differ))
    if json.loads((FACTS / "short-dates.json").read_text()) != told["shortDates"]:
        wrong.append("tests/data/badges/short-dates.json is not what the server writes")
    if json.loads((FACTS / "pretix-sheets.json").read_text()) != told["sheets"]:
        wrong.append("tests/data/badges/pretix-sheets.json is not what the server's export offers: "
                     + json.dumps(told["sheets"]))
    return wrong


def given(index, row, folder):
    """Writes the pictures of a person; returns their files by the content that shows them."""
    files = {}
    for content, photo in row["photos"].items():
        if photo:
            path = folder / str(index) / content / photo.name
            path.parent.mkdir(parents=True)
            path.write_bytes(photo.data(content))
            files[content] = str(path)
    return files


def made(args, folder):
    """Both sides' PDFs; returns the layouts, the people and the facts that changed."""
    import photos
    import sheets
    layouts = sheets.make(args.layouts)
    people = LATIN[:args.people] + OTHERS[:args.others]
    (folder / "plan.json").write_text(json.dumps(plan(people), ensure_ascii=False))
    server = rig("start", "--dir", str(folder / "server"), "--seed-file",
                 str(folder / "plan.json"), "--owner", str(os.getpid()))
    try:
        seats = {row["name"]: row for row in
                 json.loads((folder / "server/people.json").read_text())}
        rows = [{"key": f"{index:02d}", "name": name, "position": seats[name]["position"],
                 "latin": index < len(LATIN[:args.people]),
                 "photos": photos.of(index if index < len(LATIN[:args.people]) else None)}
                for index, (name, _) in enumerate(people)]
        files = [given(index, row, folder / "pictures") for index, row in enumerate(rows)]
        (folder / "theirs").mkdir()
        (folder / "ours").mkdir()
        told = on_server(folder / "server", {
            "event": server["event"], "folder": str(folder / "theirs"),
            "people": [{"key": row["key"], "position": row["position"], "pictures": pictures}
                       for row, pictures in zip(rows, files)],
            "layouts": [{"name": s.name, "layout": s.json(), "size": s.size, "pages": s.pages,
                         "background": s.background, "paper": s.paper, "patches": s.patches}
                        for s in layouts]}, folder)
        desk = Desk(args.ctl, folder / "desk")
        desk.run("pair", server["url"], server["tokens"]["pretixscan"][0], "--list", "Everything")
        desk.fetch_pictures(args.desk, sum(map(len, files)))
        for row in rows:
            found = desk.run("find", row["name"])["results"]
            row["attendee"] = next(f["attendee"] for f in found if f["name"] == row["name"])
        for sheet in layouts:
            for row in rows:
                if wanted(sheet, row):
                    row.setdefault("unknown", set()).update(desk.run(
                        "layout", "preview", f"pretix-{told['layouts'][sheet.name]}", "--attendee",
                        str(row["attendee"]), "-o",
                        str(folder / "ours" / f"{sheet.name[:2]}-{row['key']}.pdf"))["unknown"])
        wrong = facts_that_changed(told)
        if args.values:
            import values
            wrong += values.compared(desk, told["values"], [r for r in rows if r["latin"]], folder)
    finally:
        rig("stop", "--dir", str(folder / "server"))
    return layouts, rows, wrong


def wanted(sheet, row):
    """Names that the server cannot print are only shown, on the real-life layouts."""
    return row["latin"] or sheet.kind in ("real", "coded")


def compared(args, folder, layouts, rows):
    import measure
    import report
    import verdict
    badges, others, counts, wrong = [], [], collections.Counter(), []
    reasons = verdict.listed_reasons()
    for sheet in layouts:
        for row in rows:
            if not wanted(sheet, row):
                continue
            stem = f"{sheet.name[:2]}-{row['key']}"
            theirs, ours = (measure.Badge(folder / side / f"{stem}.pdf", folder / side / stem)
                            for side in ("theirs", "ours"))
            pictures = report.pictures(ours, theirs, args.out, stem)
            title = f"{sheet.name}, {row['name']}"
            if not row["latin"]:
                others.append((title, pictures, []))
                continue
            findings = verdict.judge(sheet, ours, theirs, row["photos"])
            badges.append((title, pictures, findings))
            for finding in findings:
                known = finding.reason in reasons
                counts["elements"] += finding.colour is not None
                counts["empty"] += finding.empty
                if finding.problem and known:
                    counts[finding.reason] += 1
                elif finding.problem:
                    finding.reason = None
                    what = finding.element["type"]
                    wrong.append(f"{title}, page {finding.page + 1}, {what} "
                                 f"{finding.element.get('content', '')}: {finding.problem}")
            for side in ("theirs", "ours"):
                for picture in (folder / side).glob(f"{stem}-*.png"):
                    picture.unlink()
    return badges, others, counts, wrong


def run(args):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="lanyard-layouts-"))
    shutil.rmtree(args.out, ignore_errors=True)
    args.out.mkdir(parents=True)
    try:
        layouts, rows, wrong = made(args, folder)
        badges, others, counts, different = compared(args, folder, layouts, rows)
        if args.keep:
            for side in ("theirs", "ours"):
                shutil.copytree(folder / side, args.out / side)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    wrong += different
    unknown = set().union(*(row.get("unknown", set()) for row in rows))
    if unknown:
        wrong.append(f"variables that the desk does not know: {', '.join(sorted(unknown))}")
    explained = {name: count for name, count in counts.items() if name not in ("elements", "empty")}
    import report
    compared_with = counts["elements"] - counts["empty"]
    equal = compared_with - sum(explained.values()) - len(different)
    import verdict
    if too_much := verdict.too_much_explained(sum(explained.values()), compared_with):
        wrong.append(too_much)
    summary = (f"{len(badges)} badges of {len(layouts)} layouts, {counts['elements']} elements: "
               f"{counts['empty']} empty on both sides, {equal} equal, "
               f"{sum(explained.values())} explained, {len(wrong)} different")
    report.write(args.out / "index.html", summary, badges, others)
    for text in wrong[:args.show]:
        print(text)
    for name, count in [("equal", equal), *sorted(explained.items())]:
        print(f"  {name:40}{count:6}  {100 * count / max(1, compared_with):5.1f} % of what is there")
    print(f"{summary}; see {args.out / 'index.html'}")
    return 1 if wrong else 0


def main():
    parser = argparse.ArgumentParser(description="Badges of a real pretix and ours.")
    parser.add_argument("--layouts", type=int, default=40)
    parser.add_argument("--people", type=int, default=6)
    parser.add_argument("--others", type=int, default=len(OTHERS),
                        help="people whose names the server cannot print, to be shown")
    parser.add_argument("--ctl", default=str(ROOT / "build/asan/bin/lanyardctl"))
    parser.add_argument("--desk", help="lanyard; the one beside lanyardctl when none is named")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "build/layouts")
    parser.add_argument("--keep", action="store_true", help="leave all PDFs in DIR")
    parser.add_argument("--values", action="store_true",
                        help="compare what each variable says too, letter by letter")
    parser.add_argument("--show", type=int, default=30, help="differences to print")
    args = parser.parse_args()
    args.desk = args.desk or str(pathlib.Path(args.ctl).with_name("lanyard"))
    for program in (args.ctl, args.desk):
        if not pathlib.Path(program).exists():
            parser.error(f"{program} is not built; build the targets lanyardctl and lanyard")
    missing = [tool for tool in ("pdfinfo", "pdftoppm", "pdftohtml", "ZXingReader")
               if not shutil.which(tool)]
    cache = environment.default_cache().resolve()
    absent = os.environ.get("LANYARD_PRETIX_ABSENT")
    if args.values:
        os.environ["LANYARD_LAYOUT_VALUES"] = "1"
    try:
        if absent or missing:
            raise environment.RigError(absent or f"{', '.join(missing)} is not installed", 3)
        environment.prepare(cache)
    except environment.RigError as error:
        print(f"no real pretix here: {error}", file=sys.stderr)
        return 1 if os.environ.get("LANYARD_REQUIRE_PRETIX") == "1" else SKIPPED
    if os.environ.get(INSIDE) != "1":  # the same program again, in the Python that pretix is in
        python = str(environment.python(cache))
        os.execve(python, [python, "-B", __file__, *sys.argv[1:]], dict(os.environ, **{INSIDE: "1"}))
    return run(args)


if __name__ == "__main__":
    sys.exit(main())
