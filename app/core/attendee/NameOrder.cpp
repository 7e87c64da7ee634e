// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "attendee/NameOrder.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace lanyard {

struct NameOrder::Collation
{
    std::unique_ptr<icu::Collator> collator;
};

NameOrder::NameOrder(const QString& language)
    : m_collation(std::make_unique<Collation>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_collation->collator.reset(
        icu::Collator::createInstance(icu::Locale(language.toLatin1().constData()), status));
    if (U_FAILURE(status)) {
        m_collation->collator.reset();
    } else {
        m_collation->collator->setStrength(icu::Collator::SECONDARY);
    }
}

NameOrder::~NameOrder() = default;

QByteArray NameOrder::keyOf(const QString& text) const
{
    if (!m_collation->collator) {
        return text.toCaseFolded().toUtf8();
    }
    const icu::UnicodeString given(
        reinterpret_cast<const char16_t*>(text.utf16()), int(text.size())); // NOLINT
    QByteArray key(2 * text.size() + 16, Qt::Uninitialized);
    int32_t needed = m_collation->collator->getSortKey(
        given, reinterpret_cast<uint8_t*>(key.data()), int32_t(key.size())); // NOLINT
    if (needed > key.size()) {
        key.resize(needed);
        needed = m_collation->collator->getSortKey(
            given, reinterpret_cast<uint8_t*>(key.data()), int32_t(key.size())); // NOLINT
    }
    key.resize(std::max(0, needed - 1)); // without the zero at its end
    return key;
}

} // namespace lanyard
