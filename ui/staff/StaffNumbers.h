// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Records.h"

namespace lanyard {

/// How many of one ticket type are in.
struct TypeCount
{
    QString type;
    int in = 0;
    int all = 0;

    bool operator==(const TypeCount&) const = default;
};

/// How many came in during the hour that begins at `hour` (UTC).
struct HourCount
{
    QDateTime hour;
    int entries = 0;

    bool operator==(const HourCount&) const = default;
};

/// The figures of an event as this desk knows them.
struct StaffNumbers
{
    AttendeeCounts counts;
    QList<TypeCount> types;
    QList<HourCount> hours; ///< oldest first; hours without entries may be left out
    QMap<PrintState, int> prints;
    bool areFiles = false; ///< the desk saves its badges in a folder and prints none

    bool operator==(const StaffNumbers&) const = default;
};

} // namespace lanyard
