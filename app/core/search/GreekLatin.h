// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace lanyard {

/// Other ways to write a Greek name that UNGEGN spells `key`: by its sound ("yiannis" for
/// "giannis", "irini" for "eirini"), and with h for chi ("harilaos").
[[nodiscard]] QStringList greekSecondSpellings(const QString& key);

} // namespace lanyard
