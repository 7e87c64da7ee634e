// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PairedMachine.h"
#include "ServedDesk.h"
#include "staff/PersonView.h"
#include "staff/PinPanel.h"
#include "sync/PlaceWatch.h"

#include <QFile>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString ticket = u"secret-2"_s; ///< of an order with another person

} // namespace

/// What the office does while a desk lets people in, in the whole program: a ticket changes whose
/// bearer is in already, or the desk is shut out or paired anew. What happened is kept, and people
/// are told.
class tst_OfficeMeanwhile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_desk = std::make_unique<ServedDesk>(); }

    void cleanup() { m_desk.reset(); }

    void orderCancelledWhileItsCheckInWaitedIsCountedAndTold();
    void placeCancelledWhileItsCheckInWaitedIsShownToStaff();
    void codeRenewedWhileItsCheckInWaitedIsShownToStaff();
    void shutOutDeskLetsPeopleInUntilStaffDecide();
    void shutOutDeskThatIsPairedAnewIsCountedOnceWithItsFiles();
    void undoFromBeforeANewPairingIsForStaffWhoAreToldWhy();
    void whatWaitsInACopyThatIsPairedAnewIsSentOnce();
    void movedDeskGoesOnWhereItIsUntilStaffSendItThere();
    void movedDeskStaysWhereStaffWantIt();

private:
    using Change = std::function<void(ModelOrder&, ModelPosition&)>;

    [[nodiscard]] bool says(const QString& words) { return m_desk->desk().words().contains(words); }

    /// Lets a ticket in; before the server hears of it, it changes there.
    void admitBefore(const Change& change);
    /// Lets a ticket in with a file, which reaches the server; the check-in does not.
    void admitHalf(const QString& secret, const AnswerFile& file);
    /// The organiser puts the desk at the workshop's door, which has a list of its own.
    void moveTheDesk();
    /// The name of the list that the desk lets people in by.
    [[nodiscard]] QString listOfTheDesk();
    /// The desk's check-in waits for staff, who read what the server says of it.
    void verifyShown(const QString& name);

    std::unique_ptr<ServedDesk> m_desk;
};

