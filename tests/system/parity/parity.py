#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Compares what a desk alone says with what a real pretix says, case by case.

usage: parity.py [--cases 1000] [--seed 1] [--policy PROGRAM] [--keep DIR]
exit:  0 all equal and everything covered, 1 not so, 2 wrong usage, 77 no pretix here (skipped)

A difference that app/docs/parity.md explains is counted by its name there and is no failure.
"""
import argparse
import collections
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(HERE.parent / "pretix"))

import environment  # noqa: E402

import rules  # noqa: E402

SKIPPED = 77
FEWEST = 20  # cases of a verdict, and of an operator or variable that was looked at
LEAST_EXPLAINED = 0.95
VERDICTS = ["ok", "incomplete", "exchange", "invalid", "already_redeemed", "unpaid", "unapproved",
            "canceled", "blocked", "invalid_time", "rules", "product", "ambiguous", "revoked",
            "already_exchanged", "medium_invalid", "medium_exists", "error"]
# what an entry is told once the list's rule was looked at, in the server's order of checks
AFTER_RULES = {"rules", "incomplete", "exchange", "already_exchanged", "already_redeemed", "ok"}
CONFIG = """[pretix]
url=http://127.0.0.1
datadir={folder}/data
currency=EUR
registration=off
[database]
backend=sqlite3
[locale]
timezone=UTC
[django]
debug=off
secret=only-for-tests-only-for-tests-only-for-tests-0123
[mail]
host=127.0.0.1
port=1
"""


def verdict(said):
    return said["reason"] or said["status"]


def ask_server(args, cases, seed, folder, cache):
    """Runs the oracle on a fresh copy of the database; returns the file of its lines."""
    (folder / "data").mkdir(parents=True)
    shutil.copyfile(cache / "template" / "db.sqlite3", folder / "data" / "db.sqlite3")
    (folder / "pretix.cfg").write_text(CONFIG.format(folder=folder))
    lines = folder / "server.jsonl"
    with open(lines, "wb") as out, open(folder / "server.log", "wb") as log:
        code = subprocess.run(
            [str(environment.python(cache)), str(HERE / "oracle.py"), str(seed), str(cases)],
            stdout=out, stderr=log, cwd=folder, check=False,
            preexec_fn=environment.die_with_parent,
            env=dict(os.environ, PRETIX_CONFIG_FILE=str(folder / "pretix.cfg"),
                     DJANGO_SETTINGS_MODULE="pretix.settings", PYTHONDONTWRITEBYTECODE="1",
                     PYTHONHASHSEED="0")).returncode
    if code != 0:
        text = (folder / "server.log").read_text(errors="replace").strip().splitlines()
        sys.exit("parity: pretix ended badly; its last lines:\n" + "\n".join(text[-15:]))
    return lines


def ask_desk(policy, lines):
    with open(lines, "rb") as asked:
        done = subprocess.run([policy], stdin=asked, stdout=subprocess.PIPE, check=False,
                              env=dict(os.environ, QT_LOGGING_RULES="lanyard.*=false"))
    if done.returncode != 0:
        sys.exit(f"parity: {policy} ended with {done.returncode}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def calls_for(question, answers, stored, questions):
    """Whether what its parent was answered is an answer that this question hangs on."""
    parent = question["dependency_question"]
    given = answers.get(str(parent))
    if given is None:
        given = next((",".join(one["option_identifiers"]) or one["answer"]
                      for one in stored if one["question"] == parent), "")
    named = {str(option["id"]): option["identifier"]
             for each in questions if each["id"] == parent for option in each["options"]}
    said = {named.get(part, part).lower() for part in given.split(",")}
    return bool(said & {value.lower() for value in question["dependency_values"]})


def needless(case, world, questions):
    """The questions that hang on another's answer which does not call for them."""
    stored = [answer for part in (world, world.get("before", {"orders": []}))
              for order in part["orders"] for position in order["positions"]
              if position["id"] == case["server"]["position"] for answer in position["answers"]]
    return {q["id"] for q in questions if q["dependency_question"]
            and not calls_for(q, case["answers"], stored, questions)}


