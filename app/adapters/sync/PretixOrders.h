// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/ReplicaPage.h"

#include <memory>
#include <string>
#include <vector>

namespace simdjson::dom {
class parser;
}

namespace lanyard {

/// A page of pretix's list of orders as Lanyard's values.
struct PretixOrders
{
    QStringList codes; ///< of the page's orders
    QList<SourceAttendee> attendees; ///< every position, add-ons with their parent's key and name
    QString next; ///< address of the next page; empty at the end
    qint64 count = 0; ///< orders on all pages
};

/// Names of badge fields, in both forms.
struct PretixFieldNames
{
    std::vector<std::string> utf8;
    QStringList names;
};

/// Reads pages of orders (docs.pretix.eu, "Orders"; verified against 2026.8.0). Keeps the room that
/// a page takes for the next one. Used by one thread at a time.
class PretixOrdersReader
{
public:
    PretixOrdersReader();
    ~PretixOrdersReader();
    Q_DISABLE_COPY_MOVE(PretixOrdersReader)

    /// `json`: the body of an answer. None: it is no page of orders. What an order or a position
    /// lacks becomes empty, never an error.
    [[nodiscard]] std::optional<PretixOrders> read(const QByteArray& json);

    /// A position's key in the replica.
    [[nodiscard]] static QString sourceKey(qint64 position);

private:
    std::unique_ptr<simdjson::dom::parser> m_parser;
    PretixFieldNames m_names; ///< as the last position had them
};

} // namespace lanyard
