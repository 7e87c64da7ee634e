// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/FieldMarks.h"

#include "search/HitRanges.h"
#include "search/PhoneDigits.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Where typed words stand in a text that is spelled as names are.
QList<MatchRange> rangesIn(const QString& text, const QList<SpelledWord>& typed, MatchKind kind)
{
    return text.isEmpty() ? QList<MatchRange>() : explainHit(typed, text, kind).nameRanges;
}

/// The marks of one found row.
class Marks
{
public:
    explicit Marks(FoundAttendee& found)
        : m_hit(found.hit)
        , m_record(found.record)
    { }

    void mark(const QString& word)
    {
        if (m_record.attendee.order.startsWith(word, Qt::CaseInsensitive)) {
            m_hit.orderRanges = {{0, int(word.size())}};
            return;
        }
        const QList<SpelledWord> typed = spell(word);
        if (typed.isEmpty()) {
            return;
        }
        // what is there as it was typed goes before what is like it
        for (const MatchKind kind : {MatchKind::Exact, m_hit.kind}) {
            if (markShown(typed, kind) || markUnshown(word, typed, kind)) {
                return;
            }
        }
    }

private:
    bool markShown(const QList<SpelledWord>& typed, MatchKind kind)
    {
        return add(m_hit.companyRanges, rangesIn(m_record.attendee.company, typed, kind))
            || add(m_hit.ticketTypeRanges, rangesIn(shownTicketType(m_record), typed, kind));
    }

    static bool add(QList<MatchRange>& ranges, const QList<MatchRange>& more)
    {
        for (const MatchRange& range : more) {
            if (!ranges.contains(range)) {
                ranges.append(range);
            }
        }
        return !more.isEmpty();
    }

    /// Only one of these is shown: the first.
    bool markUnshown(const QString& word, const QList<SpelledWord>& typed, MatchKind kind)
    {
        const QString& email = m_record.attendee.email;
        const QString local = email.left(email.indexOf(u'@'));
        if (show(Because::Email, email, rangesIn(local, typed, kind))) {
            return true;
        }
        if (m_fields.isEmpty()) {
            m_fields = m_record.attendee.fields.texts();
        }
        const QString phone = m_fields.value(u"telephone"_s);
        const MatchRange digits = phoneRange(phone, word);
        const QString badgeId = m_fields.value(u"pseudonymization_id"_s);
        const QString payer = m_fields.value(u"invoice_name"_s);
        const QString& type = m_record.ticketType.name;
        return (digits.length > 0 && show(Because::Phone, phone, {digits}))
            || (badgeId.startsWith(word, Qt::CaseInsensitive)
                && show(Because::BadgeId, badgeId, {{0, int(word.size())}}))
            || show(Because::Payer, payer, rangesIn(payer, typed, kind))
            || show(Because::TicketType, type, rangesIn(type, typed, kind));
    }

    bool show(Because why, const QString& text, const QList<MatchRange>& ranges)
    {
        if (ranges.isEmpty() || (m_hit.why != Because::None && m_hit.why != why)) {
            return false;
        }
        m_hit.why = why;
        m_hit.because = text;
        add(m_hit.becauseRanges, ranges);
        return true;
    }

    SearchHit& m_hit;
    const AttendeeRecord& m_record;
    QMap<QString, QString> m_fields;
};

void putInOrder(QList<MatchRange>& ranges)
{
    std::sort(ranges.begin(), ranges.end(),
        [](const MatchRange& a, const MatchRange& b) { return a.start < b.start; });
}

} // namespace

const QString& shownTicketType(const AttendeeRecord& record)
{
    const QString& variation = record.attendee.variation;
    return variation.isEmpty() ? record.ticketType.name : variation;
}

void markElsewhere(FoundAttendee& found)
{
    Marks marks(found);
    for (const QString& word : std::as_const(found.hit.elsewhere)) {
        marks.mark(word);
    }
    for (QList<MatchRange>* ranges :
        {&found.hit.companyRanges, &found.hit.ticketTypeRanges, &found.hit.becauseRanges}) {
        putInOrder(*ranges);
    }
}

} // namespace lanyard
