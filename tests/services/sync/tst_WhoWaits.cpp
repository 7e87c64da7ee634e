// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncDesk.h"
#include "sync/SyncCases.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Whose entries wait, are in doubt or were refused, as the sync page is told.
class tst_WhoWaits : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncDesk> m_desk;

    [[nodiscard]] SyncCases readCases()
    {
        return *m_desk->replica.read(
            [this](UnitOfWork& work) { return SyncCases::read(work, m_desk->replica.event()); });
    }

    /// Of that attendee; not valid: of a ticket that nobody knows.
    OutboxEntry entryFor(AttendeeId attendee, OutboxState state)
    {
        OutboxEntry entry;
        entry.nonce = m_desk->replica.ids().nonce();
        entry.kind = attendee.isValid() ? OutboxKind::PrintLog : OutboxKind::FailedScan;
        entry.event = m_desk->replica.event();
        entry.attendee = attendee;
        entry.madeAt = m_desk->replica.clock().now();
        entry.state = state;
        return entry;
    }

    void put(const OutboxEntry& entry)
    {
        QVERIFY(
            m_desk->replica.write([&](UnitOfWork& work) { return work.outbox().update(entry); }));
    }

    /// The server refuses so many of that attendee.
    void refuse(int count, AttendeeId attendee)
    {
        QVERIFY(m_desk->replica.write([&](UnitOfWork& work) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                if (auto added = work.outbox().add(entryFor(attendee, OutboxState::Quarantined));
                    !added) {
                    return added.error();
                }
            }
            return {};
        }));
    }

