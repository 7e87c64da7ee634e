// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace lanyard {

/// `ippeveprinter`, the IPP printer of the CUPS project, on loopback, set up as a label printer
/// that counts. It knows nothing of ours. Test thread.
class RealIppPrinter
{
public:
    explicit RealIppPrinter(int dpi = 300);
    ~RealIppPrinter();
    Q_DISABLE_COPY_MOVE(RealIppPrinter)

    /// Why there is none; empty when there is.
    [[nodiscard]] static QString lack();

    [[nodiscard]] QString address() const;
    /// As whoever switches it off at its plug.
    void stop();
    void start();
    /// What it keeps, in the order of the jobs.
    [[nodiscard]] QList<QByteArray> documents() const;
    /// The same as names of files, each with what it was told of its format.
    [[nodiscard]] QStringList files() const;
    /// All that it said.
    [[nodiscard]] QString log() const;

private:
    QTemporaryDir m_folder;
    int m_port = 0;
    QProcess m_bus; ///< of D-Bus: it does not start without one
    QProcess m_printer;
};

} // namespace lanyard
