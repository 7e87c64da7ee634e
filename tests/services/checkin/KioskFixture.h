// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TestClock.h"
#include "checkin/KioskFlow.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

namespace lanyard {

using namespace Qt::StringLiterals;
using Page = KioskState::Page;

inline AttendeeRecord zoe()
{
    AttendeeRecord record;
    record.attendee.id = AttendeeId{7};
    record.attendee.name = u"Zoë Öztürk"_s;
    record.attendee.locale = u"de-informal"_s;
    return record;
}

inline CheckInOutcome admitted(bool withBadge = true)
{
    CheckInOutcome outcome;
    outcome.decision = Admit{AttendeeId{7}};
    outcome.record = zoe();
    outcome.checkIn = CheckIn{};
    if (withBadge) {
        outcome.printJob = PrintJobId{3};
    }
    return outcome;
}

inline CheckInOutcome refused()
{
    CheckInOutcome outcome;
    outcome.decision = Refused{AttendeeId{7}, Reason::Canceled, {}, {}, false};
    outcome.record = zoe();
    return outcome;
}

inline CheckInOutcome already(const QDateTime& since)
{
    CheckIn previous;
    previous.at = since;
    CheckInOutcome outcome;
    outcome.decision = AlreadyCheckedIn{AttendeeId{7}, previous};
    outcome.record = zoe();
    return outcome;
}

inline Question question(qint64 remote, const QString& type, bool required = false)
{
    Question question;
    question.remote = remote;
    question.type = type;
    question.required = required;
    question.atCheckIn = true;
    return question;
}

inline CheckInOutcome needs(const QList<Question>& questions)
{
    CheckInOutcome outcome;
    outcome.decision = NeedsAnswers{AttendeeId{7}, questions};
    outcome.record = zoe();
    return outcome;
}

inline PrintJob job(PrintState state)
{
    PrintJob job;
    job.id = PrintJobId{3};
    job.state = state;
    return job;
}

/// A self-service flow whose check-ins are answered as the test says.
class KioskFixture : public QObject
{
    Q_OBJECT

protected:
    TestClock m_clock;
    QList<CheckInRequest> m_asked;
    QList<std::pair<QString, QString>> m_looked;
    std::optional<Result<CheckInOutcome>> m_answer; ///< none: it never comes
    Result<std::optional<AttendeeId>> m_found{std::optional<AttendeeId>{}};
    std::unique_ptr<KioskFlow> m_flow;
    QList<std::shared_ptr<QPromise<Result<CheckInOutcome>>>> m_never; ///< not answered yet

    void scan(const QByteArray& code, const QString& device = u"test"_s)
    {
        m_flow->scan(RawScan{code, m_clock.now(), device});
        QCoreApplication::sendPostedEvents();
    }

    void answer(const QString& text)
    {
        m_flow->answerQuestion(text);
        QCoreApplication::sendPostedEvents();
    }

    void type(const QString& order, const QString& name)
    {
        m_flow->typeInstead();
        m_flow->submitTyped(order, name);
        QCoreApplication::sendPostedEvents();
    }

    void pass(qint64 ms)
    {
        m_clock.advance(ms);
        m_flow->tick();
    }

    [[nodiscard]] Page page() const { return m_flow->state().page; }

private Q_SLOTS:

    void init()
    {
        m_never.clear(); // before the flow that waits for them
        m_asked.clear();
        m_looked.clear();
        m_answer = admitted();
        m_found = std::optional<AttendeeId>{};
        KioskActs acts;
        acts.checkIn = [this](const CheckInRequest& request) {
            m_asked.append(request);
            if (m_answer) {
                return QtFuture::makeReadyFuture(*m_answer);
            }
            auto never = std::make_shared<QPromise<Result<CheckInOutcome>>>();
            never->start();
            m_never.append(never);
            return never->future();
        };
        acts.find = [this](const QString& order, const QString& name) {
            m_looked.append({order, name});
            return QtFuture::makeReadyFuture(m_found);
        };
        m_flow = std::make_unique<KioskFlow>(acts, m_clock);
        m_flow->setLanguages({u"en"_s, u"kn"_s, u"hi"_s, u"de"_s}, u"en"_s);
        m_flow->setPlace({u"Desk B"_s});
    }
};

} // namespace lanyard
