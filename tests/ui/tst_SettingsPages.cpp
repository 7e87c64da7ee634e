// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ChoicesOf.h"
#include "ImportSample.h"
#include "UiTest.h"
#include "settings/FilePanel.h"
#include "settings/ImportPage.h"
#include "settings/PairPage.h"
#include "settings/PreviewTable.h"
#include "settings/StartCard.h"
#include "settings/StartPages.h"
#include "shell/StartSentences.h"
#include "shell/TroublePage.h"
#include "widgets/Button.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QUrl>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

Button* button(const QWidget& page, const QString& text)
{
    for (auto* each : page.findChildren<Button*>()) {
        if (each->isVisible() && each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

QString words(const QWidget& page)
{
    QStringList all;
    for (const auto* text : page.findChildren<QLabel*>()) {
        if (text->isVisible()) {
            all.append(text->text());
        }
    }
    return all.join(u'\n');
}

} // namespace

class tst_SettingsPages : public QObject
{
    Q_OBJECT

    TranslationLoader m_translations;
    std::unique_ptr<Theme> m_theme;

    template <typename P>
    std::unique_ptr<P> shown()
    {
        auto page = std::make_unique<P>(*m_theme);
        m_theme->dress(page.get());
        page->resize(1280, 800);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get())) {
            QTest::qFail("the window does not become active", __FILE__, __LINE__);
        }
        return page;
    }

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void init()
    {
        m_translations.use(u"en"_s);
        m_theme = std::make_unique<Theme>();
    }

    void firstStartOffersThreeWaysByDigit()
    {
        const auto page = shown<FirstStartPage>();
        QSignalSpy demo(page.get(), &FirstStartPage::demoWanted);
        QSignalSpy pair(page.get(), &FirstStartPage::pairWanted);
        QSignalSpy list(page.get(), &FirstStartPage::openListWanted);
        QTest::keyClick(page.get(), Qt::Key_1);
        QTest::keyClick(page.get(), Qt::Key_2);
        QTest::keyClick(page.get(), Qt::Key_3);
        QCOMPARE(demo.count(), 1);
        QCOMPARE(pair.count(), 1);
        QCOMPARE(list.count(), 1);
    }

    void oneWayAtATime()
    {
        const auto page = shown<FirstStartPage>();
        QSignalSpy demo(page.get(), &FirstStartPage::demoWanted);
        QSignalSpy list(page.get(), &FirstStartPage::openListWanted);
        page->showWorking(0, u"Making the demo…"_s);
        QTest::keyClick(page.get(), Qt::Key_3);
        QTest::mouseClick(page->findChildren<StartCard*>().first()->button(), Qt::LeftButton);
        QCOMPARE(list.count(), 0);
        QCOMPARE(demo.count(), 0);
        page->showWorking(-1, {});
        QTest::keyClick(page.get(), Qt::Key_3);
        QCOMPARE(list.count(), 1);
    }

    void arrowsLeadFromCardToCardBesideOrBelowEachOther()
    {
        const QList<std::pair<Qt::Key, Qt::Key>> ways{
            {Qt::Key_Right, Qt::Key_Left}, {Qt::Key_Down, Qt::Key_Up}};
        for (const auto& [forth, back] : ways) {
            const auto page = shown<FirstStartPage>();
            QTest::keyClick(page.get(), forth);
            const QWidget* first = page->focusWidget();
            QTest::keyClick(page.get(), forth);
            QVERIFY(page->focusWidget() != first);
            QTest::keyClick(page.get(), back);
            QCOMPARE(page->focusWidget(), first);
        }
    }

    void aTroubleThatComesAgainIsNewsForScreenReaders()
    {
        const auto page = shown<FirstStartPage>();
        page->showTrouble(Sentences::trouble(failure(ErrorCode::StorageFull)));
        QVERIFY(!page->accessibleDescription().isEmpty());
        QTest::keyClick(page.get(), Qt::Key_1);
        QVERIFY(page->accessibleDescription().isEmpty());
    }

    void firstStartSpeaksTheLanguageChosen()
    {
        const auto page = shown<FirstStartPage>();
        QSignalSpy wanted(page.get(), &FirstStartPage::languageWanted);
        QTest::mouseClick(button(*page, u"Deutsch"_s), Qt::LeftButton);
        QCOMPARE(wanted.at(0).at(0).toString(), u"de"_s);
        m_translations.use(u"de"_s);
        QTRY_VERIFY(words(*page).contains(u"Liste öffnen"_s));
    }

    void roleIsChosenByDigit()
    {
        const auto page = shown<RolePage>();
        QSignalSpy role(page.get(), &RolePage::roleChosen);
        QTest::keyClick(page.get(), Qt::Key_2);
        QCOMPARE(role.at(0).at(0).value<DeskMode>(), DeskMode::SelfService);
    }

    void scannedPairingCodeIsUsedAtOnce()
    {
        const auto page = shown<PairPage>();
        QSignalSpy pair(page.get(), &PairPage::pairWanted);
        page->takeCode(u"{\"handshake_version\": 1}"_s);
        QCOMPARE(pair.count(), 1);
        QCOMPARE(pair.at(0).at(0).toString(), u"{\"handshake_version\": 1}"_s);
        QVERIFY(pair.at(0).at(1).toString().isEmpty());
    }

    void addressAndTokenArePairedOnlyTogether()
    {
        const auto page = shown<PairPage>();
        QSignalSpy pair(page.get(), &PairPage::pairWanted);
        const auto fields = page->findChildren<QLineEdit*>();
        QTest::keyClicks(fields.at(1), u"tickets.example.org"_s);
        QVERIFY(!button(*page, u"Pair"_s)->isEnabled());
        QTest::keyClicks(fields.at(2), u"abc"_s);
        QTest::keyClick(fields.at(2), Qt::Key_Return);
        QCOMPARE(pair.count(), 1);
        QCOMPARE(pair.at(0).at(0).toString(), u"tickets.example.org"_s);
        QCOMPARE(pair.at(0).at(1).toString(), u"abc"_s);
    }

    void eventIsChosenAmongSeveral()
    {
        const auto page = shown<PairPage>();
        PairState state;
        state.step = PairState::Step::ChooseEvent;
        state.offers = {{u"day"_s, u"The day"_s, {}, false}, {u"test"_s, u"Rehearsal"_s, {}, true}};
        page->showState(state);
        QSignalSpy chosen(page.get(), &PairPage::eventChosen);
        QTest::keyClick(page.get(), Qt::Key_2);
        QCOMPARE(chosen.at(0).at(0).toString(), u"test"_s);
        QTRY_VERIFY(button(*page, u"Rehearsal · test mode"_s) != nullptr);
    }

    void failureOfPairingIsTold()
    {
        const auto page = shown<PairPage>();
        PairState state;
        state.error = failure(ErrorCode::ServerTokenUsed);
        page->showState(state);
        QVERIFY(words(*page).contains(Sentences::trouble(*state.error).headline));
        QVERIFY(page->findChildren<QLineEdit*>().first()->isVisible());
    }

    void downloadIsCounted()
    {
        const auto page = shown<PairPage>();
        PairState state;
        state.step = PairState::Step::Downloading;
        state.done = 120;
        state.total = 460;
        page->showState(state);
        QVERIFY(words(*page).contains(u"120 of 460 people are loaded"_s));
        QCOMPARE(page->findChild<QProgressBar*>()->value(), 120);
        QSignalSpy cancel(page.get(), &PairPage::cancelWanted);
        QTest::keyClick(page.get(), Qt::Key_Escape);
        QCOMPARE(cancel.count(), 1);
    }

    void droppedFileIsPreviewed()
    {
        const auto page = shown<ImportPage>();
        QSignalSpy wanted(page.get(), &ImportPage::previewWanted);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/list.csv"_s)});
        QDropEvent drop({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QCoreApplication::sendEvent(page.get(), &drop);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<ImportOptions>().file, u"/list.csv"_s);
    }

    void previewTellsWhatIsReadyAndWhatIsNot()
    {
        const auto page = shown<ImportPage>();
        page->showReading(u"/list.csv"_s);
        page->showPreview(preview());
        QTRY_VERIFY(words(*page).contains(u"Line 4, column “Who”"_s));
        const QString all = words(*page);
        QVERIFY(all.contains(u"2 ready"_s));
        QVERIFY(all.contains(u"1 to look at"_s));
        QVERIFY(all.contains(u"e-mail and name"_s));
        QCOMPARE(box(*page, u"Encoding"_s)->currentData().toString(), u"Windows-1252"_s);
    }

    void columnOfNamesIsWideEnoughForTheirBold()
    {
        const QString name = u"கண்மணி சுந்தரராஜன்"_s;
        ImportPreview list = preview();
        list.rows = {{name, u"Bosporus"_s, u"x"_s}};
        const auto page = shown<ImportPage>();
        page->showReading(u"/list.csv"_s);
        page->showPreview(list);
        const double bold = textWidth(*m_theme, type::body.inBold(), name);
        QVERIFY(bold > textWidth(*m_theme, type::body, name));
        // the box has the column's width, less 12; a cell's text less 14
        const int column = box(*page, u"Column Who is"_s)->width() + m_theme->px(12);
        QVERIFY2(
            column - m_theme->px(14) >= bold, qPrintable(u"%1 for %2"_s.arg(column).arg(bold)));
    }

    void anotherMeaningOfAColumnIsAskedFor()
    {
        const auto page = shown<ImportPage>();
        page->showReading(u"/list.csv"_s);
        page->showPreview(preview());
        QSignalSpy wanted(page.get(), &ImportPage::previewWanted);
        pick(box(*page, u"Column Remarks is"_s), u"company"_s);
        QCOMPARE(wanted.count(), 1);
        const auto options = wanted.at(0).at(0).value<ImportOptions>();
        QCOMPARE(options.file, u"/list.csv"_s);
        QCOMPARE(options.mapping.value(u"company"_s), u"Remarks"_s);
        QCOMPARE(options.mapping.value(u"name"_s), u"Who"_s);
        // the column that was the company is nothing now
        QVERIFY(box(*page, u"Column Firm is"_s)->currentData().toString().isEmpty());
    }

    void columnThatIsNotTakenHasItsGuessTakenBack()
    {
        const auto page = shown<ImportPage>();
        page->showReading(u"/list.csv"_s);
        page->showPreview(preview());
        QSignalSpy wanted(page.get(), &ImportPage::previewWanted);
        pick(box(*page, u"Column Firm is"_s), QString());
        const auto options = wanted.at(0).at(0).value<ImportOptions>();
        QVERIFY(options.mapping.contains(u"company"_s));
        QVERIFY(options.mapping.value(u"company"_s).isEmpty());
    }

    void anotherEncodingReadsTheFileAgain()
    {
        const auto page = shown<ImportPage>();
        page->showReading(u"/list.csv"_s);
        page->showPreview(preview());
        QSignalSpy wanted(page.get(), &ImportPage::previewWanted);
        pick(box(*page, u"Encoding"_s), u"UTF-8"_s);
        QCOMPARE(wanted.at(0).at(0).value<ImportOptions>().encoding, u"UTF-8"_s);
        QCOMPARE(wanted.at(0).at(0).value<ImportOptions>().delimiter, QChar(u';'));
        // nothing can be taken before the file was read again
        QSignalSpy taken(page.get(), &ImportPage::importWanted);
        QTest::mouseClick(button(*page, u"Add 2 people"_s), Qt::LeftButton);
        QCOMPARE(taken.count(), 0);
    }

    void listIsTakenAsItStandsOnThePage()
    {
        const auto page = shown<ImportPage>();
        page->showReading(u"/list.csv"_s);
        page->showPreview(preview());
        QSignalSpy taken(page.get(), &ImportPage::importWanted);
        QTest::keyClick(page.get(), Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        const auto options = taken.at(0).at(0).value<ImportOptions>();
        QCOMPARE(options.encoding, u"Windows-1252"_s);
        QCOMPARE(options.mapping, preview().mapping);
    }

    void runningImportIsCancelledByEsc()
    {
        const auto page = shown<ImportPage>();
        page->showReading(u"/list.csv"_s);
        page->showPreview(preview());
        page->showProgress(1, 3);
        QSignalSpy cancel(page.get(), &ImportPage::cancelWanted);
        QSignalSpy taken(page.get(), &ImportPage::importWanted);
        QTest::keyClick(page.get(), Qt::Key_Return);
        QTest::keyClick(page.get(), Qt::Key_Escape);
        QCOMPARE(cancel.count(), 1);
        QCOMPARE(taken.count(), 0);
    }

    void unreadableFileIsToldAndAnotherCanBeChosen()
    {
        const auto page = shown<ImportPage>();
        page->showReading(u"/list.xlsx"_s);
        const Error error = failure(ErrorCode::FileSpreadsheet);
        page->showTrouble(error);
        QVERIFY(words(*page).contains(Sentences::trouble(error).headline));
        QVERIFY(page->files()->isVisible());
        QVERIFY(button(*page, u"Open"_s) != nullptr);
    }

    void failedImportKeepsThePreview()
    {
        const auto page = shown<ImportPage>();
        page->showReading(u"/list.csv"_s);
        page->showPreview(preview());
        page->showProgress(1, 3);
        page->showTrouble(failure(ErrorCode::StorageFull));
        QVERIFY(button(*page, u"Add 2 people"_s) != nullptr);
    }

    void reportCountsWhatHappened()
    {
        const auto page = shown<ImportPage>();
        ImportReport report;
        report.counts = {440, 12, 8, 3};
        report.rejected = preview().rejected;
        page->showReport(report);
        const QString all = words(*page);
        QVERIFY(all.simplified().contains(u"440 new 12 changed 8 the same 3 gone from the list"_s));
        QVERIFY(all.contains(u"1 row was left out:"_s));
        QSignalSpy done(page.get(), &ImportPage::doneWanted);
        QTest::mouseClick(button(*page, u"Go on"_s), Qt::LeftButton);
        QCOMPARE(done.count(), 1);
    }

    void startAfterDamageIsReadWholeOnASmallScreen()
    {
        const QString aside = u"/data/lanyard/lanyard.db.damaged-20261205T030000"_s;
        for (const Language& language : TranslationLoader::languages()) {
            m_translations.use(language.code);
            TroublePage page(
                *m_theme, StartSentences::damagedData(aside, 12), TroublePage::Leave::GoOn);
            page.resize(800, 480);
            page.show();
            for (const auto* text : page.findChildren<Text*>()) {
                QTRY_VERIFY2(text->fits(), qPrintable(language.code + u": "_s + text->text()));
            }
        }
        m_translations.use(u"en"_s);
    }
};

QTEST_MAIN(tst_SettingsPages)
#include "tst_SettingsPages.moc"
