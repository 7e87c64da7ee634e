// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/ColumnGuess.h"

#include "replica/CellWords.h"
#include "replica/HeaderWords.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

bool isBadgeName(const QString& words)
{
    return words.contains(u"badge"_s) || words.contains(u"display"_s);
}

/// The guess while it is made.
class Guess
{
public:
    Guess(const QStringList& header, const QList<QStringList>& rows)
        : m_header(header)
        , m_rows(rows)
    {
        for (const auto& title : header) {
            m_words.append(headerWords(title));
        }
    }

    Result<void> takeWanted(const QMap<QString, QString>& wanted);
    void guessByHeaders();
    void guessByPhrases();
    void settleBareNames();
    [[nodiscard]] ListFormat format() const;
    void adaptTo(ListFormat format);

    QMap<QString, int> columns;

private:
    [[nodiscard]] bool isFree(qsizetype column) const { return !m_used.contains(column); }

    [[nodiscard]] bool mayTake(const QString& field) const
    {
        return !columns.contains(field) && !m_closed.contains(field);
    }

    [[nodiscard]] bool headed(const char16_t* words) const
    {
        return m_words.contains(QString::fromUtf16(words));
    }

    [[nodiscard]] bool fits(const QString& field, qsizetype column) const;
    [[nodiscard]] bool isForeign(qsizetype column) const;
    void take(const QString& field, qsizetype column);
    void takeHeaded(const QString& field, const QString& words);

    const QStringList& m_header;
    const QList<QStringList>& m_rows;
    QStringList m_words;
    QSet<qsizetype> m_used;
    QSet<QString> m_closed; ///< fields that a person decided on
};

Result<void> Guess::takeWanted(const QMap<QString, QString>& wanted)
{
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!attendeeFieldNames().contains(it.key())) {
            return failure(ErrorCode::UnknownColumn, it.key(), {it.key()});
        }
        m_closed.insert(it.key());
        if (it.value().isEmpty()) {
            continue;
        }
        const QString words = it.value().trimmed().toCaseFolded();
        const auto found = std::find_if(m_header.cbegin(), m_header.cend(),
            [&](const QString& title) { return title.toCaseFolded() == words; });
        if (found == m_header.cend()) {
            return failure(ErrorCode::UnknownColumn, it.value(), {it.value()});
        }
        take(it.key(), found - m_header.cbegin());
    }
    // Who says where the name is does not want it joined from parts, and the other way round.
    if (columns.contains(u"name"_s)) {
        m_closed << u"firstName"_s << u"lastName"_s;
    } else if (columns.contains(u"firstName"_s) || columns.contains(u"lastName"_s)) {
        m_closed << u"name"_s;
    }
    return {};
}

void Guess::take(const QString& field, qsizetype column)
{
    columns.insert(field, int(column));
    m_used.insert(column);
}

void Guess::takeHeaded(const QString& field, const QString& words)
{
    const qsizetype column = m_words.indexOf(words);
    if (column >= 0 && isFree(column) && mayTake(field)) {
        take(field, column);
    }
}

/// A column is only taken for what its first cells can be.
bool Guess::fits(const QString& field, qsizetype column) const
{
    const auto any = [&](const auto& test) {
        int filled = 0;
        for (const auto& row : m_rows) {
            const QString cell = unguarded(row.value(column));
            if (!cell.isEmpty() && test(cell)) {
                return true;
            }
            filled += cell.isEmpty() ? 0 : 1;
        }
        return filled == 0;
    };
    if (field == u"status"_s) {
        return any([](const QString& cell) { return statusMeaning(cell).has_value(); });
    }
    if (field == u"paid"_s || field == u"blocked"_s || field == u"attention"_s) {
        return any([](const QString& cell) { return yesNo(cell).has_value(); });
    }
    if (field == u"email"_s || field == u"orderEmail"_s) {
        return any([](const QString& cell) { return cell.contains(u'@'); });
    }
    return true;
}

void Guess::guessByHeaders()
{
    for (const auto& row : fieldWords()) {
        for (const auto& words : row.headers) {
            for (qsizetype i = 0; i < m_words.size() && mayTake(row.field); ++i) {
                if (isFree(i) && m_words.at(i) == words && fits(row.field, i)) {
                    take(row.field, i);
                }
            }
        }
    }
}

bool Guess::isForeign(qsizetype column) const
{
    const QStringList parts = m_words.at(column).split(u' ');
    return std::any_of(parts.cbegin(), parts.cend(), isForeignHeaderWord);
}

void Guess::guessByPhrases()
{
    const bool named = columns.contains(u"name"_s) || columns.contains(u"firstName"_s)
        || columns.contains(u"lastName"_s);
    for (const auto& row : fieldWords()) {
        if (named && row.field.endsWith(u"name"_s, Qt::CaseInsensitive)) {
            continue;
        }
        for (const auto& phrase : row.phrases) {
            for (qsizetype i = 0; i < m_words.size() && mayTake(row.field); ++i) {
                const QString padded = u' ' + m_words.at(i) + u' ';
                if (isFree(i) && padded.contains(u' ' + phrase + u' ') && !isForeign(i)
                    && fits(row.field, i)) {
                    take(row.field, i);
                }
            }
        }
    }
}

