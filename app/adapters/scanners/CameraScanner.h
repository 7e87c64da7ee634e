// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FrameDecoder.h"
#include "ports/Clock.h"
#include "ports/ScannerInput.h"

#include <QImage>
#include <QTimer>

#include <atomic>
#include <memory>

class QVideoFrame;
class QVideoSink;

namespace lanyard {

/// The machine's camera as a scanner: address `camera:` or `camera:NAME`. UI thread for the
/// device, one worker of its own for decoding; frames that come while it is busy are dropped. A
/// camera that delivers none any more is opened again, until it does.
class CameraScanner : public ScannerInput
{
    Q_OBJECT
public:
    /// Longer than any camera pauses between two frames.
    static constexpr int silenceMs = 3000;
    /// How long a camera that is opened may take to its first frame.
    static constexpr int warmUpMs = 10'000;
    /// How often one that is not there is looked for.
    static constexpr int retryMs = 2000;

    CameraScanner(const QString& name, const Clock& clock, QObject* parent = nullptr);
    ~CameraScanner() override;
    void start() override;
    void stop() override;
    /// Whether this machine has a camera at all.
    [[nodiscard]] static bool isThere();
    /// Of all cameras of this machine, as `camera:NAME` takes them.
    [[nodiscard]] static QStringList names();
    /// Where frames arrive; those of tests come from files.
    [[nodiscard]] QVideoSink* sink();

Q_SIGNALS:
    /// What the camera sees, for a small picture that helps people aim.
    void seen(const QImage& frame);

private:
    void open();
    void close();
    void lose(const QString& detail);
    void tellLoss(const QString& detail);
    void take(const QVideoFrame& frame);

    struct Device;
    std::unique_ptr<Device> m_device;
    QString m_name;
    const Clock& m_clock;
    FrameDecoder m_decoder;
    std::atomic_bool m_busy = false;
    bool m_isLossTold = false;
    QTimer m_silence;
    QTimer m_retry;
};

} // namespace lanyard
