// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/CellWords.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

bool isRunBySpreadsheets(QChar first)
{
    return QStringView(u"=+-@|%\t\r").contains(first);
}

const QHash<QString, bool>& yesNoWords()
{
    static const QHash<QString, bool> words = [] {
        QHash<QString, bool> all;
        for (const auto& word : u"yes|y|ja|j|oui|o|si|s|true|t|1|x|✓|✔|wahr|vrai|"
                                "verdadero|हाँ|हां|जी हाँ|सही"_s.split(u'|')) {
            all.insert(plainWords(word).isEmpty() ? word : plainWords(word), true);
        }
        for (const auto& word : u"no|n|nein|non|false|f|0|falsch|faux|falso|नहीं|जी नहीं|"
                                "none|keine|गलत"_s.split(u'|')) {
            all.insert(plainWords(word), false);
        }
        return all;
    }();
    return words;
}

struct StatusWords
{
    StatusMeaning meaning;
    QString words;
};

const QHash<QString, StatusMeaning>& statusWords()
{
    static const std::array<StatusWords, 7> table = {{
        {{OrderStatus::Paid, false, false, false},
            u"paid|completed|complete|confirmed|approved|accepted|attending|registered|going|"
            "active|valid|ok|free|yes|bezahlt|bestätigt|angemeldet|zugesagt|gültig|ja|payé|"
            "payée|confirmé|confirmée|validé|inscrit|inscrite|accepté|oui|pagado|pagada|"
            "confirmado|confirmada|aprobado|inscrito|inscrita|completado|si|भुगतान किया|"
            "भुगतान हो गया|पुष्टि|पुष्ट|पंजीकृत|हाँ"_s},
        {{OrderStatus::Paid, false, false, true},
            u"checked in|attended|eingecheckt|anwesend|enregistré|présent|présente|"
            "registrado|asistió|उपस्थित"_s},
        {{OrderStatus::Pending, false, false, false},
            u"pending|unpaid|awaiting payment|payment pending|open|not paid|ausstehend|offen|"
            "unbezahlt|zahlung ausstehend|en attente|en attente de paiement|impayé|non payé|"
            "pendiente|pendiente de pago|no pagado|लंबित|भुगतान लंबित|अवैतनिक"_s},
        {{OrderStatus::Pending, true, false, false},
            u"pending (confirmed)|ausstehend (bestätigt)|en attente (confirmé)|"
            "pendiente (confirmado)|लंबित (पुष्ट)"_s},
        {{OrderStatus::Pending, false, true, false},
            u"approval pending|pending approval|awaiting approval|waitlisted|waitlist|"
            "on waitlist|freigabe ausstehend|warteliste|approbation en attente|"
            "liste d'attente|aprobación pendiente|lista de espera|अनुमोदन लंबित|"
            "प्रतीक्षा सूची"_s},
        {{OrderStatus::Expired, false, false, false},
            u"expired|overdue|abgelaufen|überfällig|expiré|expirée|expirado|caducado|"
            "समाप्त"_s},
        {{OrderStatus::Cancelled, false, false, false},
            u"canceled|cancelled|withdrawn|rejected|declined|refunded|deleted|transferred|"
            "not attending|not going|void|storniert|abgesagt|abgelehnt|zurückgezogen|"
            "erstattet|annulé|annulée|refusé|remboursé|retiré|cancelado|cancelada|rechazado|"
            "reembolsado|retirado|anulado|रद्द|रद्द किया गया|अस्वीकृत"_s},
    }};
    static const QHash<QString, StatusMeaning> words = [] {
        QHash<QString, StatusMeaning> all;
        for (const auto& row : table) {
            for (const auto& word : row.words.split(u'|')) {
                all.insert(plainWords(word), row.meaning);
            }
        }
        return all;
    }();
    return words;
}

QTime timeOf(const QRegularExpressionMatch& match)
{
    if (match.captured(u"hour"_s).isEmpty()) {
        return QTime(0, 0);
    }
    int hour = match.captured(u"hour"_s).toInt();
    const QString half = match.captured(u"half"_s).toLower();
    if (half.startsWith(u'p') && hour < 12) {
        hour += 12;
    } else if (half.startsWith(u'a') && hour == 12) {
        hour = 0;
    }
    return QTime(hour, match.captured(u"minute"_s).toInt(), match.captured(u"second"_s).toInt());
}

