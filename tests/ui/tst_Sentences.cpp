// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "shell/ListChoices.h"
#include "shell/PrinterName.h"
#include "shell/Sentences.h"
#include "shell/TimeWords.h"
#include "sync/SyncLine.h"

#include <QSet>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 12, 5}, {3, 57}, Qt::UTC);

CheckInOutcome outcomeOf(Decision decision)
{
    CheckInOutcome outcome;
    outcome.decision = std::move(decision);
    AttendeeRecord record;
    record.attendee.id = {1};
    record.attendee.name = u"Zoë Öztürk"_s;
    record.ticketType.name = u"Workshop"_s;
    outcome.record = record;
    outcome.list.id = {1};
    outcome.list.name = u"Main entrance"_s;
    outcome.at = now;
    return outcome;
}

} // namespace

class tst_Sentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void everyErrorHasASentenceOfItsOwn()
    {
        QSet<QString> said;
        const QString plain = u"This did not work."_s;
        for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
            const Trouble trouble
                = Sentences::trouble(failure(static_cast<ErrorCode>(code), u"detail 42"_s));
            QVERIFY2(trouble.headline != plain, qPrintable(QString::number(code)));
            QVERIFY2(!said.contains(trouble.headline), qPrintable(trouble.headline));
            QVERIFY2(!trouble.advice.isEmpty(), qPrintable(trouble.headline));
            // `detail` is for the log
            QVERIFY(!trouble.headline.contains(u"42"_s) && !trouble.advice.contains(u"42"_s));
            QVERIFY(!trouble.headline.contains(u"%1"_s));
            said.insert(trouble.headline);
        }
    }

    void whyAFileCannotBeWrittenIsSaid()
    {
        QSet<QString> advices;
        for (const QString& why : {u"noFolder"_s, u"full"_s, u"readOnly"_s, QString()}) {
            const Trouble said
                = Sentences::trouble(failure(ErrorCode::FileUnwritable, {}, {u"list.csv"_s, why}));
            QVERIFY(said.headline.contains(u"list.csv"_s));
            advices.insert(said.advice);
        }
        QCOMPARE(advices.size(), 4);
    }

    void anErrorNamesWhatItIsAbout()
    {
        QCOMPARE(Sentences::message(failure(ErrorCode::UnknownColumn, {}, {u"Vorname"_s})),
            u"The file has no column “Vorname”. Nothing was changed."_s);
    }

    void wordsOfTheServerEndAsASentence()
    {
        const auto said = [](const QString& words) {
            return Sentences::message(failure(ErrorCode::ServerRefused, {}, {words}));
        };
        const QString whole = u"The server refused: denied. Nothing was lost."_s;
        QCOMPARE(said(u"denied"_s), whole);
        QCOMPARE(said(u"denied."_s), whole);
        QCOMPARE(said({}), u"The server refused. Nothing was lost."_s);
    }

    void everyRefusalSaysWhatToDo()
    {
        const QList<Reason> reasons{Reason::Unpaid, Reason::Unapproved, Reason::Canceled,
            Reason::Blocked, Reason::Rules, Reason::Product, Reason::Exchange,
            Reason::AlreadyExchanged, Reason::Error};
        QSet<QString> said;
        for (const Reason reason : reasons) {
            Refused refused;
            refused.reason = reason;
            const Answer answer = Sentences::answer(outcomeOf(refused), QTimeZone::utc(), now);
            QCOMPARE(answer.verdict, Verdict::Stop);
            QVERIFY(!answer.headline.isEmpty() && !answer.advice.isEmpty());
            QVERIFY2(!said.contains(answer.headline), qPrintable(answer.headline));
            said.insert(answer.headline);
        }
    }

    void ticketForAnotherDateSaysWhichAndWhatToDo()
    {
        Refused refused;
        refused.reason = Reason::Invalid;
        refused.otherDate = true;
        CheckInOutcome outcome = outcomeOf(refused);
        const auto said = [&] { return Sentences::answer(outcome, QTimeZone::utc(), now); };
        QCOMPARE(said().verdict, Verdict::Stop);
        QCOMPARE(said().headline, u"This ticket is for another date"_s);
        QVERIFY(said().advice.contains(u"Read the date"_s));
        EventDate& date = outcome.record->attendee.date;
        date.from = now.addDays(7);
        QCOMPARE(said().headline, u"This ticket is for another date: Sat 12 Dec, 03:57"_s);
        QVERIFY(said().advice.contains(u"stays valid"_s));
        date.from = now.addSecs(-3600);
        QVERIFY(said().advice.contains(u"stays valid"_s)); // it may be under way next door
        date.to = now.addSecs(-60);
        QVERIFY(said().advice.contains(u"newer ticket"_s));
    }

    void ticketWhoseDateIsNotKnownMayBeAdmittedByWhoReadsIt()
    {
        Refused refused;
        refused.consentHelps = true;
        CheckInOutcome outcome = outcomeOf(refused);
        outcome.list.date.remote = 7;
        const auto said = [&] { return Sentences::answer(outcome, QTimeZone::utc(), now); };
        QCOMPARE(said().verdict, Verdict::Look);
        QVERIFY(said().headline.contains(u"which date"_s));
        QVERIFY(said().advice.contains(u"Read the date"_s));
        outcome.list.unknownSettings = {u"height_limit"_s};
        QVERIFY(said().headline.contains(u"settings"_s));
    }

    void listsThatAreCalledAlikeAreToldApartByTheirDates()
    {
        CheckInList list;
        list.id = {3};
        list.name = u"Entrance"_s;
        CheckInList evening = list;
        evening.date = {7, {}, now, {}, {}};
        const auto choices = listChoices({list, evening}, "Asia/Kolkata");
        QCOMPARE(choices.at(0).first, u"Entrance"_s);
        QCOMPARE(choices.at(1).first, u"Entrance · Sat 5 Dec, 09:27"_s);
        QCOMPARE(choices.at(1).second.toLongLong(), 3);
    }

    void whoLeftTheListIsNotSaidToBeCancelled()
    {
        Refused refused;
        refused.reason = Reason::Canceled;
        CheckInOutcome outcome = outcomeOf(refused);
        outcome.record->attendee.gone = true;
        Answer answer = Sentences::answer(outcome, QTimeZone::utc(), now);
        QCOMPARE(answer.figure, u"Off the list"_s);
        QCOMPARE(answer.headline, u"This ticket is no longer on the list"_s);
        outcome.record->attendee.status = OrderStatus::Cancelled;
        answer = Sentences::answer(outcome, QTimeZone::utc(), now);
        QCOMPARE(answer.headline, u"This ticket was cancelled"_s);
    }

    void aPrinterThatNobodyNamedIsCalledInTheDesksLanguage()
    {
        DeskSettings settings;
        m_translations.use(u"de"_s);
        QCOMPARE(PrinterName::of(settings), u"Badge-Ordner"_s);
        m_translations.use(u"en"_s);
        QCOMPARE(PrinterName::of(settings), u"Badge folder"_s);
        settings.printer = u"zpl+tcp://192.0.2.7"_s;
        QCOMPARE(PrinterName::of(settings), u"Badge printer"_s);
        settings.printer = u"file:badges?format=pdf"_s;
        QCOMPARE(PrinterName::of(settings), u"Badge folder"_s);
        settings.printerName = u"Zebra"_s;
        QCOMPARE(PrinterName::of(settings), u"Zebra"_s);
    }

    void anUnpaidOrderAsksTheOperatorWhereTheListAllowsIt()
    {
        Refused refused;
        refused.reason = Reason::Unpaid;
        refused.consentHelps = true;
        const Answer answer = Sentences::answer(outcomeOf(refused), QTimeZone::utc(), now);
        QCOMPARE(answer.verdict, Verdict::Look);
    }

    void aListThatTheDeskDoesNotKnowWhollyAsksTheOperator()
    {
        Refused refused;
        refused.reason = Reason::Error;
        refused.consentHelps = true;
        const Answer answer = Sentences::answer(outcomeOf(refused), QTimeZone::utc(), now);
        QCOMPARE(answer.verdict, Verdict::Look);
        QVERIFY(answer.headline.contains(u"does not know"_s));
    }

    void aRuleThatTheDeskDoesNotUnderstandIsNotSaidToRefuseNow()
    {
        Refused refused;
        refused.reason = Reason::Rules;
        refused.fault = u"unknown operation moonphase"_s;
        Answer said = Sentences::answer(outcomeOf(refused), QTimeZone::utc(), now);
        QCOMPARE(said.verdict, Verdict::Stop);
        QCOMPARE(said.headline, u"This desk does not understand the rules of “Main entrance”"_s);
        QCOMPARE(said.safe, u"Nobody was admitted"_s);
        QVERIFY(said.advice.contains(u"Call staff"_s) && said.advice.contains(u"newer version"_s));
        QVERIFY(!Sentences::message(outcomeOf(refused), QTimeZone::utc()).contains(u"moonphase"_s));
        // nor is it said to let nobody in
        refused.obstacles = {RuleObstacle{RuleFact::None}};
        QCOMPARE(Sentences::answer(outcomeOf(refused), QTimeZone::utc(), now), said);
        refused.fault.clear();
        QVERIFY(Sentences::answer(outcomeOf(refused), QTimeZone::utc(), now) != said);
        refused.obstacles.clear();
        said = Sentences::answer(outcomeOf(refused), QTimeZone::utc(), now);
        QCOMPARE(said.headline, u"The rules of this list do not let this ticket in now"_s);
    }

    void whatTheServerSaysOfItsRuleIsToldWhereTheDeskCannot()
    {
        Refused refused;
        refused.reason = Reason::Rules;
        refused.fault = u"unknown operation moonphase"_s;
        refused.explanation = u"Only at full moon"_s;
        const Answer said = Sentences::answer(outcomeOf(refused), QTimeZone::utc(), now);
        QCOMPARE(said.headline, u"The rules of this list do not let this ticket in now"_s);
        QCOMPARE(said.advice, u"The server says: “Only at full moon”"_s);
    }

    void aTicketThatOpensLaterTellsClockAndDistance()
    {
        Refused refused;
        refused.reason = Reason::InvalidTime;
        refused.from = now.addSecs(35 * 60);
        const Answer answer = Sentences::answer(outcomeOf(refused), QTimeZone("Asia/Kolkata"), now);
        QCOMPARE(answer.headline, u"This ticket opens at 10:02, in 35 minutes"_s);
        QCOMPARE(answer.figure, u"Not yet"_s);
    }

    void aTicketOfAnotherDayTellsTheDay()
    {
        Refused refused;
        refused.reason = Reason::InvalidTime;
        refused.from = now.addDays(1);
        const Answer answer = Sentences::answer(outcomeOf(refused), QTimeZone("Asia/Kolkata"), now);
        QCOMPARE(answer.headline, u"This ticket opens at Sun 6 Dec, 09:27, in 24 hours"_s);
    }

    void aTicketThatEndedTellsClockAndDistance()
    {
        Refused refused;
        refused.reason = Reason::InvalidTime;
        refused.from = now.addDays(-2);
        refused.until = now.addSecs(-35 * 60);
        const Answer answer = Sentences::answer(outcomeOf(refused), QTimeZone("Asia/Kolkata"), now);
        QCOMPARE(answer.headline, u"This ticket ended at 08:52, 35 minutes ago"_s);
        QCOMPARE(answer.figure, u"Too late"_s);
        QCOMPARE(answer.advice, u"Ask whether there is a newer ticket."_s);
        refused.until.reset(); // as a server may say of what it knows better
        refused.from.reset();
        QCOMPARE(Sentences::answer(outcomeOf(refused), QTimeZone::utc(), now).headline,
            u"This ticket is not valid now"_s);
    }

    void aFirstEntryAndALaterOneAreTold()
    {
        CheckInOutcome outcome = outcomeOf(Admit{{1}});
        CheckIn entry;
        entry.list = {1};
        entry.at = now;
        outcome.checkIn = entry;
        outcome.record->history = {entry};
        QCOMPARE(Sentences::answer(outcome, QTimeZone::utc(), now).note, u"First time"_s);
        outcome.record->history = {entry, entry};
        QCOMPARE(Sentences::answer(outcome, QTimeZone::utc(), now).note, u"Entry number 2"_s);
    }

    void whoIsScannedOutIsOutAndARefusedExitAdmitsNobody()
    {
        CheckInOutcome outcome = outcomeOf(Admit{{1}});
        outcome.direction = Direction::Exit;
        outcome.checkIn.emplace().direction = Direction::Exit;
        const Answer left = Sentences::answer(outcome, QTimeZone::utc(), now);
        QCOMPARE(left.word, u"Checked out"_s);
        QCOMPARE(left.headline, u"Zoë Öztürk is out"_s);
        for (const Decision& decision :
            {Decision(Refused{{1}, Reason::Canceled}), Decision(Unknown{})}) {
            CheckInOutcome refused = outcomeOf(decision);
            refused.direction = Direction::Exit;
            QCOMPARE(Sentences::answer(refused, QTimeZone::utc(), now).safe,
                u"Nobody was checked out"_s);
        }
    }

    void whatACodeIsInsteadOfATicketIsSaid()
    {
        QSet<QString> headlines;
        for (int kind = 0; kind <= int(CodeKind::Pairing); ++kind) {
            CheckInOutcome outcome = outcomeOf(Unknown{false, CodeKind(kind)});
            outcome.record.reset();
            const Answer answer = Sentences::answer(outcome, QTimeZone::utc(), now);
            QCOMPARE(answer.verdict, Verdict::Unknown);
            QVERIFY(!answer.advice.isEmpty());
            headlines.insert(answer.headline);
        }
        QCOMPARE(headlines.size(), int(CodeKind::Pairing) + 1);
        CheckInOutcome dinner = outcomeOf(Unknown{false, CodeKind::Plain, u"Dinner"_s});
        dinner.record.reset();
        QCOMPARE(Sentences::message(dinner, QTimeZone::utc()),
            u"This ticket is for “Dinner”. Show the way there, or search by name for a ticket to "
            "this event."_s);
    }

    void ticketsOfAPictureAreCounted()
    {
        CheckInOutcome both = outcomeOf(NeedsChoice{{AttendeeId{1}, AttendeeId{2}}, true});
        QCOMPARE(Sentences::answer(both, QTimeZone::utc(), now).headline,
            u"2 tickets are in the picture"_s);
        both.decision = NeedsChoice{{AttendeeId{1}, AttendeeId{2}}};
        QCOMPARE(Sentences::answer(both, QTimeZone::utc(), now).headline,
            u"This code stands for 2 tickets"_s);
    }

    void oneLineTellsTheWholeAnswer()
    {
        CheckInOutcome admitted = outcomeOf(Admit{{1}});
        QCOMPARE(Sentences::message(admitted, QTimeZone("Asia/Kolkata")),
            u"Zoë Öztürk is checked in, 09:27."_s);
        AlreadyCheckedIn already;
        already.previous.at = now.addSecs(-35 * 60);
        already.previous.desk = u"Desk A"_s;
        QCOMPARE(Sentences::message(outcomeOf(already), QTimeZone("Asia/Kolkata")),
            u"Zoë Öztürk is already in since 08:52, at Desk A."_s);
        already.previous.desk = u"#4"_s;
        QCOMPARE(Sentences::message(outcomeOf(already), QTimeZone("Asia/Kolkata")),
            u"Zoë Öztürk is already in since 08:52, at another desk (#4)."_s);
        already.previous.direction = Direction::Exit;
        QCOMPARE(Sentences::message(outcomeOf(already), QTimeZone("Asia/Kolkata")),
            u"Zoë Öztürk has left at 08:52. This list lets nobody back in after an exit."_s);
        QCOMPARE(Sentences::answer(outcomeOf(already), QTimeZone::utc(), now).word, u"Has left"_s);
        CheckInOutcome unknown = outcomeOf(Unknown{});
        unknown.record.reset();
        QVERIFY(Sentences::message(unknown, QTimeZone::utc())
                    .startsWith(u"This code is not on this event’s list."_s));
    }

    void distancesAreToldInTheirLargestUnit()
    {
        QCOMPARE(TimeWords::ago(now.addSecs(-20), now), u"just now"_s);
        QCOMPARE(TimeWords::ago(now.addSecs(-60), now), u"1 minute ago"_s);
        QCOMPARE(TimeWords::ago(now.addSecs(-3 * 3600), now), u"3 hours ago"_s);
        QCOMPARE(TimeWords::ago(now.addDays(-3), now), u"3 days ago"_s);
        QCOMPARE(TimeWords::in(now.addSecs(30), now), u"in 1 minute"_s);
        QCOMPARE(TimeWords::in(now.addDays(3), now), u"in 3 days"_s);
    }

    void waitOfSomeHoursIsToldToTheMinute()
    {
        const auto in = [](int seconds) { return TimeWords::in(now.addSecs(seconds), now); };
        QCOMPARE(in(119 * 60), u"in 119 minutes"_s);
        QCOMPARE(in(2 * 3600), u"in 2 hours"_s);
        QCOMPARE(in(4 * 3600 + 33 * 60), u"in 4 h 33 min"_s);
        QCOMPARE(in(4 * 3600 + 59 * 60 + 45), u"in 5 hours"_s);
        QCOMPARE(in(12 * 3600 + 33 * 60), u"in 12 hours"_s); // the time of day is told beside it
    }

    void distancesAreEstimated()
    {
        QCOMPARE(TimeWords::estimate(6), u"6 seconds"_s);
        QCOMPARE(TimeWords::estimate(33), u"35 seconds"_s); // nobody knows it that well
        QCOMPARE(TimeWords::estimate(200), u"3 minutes"_s);
    }

    void theSyncLineIsHonest()
    {
        SyncStatus status;
        status.network = SyncStatus::Network::Offline;
        status.outbox.ready = 12;
        status.lastSentAt = QDateTime({2026, 12, 5}, {9, 41}, Qt::UTC);
        QCOMPARE(SyncLine::words(status, QTimeZone::utc()),
            u"12 waiting, last sent 09:41, no network"_s);
        status.network = SyncStatus::Network::Online;
        status.outbox.ready = 0;
        QCOMPARE(SyncLine::words(status, QTimeZone::utc()), u"In step with the server"_s);
        status.outbox.quarantined = 2;
        QCOMPARE(
            SyncLine::words(status, QTimeZone::utc()), u"In step with the server, 2 for staff"_s);
        QCOMPARE(SyncLine::words({}, QTimeZone::utc()), u"No server"_s);
    }

private:
    TranslationLoader m_translations;
};

QTEST_MAIN(tst_Sentences)
#include "tst_Sentences.moc"
