// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The only file compiled with absolute paths: all others come from the compiler cache, wherever the
// checkout lies.
#include "Places.h"

namespace lanyard {

using namespace Qt::StringLiterals;

QString sourcePath(const QString& below)
{
    return QStringLiteral(LANYARD_SOURCE_DIR) + below;
}

QString builtProgram(const QString& name)
{
    return QStringLiteral(LANYARD_BUILD_DIR "/bin/") + name;
}

QString builtTestProgram(const QString& name)
{
    return QStringLiteral(LANYARD_BUILD_DIR "/tests/") + name;
}

} // namespace lanyard
