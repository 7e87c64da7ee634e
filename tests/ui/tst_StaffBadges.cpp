// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "staff/BadgesPanel.h"
#include "staff/StaffBar.h"
#include "widgets/RowList.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Wait = PrinterChoice::Wait;

namespace {

QueuedBadge queued(qint64 id, PrintState state, qsizetype printer, Wait wait = Wait::None)
{
    QueuedBadge badge;
    badge.job.id.value = id;
    badge.job.attendee.value = 100 + id;
    badge.job.state = state;
    badge.name = u"Person %1"_s.arg(id);
    badge.order = u"ORDER"_s;
    badge.at = {printer, wait, -1};
    return badge;
}

PrintQueue queueOfTwo()
{
    PrintQueue queue;
    queue.printers = {{{u"Printer B"_s, u"one:"_s, {}}, {}}, {{u"Printer 2"_s, u"two:"_s, {}}, {}}};
    queue.badges = {queued(1, PrintState::Uncertain, 0), queued(2, PrintState::Waiting, 0),
        queued(3, PrintState::Waiting, 0), queued(4, PrintState::Waiting, 1, Wait::Paused)};
    queue.printers[1].setting.use.isPaused = true;
    return queue;
}

QStringList wordsOf(const RowList& list)
{
    QStringList words;
    for (const ListRow& row : list.rows()) {
        words.append(row.words + u" | "_s + row.note);
    }
    return words;
}

} // namespace

/// The print queue: what each printer has before it, and what staff may do with it.
class tst_StaffBadges : public QObject
{
    Q_OBJECT

    Theme m_theme;
    TranslationLoader m_translations;

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void listOfPrintersIsBelowItsTitleWhereNothingWaits()
    {
        BadgesPanel panel(m_theme);
        PrintQueue queue = queueOfTwo();
        queue.badges.clear();
        panel.showPrintQueue(queue);
        panel.resize(1280, 720);
        panel.show();
        panel.grab(); // lays everything out
        QVERIFY2(panel.printers()->mapTo(&panel, QPoint()).y() < 80,
            qPrintable(QString::number(panel.printers()->y())));
    }

    void printersAndTheirBadgesAreShown()
    {
        BadgesPanel panel(m_theme);
        panel.showPrintQueue(queueOfTwo());
        QCOMPARE(wordsOf(*panel.printers()),
            (QStringList{u"Printer B | 2 waiting"_s, u"Printer 2 | Paused · 1 waiting"_s}));
        QCOMPARE(wordsOf(*panel.badges()),
            (QStringList{
                u"Person 1 | Did it come out?"_s, u"Person 2 | waits"_s, u"Person 3 | waits"_s}));
        QTest::keyClick(&panel, Qt::Key_Right);
        QCOMPARE(wordsOf(*panel.badges()), QStringList{u"Person 4 | waits: paused"_s});
        QTest::keyClick(&panel, Qt::Key_Right); // there is none beyond
        QCOMPARE(panel.printers()->chosen(), 1);
    }

    void keysDoWhatTheButtonsDo()
    {
        BadgesPanel panel(m_theme);
        panel.showPrintQueue(queueOfTwo());
        QSignalSpy settled(&panel, &BadgesPanel::settled);
        QSignalSpy moved(&panel, &BadgesPanel::moveWanted);
        QSignalSpy exchanged(&panel, &BadgesPanel::exchangeWanted);
        QSignalSpy withdrawn(&panel, &BadgesPanel::withdrawWanted);
        QSignalSpy person(&panel, &BadgesPanel::personWanted);
        QSignalSpy paused(&panel, &BadgesPanel::pauseWanted);
        QTest::keyClick(&panel, Qt::Key_Y); // the first is asked about
        QCOMPARE(settled.takeFirst().at(1).toBool(), true);
        QTest::keyClick(&panel, Qt::Key_M); // and does not move
        QTest::keyClick(&panel, Qt::Key_X);
        QVERIFY(moved.isEmpty() && withdrawn.isEmpty());
        QTest::keyClick(&panel, Qt::Key_R);
        QCOMPARE(person.first().first().value<AttendeeId>(), AttendeeId{101});
        QTest::keyClick(&panel, Qt::Key_Down);
        QTest::keyClick(&panel, Qt::Key_U); // before it is one that does not wait
        QVERIFY(exchanged.isEmpty());
        QTest::keyClick(&panel, Qt::Key_D);
        QCOMPARE(exchanged.first().at(0).value<PrintJobId>(), PrintJobId{2});
        QCOMPARE(exchanged.first().at(1).value<PrintJobId>(), PrintJobId{3});
        QTest::keyClick(&panel, Qt::Key_M);
        QCOMPARE(moved.first().at(0).value<QList<PrintJobId>>(), QList{PrintJobId{2}});
        QCOMPARE(moved.first().at(1).toString(), u"two:"_s);
        QTest::keyClick(&panel, Qt::Key_A);
        QCOMPARE(
            moved.last().at(0).value<QList<PrintJobId>>(), (QList{PrintJobId{2}, PrintJobId{3}}));
        QTest::keyClick(&panel, Qt::Key_X);
        QCOMPARE(withdrawn.first().first().value<PrintJobId>(), PrintJobId{2});
        QTest::keyClick(&panel, Qt::Key_P);
        QCOMPARE(paused.first().at(0).toString(), u"one:"_s);
        QCOMPARE(paused.first().at(1).toBool(), true);
        QTest::keyClick(&panel, Qt::Key_Right);
        QTest::keyClick(&panel, Qt::Key_P);
        QCOMPARE(paused.last().at(1).toBool(), false);
    }

