// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/AnswerFileRecords.h"

namespace lanyard {

class Connection;

/// Table `answer_file`; `OutboxRepository::update` takes the rows of what has ended.
class AnswerFileRepository final : public AnswerFileRecords
{
public:
    explicit AnswerFileRepository(Connection& connection)
        : m_connection(connection)
    { }

    Result<void> add(OutboxId entry, const AnswerFile& file) override;
    Result<void> move(OutboxId from, OutboxId to) override;
    Result<QList<AnswerFile>> of(OutboxId entry) override;
    Result<void> setUploaded(OutboxId entry, const AnswerFile& file) override;

private:
    Connection& m_connection;
};

} // namespace lanyard
