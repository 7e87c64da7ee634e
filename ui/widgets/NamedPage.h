// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QString>

#include <functional>

class QWidget;

namespace lanyard {

/// A page in one of its states with invented people on it: for screenshots, and for tests that
/// look at every page.
struct NamedPage
{
    QString name; ///< of the picture's file, without ending
    /// Makes the page anew, in the language in use. `theme` is its window's.
    std::function<QWidget*(Theme& theme)> make;
};

} // namespace lanyard
