// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ControllerFixture.h"
#include "FaultyStorage.h"

#include <QJsonObject>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A desk's state over the real storage, as keys and scans come in.
class tst_DeskController : public ControllerFixture
{
    Q_OBJECT

    void addPeople(const QList<SourceAttendee>& people)
    {
        QTRY_VERIFY(m_search->isReady());
        QSignalSpy ready(m_search.get(), &SearchService::ready);
        m_search->renew(m_replica->apply(people).touched);
        QVERIFY(ready.wait());
    }

    void frames(DeskController& desk, int count)
    {
        for (int i = 0; i < count; ++i) {
            m_replica->clock().advance(100);
            desk.scan({"token-asha", m_replica->clock().now(), u"camera"_s});
        }
    }

private Q_SLOTS:

    void init() { open(); }

    void cleanup() { close(); }

    void enterAfterOneLetterAdmitsNobody_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("Latin") << u"a"_s;
        QTest::newRow("with blanks") << u" a "_s;
        QTest::newRow("Kannada, a letter with its vowel sign") << u"ಅಂ"_s;
    }

    void enterAfterOneLetterAdmitsNobody()
    {
        QFETCH(QString, letter);
        m_desk->search(letter);
        QTRY_COMPARE(m_desk->state().text, letter);
        m_desk->confirm(true);
        QCOMPARE(phase(), DeskState::Phase::Typing);
        QCOMPARE(m_desk->state().chosen, -1);
        QVERIFY(!m_desk->state().selected);
    }

    void anArrowChoosesAfterOneLetterToo()
    {
        type(u"a"_s);
        m_desk->chooseNext(1);
        QCOMPARE(m_desk->state().chosen, 0);
        m_desk->confirm(true);
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
    }

    void twoLettersChooseTheBestRow()
    {
        type(u"as"_s);
        QCOMPARE(m_desk->state().chosen, 0);
        m_desk->confirm(true);
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QCOMPARE(m_desk->state().outcome->record->attendee.name, u"Asha Rao"_s);
    }

    void theFirstRowsComeFirstAndTheOthersBelowThem()
    {
        QList<SourceAttendee> many;
        for (int i = 0; i < 30; ++i) {
            many.append(TemporaryReplica::person(u"Quirin %1"_s.arg(i), u"token-q%1"_s.arg(i)));
        }
        addPeople(many);
        QSignalSpy states(m_desk.get(), &DeskController::stateChanged);
        m_desk->search(u"quirin"_s);
        QTRY_COMPARE(m_desk->state().results.size(), 30);
        const auto first = states.first().first().value<DeskState>().results;
        QCOMPARE(first.size(), SearchService::firstRows);
        QCOMPARE(m_desk->state().results.first(first.size()), first);
        QCOMPARE(m_desk->state().chosen, 0);
    }

    void whoWasJustLetInStandsBehindTheOthers()
    {
        addPeople({TemporaryReplica::person(u"Quirin Abt"_s, u"token-1"_s),
            TemporaryReplica::person(u"Quirin Ott"_s, u"token-2"_s)});
        type(u"quirin"_s);
        QCOMPARE(m_desk->state().results.first().record.attendee.name, u"Quirin Abt"_s);
        QSignalSpy known(m_search.get(), &SearchService::ready);
        m_desk->confirm(true);
        QVERIFY(known.wait()); // the index is told
        m_desk->next();
        type(u"quirin"_s);
        QCOMPARE(m_desk->state().results.first().record.attendee.name, u"Quirin Ott"_s);
        QVERIFY(!m_desk->state().results.first().hit.isIn);
    }

    void theSameCodeAgainIsToldAndNotCheckedAgain()
    {
        QSignalSpy repeated(m_desk.get(), &DeskController::repeated);
        scan("token-asha");
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QCOMPARE(repeated.count(), 0);
        scan("token-asha");
        QCOMPARE(repeated.count(), 1);
        QCOMPARE(phase(), DeskState::Phase::Answered);
        QVERIFY(std::holds_alternative<Admit>(m_desk->state().outcome->decision));
    }

    void aTicketThatStaysBeforeTheCameraIsToldOnce()
    {
        QSignalSpy repeated(m_desk.get(), &DeskController::repeated);
        frames(*m_desk, 1);
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        frames(*m_desk, 20); // nobody puts it away sooner
        QCOMPARE(repeated.count(), 0);
        frames(*m_desk, 300);
        QCOMPARE(repeated.count(), 1);
        QVERIFY(std::holds_alternative<Admit>(m_desk->state().outcome->decision));
    }

    void aCheckInThatWasTakenBackIsNotMadeAgainByTheTicketInView()
    {
        frames(*m_desk, 1);
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        m_desk->undo(u"a slip"_s);
        QTRY_VERIFY(m_desk->state().undone);
        QSignalSpy recorded(m_desk.get(), &DeskController::recorded);
        QSignalSpy states(m_desk.get(), &DeskController::stateChanged);
        frames(*m_desk, 100);
        QCOMPARE(states.count(), 0);
        m_replica->clock().advance(ScanInterpreter::outOfViewMs);
        frames(*m_desk, 1); // it is shown on purpose
        QTRY_COMPARE(recorded.count(), 1);
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QVERIFY(!m_desk->state().undone);
        QVERIFY(std::holds_alternative<Admit>(m_desk->state().outcome->decision));
    }

    void aFailedSaveIsNotTriedAgainByTheTicketInView()
    {
        FaultyStorage storage(m_replica->storage());
        CheckInService checkIns(storage, m_replica->clock(), m_replica->ids());
        DeskController desk(checkIns, *m_search, m_replica->clock());
        storage.failCommits(failure(ErrorCode::StorageFull), -1);
        frames(desk, 1);
        QTRY_COMPARE(desk.state().phase, DeskState::Phase::Failed);
        frames(desk, 100);
        QCOMPARE(storage.failures(), 1);
        storage.heal();
        m_replica->clock().advance(ScanInterpreter::outOfViewMs);
        frames(desk, 1);
        QTRY_COMPARE(desk.state().phase, DeskState::Phase::Answered);
        QVERIFY(std::holds_alternative<Admit>(desk.state().outcome->decision));
    }

    void aLetterThatIsTakenBackLeavesTheListAndItsChoice_data()
    {
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("at once, as a scan's first") << false;
        QTest::newRow("when its own list has been seen") << true;
    }

    void aLetterThatIsTakenBackLeavesTheListAndItsChoice()
    {
        QFETCH(bool, isSeen);
        addPeople({TemporaryReplica::person(u"Quirin Abt"_s, u"token-1"_s),
            TemporaryReplica::person(u"Quirin Ott"_s, u"token-2"_s),
            TemporaryReplica::person(u"Quirin Orr"_s, u"token-3"_s)});
        type(u"quirin"_s);
        m_desk->chooseNext(2);
        const DeskState before = m_desk->state();
        QCOMPARE(before.chosen, 2);
        m_desk->search(u"quirin o"_s);
        if (isSeen) {
            QTRY_COMPARE(m_desk->state().text, u"quirin o"_s);
        }
        QSignalSpy states(m_desk.get(), &DeskController::stateChanged);
        m_desk->search(u"quirin"_s);
        QTRY_COMPARE(states.count(), 1);
        QCOMPARE(m_desk->state().results, before.results);
        QCOMPARE(m_desk->state().chosen, 2);
        QCOMPARE(m_desk->state().selected, before.selected);
        m_desk->search({});
        QCOMPARE(phase(), DeskState::Phase::Idle);
        type(u"quirin"_s);
        QCOMPARE(m_desk->state().chosen, 0);
    }

    void ticketAmongOtherCodesOfAPictureCounts()
    {
        m_desk->scan({"https://example.org", m_replica->clock().now(), u"camera"_s,
            {"token-asha", "WIFI:S:Hall;;"}});
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QVERIFY(std::holds_alternative<Admit>(m_desk->state().outcome->decision));
        QCOMPARE(m_desk->state().outcome->record->attendee.name, u"Asha Rao"_s);
        // of codes that are all no tickets, the one is told of that may be one
        m_desk->scan({"WIFI:S:Hall;;", m_replica->clock().now(), u"file"_s, {"nobody"}});
        QTRY_VERIFY(
            m_desk->state().outcome && m_desk->state().outcome->decision == Decision(Unknown{}));
    }

    void ticketsOfTwoInOnePictureAreAskedFor()
    {
        m_desk->scan({"token-asha", m_replica->clock().now(), u"camera"_s, {"token-zoe"}});
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        const auto choice = std::get<NeedsChoice>(m_desk->state().outcome->decision);
        QVERIFY(choice.severalCodes);
        QCOMPARE(choice.attendees,
            (QList<AttendeeId>{
                m_replica->attendee(u"token-asha"_s), m_replica->attendee(u"token-zoe"_s)}));
        QCOMPARE(m_desk->state().outcome->candidates.size(), 2);
        scan("token-zoe"); // a frame that shows one of them answers nothing
        QVERIFY(std::holds_alternative<NeedsChoice>(m_desk->state().outcome->decision));
        m_desk->checkIn(choice.attendees.last(), true);
        QTRY_VERIFY(m_desk->state().outcome && m_desk->state().outcome->record);
        QCOMPARE(m_desk->state().outcome->record->attendee.name, u"Zoë Öztürk"_s);
        QVERIFY(std::holds_alternative<Admit>(m_desk->state().outcome->decision));
        QVERIFY(m_replica->record(choice.attendees.first()).history.isEmpty());
    }

    void answersAreKeptWhileWhatHangsOnThemIsAsked()
    {
        // each question is asked for the sake of the one before
        Question lunch{5, u"LUNCH"_s, u"Lunch?"_s, u"B"_s, true, true, {1}, {}, 0, {}};
        Question diet{6, u"DIET"_s, u"Any diet?"_s, u"B"_s, true, true, {1}, {}, 5, {u"True"_s}};
        Question which{7, u"WHICH"_s, u"Which?"_s, u"S"_s, true, true, {1}, {}, 6, {u"True"_s}};
        SourceEvent event = TemporaryReplica::sourceEvent();
        event.questions = {lunch, diet, which};
        const auto learned
            = m_replica->write([&](UnitOfWork& work) { return work.events().apply(event, true); });
        QVERIFY(learned.has_value());
        const auto asked = [this] {
            QList<qint64> open;
            const auto& decision = m_desk->state().outcome->decision;
            if (const auto* needed = std::get_if<NeedsAnswers>(&decision)) {
                for (const Question& question : needed->questions) {
                    open.append(question.remote);
                }
            }
            return open;
        };
        m_desk->answer({{5, u"True"_s}}); // nobody has asked yet
        QCOMPARE(phase(), DeskState::Phase::Idle);
        scan("token-asha");
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QCOMPARE(asked(), QList<qint64>{5});
        m_desk->answer({{5, u"True"_s}});
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QCOMPARE(asked(), QList<qint64>{6});
        m_desk->answer({{6, u"True"_s}});
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QCOMPARE(asked(), QList<qint64>{7});
        QVERIFY(!m_desk->state().outcome->checkIn);
        m_desk->answer({{7, u"no nuts"_s}});
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QVERIFY(std::holds_alternative<Admit>(m_desk->state().outcome->decision));
        const auto entries = *m_replica->read(
            [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Ready, 10); });
        QCOMPARE(entries.size(), 1);
        const QJsonObject told{{u"5"_s, u"True"_s}, {u"6"_s, u"True"_s}, {u"7"_s, u"no nuts"_s}};
        QCOMPARE(entries.first().body.value(u"answers"_s).toObject(), told);
    }

    void answersAreNotKeptForTheNextPerson()
    {
        Question lunch{5, u"LUNCH"_s, u"Lunch?"_s, u"B"_s, true, true, {1, 2}, {}, 0, {}};
        SourceEvent event = TemporaryReplica::sourceEvent();
        event.questions = {lunch};
        const auto learned
            = m_replica->write([&](UnitOfWork& work) { return work.events().apply(event, true); });
        QVERIFY(learned.has_value());
        scan("token-asha");
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        m_desk->answer({{5, u"True"_s}});
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QVERIFY(std::holds_alternative<Admit>(m_desk->state().outcome->decision));
        scan("token-zoe");
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QVERIFY(std::holds_alternative<NeedsAnswers>(m_desk->state().outcome->decision));
    }

    void deskScansInUntilItIsTurnedRound()
    {
        scan("token-asha");
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QCOMPARE(m_desk->state().outcome->checkIn->direction, Direction::Entry);
        QCOMPARE(m_desk->state().direction, Direction::Entry);
        m_desk->setDirection(Direction::Exit);
        QCOMPARE(phase(), DeskState::Phase::Idle); // that answer was to another question
        QCOMPARE(m_desk->state().direction, Direction::Exit);
        scan("token-asha"); // at once: no repetition
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QCOMPARE(m_desk->state().outcome->checkIn->direction, Direction::Exit);
        QVERIFY(!m_desk->state().outcome->printJob);
        m_desk->next();
        QCOMPARE(m_desk->state().direction, Direction::Exit); // until it is turned back
    }

    void whoIsOnTheWayInIsNotScannedOutByATurn()
    {
        scan("token-asha");
        m_desk->setDirection(Direction::Exit);
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QCOMPARE(m_desk->state().outcome->checkIn->direction, Direction::Entry);
        QCOMPARE(m_desk->state().outcome->direction, Direction::Entry);
    }

    void peopleFoundStayWhenTheDeskIsTurnedRound()
    {
        type(u"as"_s);
        m_desk->setDirection(Direction::Exit);
        QCOMPARE(phase(), DeskState::Phase::Typing);
        m_desk->confirm(true);
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QCOMPARE(m_desk->state().outcome->checkIn->direction, Direction::Exit);
    }

    void oneOfTheLastPeopleIsLookedAtAgainAndNothingIsRecorded()
    {
        scan("token-asha");
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        m_desk->next();
        QSignalSpy recorded(m_desk.get(), &DeskController::recorded);
        m_desk->review(m_replica->attendee(u"token-asha"_s));
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QVERIFY(m_desk->state().isReview);
        QVERIFY(std::holds_alternative<AlreadyCheckedIn>(m_desk->state().outcome->decision));
        QVERIFY(!m_desk->state().undoUntil);
        QCOMPARE(entries(u"token-asha"_s), 1);
        QCOMPARE(recorded.count(), 0);
    }

    void whoWasTakenBackIsOfferedAgainAndEnterLetsThemIn()
    {
        m_desk->review(m_replica->attendee(u"token-asha"_s));
        QTRY_COMPARE(phase(), DeskState::Phase::Typing);
        QCOMPARE(m_desk->state().results.size(), 1);
        QCOMPARE(entries(u"token-asha"_s), 0);
        m_desk->confirm(true);
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QVERIFY(!m_desk->state().isReview);
        QCOMPARE(entries(u"token-asha"_s), 1);
    }

    void anUndoIsRecordedToo()
    {
        scan("token-asha");
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        QSignalSpy recorded(m_desk.get(), &DeskController::recorded);
        m_desk->undo(u"test"_s);
        QTRY_VERIFY(m_desk->state().undone);
        QCOMPARE(recorded.count(), 1);
    }

    void whatBecameOfAnUndoIsToldThoughTheNextPersonIsAwaited()
    {
        FaultyStorage faulty(m_replica->storage());
        CheckInService checkIns(faulty, m_replica->clock(), m_replica->ids());
        DeskController desk(checkIns, *m_search, m_replica->clock());
        QSignalSpy undone(&desk, &DeskController::undoneLate);
        QSignalSpy failed(&desk, &DeskController::undoFailedLate);
        for (const QByteArray& code : {QByteArray("token-asha"), QByteArray("token-zoe")}) {
            desk.scan({code, m_replica->clock().now(), u"test"_s});
            QTRY_COMPARE(desk.state().phase, DeskState::Phase::Answered);
            QVERIFY(desk.state().undoUntil);
            if (code == "token-zoe") {
                faulty.failCommits(failure(ErrorCode::StorageFull));
            }
            desk.undo(u"test"_s);
            desk.next();
            QTRY_COMPARE(undone.count(), 1);
        }
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::StorageFull);
        QCOMPARE(desk.state().phase, DeskState::Phase::Idle);
        QCOMPARE(entries(u"token-zoe"_s), 1);
    }

    void anEmptyScanIsNoRepetition()
    {
        QSignalSpy repeated(m_desk.get(), &DeskController::repeated);
        scan("token-asha");
        QTRY_COMPARE(phase(), DeskState::Phase::Answered);
        scan("\n");
        QCOMPARE(repeated.count(), 0);
    }
};

QTEST_MAIN(tst_DeskController)
#include "tst_DeskController.moc"
