// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard {

class Bars;

/// The first badge after a start against the tenth, both from the press to the last byte at a label
/// printer: some starts with Latin names, then one with each of twelve scripts. Each start is a
/// process of its own, of this program, so that nothing of it is warm; a minute and a half in all.
void measureFirstBadges(Bars& bars);

/// One such start, for `measureFirstBadges()`, where nothing was drawn before: says on stdout how
/// many milliseconds the first badge took, the tenth, and one more that follows on a pause. On the
/// list are, besides, some people with names of each script; none of them is pressed for.
void printFirstBadges(const char* script);

} // namespace lanyard
