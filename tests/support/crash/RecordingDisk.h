// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DiskLog.h"

#include <functional>
#include <memory>

namespace lanyard {

/// While it lives, every database that SQLite opens in `folder` works as before, and each write,
/// truncation, sync, creation and deletion goes into the log (database, write-ahead log, journal;
/// the shared-memory file is no part of what a power cut leaves). One at a time in a process.
class RecordingDisk
{
public:
    /// `folder` is empty or not there yet.
    RecordingDisk(const QString& folder, DiskLog& log);
    ~RecordingDisk();
    Q_DISABLE_COPY_MOVE(RecordingDisk)

    /// Asked before each write, truncation and sync in the folder: SQLite's code for how it fails,
    /// or 0; `errno` is then the system's word. Called by whichever thread does it.
    using Fault = std::function<int(DiskEvent::Kind kind)>;
    void setFault(Fault fault);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace lanyard
