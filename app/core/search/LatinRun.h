// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace lanyard {

/// A run of one script, told in plain Latin letters.
struct LatinRun
{
    QString text; ///< a to z, with a blank or hyphen where a reader wants one
    QList<int> ends; ///< length of `text` after each grapheme cluster of the run

    bool operator==(const LatinRun&) const = default;
};

} // namespace lanyard