void tst_OfficeMeanwhile::admitBefore(const Change& change)
{
    m_desk->cableIsOut = true;
    m_desk->desk().scan(ticket);
    QTRY_COMPARE(m_desk->desk().entries(ticket), 1);
    m_desk->clock().advance(60'000);
    ServerData& data = m_desk->server().data();
    for (ModelOrder& order : data.orders) {
        for (ModelPosition& position : order.positions) {
            if (position.secret == ticket) {
                change(order, position);
                order.modified = m_desk->clock().now();
            }
        }
    }
    QCOMPARE(data.checkIns.size(), 0);
    m_desk->clock().advance(60'000);
    m_desk->cableIsOut = false;
    m_desk->sync();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->status().outbox.waiting(), 0, 20'000);
    m_desk->clock().advance(1000);
    m_desk->sync();
}

void tst_OfficeMeanwhile::orderCancelledWhileItsCheckInWaitedIsCountedAndTold()
{
    admitBefore([](ModelOrder& order, ModelPosition&) { order.status = u"c"_s; });
    // the server takes it from a desk that decided, and marks it for the office
    QCOMPARE(m_desk->admitted(ticket), 1);
    QVERIFY(m_desk->server().data().checkIns.first().forced);
    QCOMPARE(m_desk->status().outbox.quarantined, 0);
    const AttendeeRecord person = m_desk->desk().person(ticket);
    QCOMPARE(person.attendee.status, OrderStatus::Cancelled);
    QCOMPARE(person.history.size(), 1);
    m_desk->desk().scan(ticket);
    QTRY_VERIFY(says(u"This ticket was cancelled"_s));
    m_desk->desk().press(Qt::Key_F7);
    QTRY_VERIFY(m_desk->desk().shows<PinPanel>());
    QTRY_VERIFY(says(u"Staff PIN"_s));
    m_desk->desk().enterPin(u"2468"_s);
    QTRY_VERIFY(m_desk->desk().shows<PersonView>());
    QTRY_VERIFY2(says(u"Admitted at Desk A"_s), qPrintable(m_desk->desk().words()));
    const auto chips = m_desk->desk().find<PersonView>()->findChildren<QWidget*>();
    QVERIFY(std::ranges::any_of(chips, [](const QWidget* each) {
        return each->isVisible() && each->accessibleName() == u"Cancelled"_s;
    }));
}

void tst_OfficeMeanwhile::verifyShown(const QString& name)
{
    const auto refused = m_desk->desk().read(
        [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Quarantined, 10); });
    QVERIFY(std::ranges::count(refused, OutboxKind::CheckIn, &OutboxEntry::kind) == 1);
    m_desk->openSync();
    QTRY_VERIFY2(says(u"Admitted at “Main entrance”"_s), qPrintable(m_desk->desk().words()));
    QVERIFY(says(name));
    QVERIFY(says(u"“invalid”"_s)); // the server's words
    QVERIFY(says(u"The person counts as in at this desk."_s));
}

void tst_OfficeMeanwhile::placeCancelledWhileItsCheckInWaitedIsShownToStaff()
{
    admitBefore([](ModelOrder&, ModelPosition& position) { position.canceled = true; });
    QCOMPARE(m_desk->admitted(ticket), 0);
    const AttendeeRecord person = m_desk->desk().person(ticket);
    QVERIFY(person.attendee.gone);
    QCOMPARE(person.history.size(), 1);
    verifyShown(person.attendee.name);
}

void tst_OfficeMeanwhile::codeRenewedWhileItsCheckInWaitedIsShownToStaff()
{
    admitBefore([](ModelOrder&, ModelPosition& position) { position.secret = u"renewed-1"_s; });
    const AttendeeRecord person = m_desk->desk().person(u"renewed-1"_s);
    QCOMPARE(person.history.size(), 1); // in, whatever their code is
    verifyShown(person.attendee.name);
}

void tst_OfficeMeanwhile::shutOutDeskLetsPeopleInUntilStaffDecide()
{
    m_desk->server().data().devices[0].revoked = true;
    m_desk->sync();
    QTRY_COMPARE(m_desk->status().network, SyncStatus::Network::Revoked);
    m_desk->clock().advance(qint64(3) * 24 * 60 * 60'000);
    m_desk->restart();
    m_desk->sync();
    QTRY_COMPARE(m_desk->status().network, SyncStatus::Network::Revoked);
    QTRY_VERIFY(says(u"Shut out by the server"_s));
    m_desk->desk().scan(ticket);
    QTRY_COMPARE(m_desk->desk().entries(ticket), 1);
    QTRY_VERIFY(m_desk->status().outbox.waiting() > 0);
    QTRY_VERIFY(says(u", shut out by the server"_s)); // at the door, too, for as long as it lasts
    QCOMPARE(m_desk->admitted(ticket), 0);
    m_desk->openSync();
    QTRY_VERIFY(says(u"The desk goes on admitting."_s));
}

void tst_OfficeMeanwhile::admitHalf(const QString& secret, const AnswerFile& file)
{
    m_desk->failing = secret;
    CheckInRequest request;
    request.who = TicketToken{secret};
    request.answers = {{file.question, file.asAnswer()}};
    Wiring& wiring = m_desk->desk().wiring();
    QVERIFY(wiring.checkIns().checkIn(request).result());
    wiring.sync().wake();
    const auto isTried = [this] {
        const auto ready = m_desk->desk().read(
            [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Ready, 10); });
        return std::ranges::any_of(ready, [](const OutboxEntry& each) { return each.tries > 0; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTried(), 20'000);
    QCOMPARE(m_desk->server().data().files.size(), 1);
}

void tst_OfficeMeanwhile::shutOutDeskThatIsPairedAnewIsCountedOnceWithItsFiles()
{
    const AnswerFile pass{7, u"pass.pdf"_s, "application/pdf", "%PDF-1.7 and so on"};
    admitHalf(u"secret-1"_s, pass);
    m_desk->unanswered = ticket;
    m_desk->desk().scan(ticket);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(ticket), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->status().outbox.ambiguous > 0, 20'000);
    m_desk->clock().advance(60'000);
    m_desk->admitElsewhere(ticket); // after which the server knows a nonce by its device alone
    ServerData& data = m_desk->server().data();
    data.devices[0].revoked = true;
    m_desk->failing.clear();
    m_desk->unanswered.clear();
    m_desk->sync();
    QTRY_COMPARE(m_desk->status().network, SyncStatus::Network::Revoked);
    m_desk->desk().scan(u"secret-4"_s);
    QTRY_COMPARE(m_desk->desk().entries(u"secret-4"_s), 1);
    m_desk->pairAnew();
    m_desk->clock().advance(60'000);
    m_desk->sync();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(u"secret-1"_s), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(u"secret-4"_s), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->status().outbox.waiting(), 0, 20'000);
    QCOMPARE(m_desk->admitted(ticket), 2); // here and elsewhere, each once
    QCOMPARE(m_desk->status().outbox.quarantined, 0);
    // an upload whose answer nobody awaits any more goes up once more, and changes nothing
    QVERIFY(data.files.size() >= 2);
    QCOMPARE(data.files.last().device, 3);
    QCOMPARE(data.orders.first().positions.first().secret, u"secret-1"_s);
    QCOMPARE(data.orders.first().positions.first().answers.value(u"7"_s).toString(),
        u"file://pass.pdf"_s);
}

void tst_OfficeMeanwhile::undoFromBeforeANewPairingIsForStaffWhoAreToldWhy()
{
    m_desk->admit(ticket);
    m_desk->pairAnew();
    Wiring& wiring = m_desk->desk().wiring();
    const CheckInId made = m_desk->desk().person(ticket).history.last().id;
    QVERIFY(wiring.checkIns().undo(made, u"wrong person"_s, u"Meera"_s).result());
    wiring.sync().wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->status().outbox.quarantined, 1, 20'000);
    QCOMPARE(m_desk->admitted(ticket), 1);
    m_desk->openSync();
    QTRY_VERIFY2(says(u"this desk was paired anew since"_s), qPrintable(m_desk->desk().words()));
}

void tst_OfficeMeanwhile::whatWaitsInACopyThatIsPairedAnewIsSentOnce()
{
    if (QSysInfo::machineUniqueId().isEmpty()) {
        QSKIP("this machine has no id");
    }
    m_desk->desk().wiring().sync().stop();
    m_desk->desk().scan(ticket);
    QTRY_COMPARE(m_desk->desk().entries(ticket), 1);
    const auto ready = m_desk->desk().read(
        [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Ready, 10); });
    const auto entry = std::ranges::find(ready, OutboxKind::CheckIn, &OutboxEntry::kind);
    QVERIFY(entry != ready.end() && entry->tries == 0);
    // the machine that this is a copy of has sent it, and another desk acted after that
    m_desk->admitElsewhere(ticket, 1);
    ModelCheckIn& sent = m_desk->server().data().checkIns.last();
    sent.nonce = entry->nonce.value;
    sent.at = QDateTime::fromString(entry->body.value(u"datetime"_s).toString(), Qt::ISODateWithMs)
                  .addMSecs(entry->clockOffsetMs.value_or(0));
    m_desk->clock().advance(60'000);
    m_desk->admitElsewhere(ticket);
    QFile machine(m_desk->folder() + u"/secrets/"_s + PairedMachine::secretName);
    QVERIFY(machine.open(QIODevice::WriteOnly));
    QVERIFY(machine.write("another") > 0);
    machine.close();
    m_desk->restart();
    QVERIFY(says(u"This data was copied from another computer."_s));
    m_desk->pairAnew();
    m_desk->sync();
    const auto isSettled = [this, nonce = entry->nonce] {
        const auto now = m_desk->desk().read(
            [nonce](UnitOfWork& work) { return work.outbox().byNonce(nonce); });
        return now->state == OutboxState::Acknowledged;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 20'000);
    QCOMPARE(m_desk->admitted(ticket), 2);
}

void tst_OfficeMeanwhile::moveTheDesk()
{
    ServerData& data = m_desk->server().data();
    ModelList room = data.lists.first();
    room.id = 77;
    room.name = u"Workshop room"_s;
    room.gates = {5};
    data.lists.append(room);
    data.devices[0].gate = 5;
    data.devices[0].gateName = u"Workshop door"_s;
    m_desk->clock().advance(2 * PlaceWatch::everyMs);
    m_desk->sync();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->status().movedTo.has_value(), 20'000);
    QTRY_VERIFY(says(u"The organiser moved this desk"_s)); // whoever works at it is told
    m_desk->desk().scan(ticket); // and goes on
    QTRY_COMPARE(m_desk->desk().entries(ticket), 1);
    QCOMPARE(listOfTheDesk(), u"Main entrance"_s);
    m_desk->openSync();
    QTRY_VERIFY2(says(u"Workshop room · Tensor Day Bengaluru · gate Workshop door"_s),
        qPrintable(m_desk->desk().words()));
}

QString tst_OfficeMeanwhile::listOfTheDesk()
{
    const CheckInListId list = m_desk->desk().settings().list;
    return m_desk->desk()
        .read([list](UnitOfWork& work) { return work.events().list(list); })
        .value_or(CheckInList())
        .name;
}

void tst_OfficeMeanwhile::movedDeskGoesOnWhereItIsUntilStaffSendItThere()
{
    moveTheDesk();
    m_desk->desk().type(u"a"_s);
    QTRY_COMPARE(listOfTheDesk(), u"Workshop room"_s);
    QCOMPARE(m_desk->desk().settings().gateRemote, 5);
    QTRY_VERIFY(!m_desk->status().movedTo);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(ticket), 1, 20'000);
}

void tst_OfficeMeanwhile::movedDeskStaysWhereStaffWantIt()
{
    moveTheDesk();
    m_desk->desk().type(u"d"_s);
    QTRY_VERIFY(!m_desk->status().movedTo);
    QCOMPARE(listOfTheDesk(), u"Main entrance"_s);
    QCOMPARE(m_desk->desk().settings().gateRemote, 5); // the server's rules go by it
    QTRY_VERIFY(says(u"Nothing needs a decision"_s)); // they have decided
    m_desk->clock().advance(2 * PlaceWatch::everyMs);
    m_desk->sync();
    m_desk->sync(); // what it was asked for after the first is settled by now
    QVERIFY(!m_desk->status().movedTo);
}

QTEST_MAIN(tst_OfficeMeanwhile)
#include "tst_OfficeMeanwhile.moc"
