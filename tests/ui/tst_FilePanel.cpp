// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "settings/FilePanel.h"
#include "settings/ImportPage.h"
#include "widgets/Button.h"
#include "widgets/RowList.h"
#include "widgets/ScanField.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A list is found among files by the keyboard alone.
class tst_FilePanel : public QObject
{
    Q_OBJECT

    TranslationLoader m_translations;
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImportPage> m_page;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    /// `age`: days.
    void make(const QString& name, int age)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name\nZoe\n");
        QVERIFY(file.flush()); // else it is written at the end, and is as new as all others
        file.setFileTime(
            QDateTime({2026, 12, 5}, {9, 0}, Qt::UTC).addDays(-age), QFile::FileModificationTime);
    }

    [[nodiscard]] FilePanel* panel() const { return m_page->files(); }

    [[nodiscard]] QLineEdit* edit() const { return panel()->findChild<ScanField*>()->edit(); }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const ListRow& row : panel()->findChild<RowList*>()->rows()) {
            names.append(row.words);
        }
        return names;
    }

    [[nodiscard]] QStringList notes() const
    {
        QStringList notes;
        for (const ListRow& row : panel()->findChild<RowList*>()->rows()) {
            notes.append(row.note);
        }
        return notes;
    }

    void press(Qt::Key key) { QTest::keyClick(edit(), key); }

    void type(const QString& text) { QTest::keyClicks(edit(), text); }

private Q_SLOTS:

    void initTestCase()
    {
        qRegisterMetaType<ImportOptions>();
        dressProgram(m_translations, u"en"_s);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        make(u"old.csv"_s, 9);
        make(u"attendees.CSV"_s, 1);
        make(u"hall.xlsx"_s, 3);
        make(u"photo.png"_s, 0);
        make(u".hidden.csv"_s, 0);
        QVERIFY(QDir(m_folder->path()).mkpath(u"exports/may"_s));
        make(u"exports/may.tsv"_s, 0);
        m_page = std::make_unique<ImportPage>(m_theme);
        m_theme.dress(m_page.get());
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showChoose();
        panel()->setFolder(m_folder->path());
        QTRY_VERIFY(edit()->hasFocus());
    }

    void cleanup() { m_page.reset(); }

    void listsStandFirstTheNewestOnTopAndNothingElseIsShown()
    {
        QCOMPARE(
            names(), (QStringList{u"attendees.CSV"_s, u"hall.xlsx"_s, u"old.csv"_s, u"exports"_s}));
    }

    void lettersTypedLookForAFileAtOnce()
    {
        edit()->clearFocus();
        m_page->setFocus(); // as the window gives it
        QVERIFY(edit()->hasFocus());
    }

    void timesAreToldByTwentyFourHours()
    {
        static const QRegularExpression moment(
            u" [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-2][0-9]:[0-5][0-9]$"_s);
        QVERIFY2(notes().first().contains(moment), qPrintable(notes().first()));
    }

    void enterTakesTheRowThatTheArrowsChose()
    {
        QSignalSpy wanted(m_page.get(), &ImportPage::previewWanted);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ImportOptions>().file, path(u"old.csv"_s));
    }

    void lettersNarrowTheListAndEscTakesThemBack()
    {
        QSignalSpy left(m_page.get(), &ImportPage::backWanted);
        type(u"HALL"_s);
        QCOMPARE(names(), QStringList{u"hall.xlsx"_s});
        press(Qt::Key_Escape);
        QCOMPARE(names().size(), 4);
        QCOMPARE(left.size(), 0);
        press(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void enterGoesIntoAFolderAndBackspaceOutOfIt()
    {
        type(u"exp"_s);
        press(Qt::Key_Return);
        QCOMPARE(panel()->folder(), path(u"exports"_s));
        QCOMPARE(names(), (QStringList{u"may.tsv"_s, u"may"_s}));
        press(Qt::Key_Backspace);
        QCOMPARE(panel()->folder(), m_folder->path());
        // the folder just left is chosen: Enter goes there again
        press(Qt::Key_Return);
        QCOMPARE(panel()->folder(), path(u"exports"_s));
    }

    void aTypedPathLeadsThereAsItIsTyped()
    {
        QSignalSpy wanted(m_page.get(), &ImportPage::previewWanted);
        type(path(u"exports/"_s));
        QCOMPARE(names(), (QStringList{u"may.tsv"_s, u"may"_s}));
        type(u"may.t"_s);
        QCOMPARE(names(), QStringList{u"may.tsv"_s});
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ImportOptions>().file, path(u"exports/may.tsv"_s));
    }

    void aPathTypedToItsEndCountsWhateverItsEnding()
    {
        QSignalSpy wanted(m_page.get(), &ImportPage::previewWanted);
        type(path(u"photo.png"_s));
        QVERIFY(panel()->canOpen());
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ImportOptions>().file, path(u"photo.png"_s));
    }

    void lettersThatNoFileHasOpenNothing()
    {
        QSignalSpy wanted(m_page.get(), &ImportPage::previewWanted);
        type(u"zzz"_s);
        QVERIFY(names().isEmpty());
        QVERIFY(!panel()->canOpen());
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(panel()->folder(), m_folder->path());
    }

    void sticksArePlacesToLookAt()
    {
        const auto places = FilePanel::placesAmong(
            {u"/"_s, u"/boot"_s, u"/media/meera/KINGSTON"_s, u"/run/media/meera/LISTS"_s});
        QStringList names;
        for (const FilePlace& place : places) {
            names.append(place.name);
        }
        QCOMPARE(names.first(), u"Home"_s);
        QCOMPARE(names.mid(names.size() - 2), (QStringList{u"KINGSTON"_s, u"LISTS"_s}));
        QCOMPARE(places.last().folder, u"/run/media/meera/LISTS"_s);
        QVERIFY(!names.contains(u"boot"_s));
    }

    void aPlaceIsOpenedByItsButton()
    {
        panel()->setPlaces({{u"stick"_s, u"STICK"_s, path(u"exports"_s)}});
        for (auto* button : panel()->findChildren<Button*>()) {
            if (button->text() == u"STICK"_s) {
                button->click();
            }
        }
        QCOMPARE(panel()->folder(), path(u"exports"_s));
        QTRY_VERIFY(edit()->hasFocus());
    }
};

QTEST_MAIN(tst_FilePanel)
#include "tst_FilePanel.moc"
