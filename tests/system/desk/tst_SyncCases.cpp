// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PairedMachine.h"
#include "PassphraseSealer.h"
#include "PretixPairing.h"
#include "ServedDesk.h"
#include "desk/AnswerPanel.h"
#include "desk/DeskPage.h"
#include "outbox/OutboxRules.h"
#include "settings/StartPages.h"
#include "staff/SyncPanel.h"
#include "widgets/VerdictSlab.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// The event's frame, and what the server lost, is asked for every five minutes.
constexpr qint64 framePause = 6 * 60'000;

} // namespace

/// What the desk and its server cannot settle by themselves, in the whole program: seen by staff,
/// and settled by keys alone.
class tst_SyncCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_desk = std::make_unique<ServedDesk>(); }

    void cleanup() { m_desk.reset(); }

    void theLineSaysWhetherTheServerHasIt();
    void theServersAnswerIsShownWhereItComesElseOurs();
    void ticketAdmittedAtTwoDesksIsSettledAndStaysInTheHistory();
    void whatTheServerLostIsSentAgain();
    void undoThatCameTooLateIsSetAside();
    void wrongClockIsSaidAndWhatIsSentIsRight();
    void oneEntryThatTheServerFailsOnHoldsUpNobody();
    void shutOutDeskIsSealedThenErased();
    void nothingIsErasedBeforeWhatWaitsWasOffered();
    void afterThreeStartsThatBrokeOffTheServerIsAskedOnlyOnWish();
    void copyOnAnotherMachineDoesNotSpeakForTheDesk();
    void eventOfAFileStaysApartFromTheServers();
    void deskOfAFileAdmitsToTheServersEventToo();

private:
    [[nodiscard]] bool says(const QString& words) { return m_desk->desk().words().contains(words); }

    /// The word of the answer; it is painted, so `says` does not see it.
    [[nodiscard]] QString verdict()
    {
        const auto* panel = m_desk->desk().find<AnswerPanel>();
        const auto* slab = panel == nullptr ? nullptr : panel->findChild<VerdictSlab*>();
        return slab == nullptr ? QString() : slab->word();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_desk->desk().press(key, modifiers);
    }

    /// The second button of the open case.
    void pressLetter(char letter) { m_desk->desk().type(QString(QLatin1Char(letter))); }

    /// Takes the tickets `walker-1` and `walker-2` from a file; their event becomes the desk's own.
    EventId chooseWalkers();

    void erasePeople()
    {
        pressLetter('d');
        QTRY_VERIFY(says(u"12 people of “Tensor Day Bengaluru”"_s));
        m_desk->typeSlowly(u"12"_s);
        press(Qt::Key_Return);
    }

    std::unique_ptr<ServedDesk> m_desk;
};

void tst_SyncCases::theLineSaysWhetherTheServerHasIt()
{
    m_desk->admit(u"secret-1"_s);
    QTRY_VERIFY(says(u"In step"_s));
    m_desk->cableIsOut = true;
    m_desk->desk().scan(u"secret-2"_s);
    QTRY_COMPARE(m_desk->desk().entries(u"secret-2"_s), 1);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"no network"_s), 20'000);
    QVERIFY2(says(u" waiting, last sent "_s), qPrintable(m_desk->desk().words()));
    QCOMPARE(m_desk->admitted(u"secret-2"_s), 0);
    m_desk->cableIsOut = false;
    m_desk->clock().advance(60'000);
    m_desk->sync();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(u"secret-2"_s), 1, 20'000);
    QTRY_VERIFY(says(u"In step"_s));
}

