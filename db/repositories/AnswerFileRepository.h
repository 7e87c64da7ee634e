// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/AnswerFileRecords.h"

namespace lanyard {

class Clock;
class Connection;

/// Table `answer_file`; `OutboxRepository::update` takes the rows of what was dismissed.
class AnswerFileRepository final : public AnswerFileRecords
{
public:
    /// `clock` tells how long ago the server took something.
    AnswerFileRepository(Connection& connection, const Clock& clock)
        : m_connection(connection)
        , m_clock(clock)
    { }

    Result<void> add(OutboxId entry, const AnswerFile& file) override;
    Result<void> move(OutboxId from, OutboxId to) override;
    Result<QList<AnswerFile>> of(OutboxId entry) override;
    Result<void> setUploaded(OutboxId entry, const AnswerFile& file) override;
    Result<void> eraseTaken() override;

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace lanyard
