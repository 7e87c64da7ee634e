// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskFixture.h"
#include "desk/AnswerView.h"
#include "widgets/KeyBar.h"
#include "widgets/Toast.h"

#include <QSignalSpy>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

PrinterStatus outOfLabels()
{
    PrinterStatus status;
    status.ready = false;
    status.fault = PrinterFault::MediaOut;
    return status;
}

/// Two printers of one desk, each with that paper in, the one at `out` out of labels.
DeskContext deskWith(DeskContext context, const QList<PaperSize>& papers, qsizetype out)
{
    context.printers.clear();
    for (qsizetype i = 0; i < papers.size(); ++i) {
        DeskPrinter one;
        one.setting.name = u"Printer %1"_s.arg(i);
        one.setting.address = u"zpl+tcp://printer-%1.example.org"_s.arg(i);
        one.setting.use.medium = papers.at(i);
        one.status = i == out ? outOfLabels() : PrinterStatus();
        context.printers.append(one);
    }
    context.printer = context.printers.first().status;
    return context;
}

bool offers(const DeskState& state, const DeskContext& context, DeskAction action)
{
    const auto actions = DeskWords::answer(state, context).actions;
    return std::ranges::find(actions, action, &ActionView::action) != actions.end();
}

BadgePreview previewOf(const PaperSize& size)
{
    BadgePreview badge;
    badge.raster.width = 8;
    badge.raster.height = 8;
    badge.raster.bits = QByteArray(8, '\xff');
    badge.widthMm = size.width.inMm();
    badge.heightMm = size.height.inMm();
    return badge;
}

} // namespace