private Q_SLOTS:

    void init() { m_desk = std::make_unique<SyncDesk>(); }

    void eachIsNamedOnceTheOldestFirst()
    {
        const CheckIn first = m_desk->admit(u"token-asha"_s);
        m_desk->replica.clock().advance(60'000);
        const CheckIn second = m_desk->admit(u"token-zoe"_s);
        m_desk->add(entryFor({}, OutboxState::Ready));
        m_desk->add(entryFor(first.attendee, OutboxState::InFlight)); // her badge
        m_desk->replica.clock().advance(60'000);
        m_desk->add(entryFor(second.attendee, OutboxState::Ambiguous));
        const SyncCases cases = readCases();
        QCOMPARE(cases.waiting.names, (QStringList{u"Asha Rao"_s, u"Zoë Öztürk"_s, QString()}));
        QCOMPARE(cases.waiting.others, 0);
        QCOMPARE(cases.waiting.oldest, std::optional(first.at));
        QCOMPARE(cases.doubt.names, QStringList{u"Zoë Öztürk"_s});
        QCOMPARE(cases.doubt.others, 0);
        QCOMPARE(cases.doubt.oldest, std::optional(second.at.addSecs(60)));
    }

    void whatIsSettledIsOfNobodyWhoWaits()
    {
        for (const OutboxState state :
            {OutboxState::Acknowledged, OutboxState::Dismissed, OutboxState::Withdrawn}) {
            m_desk->add(entryFor(m_desk->replica.attendee(u"token-asha"_s), state));
        }
        QCOMPARE(readCases().waiting, OpenEntries());
        QCOMPARE(readCases().doubt, OpenEntries());
    }

    void beyondEightPeopleTheirEntriesAreCounted()
    {
        QList<SourceAttendee> people;
        for (int i = 1; i <= 11; ++i) {
            people.append(TemporaryReplica::person(
                u"Person %1"_s.arg(i), u"token-%1"_s.arg(i), u"P%1"_s.arg(i)));
        }
        m_desk->replica.apply(people);
        for (int round = 0; round < 2; ++round) {
            for (int i = 1; i <= 11; ++i) {
                const AttendeeId who = m_desk->replica.attendee(u"token-%1"_s.arg(i));
                m_desk->add(entryFor(who, OutboxState::Ready));
            }
        }
        const SyncCases cases = readCases();
        QCOMPARE(cases.waiting.names.size(), SyncCases::mostNames);
        QCOMPARE(cases.waiting.names.first(), u"Person 1"_s);
        QCOMPARE(cases.waiting.names.last(), u"Person 8"_s);
        QCOMPARE(cases.waiting.others, 6); // two of each of the last three
    }

    void refusedBeyondThoseListedAreCounted()
    {
        refuse(SyncCases::mostShown, {});
        QCOMPARE(readCases().refused.size(), SyncCases::mostShown);
        QCOMPARE(readCases().refusedBeside, 0);
        refuse(3, {});
        QCOMPARE(readCases().refused.size(), SyncCases::mostShown);
        QCOMPARE(readCases().refusedBeside, 3);
    }

    /// As where the desk's profile forbids print logs: each badge is refused.
    void refusedCheckInIsSeenBehindAllRefusedBadges()
    {
        refuse(SyncCases::mostShown + 1, m_desk->replica.attendee(u"token-asha"_s));
        OutboxEntry checkIn = m_desk->entryOf(m_desk->admit(u"token-zoe"_s).nonce);
        checkIn.state = OutboxState::Quarantined;
        QVERIFY(
            m_desk->replica.write([&](UnitOfWork& work) { return work.outbox().update(checkIn); }));
        const SyncCases cases = readCases();
        QCOMPARE(cases.refused.first().entry.nonce, checkIn.nonce);
        QCOMPARE(cases.refused.first().name, u"Zoë Öztürk"_s);
        QCOMPARE(cases.refused.size(), SyncCases::mostShown);
        QCOMPARE(cases.refusedBeside, 2);
    }

    void whatFailsWhileOthersGetThroughIsStalled()
    {
        const QDateTime now = m_desk->replica.clock().now();
        OutboxEntry entry;
        entry.state = OutboxState::Ambiguous;
        entry.tries = KeptEntry::stalledTries;
        entry.lastStatus = 502;
        entry.nextAt = now.addSecs(40);
        QVERIFY(KeptEntry::isStalled(entry, now));
        QVERIFY(KeptEntry::isStalled(entry, now.addSecs(-30))); // shortly before its last try
        QVERIFY(!KeptEntry::isStalled(entry, now.addSecs(-300))); // the whole server is down
        QVERIFY(!KeptEntry::isStalled(entry, {}));
        entry.clockOffsetMs = 90 * 60'000; // the server is heard by its own clock
        QVERIFY(KeptEntry::isStalled(entry, now.addSecs(90 * 60)));
        QVERIFY(!KeptEntry::isStalled(entry, now));
        entry.clockOffsetMs = 0;
        entry.nextAt.reset(); // the last try never left
        QVERIFY(!KeptEntry::isStalled(entry, now));
        entry.lastStatus = KeptEntry::stalledStatus; // an error in what it does with this one
        QVERIFY(KeptEntry::isStalled(entry, {}));
        entry.tries -= 1;
        QVERIFY(!KeptEntry::isStalled(entry, now));
    }

    /// A gateway answers for the server, always for this one, whatever it says.
    void whatFailsForEverIsACaseWithTheLastWords()
    {
        OutboxEntry stuck = m_desk->entryOf(m_desk->admit(u"token-asha"_s).nonce);
        stuck.state = OutboxState::Ambiguous;
        stuck.tries = KeptEntry::stalledTries;
        stuck.lastStatus = 404;
        stuck.lastText = u"the answer is not JSON"_s;
        stuck.nextAt = m_desk->replica.clock().now().addSecs(30);
        put(stuck);
        QVERIFY(readCases().stalled.isEmpty()); // perhaps the whole server is away
        OutboxEntry other = m_desk->entryOf(m_desk->admit(u"token-zoe"_s).nonce);
        other.state = OutboxState::Acknowledged;
        put(other);
        QCOMPARE(readCases().stalled.size(), 1);
        QCOMPARE(readCases().stalled.first().name, u"Asha Rao"_s);
        QCOMPARE(readCases().stalled.first().entry.lastText, stuck.lastText);
        m_desk->replica.clock().advance(10 * 60'000); // in which nothing got through
        stuck.nextAt = m_desk->replica.clock().now().addSecs(30);
        put(stuck);
        QVERIFY(readCases().stalled.isEmpty());
        const QString pulled = m_desk->replica.clock().now().toString(Qt::ISODateWithMs);
        QVERIFY(m_desk->replica.write([&](UnitOfWork& work) {
            return work.events().setCursor(stuck.event, {QJsonObject{{u"since"_s, pulled}}});
        }));
        QCOMPARE(readCases().stalled.size(), 1); // but the list comes
    }

    void whoWaitsIsNamedBehindAllThatWasRefused()
    {
        refuse(5 * SyncCases::mostShown, {});
        m_desk->admit(u"token-zoe"_s);
        QCOMPARE(readCases().waiting.names, QStringList{u"Zoë Öztürk"_s});
    }
};

QTEST_GUILESS_MAIN(tst_WhoWaits)
#include "tst_WhoWaits.moc"