/// "Name" beside "Vorname" is the family name, and so are "Nom" beside "Prénom"; "Nombre"
/// beside "Apellidos" is the given name. Alone, each is the whole name.
void Guess::settleBareNames()
{
    const bool first = columns.contains(u"firstName"_s);
    const bool last = columns.contains(u"lastName"_s);
    if (first && !last) {
        if (headed(u"name") && columns.value(u"name"_s, -1) == m_words.indexOf(u"name"_s)
            && mayTake(u"lastName"_s)) {
            columns.insert(u"lastName"_s, columns.take(u"name"_s));
        }
        takeHeaded(u"lastName"_s, u"nom"_s);
    } else if (last && !first) {
        takeHeaded(u"firstName"_s, u"nombre"_s);
        takeHeaded(u"firstName"_s, u"prenom"_s);
    }
    if (!columns.contains(u"name"_s) && !first && !last) {
        takeHeaded(u"name"_s, u"nom"_s);
        takeHeaded(u"name"_s, u"nombre"_s);
    }
    // A name of its own for the badge is often left empty; the parts never are.
    if (first && last && columns.contains(u"name"_s)
        && isBadgeName(m_words.at(columns.value(u"name"_s)))) {
        m_used.remove(columns.take(u"name"_s));
    }
    // The parts of a name that stands whole in its own column stay what they are: fields.
    if (columns.contains(u"name"_s)) {
        for (const auto& part : {u"firstName"_s, u"lastName"_s}) {
            if (columns.contains(part)) {
                m_used.remove(columns.take(part));
            }
        }
    }
}

ListFormat Guess::format() const
{
    const auto has = [this](const QString& field) { return columns.contains(field); };
    if (has(u"token"_s) && has(u"order"_s) && has(u"status"_s)
        && (has(u"addonTo"_s) || has(u"position"_s))) {
        return ListFormat::PretixOrderPositions;
    }
    if (has(u"token"_s) && has(u"order"_s) && has(u"paid"_s) && has(u"checkedIn"_s)) {
        return ListFormat::PretixCheckInList;
    }
    if (headed(u"registration state") || headed(u"registration date")
        || (m_words.value(0) == u"id"_s && m_words.value(1) == u"name"_s)) {
        return ListFormat::Indico;
    }
    if (headed(u"eventbrite fees") || headed(u"attendee status")
        || (headed(u"order number") && headed(u"attendee number"))) {
        return ListFormat::Eventbrite;
    }
    return isTimestampHeader(m_words.value(0)) ? ListFormat::GoogleForms : ListFormat::Plain;
}

void Guess::adaptTo(ListFormat format)
{
    if (format == ListFormat::PretixOrderPositions) {
        takeHeaded(u"position"_s, u"position"_s); // German; elsewhere it is someone's job
    } else if (format == ListFormat::Indico) {
        takeHeaded(u"order"_s, u"id"_s); // Indico numbers the registrations of an event
    }
}

/// Two columns of one name cannot be told apart. pretix itself writes such pairs in some
/// languages (French seat name and seat number): taken when nothing is read from them.
Result<void> refuseDuplicates(const ColumnMapping& mapping)
{
    const bool pretix = mapping.format == ListFormat::PretixCheckInList
        || mapping.format == ListFormat::PretixOrderPositions;
    const QList<int> used = mapping.columns.values();
    QHash<QString, int> seen;
    for (int i = 0; i < mapping.header.size(); ++i) {
        const QString word = mapping.header.at(i).toCaseFolded();
        const bool again = !word.isEmpty() && seen.contains(word);
        if (again && (!pretix || used.contains(i) || used.contains(seen.value(word)))) {
            return failure(
                ErrorCode::DuplicateHeader, mapping.header.at(i), {mapping.header.at(i)});
        }
        seen.insert(word, i);
    }
    return {};
}

} // namespace

QString formatWord(ListFormat format)
{
    switch (format) {
    case ListFormat::PretixCheckInList:
        return u"pretix-checkin-list"_s;
    case ListFormat::PretixOrderPositions:
        return u"pretix-order-positions"_s;
    case ListFormat::Indico:
        return u"indico"_s;
    case ListFormat::Eventbrite:
        return u"eventbrite"_s;
    case ListFormat::GoogleForms:
        return u"google-forms"_s;
    case ListFormat::Plain:
        return u"plain"_s;
    }
    return {};
}

const QStringList& attendeeFieldNames()
{
    static const QStringList names
        = u"name firstName lastName company ticketType variation email order position token status "
          "paid comment checkInText attention blocked validFrom validUntil checkedIn checkedInAt "
          "checkedOut checkInLists addonTo locale orderEmail invoiceName invoiceCompany"_s.split(
              u' ');
    return names;
}

QMap<QString, QString> ColumnMapping::names() const
{
    QMap<QString, QString> names;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        names.insert(it.key(), header.value(it.value()));
    }
    return names;
}

QString ColumnMapping::key() const
{
    if (has(u"token"_s)) {
        return u"token"_s;
    }
    const bool numbered = has(u"position"_s) || format == ListFormat::Indico;
    if (has(u"order"_s) && numbered) {
        return u"order"_s;
    }
    return has(u"email"_s) || has(u"orderEmail"_s) || has(u"order"_s) ? u"mail"_s : u"name"_s;
}

Result<ColumnMapping> guessColumns(const QStringList& header, const QList<QStringList>& firstRows,
    const QMap<QString, QString>& wanted)
{
    ColumnMapping mapping;
    for (const auto& title : header) {
        mapping.header.append(unguarded(title));
    }
    Guess guess(mapping.header, firstRows);
    if (auto taken = guess.takeWanted(wanted); !taken) {
        return taken.error();
    }
    guess.guessByHeaders();
    guess.settleBareNames();
    guess.guessByPhrases();
    mapping.format = guess.format();
    guess.adaptTo(mapping.format);
    mapping.columns = guess.columns;
    if (auto unique = refuseDuplicates(mapping); !unique) {
        return unique.error();
    }
    if (!mapping.has(u"name"_s) && !mapping.has(u"firstName"_s) && !mapping.has(u"lastName"_s)
        && !mapping.has(u"invoiceName"_s)) {
        return failure(ErrorCode::NoNameColumn);
    }
    return mapping;
}

} // namespace lanyard
