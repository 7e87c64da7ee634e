// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "desk/DeskPage.h"
#include "settings/FilePanel.h"
#include "settings/ImportPage.h"
#include "settings/StartPages.h"
#include "staff/SavePanel.h"
#include "staff/StaffPage.h"
#include "staff/SyncPanel.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A list from a file, in the window and through the real import.
class tst_ListInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<DrivenDesk>(m_folder->filePath(u"data"_s), m_clock);
    }

    void cleanup() { m_desk.reset(); }

    void listIsSeenThenTakenInThenWorkedOn();
    void theEventMayBeCalledOtherwiseThanItsFile();
    void secondListSaysWhatIsNewChangedSameAndGone();
    void stoppedListKeepsWhoIsInAndIsCompletedLater();
    void unreadableFileIsToldAndAnotherOneMayBeChosen();
    void listsAreSavedWhereStaffChooseAndNothingIsWrittenOver();

private:
    [[nodiscard]] QString list(const QString& name, const QStringList& rows) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write the list");
        }
        file.write((u"Name,Company,Email,Ticket secret\n"_s + rows.join(u'\n') + u'\n').toUtf8());
        return file.fileName();
    }

    void openList()
    {
        m_desk->press(Qt::Key_3);
        QTRY_VERIFY(m_desk->shows<ImportPage>());
    }

    void drop(const QString& file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        auto* page = m_desk->find<ImportPage>();
        const QPoint middle = page->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page, &enter);
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page, &drop);
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void takeIn(const QString& file)
    {
        drop(file);
        QTRY_VERIFY(m_desk->words().contains(u"Does this look right?"_s));
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"The list is in"_s), 60'000);
    }

    [[nodiscard]] int people()
    {
        const EventId event = m_desk->settings().event;
        return event.isValid()
            ? m_desk->read([event](UnitOfWork& work) { return work.attendees().counts(event, {}); })
                  .attendees
            : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<DrivenDesk> m_desk;
};

void tst_ListInWindow::listIsSeenThenTakenInThenWorkedOn()
{
    openList();
    takeIn(list(u"first.csv"_s,
        {u"Asha Rao,Infosys,asha@example.org,code-asha"_s, u",,,code-nobody"_s,
            u"\"Öztürk, Zoë\",Bosporus,zoe@example.org,code-zoe"_s}));
    QVERIFY2(m_desk->words().simplified().contains(u" 2 new "_s), qPrintable(m_desk->words()));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->shows<RolePage>());
    m_desk->press(Qt::Key_1);
    QTRY_VERIFY(m_desk->shows<DeskPage>());
    QCOMPARE(people(), 2);
    m_desk->scan(u"code-zoe"_s);
    QTRY_COMPARE(m_desk->entries(u"code-zoe"_s), 1);
}

void tst_ListInWindow::theEventMayBeCalledOtherwiseThanItsFile()
{
    openList();
    drop(list(u"pretix-checkin-list.csv"_s, {u"Asha Rao,Infosys,asha@example.org,code-asha"_s}));
    QTRY_VERIFY(m_desk->words().contains(u"Does this look right?"_s));
    QLineEdit* name = nullptr;
    for (auto* edit : m_desk->find<ImportPage>()->findChildren<QLineEdit*>()) {
        name = edit->isVisible() ? edit : name;
    }
    QVERIFY(name != nullptr);
    QCOMPARE(name->text(), u"pretix-checkin-list"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Tensor Day"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"The list is in"_s), 60'000);
    const EventId event = m_desk->settings().event;
    QCOMPARE(m_desk->read([event](UnitOfWork& work) { return work.events().event(event); })->name,
        u"Tensor Day"_s);
}

void tst_ListInWindow::secondListSaysWhatIsNewChangedSameAndGone()
{
    openList();
    takeIn(list(u"first.csv"_s,
        {u"Asha Rao,Infosys,asha@example.org,code-asha"_s,
            u"Ravi Kumar,Wipro,ravi@example.org,code-ravi"_s,
            u"Mei Lin,,mei@example.org,code-mei"_s}));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->shows<RolePage>());
    m_desk->press(Qt::Key_1);
    QTRY_VERIFY(m_desk->shows<DeskPage>());
    m_desk->scan(u"code-asha"_s);
    QTRY_COMPARE(m_desk->entries(u"code-asha"_s), 1);
    // staff open the list of the next evening
    m_desk->press(Qt::Key_F12);
    QTRY_VERIFY(m_desk->words().contains(u"Choose a staff PIN"_s));
    m_desk->enterPin(u"1357"_s);
    QTRY_VERIFY(m_desk->words().contains(u"The same PIN again"_s));
    m_desk->enterPin(u"1357"_s);
    QTRY_VERIFY(!m_desk->find<StaffPage>()->isLocked());
    m_desk->press(Qt::Key_F8);
    QTRY_VERIFY(m_desk->words().contains(u"New staff PIN"_s));
    m_desk->click(u"Open a list"_s);
    QTRY_VERIFY(m_desk->shows<ImportPage>());
    takeIn(list(u"second.csv"_s,
        {u"Asha Rao,IBM,asha@example.org,code-asha"_s, u"Mei Lin,,mei@example.org,code-mei"_s,
            u"Zoë Öztürk,Bosporus,zoe@example.org,code-zoe"_s}));
    const QString words = m_desk->words().simplified();
    QVERIFY2(words.contains(u"1 new 1 changed 1 the same 1 gone"_s), qPrintable(words));
    QCOMPARE(m_desk->entries(u"code-asha"_s), 1);
    QCOMPARE(m_desk->person(u"code-asha"_s).attendee.company, u"IBM"_s);
}

