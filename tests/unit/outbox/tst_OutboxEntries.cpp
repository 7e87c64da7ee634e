// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/OutboxEntries.h"
#include "outbox/OutboxRules.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);

Attendee person()
{
    Attendee attendee;
    attendee.id = AttendeeId{5};
    attendee.event = EventId{2};
    attendee.remote = 431;
    attendee.order = u"ABCDE"_s;
    attendee.token = TicketToken{u"tok/en+="_s};
    return attendee;
}

CheckInList door()
{
    CheckInList list;
    list.id = CheckInListId{3};
    list.remote = 17;
    return list;
}

CheckIn entryAt(const QDateTime& at)
{
    CheckIn checkIn;
    checkIn.nonce = Nonce{u"abc"_s};
    checkIn.attendee = AttendeeId{5};
    checkIn.at = at;
    return checkIn;
}

} // namespace

class tst_OutboxEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkInCarriesItsOwnNonceAndTime();
    void timesAreUtcWithMilliseconds();
    void answersGoByQuestion();
    void aFileIsNoPartOfTheBody();
    void undoNamesTheNonceItUndoes();
    void undoOfWhatWasOnlyAskedForIsAsOfThatMoment();
    void exitSaysSo();
    void printLogTellsCopyAndReason();
    void aFirstBadgeHasNoReason();
    void aBadgeThatWasOnlyHandedOverIsSaidToBeSo();
    void failedScanTellsTheWireWord();
    void whatTheDiskChangedNeverLeavesAndItsUndoWaitsForStaff();
};

void tst_OutboxEntries::checkInCarriesItsOwnNonceAndTime()
{
    const OutboxEntry entry = checkInEntry(entryAt(noon.addSecs(-60)), person(), door(), {}, noon);
    QCOMPARE(entry.kind, OutboxKind::CheckIn);
    QCOMPARE(entry.nonce, Nonce{u"abc"_s});
    QCOMPARE(entry.idempotencyKey, u"abc"_s);
    QCOMPARE(entry.event, EventId{2});
    QCOMPARE(entry.attendee, AttendeeId{5});
    QCOMPARE(entry.madeAt, noon);
    const QJsonObject expected{{u"secret"_s, u"tok/en+="_s}, {u"list"_s, 17},
        {u"type"_s, u"entry"_s}, {u"datetime"_s, wireTime(noon.addSecs(-60))},
        {u"nonce"_s, u"abc"_s}, {u"order"_s, u"ABCDE"_s}, {u"position"_s, 431}};
    QCOMPARE(entry.body, expected);
}