    void oneThatIsOutIsPrintedAgainFromHere()
    {
        BadgesPanel panel(m_theme);
        PrintQueue queue = queueOfTwo();
        queue.badges = {queued(1, PrintState::Confirmed, 0), queued(2, PrintState::Confirmed, 0)};
        queue.badges[1].job.printer = u"file:/srv/lanyard/badges?format=pdf"_s;
        panel.showPrintQueue(queue);
        QCOMPARE(wordsOf(*panel.badges()),
            (QStringList{u"Person 1 | Badge printed"_s, u"Person 2 | Badge saved"_s}));
        QSignalSpy withdrawn(&panel, &BadgesPanel::withdrawWanted);
        QSignalSpy person(&panel, &BadgesPanel::personWanted);
        QTest::keyClick(&panel, Qt::Key_X); // it cannot be called back
        QVERIFY(withdrawn.isEmpty());
        QTest::keyClick(&panel, Qt::Key_R);
        QCOMPARE(person.first().first().value<AttendeeId>(), AttendeeId{101});
    }

    void whatIsChosenStaysChosen()
    {
        BadgesPanel panel(m_theme);
        PrintQueue queue = queueOfTwo();
        panel.showPrintQueue(queue);
        QTest::keyClick(&panel, Qt::Key_Down);
        QTest::keyClick(&panel, Qt::Key_Down);
        QCOMPARE(panel.badges()->chosen(), 2);
        queue.badges.swapItemsAt(1, 2); // somebody moved it
        panel.showPrintQueue(queue);
        QCOMPARE(panel.badges()->chosen(), 1);
        queue.badges.removeAt(1); // it came out
        panel.showPrintQueue(queue);
        QCOMPARE(panel.badges()->chosen(), 0);
    }

    void onlyPrinterHasNowhereToMoveTo()
    {
        BadgesPanel panel(m_theme);
        PrintQueue queue = queueOfTwo();
        queue.printers.removeLast();
        queue.badges.removeLast();
        panel.showPrintQueue(queue);
        QSignalSpy moved(&panel, &BadgesPanel::moveWanted);
        QTest::keyClick(&panel, Qt::Key_Down);
        QTest::keyClick(&panel, Qt::Key_M);
        QTest::keyClick(&panel, Qt::Key_A);
        QVERIFY(moved.isEmpty());
    }

    void nobodysNameStaysOnceItIsLocked()
    {
        BadgesPanel panel(m_theme);
        panel.showPrintQueue(queueOfTwo());
        panel.clear();
        QVERIFY(panel.badges()->rows().isEmpty());
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            QVERIFY(!label->text().contains(u"Person"_s));
        }
    }

    void everythingHasANameInEveryLanguageAndFits()
    {
        for (const Language& language : TranslationLoader::languages()) {
            m_translations.use(language.code);
            for (const QSize& size : {QSize(1280, 728), QSize(800, 408)}) {
                BadgesPanel panel(m_theme);
                panel.resize(size);
                panel.showPrintQueue(queueOfTwo());
                panel.show();
                QVERIFY2(panel.minimumSizeHint().height() <= size.height()
                        && panel.minimumSizeHint().width() <= size.width(),
                    qPrintable(u"%1: %2 × %3"_s.arg(language.code)
                                   .arg(panel.minimumSizeHint().width())
                                   .arg(panel.minimumSizeHint().height())));
                for (const auto* button : panel.findChildren<QAbstractButton*>()) {
                    QVERIFY(button->isHidden() || !button->text().isEmpty());
                    QVERIFY2(button->isHidden() || button->width() >= button->sizeHint().width(),
                        qPrintable(u"%1: %2"_s.arg(language.code, button->text())));
                }
                for (const RowList* list : {panel.printers(), panel.badges()}) {
                    QVERIFY(!list->view()->accessibleName().isEmpty());
                }
                QVERIFY(!panel.accessibleName().isEmpty());
            }
        }
        m_translations.use(u"en"_s);
    }
};

QTEST_MAIN(tst_StaffBadges)
#include "tst_StaffBadges.moc"
