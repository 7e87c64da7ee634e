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

    /// What a person types: the first letters of a word of somebody's name, maybe with a slip, or
    /// of two of them.
    QString typed(int letters, bool slip, bool two);
    /// Five letters and digits, as order codes are.
    QString code();

    QList<SourceAttendee> people;

private:
    QRandomGenerator m_random{20261205};
};

} // namespace lanyard
