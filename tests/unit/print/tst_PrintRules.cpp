// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PrintRules.h"
#include "print/PrinterStatus.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using enum PrintState;
using enum PrintEvent;

namespace {

const QList<PrintState> states{
    Waiting, Ready, Sending, Sent, Printing, Confirmed, Failed, Cancelled, Uncertain};
const QList<PrintEvent> events{Rendered, CannotRender, Begun, NothingLeft, Handed, AtWork,
    Completed, Unclear, Killed, CameOut, NotThere, Withdrawn, GoesElsewhere, ProvedMissing,
    Interrupted};

/// States that a job can be in while nobody knows whether its badge exists.
const QList<PrintState> onTheWay{Sending, Sent, Printing, Uncertain};

} // namespace

class tst_PrintRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCellOfTheTableIsAsItIsMeant();
    void badgeGoesStraightThrough();
    void nothingLeadsBackToWhereBytesAreSentAgain();
    void onlyAReadyJobBegins();
    void whatIsOverStaysOver();
    void killMakesUncertainOnlyWhatWasOnItsWay();
    void personSettlesWhatIsUncertain();
    void waitingJobCanBeWithdrawnAndASendingOneCannot();
    void oldestPromiseGoesFirst();
    void personPutsThoseThatWaitInOrder();
    void nothingToPrintIsNoJob();
    void badgeFitsOnPaperThatIsNoSmaller();
    void badgeIsHandedOverOnceItWasSentOrConfirmed();
    void countIsOursWhileOurBadgesAloneMovedIt_data();
    void countIsOursWhileOurBadgesAloneMovedIt();
    void statesAndReasonsHaveWords();
    void tryOrASeenBadgeDiffersByAnyOfItsParts();
};

void tst_PrintRules::everyCellOfTheTableIsAsItIsMeant()
{
    // what changes, by state; every other event changes nothing
    const QMap<PrintState, QMap<PrintEvent, PrintState>> meant{
        {Waiting, {{Rendered, Ready}, {CannotRender, Failed}, {Withdrawn, Cancelled}}},
        {Ready,
            {{CannotRender, Failed}, {Begun, Sending}, {NothingLeft, Failed},
                {Withdrawn, Cancelled}}},
        {Sending,
            {{NothingLeft, Failed}, {Handed, Sent}, {AtWork, Printing}, {Completed, Confirmed},
                {Unclear, Uncertain}, {Killed, Uncertain}, {CameOut, Confirmed},
                {GoesElsewhere, Ready}, {Interrupted, Ready}}},
        {Sent,
            {{AtWork, Printing}, {Completed, Confirmed}, {Unclear, Uncertain}, {Killed, Uncertain},
                {CameOut, Confirmed}, {NotThere, Failed}}},
        {Printing,
            {{Completed, Confirmed}, {Unclear, Uncertain}, {Killed, Uncertain},
                {CameOut, Confirmed}, {NotThere, Failed}}},
        {Failed, {{CameOut, Confirmed}}},
        {Uncertain,
            {{Completed, Confirmed}, {CameOut, Confirmed}, {NotThere, Failed},
                {ProvedMissing, Ready}}}};
    for (const PrintState state : states) {
        for (const PrintEvent event : events) {
            const auto row = meant.value(state);
            const auto cell = row.contains(event) ? std::optional(row.value(event)) : std::nullopt;
            QVERIFY2(nextState(state, event) == cell,
                qPrintable(u"%1, event %2"_s.arg(wordOf(state)).arg(int(event))));
        }
    }
}

void tst_PrintRules::badgeGoesStraightThrough()
{
    PrintState state = Waiting;
    for (const auto& [event, expected] :
        {std::pair(Rendered, Ready), std::pair(Begun, Sending), std::pair(Handed, Sent),
            std::pair(AtWork, Printing), std::pair(Completed, Confirmed)}) {
        const auto next = nextState(state, event);
        QVERIFY(next.has_value());
        QCOMPARE(*next, expected);
        state = *next;
    }
}

