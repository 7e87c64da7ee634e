// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "desk/SamplePeople.h"
#include "shell/MainWindow.h"
#include "shell/PageFrame.h"
#include "staff/HistoryWords.h"
#include "staff/PeoplePanel.h"
#include "staff/PersonRail.h"
#include "staff/PersonView.h"
#include "staff/ReasonForm.h"
#include "widgets/Card.h"

#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What staff are told of what they have asked for a person.
class tst_StaffDeeds : public QObject
{
    Q_OBJECT

    Theme m_theme;
    TranslationLoader m_translations;
    AttendeeHistory m_history;

    static QDateTime at(int minute) { return {QDate(2026, 12, 5), {4, minute}, Qt::UTC}; }

    void show(PeoplePanel& panel) { panel.showHistory(m_history, QTimeZone::utc(), at(30)); }

    /// What is said of the last thing asked for; empty: nothing.
    static QString said(const PeoplePanel& panel)
    {
        const auto strips = panel.person()->findChildren<Strip*>(Qt::FindDirectChildrenOnly);
        return strips.size() == 1 && strips.first()->isVisibleTo(panel.person())
            ? strips.first()->accessibleName()
            : QString();
    }

    void addJob(PrintState state)
    {
        PrintJob job;
        job.id = {m_history.printJobs.size() + 1};
        job.createdAt = at(10);
        job.changedAt = at(10);
        job.state = state;
        m_history.printJobs.append(job);
    }

    void addEntry()
    {
        CheckIn entry;
        entry.id = {m_history.checkIns.size() + 1};
        entry.list = {1};
        entry.at = at(int(m_history.checkIns.size()));
        m_history.checkIns.append(entry);
    }

    [[nodiscard]] CheckInOutcome outcome(const Decision& decision) const
    {
        CheckInOutcome outcome;
        outcome.record = m_history.record;
        outcome.decision = decision;
        outcome.at = at(5);
        if (std::holds_alternative<Admit>(decision)) {
            outcome.checkIn = m_history.checkIns.last();
        }
        return outcome;
    }

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void init()
    {
        m_history = {};
        m_history.record = samplePerson(3);
        addJob(PrintState::Confirmed);
        m_history.record.badgesPrinted = 1;
    }