void tst_ListInWindow::stoppedListKeepsWhoIsInAndIsCompletedLater()
{
    QStringList rows;
    for (int i = 0; i < 20'000; ++i) {
        rows.append(u"Person %1,Company,p%1@example.org,code-%1"_s.arg(i));
    }
    openList();
    drop(list(u"long.csv"_s, rows));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"Does this look right?"_s), 60'000);
    QSignalSpy progress(&m_desk->wiring().imports(), &ImportService::progress);
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"of 20000 rows"_s), 60'000);
    QVERIFY(m_desk->words().contains(u"Taking people in"_s));
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"This was stopped."_s), 60'000);
    QVERIFY(m_desk->words().contains(u"of 20000 people of the list are in"_s));
    QVERIFY(!progress.isEmpty());
    QVERIFY(!m_desk->settings().event.isValid()); // the desk does not work on half a list
    // and it is taken in after all
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->words().contains(u"The list is in"_s), 120'000);
    QCOMPARE(people(), 20'000);
}

void tst_ListInWindow::unreadableFileIsToldAndAnotherOneMayBeChosen()
{
    openList();
    const QString spreadsheet = m_folder->filePath(u"list.xlsx"_s);
    QFile file(spreadsheet);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("504b0304") + "…xl/workbook.xml…");
    file.close();
    drop(spreadsheet);
    QTRY_VERIFY2(
        m_desk->words().contains(u"This is a spreadsheet."_s), qPrintable(m_desk->words()));
    takeIn(list(u"right.csv"_s, {u"Asha Rao,Infosys,asha@example.org,code-asha"_s}));
    QCOMPARE(people(), 1);
}

void tst_ListInWindow::listsAreSavedWhereStaffChooseAndNothingIsWrittenOver()
{
    m_desk.reset();
    DrivenDesk::prepare(m_folder->filePath(u"data"_s), m_clock);
    m_desk = std::make_unique<DrivenDesk>(m_folder->filePath(u"data"_s), m_clock);
    m_desk->scan(u"token-asha"_s);
    QTRY_COMPARE(m_desk->entries(u"token-asha"_s), 1);
    m_desk->press(Qt::Key_F12);
    QTRY_VERIFY(m_desk->words().contains(u"Staff PIN"_s));
    m_desk->enterPin(u"2468"_s);
    QTRY_VERIFY(!m_desk->find<StaffPage>()->isLocked());
    m_desk->press(Qt::Key_F6);
    QTRY_VERIFY(m_desk->shows<SyncPanel>());
    m_desk->press(Qt::Key_E);
    auto* save = m_desk->find<SavePanel>();
    QTRY_VERIFY(save->isVisible());
    const QDir stick(m_folder->path());
    save->folders()->setFolder(stick.path());
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    const QString checkIns = stick.filePath(u"Tensor Day Bengaluru check-ins 2026-12-05"_s);
    QTRY_VERIFY2(m_desk->words().contains(u"1 row is in "_s + checkIns + u".csv."_s),
        qPrintable(m_desk->words()));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->words().contains(u"1 row is in "_s + checkIns + u" (2).csv."_s));
    m_desk->click(u"Save attendees"_s);
    QTRY_VERIFY(m_desk->words().contains(u"rows are in "_s));
    const QStringList files = stick.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 3);
    for (const QString& name : files) {
        QCOMPARE(QFile::permissions(stick.filePath(name))
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }
    // the same rows as of lanyardctl
    const QString same = stick.filePath(u"same.csv"_s);
    QVERIFY(m_desk->wiring().exports().exportAttendees(m_desk->settings().event, same).result());
    QCOMPARE(bytesOf(stick.filePath(files.first())), bytesOf(same));
    QVERIFY(bytesOf(same).contains("token-asha"));
    save->folders()->setFolder(stick.filePath(u"pulled out"_s));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->words().contains(u"Its folder is not there."_s));
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(!save->isVisible());
    QVERIFY(m_desk->shows<SyncPanel>());
}

QTEST_MAIN(tst_ListInWindow)
#include "tst_ListInWindow.moc"
