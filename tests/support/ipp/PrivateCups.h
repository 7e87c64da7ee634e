// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace lanyard {

/// A CUPS of its own, on loopback, in a folder of its own; the machine's is left alone. Test
/// thread.
class PrivateCups
{
public:
    PrivateCups();
    ~PrivateCups();
    Q_DISABLE_COPY_MOVE(PrivateCups)

    /// Why there is none; empty when there is.
    [[nodiscard]] static QString lack();

    /// As in CUPS_SERVER.
    [[nodiscard]] QString server() const;
    /// A queue to the printer at `address` that passes on what it gets, unless `options` of lpadmin
    /// name a driver (`-m`); what went wrong, or empty.
    [[nodiscard]] QString addPrinter(
        const QString& name, const QString& address, const QStringList& options = {}) const;
    /// As `cupsdisable` and `cupsenable` do; what went wrong, or empty.
    [[nodiscard]] QString setRuns(const QString& name, bool runs) const;
    void stop();
    /// At once, with its programs, as by a power cut.
    void kill();
    [[nodiscard]] QString log() const;

private:
    [[nodiscard]] QString run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    int m_port = 0;
    QProcess m_daemon;
};

} // namespace lanyard
