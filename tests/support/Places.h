// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// The absolute path of a file of the source tree, such as "/resources/fonts".
QString sourcePath(const QString& below = {});
/// The absolute path of a program that was built, such as "lanyardctl".
QString builtProgram(const QString& name);
/// The absolute path of a program made for the tests alone.
QString builtTestProgram(const QString& name);

} // namespace lanyard
