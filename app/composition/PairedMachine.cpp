// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PairedMachine.h"

#include <QCryptographicHash>
#include <QSysInfo>

namespace lanyard::PairedMachine {

namespace {

/// Empty: this machine has no id.
QByteArray thisOne()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty()
        ? QByteArray()
        : QCryptographicHash::hash("lanyard" + id, QCryptographicHash::Sha256).toHex();
}

} // namespace

bool isThisOne(SecretStore& secrets)
{
    const QByteArray noted = secrets.load(secretName).value_or(QByteArray());
    if (noted.isEmpty()) {
        (void)note(secrets); // where that fails it is noted at the next start
        return true;
    }
    return noted == thisOne() || thisOne().isEmpty();
}

Result<void> note(SecretStore& secrets)
{
    return thisOne().isEmpty() ? Result<void>{} : secrets.store(secretName, thisOne());
}

} // namespace lanyard::PairedMachine
