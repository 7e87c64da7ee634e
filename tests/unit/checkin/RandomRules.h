// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/RuleFacts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

namespace lanyard {

/// Rules with limits close to the facts of `RandomPast`, from one seed.
class RandomRules
{
public:
    explicit RandomRules(quint32 seed)
        : m_random(seed)
    { }

    [[nodiscard]] QJsonObject rule(int depth = 2)
    {
        using namespace Qt::StringLiterals;
        if (depth == 0 || m_random.bounded(4) == 0) {
            return leaf();
        }
        if (m_random.bounded(8) == 0) {
            return {{u"!"_s, QJsonArray{rule(depth - 1)}}};
        }
        QJsonArray parts;
        for (int i = m_random.bounded(3); i >= 0; --i) {
            parts.append(rule(depth - 1));
        }
        return {{m_random.bounded(2) == 0 ? u"and"_s : u"or"_s, parts}};
    }

    [[nodiscard]] CheckInHistory past(const QDateTime& now)
    {
        CheckInHistory history;
        QDateTime at = now.addSecs(-60 * m_random.bounded(4000));
        for (int i = m_random.bounded(5); i > 0 && at < now; --i) {
            CheckIn checkIn;
            checkIn.at = at;
            checkIn.direction = m_random.bounded(3) == 0 ? Direction::Exit : Direction::Entry;
            history.append(checkIn);
            at = at.addSecs(60 * m_random.bounded(1, 900));
        }
        return history;
    }

    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

private:
    template <typename T>
    [[nodiscard]] T any(const QList<T>& choices)
    {
        return choices.at(m_random.bounded(int(choices.size())));
    }

    [[nodiscard]] QJsonObject builtTime()
    {
        using namespace Qt::StringLiterals;
        const auto clock = any(QList<QString>{u"08:00"_s, u"12:30"_s, u"23:59:30"_s, u"00:00"_s});
        return any(QList<QJsonObject>{{{u"buildTime"_s, QJsonArray{u"date_from"_s}}},
            {{u"buildTime"_s, QJsonArray{u"date_to"_s}}},
            {{u"buildTime"_s, QJsonArray{u"customtime"_s, clock}}},
            {{u"buildTime"_s, QJsonArray{u"custom"_s, u"2026-11-28T09:00:00+05:30"_s}}}});
    }

    [[nodiscard]] QJsonObject leaf()
    {
        using namespace Qt::StringLiterals;
        const auto var = [](const QString& name) { return QJsonObject{{u"var"_s, name}}; };
        const QString compare
            = any(QList<QString>{u"<"_s, u"<="_s, u">"_s, u">="_s, u"=="_s, u"!="_s});
        switch (m_random.bounded(5)) {
        case 0:
            return {{compare,
                QJsonArray{var(any(QList<QString>{u"entries_number"_s, u"entries_today"_s,
                               u"entries_days"_s, u"now_isoweekday"_s,
                               u"minutes_since_last_entry"_s, u"minutes_since_first_entry"_s})),
                    m_random.bounded(-1, 7)}}};
        case 1:
            return {{compare,
                QJsonArray{QJsonObject{{any(QList<QString>{u"entries_since"_s, u"entries_before"_s,
                                            u"entries_days_since"_s, u"entries_days_before"_s}),
                               QJsonArray{builtTime()}}},
                    m_random.bounded(3)}}};
        case 2:
            return {{any(QList<QString>{u"isBefore"_s, u"isAfter"_s}),
                QJsonArray{var(u"now"_s), builtTime(), m_random.bounded(3) * 10}}};
        case 3: {
            const QString kind = any(QList<QString>{u"product"_s, u"variation"_s, u"gate"_s});
            const QJsonObject one{
                {u"lookup"_s, QJsonArray{kind, QString::number(m_random.bounded(1, 5)), u"x"_s}}};
            return {{u"inList"_s,
                QJsonArray{var(kind), QJsonObject{{u"objectList"_s, QJsonArray{one}}}}}};
        }
        default:
            return {{u"=="_s,
                QJsonArray{
                    var(u"entry_status"_s), any(QList<QString>{u"present"_s, u"absent"_s})}}};
        }
    }

    QRandomGenerator m_random;
};

} // namespace lanyard
