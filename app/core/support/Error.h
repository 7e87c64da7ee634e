// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace lanyard {

/// What went wrong, one word for each case that a screen has a sentence for.
/// `ui/shell/Sentences.cpp` turns each into a translated sentence.
enum class ErrorCode {
    // storage
    StorageFull, ///< the disk is full; nothing was written
    StorageDamaged, ///< the database failed its own check; it was kept aside
    StorageNewer, ///< the schema is newer than this program; the file is untouched
    StorageInUse, ///< another Lanyard works on this data folder
    StorageFailed, ///< any other failure of the database or its folder
    // files of lists
    FileUnreadable,
    FileEmpty,
    FileTooLarge,
    FileBinary,
    FileSpreadsheet, ///< .xlsx or .ods given where a CSV is needed
    FileTruncated,
    FieldTooLarge,
    DuplicateHeader,
    NoNameColumn,
    UnknownColumn, ///< a mapping names a column the file does not have
    RowsRejected, ///< strict import and at least one bad row
    FileUnwritable,
    // desk
    UnknownAttendee,
    UnknownList,
    NoEvent,
    UnknownCheckIn,
    AlreadyUndone,
    MadeElsewhere, ///< a check-in that only the desk that made it, or the server, can undo
    ReasonMissing,
    WrongPin,
    // badges
    TemplateBroken,
    TemplateUnknown,
    CodeUnreadable, ///< the QR in the raster does not read back as the ticket token
    GlyphMissing,
    PrinterUnknown, ///< no driver for that address
    PrinterAddress, ///< the driver is known; a part of the address makes no sense
    PrinterFailed, ///< of a test; a badge of somebody says it in its job
    SheetUnknown, ///< no sheet of that name, or no such place on it
    SheetTooSmall, ///< a badge does not fit its places, not even turned
    SheetOneSided, ///< two sides were asked for, and no badge has a second page
    SheetsOfOthers, ///< sheets go to printers that speak IPP, not to that address
    SheetsRefused, ///< the printer took none of them
    TicketTypeUnknown,
    // sync
    NoNetwork,
    ServerRefused,
    ServerUnclear, ///< the answer is not what the protocol says (captive portal, proxy, half a
    ///< body)
    ServerTokenUsed, ///< the pairing token was used before
    ServerRevoked, ///< the server revoked this desk
    ServerInsecure, ///< plain http to a public address: the desk's token would be readable
    ServerUntrusted, ///< its certificate or its encryption is no good; nothing was sent to it
    PairingUnreadable, ///< the text or code is no pairing code and no address with a token
    ServerNoEvent, ///< the server shows this desk no event, or not the one asked for
    NotPaired,
    ServerOther, ///< the desk still works with another server or organizer
    OutboxWaiting, ///< entries wait that neither the server nor a sealed export has
    WrongPassphrase,
    Cancelled,
};

/// A failure as a value. `detail` is for the log, never for a screen; `args` fill the sentence.
struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QString detail;
    bool retryable = false;
    QStringList args;

    bool operator==(const Error&) const = default;
};

} // namespace lanyard
