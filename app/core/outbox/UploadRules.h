// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/AnswerFile.h"
#include "outbox/OutboxEntry.h"

#include <chrono>

namespace lanyard {

/// When the files of a check-in's answers go up, and what an upload's end means for the check-in
/// that waits for it. Pure and total, as `OutboxRules` is.
class UploadRules
{
public:
    /// Where a file stands.
    enum class Place {
        Here, ///< the server never took it
        There, ///< the server has it
        Forgotten, ///< the server had it, and may have thrown it away
        Others, ///< the server has it from another device, and lets no other name it
    };
    /// `now` by the same clock as its `uploadedAt`; `device`: that the desk is to the server now.
    [[nodiscard]] static Place place(
        const AnswerFile& file, const QDateTime& now, const QString& device);

    /// Whether it must go up before its check-in does: pretix lets a check-in in without a file
    /// that it does not have, or not from that device, and says nothing.
    [[nodiscard]] static bool isDue(Place place) { return place != Place::There; }

    /// What the end of an upload is to its check-in, which did not leave in this try. The table is
    /// in UploadRules.cpp. `isInDoubt`: an earlier try of the check-in may have reached the server.
    /// None: the upload is done, the check-in goes on.
    [[nodiscard]] static std::optional<PushOutcome::Kind> means(
        PushOutcome::Kind upload, bool isInDoubt);

    /// `entry` as it is sent: its answers name the files that are up.
    [[nodiscard]] static OutboxEntry naming(OutboxEntry entry, const QList<AnswerFile>& files);

    /// pretix keeps an upload that nothing refers to for a day; half of it leaves room for clocks.
    static constexpr std::chrono::hours kept{12};
    /// So long after the server took the check-in its files stay here, for a server that is put
    /// back to last night's backup.
    static constexpr std::chrono::hours keptAfterwards{24};
};

} // namespace lanyard
