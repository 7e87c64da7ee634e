// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FrameDecoder.h"
#include "ports/Clock.h"
#include "ports/ScannerInput.h"

#include <QFileSystemWatcher>
#include <QSet>

namespace lanyard {

/// Reads codes from pictures that appear in a folder, as a camera's frames would: address
/// `images:DIR`. UI thread. Each file is read once, in the order of names.
class ImageFileScanner : public ScannerInput
{
    Q_OBJECT
public:
    ImageFileScanner(const QString& folder, const Clock& clock, QObject* parent = nullptr);
    void start() override;
    void stop() override;

Q_SIGNALS:
    /// As `CameraScanner::seen()`.
    void seen(const QImage& frame);

private:
    void readNew();

    QString m_folder;
    const Clock& m_clock;
    FrameDecoder m_decoder;
    QFileSystemWatcher m_watcher;
    QSet<QString> m_seen;
};

} // namespace lanyard
