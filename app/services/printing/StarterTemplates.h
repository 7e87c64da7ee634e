// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/StoredTemplate.h"
#include "support/Result.h"

#include <QList>

namespace lanyard {

/// The layouts that come with the program: those that `badges.json` of the folder lists, with
/// their layout and background files. TemplateBroken when one of them cannot be read.
[[nodiscard]] Result<QList<StoredTemplate>> starterTemplates(const QString& folder);

} // namespace lanyard