/// The card of a person whose badge its printer keeps: what it offers, and that its keys are no
/// answers to what another card asks.
class tst_KeptBadge : public DeskFixture
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init() { open(); }

    void cleanup() { close(); }

    void printerThatIsNotThereIsNotTakenForThePerson()
    {
        const DeskSample sample = sampleNamed(u"printer-fault-offline"_s);
        const AnswerView view = DeskWords::answer(sample.state, sample.context);
        QCOMPARE(view.answer.word, u"Printer not there"_s);
        const auto later = std::ranges::find(
            view.points, u"It comes out by itself once the printer can"_s, &PointView::text);
        QVERIFY(later != view.points.end());
        QCOMPARE(later->verdict, Verdict::None); // no tick: it is not done
    }

    void printerThatStaffPausedIsNotAskedAgain()
    {
        const DeskSample sample = sampleNamed(u"printer-fault"_s);
        DeskContext context = deskWith(sample.context, {{mm(86), mm(54)}}, 0);
        QVERIFY(offers(sample.state, context, DeskAction::TryPrinter));
        context.printer.fault = PrinterFault::PausedByStaff;
        QVERIFY(!offers(sample.state, context, DeskAction::TryPrinter));
    }

    void otherPrinterIsOfferedOnlyWhereTheBadgeSurelyFits_data()
    {
        QTest::addColumn<PaperSize>("badge");
        QTest::addColumn<PaperSize>("own");
        QTest::addColumn<PaperSize>("other");
        QTest::addColumn<bool>("isOffered");
        const PaperSize none;
        const PaperSize large{mm(62), mm(100)};
        const PaperSize small{mm(62), mm(29)};
        const PaperSize roll{mm(62), mm(0)};
        QTest::newRow("papers alike") << none << large << large << true;
        QTest::newRow("smaller paper") << none << large << small << false;
        QTest::newRow("larger paper") << none << small << large << true;
        QTest::newRow("a roll for a label") << none << large << roll << true;
        QTest::newRow("a label for a roll") << none << roll << large << false;
        QTest::newRow("its paper is not known") << none << large << none << false;
        QTest::newRow("nothing is known of the badge") << none << none << large << false;
        QTest::newRow("the badge is small") << small << large << small << true;
        QTest::newRow("the badge is too large") << large << small << small << false;
        QTest::newRow("the badge alone is known") << large << none << large << true;
        QTest::newRow("the badge is known, no paper") << large << none << none << false;
    }

    void otherPrinterIsOfferedOnlyWhereTheBadgeSurelyFits()
    {
        QFETCH(PaperSize, badge);
        QFETCH(PaperSize, own);
        QFETCH(PaperSize, other);
        QFETCH(bool, isOffered);
        const DeskSample sample = sampleNamed(u"printer-fault"_s);
        for (const qsizetype out : {0, 1}) { // the main one or the other
            const QList<PaperSize> papers = out == 0 ? QList{own, other} : QList{other, own};
            DeskContext context = deskWith(sample.context, papers, out);
            context.badgeSize = badge;
            const qsizetype ready = 1 - out;
            context.printers[ready].setting.use.ticketTypes = {{99}}; // else it takes over
            QCOMPARE(offers(sample.state, context, DeskAction::PrintThere), isOffered);
        }
    }

    void printerThatTakesTheBadgeIsTheOneThatItFits_data()
    {
        QTest::addColumn<PaperSize>("badge");
        QTest::addColumn<qsizetype>("out");
        QTest::addColumn<Verdict>("verdict");
        const PaperSize large{mm(62), mm(100)};
        const PaperSize small{mm(62), mm(29)};
        QTest::newRow("large, its only printer out") << large << qsizetype(0) << Verdict::Look;
        QTest::newRow("small, taken over") << small << qsizetype(1) << Verdict::Admitted;
        QTest::newRow("large, the other out") << large << qsizetype(1) << Verdict::Admitted;
        QTest::newRow("small, the other out") << small << qsizetype(0) << Verdict::Admitted;
    }

    /// As soon as the page knows the badge, it agrees with who prints.
    void printerThatTakesTheBadgeIsTheOneThatItFits()
    {
        QFETCH(PaperSize, badge);
        QFETCH(qsizetype, out);
        QFETCH(Verdict, verdict);
        const DeskSample sample = show(u"printer-fault"_s);
        m_page->setPrintJob(*sample.context.job);
        const DeskContext context
            = deskWith(sample.context, {{mm(62), mm(100)}, {mm(62), mm(29)}}, out);
        m_page->setPrinter(context.printer, context.printers);
        QCOMPARE(slab()->verdict(), Verdict::Admitted); // any may take one of no known size
        m_page->setPreview(sample.context.job->attendee, previewOf(badge));
        QCOMPARE(slab()->verdict(), verdict);
        QVERIFY(!visibleWords().contains(u"Print on"_s)); // where it would not fit
        show(u"admitted"_s); // the size is of one person's badge
        QCOMPARE(m_page->context().badgeSize, PaperSize());
    }

    void keysOfAFaultAndOfADoubtAnswerNothingOfEachOther()
    {
        const DeskSample sample = show(u"printer-fault"_s);
        m_page->setPrintJob(*sample.context.job);
        m_page->setPrinter(sample.context.printer, sample.context.printers);
        QSignalSpy wanted(m_page, &DeskPage::printerWanted);
        QSignalSpy settled(m_page, &DeskPage::printSettled);
        press(Qt::Key_1);
        press(Qt::Key_2);
        PrintJob doubtful = *sample.context.job;
        doubtful.state = PrintState::Uncertain;
        m_page->setPrintJob(doubtful);
        QCOMPARE(slab()->word(), u"Badge?"_s);
        press(Qt::Key_F8);
        press(Qt::Key_F9);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(settled.size(), 0);
        m_page->field()->clear(); // the digits stand there, as any that is typed
        press(Qt::Key_1);
        QCOMPARE(settled.size(), 1);
    }

    void keysOfAFaultAreOnTheBarWhileTheyAct()
    {
        const auto* bar = m_page->findChild<KeyBar*>();
        const auto shown = [bar] {
            QStringList keys;
            for (const KeyHint& hint : bar->keys()) {
                if (hint.key == u"F8"_s || hint.key == u"F9"_s) {
                    keys.append(hint.key);
                }
            }
            return keys;
        };
        const DeskSample sample = show(u"printer-fault"_s);
        m_page->setPrintJob(*sample.context.job);
        QCOMPARE(shown(), QStringList()); // its printer is well
        m_page->setPrinter(sample.context.printer, sample.context.printers);
        QCOMPARE(shown(), QStringList({u"F8"_s, u"F9"_s}));
        press(Qt::Key_F1);
        QCOMPARE(shown(), QStringList());
        press(Qt::Key_Escape);
        m_page->setPrinter(sample.context.printer, {sample.context.printers.first()});
        QCOMPARE(shown(), QStringList(u"F9"_s)); // there is no other one
        PrintJob doubtful = *sample.context.job;
        doubtful.state = PrintState::Uncertain;
        m_page->setPrintJob(doubtful);
        QCOMPARE(shown(), QStringList());
    }

    void printingOnceMoreIsOnTheBarOnlyWhereItPrints_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("printed") << u"admitted-long-name"_s << true;
        QTest::newRow("not printed") << u"print-failed"_s << true;
        QTest::newRow("in doubt") << u"print-uncertain"_s << false;
        QTest::newRow("on a sheet") << u"print-on-sheet"_s << false;
        QTest::newRow("kept") << u"printer-fault"_s << false;
    }

    void printingOnceMoreIsOnTheBarOnlyWhereItPrints()
    {
        QFETCH(QString, name);
        QFETCH(bool, isThere);
        const DeskSample sample = sampleNamed(name);
        QVERIFY(sample.context.job);
        const auto keys = DeskWords::keys(sample.state, sample.context);
        const auto isIt
            = [](const KeyHint& key) { return key.action == int(DeskAction::PrintOnce); };
        QCOMPARE(std::ranges::any_of(keys, isIt), isThere);
    }

    void keyOnTheBarDoesWhatTheButtonDoes()
    {
        const DeskSample sample = show(u"printer-fault"_s);
        m_page->setPrintJob(*sample.context.job);
        m_page->setPrinter(sample.context.printer, sample.context.printers);
        QSignalSpy wanted(m_page, &DeskPage::printerWanted);
        auto* bar = m_page->findChild<KeyBar*>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(20, bar->height() / 2)); // the first one
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(1).toString(), sample.context.printers.last().setting.address);
    }

    void badgeOfWhichNothingIsToldYetIsAskedForByItsPromise()
    {
        const DeskSample sample = show(u"printer-fault"_s);
        m_page->setPrinter(sample.context.printer, sample.context.printers);
        QVERIFY(!m_page->context().job); // its printer hangs
        QSignalSpy wanted(m_page, &DeskPage::printerWanted);
        press(Qt::Key_F9);
        press(Qt::Key_F8);
        QCOMPARE(wanted.size(), 2);
        for (const auto& asked : wanted) {
            QCOMPARE(asked.first().value<PrintJobId>(), *sample.state.outcome->printJob);
        }
    }

    void whereTheBadgeGoesIsSaidOnceItGoesThere()
    {
        const DeskSample sample = show(u"printer-fault"_s);
        m_page->setPrinter(sample.context.printer, sample.context.printers);
        const auto* toast = m_page->findChild<Toast*>();
        press(Qt::Key_F8);
        QCOMPARE(toast->words(), QString());
        const QString other = sample.context.printers.last().setting.address;
        m_page->sayMoved(other, Result<void>());
        QCOMPARE(toast->words(), u"The badge goes to Printer A."_s);
        m_page->sayMoved(other, failure(ErrorCode::Cancelled));
        QCOMPARE(toast->words(), u"The badge is on its way already."_s);
        m_page->sayMoved(other, failure(ErrorCode::StorageFull));
        QVERIFY(!toast->words().contains(u"badge"_s));
    }

    void badgeThatItsPrinterKeepsIsSentToAnotherOneByAKeyOfItsOwn()
    {
        const DeskSample sample = show(u"printer-fault"_s);
        m_page->setPrintJob(*sample.context.job);
        m_page->setPrinter(sample.context.printer, sample.context.printers);
        for (const KeyHint& key : DeskWords::keys(m_page->state(), m_page->context())) {
            QVERIFY(key.action != int(DeskAction::PrintOnce)); // the first one is still to come
        }
        QVERIFY2(visibleWords().contains(u"Print on Printer A"_s), qPrintable(visibleWords()));
        QSignalSpy wanted(m_page, &DeskPage::printerWanted);
        QSignalSpy reprints(m_page, &DeskPage::reprintRequested);
        press(Qt::Key_F8);
        press(Qt::Key_F9); // it was seen to
        press(Qt::Key_P, Qt::ControlModifier); // which is no second badge
        press(Qt::Key_F2);
        QCOMPARE(reprints.size(), 0);
        QCOMPARE(wanted.size(), 3);
        const QString other = sample.context.printers.last().setting.address;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(wanted.at(i).at(0).value<PrintJobId>(), sample.context.job->id);
            QCOMPARE(wanted.at(i).at(1).toString(), i == 0 ? other : QString());
        }
        QList<DeskPrinter> printers = sample.context.printers;
        printers.last().setting.use.ticketTypes.clear(); // it takes over by itself
        m_page->setPrinter(sample.context.printer, printers);
        QCOMPARE(slab()->verdict(), Verdict::Admitted);
        m_page->setPrinter(sample.context.printer, sample.context.printers);
        QCOMPARE(slab()->verdict(), Verdict::Look);
        PrintJob moved = *sample.context.job;
        moved.wanted = other;
        m_page->setPrintJob(moved);
        QCOMPARE(slab()->verdict(), Verdict::Admitted);
    }
};

QTEST_MAIN(tst_KeptBadge)
#include "tst_KeptBadge.moc"
