// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "KeptPace.h"
#include "NetworkPrinters.h"
#include "ports/Clock.h"
#include "ports/PrinterDriver.h"
#include "ports/ScannerInput.h"
#include "ports/SheetPrinter.h"
#include "ports/SyncSource.h"
#include "print/FoundPrinter.h"
#include "settings/DeskSettings.h"
#include "support/Result.h"

#include <memory>

namespace lanyard {

/// From addresses to drivers. A new printer, scanner or source is one class and one line here.
namespace Registries {

/// `file:DIR?format=pdf|png|both`; a relative DIR is within `dataFolder`. Empty: the folder
/// `badges` there. `zpl+tcp://HOST[:PORT]`, `zpl+usb:///dev/…`: see ZplAddress. `brother+tcp:…`,
/// `brother+usb:…`: see BrotherAddress. `ipp://HOST`, `ipps://HOST`, `cups:QUEUE`: see IppAddress.
/// PrinterUnknown for another scheme, PrinterAddress for one of these with a part that makes no
/// sense.
[[nodiscard]] Result<std::unique_ptr<PrinterDriver>> printer(
    const QString& address, const QString& dataFolder);

/// A printer that speaks IPP, or a print queue of CUPS, for sheets of badges. SheetsOfOthers for
/// another scheme, PrinterAddress as above.
[[nodiscard]] Result<std::unique_ptr<SheetPrinter>> sheetPrinter(const QString& address);

/// Printers that are at this machine or in its CUPS, used or not; waits for CUPS a moment. Any
/// thread.
[[nodiscard]] QList<FoundPrinter> foundPrinters();

/// IPP printers that announce themselves in the network; listens for some seconds where an avahi
/// runs. Any thread, but not that of the screen.
[[nodiscard]] QList<FoundPrinter> announcedPrinters(SearchStop& stop);

/// `wedge:`, `serial:DEVICE?baud=N`, `camera:NAME`, `images:DIR`; null for another scheme.
[[nodiscard]] std::unique_ptr<ScannerInput> scanner(const QString& address, const Clock& clock);

/// Whether a scanner of that address looks at pictures, which can be shown.
[[nodiscard]] bool looksAtPictures(const QString& address);

/// The address of the one camera that is `there`; empty where there are none or several, or where
/// a scanner among `given` looks at pictures already.
[[nodiscard]] QString onlyCamera(const QStringList& given, const QStringList& there);

/// The server this desk is paired with; null when it is with none. Make it on the sync thread.
/// `pace`: what left to that server already; none: nothing did.
[[nodiscard]] std::unique_ptr<SyncSource> source(const DeskSettings& settings,
    const QByteArray& token, const Clock& clock, std::shared_ptr<KeptPace> pace = {});

} // namespace Registries

} // namespace lanyard
