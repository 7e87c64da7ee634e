// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskFixture.h"
#include "desk/AnswerView.h"
#include "desk/RecentList.h"
#include "desk/SamplePeople.h"
#include "widgets/Button.h"
#include "widgets/KeyBar.h"
#include "widgets/Toast.h"

#include <QKeyEvent>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Several people: those of one order, checked in together, and the last ones at this desk, who are
/// looked at again and may need a second badge. Then what must not get lost between two people.
class tst_DeskPeople : public DeskFixture
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init() { open(); }

    void cleanup() { close(); }

    void groupIsTickedBySpaceAndCheckedInByEnter()
    {
        type(u"group"_s);
        QSignalSpy ticked(m_page, &DeskPage::ticked);
        QSignalSpy confirmed(m_page, &DeskPage::confirmed);
        QVERIFY2(visibleWords().contains(u"Check in 3"_s), qPrintable(visibleWords()));
        QVERIFY(visibleWords().contains(u"One order, 4 people"_s));
        press(Qt::Key_Space);
        QCOMPARE(ticked.size(), 1);
        QCOMPARE(m_page->field()->text(), u"7KQ2M"_s); // the key was no blank
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.first().first().toBool(), true);
    }

    void enterOnAGroupOfWhomNobodyIsTickedDoesNothing()
    {
        DeskState state = sampleNamed(u"group"_s).state;
        for (GroupMember& member : state.group) {
            member.ticked = false;
        }
        m_page->field()->setText(state.text);
        m_page->setState(state);
        QSignalSpy confirmed(m_page, &DeskPage::confirmed);
        press(Qt::Key_Return);
        QCOMPARE(confirmed.size(), 0);
        QVERIFY(visibleWords().contains(u"Nobody is ticked"_s));
        QVERIFY(!visibleWords().contains(u"Check in "_s));
    }

    void enterOnTheHeelsOfF6IsNotForTheOnePerson()
    {
        type(u"typing"_s);
        QSignalSpy group(m_page, &DeskPage::groupWanted);
        QSignalSpy confirmed(m_page, &DeskPage::confirmed);
        press(Qt::Key_F6);
        press(Qt::Key_Return);
        QCOMPARE(group.size(), 1);
        QCOMPARE(confirmed.size(), 0);
        type(u"group"_s);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_F6, {}, {}, true);
        QApplication::sendEvent(m_page->field()->edit(), &held);
        QCOMPARE(confirmed.size(), 0); // nobody has seen whom it lists
        press(Qt::Key_F6); // once they are listed it lets them in
        QCOMPARE(confirmed.size(), 1);
    }

    void groupOfWhichNobodyIsInIsNotCounted()
    {
        const DeskSample sample = sampleNamed(u"group-undone"_s);
        QCOMPARE(DeskWords::answer(sample.state, sample.context).answer.headline,
            u"Nobody of this order is checked in"_s);
    }

    void groupIsTakenBackAsOne()
    {
        show(u"group-in"_s);
        QSignalSpy here(m_page, &DeskPage::undoRequested);
        press(Qt::Key_F3);
        QCOMPARE(here.size(), 1);
        m_page->setState({});
        QVERIFY2(visibleWords().contains(u"Undo all 3"_s), qPrintable(visibleWords()));
        QSignalSpy undone(m_page, &DeskPage::undoOfLastRequested);
        press(Qt::Key_F3);
        QCOMPARE(undone.size(), 3);
        for (const QList<QVariant>& each : std::as_const(undone)) {
            m_page->setUndone(each.first().value<CheckInId>());
        }
        press(Qt::Key_F3);
        QCOMPARE(undone.size(), 3);
    }

    void whoOfAGroupIsNotInIsToldFirstAndByName()
    {
        const DeskSample sample = sampleNamed(u"group-look"_s);
        const AnswerView view = DeskWords::answer(sample.state, sample.context);
        QCOMPARE(view.answer.verdict, Verdict::Look);
        QCOMPARE(view.points.size(), 3);
        const QString first = view.points.first().text;
        QVERIFY2(first.startsWith(u"Zoë Öztürk: "_s), qPrintable(first));
        QVERIFY(view.points.first().verdict != Verdict::Admitted);
        QVERIFY(view.points.at(1).text.contains(u"Look twice"_s)); // marked by the organiser
    }

    void whatMustBeSaidOfSomebodyIsSaidInALargeGroup()
    {
        const DeskSample sample = sampleNamed(u"group-large"_s);
        const AnswerView view = DeskWords::answer(sample.state, sample.context);
        QVERIFY(sample.state.group.size() > 6);
        QVERIFY(sample.state.group.last().outcome.attention); // the last of them
        QVERIFY2(view.points.first().text.contains(u"Look twice"_s),
            qPrintable(view.points.first().text));
        QVERIFY(view.points.last().text.startsWith(u"and "_s));
    }

    void groupSaysWhatWasAskedForThoughTheDeskWasTurnedRound()
    {
        DeskSample sample = sampleNamed(u"group-in"_s);
        sample.state.direction = Direction::Exit;
        const AnswerView view = DeskWords::answer(sample.state, sample.context);
        QVERIFY2(view.answer.headline.contains(u"checked in"_s), qPrintable(view.answer.headline));
        const RailView rail = DeskWords::rail(sample.state, sample.context);
        QVERIFY2(rail.head.contains(u"badges sent"_s), qPrintable(rail.head));
    }

    void groupThatIsOvertakenIsToldOfAllTheSame()
    {
        show(u"admitted"_s);
        m_page->noteGroup(sampleNamed(u"group-look"_s).state.group);
        QVERIFY2(visibleWords().contains(u"Not done, of the group before: Zoë Öztürk"_s),
            qPrintable(visibleWords()));
        QCOMPARE(slab()->verdict(), Verdict::Admitted); // of the next person
    }

    void whatBecomesOfTheBadgesOfAGroupIsFollowed()
    {
        const DeskSample sample = show(u"group-in"_s);
        QVERIFY2(visibleWords().contains(u"0 of 3 badges sent"_s), qPrintable(visibleWords()));
        PrintJob job;
        job.id = *sample.state.group.first().outcome.printJob;
        job.attendee = sample.state.group.first().record.attendee.id;
        job.state = PrintState::Confirmed;
        m_page->setPrintJob(job);
        QVERIFY2(visibleWords().contains(u"1 of 3 badges sent"_s), qPrintable(visibleWords()));
        QVERIFY(visibleWords().contains(u"Badge printed"_s));
    }

    void onlyWhatCameAfterTheNetworkWentIsSaidToWait()
    {
        DeskSample sample = sampleNamed(u"offline"_s);
        RecentPerson last = sample.context.recent.first();
        last.at = sample.context.sync.offlineSince->addSecs(1);
        last.verdict = Verdict::Admitted;
        last.print = PrintState::Confirmed;
        RecentPerson before = sample.context.recent.last();
        before.at = sample.context.sync.offlineSince->addSecs(-1);
        m_page->setSync(sample.context.sync);
        m_page->setRecent({last, before});
        const QString told = m_page->findChild<RecentList*>()->accessibleName();
        const QString note = u"%1, %2"_s;
        const QString waits = u"%1, Waits to be sent"_s;
        QVERIFY2(told.contains(note.arg(last.record.attendee.name, waits.arg(u"Badge printed"_s))),
            qPrintable(told)); // what became of the badge comes first
        QVERIFY2(told.contains(note.arg(before.record.attendee.name, u"Badge printed"_s)),
            qPrintable(told));
    }

    void oneOfTheLastEightIsOpenedByTheKeyboard()
    {
        const QList<RecentPerson> recent = show(u"idle"_s).context.recent;
        QCOMPARE(recent.size(), 8);
        m_page->setRecent(recent);
        m_window->grab(); // lays everything out
        QSignalSpy opened(m_page, &DeskPage::personWanted);
        QSignalSpy next(m_page, &DeskPage::nextRequested);
        press(Qt::Key_Return); // nobody is chosen
        press(Qt::Key_Down);
        press(Qt::Key_Escape);
        press(Qt::Key_Return);
        QCOMPARE(opened.size() + next.size(), 0);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        const auto* bar = m_page->findChild<KeyBar*>();
        QVERIFY2(bar->accessibleName().contains(u"Open"_s), qPrintable(bar->accessibleName()));
        press(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<AttendeeId>(), recent.at(1).record.attendee.id);
        for (int i = 0; i < 20; ++i) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_Return);
        QCOMPARE(opened.last().first().value<AttendeeId>(), recent.at(7).record.attendee.id);
    }

    void anUndoThatFailedBehindTheNextPersonIsSaidAtOnceAndKept()
    {
        show(u"already"_s);
        m_page->setUndoFailed({ErrorCode::StorageFull, {}, false, {}});
        QVERIFY2(visibleWords().contains(u"was not taken back"_s), qPrintable(visibleWords()));
        show(u"admitted"_s);
        QVERIFY(visibleWords().contains(u"was not taken back"_s)); // it is of who was before
        m_page->setState({});
        QVERIFY(m_page->context().undoTrouble.has_value());
        show(u"admitted"_s);
        QVERIFY(!m_page->context().undoTrouble.has_value());
    }

    void whatIsSaidInPassingGoesWithTheNextAnswerUnlessItIsOfWhoWasBefore()
    {
        show(u"admitted"_s);
        m_page->sayRepeated();
        type(u"typing"_s);
        QVERIFY(visibleWords().contains(u"The same code again"_s));
        show(u"already"_s); // and that did count
        QVERIFY2(!visibleWords().contains(u"The same code again"_s), qPrintable(visibleWords()));
        m_page->noteGroup(sampleNamed(u"group-look"_s).state.group);
        show(u"admitted"_s);
        QVERIFY(visibleWords().contains(u"Not done, of the group before"_s));
    }

    void whatIsSaidInPassingCoversNoButton()
    {
        m_page->sayRepeated();
        const auto* toast = m_page->findChild<Toast*>();
        QVERIFY(toast->isVisible());
        for (const DeskSample& sample : deskSamples()) {
            m_page->setState(sample.state);
            QCoreApplication::sendPostedEvents(); // lays everything out
            for (const auto* button : m_page->findChildren<QAbstractButton*>()) {
                const QRect place(button->mapTo(m_page, QPoint(0, 0)), button->size());
                QVERIFY2(!button->isVisible() || !place.intersects(toast->geometry()),
                    qPrintable(sample.name + u": "_s + button->text()));
            }
        }
    }

    void theKeyboardIsNotLostWithTheButtonThatHadIt()
    {
        QSignalSpy next(m_page, &DeskPage::nextRequested);
        QWidget* field = m_page->field()->edit();
        const auto* panel = m_page->findChild<AnswerPanel*>();
        DeskSample sample = show(u"admitted"_s);
        panel->button(DeskAction::Undo)->setFocus(Qt::TabFocusReason);
        QVERIFY(!field->hasFocus());
        m_clock.setWall(m_clock.now().addSecs(11)); // no undo any more: the card is made anew
        m_page->setCounts({460, 213}, {88, 42});
        QVERIFY(panel->button(DeskAction::Undo) == nullptr);
        QVERIFY(field->hasFocus());
        panel->button(DeskAction::Reprint)->setFocus(Qt::TabFocusReason);
        sample.context.job->state = PrintState::Failed;
        m_page->setPrintJob(*sample.context.job);
        QVERIFY(panel->button(DeskAction::Reprint) == nullptr);
        QVERIFY(field->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(next.size(), 1);
    }

    void theUndoThatIsOverGivesTheKeyboardBack()
    {
        show(u"admitted"_s);
        m_page->setState({});
        QAbstractButton* undo = nullptr;
        for (auto* button : m_page->findChildren<QAbstractButton*>()) {
            undo = button->isVisible() && button->text() == u"Undo"_s ? button : undo;
        }
        QVERIFY(undo != nullptr);
        undo->setFocus(Qt::TabFocusReason);
        QVERIFY(undo->hasFocus());
        m_clock.setWall(m_clock.now().addSecs(11));
        m_page->setCounts({460, 213}, {88, 42});
        QVERIFY(!undo->isVisible());
        QVERIFY(m_page->field()->edit()->hasFocus());
    }

    void badgeThatDidNotComeOutIsMarkedAmongTheLastPeople()
    {
        m_theme.setScale(1);
        RecentList list(m_theme);
        list.resize(840, 260);
        const QColor amber = m_theme.tokens().amber;
        DeskContext context = deskSamples().first().context;
        list.setContext(context, 4, {});
        QVERIFY(placeOf(list.grab().toImage(), amber).isValid());
        for (RecentPerson& person : context.recent) {
            person.print = PrintState::Confirmed;
        }
        list.setContext(context, 4, {});
        QVERIFY(!placeOf(list.grab().toImage(), amber).isValid());
    }

    void longNameAmongTheLastPeopleHasMoreLinesAndIsWhole()
    {
        m_theme.setScale(1);
        RecentList list(m_theme);
        list.resize(840, 260);
        DeskContext context = deskSamples().first().context;
        QString& name = context.recent.first().record.attendee.name;
        for (const QString& each : {u"Zoë"_s, samplePerson(12).attendee.name,
                 samplePerson(13).attendee.name, QString(60, u'H')}) {
            name = each;
            list.setContext(context, 4, {});
            QVERIFY2(list.cut().isEmpty(), qPrintable(each));
            const QImage drawn = list.grab(QRect(64, 0, 200, 65)).toImage();
            const int tall = placeOf(drawn, m_theme.tokens().ink).height();
            QVERIFY2((tall > 25) == (each.size() > 3), qPrintable(each)); // than a line of 20 px
        }
        name = QString(300, u'H'); // where something must give way, it is told
        list.setContext(context, 4, {});
        QCOMPARE(list.cut(), QStringList{name});
    }

    void whatIsShortenedHasItsDotsWhereItsReadingEnds()
    {
        m_theme.setScale(1);
        RecentList list(m_theme);
        list.resize(840, 260);
        DeskContext context = deskSamples().first().context;
        AttendeeRecord& record = context.recent.first().record;
        record.ticketType.name.clear();
        const auto tallAtTheLeft = [&](const QString& company) {
            record.attendee.company = company;
            list.setContext(context, 4, {});
            const QImage begin = list.grab(QRect(64, 38, 6, 21)).toImage();
            int rows = 0;
            for (int y = 0; y < begin.height(); ++y) {
                bool isInk = false;
                for (int x = 0; x < begin.width(); ++x) {
                    isInk = isInk || begin.pixelColor(x, y) != begin.pixelColor(0, 0);
                }
                rows += isInk ? 1 : 0;
            }
            return rows;
        };
        QVERIFY(tallAtTheLeft(QString(90, u'H')) >= 8); // a letter
        const int dots = tallAtTheLeft(samplePerson(13).attendee.company.repeated(8));
        QVERIFY2(dots >= 1 && dots <= 4, qPrintable(QString::number(dots)));
    }

    void whoIsLookedAtAgainIsNoNewsOfThisDesk()
    {
        qRegisterMetaType<Verdict>();
        QSignalSpy told(m_page, &DeskPage::verdictShown);
        DeskSample sample = sampleNamed(u"already"_s);
        sample.state.isReview = true;
        m_page->setState(sample.state);
        QVERIFY(m_page->context().recent.isEmpty());
        QCOMPARE(told.size(), 0);
        QCOMPARE(slab()->verdict(), Verdict::Already);
    }

    void controlPPrintsOnceMoreForThePersonOnTheScreen()
    {
        const DeskSample sample = show(u"already"_s);
        QSignalSpy reprints(m_page, &DeskPage::reprintRequested);
        press(Qt::Key_P, Qt::ControlModifier);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_P, Qt::ControlModifier, {}, true);
        QApplication::sendEvent(m_page->field()->edit(), &held);
        QCOMPARE(reprints.size(), 1);
        QCOMPARE(
            reprints.first().at(0).value<AttendeeId>(), sample.state.outcome->record->attendee.id);
        QCOMPARE(reprints.first().at(1).value<ReprintReason>(), ReprintReason::Other);
        QTest::keyClicks(m_page->field()->edit(), u"p"_s);
        QCOMPARE(m_page->field()->text(), u"p"_s); // a letter all the same
        m_page->field()->clear();
        for (const auto& name : {u"refused-blocked"_s, u"unknown"_s, u"undone"_s, u"out"_s}) {
            show(name);
            press(Qt::Key_P, Qt::ControlModifier);
        }
        QCOMPARE(reprints.size(), 1);
    }

    void controlPTriesABadgeThatFailedAgainAndLeavesOneInDoubtToItsQuestion()
    {
        QSignalSpy again(m_page, &DeskPage::printAgainRequested);
        QSignalSpy reprints(m_page, &DeskPage::reprintRequested);
        for (const auto& name : {u"print-uncertain"_s, u"print-failed"_s}) {
            const DeskSample sample = show(name);
            m_page->setPrintJob(*sample.context.job);
            press(Qt::Key_P, Qt::ControlModifier);
        }
        QCOMPARE(again.size(), 1);
        QCOMPARE(reprints.size(), 0);
    }
};

QTEST_MAIN(tst_DeskPeople)
#include "tst_DeskPeople.moc"
