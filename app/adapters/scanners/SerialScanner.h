// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/ScannerInput.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace lanyard {

/// A scanner at a serial port, or at USB as one: address `serial:/dev/ttyACM0?baud=9600`, 9600
/// without a number; 8 bits, no parity, one stop bit. UI thread, which never waits for it. A code
/// ends with a pause and may hold any byte, lines too; what a scanner sends after it (CR, LF) is
/// not of it. A port that vanishes is opened again when it is back.
class SerialScanner : public ScannerInput
{
    Q_OBJECT
public:
    /// Longer than a scanner pauses within a code: a byte takes 8 ms at 1200 baud, and USB hands on
    /// what it has every 16 ms.
    static constexpr int pauseMs = 40;
    /// How often a port that is not there is looked for.
    static constexpr int retryMs = 2000;
    /// The most that a code can carry; of what is longer, nothing is a scan.
    static constexpr qsizetype longestCode = RawScan::longestCode;

    /// `address` without its scheme.
    SerialScanner(const QString& address, const Clock& clock, QObject* parent = nullptr);
    ~SerialScanner() override;
    void start() override;
    void stop() override;

private:
    [[nodiscard]] bool open();
    void close();
    void lose(const QString& detail);
    /// Takes what is there; whether that was anything.
    bool read();
    void endPause();

    const Clock& m_clock;
    QString m_path;
    int m_baud = 0;
    int m_port = -1;
    bool m_isLossTold = false;
    QByteArray m_code;
    bool m_isTooLong = false;
    QTimer m_pause;
    QTimer m_retry;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lanyard
