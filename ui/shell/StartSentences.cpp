// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/StartSentences.h"

namespace lanyard {

Trouble StartSentences::carefulStart()
{
    return {tr("Lanyard stopped unexpectedly at each of its last starts."),
        tr("This time it does without camera and server. Check-in and badges go on, and what the "
           "server has to learn waits on this computer. To try everything again, close Lanyard and "
           "start it once more.")};
}

Trouble StartSentences::copiedData()
{
    return {tr("This data was copied from another computer."),
        tr("The server would take both for one desk, so nothing is sent or fetched here. Check-in "
           "and badges go on. Pair this computer anew in the settings, or work on the other one.")};
}

Trouble StartSentences::lostLog()
{
    return {tr("What this desk did last is missing."),
        tr("A file of its data (lanyard.db-wal) was removed while Lanyard was closed. Who came "
           "last "
           "may show as not checked in, and the server may not know of them. Call staff: compare "
           "with the badges that are out.")};
}

Trouble StartSentences::damagedData(const QString& aside, int waiting)
{
    const QString advice = tr(
        "It was kept aside as “%1”, nothing was overwritten. Call staff. Go on, then bring the "
        "people in anew: pair with the server, or open the list again.")
                               .arg(aside);
    const QString found = waiting > 0
        ? tr("%n entries that wait for the server can be read from it, perhaps not all. Once the "
             "people are here again, the page “Sync” offers to take them over.",
            nullptr, waiting)
        : tr("No entry that waits for the server can be read from it.");
    return {tr("The data file is damaged."), advice + u' ' + found};
}

} // namespace lanyard
