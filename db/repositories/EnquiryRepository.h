// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/EnquiryRecords.h"

namespace lanyard {

class Connection;

/// Table `enquiry`. It has a handful of rows at most, and no index.
class EnquiryRepository final : public EnquiryRecords
{
public:
    explicit EnquiryRepository(Connection& connection)
        : m_connection(connection)
    { }

    Result<void> put(const Enquiry& enquiry) override;
    Result<void> remove(const Nonce& nonce) override;
    Result<QList<Enquiry>> open(EventId event) override;

private:
    Connection& m_connection;
};

} // namespace lanyard
