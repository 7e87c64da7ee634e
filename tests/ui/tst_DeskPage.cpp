// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskFixture.h"
#include "desk/AnswerView.h"
#include "desk/SamplePeople.h"
#include "widgets/BadgeHolder.h"
#include "widgets/FieldBefore.h"
#include "widgets/KeyBar.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lanyard::Verdict)

/// What the desk's page shows of each state.
class tst_DeskPage : public DeskFixture
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init() { open(); }

    void cleanup() { close(); }

    void theCursorIsInTheFieldInEveryState()
    {
        for (const DeskSample& sample : deskSamples()) {
            m_page->setState(sample.state);
            // an answer of several lines is written into a box of its own
            const auto* box = m_page->findChild<QPlainTextEdit*>();
            const QWidget* field = m_page->field()->edit();
            const QWidget* wanted = box != nullptr && box->isVisible() ? box : field;
            QVERIFY2(wanted->hasFocus(), qPrintable(sample.name));
        }
    }

    void letterOfAScanTakesNoAnswerFromTheScreen()
    {
        int checked = 0;
        for (const DeskSample& sample : deskSamples()) {
            m_page->setState(sample.state);
            const bool isAnswered = sample.state.phase != DeskState::Phase::Idle
                && sample.state.phase != DeskState::Phase::Typing;
            if (m_page->field()->edit()->hasFocus()) {
                QVERIFY2(bool(FieldBefore::ofFocus()) != isAnswered, qPrintable(sample.name));
                ++checked;
            }
        }
        QVERIFY(checked > 20);
    }

    void eachStateShowsItsWord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::newRow("admitted") << u"admitted"_s << u"Admitted"_s;
        QTest::newRow("already in") << u"already"_s << u"Already in"_s;
        QTest::newRow("stop") << u"refused-blocked"_s << u"Stop"_s;
        QTest::newRow("look") << u"refused-unpaid-consent"_s << u"Look"_s;
        QTest::newRow("unknown") << u"unknown"_s << u"Not on list"_s;
        QTest::newRow("storage") << u"storage-full"_s << u"Not saved"_s;
        QTest::newRow("undone") << u"undone"_s << u"Undone"_s;
    }

    void eachStateShowsItsWord()
    {
        QFETCH(QString, name);
        QFETCH(QString, word);
        show(name);
        QCOMPARE(slab()->word(), word);
        QVERIFY(slab()->accessibleName().startsWith(word));
        // said by readers of screens, since the cursor is there
        QVERIFY(m_page->field()->edit()->accessibleDescription().startsWith(word));
        show(u"idle"_s);
        QCOMPARE(m_page->field()->edit()->accessibleDescription(), QString());
    }

    void aFileIsNotSaidToLieInATray()
    {
        const auto words = [](PrintState state, const QString& printer) {
            DeskContext context;
            context.settings.printer = printer;
            context.job = PrintJob();
            context.job->state = state;
            DeskState desk;
            desk.phase = DeskState::Phase::Answered;
            desk.outcome.emplace().decision = Admit{};
            QStringList all;
            for (const PrintStep& step : DeskWords::rail(desk, context).steps) {
                all.append(step.words);
            }
            return all.join(u'\n');
        };
        for (const PrintState state : {PrintState::Waiting, PrintState::Ready, PrintState::Printing,
                 PrintState::Confirmed, PrintState::Failed}) {
            for (const QString& file : {QString(), u"file:badges?format=pdf"_s}) {
                QVERIFY(words(state, file).contains(u"Saved as a file"_s));
                QVERIFY(!words(state, file).contains(u"tray"_s));
            }
            QVERIFY(words(state, u"zpl+tcp://printer"_s).contains(u"In the tray"_s));
        }
    }

    void whatTheOrganiserWantsSaidStandsOnEveryAnswer()
    {
        for (const auto& name : {u"admitted"_s, u"already"_s, u"refused-blocked"_s}) {
            DeskSample sample = sampleNamed(name);
            sample.state.outcome->notes = {u"Ask for the student card."_s};
            sample.state.outcome->attention = true;
            QStringList words;
            for (const auto& strip : DeskWords::answer(sample.state, sample.context).strips) {
                words.append(strip.text);
            }
            QVERIFY2(words.contains(u"Ask for the student card."_s), qPrintable(name));
            QVERIFY2(words.filter(u"Look twice"_s).size() == 1, qPrintable(name));
        }
    }

    void whoIsAlreadyInIsToldWhenWhereAndByWhom()
    {
        DeskSample sample = sampleNamed(u"already"_s);
        auto& previous = std::get<AlreadyCheckedIn>(sample.state.outcome->decision).previous;
        const auto facts = [&sample] {
            QStringList told;
            for (const FactView& fact : DeskWords::answer(sample.state, sample.context).facts) {
                told.append(fact.label + u": "_s + fact.value);
            }
            return told;
        };
        previous.operatorName = u"Meera"_s;
        QVERIFY2(facts().contains(u"When: 08:52"_s), qPrintable(facts().join(u'\n')));
        QVERIFY(facts().contains(u"Where: Desk A, main entrance"_s));
        QVERIFY(facts().contains(u"By: Meera"_s));
        previous.desk = u"#4"_s; // all that the server tells of another desk
        QVERIFY(facts().contains(u"Where: Another desk (#4)"_s));
        previous.desk.clear();
        previous.operatorName.clear();
        QCOMPARE(facts().filter(QRegularExpression(u"^(Where|By): "_s)), QStringList());
    }

    void howManyAreInsideIsToldWhereExitsAreKnown()
    {
        show(u"idle"_s);
        m_page->setCounts({460, 212, 180});
        QVERIFY2(visibleWords().contains(u"of 460 came in · 180 inside now"_s),
            qPrintable(visibleWords()));
        m_page->setCounts({460, 212, 0}); // all have left
        QVERIFY(visibleWords().contains(u"of 460 came in · 0 inside now"_s));
        m_page->setCounts({460, 212});
        QVERIFY(!visibleWords().contains(u"inside now"_s));
    }

    void howFastPeopleComeInIsTold()
    {
        show(u"idle"_s);
        m_page->setCounts({460, 212}, {87, 41});
        QVERIFY2(visibleWords().contains(u"87 in the last hour · 41 at this desk"_s),
            qPrintable(visibleWords()));
    }

    void whatChangesBesideTheAnswerDoesNotBuildItAnew()
    {
        for (const auto& name : {u"admitted"_s, u"group-in"_s}) {
            const DeskSample sample = show(name);
            const auto* card = m_page->findChild<AnswerPanel*>()->card();
            m_page->setCounts({460, 213}, {88, 42});
            SyncStatus sync = sample.context.sync;
            sync.outbox.ready = 3;
            m_page->setSync(sync);
            m_page->setPrinter({true, {}, {mm(62), mm(29)}, {}, {}}); // a fault would be told
            PrintJob job;
            job.id = sample.state.outcome ? *sample.state.outcome->printJob
                                          : *sample.state.group.first().outcome.printJob;
            job.attendee = sample.state.selected->attendee.id;
            job.state = PrintState::Confirmed;
            m_page->setPrintJob(job);
            QCOMPARE(m_page->findChild<AnswerPanel*>()->card(), card);
        }
    }

    void aBadgeThatMayStillComeIsNotYetPrinted()
    {
        for (const auto& name : {u"refused-unpaid-consent"_s, u"checking"_s}) {
            const DeskSample sample = sampleNamed(name);
            QCOMPARE(DeskWords::rail(sample.state, sample.context).head, u"Not printed yet"_s);
        }
        const DeskSample blocked = sampleNamed(u"refused-blocked"_s);
        QCOMPARE(DeskWords::rail(blocked.state, blocked.context).head, u"Nothing to print"_s);
    }

    void aBadgeThatIsTooLargeForThePaperIsTold()
    {
        show(u"idle"_s);
        QVERIFY(!visibleWords().contains(u"Needs paper"_s));
        m_page->setPrinter({true, {}, {mm(62), mm(100)}, {}, {mm(101.6), mm(76.2)}});
        const QString words = visibleWords();
        QVERIFY2(words.contains(u"Needs paper of 101.6 × 76.2 mm"_s), qPrintable(words));
        QVERIFY2(words.contains(u"62 × 100 mm is in"_s), qPrintable(words));
        m_page->setPrinter({});
        QVERIFY(!visibleWords().contains(u"Needs paper"_s));
    }

    void aBadgeThatWaitsIsNotSaidToBeDrawn()
    {
        DeskSample sample = sampleNamed(u"admitted-arabic"_s);
        const auto now = [&sample] {
            return DeskWords::rail(sample.state, sample.context).steps.first().words;
        };
        QCOMPARE(now(), u"Drawing the badge"_s);
        sample.context.job->problem = u"paper is out"_s;
        QCOMPARE(now(), u"Waits for the printer"_s);
    }

    void helpSaysHowToCloseIt()
    {
        show(u"idle"_s);
        press(Qt::Key_F1);
        const auto* bar = m_page->findChild<KeyBar*>();
        QCOMPARE(bar->keys().first().key, u"Esc"_s);
        press(Qt::Key_Escape);
        QVERIFY(bar->keys().first().key != u"Esc"_s);
    }

    void aLongCheckIsSaidWhereTheAnswerWillStand()
    {
        DeskSample checking = sampleNamed(u"checking"_s);
        checking.state.selected = samplePerson(1);
        m_page->setState(checking.state);
        m_page->showChecking();
        QCOMPARE(slab()->verdict(), Verdict::Waiting);
    }

    void aSecondJobOfAnotherPersonDoesNotChangeTheScreen()
    {
        const DeskSample sample = show(u"admitted"_s);
        PrintJob other = *sample.context.job;
        other.id = {99};
        other.attendee = samplePerson(2).attendee.id;
        other.state = PrintState::Failed;
        m_page->setPrintJob(other);
        QCOMPARE(slab()->verdict(), Verdict::Admitted);
    }

    void aListReadAgainKeepsWhatTheDeskSawItself()
    {
        const DeskSample sample = show(u"admitted"_s);
        PrintJob job = *sample.context.job;
        job.state = PrintState::Confirmed;
        m_page->setPrintJob(job);
        RecentPerson same;
        same.record = *sample.state.outcome->record;
        same.checkIn = sample.state.outcome->checkIn->id;
        same.at = sample.state.outcome->at;
        RecentPerson older;
        older.record = samplePerson(3);
        older.checkIn = {900};
        older.at = same.at.addSecs(-60);
        m_page->setRecent({older, same});
        const auto& recent = m_page->context().recent;
        QCOMPARE(recent.size(), 2);
        QCOMPARE(recent.at(0).print, std::optional(PrintState::Confirmed));
        QCOMPARE(recent.at(1).checkIn, CheckInId{900});
    }

    void anOldPreviewIsDropped()
    {
        show(u"admitted"_s);
        QSignalSpy wanted(m_page, &DeskPage::previewWanted);
        show(u"already"_s);
        QCOMPARE(wanted.size(), 1);
        auto* holder = m_page->findChild<BadgeHolder*>();
        QVERIFY(holder != nullptr);
        BadgePreview badge;
        badge.raster.width = 8;
        badge.raster.height = 8;
        badge.raster.bits = QByteArray(8, '\xff');
        m_page->setPreview(samplePerson(1).attendee.id, badge);
        QVERIFY(holder->isEmpty());
        m_page->setPreview(samplePerson(5).attendee.id, badge);
        QVERIFY(!holder->isEmpty());
    }

    void theBadgeComesBackAfterALongCheck()
    {
        DeskSample checking = sampleNamed(u"checking"_s);
        checking.state.selected = samplePerson(1);
        show(u"typing"_s);
        m_page->setState(checking.state);
        m_page->showChecking();
        QSignalSpy wanted(m_page, &DeskPage::previewWanted);
        show(u"admitted"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void howToSayTheNameStandsOnTheCard()
    {
        m_page->setSpokenNames([](const QString& name) { return u"say "_s + name.toUpper(); });
        const DeskSample sample = show(u"admitted"_s);
        const QString name = sample.state.outcome->record->attendee.name;
        QVERIFY2(visibleWords().contains(u"say "_s + name.toUpper()), qPrintable(visibleWords()));
    }

    void aPictureIsDroppedAnywhereButOnAQuestion_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("nobody is there") << u"idle"_s << u"/tmp/ticket.png"_s << true;
        QTest::newRow("an answer") << u"admitted"_s << u"/tmp/Ticket.JPG"_s << true;
        QTest::newRow("no picture") << u"idle"_s << u"/tmp/people.csv"_s << false;
        QTest::newRow("an open question") << u"question"_s << u"/tmp/ticket.png"_s << false;
    }

    void aPictureIsDroppedAnywhereButOnAQuestion()
    {
        QFETCH(QString, sample);
        QFETCH(QString, file);
        QFETCH(bool, isTaken);
        show(sample);
        QSignalSpy dropped(m_page, &DeskPage::pictureDropped);
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file)});
        QWidget* field = m_page->field()->edit(); // which must not take it as words
        QDragEnterEvent comes({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        comes.ignore();
        QApplication::sendEvent(field, &comes);
        QCOMPARE(comes.isAccepted(), isTaken);
        if (isTaken) {
            QDropEvent falls({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_page, &falls);
            QCOMPARE(dropped.count(), 1);
            QCOMPARE(dropped.first().first().toString(), file);
        }
        m_page->sayNoCode();
        QVERIFY(visibleWords().contains(u"No code can be read in that picture."_s));
    }

    void anUndoThatFailedNamesThePersonAndStaysWhileAScanBegins()
    {
        const CheckInOutcome outcome = *show(u"admitted"_s).state.outcome;
        m_page->setState({});
        m_page->setUndoFailed({ErrorCode::StorageFull, {}, false, {}}, outcome.checkIn->id);
        show(u"typing"_s); // letters of a scan that does not count
        m_page->setState({});
        const QString words = u"This check-in stands: "_s + outcome.record->attendee.name;
        QVERIFY2(visibleWords().contains(words), qPrintable(visibleWords()));
        m_page->setUndone(outcome.checkIn->id);
        QVERIFY(!visibleWords().contains(words));
    }

    void theVerdictIsToldOnceForItsSound()
    {
        qRegisterMetaType<Verdict>();
        QSignalSpy told(m_page, &DeskPage::verdictShown);
        const DeskSample sample = show(u"already"_s);
        m_page->setState(sample.state);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<Verdict>(), Verdict::Already);
    }

    void everyButtonHasANameForScreenReaders()
    {
        for (const DeskSample& sample : deskSamples()) {
            m_page->setState(sample.state);
            for (const auto* button : m_page->findChildren<QAbstractButton*>()) {
                if (button->isVisibleTo(m_page)) {
                    QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                        qPrintable(sample.name));
                }
            }
            QVERIFY(!m_page->field()->edit()->accessibleName().isEmpty());
        }
    }

    void anotherLanguageIsThereAtOnce()
    {
        show(u"admitted"_s);
        m_translations.use(u"de"_s);
        QTRY_COMPARE(slab()->word(), u"Eingecheckt"_s);
        m_translations.use(u"en"_s);
        QTRY_COMPARE(slab()->word(), u"Admitted"_s);
    }
};

QTEST_MAIN(tst_DeskPage)
#include "tst_DeskPage.moc"
