// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/ListRule.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using Value = std::variant<bool, double, QString, QDateTime, QStringList>;

class Evaluation
{
public:
    explicit Evaluation(const RuleCircumstances& circumstances)
        : m_now(circumstances)
        , m_zone(circumstances.event.timeZone)
    {
        if (!m_zone.isValid()) {
            m_unknown = true;
        }
    }

    [[nodiscard]] Value value(const QJsonValue& node) const
    {
        if (node.isBool()) {
            return node.toBool();
        }
        if (node.isDouble()) {
            return node.toDouble();
        }
        if (node.isString()) {
            return node.toString();
        }
        const QJsonObject object = node.toObject();
        if (object.size() != 1) {
            return unknown<Value>();
        }
        const QString op = object.constBegin().key();
        const QJsonValue first = object.value(op);
        return operation(op, first.isArray() ? first.toArray() : QJsonArray{first});
    }

    /// Whether everything so far could be evaluated.
    [[nodiscard]] bool isSure() const { return !m_unknown; }

    [[nodiscard]] static bool truth(const Value& value)
    {
        if (const auto* flag = std::get_if<bool>(&value)) {
            return *flag;
        }
        if (const auto* number = std::get_if<double>(&value)) {
            return *number != 0;
        }
        if (const auto* text = std::get_if<QString>(&value)) {
            return !text->isEmpty();
        }
        return true;
    }

private:
    [[nodiscard]] Value operation(const QString& op, const QJsonArray& args) const
    {
        if (op == "and"_L1 || op == "or"_L1) {
            // every part is evaluated: one that cannot be makes the whole refuse
            bool all = true;
            bool any = false;
            for (const QJsonValue& arg : args) {
                const bool part = truth(value(arg));
                all = all && part;
                any = any || part;
            }
            return op == "and"_L1 ? all : any;
        }
        if (op == "var"_L1) {
            return variable(args.at(0).toString());
        }
        if (op == "!"_L1) {
            return !truth(value(args.at(0)));
        }
        if (op == "objectList"_L1) {
            QStringList ids;
            for (const QJsonValue& arg : args) {
                ids.append(text(value(arg)));
            }
            return ids;
        }
        if (op == "lookup"_L1) {
            return text(value(args.at(1)));
        }
        if (op == "inList"_L1) {
            return list(value(args.at(1))).contains(text(value(args.at(0))));
        }
        if (op == "buildTime"_L1) {
            return builtTime(args);
        }
        if (op.startsWith("entries_"_L1)) {
            return entries(op, moment(value(args.at(0))));
        }
        return comparison(op, args);
    }

    [[nodiscard]] Value comparison(const QString& op, const QJsonArray& args) const
    {
        const Value left = value(args.at(0));
        const Value right = value(args.at(1));
        if (op == "isBefore"_L1 || op == "isAfter"_L1) {
            const qint64 tolerance = args.size() > 2 && !args.at(2).isNull()
                ? qint64(number(value(args.at(2))) * 60)
                : 0;
            return op == "isBefore"_L1 ? moment(left) < moment(right).addSecs(tolerance)
                                       : moment(left) > moment(right).addSecs(-tolerance);
        }
        if (op == "=="_L1) {
            return text(left) == text(right);
        }
        if (op == "!="_L1) {
            return text(left) != text(right);
        }
        const double a = number(left);
        const double b = number(right);
        if (op == "<"_L1) {
            return a < b;
        }
        if (op == "<="_L1) {
            return a <= b;
        }
        if (op == ">"_L1) {
            return a > b;
        }
        if (op == ">="_L1) {
            return a >= b;
        }
        return unknown<Value>();
    }

    [[nodiscard]] Value variable(const QString& name) const
    {
        const TicketType& type = m_now.record.ticketType;
        if (name == "product"_L1) {
            return QString::number(type.remote != 0 ? type.remote : type.id.value);
        }
        if (name == "variation"_L1) {
            const qint64 variation = m_now.record.attendee.variationRemote;
            return variation != 0 ? QString::number(variation) : QString();
        }
        if (name == "gate"_L1) {
            return m_now.gateRemote != 0 ? QString::number(m_now.gateRemote) : QString();
        }
        if (name == "now"_L1) {
            return m_now.at;
        }
        if (name == "now_isoweekday"_L1) {
            return double(m_now.at.toTimeZone(m_zone).date().dayOfWeek());
        }
        return pastVariable(name);
    }

