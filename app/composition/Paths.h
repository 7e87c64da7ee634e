// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// Where this program finds what it ships and keeps what it knows.
namespace Paths {

/// Fonts, sounds, starter badges and the demo event: beside an installed program in
/// `../share/lanyard`, else where it was built from. `LANYARD_RESOURCES` overrides both.
[[nodiscard]] QString resource(const QString& name);

/// The data folder when none is given: `$XDG_DATA_HOME/lanyard`.
[[nodiscard]] QString defaultData();

} // namespace Paths

} // namespace lanyard
