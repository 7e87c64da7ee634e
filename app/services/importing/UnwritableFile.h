// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QFileDevice>
#include <QFileInfo>

namespace lanyard {

/// FileUnwritable with the file, and why when it is known: "noFolder", "full", "readOnly".
inline Error unwritable(const QFileDevice& file)
{
    const QFileInfo folder(QFileInfo(file.fileName()).path());
    const QString why = !folder.isDir()              ? QStringLiteral("noFolder")
        : file.error() == QFileDevice::ResourceError ? QStringLiteral("full")
        : !folder.isWritable()                       ? QStringLiteral("readOnly")
                                                     : QString();
    return failure(ErrorCode::FileUnwritable, file.errorString(), {file.fileName(), why});
}

} // namespace lanyard
