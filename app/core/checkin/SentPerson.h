// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace lanyard {

/// A person whom the self-service screen of this machine has sent to the staff's desk. Only the
/// number that they show there is kept: whoever stood at the screen may be anybody.
struct SentPerson
{
    int number = 0;
    QDateTime at; ///< UTC
    QString decision; ///< `decisionWord()`, "attention", "badge" or "typingPaused"

    bool operator==(const SentPerson&) const = default;
};

} // namespace lanyard
