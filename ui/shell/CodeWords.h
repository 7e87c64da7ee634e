// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/Decision.h"

#include <QCoreApplication>

namespace lanyard {

/// What a code is said to be that no list here knows.
class CodeWords
{
    Q_DECLARE_TR_FUNCTIONS(CodeWords)
public:
    /// Whether more can be said than that it is not on the list.
    [[nodiscard]] static bool isSaid(const Unknown& decision);
    [[nodiscard]] static QString headline(const Unknown& decision);
    /// What a desk does next.
    [[nodiscard]] static QString advice(const Unknown& decision);
    /// What the person before a screen without staff does next.
    [[nodiscard]] static QString selfAdvice(const Unknown& decision);
};

} // namespace lanyard
