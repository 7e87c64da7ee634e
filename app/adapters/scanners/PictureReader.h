// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FrameDecoder.h"
#include "ports/Clock.h"
#include "ports/ScannerInput.h"

#include <QThreadPool>

namespace lanyard {

/// Reads the codes of single pictures that somebody hands over, as by dropping a file onto the
/// window. UI thread, with a worker of its own: a photo of many dots holds up nobody.
class PictureReader : public ScannerInput
{
    Q_OBJECT
public:
    /// A picture of more dots than this is read smaller.
    static constexpr int mostDots = 24'000'000;

    explicit PictureReader(const Clock& clock, QObject* parent = nullptr);
    ~PictureReader() override;

    void start() override { }

    void stop() override { }

    /// Tells a scan, or that there is none.
    void read(const QString& file);

Q_SIGNALS:
    /// No code is in it, or it is no picture.
    void nothingRead(const QString& file);

private:
    const Clock& m_clock;
    FrameDecoder m_decoder;
    QThreadPool m_worker;
};

} // namespace lanyard
