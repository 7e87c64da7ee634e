# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Random check-in rules over the whole grammar that pretix's API takes, and some beyond it."""

NUMBERS = ["entries_number", "entries_today", "entries_days", "minutes_since_last_entry",
           "minutes_since_first_entry", "now_isoweekday"]
COUNTERS = ["entries_since", "entries_before", "entries_days_since", "entries_days_before"]
COMPARE = ["<", "<=", ">", ">=", "==", "!="]
CHOICES = ["product", "variation", "gate"]
OPERATORS = ["and", "or", "!", *COMPARE, "inList", "objectList", "lookup", "buildTime", "isBefore",
             "isAfter", *COUNTERS]
VARIABLES = ["now", "entry_status", *CHOICES, *NUMBERS]


class RuleMaker:
    """Makes rules whose limits lie where the cases of the same world are: `moments` are the
    times that matter there, `ids` the ids that a choice can name."""

    names = []  # left of NUMBERS, over all worlds
    counters = []  # likewise of COUNTERS

    def __init__(self, rng, moments, zone, ids):
        self.rng = rng
        self.moments = moments
        self.zone = zone
        self.ids = ids

    def rule(self):
        """A rule as a list would hold it; one in four is none."""
        if self.rng.random() < 0.25:
            return {}
        return self.tree(self.rng.choice([0, 1, 1, 2, 3]))

    def tree(self, depth):
        if depth == 0:
            return self.leaf()
        if self.rng.random() < 0.1:
            return {"!": [self.tree(depth - 1)]}
        count = self.rng.choice([1, 2, 2, 3])
        return {self.rng.choice(["and", "or"]): [
            self.tree(self.rng.randrange(depth)) for _ in range(count)]}

    def leaf(self):
        kinds = [self.number, self.number, self.number, self.counter, self.counter, self.time,
                 self.time, self.time, self.choice, self.choice, self.status]
        return self.rng.choice(kinds)() if self.rng.random() > 0.04 else self.oddity()

    def number(self):
        if not self.names:  # each before one comes again
            self.names += self.rng.sample(NUMBERS, len(NUMBERS))
        name = self.names.pop()
        if name == "now_isoweekday":
            limit = self.rng.randint(1, 7)
        elif name.startswith("minutes"):
            limit = self.rng.choice([-1, 0, 1, 5, 15, 30, 60, 1440])
        else:
            limit = self.rng.randint(0, 3)
        sides = [{"var": name}, limit]
        if self.rng.random() < 0.08:
            sides.reverse()
        return {self.rng.choice(COMPARE): sides}

    def counter(self):
        if not self.counters:
            self.counters += self.rng.sample(COUNTERS, len(COUNTERS))
        name = self.counters.pop()
        return {self.rng.choice(COMPARE): [{name: [self.built()]}, self.rng.randint(0, 3)]}

    def time(self):
        tolerance = self.rng.choice([[], [None], [0], [5], [15], [0.5], [60], ["10"], [-5]])
        return {self.rng.choice(["isBefore", "isAfter"]): [{"var": "now"}, self.built(),
                                                           *tolerance]}

    def built(self):
        kind = self.rng.choice(["custom", "custom", "customtime", "customtime", "date_from",
                                "date_to", "date_admission"])
        if kind == "custom":
            moment = self.rng.choice(self.moments)
            if self.rng.random() < 0.5:
                moment = moment.astimezone(self.zone)
            return {"buildTime": [kind, moment.isoformat()]}
        if kind == "customtime":
            local = self.rng.choice(self.moments).astimezone(self.zone)
            shape = self.rng.choice(["%H:%M", "%H:%M:%S"])
            return {"buildTime": [kind, local.strftime(shape)]}
        return {"buildTime": [kind]}

    def choice(self):
        name = self.rng.choice(CHOICES)
        known = self.ids[name]
        none = known[0] if name == "product" else None  # every ticket is of some type
        if self.rng.random() < 0.15:
            return {self.rng.choice(["==", "!="]): [
                {"var": name}, self.rng.choice([*known, str(known[0]), none])]}
        some = self.rng.sample(known, self.rng.randint(1, len(known)))
        shape = self.rng.choice([int, str])
        objects = [{"lookup": [name, shape(one), f"{name} {one}"]} for one in some]
        return {"inList": [{"var": name}, {"objectList": objects}]}

    def status(self):
        return {self.rng.choice(["==", "==", "!="]): [
            {"var": "entry_status"}, self.rng.choice(["present", "absent"])]}

    def oddity(self):
        """What a rule should not hold and yet may."""
        return self.rng.choice([
            {"==": [{"var": "entries_number"}, "1"]},
            {"<": [{"var": "entries_number"}, "2"]},
            {"or": [{"<": [{"var": "entries_number"}, "two"]}, {"==": [{"var": "gate"}, None]}]},
            {"<=": [{"var": "now_isoweekday"}, 5.5]},
            {"==": [{"var": "minutes_since_last_entry"}, -1.0]},
            {"inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", "x", "?"]}]}]},
            {"inList": [{"var": "product"}, {"objectList": []}]},
            {"inList": [{"var": "product"}, "12"]},
            {"isBefore": [{"var": "now"}, {"buildTime": ["date_tomorrow"]}]},
            {"isAfter": [{"var": "now"}, {"buildTime": ["custom", "2026-03-29T02:30:00"]}]},
            {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "noon"]}]},
            {"isBefore": [{"var": "now"}, {"buildTime": ["customtime", "25:00"]}]},
            {"isBefore": [{"var": "now"}, 5]},
            {"isBefore": [{"var": "now"}, {"buildTime": ["date_from"]}, "soon"]},
            {"entries_since": [5]},
            {"outside": [{"var": "now"}, 1]},
            {"==": [{"var": "gate"}, None]},
            {"and": []}, {"or": []}, {"or": [True]}, {"and": [False]},
        ])


def used(rule, into):
    """Counts the operators and variables that a rule holds."""
    if isinstance(rule, dict):
        for name, values in rule.items():
            if name == "var":
                name = values[0] if isinstance(values, list) else values
                values = []
            into[name] = into.get(name, 0) + 1
            for value in values if isinstance(values, list) else [values]:
                used(value, into)
    return into