def explained(case, ours, world):
    """The name under which app/docs/parity.md explains a difference; None for none."""
    server = case["server"]
    questions = [*world["questions"], *world.get("before", {}).get("questions", [])]
    asked = set(ours["questions"]) if ours["status"] == "incomplete" else set()
    told = set(server["questions"]) if server["status"] == "incomplete" else set()
    photos = {q["id"] for q in questions if q["type"] == "F" and q["required"]
              and case["answers"].get(str(q["id"])) == ""}
    if asked - told and asked - told <= photos and told - asked <= needless(case, world, questions):
        return "a required photo that was answered with nothing"
    if told - asked and asked <= told and told - asked <= needless(case, world, questions):
        return "questions that another answer makes needless"
    if server["reason"] == "canceled" and verdict(ours) == "invalid":
        if any(m["identifier"] == case["secret"] for m in world["reusableMedia"]):
            return "a wristband that stands for a cancelled place"
    return None


def difference(case, ours):
    """What differs, in a few words; empty for nothing."""
    server = case["server"]
    if case.get("exchange") and "crashed" in server:
        return ""  # no answer came that could be read
    if verdict(server) != verdict(ours):
        return f"server {verdict(server)}, desk {verdict(ours)}"
    if case.get("exchange"):
        return ""  # what the server said was read, not decided
    parts = []
    if verdict(server) == "ambiguous":
        # the server names the first; the desk asks which, and then tells what is to be told of it
        if server["position"] not in ours["candidates"]:
            parts.append(f"position {server['position']} not among {ours['candidates']}")
    else:
        # of a replaced ticket the server names the place, the desk nobody; of a ticket for another
        # date than the list's the desk knows whose it is, the server nothing
        silent = ours.get("otherDate") and verdict(server) == "invalid"
        named = verdict(server) != "revoked" and not case.get("alone") and not silent
        crashed = "crashed" in server
        if named and not crashed and server["position"] != ours.get("position"):
            parts.append(f"position {server['position']} and {ours.get('position')}")
        for key in () if crashed or silent else ("attention", "texts"):
            if server[key] != ours[key]:
                parts.append(f"{key} {server[key]} and {ours[key]}")
    if server["status"] == "incomplete" and set(server["questions"]) != set(ours["questions"]):
        parts.append(f"questions {server['questions']} and {ours['questions']}")
    return ", ".join(parts)


def compare(lines, answers, show):
    """Returns counters: verdicts, operators, explained differences; and the plain differences."""
    verdicts, operators, known = (collections.Counter() for _ in range(3))
    wrong, world, at = [], None, iter(answers)
    crashed = alone = several = emptied = 0
    read = collections.Counter()  # answers to an exchange, by the verdict
    dates = collections.Counter()  # tickets for another date than the list's, by the verdict
    refusals = collections.defaultdict(list)  # by the rule: whether each was explained
    for text in open(lines, encoding="utf-8"):
        line = json.loads(text)
        if "world" in line:
            world = line
            continue
        ours = next(at)
        assert ours["case"] == line["case"]
        verdicts[verdict(line["server"])] += 1
        crashed += "crashed" in line["server"]
        alone += line.get("alone", False)
        several += len(line["lists"]) > 1
        read[verdict(line["server"])] += "exchange" in line
        emptied += any(one["exit_all_at"] and one["id"] in line["lists"]
                       for one in world["checkInLists"])
        dates[verdict(ours)] += ours.get("otherDate", False)
        if verdict(ours) == "rules" and not ours.get("fault", "read"):
            refusals[json.dumps(line["rules"])].append(ours["obstacles"] > 0)
        if line["type"] == "entry" and verdict(line["server"]) in AFTER_RULES:
            for name in {name for rule in line["rules"] for name in rules.used(rule, {})}:
                operators[name] += 1
        text = difference(line, ours)
        name = text and explained(line, ours, world)
        if name:
            known[name] += 1
        elif text:
            wrong.append(f"case {line['case']} ({text}): "
                         + json.dumps({**line, "server": {**line["server"]}, "desk": ours,
                                       "zone": world["event"]["timezone"]}))
    if crashed:
        known["the server refuses by a rule and fails to say why (500)"] = crashed
    print(f"{alone} cases of signed tickets that no list of the desk knows")
    print(f"{several} cases at the doors of two events at once")
    print(f"{dates['invalid']} tickets for another date than the list's, and {dates['product']} "
          "behind a wristband")
    print(f"{emptied} cases after a list took everybody out")
    print(f"{read.total()} answers to an exchange, which the desk has only to read: "
          + ", ".join(f"{name} {count}" for name, count in sorted(read.items()) if count))
    for text in wrong[:show]:
        print(text)
    return verdicts, operators, known, wrong, refusals.values(), dates


