// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CutWords.h"
#include "UiTest.h"
#include "settings/SettingsSamples.h"
#include "settings/SheetPage.h"
#include "support/Result.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceBox.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The page of the sheets for an office printer.
class tst_SheetPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void init()
    {
        m_translations.use(u"en"_s);
        m_folder = std::make_unique<QTemporaryDir>();
        m_page = std::make_unique<SheetPage>(m_theme);
        m_page->showChoices({u"Attendee"_s, u"Speaker"_s},
            {{u"home"_s, u"Home"_s, m_folder->path()}}, QDate(2026, 12, 4));
        m_page->resize(1280, 800);
        m_page->show();
    }

    void fieldsAndButtonsBeginAtOneLine()
    {
        m_page->grab(); // lays everything out
        const auto leftOf
            = [this](const QWidget* part) { return part->mapTo(m_page.get(), QPoint()).x(); };
        int first = m_page->width();
        for (const auto* button : m_page->findChildren<Button*>()) {
            first = button->isVisible() ? qMin(first, leftOf(button)) : first;
        }
        const int apart = leftOf(m_page->sheetBox()) - first; // but for the line of a frame
        QVERIFY2(qAbs(apart) <= 2, qPrintable(QString::number(apart)));
    }

    void whatIsUsualIsChosenAtFirst()
    {
        const SheetRequest wanted = m_page->request();
        QCOMPARE(wanted.sheet, sheetLayouts().first().key);
        QCOMPARE(wanted.file, m_folder->filePath(u"badges 2026-12-04.pdf"_s));
        QVERIFY(wanted.ticketTypes.isEmpty());
        QCOMPARE(wanted.start, 1);
        QVERIFY(wanted.unprinted && wanted.mark);
        QVERIFY(!wanted.unpaid && !wanted.twoSided && !wanted.cutMarks);
    }

    void everySheetCanBeChosen()
    {
        QCOMPARE(m_page->sheetBox()->count(), int(sheetLayouts().size()));
        for (const SheetLayout& layout : sheetLayouts()) {
            choose(m_page->sheetBox(), layout.key);
            QCOMPARE(m_page->startBox()->count(), layout.places());
            QCOMPARE(m_page->cutBox()->isEnabled(), layout.isPlain);
            QCOMPARE(m_page->request().sheet, layout.key);
        }
    }

    void placeThatTheNextSheetDoesNotHaveIsNotKept()
    {
        choose(m_page->sheetBox(), u"avery-l4784"_s);
        choose(m_page->startBox(), 20);
        QCOMPARE(m_page->request().start, 20);
        choose(m_page->sheetBox(), u"a4-4xa6"_s);
        QVERIFY(m_page->request().start >= 1 && m_page->request().start <= 4);
    }

    void labelsAreNotCut()
    {
        choose(m_page->cutBox(), true);
        QVERIFY(m_page->request().cutMarks);
        choose(m_page->sheetBox(), u"herma-9012"_s);
        QVERIFY(!m_page->request().cutMarks);
    }

    void fileThatIsThereIsNotWrittenOver()
    {
        QFile file(m_page->request().file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(m_page->request().file, m_folder->filePath(u"badges 2026-12-04 (2).pdf"_s));
    }

    void buttonAndKeyAskForTheSheets()
    {
        QSignalSpy wanted(m_page.get(), &SheetPage::sheetsWanted);
        m_page->makeButton()->click();
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 2);
        m_page->showProgress(0, 0);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 2);
    }

    void progressIsToldAndCanBeStopped()
    {
        QVERIFY(!m_page->stopButton()->isVisible());
        m_page->showProgress(180, 446);
        QVERIFY(m_page->isMaking());
        QCOMPARE(strip(), u"180 of 446 people done."_s);
        QCOMPARE(m_page->findChild<QProgressBar*>()->value(), 180);
        QSignalSpy stop(m_page.get(), &SheetPage::stopWanted);
        m_page->stopButton()->click();
        QCOMPARE(stop.size(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_F6);
        QCOMPARE(stop.size(), 2);
    }

    void sheetsGoToAPrinterThatIsChosen()
    {
        m_page->showPrinters({{u"Office"_s, u"CUPS"_s, u"cups:Office"_s}});
        QCOMPARE(m_page->request().printer, QString()); // a file, unless a person says so
        QCOMPARE(m_page->makeButton()->text(), u"Make the file"_s);
        choose(m_page->placeBox(), u"printer:cups:Office"_s);
        QCOMPARE(m_page->request().printer, u"cups:Office"_s);
        QCOMPARE(m_page->request().file, QString());
        QCOMPARE(m_page->makeButton()->text(), u"Print the sheets"_s);
        m_page->showPrinters({}); // it is gone
        QCOMPARE(m_page->request().printer, QString());
        QCOMPARE(m_page->makeButton()->text(), u"Make the file"_s);
    }

    void printingIsToldAndCanBeStopped()
    {
        m_page->showPrinting(u"<b>Office</b>"_s, 3, 56);
        QVERIFY(m_page->isMaking());
        QVERIFY2(strip().contains(u"has the sheets: 3 of 56 are out."_s), qPrintable(strip()));
        QVERIFY(m_page->stopButton()->isVisible());
        m_page->showProgress(1, 446); // another set
        QCOMPARE(strip(), u"1 of 446 people done."_s);
    }

    void reportSaysWhatThePrinterMadeOfThem_data()
    {
        using End = SheetsOut::End;
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isWell");
        QTest::newRow("printed") << int(End::Printed) << u"says that all are printed."_s << true;
        QTest::newRow("taken") << int(End::Taken) << u"says no more. Look at the paper."_s << true;
        QTest::newRow("stopped") << int(End::Stopped) << u"may have printed some of them."_s
                                 << false;
        QTest::newRow("unclear") << int(End::Unclear) << u"before you print again."_s << false;
    }

    void reportSaysWhatThePrinterMadeOfThem()
    {
        QFETCH(int, end);
        QFETCH(QString, words);
        QFETCH(bool, isWell);
        SheetReport report;
        report.printer = u"Office"_s;
        report.badges = 446;
        report.sheets = 56;
        report.out.end = SheetsOut::End(end);
        m_page->showReport(report);
        QVERIFY(!m_page->isMaking());
        QVERIFY2(strip().startsWith(u"Badges: 446, sheets: 56. "_s), qPrintable(strip()));
        QVERIFY2(strip().contains(words), qPrintable(strip()));
        QCOMPARE(verdict(), isWell ? Verdict::Admitted : Verdict::Look);
    }

    void reportSaysHowManyAndWhere()
    {
        SheetReport report;
        report.file = m_folder->filePath(u"badges 2026-12-04.pdf"_s);
        report.badges = 446;
        report.sheets = 56;
        m_page->showReport(report);
        QVERIFY(!m_page->isMaking());
        QVERIFY(strip().startsWith(u"446 badges are in “badges 2026-12-04.pdf”. Sheets: 56."_s));
        QCOMPARE(verdict(), Verdict::Admitted);
        report.failed = {{{7}, u"Asha <b>Rao</b>"_s, u"why"_s}};
        m_page->showReport(report);
        QCOMPARE(verdict(), Verdict::Look);
        QVERIFY(strip().contains(u"1 badge could not be drawn and is left out: Asha"_s));
        report.overflowing = 3;
        m_page->showReport(report); // one sentence ends before the next begins
        QVERIFY2(strip().contains(u"</b>. On 3 badges"_s), qPrintable(strip()));
    }

    void nobodyLeftIsNoFailure()
    {
        m_page->showReport({});
        QCOMPARE(verdict(), Verdict::Waiting);
        QVERIFY(strip().startsWith(u"Nobody is left"_s));
    }

    void failureSaysWhyAndThatNothingWasWritten()
    {
        m_page->showFailure(
            failure(ErrorCode::SheetTooSmall, {}, {u"Label"_s, u"62 × 100 mm"_s, u"40 × 40 mm"_s}));
        QCOMPARE(verdict(), Verdict::Stop);
        for (const QString& part :
            {u"Label"_s, u"62 × 100 mm"_s, u"40 × 40 mm"_s, u"Nothing was written."_s}) {
            QVERIFY2(strip().contains(part), qPrintable(strip()));
        }
    }

    void escapeLeadsBack()
    {
        QSignalSpy back(m_page.get(), &SheetPage::backWanted);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void nothingIsCutOnALargeAndASmallScreen_data() { largeAndSmallScreens(); }

    void nothingIsCutOnALargeAndASmallScreen()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Speaking speaking(m_translations, language);
        const QStringList cut = cutWords(sheetPages(), m_theme, size);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    /// As a person's hand does.
    static void choose(ChoiceBox* box, const QVariant& value)
    {
        const int row = box->findData(value);
        QVERIFY2(row >= 0, qPrintable(value.toString()));
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }

    [[nodiscard]] QString strip() const { return m_page->findChild<Strip*>()->text(); }

    [[nodiscard]] Verdict verdict() const { return m_page->findChild<Strip*>()->verdict(); }

    TranslationLoader m_translations;
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SheetPage> m_page;
};

QTEST_MAIN(tst_SheetPage)
#include "tst_SheetPage.moc"
