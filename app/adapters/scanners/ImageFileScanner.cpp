// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ImageFileScanner.h"

#include <QDir>

namespace lanyard {

using namespace Qt::StringLiterals;

ImageFileScanner::ImageFileScanner(const QString& folder, const Clock& clock, QObject* parent)
    : ScannerInput(parent)
    , m_folder(folder)
    , m_clock(clock)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ImageFileScanner::readNew);
}

void ImageFileScanner::start()
{
    if (!m_watcher.addPath(m_folder)) {
        Q_EMIT failed(u"cannot watch the folder %1"_s.arg(m_folder));
        return;
    }
    readNew();
}

void ImageFileScanner::stop()
{
    m_watcher.removePath(m_folder);
}

void ImageFileScanner::readNew()
{
    const QStringList names = QDir(m_folder).entryList(
        {u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString& name : names) {
        if (m_seen.contains(name)) {
            continue;
        }
        const QImage frame(m_folder + u'/' + name);
        if (frame.isNull()) {
            continue; // still being written: the next change of the folder brings it
        }
        m_seen.insert(name);
        Q_EMIT seen(frame);
        if (const auto codes = m_decoder.decode(frame); !codes.isEmpty()) {
            Q_EMIT scanned(rawScanOf(codes, m_clock.now(), u"file"_s));
        }
    }
}

} // namespace lanyard
