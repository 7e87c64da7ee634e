// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "StartTroubles.h"

#include "StartCount.h"
#include "Wiring.h"
#include "shell/StartSentences.h"

namespace lanyard {

QList<Trouble> startTroubles(Wiring& wiring, const StartCount& starts)
{
    QList<Trouble> troubles;
    if (starts.isCareful()) {
        troubles.append(StartSentences::carefulStart());
    }
    if (wiring.isCopy()) {
        troubles.append(StartSentences::copiedData());
    }
    if (wiring.storage().openReport().isLogLost) {
        troubles.append(StartSentences::lostLog());
    }
    if (const QString aside = wiring.storage().openReport().keptAside; !aside.isEmpty()) {
        const auto waiting = wiring.storage().waitingAside().size();
        troubles.append(StartSentences::damagedData(aside, int(waiting)));
    }
    return troubles;
}

} // namespace lanyard