void tst_OutboxEntries::timesAreUtcWithMilliseconds()
{
    const QDateTime india = noon.toOffsetFromUtc(19'800);
    QCOMPARE(wireTime(india), wireTime(noon));
    QVERIFY(wireTime(india).endsWith(u".123Z"_s));
    for (const qint64 ms : {0LL, 951'782'399'999LL, 4'102'444'800'007LL}) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        QCOMPARE(wireTime(time), time.toString(Qt::ISODateWithMs));
    }
    QCOMPARE(wireTime(QDateTime()), QString());
}

void tst_OutboxEntries::answersGoByQuestion()
{
    const OutboxEntry entry
        = checkInEntry(entryAt(noon), person(), door(), {{9, u"vegan"_s}, {4, u"1,2"_s}}, noon);
    const QJsonObject expected{{u"9"_s, u"vegan"_s}, {u"4"_s, u"1,2"_s}};
    QCOMPARE(entry.body.value(u"answers"_s).toObject(), expected);
}

void tst_OutboxEntries::aFileIsNoPartOfTheBody()
{
    const QString file = u"data:application/pdf;name=a.pdf;base64,JVBERi0xLjc="_s;
    const OutboxEntry both
        = checkInEntry(entryAt(noon), person(), door(), {{3, u"yes"_s}, {7, file}}, noon);
    QCOMPARE(both.body.value(u"answers"_s).toObject(), (QJsonObject{{u"3"_s, u"yes"_s}}));
    const OutboxEntry alone = checkInEntry(entryAt(noon), person(), door(), {{7, file}}, noon);
    QVERIFY(!alone.body.contains(u"answers"_s));
}

void tst_OutboxEntries::undoNamesTheNonceItUndoes()
{
    const OutboxEntry entry = undoEntry(
        Nonce{u"own"_s}, entryAt(noon.addSecs(-60)), person(), door(), u"wrong Ana"_s, noon);
    QCOMPARE(entry.kind, OutboxKind::Undo);
    QCOMPARE(entry.nonce, Nonce{u"own"_s});
    const QJsonObject expected{{u"nonce"_s, u"abc"_s}, {u"list"_s, 17},
        {u"datetime"_s, wireTime(noon)}, {u"explanation"_s, u"wrong Ana"_s}};
    QCOMPARE(entry.body, expected);
}

void tst_OutboxEntries::undoOfWhatWasOnlyAskedForIsAsOfThatMoment()
{
    Enquiry enquiry;
    enquiry.nonce = Nonce{u"asked"_s};
    enquiry.undoNonce = Nonce{u"own"_s};
    enquiry.event = EventId{2};
    enquiry.attendee = AttendeeId{5};
    enquiry.at = noon.addSecs(-90);
    enquiry.clockOffsetMs = 250;
    const OutboxEntry entry = undoEntry(enquiry, door(), noon);
    QCOMPARE(entry.kind, OutboxKind::Undo);
    QCOMPARE(entry.nonce, Nonce{u"own"_s});
    QCOMPARE(entry.madeAt, noon);
    QCOMPARE(entry.clockOffsetMs, std::optional<qint64>(250));
    QCOMPARE(entry.body.value(u"nonce"_s), u"asked"_s);
    QCOMPARE(entry.body.value(u"list"_s), 17);
    QCOMPARE(entry.body.value(u"datetime"_s), wireTime(noon.addSecs(-90)));
    QVERIFY(entry.body.value(u"unheard"_s).toBool());
}

void tst_OutboxEntries::exitSaysSo()
{
    CheckIn leaving = entryAt(noon);
    leaving.direction = Direction::Exit;
    QCOMPARE(checkInEntry(leaving, person(), door(), {}, noon).body.value(u"type"_s), u"exit"_s);
}

void tst_OutboxEntries::printLogTellsCopyAndReason()
{
    PrintJob job;
    job.uuid = u"u-1"_s;
    job.copy = 2;
    job.reason = ReprintReason::Other;
    job.reasonText = u"dog ate it"_s;
    job.operatorName = u"Meera"_s;
    const OutboxEntry entry = printLogEntry(Nonce{u"own"_s}, job, person(), u"Desk A"_s, noon);
    QCOMPARE(entry.kind, OutboxKind::PrintLog);
    const QJsonObject info{{u"uuid"_s, u"u-1"_s}, {u"copy"_s, 2}, {u"desk"_s, u"Desk A"_s},
        {u"reason"_s, u"other"_s}, {u"reason_text"_s, u"dog ate it"_s},
        {u"operator"_s, u"Meera"_s}};
    const QJsonObject expected{{u"position"_s, 431}, {u"secret"_s, u"tok/en+="_s},
        {u"order"_s, u"ABCDE"_s}, {u"datetime"_s, wireTime(noon)}, {u"type"_s, u"badge"_s},
        {u"info"_s, info}};
    QCOMPARE(entry.body, expected);
}

void tst_OutboxEntries::aFirstBadgeHasNoReason()
{
    const OutboxEntry entry = printLogEntry(Nonce{u"own"_s}, {}, person(), u"Desk A"_s, noon);
    const QJsonObject info = entry.body.value(u"info"_s).toObject();
    QVERIFY(!info.contains(u"reason"_s));
    QVERIFY(!info.contains(u"operator"_s));
}

void tst_OutboxEntries::aBadgeThatWasOnlyHandedOverIsSaidToBeSo()
{
    const auto confirmed = [](PrintState state) {
        PrintJob job;
        job.state = state;
        return printLogEntry(Nonce{u"own"_s}, job, person(), u"Desk A"_s, noon)
            .body.value(u"info"_s)[u"confirmed"_s];
    };
    QCOMPARE(confirmed(PrintState::Sent), QJsonValue(false));
    QCOMPARE(confirmed(PrintState::Confirmed), QJsonValue(QJsonValue::Undefined));
}

void tst_OutboxEntries::failedScanTellsTheWireWord()
{
    FailedScan scan;
    scan.nonce = Nonce{u"own"_s};
    scan.event = EventId{2};
    scan.token = TicketToken{u"nobody's"_s};
    scan.list = door();
    scan.reason = Reason::Invalid;
    scan.at = noon;
    const OutboxEntry unknown = failedScanEntry(scan, noon);
    const QJsonObject expected{{u"secret"_s, u"nobody's"_s}, {u"list"_s, 17},
        {u"type"_s, u"entry"_s}, {u"datetime"_s, wireTime(noon)},
        {u"reason"_s, wireWord(Reason::Invalid)}, {u"nonce"_s, u"own"_s}};
    QCOMPARE(unknown.body, expected);
    scan.position = 431;
    scan.reason = Reason::Canceled;
    QCOMPARE(failedScanEntry(scan, noon).body.value(u"position"_s), 431);
    QCOMPARE(failedScanEntry(scan, noon).body.value(u"reason"_s), u"canceled"_s);
}

void tst_OutboxEntries::whatTheDiskChangedNeverLeavesAndItsUndoWaitsForStaff()
{
    OutboxEntry before;
    before.state = OutboxState::Ambiguous;
    before.tries = 2;
    before.isIntact = false;
    before.nextAt = noon;
    before.lastStatus = 503;
    const OutboxEntry spoiled = OutboxRules::spoil(before, u"not what was written"_s);
    QCOMPARE(spoiled.state, OutboxState::Quarantined);
    QCOMPARE(spoiled.tries, 2); // it was no try
    QCOMPARE(spoiled.lastStatus, 0);
    QCOMPARE(spoiled.lastText, u"not what was written"_s);
    QVERIFY(!spoiled.nextAt);
    QCOMPARE(OutboxRules::undoGate(spoiled), OutboxRules::Gate::Wait); // it may have arrived
    QCOMPARE(OutboxRules::undoGate(OutboxRules::dismiss(spoiled, u"seen"_s)),
        OutboxRules::Gate::SendAndClose);
}

QTEST_GUILESS_MAIN(tst_OutboxEntries)
#include "tst_OutboxEntries.moc"
