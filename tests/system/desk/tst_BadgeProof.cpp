// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "FakeZplPrinter.h"
#include "desk/AnswerPanel.h"
#include "desk/RecentList.h"
#include "widgets/PrintSteps.h"
#include "widgets/VerdictSlab.h"

#include <QTemporaryDir>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A desk whose printer takes badges and never says that one came out: what is said of it, and how
/// a person answers.
class tst_BadgeProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_printer = std::make_unique<FakeZplPrinter>();
        m_printer->set([](ZplHand& hand) { hand.counts = false; });
    }

    void cleanup()
    {
        m_desk.reset();
        m_printer.reset();
    }

    void badgeThatWasHandedOverIsNeverCalledPrinted();
    void badgeOfAnotherDeskIsNotCalledPrinted();
    void badgeIsAskedAfterAndAKeyAnswers_data();
    void badgeIsAskedAfterAndAKeyAnswers();
    void badgeIsAskedAfterAndScanningItAnswers_data();
    void badgeIsAskedAfterAndScanningItAnswers();

private:
    void start(bool asks)
    {
        DrivenDesk::prepare(m_folder->path(), m_clock, [&](DeskSettings& settings) {
            settings.printer = m_printer->address();
            settings.printerName = u"Hall"_s;
            settings.printerUse.asks = asks;
        });
        restart();
    }

    void restart()
    {
        m_desk.reset();
        m_desk = std::make_unique<DrivenDesk>(m_folder->path(), m_clock);
    }

    /// Not the same code twice in a moment.
    void scan(const QString& code)
    {
        m_clock.advance(5000);
        m_desk->scan(code);
    }

    [[nodiscard]] PrintJob badge() { return m_desk->badges(u"token-asha"_s).value(0); }

    [[nodiscard]] bool isAsked() { return m_desk->words().contains(u"Yes, it is there"_s); }

    [[nodiscard]] bool isVerdict(const QString& word)
    {
        return m_desk->find<AnswerPanel>()->card()->slab()->word() == word;
    }

    /// Where the rail says that the badge is to be found.
    [[nodiscard]] PrintStep lastStep()
    {
        const QList<PrintStep> steps = m_desk->find<PrintSteps>()->steps();
        return steps.isEmpty() ? PrintStep() : steps.last();
    }

    [[nodiscard]] QString lastEight() { return m_desk->find<RecentList>()->accessibleName(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<FakeZplPrinter> m_printer;
    std::unique_ptr<DrivenDesk> m_desk;
};

void tst_BadgeProof::badgeThatWasHandedOverIsNeverCalledPrinted()
{
    start(false);
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(badge().state, PrintState::Sent);
    QCOMPARE(badge().grade, ConfirmationGrade::BytesWritten);
    QCOMPARE(m_printer->printed().size(), 1); // it lies there, and nobody knows
    QTRY_COMPARE(lastStep().words, u"Look in the tray"_s);
    QVERIFY2(!m_desk->words().contains(u"rinted"_s), qPrintable(m_desk->words()));
    QVERIFY(!isAsked());
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY2(lastEight().contains(u"Asha Rao, Badge sent"_s), qPrintable(lastEight()));
    scan(u"token-asha"_s); // answers nothing where nothing was asked
    QTRY_VERIFY(isVerdict(u"Already in"_s));
    QVERIFY2(!m_desk->words().contains(u"rinted"_s), qPrintable(m_desk->words()));
    QCOMPARE(badge().state, PrintState::Sent);
    restart();
    QTRY_VERIFY2(lastEight().contains(u"Asha Rao, Badge sent"_s), qPrintable(lastEight()));
}

void tst_BadgeProof::badgeOfAnotherDeskIsNotCalledPrinted()
{
    start(false);
    SourceAttendee asha = TemporaryReplica::people().first();
    asha.prints = {SourcePrint{1, m_clock.now(), u"Desk C"_s, {}}}; // perhaps handed over there
    const EventId event = m_desk->settings().event;
    QVERIFY(m_desk->wiring()
                .storage()
                .write(Lane::Desk,
                    [&](UnitOfWork& work) { return work.attendees().apply(event, {asha}, 1); })
                .result());
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(m_desk->entries(u"token-asha"_s), 1);
    QVERIFY(m_desk->badges(u"token-asha"_s).isEmpty()); // they have one
    restart();
    QTRY_VERIFY2(lastEight().contains(u"Asha Rao, Badge sent"_s), qPrintable(lastEight()));
    QCOMPARE(m_printer->printed().size(), 0);
}

void tst_BadgeProof::badgeIsAskedAfterAndAKeyAnswers_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("it is there") << Qt::Key_1 << true;
    QTest::newRow("nothing came") << Qt::Key_2 << false;
}

void tst_BadgeProof::badgeIsAskedAfterAndAKeyAnswers()
{
    QFETCH(Qt::Key, key);
    QFETCH(bool, isThere);
    start(true);
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(isAsked());
    QVERIFY2(m_desk->words().contains(u"Look in the tray: is the badge there?"_s),
        qPrintable(m_desk->words()));
    QCOMPARE(badge().state, PrintState::Sent);
    QCOMPARE(m_desk->entries(u"token-asha"_s), 1); // the check-in stands, whatever the answer
    m_desk->press(key);
    QTRY_COMPARE(badge().state, isThere ? PrintState::Confirmed : PrintState::Failed);
    QTRY_VERIFY(!isAsked());
    if (isThere) {
        QCOMPARE(badge().grade, ConfirmationGrade::Seen);
        QTRY_COMPARE(lastStep().words, u"In the tray"_s);
        QTRY_VERIFY(isVerdict(u"Admitted"_s));
    } else {
        QTRY_VERIFY(m_desk->words().contains(u"Print again"_s));
    }
    QCOMPARE(m_desk->entries(u"token-asha"_s), 1);
    QCOMPARE(m_desk->badges(u"token-asha"_s).size(), 1); // no answer prints another
    QCOMPARE(m_printer->printed().size(), 1);
}

void tst_BadgeProof::badgeIsAskedAfterAndScanningItAnswers_data()
{
    QTest::addColumn<bool>("later");
    QTest::newRow("while it is asked") << false;
    QTest::newRow("once the next is awaited") << true;
}

void tst_BadgeProof::badgeIsAskedAfterAndScanningItAnswers()
{
    QFETCH(bool, later);
    start(true);
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(isAsked());
    if (later) {
        m_desk->press(Qt::Key_Escape);
        QTRY_VERIFY(!isAsked());
    }
    scan(u"token-asha"_s);
    QTRY_COMPARE(badge().state, PrintState::Confirmed);
    QCOMPARE(badge().grade, ConfirmationGrade::Seen);
    QTRY_VERIFY2(m_desk->words().contains(u"The badge of Asha Rao is there."_s),
        qPrintable(m_desk->words()));
    QVERIFY(!isAsked());
    QVERIFY(!isVerdict(u"Already in"_s));
    QCOMPARE(m_desk->entries(u"token-asha"_s), 1);
    scan(u"token-asha"_s); // the question is answered: a ticket like any other
    QTRY_VERIFY(isVerdict(u"Already in"_s));
    QCOMPARE(m_desk->entries(u"token-asha"_s), 1);
    QCOMPARE(m_printer->printed().size(), 1);
}

QTEST_MAIN(tst_BadgeProof)
#include "tst_BadgeProof.moc"
