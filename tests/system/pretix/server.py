#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs a real pretix server for the system tests. See README.md beside this file.

Exit codes: 0 done, 1 the server or the request failed, 2 wrong usage, 3 an outside reason
(packages cannot be installed, no Python module, no disk). Results are JSON on stdout, the rest is
said on stderr.
"""
import argparse
import datetime
import json
import os
import pathlib
import select
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import changes
import environment
import facts
import people
from environment import RigError, say

HERE = pathlib.Path(__file__).resolve().parent
START_SECONDS = 180
KOLKATA = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def write_json(path, value):
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n")
    part.rename(path)


def read_server(folder):
    try:
        return json.loads((folder / "server.json").read_text())
    except FileNotFoundError:
        raise RigError(f"{folder} holds no server; run `start --dir {folder}` first.", 2) from None


def started_at(pid):
    """Returns the kernel's start time of a process, or None; tells a reused pid from ours."""
    try:
        text = pathlib.Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return None
    fields = text.rpartition(")")[2].split()
    return None if fields[0] == "Z" else int(fields[19])


def alive(server):
    return server.get("born") is not None and started_at(server["pid"]) == server["born"]


def signal_gunicorn(folder, sign):
    try:
        os.killpg(int((folder / "gunicorn.pid").read_text()), sign)
    except (OSError, ValueError):
        raise RigError("the server is starting or ending just now.") from None


def gone(server, seconds):
    until = time.monotonic() + seconds
    while alive(server):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


def end(server):
    """Ends the keeper, which takes the server with it: gently first, then for good."""
    for sign, seconds in [(signal.SIGTERM, 25), (signal.SIGKILL, 5)]:
        if not alive(server):
            return
        os.kill(server["pid"], sign)
        if gone(server, seconds):
            return
    raise RigError(f"process {server['pid']} does not end.")


def answers(folder, url):
    """True once the seed is in and pretix itself has answered a request that needs its database."""
    try:
        token = json.loads((folder / "seed.json").read_text())["adminToken"]
        request = urllib.request.Request(
            url + "/api/v1/organizers/", headers={"Authorization": f"Token {token}"})
        with NO_PROXY.open(request, timeout=10) as reply:
            return reply.status == 200
    except (OSError, ValueError):
        return False


def write_config(folder, url):
    (folder / "data").mkdir(exist_ok=True)
    (folder / "pretix.cfg").write_text(
        f"[pretix]\nurl={url}\ndatadir={folder}/data\ncurrency=INR\nregistration=off\n"
        "[database]\nbackend=sqlite3\n[locale]\ntimezone=Asia/Kolkata\n"
        "[django]\ndebug=off\nsecret=only-for-tests-only-for-tests-only-for-tests-0123\n"
        "[mail]\nhost=127.0.0.1\nport=1\n")


