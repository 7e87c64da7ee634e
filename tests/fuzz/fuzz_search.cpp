// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// libFuzzer target; `packaging/tools/fuzz 60 search` builds and runs it. Two ways in: the input as
// what is typed or pasted at a list of invented people, and as what a list tells of a person.
#include "search/FieldMarks.h"
#include "search/NameIndex.h"

#include <cstring>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// With an even first byte UTF-8, else UTF-16 as it comes, halves of characters too.
QString textOf(const quint8* data, size_t size)
{
    if (size == 0) {
        return {};
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    if (data[0] % 2 == 0) {
        return QString::fromUtf8(bytes);
    }
    QString text(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), size_t(text.size()) * sizeof(QChar));
    return text;
}

QList<SearchDocument> people()
{
    QList<SearchDocument> all;
    for (const auto& name : {u"ಅನನ್ಯಾ ಗೌಡ"_s, u"Ananya Krishnan"_s, u"王思涵"_s, u"ليلى حداد"_s,
             u"김민준"_s, u"Jürgen Müller"_s, u"Siobhán O’Brien"_s, u"Jean-François de la Cruz"_s,
             u"สมชาย ใจดี"_s, u"高橋さくら"_s, u"Юлія Шевченко"_s, u"நாராயணன் எஸ்."_s}) {
        SearchDocument person;
        person.id = AttendeeId{all.size() + 1};
        person.name = name;
        person.company = u"Kaveri Labs"_s;
        person.email = u"a.b%1@example.org"_s.arg(all.size());
        person.order = u"7KQ2%1"_s.arg(all.size());
        person.phone = u"+91 98450 1234%1"_s.arg(all.size());
        all.append(person);
    }
    return all;
}

void check(const QString& text, const QList<MatchRange>& ranges)
{
    for (const MatchRange& range : ranges) {
        if (range.start < 0 || range.length <= 0 || range.start + range.length > text.size()) {
            __builtin_trap();
        }
    }
}

void checkAll(const QList<SearchHit>& hits, const QList<SearchDocument>& documents)
{
    for (const SearchHit& hit : hits) {
        const SearchDocument& document = documents.at(hit.id.value - 1);
        check(document.name, hit.nameRanges);
        check(hit.spoken, hit.spokenRanges);
        FoundAttendee found{hit, {}};
        found.record.attendee.company = document.company;
        found.record.attendee.email = document.email;
        found.record.attendee.order = document.order;
        markElsewhere(found);
        check(document.company, found.hit.companyRanges);
        check(document.order, found.hit.orderRanges);
        check(found.hit.because, found.hit.becauseRanges);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    static const QList<SearchDocument> known = people();
    static const NameIndex index(known);
    const QString text = textOf(data, size);
    checkAll(index.find(text, 50), known);
    SearchDocument told;
    told.id = AttendeeId{1};
    told.name = text;
    told.company = text.mid(text.size() / 2);
    told.email = text;
    told.order = text.left(9);
    told.phone = text;
    const QList<SearchDocument> list{told};
    const NameIndex own(list);
    checkAll(own.find(text, 5), list);
    checkAll(own.find(text.mid(text.size() / 3, 12), 5), list);
    return 0;
}
