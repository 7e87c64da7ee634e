// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ed25519.h"
#include "TemporaryReplica.h"
#include "checkin/CheckInService.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

// Signed outside, with the key of 32 letters L: an Attendee; one whose time is over; a Workshop; an
// Attendee's for one date of a series.
const QByteArray key
    = QByteArray::fromHex("927308f53d6765503d2b64c103ab5aa47206ab39502cfe8f98442fdb543100b7");
const QString good
    = u"==QBQQE/Lio6ttA4EhfMzjiPu42BEgNfxUTUoH0wD7Plhh9ON9rFjSlNXkB/3CV95O6xEl4Yo7Afbh/2QPQEBUutBAR"
      "MtwWY2lmcyFWCKAEANAQA"_s;
const QString over
    = u"==QBQYHjwpy53wVbc8dqzZgNGyfwPUbux+6NDgx+fkly8m/qUPTQhtXnnhqshiUaV82rcCotJiNVqIFe1UaM785zGo6"
      "ziDIMBAhMtwWY2lmcyFWCKAEATAQA"_s;
const QString workshop
    = u"==ACtpgIqPqaKcWb7YL5O7cJblasMjOjnVX94oOp9xaYwSqQPIX92NPBha6WSsPOWcnovJv/bjpj34f+V+T/zS7EDAx"
      "MtwWY2lmcyFWCKAEANAQA"_s;

const QString ofADate
    = u"Jkvr/dZ32K7b6oKwuuZN2yhCprrG+x/h6k9WUTH/4G0zyC9lypfJ5Ohc+5eTAVBYPmrNlBd8owLSQurlQZqr9eAIB"
      "ABNtwWY2lmcyFWCKAEAPAQA"_s;

} // namespace

class tst_SignedArrival : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryReplica> m_replica;
    std::unique_ptr<CheckInService> m_service;

    CheckInOutcome scan(const QString& token, bool dryRun = false)
    {
        CheckInRequest request;
        request.who = TicketToken{token};
        request.dryRun = dryRun;
        const auto outcome = m_service->checkIn(request).result();
        if (!outcome) {
            qFatal("%s", qPrintable(outcome.error().detail));
        }
        return *outcome;
    }

    void learn(const std::function<void(SourceEvent&)>& change)
    {
        SourceEvent event = TemporaryReplica::sourceEvent();
        event.event.signingKeys = {key};
        change(event);
        QVERIFY(m_replica->write([&](UnitOfWork& work) { return work.events().apply(event, true); })
                    .has_value());
    }

    int people()
    {
        const auto all = m_replica->read([this](UnitOfWork& work) {
            return work.attendees().page(m_replica->event(), {}, 100);
        });
        return int(all->size());
    }

private Q_SLOTS:

    void init()
    {
        m_replica = std::make_unique<TemporaryReplica>();
        m_service = std::make_unique<CheckInService>(
            m_replica->storage(), m_replica->clock(), m_replica->ids());
        m_service->trustSignatures(isSignedByEd25519);
        DeskSettings settings;
        settings.event = m_replica->event();
        settings.list = m_replica->mainEntrance();
        QVERIFY(m_replica->write([&](UnitOfWork& work) { return work.settings().save(settings); })
                    .has_value());
        learn([](SourceEvent&) {});
    }

    void ticketThatNoListKnowsIsAdmittedOnceByItsSignature()
    {
        const CheckInOutcome first = scan(good);
        QVERIFY(std::holds_alternative<Admit>(first.decision));
        QCOMPARE(first.record->ticketType.name, u"Attendee"_s);
        QVERIFY(first.checkIn.has_value());
        QVERIFY(!first.printJob.has_value()); // no name to print
        QVERIFY(std::holds_alternative<AlreadyCheckedIn>(scan(good).decision));
        const auto outbox = m_replica->read(
            [this](UnitOfWork& work) { return work.outbox().counts(m_replica->event()); });
        QCOMPARE(outbox->ready, 2); // the check-in, and the scan that failed
    }

    void onTrialNothingIsWritten()
    {
        const int before = people();
        QVERIFY(std::holds_alternative<Admit>(scan(good, true).decision));
        QCOMPARE(people(), before);
    }

    void itsOwnTimeAndTypeCount()
    {
        QCOMPARE(decisionReason(scan(over).decision), Reason::InvalidTime);
        learn([](SourceEvent& event) {
            event.lists[0].allTicketTypes = false;
            event.lists[0].ticketTypeRemotes = {1};
        });
        QCOMPARE(decisionReason(scan(workshop).decision), Reason::Product);
        QCOMPARE(people(), int(TemporaryReplica::people().size())); // refusals leave no row
    }

    void dateThatItIsSignedForCounts()
    {
        learn([](SourceEvent& event) { event.lists[0].date.remote = 8; });
        QCOMPARE(decisionReason(scan(ofADate).decision), Reason::Invalid);
        learn([](SourceEvent& event) { event.lists[0].date.remote = 7; });
        QVERIFY(std::holds_alternative<Admit>(scan(ofADate).decision));
        QVERIFY(std::holds_alternative<AlreadyCheckedIn>(scan(ofADate).decision)); // kept with it
    }

    void replacedAndBlockedOnesAreRefused()
    {
        learn([](SourceEvent& event) {
            event.revokedTokens = {good};
            event.blockedTokens = {workshop};
        });
        for (const bool isTrial : {true, false}) {
            QCOMPARE(decisionReason(scan(good, isTrial).decision), Reason::Revoked);
            QCOMPARE(decisionReason(scan(workshop, isTrial).decision), Reason::Blocked);
        }
        QCOMPARE(people(), int(TemporaryReplica::people().size())); // refusals leave no row
    }

    void withoutTheEventsKeyItIsUnknown()
    {
        learn([](SourceEvent& event) { event.event.signingKeys.clear(); });
        QCOMPARE(decisionReason(scan(good).decision), Reason::Invalid);
    }

    void laterDownloadNamesThePersonAndKeepsTheCheckIn()
    {
        (void)scan(good);
        SourceAttendee told = TemporaryReplica::person(u"Ravi Kumar"_s, good);
        told.attendee.sourceKey = u"pretix:99"_s;
        told.attendee.remote = 99;
        m_replica->apply({told}, 2);
        const AttendeeRecord record = m_replica->record(m_replica->attendee(good));
        QCOMPARE(record.attendee.name, u"Ravi Kumar"_s);
        QCOMPARE(record.history.size(), 1);
        QVERIFY(std::holds_alternative<AlreadyCheckedIn>(scan(good).decision));
    }
};

QTEST_GUILESS_MAIN(tst_SignedArrival)
#include "tst_SignedArrival.moc"
