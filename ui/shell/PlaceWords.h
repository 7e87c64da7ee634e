// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/ServerPlace.h"

#include <QCoreApplication>

namespace lanyard {

/// Where the server has a desk, in words.
class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
public:
    /// "Workshop room · PyTorch Day · gate North", as far as it is told.
    [[nodiscard]] static QString of(const ServerPlace& place);
};

} // namespace lanyard
