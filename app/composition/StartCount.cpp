// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "StartCount.h"

#include <QDir>
#include <QFile>

namespace lanyard {

using namespace Qt::StringLiterals;

StartCount::StartCount(const QString& dataFolder)
    : m_file(QDir(dataFolder).filePath(u"unfinished-starts"_s))
{
    // Where it cannot be written the disk is full: then nothing is counted.
    QFile file(m_file);
    m_before = file.size();
    if (file.open(QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner)) {
        file.write("x");
    }
}

StartCount::~StartCount()
{
    forget();
}

void StartCount::forget() const
{
    QFile::remove(m_file);
}

} // namespace lanyard
