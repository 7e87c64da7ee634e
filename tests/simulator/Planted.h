// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace lanyard {
class HttpTransport;
class SyncSource;
class UnitOfWork;
class Clock;
class IdSource;
} // namespace lanyard

namespace lanyard::sim {

/// Bugs that the simulator must find. They are put around the product's parts, in tests alone.
enum class Planted {
    None,
    DropsOnNotFound, ///< an entry that gets a 404 is let go of, whoever said it
    NewNonceOnRetry, ///< a check-in that is sent again is another one
    TellsBeforeCommit, ///< "checked in" is said before it is on disk
    CursorFromOwnClock, ///< the next download begins at the desk's time, not at the server's
    StopsAtFirstTrouble, ///< one refused entry holds back all behind it
    NewestFirst, ///< acts of one person go up in the wrong order
    TakesAnyOkForOk, ///< 200 with HTML is success
    ForgetsToLookUp, ///< a print log that may have arrived is sent again unseen
    SortsByWallClock, ///< acts of one person go up by their time of day
    PrintsBeforeRow, ///< the attempt's row comes after the first byte
    DropsOnRevoked, ///< a 401 empties the outbox
    UndoOvertakes, ///< an undo does not wait for its check-in
    ForgetsInFlight, ///< what was in flight at a kill counts as sent
    ReprintsAfterKill, ///< what was on its way to paper at a kill is printed again
    TrustsGateway, ///< a 502 or 504 counts as done
    CallsSentPrinted, ///< what was handed over counts as printed after a kill
    ForgetsQuestions, ///< what was asked at a kill is not taken back
    AdmitsUnderNewNonce, ///< whoever was asked for in vain is let in by another act
    ForgetsSecondQuestion, ///< of two questions under one nonce the first answer ends both
    SendsOwnTime, ///< an act goes up in the desk's own time, and counts as corrected
    ForgetsPace, ///< a process does not know what the one before it sent in the last minute
    HidesClash, ///< a ticket that was let in at two desks is not shown
    IgnoresPaper, ///< a badge is cut off where its paper ends
    ForgetsTheLost, ///< what the server lost counts as sent again, and is not
    ResendsUnderNewNonce, ///< what is sent again by staff is another act
    KeepsFilesBack, ///< the file of an answer is named and not brought up
    IgnoresPace, ///< a server that allows less is sent as much as any
    SendsTheDismissed, ///< what staff let go of is tried once more
    ExportsTooLittle, ///< of what waits, something is not taken along when a desk is erased
    MissesNewPairing, ///< a desk that is paired anew takes itself for the device of before
    CorrectsByTheClockOfNow, ///< an act's time counts as wrong as the clock is when it is sent
    MissesSomebody, ///< of each page of a download the last person is left out
    KeepsOldNames, ///< who is on the list already keeps their name
    AdmitsTwice, ///< each list counts as one that people may enter as often as they like
    CallsUnclearPrinted, ///< a badge of which nobody knows counts as printed
    PromisesNoBadge, ///< everybody counts as having one
    ForgetsWaiting, ///< a download takes what the server has not heard of for undone
    ForgetsToNote, ///< that a print log has arrived is not written down
    OldestFirst, ///< what fails again and again goes before what was never tried
    Count
};

[[nodiscard]] QString nameOf(Planted bug);
[[nodiscard]] std::optional<Planted> plantedOf(const QString& name);

/// The part with the bug around it, or as it is.
[[nodiscard]] std::unique_ptr<SyncSource> planted(
    Planted bug, std::unique_ptr<SyncSource> source, const Clock& clock, IdSource& ids);
[[nodiscard]] std::unique_ptr<HttpTransport> planted(
    Planted bug, std::unique_ptr<HttpTransport> transport);
/// None: as it is.
[[nodiscard]] std::unique_ptr<UnitOfWork> planted(Planted bug, UnitOfWork& work);

} // namespace lanyard::sim
