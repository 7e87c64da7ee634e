// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// What a column is taken as, for people: "name" is "Name". The field's own word when it is new.
[[nodiscard]] QString fieldWords(const QString& field);
/// "Comma", "Semicolon", "Tab".
[[nodiscard]] QString delimiterWords(QChar delimiter);
/// What people are found again by ("token", "order", "mail", "name").
[[nodiscard]] QString keyWords(const QString& key);

} // namespace lanyard
