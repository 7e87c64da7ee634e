// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/RawScan.h"

#include <QObject>

namespace lanyard {

/// A device that delivers codes. Lives on the thread that its owner put it on.
class ScannerInput : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void scanned(const lanyard::RawScan& scan);
    /// The device vanished or cannot be opened; `detail` is for the log.
    void failed(const QString& detail);
};

} // namespace lanyard
