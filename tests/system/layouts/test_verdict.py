#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""What is called the same, explained or different: badges as they would be measured, by hand.

Needs no pretix and nothing that reads PDFs.
"""
import sys
import types
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.modules["measure"] = types.SimpleNamespace()  # what reads files, and needs others' libraries

import verdict  # noqa: E402

KEY = (0, "red")
BOX = (10.0, 10.0, 40.0, 14.0)  # left, top, right, bottom


def badge(box=BOX, size=12, lines=("Ananya Gowda",)):
    return types.SimpleNamespace(
        boxes=[{"red": box} if box else {}], sizes={KEY: size},
        lines={KEY: [((number, 0), line) for number, line in enumerate(lines)]})


def element(**more):
    return {"type": "textcontainer", "content": "attendee_name", "page": 1, "fontsize": "12",
            "left": "10", "bottom": "10", "width": "40", "height": "10", "lineheight": "1",
            "rotation": 0, "autoresize": False, "splitlongwords": True, **more}


def judged(ours, theirs, **more):
    """"same", a reason, or "different"."""
    finding = verdict.Finding("red", 0, element(**more))
    verdict._judge_text(finding, ours, theirs)
    return (finding.reason or "different") if finding.problem else "same"


def moved(right=0.0, down=0.0, box=BOX):
    return (box[0] + right, box[1] + down, box[2] + right, box[3] + down)


class Texts(unittest.TestCase):
    def test_same_words_of_the_same_size_at_the_same_place_are_the_same(self):
        self.assertEqual(judged(badge(), badge()), "same")
        self.assertEqual(judged(badge(moved(0.4), 12.4), badge()), "same")
        self.assertEqual(judged(badge(lines=["Ananya", "Gowda"]), badge()), "same")
        self.assertEqual(judged(badge(lines=["ﬁne"]), badge(lines=["fine"])), "same")

    def test_place_and_size_alone_make_it_different(self):
        self.assertEqual(judged(badge(moved(0.6)), badge()), "different")
        self.assertEqual(judged(badge(moved(down=0.6)), badge()), "different")
        self.assertEqual(judged(badge(size=11), badge()), "different")
        self.assertEqual(judged(badge(None), badge()), "different")

    def test_other_words_at_the_same_place_are_different(self):
        for said in ("Anania Gowda", "Gowda Ananya", "Ananya Gowdaa", "Ananya", "Ayanna Gowda"):
            self.assertEqual(judged(badge(lines=[said]), badge()), "different", said)
            self.assertEqual(judged(badge(lines=[said]), badge(), content="other"), "different")


class LooseEnds(unittest.TestCase):
    OURS, THEIRS = ["Ananya Gowda"], ["Ananya Gowda, "]
    NARROW = (10.0, 10.0, 38.0, 14.0)

    def judged(self, ours, theirs=None, **more):
        return judged(ours, theirs or badge(lines=self.THEIRS), **{"content": "other", **more})

    def test_a_separator_that_nothing_follows_may_be_missing(self):
        self.assertEqual(self.judged(badge(lines=self.OURS)), verdict.LOOSE_ENDS)
        self.assertEqual(self.judged(badge(self.NARROW, lines=self.OURS)), verdict.LOOSE_ENDS)

    def test_of_free_text_alone(self):
        self.assertEqual(self.judged(badge(lines=self.OURS), content="item"), "different")

    def test_but_nothing_else_may_be_missing_or_added(self):
        for said in ("Ananya Gowd", "Ananya", "Ananya Gowda!", "Gowda Ananya", "Ananya Gowda,,"):
            self.assertEqual(self.judged(badge(self.NARROW, lines=[said])), "different", said)

    def test_what_is_left_stands_where_it_stood_and_is_as_large(self):
        for box in (moved(12), moved(-12), moved(down=2), (10, 10, 20, 14), (10, 10, 40, 20)):
            self.assertEqual(self.judged(badge(box, lines=self.OURS)), "different", box)
        for size in (6, 10, 14, 24):
            self.assertEqual(self.judged(badge(size=size, lines=self.OURS)), "different", size)

    def test_a_fitted_one_may_be_larger_as_far_as_its_box_has_room(self):
        fitted = {"autoresize": True, "fontsize": "30"}
        wide, wider = (10, 10, 49, 16), (10, 10, 60, 16)
        self.assertEqual(self.judged(badge(wide, 14, self.OURS), **fitted), verdict.LOOSE_ENDS)
        self.assertEqual(self.judged(badge(wider, 14, self.OURS), **fitted), "different")
        self.assertEqual(self.judged(badge(BOX, 10, self.OURS), **fitted), "different")


class WholeWords(unittest.TestCase):
    FITTED = {"autoresize": True, "fontsize": "30"}
    WHOLE, BROKEN = ["Wolfeschlegel"], ["Wolfesc", "hlegel"]

    def judged(self, box, size, **more):
        return judged(badge(box, size, self.WHOLE), badge((10, 10, 49, 20), 20, self.BROKEN),
                      **{**self.FITTED, **more})

    def test_a_word_that_the_server_breaks_may_be_smaller_and_whole(self):
        self.assertEqual(self.judged((10, 12, 49, 16), 14), verdict.WHOLE_WORDS)

    def test_not_below_a_third_and_not_larger(self):
        self.assertEqual(self.judged((10, 12, 30, 14), 8), "different")
        self.assertEqual(self.judged((10, 12, 49, 16), 24), "different")

    def test_not_out_of_its_box(self):
        self.assertEqual(self.judged((10, 12, 55, 16), 14), "different")
        self.assertEqual(self.judged((10, 5, 49, 20), 14), "different")

    def test_only_where_a_text_may_shrink_and_break(self):
        self.assertEqual(self.judged((10, 12, 49, 16), 14, autoresize=False), "different")
        self.assertEqual(self.judged((10, 12, 49, 16), 14, splitlongwords=False), "different")

    def test_one_word_alone_may_differ_by_a_step_of_the_server(self):
        theirs = badge((10, 10, 46, 14), 20, self.WHOLE)
        for size, box, answer in ((21.9, (10, 10, 49, 14), verdict.WHOLE_WORDS),
                                  (24, (10, 10, 49, 14), "different"),
                                  (15, (10, 10, 37, 14), "different"),
                                  (21.9, (10, 10, 55, 14), "different")):
            self.assertEqual(judged(badge(box, size, self.WHOLE), theirs, **self.FITTED), answer)


class OtherReasons(unittest.TestCase):
    FITTED = {"autoresize": True, "fontsize": "30"}

    def test_smaller_than_the_servers_only_where_that_reaches_out_and_ours_does_not(self):
        out, inside = badge((10, 10, 60, 14), 20), (10, 10, 49, 13)
        small = verdict.SMALL_ENOUGH
        self.assertEqual(judged(badge(inside, 16), out, **self.FITTED), small)
        self.assertEqual(judged(badge((10, 10, 55, 14), 18), out, **self.FITTED), "different")
        self.assertEqual(judged(badge(inside, 16), badge((10, 10, 49, 14), 20), **self.FITTED),
                         "different")
        self.assertEqual(judged(badge(inside, 16), out), "different")

    def test_lines_of_like_length_are_as_many_as_high_and_no_wider(self):
        theirs = badge((10, 10, 48, 20), lines=["Museum of Modern", "Art"])
        lines = ["Museum of", "Modern Art"]
        like = verdict.LIKE_LINES
        self.assertEqual(judged(badge((12, 10, 36, 20), lines=lines), theirs, **self.FITTED), like)
        for box, size, said in (((12, 10, 52, 20), 12, lines), ((12, 13, 36, 23), 12, lines),
                                ((12, 10, 36, 20), 10, lines), ((12, 10, 36, 20), 12, lines[:1]),
                                ((12, 10, 36, 20), 12, ["Museum of", "Modern", "Art"])):
            self.assertEqual(judged(badge(box, size, said), theirs, **self.FITTED), "different")

    def test_tight_lines_are_tighter_by_the_leading_and_no_more(self):
        old = element()
        del old["lineheight"]
        lines = [f"line {number}" for number in range(9)]
        for bottom, answer in ((47.9, verdict.TIGHT_LINES), (46, "different")):
            finding = verdict.Finding("red", 0, old)
            verdict._judge_text(finding, badge((10, 10, 40, bottom), lines=lines),
                                badge((10, 10, 40, 50), lines=lines))
            self.assertEqual(finding.reason or "different", answer)

    def test_ligatures_make_it_a_millimetre_wider_or_narrower_at_most(self):
        for right, answer in ((39.2, verdict.LIGATURES), (38, "different")):
            self.assertEqual(judged(badge((10, 10, right, 14), lines=["eﬃcient"]),
                                    badge(lines=["efficient"])), answer)


    def test_a_sign_may_be_a_box_on_the_servers_and_nothing_else(self):
        theirs = badge(lines=["500.00"])
        self.assertEqual(judged(badge(lines=["₹500.00"]), theirs), verdict.BOXES)
        for box, size, said in ((BOX, 12, "€500.00"), (BOX, 12, "₹50.00"), (BOX, 10, "₹500.00"),
                                (moved(2), 12, "₹500.00")):
            self.assertEqual(judged(badge(box, size, [said]), theirs), "different")

    def test_a_broken_word_may_break_a_letter_later_and_no_further(self):
        theirs = badge(lines=["Carmen F", "ernández"])
        lines = ["Carmen Fe", "rnández"]
        for box, size, more, answer in (
                ((10, 10, 42, 14), 12, {}, verdict.A_LETTER_LATER),
                ((10, 10, 43, 14), 12, {}, "different"),
                ((10, 10, 42, 18), 12, {}, "different"),
                ((10, 10, 42, 14), 10, {}, "different"),
                ((10, 10, 42, 14), 12, {"splitlongwords": False}, "different")):
            self.assertEqual(judged(badge(box, size, lines), theirs, **more), answer, (box, size))


class Shares(unittest.TestCase):
    def test_reasons_are_the_exception(self):
        most = int(verdict.MOST_EXPLAINED * 1000)
        self.assertIsNone(verdict.too_much_explained(most, 1000))
        self.assertIn(str(most + 1), verdict.too_much_explained(most + 1, 1000))
        self.assertIsNotNone(verdict.too_much_explained(100, 100))

    def test_a_handful_of_elements_has_no_share(self):
        self.assertIsNone(verdict.too_much_explained(3, 5))

    def test_every_reason_is_in_the_document(self):
        reasons = {value for name, value in vars(verdict).items()
                   if name.isupper() and isinstance(value, str) and " " in value}
        self.assertLessEqual(reasons, verdict.listed_reasons())


if __name__ == "__main__":
    unittest.main()
