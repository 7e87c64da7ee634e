// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskFixture.h"
#include "desk/AnswerView.h"
#include "desk/RecentList.h"
#include "staff/HistoryWords.h"
#include "staff/NumbersPanel.h"
#include "widgets/PrintSteps.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lanyard::PrintState)

/// What the desk calls a badge: printed once its printer has proved that, or a person has seen it
/// (decision 26), and never before.
class tst_PrintedWords : public DeskFixture
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init() { open(); }

    void cleanup() { close(); }

    void badgeIsCalledPrintedOnceItIsConfirmed_data()
    {
        QTest::addColumn<PrintState>("state");
        QTest::addColumn<bool>("asks");
        QTest::addColumn<QString>("note");
        const auto add = [](const char* name, PrintState state, const QString& note) {
            QTest::newRow(name) << state << false << note;
            QTest::addRow("%s, where the desk asks", name) << state << true << note;
        };
        add("waiting", PrintState::Waiting, u"Badge waits"_s);
        add("ready", PrintState::Ready, u"Badge waits"_s);
        add("sending", PrintState::Sending, u"Badge is printing"_s);
        add("printing", PrintState::Printing, u"Badge is printing"_s);
        add("sent", PrintState::Sent, u"Badge sent"_s);
        add("confirmed", PrintState::Confirmed, u"Badge printed"_s);
        add("failed", PrintState::Failed, u"Badge not printed"_s);
        add("cancelled", PrintState::Cancelled, u"No badge"_s);
        add("uncertain", PrintState::Uncertain, u"Badge in doubt"_s);
    }

    /// On the answer, the rail and the last eight, and to readers of screens.
    void badgeIsCalledPrintedOnceItIsConfirmed()
    {
        QFETCH(PrintState, state);
        QFETCH(bool, asks);
        QFETCH(QString, note);
        showBadge(state, asks);
        const bool isOut = state == PrintState::Confirmed;
        QVERIFY2(claimsPrinted(told()) == isOut, qPrintable(told()));
        const auto isDone = [](const PrintStep& step) {
            return step.state == PrintStep::State::Done && step.words == u"In the tray"_s;
        };
        const QList<PrintStep> steps = m_page->findChild<PrintSteps*>()->steps();
        QCOMPARE(std::any_of(steps.cbegin(), steps.cend(), isDone), isOut);
        m_page->setState({}); // on to the next person
        const QString last = m_page->findChild<RecentList*>()->accessibleName();
        QVERIFY2(last.contains(note), qPrintable(last));
        QVERIFY2(claimsPrinted(told()) == isOut, qPrintable(told()));
    }

    void badgeThatWasOnlySentIsLookedForInTheTray()
    {
        showBadge(PrintState::Sent, false);
        QCOMPARE(slab()->verdict(), Verdict::Admitted); // nothing is asked
        const QList<PrintStep> steps = m_page->findChild<PrintSteps*>()->steps();
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps.at(1).words, u"Sent to Printer B"_s);
        QCOMPARE(int(steps.at(1).state), int(PrintStep::State::Now));
        QCOMPARE(steps.at(2).words, u"Look in the tray"_s);
        QCOMPARE(int(steps.at(2).state), int(PrintStep::State::Ahead)); // by a person
        QVERIFY(!m_page->field()->edit()->accessibleDescription().contains(u"Badge"_s));
    }

    void badgeThatWasOnlySentIsAskedAfterWhereTheDeskAsks()
    {
        showBadge(PrintState::Sent, true);
        QCOMPARE(slab()->verdict(), Verdict::Look);
        QCOMPARE(slab()->word(), u"Badge?"_s);
        const QString said = m_page->field()->edit()->accessibleDescription();
        QVERIFY2(said.startsWith(u"Badge?"_s), qPrintable(said));
        QVERIFY(visibleWords().contains(u"Look in the tray: is the badge there?"_s));
        QVERIFY(visibleWords().contains(u"Yes, it is there"_s));
        showBadge(PrintState::Confirmed, true); // a key, or a scan, has answered
        QCOMPARE(slab()->verdict(), Verdict::Admitted);
        QVERIFY(!visibleWords().contains(u"Yes, it is there"_s));
    }

    void whatWasSavedAsAFileLiesInNoTrayWhicheverPrinterIsTheMainOne()
    {
        const auto end = [](const QString& main, const QString& other, const QString& wentTo) {
            DeskSample sample = sampleNamed(u"admitted"_s);
            sample.context.settings.printer = main;
            sample.context.settings.morePrinters = {{u"Other"_s, other, {}}};
            sample.context.job->state = PrintState::Confirmed;
            sample.context.job->printer = wentTo;
            return DeskWords::rail(sample.state, sample.context).steps.last().words;
        };
        const QString label = u"zpl+tcp://printer-b.example.org"_s;
        const QString folder = u"file:badges?format=pdf"_s;
        const QString asItsDriverCallsIt = u"file:/srv/lanyard/badges?format=pdf"_s;
        QCOMPARE(end(label, folder, asItsDriverCallsIt), u"Saved as a file"_s);
        QCOMPARE(end(label, folder, label), u"In the tray"_s);
        QCOMPARE(end(folder, label, asItsDriverCallsIt), u"Saved as a file"_s);
        QCOMPARE(end(folder, label, label), u"In the tray"_s);
    }

    void secondBadgeOfWhoIsOnTheScreenIsCountedAndShown()
    {
        DeskSample sample = show(u"already"_s);
        QSignalSpy wanted(m_page, &DeskPage::previewWanted);
        PrintJob job;
        job.id = {77};
        job.attendee = sample.state.outcome->record->attendee.id;
        job.copy = 2;
        job.state = PrintState::Printing;
        m_page->setPrintJob(job);
        QCOMPARE(wanted.size(), 0); // the first one is still what they have
        job.state = PrintState::Confirmed;
        m_page->setPrintJob(job);
        m_page->setPrintJob(job);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<AttendeeId>(), job.attendee);
        QVERIFY2(visibleWords().contains(u"2 badges sent so far."_s), qPrintable(visibleWords()));
    }

    void stepsOfASavedBadgeAreToldInTheOrderTheyAreDone()
    {
        const QString folder = u"file:/srv/lanyard/badges?format=pdf"_s;
        const auto words = [&](PrintState state) {
            DeskSample sample = sampleNamed(u"admitted"_s);
            sample.context.job->state = state;
            sample.context.job->printer = folder;
            QStringList all;
            for (const PrintStep& step : DeskWords::rail(sample.state, sample.context).steps) {
                all.append(step.words);
            }
            return all;
        };
        const QStringList sending = words(PrintState::Sending);
        const QStringList saved = words(PrintState::Confirmed);
        QCOMPARE(saved.size(), 3);
        QCOMPARE(saved.first(), sending.first()); // what is done stays where it was
        QVERIFY2(saved.at(1).startsWith(u"Sent to "_s), qPrintable(saved.at(1)));
        QCOMPARE(saved.last(), u"Saved as a file"_s);
        QCOMPARE(sending.last(), saved.last());
    }

    void whatWasSavedAsAFileIsCalledSavedEverywhere()
    {
        showBadge(PrintState::Confirmed, false, u"file:/srv/lanyard/badges?format=pdf"_s);
        QCOMPARE(m_page->findChild<PrintSteps*>()->steps().last().words, u"Saved as a file"_s);
        QVERIFY2(!claimsPrinted(told()), qPrintable(told()));
        m_page->setState({});
        const QString last = m_page->findChild<RecentList*>()->accessibleName();
        QVERIFY2(last.contains(u"Badge saved"_s), qPrintable(last));
        QVERIFY2(!claimsPrinted(told()), qPrintable(told()));

        AttendeeHistory history;
        history.printJobs = {*sampleNamed(u"admitted"_s).context.job};
        PrintJob& job = history.printJobs.first();
        job.state = PrintState::Confirmed;
        job.copy = 2;
        const auto past = [&history] {
            return HistoryWords::of(history, QTimeZone::utc(), sampleMoment()).first().words;
        };
        QCOMPARE(past(), u"Badge printed · copy 2"_s);
        job.printer = u"file:/srv/lanyard/badges?format=pdf"_s;
        QCOMPARE(past(), u"Badge saved · copy 2"_s);

        StaffNumbers numbers;
        numbers.prints = {{PrintState::Confirmed, 205}};
        numbers.areFiles = true;
        NumbersPanel panel(m_theme);
        panel.showNumbers(numbers, QTimeZone::utc());
        const auto labels = panel.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel* label) { return label->text() == u"Badge saved"_s; }));
    }

    /// Of most Brother printers nothing more is ever heard.
    void whatABadgeLostIsInItsHistoryAlsoWhereItWasOnlySent()
    {
        AttendeeHistory history;
        history.printJobs = {*sampleNamed(u"admitted"_s).context.job};
        PrintJob& job = history.printJobs.first();
        const auto past = [&history] {
            return HistoryWords::of(history, QTimeZone::utc(), sampleMoment()).first();
        };
        for (const PrintState state : {PrintState::Sent, PrintState::Confirmed}) {
            job.state = state;
            job.problem.clear();
            QCOMPARE(past().verdict, Verdict::None);
            job.problem = u"12 black dots at the edges"_s;
            QCOMPARE(past().verdict, Verdict::Look);
            QVERIFY2(past().note.contains(job.problem), qPrintable(past().note));
        }
    }

    void badgesOfAGroupThatWereSavedAreCalledSaved()
    {
        const DeskSample sample = show(u"group-in"_s);
        PrintJob job;
        job.id = *sample.state.group.first().outcome.printJob;
        job.attendee = sample.state.group.first().record.attendee.id;
        job.state = PrintState::Confirmed;
        job.printer = u"file:/srv/lanyard/badges?format=pdf"_s;
        m_page->setPrintJob(job);
        QVERIFY2(visibleWords().contains(u"Badge saved"_s), qPrintable(visibleWords()));
        QVERIFY2(!claimsPrinted(told()), qPrintable(told()));
    }

    void badgesOfAGroupThatWereOnlySentAreCalledSent()
    {
        const DeskSample sample = show(u"group-in"_s);
        PrintJob job;
        job.id = *sample.state.group.first().outcome.printJob;
        job.attendee = sample.state.group.first().record.attendee.id;
        job.state = PrintState::Sent;
        m_page->setPrintJob(job);
        QVERIFY2(visibleWords().contains(u"1 of 3 badges sent"_s), qPrintable(visibleWords()));
        QVERIFY(visibleWords().contains(u"Badge sent"_s));
        QVERIFY2(!claimsPrinted(told()), qPrintable(told()));
        job.state = PrintState::Confirmed;
        m_page->setPrintJob(job);
        QVERIFY2(claimsPrinted(told()), qPrintable(told()));
    }

    void aPreviewIsCalledTheVeryDotsWhereItIsThem_data()
    {
        QTest::addColumn<QString>("printer");
        QTest::addColumn<QString>("note");
        const QString dots = u"Exactly the dots that will be printed"_s;
        const QString edges = u"The dots that will be printed, but for the edges"_s;
        const QString badge = u"This is their badge"_s;
        const auto add = [](const QString& printer, const QString& note) {
            QTest::addRow("printer %s", qPrintable(printer)) << printer << note;
        };
        add(u"zpl+tcp://printer-b.example.org"_s, dots);
        add(u"zpl+usb:///dev/usb/lp0?dpi=300&turn=90&darkness=12"_s, dots); // turned, not cut
        add(u"zpl+tcp://printer-b.example.org?x=0&y=0.0"_s, dots);
        add(u"zpl+tcp://printer-b.example.org?x=1.5"_s, edges); // moved, and cut at the right
        add(u"zpl+tcp://printer-b.example.org?y=-2"_s, edges);
        add(u"brother+usb://"_s, edges); // rolls have margins that its head does not reach
        add(u"brother+tcp://printer-b.example.org?medium=62x100&turn=90&x=1"_s, edges);
        add(u"ipp://printer.example.org/ipp/print"_s, badge); // may be given another form
        add(u"cups:Office"_s, badge);
        add(u"file:badges?format=pdf"_s, badge);
        add(QString(), badge);
    }

    void aPreviewIsCalledTheVeryDotsWhereItIsThem()
    {
        QFETCH(QString, printer);
        QFETCH(QString, note);
        DeskSample sample = sampleNamed(u"typing"_s); // somebody without a badge
        const auto told = [&sample] { return DeskWords::rail(sample.state, sample.context).note; };
        sample.context.settings.printer = printer;
        QCOMPARE(told(), note);
        sample.context.settings.morePrinters = {{u"Office"_s, u"cups:Office"_s, {}}};
        QCOMPARE(told(), u"This is their badge"_s); // it may come out of either
    }

