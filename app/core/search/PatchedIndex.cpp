// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/PatchedIndex.h"

#include <utility>

namespace lanyard {

PatchedIndex::PatchedIndex(std::shared_ptr<const NameIndex> base)
    : m_base(std::move(base))
{ }

PatchedIndex PatchedIndex::with(
    const QList<AttendeeId>& ids, const QList<SearchDocument>& documents) const
{
    PatchedIndex patched = *this;
    QSet<AttendeeId> now(ids.cbegin(), ids.cend());
    for (const AttendeeId id : ids) {
        patched.m_changed.insert(id, std::nullopt);
    }
    for (const SearchDocument& document : documents) {
        now.insert(document.id);
        patched.m_changed.insert(document.id, document);
    }
    QList<SearchDocument> beside;
    for (const auto& document : std::as_const(patched.m_changed)) {
        if (document) {
            beside.append(*document);
        }
    }
    patched.m_overlay = std::make_shared<const NameIndex>(beside);
    patched.hide(now);
    return patched;
}

/// Everybody is looked at, so most are told apart by the low bits of their ids.
void PatchedIndex::hide(const QSet<AttendeeId>& now)
{
    constexpr quint64 lowBits = 0xFFFF;
    std::vector<bool> maybe(lowBits + 1, false);
    for (const AttendeeId id : now) {
        maybe[quint64(id.value) & lowBits] = true;
    }
    const std::vector<AttendeeId>& known = m_base->ids();
    m_hidden.resize(known.size(), false);
    for (std::size_t document = 0; document < known.size(); ++document) {
        if (maybe[quint64(known[document].value) & lowBits] && now.contains(known[document])) {
            m_hidden[document] = true;
        }
    }
}

QList<SearchHit> PatchedIndex::find(
    const QString& text, int limit, SearchWork* work, ComesFirst first) const
{
    std::vector<NameIndex::Part> parts;
    if (m_base) {
        parts.push_back({m_base.get(), m_hidden.empty() ? nullptr : &m_hidden});
    }
    if (m_overlay) {
        parts.push_back({m_overlay.get(), nullptr});
    }
    return NameIndex::find(parts, text, limit, work, first);
}

} // namespace lanyard
