// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QProcess;

/// Programs of others that listen on loopback. Test thread.
namespace lanyard::Loopback {

/// That nobody has now.
[[nodiscard]] int freePort();
/// Starts a program and waits until it listens at `port`, or has ended, or 20 seconds are over.
void startAt(QProcess& process, const QString& program, const QStringList& arguments, int port);
void kill(QProcess& process);
/// Where a program lies, those of the system included; empty: nowhere.
[[nodiscard]] QString programOf(const QString& name);
/// The sentence for those that are not installed; empty: all are.
[[nodiscard]] QString lackOf(const QStringList& names);
void writeFile(const QString& path, const QByteArray& text);

} // namespace lanyard::Loopback
