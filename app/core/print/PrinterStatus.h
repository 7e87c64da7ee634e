// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace lanyard {

/// State of the printer as a screen tells it.
struct PrinterStatus
{
    bool ready = true;
    QString name;
    QString media; ///< "62 × 100 mm"
    QString problem; ///< words of the device; empty when ready
    bool operator==(const PrinterStatus&) const = default;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::PrinterStatus)
