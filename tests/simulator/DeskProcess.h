// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeRenderer.h"
#include "SimDesk.h"
#include "checkin/CheckInService.h"
#include "printing/PrintService.h"
#include "storage/DataFolder.h"
#include "sync/SyncService.h"

namespace lanyard::sim {

/// What ends with a kill. Members end in the reverse order.
struct SimDesk::Process
{
    std::unique_ptr<DataFolder> folder;
    std::unique_ptr<SimStorage> storage;
    FakeRenderer renderer;
    std::unique_ptr<CheckInService> checkIns;
    std::unique_ptr<PrintService> print;
    std::unique_ptr<SyncService> sync;
    QObject hands; ///< of whoever works at the screen
    EventId event;
};

} // namespace lanyard::sim
