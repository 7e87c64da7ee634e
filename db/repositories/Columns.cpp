// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/Columns.h"

#include "sqlite/PlainText.h"
#include "sqlite/Statement.h"

#include <QJsonArray>

#include <algorithm>
#include <span>
#include <utility>

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

/// In UTF-8.
bool isEscaped(char sign)
{
    return (sign >= 0 && sign < ' ') || sign == '"' || sign == '\\';
}

QByteArray escaped(char sign)
{
    switch (sign) {
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    case '"':
    case '\\':
        return QByteArray("\\").append(sign);
    default:
        return "\\u" + QByteArray::number(int(sign), 16).rightJustified(4, '0');
    }
}

/// Writes texts as JSON without Qt's detour over a tree of values: a large event's first download
/// spends much of its time here.
class TextsJson
{
public:
    /// Room for so many texts that have so many signs together.
    TextsJson(qsizetype texts, qsizetype signs)
        : m_json(texts * aroundText + signs * mostOfSign + roomOfPlain, Qt::Uninitialized)
        , m_at(m_json.data())
    { }

    void put(char sign) { *m_at++ = sign; }

    void put(QStringView text)
    {
        put('"');
        if (putPlain(m_at, text)) {
            m_at += text.size();
        } else {
            putSpecial(text);
        }
        put('"');
    }

    void putNull() { m_at = std::copy_n("null", 4, m_at); }

    JsonText end(char bracket)
    {
        put(bracket);
        m_json.truncate(m_at - m_json.constData());
        return {m_json};
    }

private:
    static constexpr int aroundText = 3; ///< quotes, and a comma or colon
    static constexpr int mostOfSign = 6; ///< bytes

    void putSpecial(QStringView text)
    {
        for (const char sign : text.toUtf8()) {
            if (isEscaped(sign)) {
                const QByteArray told = escaped(sign);
                m_at = std::copy(told.begin(), told.end(), m_at);
            } else {
                put(sign);
            }
        }
    }

    QByteArray m_json;
    char* m_at;
};

template <typename Map, typename Name>
JsonText mapJson(const Map& texts, Name name)
{
    if (texts.isEmpty()) {
        return {QByteArrayLiteral("{}")};
    }
    qsizetype signs = 0;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        signs += name(text.key()).size() + text.value().size();
    }
    TextsJson json(texts.size() * 2, signs);
    char before = '{';
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        json.put(std::exchange(before, ','));
        json.put(name(text.key()));
        json.put(':');
        json.put(text.value());
    }
    return json.end('}');
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

JsonText jsonText(const QStringList& texts)
{
    if (texts.isEmpty()) {
        return {QByteArrayLiteral("[]")};
    }
    qsizetype signs = 0;
    for (const QString& text : texts) {
        signs += text.size();
    }
    TextsJson json(texts.size(), signs);
    char before = '[';
    for (const QString& text : texts) {
        json.put(std::exchange(before, ','));
        json.put(text);
    }
    return json.end(']');
}

JsonText jsonText(const std::vector<const QString*>& texts)
{
    qsizetype signs = 0;
    std::span told(texts);
    while (!told.empty() && told.back() == nullptr) {
        told = told.first(told.size() - 1);
    }
    for (const QString* text : told) {
        signs += text != nullptr ? text->size() : 1;
    }
    TextsJson json(qsizetype(told.size()), signs);
    char before = '[';
    for (const QString* text : told) {
        json.put(std::exchange(before, ','));
        text != nullptr ? json.put(*text) : json.putNull();
    }
    return json.end(']');
}

QStringList textsFrom(const QJsonDocument& json)
{
    return listOf<QString>(json, [](const QJsonValue& value) { return value.toString(); });
}

JsonText jsonText(const QMap<QString, QString>& fields)
{
    return mapJson(fields, [](const QString& name) -> const QString& { return name; });
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

JsonText jsonText(const QMap<qint64, QString>& answers)
{
    return mapJson(answers, [](qint64 question) { return QString::number(question); });
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
