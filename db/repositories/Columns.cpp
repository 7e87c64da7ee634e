// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/Columns.h"

#include "sqlite/Statement.h"

#include <QJsonArray>

#include <string>
#include <string_view>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

template <typename List, typename ToValue>
QJsonDocument arrayOf(const List& list, ToValue toValue)
{
    QJsonArray array;
    for (const auto& item : list) {
        array.append(toValue(item));
    }
    return QJsonDocument(array);
}

template <typename T, typename FromValue>
QList<T> listOf(const QJsonDocument& json, FromValue fromValue)
{
    QList<T> list;
    const QJsonArray array = json.array();
    list.reserve(array.size());
    for (const auto& value : array) {
        list.append(fromValue(value));
    }
    return list;
}

/// 1 for a sign that JSON tells by others (RFC 8259, section 7), else 0. A number and no branch:
/// the compiler then looks at eight signs of a text at a time.
quint16 isSpecial(char16_t sign)
{
    return quint16(quint16(sign < u' ') | quint16(sign == u'"') | quint16(sign == u'\\'));
}

std::u16string escaped(char16_t sign)
{
    switch (sign) {
    case u'\b':
        return u"\\b";
    case u'\f':
        return u"\\f";
    case u'\n':
        return u"\\n";
    case u'\r':
        return u"\\r";
    case u'\t':
        return u"\\t";
    case u'"':
    case u'\\':
        return {u'\\', sign};
    default:
        return u"\\u%1"_s.arg(int(sign), 4, 16, QChar(u'0')).toStdU16String();
    }
}

void appendQuoted(std::u16string& json, QStringView text)
{
    const std::u16string_view signs(text.utf16(), size_t(text.size()));
    quint16 special = 0;
    for (const char16_t sign : signs) {
        special = quint16(special | isSpecial(sign));
    }
    json += u'"';
    if (special == 0) {
        json += signs;
    } else {
        for (const char16_t sign : signs) {
            isSpecial(sign) == 0 ? json += sign : json += escaped(sign);
        }
    }
    json += u'"';
}

/// A large event's first download spends much of its time here.
template <typename Map, typename Name>
QString textsJson(const Map& texts, Name name)
{
    if (texts.isEmpty()) {
        return u"{}"_s;
    }
    std::u16string json;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        json += json.empty() ? u'{' : u',';
        appendQuoted(json, name(text.key()));
        json += u':';
        appendQuoted(json, text.value());
    }
    return QString::fromStdU16String(json + u'}');
}

} // namespace

QJsonDocument toJson(const QList<qint64>& numbers)
{
    return arrayOf(numbers, [](qint64 number) { return QJsonValue(number); });
}

QList<qint64> numbersFrom(const QJsonDocument& json)
{
    return listOf<qint64>(json, [](const QJsonValue& value) { return value.toInteger(); });
}

QJsonDocument toJson(const QStringList& texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts));
}

QStringList textsFrom(const QJsonDocument& json)
{
    return listOf<QString>(json, [](const QJsonValue& value) { return value.toString(); });
}

QString jsonText(const QMap<QString, QString>& fields)
{
    return textsJson(fields, [](const QString& name) -> const QString& { return name; });
}

QMap<QString, QString> fieldsFrom(const QJsonDocument& json)
{
    QMap<QString, QString> fields;
    const QJsonObject object = json.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        fields.insert(field.key(), field.value().toString());
    }
    return fields;
}

QString jsonText(const QMap<qint64, QString>& answers)
{
    return textsJson(answers, [](qint64 question) { return QString::number(question); });
}

QMap<qint64, QString> answersFrom(const QJsonDocument& json)
{
    QMap<qint64, QString> answers;
    const QJsonObject object = json.object();
    for (auto answer = object.begin(); answer != object.end(); ++answer) {
        answers.insert(answer.key().toLongLong(), answer.value().toString());
    }
    return answers;
}

QJsonDocument toJson(const QList<Variation>& variations)
{
    return arrayOf(variations, [](const Variation& variation) {
        return QJsonObject{{"remote"_L1, variation.remote}, {"name"_L1, variation.name},
            {"attention"_L1, variation.attention}, {"checkInText"_L1, variation.checkInText}};
    });
}

QList<Variation> variationsFrom(const QJsonDocument& json)
{
    return listOf<Variation>(json, [](const QJsonValue& value) {
        return Variation{value["remote"_L1].toInteger(), value["name"_L1].toString(),
            value["attention"_L1].toBool(), value["checkInText"_L1].toString()};
    });
}

QJsonDocument toJson(const QList<QuestionOption>& options)
{
    return arrayOf(options, [](const QuestionOption& option) {
        return QJsonObject{{"remote"_L1, option.remote}, {"identifier"_L1, option.identifier},
            {"text"_L1, option.text}};
    });
}

QList<QuestionOption> optionsFrom(const QJsonDocument& json)
{
    return listOf<QuestionOption>(json, [](const QJsonValue& value) {
        return QuestionOption{value["remote"_L1].toInteger(), value["identifier"_L1].toString(),
            value["text"_L1].toString()};
    });
}

QJsonDocument toJson(const AnswerRange& range)
{
    QJsonObject object;
    const auto put = [&object](const QString& key, const auto& bound, const auto& written) {
        if (bound) {
            object.insert(key, written(*bound));
        }
    };
    const auto plain = [](const auto& value) { return QJsonValue(value); };
    const auto date = [](const QDate& value) { return value.toString(Qt::ISODate); };
    const auto moment = [](const QDateTime& value) { return value.toMSecsSinceEpoch(); };
    put(u"smallest"_s, range.smallest, plain);
    put(u"largest"_s, range.largest, plain);
    put(u"firstDate"_s, range.firstDate, date);
    put(u"lastDate"_s, range.lastDate, date);
    put(u"earliest"_s, range.earliest, moment);
    put(u"latest"_s, range.latest, moment);
    put(u"shortest"_s, range.shortest, plain);
    put(u"longest"_s, range.longest, plain);
    return QJsonDocument(object);
}

AnswerRange answerRangeFrom(const QJsonDocument& json)
{
    AnswerRange range;
    const QJsonObject object = json.object();
    const auto take = [&object](const QString& key, auto& bound, const auto& read) {
        if (const auto it = object.constFind(key); it != object.constEnd()) {
            bound = read(it.value());
        }
    };
    const auto number = [](const QJsonValue& value) { return value.toDouble(); };
    const auto whole = [](const QJsonValue& value) { return value.toInt(); };
    const auto date
        = [](const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); };
    const auto moment = [](const QJsonValue& value) {
        return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
    };
    take(u"smallest"_s, range.smallest, number);
    take(u"largest"_s, range.largest, number);
    take(u"firstDate"_s, range.firstDate, date);
    take(u"lastDate"_s, range.lastDate, date);
    take(u"earliest"_s, range.earliest, moment);
    take(u"latest"_s, range.latest, moment);
    take(u"shortest"_s, range.shortest, whole);
    take(u"longest"_s, range.longest, whole);
    return range;
}

EventDate eventDateFrom(const Statement& row, int first)
{
    return {row.integer(first), row.text(first + 1), row.time(first + 2), row.time(first + 3),
        row.optionalTime(first + 4)};
}

} // namespace lanyard
