// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/AnswerFile.h"
#include "support/Result.h"
#include "support/StrongId.h"

#include <QList>

namespace lanyard {

/// Files given in answer to questions, each with the outbox entry of its check-in. They are gone
/// when the entry was dismissed, and some time after it was acknowledged: a server that is put back
/// to an older state gets them again. Those of one that was withdrawn wait for the person's next
/// check-in, since nobody asks them twice.
class AnswerFileRecords
{
public:
    virtual ~AnswerFileRecords() = default;
    /// Replaces the file before of that entry and question.
    [[nodiscard]] virtual Result<void> add(OutboxId entry, const AnswerFile& file) = 0;
    /// The files of one entry are another one's.
    [[nodiscard]] virtual Result<void> move(OutboxId from, OutboxId to) = 0;
    /// By question.
    [[nodiscard]] virtual Result<QList<AnswerFile>> of(OutboxId entry) = 0;
    /// Keeps what the server called `file`, and when.
    [[nodiscard]] virtual Result<void> setUploaded(OutboxId entry, const AnswerFile& file) = 0;
    /// Erases those that the server has had for long enough (`UploadRules::keptAfterwards`).
    [[nodiscard]] virtual Result<void> eraseTaken() = 0;
};

} // namespace lanyard
