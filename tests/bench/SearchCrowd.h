// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/ReplicaPage.h"

#include <QRandomGenerator>

namespace lanyard {

/// People of names that repeat as names do, a third of them in other scripts or with accents, and
/// syllables that make family names many. Seeded.
class SearchCrowd
{
public:
    explicit SearchCrowd(int count);

    /// What a person types: so many letters of the last word of somebody's name, who has that many,
    /// maybe with a slip in them; or of the last word and the first, of each what it has.
    QString typed(int letters, bool slip, bool two);
    /// Five letters and digits, as order codes are.
    QString code();

    QList<SourceAttendee> people;

private:
    QStringList wordsOfAnybody();

    QRandomGenerator m_random{20261205};
};

} // namespace lanyard