    [[nodiscard]] Value pastVariable(const QString& name) const
    {
        const QList<QDateTime> times = entryTimes();
        if (name == "entries_number"_L1) {
            return double(times.size());
        }
        if (name == "entries_today"_L1) {
            const QDate today = m_now.at.toTimeZone(m_zone).date();
            return double(std::ranges::count_if(times,
                [&](const QDateTime& time) { return time.toTimeZone(m_zone).date() == today; }));
        }
        if (name == "entries_days"_L1) {
            return days(times);
        }
        if (name == "minutes_since_last_entry"_L1 || name == "minutes_since_first_entry"_L1) {
            if (times.isEmpty()) {
                return -1.0;
            }
            const QDateTime& then
                = name == "minutes_since_last_entry"_L1 ? times.last() : times.first();
            return double(then.secsTo(m_now.at) / 60);
        }
        if (name == "entry_status"_L1) {
            const bool inside
                = !m_now.history.isEmpty() && m_now.history.last().direction == Direction::Entry;
            return inside ? u"present"_s : u"absent"_s;
        }
        return unknown<Value>();
    }

    [[nodiscard]] Value entries(const QString& op, const QDateTime& border) const
    {
        QList<QDateTime> times = entryTimes();
        const bool since = op.endsWith("_since"_L1);
        times.removeIf(
            [&](const QDateTime& time) { return since ? time < border : time >= border; });
        if (op == "entries_since"_L1 || op == "entries_before"_L1) {
            return double(times.size());
        }
        if (op == "entries_days_since"_L1 || op == "entries_days_before"_L1) {
            return days(times);
        }
        return unknown<Value>();
    }

    [[nodiscard]] QDateTime builtTime(const QJsonArray& args) const
    {
        const QString kind = args.at(0).toString();
        if (kind == "custom"_L1) {
            return moment(value(args.at(1)));
        }
        if (kind == "customtime"_L1) {
            const QTime time = QTime::fromString(text(value(args.at(1))), Qt::ISODate);
            if (!time.isValid()) {
                return unknown<QDateTime>();
            }
            return QDateTime(m_now.at.toTimeZone(m_zone).date(), time, m_zone).toUTC();
        }
        if (kind == "date_from"_L1) {
            return known(m_now.event.from);
        }
        if (kind == "date_to"_L1) {
            return known(m_now.event.to.isValid() ? m_now.event.to : m_now.event.from);
        }
        if (kind == "date_admission"_L1) {
            return known(m_now.event.admission.value_or(m_now.event.from));
        }
        return unknown<QDateTime>();
    }

    [[nodiscard]] double days(const QList<QDateTime>& times) const
    {
        QSet<QDate> dates;
        for (const QDateTime& time : times) {
            dates.insert(time.toTimeZone(m_zone).date());
        }
        return double(dates.size());
    }

    [[nodiscard]] QList<QDateTime> entryTimes() const
    {
        QList<QDateTime> times;
        for (const CheckIn& checkIn : m_now.history) {
            if (checkIn.direction == Direction::Entry) {
                times.append(checkIn.at);
            }
        }
        return times;
    }

    [[nodiscard]] QDateTime known(const QDateTime& time) const
    {
        if (!time.isValid()) {
            return unknown<QDateTime>();
        }
        return time;
    }

    [[nodiscard]] double number(const Value& value) const
    {
        if (const auto* number = std::get_if<double>(&value)) {
            return *number;
        }
        if (const auto* flag = std::get_if<bool>(&value)) {
            return *flag ? 1 : 0;
        }
        bool ok = false;
        const auto* text = std::get_if<QString>(&value);
        const double parsed = text ? text->toDouble(&ok) : 0;
        if (!ok) {
            return unknown<double>();
        }
        return parsed;
    }

    [[nodiscard]] QString text(const Value& value) const
    {
        if (const auto* text = std::get_if<QString>(&value)) {
            return *text;
        }
        return QString::number(number(value));
    }

    [[nodiscard]] QStringList list(const Value& value) const
    {
        if (const auto* list = std::get_if<QStringList>(&value)) {
            return *list;
        }
        return unknown<QStringList>();
    }

    [[nodiscard]] QDateTime moment(const Value& value) const
    {
        if (const auto* time = std::get_if<QDateTime>(&value)) {
            return *time;
        }
        const auto* text = std::get_if<QString>(&value);
        return known(text ? QDateTime::fromString(*text, Qt::ISODateWithMs).toUTC() : QDateTime());
    }

    /// Notes that the rule says something we do not know; what is returned no longer matters.
    template <typename T>
    [[nodiscard]] T unknown() const
    {
        m_unknown = true;
        return {};
    }

    const RuleCircumstances& m_now;
    QTimeZone m_zone;
    mutable bool m_unknown = false;
};

} // namespace

bool ruleAdmits(const QJsonObject& rule, const RuleCircumstances& circumstances)
{
    const Evaluation evaluation(circumstances);
    const bool admits = Evaluation::truth(evaluation.value(rule));
    return admits && evaluation.isSure();
}

} // namespace lanyard