def launch(folder, cache, port, owner, lifetime):
    """Starts the keeper with a listening socket; returns {url, port, pid, born} once it answers."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError as error:
        raise RigError(f"port {port} cannot be used: {error.strerror}.") from None
    listener.listen(128)
    port = listener.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    write_config(folder, url)
    log = open(folder / "server.log", "ab")
    command = [sys.executable, str(HERE / "server.py"), "keep", "--dir", str(folder),
               "--cache", str(cache), "--fd", str(listener.fileno()),
               "--owner", str(owner), "--lifetime", str(lifetime)]
    keeper = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                              pass_fds=[listener.fileno()], start_new_session=True)
    listener.close()
    log.close()
    server = {"url": url, "port": port, "pid": keeper.pid, "born": started_at(keeper.pid)}
    until = time.monotonic() + START_SECONDS
    try:
        while not answers(folder, url):
            if keeper.poll() is not None:
                raise RigError(f"the server ended while starting; its last lines:\n{tail(folder)}")
            if time.monotonic() > until:
                raise RigError(f"no answer within {START_SECONDS} s; see {folder}/server.log.")
            time.sleep(0.1)
    except BaseException:
        end(server)
        raise
    return server


def tail(folder):
    text = (folder / "server.log").read_text(errors="replace")
    return "\n".join(text.strip().splitlines()[-15:])


def keep(args):
    """Holds the server as a child; ends it with its owner, after its lifetime, or when told."""
    folder = pathlib.Path(args.dir)
    environ = dict(os.environ, PRETIX_CONFIG_FILE=str(folder / "pretix.cfg"),
                   LANYARD_RIG_DIR=str(folder), PYTHONDONTWRITEBYTECODE="1",
                   DJANGO_SETTINGS_MODULE="pretix.settings")
    (folder / "gunicorn.pid").unlink(missing_ok=True)
    # A process group of its own, so that `pause` can stop the server and not its keeper.
    child = subprocess.Popen(
        [str(environment.python(args.cache)), "-m", "gunicorn", "--bind", f"fd://{args.fd}",
         "--pid", str(folder / "gunicorn.pid"), "--access-logfile", str(folder / "access.log")],
        cwd=HERE, env=environ, pass_fds=[args.fd], stdin=subprocess.DEVNULL, process_group=0,
        preexec_fn=environment.die_with_parent)
    os.close(args.fd)

    def finish(*_):
        child.terminate()
        os.killpg(child.pid, signal.SIGCONT)  # a paused server must wake up to end

    signal.signal(signal.SIGTERM, finish)
    watched = [os.pidfd_open(child.pid)]
    if args.owner:
        watched.append(os.pidfd_open(args.owner))
    ready, _, _ = select.select(watched, [], [], args.lifetime)
    if watched[0] not in ready:
        say("the owner has gone." if ready else f"{args.lifetime} s are over.")
        finish()
    try:
        return child.wait(timeout=15)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        return child.wait()


def prepare(args):
    began = time.monotonic()
    result = environment.prepare(args.cache)
    return {**result, "seconds": round(time.monotonic() - began, 1)}


def plan_of(args):
    if not args.seed_file:
        return people.invent(args.people)
    try:
        return people.complete(json.loads(pathlib.Path(args.seed_file).read_text()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RigError(f"{args.seed_file} cannot be used as a seed file: {error}", 2) from None


def start(args):
    began = time.monotonic()
    plan = plan_of(args)
    template = environment.prepare(args.cache)["template"]
    folder = pathlib.Path(args.dir).resolve()
    if (folder / "server.json").exists() and alive(read_server(folder)):
        raise RigError(f"{folder} holds a running server; stop it first.", 2)
    for name in ["server.json", "seed.json", "seed-order.json", "server.log", "access.log"]:
        (folder / name).unlink(missing_ok=True)
    shutil.rmtree(folder / "data", ignore_errors=True)
    (folder / "data").mkdir(parents=True)
    shutil.copyfile(template, folder / "data" / "db.sqlite3")
    day = args.day or datetime.datetime.now(KOLKATA).date().isoformat()
    write_json(folder / "seed-order.json", {"plan": plan, "day": day, "secrets": args.secrets})
    say(f"starting pretix in {folder}")
    server = launch(folder, args.cache, args.port, args.owner, args.lifetime)
    seeded = json.loads((folder / "seed.json").read_text())
    write_json(folder / "people.json", seeded.pop("people"))
    server = {**server, "dir": str(folder), **seeded,
              "counts": facts.counts(folder), "samples": samples(folder),
              "seconds": round(time.monotonic() - began, 1)}
    write_json(folder / "server.json", server)
    return server


def samples(folder):
    """One ticket secret (and order, position) for each thing that a desk meets."""
    rows = json.loads((folder / "people.json").read_text())
    plain = [r for r in rows if r["status"] == "p" and r["item"] == "Attendee" and not (
        r["canceled"] or r["blocked"] or r["early"] or r["late"] or r["attention"])]
    parents = {r["addonTo"] for r in rows if r["addonTo"]}

    def first(chosen):
        for row in chosen:
            return {k: row[k] for k in ["position", "order", "name", "secret"]}
        return None

    return {
        "paid": first(plain),
        "withWorkshop": first(r for r in plain if r["position"] in parents),
        "workshop": first(r for r in rows if r["addonTo"] and r["status"] == "p"),
        "speaker": first(r for r in rows if r["item"] == "Speaker" and r["status"] == "p"),
        "pressUnanswered": first(r for r in rows if r["item"] == "Press" and r["status"] == "p"
                                 and not r["answered"]),
        "pending": first(r for r in rows if r["status"] == "n" and not r["unapproved"]
                         and not r["validIfPending"]),
        "validIfPending": first(r for r in rows if r["validIfPending"]),
        "unapproved": first(r for r in rows if r["unapproved"]),
        "expired": first(r for r in rows if r["status"] == "e"),
        "cancelled": first(r for r in rows if r["status"] == "c"),
        "cancelledPosition": first(r for r in rows if r["canceled"]),
        "blocked": first(r for r in rows if r["blocked"]),
        "early": first(r for r in rows if r["early"]),
        "late": first(r for r in rows if r["late"]),
        "attention": first(r for r in rows if r["attention"] and r["status"] == "p"),
    }


def stop(args):
    folder = pathlib.Path(args.dir).resolve()
    server = read_server(folder)
    was = alive(server)
    end(server)
    return {"stopped": was, "pid": server["pid"]}


def pause(args):
    folder = pathlib.Path(args.dir).resolve()
    if not alive(read_server(folder)):
        raise RigError("the server does not run.", 2)
    signal_gunicorn(folder, signal.SIGSTOP)
    return {"paused": True}


def resume(args):
    """Continues a paused server, or starts a stopped one again on its port with its data."""
    folder = pathlib.Path(args.dir).resolve()
    server = read_server(folder)
    if alive(server):
        signal_gunicorn(folder, signal.SIGCONT)
        return {"url": server["url"], "pid": server["pid"]}
    fresh = launch(folder, args.cache, server["port"], args.owner, args.lifetime)
    write_json(folder / "server.json", {**server, **fresh})
    return {"url": fresh["url"], "pid": fresh["pid"]}


def show_facts(args):
    return facts.read(pathlib.Path(args.dir).resolve())


def change(args):
    folder = pathlib.Path(args.dir).resolve()
    return changes.apply(read_server(folder), folder, args.action, args.arguments)


def invented(args):
    return people.invent(args.people)


def parser():
    top = argparse.ArgumentParser(description="A real pretix server for tests.")
    top.add_argument("--cache", type=pathlib.Path, default=environment.default_cache(),
                     help="where the prepared server is kept (LANYARD_PRETIX_CACHE)")
    commands = top.add_subparsers(dest="command", required=True)

    def command(name, function, text, folder=True):
        made = commands.add_parser(name, help=text, description=text)
        made.set_defaults(function=function)
        if folder:
            made.add_argument("--dir", required=True, help="folder of this server")
        return made

    command("prepare", prepare, "install pretix and keep a migrated database", folder=False)
    starting = command("start", start, "seed a new server and start it")
    starting.add_argument("--people", type=int, default=460)
    starting.add_argument("--seed-file", help="JSON of people to use in place of invented ones")
    starting.add_argument("--secrets", choices=["random", "pretix_sig1"], default="random")
    starting.add_argument("--day", help="the event's day, YYYY-MM-DD; today where it is not given")
    starting.add_argument("--port", type=int, default=0, help="0 for any free one")
    resuming = command("resume", resume, "continue a paused or stopped server, same port and data")
    for one in (starting, resuming):
        one.add_argument("--owner", type=int, default=0, help="end when this process has ended")
        one.add_argument("--lifetime", type=int, default=3600, help="end after so many seconds")
    command("stop", stop, "end the server; its data stays")
    command("pause", pause, "make the server hang: it takes connections and does not answer")
    command("facts", show_facts, "what the server's own database says")
    changing = command("change", change, "act as somebody at the office: " + changes.usage())
    changing.add_argument("action", choices=sorted(changes.ACTIONS))
    changing.add_argument("arguments", nargs="*")
    command("people", invented, "print the invented people as a seed file", folder=False
            ).add_argument("--people", type=int, default=460)
    keeping = command("keep", keep, argparse.SUPPRESS)
    keeping.add_argument("--cache", type=pathlib.Path)
    for name in ["--fd", "--owner", "--lifetime"]:
        keeping.add_argument(name, type=int)
    return top


def main():
    args = parser().parse_args()
    try:
        result = args.function(args)
    except RigError as error:
        print(f"pretix rig: {error}", file=sys.stderr)
        return error.code
    if args.command == "keep":
        return result
    print(json.dumps(result, ensure_ascii=False, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