void tst_SyncCases::theServersAnswerIsShownWhereItComesElseOurs()
{
    auto& settings = m_desk->desk().wiring().settings();
    const auto asks = settings.change([](DeskSettings& all) { all.confirmWithinMs = 10'000; });
    QTRY_VERIFY(asks.isFinished());
    m_desk->admitElsewhere(u"secret-1"_s); // which nobody told this desk yet
    m_desk->desk().scan(u"secret-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Already in"_s, 20'000);
    QCOMPARE(m_desk->admitted(u"secret-1"_s), 1);
    m_desk->cableIsOut = true;
    m_desk->desk().scan(u"secret-2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Admitted"_s, 20'000);
    QCOMPARE(m_desk->desk().entries(u"secret-2"_s), 1);
}

void tst_SyncCases::ticketAdmittedAtTwoDesksIsSettledAndStaysInTheHistory()
{
    m_desk->admit(u"secret-1"_s);
    m_desk->admitElsewhere(u"secret-1"_s);
    QCOMPARE(m_desk->status().clashes, 0);
    // a round that was under way may have read the list before
    QTRY_VERIFY_WITH_TIMEOUT((m_desk->sync(), m_desk->status().clashes == 1), 20'000);
    m_desk->openSync();
    QTRY_VERIFY(says(u"This ticket was admitted 2 times"_s));
    QVERIFY(says(u"Another desk (#2)"_s));
    QVERIFY(says(u"Desk A"_s));
    pressLetter('d');
    QTRY_VERIFY(says(u"Reason, required"_s));
    press(Qt::Key_Return); // not without a note
    pressLetter('1');
    press(Qt::Key_Return);
    QTRY_VERIFY(says(u"Nothing needs a decision"_s));
    QTRY_COMPARE(m_desk->status().clashes, 0);
    const AttendeeId who = m_desk->desk().person(u"secret-1"_s).attendee.id;
    const auto acts
        = m_desk->desk().read([who](UnitOfWork& work) { return work.audit().ofAttendee(who); });
    QCOMPARE(acts.last().act, u"clash-settled"_s);
    QVERIFY(acts.last().words.contains(u"The same person, scanned twice"_s));
    QCOMPARE(m_desk->desk().person(u"secret-1"_s).history.size(), 2); // both are kept
}

/// The backup is of the minute between a check-in and its undo.
void tst_SyncCases::whatTheServerLostIsSentAgain()
{
    m_desk->admit(u"secret-1"_s);
    const ServerData backup = m_desk->server().data();
    Wiring& wiring = m_desk->desk().wiring();
    const CheckInId made = m_desk->desk().person(u"secret-1"_s).history.last().id;
    QVERIFY(wiring.checkIns().undo(made, u"wrong person"_s, u"Meera"_s).result());
    wiring.sync().wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(u"secret-1"_s), 0, 20'000);
    m_desk->admit(u"secret-2"_s);
    m_desk->server().restore(backup);
    QCOMPARE(m_desk->admitted(u"secret-1"_s), 1);
    m_desk->clock().advance(framePause);
    m_desk->sync();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->status().outbox.missing >= 2, 20'000);
    m_desk->openSync();
    QTRY_VERIFY(says(u"The server lost "_s));
    QVERIFY(says(m_desk->desk().person(u"secret-1"_s).attendee.name));
    QVERIFY(says(m_desk->desk().person(u"secret-2"_s).attendee.name));
    pressLetter('a');
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(u"secret-1"_s), 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(u"secret-2"_s), 1, 20'000);
    QTRY_VERIFY(says(u"Nothing needs a decision"_s));
}

void tst_SyncCases::undoThatCameTooLateIsSetAside()
{
    m_desk->admit(u"secret-1"_s);
    m_desk->clock().advance(40 * 60'000);
    Wiring& wiring = m_desk->desk().wiring();
    const CheckInId made = m_desk->desk().person(u"secret-1"_s).history.last().id;
    QVERIFY(wiring.checkIns().undo(made, u"wrong person"_s, u"Meera"_s).result());
    wiring.sync().wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->status().outbox.quarantined, 1, 20'000);
    m_desk->openSync();
    QTRY_VERIFY(says(u"within 15 minutes only; this one came after 40 minutes"_s));
    QVERIFY(says(u"That is too long ago."_s)); // the server's words
    pressLetter('a'); // the server is asked again, and says no again
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Server, asked 2 times"_s), 20'000);
    pressLetter('d');
    QTRY_VERIFY(says(u"Reason, required"_s));
    pressLetter('2');
    press(Qt::Key_Return);
    QTRY_VERIFY(says(u"Nothing needs a decision"_s));
    QTRY_COMPARE(m_desk->status().outbox.quarantined, 0);
}

void tst_SyncCases::wrongClockIsSaidAndWhatIsSentIsRight()
{
    m_desk->aheadSeconds = 7 * 60;
    m_desk->restart(); // the offset of before is an older process's
    m_desk->sync();
    QTRY_VERIFY_WITH_TIMEOUT(says(u"clock 7 minutes behind"_s), 20'000); // on the desk's own line
    m_desk->admit(u"secret-1"_s);
    const QDateTime told = m_desk->server().data().checkIns.last().at;
    QVERIFY(qAbs(told.secsTo(m_desk->clock().now().addSecs(m_desk->aheadSeconds))) <= 3);
    m_desk->openSync();
    QTRY_VERIFY(says(u"This desk’s clock is 7 minutes behind the server’s."_s));
    QVERIFY(says(u"Times sent are corrected."_s));
}

void tst_SyncCases::oneEntryThatTheServerFailsOnHoldsUpNobody()
{
    m_desk->failing = u"secret-1"_s;
    m_desk->desk().scan(u"secret-1"_s);
    QTRY_COMPARE(m_desk->desk().entries(u"secret-1"_s), 1);
    const auto goesOn = [this] {
        m_desk->clock().advance(OutboxRules::backOffCap.count() + 1000);
        m_desk->sync();
        const EventId event = m_desk->desk().settings().event;
        const auto entries = m_desk->desk().read(
            [event](UnitOfWork& work) { return work.outbox().unsettled(event, {}, 9); });
        return !entries.isEmpty() && KeptEntry::isStalled(entries.first(), {});
    };
    QTRY_VERIFY_WITH_TIMEOUT(goesOn(), 60'000);
    m_desk->admit(u"secret-2"_s); // another one goes up meanwhile
    m_desk->openSync();
    QTRY_VERIFY(says(u"The server fails on this one, again and again."_s));
    QVERIFY(says(m_desk->desk().person(u"secret-1"_s).attendee.name));
    m_desk->failing.clear(); // somebody repairs the server
    m_desk->clock().advance(OutboxRules::backOffCap.count() + 1000);
    m_desk->sync();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(u"secret-1"_s), 1, 20'000);
    QTRY_VERIFY(says(u"Nothing needs a decision"_s));
}

void tst_SyncCases::shutOutDeskIsSealedThenErased()
{
    const QString passphrase = u"four quiet words here"_s;
    m_desk->server().data().devices[0].revoked = true;
    m_desk->desk().scan(u"secret-3"_s);
    QTRY_COMPARE(m_desk->desk().entries(u"secret-3"_s), 1);
    const QString name = m_desk->desk().person(u"secret-3"_s).attendee.name;
    m_desk->sync();
    QTRY_COMPARE(m_desk->status().network, SyncStatus::Network::Revoked);
    m_desk->openSync();
    QTRY_VERIFY(says(u"The server has shut this desk out"_s));
    pressLetter('a');
    QTRY_VERIFY(says(u"Keep it apart."_s));
    for (int i = 0; i < 2; ++i) {
        m_desk->typeSlowly(passphrase);
        press(Qt::Key_Return);
    }
    QTRY_VERIFY(says(u"Places"_s));
    m_desk->typeSlowly(m_desk->folder() + u'/');
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"sealed in"_s), 30'000);
    const QStringList files = QDir(m_desk->folder()).entryList({u"waiting-*.sealed"_s});
    QCOMPARE(files.size(), 1);
    QFile file(QDir(m_desk->folder()).filePath(files.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sealed = file.readAll();
    QVERIFY(!sealed.contains(name.toUtf8()));
    const auto opened = PassphraseSealer().open(sealed, passphrase);
    QVERIFY(opened);
    QVERIFY(opened->contains(name.toUtf8()));
    erasePeople();
    QTRY_VERIFY(m_desk->desk().shows<FirstStartPage>());
    QVERIFY(!m_desk->desk().allWords().contains(name));
    QVERIFY(!m_desk->desk().settings().event.isValid());
    QVERIFY(m_desk->desk().settings().serverUrl.isEmpty());
    QTRY_VERIFY(m_desk->desk().wiring().secrets().load(PretixPairing::secretName)->isEmpty());
}

void tst_SyncCases::nothingIsErasedBeforeWhatWaitsWasOffered()
{
    m_desk->server().data().slug = u"another"_s; // the event is gone from the server
    m_desk->clock().advance(framePause);
    m_desk->sync();
    QTRY_COMPARE(m_desk->status().network, SyncStatus::Network::Revoked);
    m_desk->server().data().devices[0].revoked = true; // nothing is answered any more
    m_desk->desk().scan(u"secret-3"_s);
    QTRY_COMPARE(m_desk->desk().entries(u"secret-3"_s), 1);
    m_desk->openSync();
    erasePeople();
    QTRY_VERIFY(says(u"that neither the server nor a file has"_s)); // one, or several
    QCOMPARE(m_desk->desk().entries(u"secret-3"_s), 1); // still there
    press(Qt::Key_Tab); // to what erases: in the field Enter saves
    press(Qt::Key_Return); // the number is wanted once more
    QVERIFY(m_desk->desk().settings().event.isValid());
    m_desk->typeSlowly(u"12"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->desk().shows<FirstStartPage>());
    QVERIFY(!m_desk->desk().settings().event.isValid());
}

void tst_SyncCases::afterThreeStartsThatBrokeOffTheServerIsAskedOnlyOnWish()
{
    m_desk->restart(StartCount::many);
    QVERIFY(says(u"stopped unexpectedly"_s));
    press(Qt::Key_Return);
    m_desk->desk().scan(u"secret-1"_s);
    QTRY_COMPARE(m_desk->status().outbox.waiting(), 1);
    QCOMPARE(m_desk->status().network, SyncStatus::Network::Unknown);
    const auto round = m_desk->desk().wiring().sync().once();
    QTRY_VERIFY_WITH_TIMEOUT(round.isFinished(), 60'000);
    QVERIFY(round.result());
    QCOMPARE(m_desk->admitted(u"secret-1"_s), 1);
}

void tst_SyncCases::copyOnAnotherMachineDoesNotSpeakForTheDesk()
{
    if (QSysInfo::machineUniqueId().isEmpty()) {
        QSKIP("this machine has no id");
    }
    QFile machine(m_desk->folder() + u"/secrets/"_s + PairedMachine::secretName);
    QVERIFY(machine.open(QIODevice::WriteOnly)); // noted when the desk was paired
    QVERIFY(machine.write("another") > 0);
    machine.close();
    m_desk->restart();
    QVERIFY(says(u"This data was copied from another computer."_s));
    press(Qt::Key_Return);
    m_desk->desk().scan(u"secret-1"_s);
    QTRY_COMPARE(m_desk->desk().entries(u"secret-1"_s), 1);
    const auto round = m_desk->desk().wiring().sync().once();
    QTRY_VERIFY_WITH_TIMEOUT(round.isFinished(), 60'000);
    QCOMPARE(round.result().error().code, ErrorCode::NotPaired);
    QCOMPARE(m_desk->admitted(u"secret-1"_s), 0);
    // what is paired here speaks for itself
    QVERIFY(PairedMachine::note(m_desk->desk().wiring().secrets()));
    m_desk->restart();
    QVERIFY(!says(u"copied"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(u"secret-1"_s), 1, 20'000);
}

EventId tst_SyncCases::chooseWalkers()
{
    const QString file = QDir(m_desk->folder()).filePath(u"walkers.csv"_s);
    QFile list(file);
    if (!list.open(QIODevice::WriteOnly)
        || list.write("Name,Token\nAsha Rao,walker-1\nLi Wei,walker-2\n") < 0) {
        qFatal("the file cannot be written");
    }
    list.close();
    ImportOptions options;
    options.file = file;
    Event walkers;
    walkers.slug = u"walkers"_s;
    walkers.name = u"Walkers"_s;
    walkers.timeZone = "Asia/Kolkata";
    Wiring& wiring = m_desk->desk().wiring();
    const auto imported = wiring.imports().import(options, walkers).result();
    if (!imported || !wiring.settings().chooseEvent(imported->event).result()) {
        qFatal("the file cannot be taken");
    }
    return imported->event;
}

void tst_SyncCases::eventOfAFileStaysApartFromTheServers()
{
    const EventId served = m_desk->desk().settings().event;
    const EventId other = chooseWalkers();
    const auto peopleOf = [this](EventId event) {
        return m_desk->desk().read(
            [event](UnitOfWork& work) { return work.attendees().page(event, AttendeeId{}, 100); });
    };
    const QList<AttendeeRecord> before = peopleOf(other);
    QCOMPARE(before.size(), 2);
    const qsizetype servedBefore = peopleOf(served).size();
    m_desk->restart();
    m_desk->admitElsewhere(u"secret-1"_s);
    m_desk->clock().advance(framePause);
    m_desk->sync();
    QCOMPARE(peopleOf(other), before);
    const QList<AttendeeRecord> people = peopleOf(served);
    QCOMPARE(people.size(), servedBefore);
    QVERIFY(std::ranges::any_of(
        people, [](const AttendeeRecord& person) { return !person.history.isEmpty(); }));
}

void tst_SyncCases::deskOfAFileAdmitsToTheServersEventToo()
{
    const DeskSettings paired = m_desk->desk().settings();
    const EventId walkers = chooseWalkers();
    const auto admitBoth = [paired](DeskSettings& all) {
        all.besides = {{paired.event, paired.list, paired.serverEvent, u"Tensor Day"_s}};
    };
    QVERIFY(m_desk->desk().wiring().settings().change(admitBoth).result());
    m_desk->restart();
    m_desk->desk().scan(u"walker-1"_s);
    QTRY_COMPARE(m_desk->desk().entries(u"walker-1"_s), 1);
    m_desk->desk().scan(u"secret-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->admitted(u"secret-1"_s), 1, 20'000);
    m_desk->sync();
    QCOMPARE(m_desk->server().data().checkIns.size(), 1);
    const OutboxCounts kept = m_desk->desk().read(
        [walkers](UnitOfWork& work) { return work.outbox().counts(walkers); });
    QVERIFY(kept.ready > 0);
    QCOMPARE(kept.acknowledged, 0);
}

QTEST_MAIN(tst_SyncCases)
#include "tst_SyncCases.moc"