void tst_PrintRules::nothingLeadsBackToWhereBytesAreSentAgain()
{
    for (const PrintState state : states) {
        for (const PrintEvent event : events) {
            const auto next = nextState(state, event);
            if (next && *next != Ready && *next != Sending) {
                continue;
            }
            // the printer's proof that it has nothing is the only way back
            if (next && event != GoesElsewhere && event != ProvedMissing && event != Interrupted) {
                QVERIFY(state == Waiting || state == Ready);
            }
        }
    }
}

void tst_PrintRules::onlyAReadyJobBegins()
{
    for (const PrintState state : states) {
        QCOMPARE(nextState(state, Begun).has_value(), state == Ready);
    }
}

void tst_PrintRules::whatIsOverStaysOver()
{
    for (const PrintEvent event : events) {
        QVERIFY(!nextState(Confirmed, event));
        QVERIFY(!nextState(Cancelled, event));
        QCOMPARE(nextState(Failed, event).has_value(), event == CameOut);
    }
}

void tst_PrintRules::killMakesUncertainOnlyWhatWasOnItsWay()
{
    for (const PrintState state : states) {
        const bool lost = state == Sending || state == Sent || state == Printing;
        QCOMPARE(nextState(state, Killed).value_or(state), lost ? Uncertain : state);
    }
}

void tst_PrintRules::personSettlesWhatIsUncertain()
{
    for (const PrintState state : onTheWay) {
        QCOMPARE(nextState(state, CameOut), std::optional(Confirmed));
    }
    QCOMPARE(nextState(Uncertain, NotThere), std::optional(Failed));
    QVERIFY(!nextState(Waiting, CameOut));
    QVERIFY(!nextState(Ready, NotThere));
}

void tst_PrintRules::waitingJobCanBeWithdrawnAndASendingOneCannot()
{
    for (const PrintState state : states) {
        QCOMPARE(nextState(state, Withdrawn).has_value(), state == Waiting || state == Ready);
    }
}

void tst_PrintRules::oldestPromiseGoesFirst()
{
    const auto job = [](qint64 id, PrintState state) {
        PrintJob one;
        one.id.value = id;
        one.state = state;
        return one;
    };
    const auto next = nextJob(
        {job(9, Waiting), job(4, Failed), job(7, Ready), job(3, Sending), job(8, Waiting)});
    QVERIFY(next.has_value());
    QCOMPARE(next->id.value, 7);
}

void tst_PrintRules::personPutsThoseThatWaitInOrder()
{
    const auto job = [](qint64 id, qint64 place) {
        PrintJob one;
        one.id.value = id;
        one.place = place;
        return one;
    };
    QCOMPARE(placeOf(job(7, 0)), 7);
    QCOMPARE(placeOf(job(7, 3)), 3);
    QCOMPARE(nextJob({job(7, 9), job(9, 7), job(8, 0)})->id.value, 9);
}

void tst_PrintRules::nothingToPrintIsNoJob()
{
    QVERIFY(!nextJob({}));
    PrintJob done;
    done.state = Confirmed;
    QVERIFY(!nextJob({done}));
}

void tst_PrintRules::badgeFitsOnPaperThatIsNoSmaller()
{
    const PaperSize badge{mm(86), mm(54)};
    QVERIFY(fits(badge, {})); // the printer does not tell
    QVERIFY(fits(badge, badge));
    QVERIFY(fits(badge, {mm(105), mm(148)}));
    QVERIFY(fits(badge, {mm(86), mm(0)})); // from a roll
    QVERIFY(fits(badge, {points(243), points(153)})); // 85.7 × 54.0: rounded on its way
    QVERIFY(!fits(badge, {mm(62), mm(0)}));
    QVERIFY(!fits(badge, {mm(62), mm(100)}));
    QVERIFY(!fits(badge, {mm(86), mm(50)}));
    QVERIFY(!fits(badge, {mm(54), mm(86)})); // nobody turns it
}

void tst_PrintRules::badgeIsHandedOverOnceItWasSentOrConfirmed()
{
    for (const PrintState state : states) {
        QCOMPARE(isHandedOver(state), state == Confirmed || state == Sent);
    }
}

