// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace lanyard {

/// Letters of one script for the keyboard on the screen. Latin letters stand in rows of their
/// own; other scripts fill the rows in the order of their alphabet.
struct KeyboardLayout
{
    QString code; ///< "abc", "kn", "hi"
    QString name; ///< on the key that chooses it
    QList<QStringList> rows; ///< as they stand; empty: flowed from `letters`
    QStringList letters;
    QStringList more; ///< the second level
    QString moreName; ///< on the key that leads to it: "Ä É Ñ"
};

[[nodiscard]] const QList<KeyboardLayout>& keyboardLayouts();

} // namespace lanyard
