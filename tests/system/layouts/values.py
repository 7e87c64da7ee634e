# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""What every variable says for a person, on the server and here, letter by letter.

Layouts of one code each, which holds the value of one variable after the other: the server fills it
in by its own hand, and lanyardctl tells what it read back from its code. A difference needs a reason
in app/docs/badge-layouts.md, which names the variables that it is one for.
"""
import json
import pathlib
import re

DOCUMENT = pathlib.Path(__file__).resolve().parents[3] / "app/docs/badge-layouts.md"
ASKED = "LANYARD_LAYOUT_VALUES"  # of the environment: "1"
IN_ONE = 40  # variables of one code
MARK = "§"


def _element(names):
    text = "".join(f"{MARK}{number}{MARK}{{{name}}}" for number, name in enumerate(names)) + MARK
    return {"type": "barcodearea", "page": 1, "left": "2.00", "bottom": "2.00", "size": "100.00",
            "content": "other", "text": text, "text_i18n": {}, "nowhitespace": False}


def _parsed(names, text):
    found = dict(re.findall(f"{MARK}(\\d+){MARK}([^{MARK}]*)(?={MARK})", text))
    return {name: found.get(str(number)) for number, name in enumerate(names)}


def on_server(event, people):
    """Runs inside pretix: saves the layouts, and returns their ids, the variables of each and what
    it fills in, by the key of a person."""
    from pretix.base.i18n import language
    from pretix.base.models import OrderPosition
    from pretix.base.pdf import get_variables
    from pretix.plugins.badges.exporters import _renderer
    from pretix.plugins.badges.models import BadgeLayout
    names = sorted(get_variables(event))
    told = []
    for first in range(0, len(names), IN_ONE):
        part = names[first:first + IN_ONE]
        layout = BadgeLayout.objects.create(event=event, name=f"values {first}", default=False,
                                            layout=json.dumps([_element(part)]))
        renderer, texts = _renderer(event, layout), {}
        for person in people:
            position = OrderPosition.objects.get(pk=person["position"])
            with language(position.order.locale, event.settings.region):
                texts[person["key"]] = renderer._get_text_content(
                    position, position.order, _element(part))
        told.append({"layout": layout.pk, "names": part, "texts": texts})
    return told


def reasons():
    """By variable, the reason why it may differ, as the document has it: a bold name, and the
    variables in the same item."""
    section = DOCUMENT.read_text().partition("## Where a variable says something else")[2]
    items = re.findall(r"^- \*\*(.+?)\.?\*\*(.*)$", section.partition("\n## ")[0], re.MULTILINE)
    return {name: reason for reason, text in items for name in re.findall(r"`(\w+)`", text)}


def compared(desk, told, rows, folder):
    """Prints how many agree; returns a sentence for each difference without a reason."""
    known, wrong, counts = reasons(), [], {"equal": 0, "empty on both sides": 0}
    for row in rows:
        for part in told:
            ours = _parsed(part["names"], desk.run(
                "layout", "preview", f"pretix-{part['layout']}", "--attendee",
                str(row["attendee"]), "-o", str(folder / "values.png"))["qr"])
            theirs = _parsed(part["names"], part["texts"][row["key"]])
            for name, here in ours.items():
                if here == theirs[name]:
                    what = "equal" if here else "empty on both sides"
                else:
                    what = known.get(name)
                if what is None:
                    wrong.append(f"{row['name']}: {{{name}}} is {here!r}, "
                                 f"the server's {theirs[name]!r}")
                else:
                    counts[what] = counts.get(what, 0) + 1
    print("values of variables: " + ", ".join(f"{n} {what}" for what, n in sorted(counts.items()))
          + f", {len(wrong)} different")
    return wrong