void tst_PrintRules::countIsOursWhileOurBadgesAloneMovedIt_data()
{
    QTest::addColumn<QList<PrintAttempt>>("attempts");
    QTest::addColumn<bool>("ours");
    const auto tried = [](std::optional<qint64> before, PrintState outcome, int labels = 1) {
        PrintAttempt attempt;
        attempt.countBefore = before;
        attempt.outcome = outcome;
        attempt.labels = labels;
        return attempt;
    };
    const PrintAttempt lost = tried(103, Sending);
    using Attempts = QList<PrintAttempt>;
    QTest::newRow("none") << Attempts{} << true;
    QTest::newRow("the first") << Attempts{lost} << true;
    QTest::newRow("badge after badge")
        << Attempts{tried(100, Confirmed), tried(101, Confirmed, 2), lost} << true;
    QTest::newRow("uncertain, out") << Attempts{tried(102, Uncertain), lost} << true;
    QTest::newRow("uncertain, not out yet") << Attempts{tried(103, Uncertain), lost} << false;
    QTest::newRow("uncertain, out by half") << Attempts{tried(102, Uncertain, 2), lost} << false;
    QTest::newRow("uncertain, out later")
        << Attempts{tried(102, Uncertain), tried(102, Failed), lost} << true;
    QTest::newRow("two uncertain, one out")
        << Attempts{tried(102, Uncertain), tried(102, Uncertain), lost} << false;
    QTest::newRow("uncertain, and one that was counted since")
        << Attempts{tried(102, Uncertain), tried(102, Confirmed), lost} << true;
    QTest::newRow("uncertain, not counted then") << Attempts{tried({}, Uncertain), lost} << false;
    QTest::newRow("nothing had left") << Attempts{tried(103, Failed), lost} << true;
    QTest::newRow("did not count then") << Attempts{tried({}, Sent), lost} << true;
    QTest::newRow("does not count now")
        << Attempts{tried(7, Confirmed), tried({}, Sending)} << true;
    QTest::newRow("one of others") << Attempts{tried(101, Confirmed), lost} << false;
    QTest::newRow("one of others, earlier")
        << Attempts{tried(100, Confirmed), tried(102, Confirmed), lost} << false;
    QTest::newRow("more than an uncertain one") << Attempts{tried(101, Uncertain), lost} << false;
    QTest::newRow("it went back") << Attempts{tried(500, Confirmed), lost} << false;
    QTest::newRow("another's count") << Attempts{tried(103, Confirmed), lost} << false;
}

void tst_PrintRules::countIsOursWhileOurBadgesAloneMovedIt()
{
    QFETCH(QList<PrintAttempt>, attempts);
    QFETCH(bool, ours);
    QCOMPARE(isCountOurs(attempts), ours);
}

void tst_PrintRules::statesAndReasonsHaveWords()
{
    QStringList words;
    for (const PrintState state : states) {
        words.append(wordOf(state));
    }
    QCOMPARE(words.size(), states.size());
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(wordOf(Waiting), u"waiting"_s);
    QCOMPARE(wordOf(Uncertain), u"uncertain"_s);
    QCOMPARE(wordOf(ReprintReason::None), QString());
    QCOMPARE(wordOf(ReprintReason::Lost), u"lost"_s);
    QCOMPARE(wordOf(ReprintReason::Damaged), u"damaged"_s);
    QCOMPARE(wordOf(ReprintReason::Name), u"name"_s);
    QCOMPARE(wordOf(ReprintReason::Other), u"other"_s);
}

void tst_PrintRules::tryOrASeenBadgeDiffersByAnyOfItsParts()
{
    const PrintAttempt attempt{1, PrintJobId{2}, 1, u"file:/badges"_s, "sum", {}, {}, Sending, {}};
    PrintAttempt counted = attempt;
    QCOMPARE(counted, attempt);
    counted.countBefore = 0; // a printer that counts, at its first label
    QVERIFY(counted != attempt);
    const SeenBadge seen{{}, u"Asha"_s};
    SeenBadge another = seen;
    QCOMPARE(another, seen);
    another.job.copy = 2;
    QVERIFY(another != seen);
}

QTEST_GUILESS_MAIN(tst_PrintRules)
#include "tst_PrintRules.moc"