QDate dateOf(const QRegularExpressionMatch& match)
{
    if (const QString year = match.captured(u"year"_s); !year.isEmpty()) {
        return QDate(
            year.toInt(), match.captured(u"month"_s).toInt(), match.captured(u"day"_s).toInt());
    }
    if (const QString name = match.captured(u"monthName"_s); !name.isEmpty()) {
        const QStringList months = u"jan feb mar apr may jun jul aug sep oct nov dec"_s.split(u' ');
        return QDate(match.captured(u"namedYear"_s).toInt(),
            int(months.indexOf(name.left(3).toLower())) + 1,
            match.captured(u"dayAfterName"_s).toInt());
    }
    const int year = match.captured(u"lastYear"_s).toInt();
    const int first = match.captured(u"first"_s).toInt();
    const int second = match.captured(u"second2"_s).toInt();
    const bool american
        = !match.captured(u"half"_s).isEmpty() && match.captured(u"separator"_s) == u"/"_s;
    const QDate dayFirst(year, second, first);
    const QDate monthFirst(year, first, second);
    return american ? (monthFirst.isValid() ? monthFirst : dayFirst)
                    : (dayFirst.isValid() ? dayFirst : monthFirst);
}

const QRegularExpression& momentPattern()
{
    static const QRegularExpression pattern(
        u"^(?:(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"
        "|(?<first>\\d{1,2})(?<separator>[./-])(?<second2>\\d{1,2})[./-](?<lastYear>\\d{4})"
        "|(?<monthName>[A-Za-z]{3,9})\\.? (?<dayAfterName>\\d{1,2}),? (?<namedYear>\\d{4}))"
        "(?:(?:T|,? (?:at )?)(?<hour>\\d{1,2}):(?<minute>\\d{2})"
        "(?::(?<second>\\d{2})(?:\\.\\d+)?)?\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?"
        "\\s*(?<offset>Z|[+-]\\d{2}:?\\d{2})?)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

QString plainWords(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString words;
    for (const QChar c : apart) {
        const bool accent = c.unicode() >= 0x0300 && c.unicode() <= 0x036F;
        if (c.isLetterOrNumber() || c.isSurrogate() || (c.isMark() && !accent)) {
            words += c;
        } else if (!accent && !words.isEmpty() && !words.endsWith(u' ')) {
            words += u' ';
        }
    }
    return words.trimmed();
}

QString unguarded(QStringView cell)
{
    const QString text = cell.trimmed().toString();
    if (text.size() < 2 || text.at(0) != u'\'' || !isRunBySpreadsheets(text.at(1))) {
        return text;
    }
    return text.mid(1).replace(u"\\|"_s, u"|"_s);
}

QString guarded(const QString& cell)
{
    return !cell.isEmpty() && isRunBySpreadsheets(cell.at(0)) ? u'\'' + cell : cell;
}

std::optional<bool> yesNo(QStringView cell)
{
    const QString word = plainWords(cell);
    const auto& words = yesNoWords();
    const auto found = words.constFind(word.isEmpty() ? cell.trimmed().toString() : word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<StatusMeaning> statusMeaning(QStringView cell)
{
    const auto& words = statusWords();
    const auto found = words.constFind(plainWords(cell));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QDateTime> moment(QStringView cell, const QTimeZone& zone)
{
    const auto match = momentPattern().match(cell.trimmed().toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate date = dateOf(match);
    const QTime time = timeOf(match);
    if (!date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    QString offset = match.captured(u"offset"_s);
    if (offset.isEmpty()) {
        return QDateTime(date, time, zone).toUTC();
    }
    offset.remove(u':');
    const int minutes
        = offset == u"Z"_s ? 0 : offset.mid(1, 2).toInt() * 60 + offset.mid(3, 2).toInt();
    const int seconds = (offset.startsWith(u'-') ? -60 : 60) * minutes;
    return QDateTime(date, time, Qt::OffsetFromUTC, seconds).toUTC();
}

} // namespace lanyard
