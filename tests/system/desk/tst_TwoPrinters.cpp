// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "FakeZplPrinter.h"
#include "desk/AnswerPanel.h"
#include "desk/DeskPage.h"
#include "staff/BadgesPanel.h"
#include "staff/PinPanel.h"
#include "staff/StaffPage.h"
#include "widgets/RowList.h"
#include "widgets/VerdictSlab.h"

#include <QTemporaryDir>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The whole program with two label printers in the network: the one in the hall, which is the
/// desk's main one, and one at the stage.
class tst_TwoPrinters : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hall = std::make_unique<FakeZplPrinter>();
        m_stage = std::make_unique<FakeZplPrinter>();
    }

    void cleanup()
    {
        m_desk.reset(); // before its printers
        m_stage.reset();
        m_hall.reset();
    }

    void badgesComeOutOfThePrinterOfTheirTicketType();
    void badgeThatOneCertainlyHadNothingOfComesOutOfTheOther();
    void otherTakesOverWhileOneIsInTrouble();
    void pausedPrinterHoldsItsOwnBadgesOnlyAndOneMovesByItsKey();
    void scanningTheBadgeConfirmsItWhicheverPrinterItCameFrom();

private:
    /// `speakers`: the stage prints badges of speakers alone, as Zoë is one.
    void start(bool speakers, const PrinterUse& stage = {})
    {
        DrivenDesk::prepare(m_folder->path(), m_clock, [&](DeskSettings& settings) {
            settings.printer = m_hall->address();
            settings.printerName = u"Hall"_s;
            settings.morePrinters = {{u"Stage"_s, m_stage->address(), stage}};
        });
        m_desk = std::make_unique<DrivenDesk>(m_folder->path(), m_clock);
        if (speakers) { // what staff do at noon: the printers go on
            const TicketTypeId speaker = m_desk->person(u"token-zoe"_s).ticketType.id;
            QVERIFY(m_desk->wiring()
                        .settings()
                        .change([speaker](DeskSettings& settings) {
                            settings.morePrinters[0].use.ticketTypes = {speaker};
                        })
                        .result());
        }
    }

    [[nodiscard]] PrintJob badge(const QString& token) { return m_desk->badges(token).value(0); }

    [[nodiscard]] QList<PrintAttempt> attempts(PrintJobId job)
    {
        return m_desk->read([job](UnitOfWork& work) { return work.printJobs().attempts(job); });
    }

    void openBadges()
    {
        m_desk->press(Qt::Key_F12);
        QTRY_VERIFY(m_desk->shows<PinPanel>());
        m_desk->enterPin(u"2468"_s);
        QTRY_VERIFY(!m_desk->find<StaffPage>()->isLocked());
        m_desk->press(Qt::Key_F9);
        QTRY_COMPARE(panel().printers()->rows().size(), 2);
        m_desk->press(Qt::Key_Right); // to the one at the stage
        QTRY_COMPARE(panel().printers()->chosen(), 1);
    }

    void leaveStaff()
    {
        m_desk->press(Qt::Key_Escape);
        QTRY_VERIFY(m_desk->shows<DeskPage>());
    }

    [[nodiscard]] BadgesPanel& panel() { return *m_desk->find<BadgesPanel>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<FakeZplPrinter> m_hall;
    std::unique_ptr<FakeZplPrinter> m_stage;
    std::unique_ptr<DrivenDesk> m_desk;
};

void tst_TwoPrinters::badgesComeOutOfThePrinterOfTheirTicketType()
{
    start(true);
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(badge(u"token-asha"_s).state, PrintState::Confirmed);
    QCOMPARE(badge(u"token-asha"_s).printer, m_hall->address());
    m_desk->scan(u"token-zoe"_s);
    QTRY_COMPARE(badge(u"token-zoe"_s).state, PrintState::Confirmed);
    QCOMPARE(badge(u"token-zoe"_s).printer, m_stage->address());
    QCOMPARE(badge(u"token-zoe"_s).grade, ConfirmationGrade::CounterMoved);
    QCOMPARE(m_hall->printed().size(), 1);
    QCOMPARE(m_stage->printed().size(), 1);
}