private:
    /// Somebody who was let in, and where their badge is.
    void showBadge(PrintState state, bool asks, const QString& printer = {})
    {
        const DeskSample sample = sampleNamed(u"admitted"_s);
        DeskSettings settings = sample.context.settings;
        settings.printerUse.asks = asks;
        m_page->setEvent(sample.context.event, settings);
        m_page->setState(sample.state);
        PrintJob job = *sample.context.job;
        job.state = state;
        job.printer = printer.isEmpty() ? job.printer : printer;
        m_page->setPrintJob(job);
    }

    /// All that is seen, and all that a reader of screens may say of it.
    [[nodiscard]] QString told() const
    {
        QStringList all{visibleWords()};
        for (const auto* widget : m_page->findChildren<QWidget*>()) {
            if (widget->isVisible()) {
                all += {widget->accessibleName(), widget->accessibleDescription()};
            }
        }
        return all.join(u'\n');
    }

    /// "Not printed", "has not been printed" and the place where a person is to look are no claim.
    static bool claimsPrinted(const QString& words)
    {
        static const QRegularExpression claim(
            u"(?<!Not )(?<!not )(?<!not been )[Pp]rinted|In the tray"_s);
        return words.contains(claim);
    }
};

QTEST_MAIN(tst_PrintedWords)
#include "tst_PrintedWords.moc"
