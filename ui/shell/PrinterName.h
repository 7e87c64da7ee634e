// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/DeskSettings.h"

#include <QCoreApplication>

namespace lanyard {

/// What the desk's printer is called on the screen.
class PrinterName
{
    Q_DECLARE_TR_FUNCTIONS(PrinterName)
public:
    /// One that nobody has named is the folder of badges, in the desk's language.
    [[nodiscard]] static QString of(const DeskSettings& settings)
    {
        return isGiven(settings) ? settings.printerName : tr("Badge folder");
    }

    /// Whether badges are saved as files; nothing falls into a tray.
    [[nodiscard]] static bool isFolder(const DeskSettings& settings)
    {
        return settings.printer.isEmpty() || settings.printer.startsWith(QLatin1String("file:"));
    }

    /// Whether somebody has named it.
    [[nodiscard]] static bool isGiven(const DeskSettings& settings)
    {
        return !settings.printerName.isEmpty()
            && settings.printerName != DeskSettings().printerName;
    }
};

} // namespace lanyard