/// The roll runs out once the badge has begun, and before its first byte.
void tst_TwoPrinters::badgeThatOneCertainlyHadNothingOfComesOutOfTheOther()
{
    start(false);
    const auto runOut = [this](const PrintJob& job) {
        if (job.state == PrintState::Sending && job.printer == m_hall->address()) {
            m_hall->set([](ZplHand& hand) { hand.errors = 1; });
        }
    };
    // on the printer's own thread, which waits for it
    connect(&m_desk->wiring().printing(), &PrintService::jobChanged, this, runOut,
        Qt::DirectConnection);
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(badge(u"token-asha"_s).state, PrintState::Confirmed);
    const PrintJob job = badge(u"token-asha"_s);
    QCOMPARE(job.printer, m_stage->address());
    const QList<PrintAttempt> tries = attempts(job.id);
    QCOMPARE(tries.size(), 2);
    QCOMPARE(tries.at(0).printer, m_hall->address());
    QCOMPARE(tries.at(0).outcome, PrintState::Failed);
    QCOMPARE(tries.at(1).outcome, PrintState::Confirmed);
    QCOMPARE(m_hall->printed().size() + m_hall->kept(), 0);
    QCOMPARE(m_stage->printed().size(), 1);
    m_hall->set([](ZplHand& hand) { hand.errors = 0; }); // a new roll lets nothing out
    m_desk.reset();
    QCOMPARE(m_hall->printed().size() + m_hall->kept(), 0);
}

void tst_TwoPrinters::otherTakesOverWhileOneIsInTrouble()
{
    m_hall->set([](ZplHand& hand) { hand.errors = 4; });
    start(false);
    QTRY_VERIFY2(m_desk->words().contains(u"Stage takes over"_s), qPrintable(m_desk->words()));
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(badge(u"token-asha"_s).state, PrintState::Confirmed);
    QCOMPARE(badge(u"token-asha"_s).printer, m_stage->address());
    QCOMPARE(attempts(badge(u"token-asha"_s).id).size(), 1); // the hall's was not even tried
    QCOMPARE(m_hall->kept(), 0);
}

void tst_TwoPrinters::pausedPrinterHoldsItsOwnBadgesOnlyAndOneMovesByItsKey()
{
    start(true);
    openBadges();
    m_desk->press(Qt::Key_P);
    QTRY_VERIFY(m_desk->settings().morePrinters.value(0).use.isPaused);
    QTRY_VERIFY(panel().printers()->rows().value(1).note.contains(u"Paused"_s));
    leaveStaff();
    m_desk->scan(u"token-zoe"_s);
    QTRY_VERIFY(!badge(u"token-zoe"_s).problem.isEmpty());
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(badge(u"token-asha"_s).state, PrintState::Confirmed);
    QCOMPARE(badge(u"token-zoe"_s).state, PrintState::Waiting);
    QCOMPARE(m_stage->printed().size() + m_stage->kept(), 0);
    QCOMPARE(m_hall->printed().size(), 1);
    openBadges();
    QTRY_COMPARE(panel().badges()->rows().size(), 1);
    QCOMPARE(panel().badges()->rows().first().note, u"waits: paused"_s);
    m_desk->press(Qt::Key_M); // to the hall
    QTRY_COMPARE(badge(u"token-zoe"_s).state, PrintState::Confirmed);
    QCOMPARE(badge(u"token-zoe"_s).printer, m_hall->address());
    QCOMPARE(m_hall->printed().size(), 2);
    QTRY_COMPARE(panel().badges()->rows().size(), 0);
    m_desk->press(Qt::Key_P); // and on
    QTRY_VERIFY(!m_desk->settings().morePrinters.value(0).use.isPaused);
    QCOMPARE(m_stage->printed().size() + m_stage->kept(), 0);
}

/// One that counts proves its badges; the other's are asked after, as its settings have it.
void tst_TwoPrinters::scanningTheBadgeConfirmsItWhicheverPrinterItCameFrom()
{
    m_stage->set([](ZplHand& hand) { hand.counts = false; });
    PrinterUse asking;
    asking.asks = true;
    start(true, asking);
    const auto isAsked = [this] { return m_desk->words().contains(u"Yes, it is there"_s); };
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(badge(u"token-asha"_s).state, PrintState::Confirmed);
    m_desk->scan(u"token-zoe"_s);
    QTRY_VERIFY(isAsked());
    // in which tray to look
    QCOMPARE(m_desk->find<AnswerPanel>()->card()->slab()->accessibleName(), u"Badge?, Stage"_s);
    QCOMPARE(badge(u"token-zoe"_s).state, PrintState::Sent);
    m_clock.advance(5000); // not the same code twice in a moment
    m_desk->scan(u"token-zoe"_s);
    QTRY_COMPARE(badge(u"token-zoe"_s).state, PrintState::Confirmed);
    QCOMPARE(badge(u"token-zoe"_s).grade, ConfirmationGrade::Seen);
    QTRY_VERIFY(!isAsked());
    QCOMPARE(badge(u"token-asha"_s).grade, ConfirmationGrade::CounterMoved);
    QCOMPARE(m_desk->entries(u"token-zoe"_s), 1);
    QCOMPARE(m_hall->printed().size(), 1);
    QCOMPARE(m_stage->printed().size(), 1);
}

QTEST_MAIN(tst_TwoPrinters)
#include "tst_TwoPrinters.moc"
