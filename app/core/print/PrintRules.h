// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrintJob.h"

#include <QList>

namespace lanyard {

/// What happens to a print job.
enum class PrintEvent {
    Rendered, ///< composed, drawn, its code read back
    CannotRender, ///< template broken, or the code does not read back
    Begun, ///< the attempt's row is on disk; bytes may leave from now on
    NothingLeft, ///< the printer certainly has nothing of it
    Handed, ///< all bytes are out; the device has not said more
    AtWork, ///< the device says it prints
    Completed, ///< the device, its counter or its record says done
    Unclear, ///< some bytes left, or the device lost the job
    Killed, ///< the program began anew while the job stood here
    CameOut, ///< a person says so, or the badge was scanned
    NotThere, ///< a person says it did not come out
    Withdrawn, ///< a person takes it back
    GoesElsewhere, ///< the printer certainly has nothing of it, and another one takes it
    ProvedMissing, ///< after a kill, the printer's own count proves that nothing came out
    Interrupted, ///< the printer certainly has nothing of it, since the program ends
};

/// The state after `event`, or none when the event means nothing in that state and the job stays
/// as it is. The whole table is in PrintRules.cpp; its one law: from `Sending` on, no step leads
/// back to where bytes would be sent again without a person's word or the driver's proof.
[[nodiscard]] std::optional<PrintState> nextState(PrintState state, PrintEvent event);

/// True while nothing of it was sent.
[[nodiscard]] bool isOpen(PrintState state);

/// Where it stands among those that wait: its age, unless a person has moved it.
[[nodiscard]] qint64 placeOf(const PrintJob& job);

/// The job that goes next: the oldest promise first, or as a person has put them in order. None
/// when nothing waits.
[[nodiscard]] std::optional<PrintJob> nextJob(const QList<PrintJob>& jobs);

/// True when nothing but these tries moved their printer's count of labels, as far as the counts
/// before each of them tell, and nothing but the last of them may move it yet: a label of one that
/// is uncertain may still come out of the printer, and is not the last one's. `attempts`: of one
/// printer, the oldest first. Tries without a count tell nothing.
[[nodiscard]] bool isCountOurs(const QList<PrintAttempt>& attempts);

/// Whether the printer has all of the badge, or more is known of it: no second one is printed by
/// itself. It is called printed only once its printer proved that, or somebody saw it.
[[nodiscard]] bool isHandedOver(PrintState state);

/// "lost", "damaged", "name", "other"; empty for a first badge. Words of the print log.
[[nodiscard]] QString wordOf(ReprintReason reason);

/// "waiting", "ready", "sending", …: words of journals and of programs without a screen.
[[nodiscard]] QString wordOf(PrintState state);

} // namespace lanyard