def table(title, counts, names):
    print(f"\n{title}")
    for name in names:
        print(f"  {name:58}{counts[name]:7}")


def shortage(counts, names):
    return [name for name in names if counts[name] < FEWEST]


def main():
    parser = argparse.ArgumentParser(description="Desk against server, case by case.")
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--policy", default=str(ROOT / "build/asan/tests/parity_policy"))
    parser.add_argument("--keep", type=pathlib.Path, help="leave all files in this new folder")
    parser.add_argument("--again", type=pathlib.Path, help="a kept folder: ask the desk alone")
    parser.add_argument("--show", type=int, default=20, help="differences to print")
    args = parser.parse_args()
    if not pathlib.Path(args.policy).exists():
        parser.error(f"{args.policy} is not built; build the target parity_policy")
    cache = environment.default_cache().resolve()
    absent = os.environ.get("LANYARD_PRETIX_ABSENT")
    try:
        if absent:
            raise environment.RigError(absent, 3)
        environment.prepare(cache)
    except environment.RigError as error:
        print(f"no real pretix here: {error}", file=sys.stderr)
        return 1 if os.environ.get("LANYARD_REQUIRE_PRETIX") == "1" else SKIPPED
    folder = args.again or args.keep or pathlib.Path(tempfile.mkdtemp(prefix="lanyard-parity-"))
    try:
        lines = folder / "server.jsonl" if args.again else ask_server(
            args, args.cases, args.seed, folder.resolve(), cache)
        verdicts, operators, known, wrong, refusals, dates = compare(
            lines, ask_desk(args.policy, lines), args.show)
    finally:
        if not args.keep and not args.again:
            shutil.rmtree(folder, ignore_errors=True)
    table("Verdicts of the server", verdicts, VERDICTS)
    table("Operators in the rules that were looked at", operators, rules.OPERATORS)
    table("Variables in the rules that were looked at", operators, rules.VARIABLES)
    if known:
        table("Explained in app/docs/parity.md", known, sorted(known))
    few = shortage(verdicts, VERDICTS) + shortage(operators, rules.OPERATORS + rules.VARIABLES)
    if dates["invalid"] < FEWEST or not dates["product"]:
        few.append("another date")
    new = sorted(set(verdicts) - set(VERDICTS))
    total = sum(verdicts.values())
    # each rule counts once, however many people it refuses: some are such that nothing satisfies
    explained_share = sum(sum(one) / len(one) for one in refusals) / max(1, len(refusals))
    print(f"\n{sum(map(len, refusals))} refusals by {len(refusals)} rules, "
          f"of a rule's {explained_share:.1%} are explained")
    mute = refusals and explained_share < LEAST_EXPLAINED
    print(f"\n{total} cases, {total - len(wrong) - sum(known.values())} equal, "
          f"{sum(known.values())} explained, {len(wrong)} different")
    if new:
        print(f"verdicts that this comparison does not know: {', '.join(new)}")
    if few and total >= 1000:
        print(f"fewer than {FEWEST} cases of: {', '.join(few)}")
    if mute and total >= 1000:
        print(f"fewer than {LEAST_EXPLAINED:.0%} of the refusals by a rule are explained")
    return 1 if wrong or new or ((few or mute) and total >= 1000) else 0


if __name__ == "__main__":
    sys.exit(main())
