# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""Invents the people of the test event: the same list for the same number, on any machine.

`invent(n)` returns {"orders": [...]}; an order holds positions, a position holds add-ons. That is
also the shape of a seed file (`server.py people > seed.json`, edit, `start --seed-file seed.json`).
Every name is made up by pairing a given with a family name of one script.
"""
import random

# weight, given names, family names (empty: one name is the whole name)
SCRIPTS = {
    "latin": (34, "Aarav Ananya Diya Ishaan Kavya Rohan Meera Vikram Sneha Arjun Priya Nikhil "
                  "Tara Dev Lakshmi Farhan Grace Joel Maria Thomas Emma Lukas Sofia Noah",
              "Rao Iyer Sharma Menon Reddy Gowda Banerjee Khan Fernandes Kulkarni Naidu Shetty "
              "Pillai Das Berg Weber Rossi Novak Silva Brown"),
    "accented": (6, "Zoë Jürgen Søren Łukasz Chloé Björn Renée Dvořák Nuño Åsa Çağla Đorđe",
                 "Öztürk Müller Åkerström Żółkowski Lefèvre Peña Šimić Straße Nguyễn Hölderlin"),
    "kannada": (12, "ಅನನ್ಯ ಕಾವ್ಯ ಪ್ರಜ್ವಲ್ ಶ್ರೇಯಸ್ ಸೌಮ್ಯ ವಿಶ್ವನಾಥ ಲಕ್ಷ್ಮಿ ಮಂಜುನಾಥ ಜ್ಯೋತಿ ಕೃಷ್ಣ",
                "ಗೌಡ ಹೆಗಡೆ ಶೆಟ್ಟಿ ಭಟ್ ಕುಲಕರ್ಣಿ ಮೂರ್ತಿ ಪಾಟೀಲ ಶಾಸ್ತ್ರಿ"),
    "devanagari": (12, "आरव दीक्षा श्रेया प्रियंका कृष्णा विक्रम ज्योत्स्ना अर्जुन स्नेहा हर्षवर्धन",
                   "शर्मा त्रिपाठी मिश्रा देशपांडे कुलकर्णी चतुर्वेदी सिंह जोशी"),
    "tamil": (7, "கார்த்திக் அனுஷ்கா செந்தில் மீனாட்சி அருண் தமிழ்செல்வி பிரியா முருகன்",
              "சுப்பிரமணியன் ராஜன் வேலு நடராஜன் கண்ணன் பிள்ளை"),
    "telugu": (7, "శ్రీనివాస్ లక్ష్మి కృష్ణ అనూష వెంకటేశ్ స్వాతి ప్రణయ్ హర్షిత",
               "రెడ్డి నాయుడు చౌదరి శర్మ వర్మ రావు"),
    "malayalam": (5, "അനിൽ ലക്ഷ്മി ശ്രീജിത്ത് ഹരികൃഷ്ണൻ പാർവ്വതി ജയൻ",
                  "നായർ മേനോൻ പിള്ള വർമ്മ നമ്പൂതിരി"),
    "bengali": (5, "অনির্বাণ শ্রেয়সী কৃষ্ণেন্দু সৌমিত্র দীপ্তি ঐন্দ্রিলা",
                "চট্টোপাধ্যায় মুখার্জি দাস বন্দ্যোপাধ্যায় সেন"),
    "arabic": (3, "فاطمة عبدالله ليلى محمد زينب يوسف", "الحسيني منصور القحطاني حداد رشيد"),
    "han": (3, "伟明 晓婷 子涵 美玲 志强", "王 李 欧阳 陈 張"),
    "kana": (2, "さくら ハナ はると ユウキ", "たなか サトウ すずき"),
    "hangul": (2, "서연 민준 지우 하은", "김 이 박 남궁"),
    "cyrillic": (2, "Анна Дмитрий Святослав Ольга", "Иванова Щербаков Коваленко Їжакевич"),
}
FAMILY_FIRST = {"han": "", "kana": " ", "hangul": ""}
# Names that break simple layouts and simple searches.
SPECIAL_NAMES = [
    "Suresh", "Madonna", "ಶ್ರೀ", "Sean O'Brien", "Siobhán O’Néill", "Jean-Luc de la Fontaine",
    "Ludwig van der Westhuizen", "Anne-Marie D'Souza", "Priya Sharma", "Priya Sharma",
    "Priya Sharma", "Xi Li", "A. P. J. Venkataraman", "Mary  Two  Spaces", "dr. lowercase kumar",
    "Uvuvwevwevwe Onyetenyevwe Ugwemubwem Ossas-Featherstonehaugh",
    "Venkata Satyanarayana Subrahmanya Lakshmi Narasimha Rajasekhara Prasad Chakravarthy",
    "ವೆಂಕಟಸುಬ್ರಹ್ಮಣ್ಯ ಲಕ್ಷ್ಮೀನರಸಿಂಹಸ್ವಾಮಿ ತಿಮ್ಮಪ್ಪಯ್ಯ", "Zoë \"Zed\" Ångström", "محمد Khan",
    "Null", "Robert; DROP TABLE Students", "=SUM(1,2) Kumar", "<b>Bold</b> Nair",
]
COMPANIES = [
    "IBM", "NVIDIA", "Red Hat", "Kaveri Labs", "Namma Robotics", "Deccan Vision GmbH",
    "ಕರ್ನಾಟಕ ಸಂಸ್ಥೆ",
    "भारतीय तकनीकी शाला", "Tensor & Söhne", "Freelance", "National Institute of Very Long Names "
    "and Applied Computational Linguistics, Bengaluru", "東京計算機", "Open-Source Collective",
]
ITEMS = [("Attendee", 400), ("Speaker", 22), ("Organiser", 16), ("Volunteer", 14), ("Press", 8)]
GROUPS = [1, 1, 2, 1, 1, 3, 1, 1, 1, 5, 1, 2]
CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ3789"
SECRET_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def _name(rng, index):
    if index % 13 == 3 and index // 13 < len(SPECIAL_NAMES):
        return SPECIAL_NAMES[index // 13]
    script = rng.choices(list(SCRIPTS), [s[0] for s in SCRIPTS.values()])[0]
    _, given, family = SCRIPTS[script]
    given, family = rng.choice(given.split()), rng.choice(family.split())
    if script in FAMILY_FIRST:
        return family + FAMILY_FIRST[script] + given
    return f"{given} {family}"


def _text(rng, letters, length, taken):
    while True:
        text = "".join(rng.choices(letters, k=length))
        if text not in taken:
            taken.add(text)
            return text


def _person(rng, index, secrets):
    item = rng.choices([i[0] for i in ITEMS], [i[1] for i in ITEMS])[0]
    # The first few make sure that a small event has every ticket type.
    item = {1: "Attendee", 2: "Attendee", 9: "Speaker", 10: "Organiser", 11: "Volunteer",
            12: "Press", 21: "Press"}.get(index, item)
    person = {
        "name": _name(rng, index),
        "company": "" if rng.random() < 0.25 else rng.choice(COMPANIES),
        "email": f"a{index + 1}@example.org" if rng.random() < 0.7 else "",
        "item": item,
        "variation": rng.choice(["Regular", "Regular", "Student"]) if item == "Attendee" else None,
        "secret": _text(rng, SECRET_LETTERS, 32, secrets),
        "addons": [],
    }
    if item == "Attendee" and (rng.random() < 0.2 or index in (1, 2)):
        person["addons"].append(
            {"item": "Workshop", "secret": _text(rng, SECRET_LETTERS, 32, secrets)})
    if item == "Attendee":
        person["answers"] = {"SHIRT": rng.choice("SMLX")}
    if item == "Press" and index % 2:
        person["answers"] = {"OUTLET": "Deccan Daily", "RULES": "True", "CAMERA": "PHOTO"}
    return person


def _trouble(rng, order, index, secrets):
    """Gives one order in eight one of the troubles that a desk must handle."""
    first = order["positions"][0]
    kind = index % 80
    if kind in (7, 47):
        order["status"] = "n"
    elif kind == 13:
        order["status"] = "e"
    elif kind == 17:
        order["status"] = "c"
    elif kind in (20, 60):
        first["blocked"] = ["admin"]
    elif kind == 23:
        first["validFrom"] = 1  # days after the event's day
    elif kind == 26:
        first["validUntil"] = -1
    elif kind in (29, 69):
        order["checkinAttention"] = True
        order["checkinText"] = "Bring to the help desk: badge name to be confirmed"
    elif kind == 31:
        order["status"], order["requireApproval"] = "n", True
    elif kind == 34:
        order["status"], order["validIfPending"] = "n", True
    elif kind == 36:
        # One more than the number asked for: pretix leaves it out of what devices pull.
        order["positions"].append({**_person(rng, 100_000 + index, secrets), "canceled": True})


def invent(count):
    """Returns `count` people in orders of one to five; add-ons and cancelled places are extra."""
    rng = random.Random("lanyard 2026")
    codes, secrets, orders, made = set(), set(), [], 0
    while made < count:
        size = min(GROUPS[len(orders) % len(GROUPS)], count - made)
        order = {
            "code": _text(rng, CODE_LETTERS, 5, codes),
            "status": "p",
            "email": f"p{len(orders) + 1}@example.org",
            "phone": "+918012345678" if rng.random() < 0.1 else None,
            "locale": "de" if rng.random() < 0.1 else "en",
            "invoiceCompany": rng.choice(COMPANIES) if rng.random() < 0.2 else None,
            "positions": [_person(rng, made + i, secrets) for i in range(size)],
        }
        _trouble(rng, order, len(orders), secrets)
        orders.append(order)
        made += size
    return {"orders": orders}


def complete(plan):
    """Fills what a hand-written plan leaves out; {"people": […]} means one order for each.

    Raises ValueError with a sentence where the plan cannot be understood.
    """
    if not isinstance(plan, dict) or not ("people" in plan or "orders" in plan):
        raise ValueError('a seed file is {"orders": […]} or {"people": […]}')
    orders = plan.get("orders", []) + [{"positions": [p]} for p in plan.get("people", [])]
    rng = random.Random("seed file")
    codes = {o["code"] for o in orders if "code" in o}
    secrets = {p["secret"] for o in orders for p in o["positions"] if "secret" in p}
    for index, order in enumerate(orders):
        order.setdefault("status", "p")
        order.setdefault("email", f"p{index + 1}@example.org")
        if "code" not in order:
            order["code"] = _text(rng, CODE_LETTERS, 5, codes)
        for person in order["positions"]:
            person.setdefault("item", "Attendee")
            person.setdefault("addons", [])
            if person["item"] == "Attendee":
                person.setdefault("variation", "Regular")
            for row in [person, *person["addons"]]:
                if row["item"] not in {"Workshop", *(name for name, _ in ITEMS)}:
                    raise ValueError(f"there is no ticket type {row['item']!r}")
                if "secret" not in row:
                    row["secret"] = _text(rng, SECRET_LETTERS, 32, secrets)
    return {"orders": orders}
