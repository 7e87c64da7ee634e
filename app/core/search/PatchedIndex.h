// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/NameIndex.h"

#include <QMap>
#include <QSet>

#include <memory>
#include <optional>

namespace lanyard {

/// An index, and beside it a small one of who changed since it was built: a page of changes costs
/// as much as it is long. Finds what an index of everybody as they are now would find, in the same
/// order. Never changes; any thread.
class PatchedIndex
{
public:
    PatchedIndex() = default;
    explicit PatchedIndex(std::shared_ptr<const NameIndex> base);

    /// The same with these people as they are now; of `ids` who is not among `documents` is erased.
    [[nodiscard]] PatchedIndex with(
        const QList<AttendeeId>& ids, const QList<SearchDocument>& documents) const;

    [[nodiscard]] QList<SearchHit> find(const QString& text, int limit, SearchWork* work = nullptr,
        ComesFirst first = ComesFirst::WhoIsOut) const;

    /// People that are looked for beside the large index. When they are many it is time to build
    /// that anew.
    [[nodiscard]] qsizetype changes() const { return m_changed.size(); }

    [[nodiscard]] qsizetype size() const { return m_base ? m_base->size() : 0; }

    [[nodiscard]] bool isValid() const { return m_base != nullptr; }

private:
    void hide(const QSet<AttendeeId>& now);

    std::shared_ptr<const NameIndex> m_base;
    QMap<AttendeeId, std::optional<SearchDocument>> m_changed; ///< none: erased
    std::vector<bool> m_hidden; ///< by document of `m_base`; empty when nobody changed
    std::shared_ptr<const NameIndex> m_overlay;
};

} // namespace lanyard