    /// A page that is higher than a small window begins at its top, though all of it has the
    /// keyboard.
    void theTopOfAPersonStaysInSight()
    {
        Theme small;
        const QSize size(800, 480);
        small.fitTo(size);
        MainWindow window(small);
        auto* panel = new PeoplePanel(small);
        panel->setMinimumHeight(560); // as the page of somebody with much to tell
        window.addPage(panel);
        window.showPage(panel);
        window.setMinimumSize(0, 0);
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        show(*panel);
        panel->person()->setFocus();
        panel->setMinimumHeight(600);
        QCoreApplication::sendPostedEvents();
        const auto* bar = window.findChild<PageFrame*>()->verticalScrollBar();
        QVERIFY(panel->person()->hasFocus());
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0);
    }

    void anOrderedBadgeIsOnItsWayUntilItIsPrinted()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        panel.person()->rail()->form()->takeDigit(1);
        panel.person()->rail()->form()->submit();
        panel.showDone(Sentences::Deed::BadgeOrdered);
        const QString onItsWay = u"The badge is on its way to the printer."_s;
        QCOMPARE(said(panel), onItsWay);
        addJob(PrintState::Waiting);
        show(panel);
        QCOMPARE(said(panel), onItsWay);
        m_history.printJobs.last().state = PrintState::Sent; // nobody knows whether it came out
        show(panel);
        QCOMPARE(said(panel), u"The badge is at the printer: look in the tray."_s);
        m_history.printJobs.last().state = PrintState::Confirmed;
        show(panel);
        QCOMPARE(said(panel), u"The badge is printed."_s);
        m_history.printJobs.last().state = PrintState::Failed; // the history says why
        show(panel);
        QCOMPARE(said(panel), QString());
    }

    void whatAnotherDeskDidIsToldAndNotUndone()
    {
        PeoplePanel panel(m_theme);
        addEntry();
        m_history.checkIns.last().remote = 77;
        show(panel);
        QTest::keyClick(panel.person(), Qt::Key_F3);
        QVERIFY(!panel.person()->rail()->isUndoing());
        QCOMPARE(said(panel), Sentences::message(failure(ErrorCode::MadeElsewhere)));
        QVERIFY(std::ranges::none_of(
            panel.person()->findChildren<QPushButton*>(), [&panel](const QPushButton* each) {
                return each->isVisibleTo(&panel) && each->text() == u"Undo check-in…"_s;
            }));
    }

    void aCheckInTakenBackIsSaidUntilThePersonIsInAgain()
    {
        PeoplePanel panel(m_theme);
        addEntry();
        show(panel);
        panel.showDone(Sentences::Deed::CheckInUndone);
        QCOMPARE(said(panel), u"The check-in is taken back."_s);
        m_history.checkIns.last().annulledAt = at(20);
        show(panel);
        QCOMPARE(said(panel), u"The check-in is taken back."_s);
        addEntry();
        show(panel);
        QCOMPARE(said(panel), QString());
    }

    void aCheckInIsSaidUntilItIsTakenBack()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        addEntry();
        panel.showOutcome(outcome(Admit{m_history.record.attendee.id}));
        show(panel);
        QVERIFY2(said(panel).contains(u"is checked in"_s), qPrintable(said(panel)));
        m_history.checkIns.last().annulledAt = at(20);
        show(panel);
        QCOMPARE(said(panel), QString());
    }

    void aRefusalIsNotSaidInGreen()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        Refused refused;
        refused.attendee = m_history.record.attendee.id;
        refused.reason = Reason::Unpaid;
        panel.showOutcome(outcome(refused));
        QVERIFY(!said(panel).isEmpty());
        const auto* strip
            = panel.person()->findChild<Strip*>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(strip->verdict(), Verdict::Stop);
    }

    void whatIsSaidFollowsTheLanguage()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        const Error full{ErrorCode::StorageFull, {}, false, {}};
        for (const bool isDone : {true, false}) {
            m_translations.use(u"en"_s);
            isDone ? panel.showDone(Sentences::Deed::PrintSettled) : panel.showFailure(full);
            const QString english = said(panel);
            QVERIFY(!english.isEmpty());
            m_translations.use(u"de"_s);
            QTRY_COMPARE(said(panel),
                isDone ? Sentences::done(Sentences::Deed::PrintSettled) : Sentences::message(full));
            QVERIFY(said(panel) != english);
        }
        m_translations.use(u"en"_s);
    }

    void anotherPersonHasNothingToDoWithIt()
    {
        PeoplePanel panel(m_theme);
        show(panel);
        panel.showDone(Sentences::Deed::PrintSettled);
        m_history.record = samplePerson(4);
        show(panel);
        QCOMPARE(said(panel), QString());
    }

    void theHistoryHasTheWordsOfStaffAndNotTheServers()
    {
        AuditRow row;
        row.at = at(20);
        row.actor = u"Meera"_s;
        row.act = u"clash-settled"_s;
        row.words = auditWords({{u"note"_s, u"twins"_s}});
        m_history.audit = {row};
        row.at = at(21);
        row.act = u"outbox-dismiss"_s;
        row.words = auditWords({{u"reason"_s, u"on paper"_s}, {u"serverSaid"_s, u"invalid"_s}});
        m_history.audit.append(row);
        const auto lines = HistoryWords::of(m_history, QTimeZone::utc(), at(30));
        QCOMPARE(lines.at(0).note, u"on paper · By Meera"_s);
        QCOMPARE(lines.at(1).note, u"twins · By Meera"_s);
        m_history.audit.last().words.clear(); // erased
        QCOMPARE(HistoryWords::of(m_history, QTimeZone::utc(), at(30)).first().note, u"By Meera"_s);
    }
};

QTEST_MAIN(tst_StaffDeeds)
#include "tst_StaffDeeds.moc"
