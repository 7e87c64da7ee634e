// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Records.h"

namespace lanyard {

class Connection;

/// Table `setting`: one row a field of `DeskSettings`; a row that is not there means the default.
class SettingRepository final : public SettingRecords
{
public:
    explicit SettingRepository(Connection& connection)
        : m_connection(connection)
    { }

    Result<DeskSettings> load() override;
    Result<void> save(const DeskSettings& settings) override;

private:
    Connection& m_connection;
};

} // namespace lanyard
