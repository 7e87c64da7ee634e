// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/Columns.h"

#include "sqlite/PlainText.h"
#include "sqlite/Statement.h"
#include "support/JsonSign.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
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

/// Writes texts as JSON without Qt's detour over a tree of values: a large event's first download
/// spends much of its time here.
class TextsJson
{
public:
    /// Room for so many texts that have so many signs together.
    TextsJson(qsizetype texts, qsizetype signs)
        : m_json(texts * aroundText + signs * longestEscape + roomOfPlain, Qt::Uninitialized)
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

    JsonText end(char bracket)
    {
        put(bracket);
        m_json.truncate(m_at - m_json.constData());
        return {m_json};
    }

private:
    static constexpr int aroundText = 3; ///< quotes, and a comma or colon

    void putSpecial(QStringView text)
    {
        for (const char sign : text.toUtf8()) {
            if (isEscapedInJson(sign)) {
                const QByteArray told = escapedInJson(sign);
                m_at = std::copy(told.begin(), told.end(), m_at);
            } else {
                put(sign);
            }
        }
    }

    QByteArray m_json;
    char* m_at;
};

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

QStringList textsFrom(const QJsonDocument& json)
{
    return listOf<QString>(json, [](const QJsonValue& value) { return value.toString(); });
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

QJsonDocument toJson(const QMap<QString, Translations>& translations)
{
    QJsonObject all;
    for (auto texts = translations.cbegin(); texts != translations.cend(); ++texts) {
        QJsonObject one;
        for (auto text = texts->cbegin(); text != texts->cend(); ++text) {
            one.insert(text.key(), *text);
        }
        all.insert(texts.key(), one);
    }
    return QJsonDocument(all);
}

QMap<QString, Translations> translationsFrom(const QJsonDocument& json)
{
    QMap<QString, Translations> translations;
    const QJsonObject all = json.object();
    for (auto texts = all.begin(); texts != all.end(); ++texts) {
        translations.insert(texts.key(), fieldsFrom(QJsonDocument(texts.value().toObject())));
    }
    return translations;
}

JsonText jsonText(const QMap<qint64, QString>& answers)
{
    if (answers.isEmpty()) {
        return {QByteArrayLiteral("{}")};
    }
    qsizetype signs = 0;
    for (const QString& answer : answers) {
        signs += std::numeric_limits<qint64>::digits10 + 2 + answer.size();
    }
    TextsJson json(answers.size() * 2, signs);
    char before = '{';
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        json.put(std::exchange(before, ','));
        json.put(QString::number(answer.key()));
        json.put(':');
        json.put(answer.value());
    }
    return json.end('}');
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
