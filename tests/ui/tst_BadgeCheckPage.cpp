// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CutWords.h"
#include "UiTest.h"
#include "badge/MarkedBadge.h"
#include "settings/BadgeCheckPage.h"
#include "settings/SettingsSamples.h"
#include "shell/FindingSentence.h"
#include "widgets/Card.h"
#include "widgets/RowList.h"
#include "widgets/SampleBadge.h"

#include <QListView>
#include <QProgressBar>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

BadgeFinding finding(BadgeFault fault, int person, const QString& name, const QString& what = {})
{
    BadgeFinding result;
    result.fault = fault;
    result.attendee = {person};
    result.name = name;
    result.layout = u"Label"_s;
    result.what = what;
    return result;
}

BadgeCheckReport found()
{
    BadgeCheckReport report;
    report.people = 460;
    report.checked = 460;
    report.withFault = 5;
    report.withoutBadge = 2;
    report.counts = {{BadgeFault::NameMissing, 1}, {BadgeFault::TextTooLong, 4}};
    report.worst = {finding(BadgeFault::NameMissing, 1, {}),
        finding(BadgeFault::TextTooLong, 2, u"Asha Rao"_s, u"A very long company"_s)};
    report.worst[1].place = {mm(4), mm(40), mm(54), mm(8)};
    return report;
}

} // namespace

/// The page of the badge check.
class tst_BadgeCheckPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void init()
    {
        m_translations.use(u"en"_s);
        m_page = std::make_unique<BadgeCheckPage>(m_theme);
        m_page->resize(1280, 800);
        m_page->show();
    }

    void whatWasFoundIsToldWithCountsAndTheWorst()
    {
        m_page->showReport(found());
        QCOMPARE(strip(), u"5 of 458 badges will not come out well."_s);
        QVERIFY(says(u"No name on the list: 1 · Text does not fit: 4 · "
                     "2 people get no badge with their ticket."_s));
        QCOMPARE(m_page->list()->rows().size(), 2);
        QCOMPARE(m_page->list()->rows().at(0).words, u"Without a name"_s);
        QCOMPARE(m_page->list()->rows().at(1).words, u"Asha Rao"_s);
        QCOMPARE(m_page->list()->rows().at(1).note, u"Text does not fit"_s);
        QCOMPARE(m_page->list()->chosen(), 0);
    }

    void theArrowKeysGoThroughTheWorstAndAskForTheirPictures()
    {
        QSignalSpy wanted(m_page.get(), &BadgeCheckPage::pictureWanted);
        m_page->showReport(found());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last().first().value<AttendeeId>(), AttendeeId{1});
        QTest::keyClick(m_page.get(), Qt::Key_Down);
        QCOMPARE(m_page->list()->chosen(), 1);
        QCOMPARE(wanted.last().first().value<AttendeeId>(), AttendeeId{2});
        QVERIFY(says(u"“A very long company” does not fit its place, or reaches off the badge."_s));
        QTest::keyClick(m_page.get(), Qt::Key_Down); // there is no further one
        QCOMPARE(m_page->list()->chosen(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_Up);
        QCOMPARE(m_page->list()->chosen(), 0);
    }

    void thePictureIsMarkedWhereItIsWrong()
    {
        m_page->showReport(found());
        QTest::keyClick(m_page.get(), Qt::Key_Down);
        const BadgeRaster raster
            = sampleBadge(u"Asha Rao"_s, u"A very long company"_s, u"Attendee"_s, u"A1"_s).raster;
        m_page->showPicture(AttendeeId{1}, raster); // late: of another one
        QVERIFY(m_page->badge()->isEmpty());
        m_page->showPicture(AttendeeId{2}, raster);
        QVERIFY(!m_page->badge()->isEmpty());
        QCOMPARE(m_page->badge()->accessibleName(), u"Badge of Asha Rao"_s);
        QVERIFY(m_page->badge()->accessibleDescription().contains(u"does not fit"_s));
        const QRectF frame = m_page->badge()->frame();
        QVERIFY(QRectF(m_page->badge()->rect()).contains(frame));
        const double shape = (frame.width() - 6) / (frame.height() - 6);
        QVERIFY(shape > 5 && shape < 9); // 54 × 8 mm
        QTest::keyClick(m_page.get(), Qt::Key_Up); // no name: that has no place
        m_page->showPicture(AttendeeId{1}, raster);
        QVERIFY(m_page->badge()->frame().isNull());
    }

    void aCheckUnderWayTellsHowFarItIsAndCanBeStopped()
    {
        QSignalSpy stopped(m_page.get(), &BadgeCheckPage::stopWanted);
        QSignalSpy again(m_page.get(), &BadgeCheckPage::checkWanted);
        BadgeCheckReport report;
        report.people = 460;
        report.checked = 120;
        m_page->showProgress(report);
        QVERIFY(m_page->isChecking());
        QCOMPARE(strip(), u"120 of 460 people looked at."_s);
        const auto* bar = m_page->findChild<QProgressBar*>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 120);
        QCOMPARE(bar->maximum(), 460);
        QTest::keyClick(m_page.get(), Qt::Key_F5); // not now
        QCOMPARE(again.size(), 0);
        QTest::keyClick(m_page.get(), Qt::Key_F6);
        QCOMPARE(stopped.size(), 1);
        report.stopped = true;
        m_page->showReport(report);
        QVERIFY(!bar->isVisible());
        QCOMPARE(strip(), u"Stopped after 120 of 460 people."_s);
        QTest::keyClick(m_page.get(), Qt::Key_F6);
        QCOMPARE(stopped.size(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_F5);
        QCOMPARE(again.size(), 1);
    }

    void allWellIsSaidInOneSentence()
    {
        BadgeCheckReport report;
        report.people = 460;
        report.checked = 460;
        m_page->showReport(report);
        QCOMPARE(strip(), u"All 460 badges come out well."_s);
        QVERIFY(!m_page->list()->isVisible());
        QVERIFY(!m_page->badge()->isVisible());
        m_page->showReport({});
        QCOMPARE(strip(), u"There is no badge to look at yet."_s);
    }

    void aFailureSaysWhy()
    {
        m_page->showReport(found());
        m_page->showFailure(failure(ErrorCode::StorageFailed));
        QVERIFY(m_page->list()->rows().isEmpty());
        QVERIFY(strip().contains(Sentences::trouble(failure(ErrorCode::StorageFailed)).headline));
    }

    void nobodysNameStaysOnAPageThatIsLeft()
    {
        m_page->showReport(found());
        QTest::keyClick(m_page.get(), Qt::Key_Down);
        QVERIFY(says(u"Asha Rao"_s));
        m_page->hide();
        for (const auto* text : m_page->findChildren<Text*>()) {
            QVERIFY2(!text->text().contains(u"Asha"_s), qPrintable(text->text()));
        }
        QVERIFY(m_page->list()->rows().isEmpty());
        QVERIFY(!m_page->accessibleDescription().contains(u"Asha"_s));
        m_page->showReport(found()); // it ends meanwhile
        QVERIFY(m_page->list()->rows().isEmpty());
        m_page->show();
        QCOMPARE(m_page->list()->rows().size(), 2);
        QCOMPARE(strip(), u"5 of 458 badges will not come out well."_s);
    }

    void escapeLeadsBack()
    {
        QSignalSpy back(m_page.get(), &BadgeCheckPage::backWanted);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void aTemplateThatCannotBeDrawnIsNamedWithItsReason()
    {
        const QString reason = FindingSentence::reason(
            finding(BadgeFault::LayoutBroken, 1, u"Asha"_s, u"page 2 of the background"_s));
        QVERIFY2(reason.contains(u"(page 2 of the background)"_s), qPrintable(reason));
    }

    void everyFaultHasWordsInEachLanguage()
    {
        for (const Language& language : TranslationLoader::languages()) {
            m_translations.use(language.code);
            QSet<QString> headings;
            QSet<QString> reasons;
            for (int fault = 0; fault <= int(BadgeFault::PartUnknown); ++fault) {
                headings.insert(FindingSentence::heading(BadgeFault(fault)));
                reasons.insert(
                    FindingSentence::reason(finding(BadgeFault(fault), 1, u"Asha"_s, u"☃"_s)));
            }
            QCOMPARE(headings.size(), int(BadgeFault::PartUnknown) + 1);
            QCOMPARE(reasons.size(), int(BadgeFault::PartUnknown) + 1);
        }
    }

    /// The second is the smallest that the window takes.
    void nothingIsCutOnALargeAndASmallScreen_data() { largeAndSmallScreens(); }

    void nothingIsCutOnALargeAndASmallScreen()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Speaking speaking(m_translations, language);
        const QStringList cut = cutWords(badgeCheckPages(), m_theme, size);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    [[nodiscard]] QString strip() const { return m_page->findChild<Strip*>()->text(); }

    [[nodiscard]] bool says(const QString& words) const
    {
        for (const auto* text : m_page->findChildren<Text*>()) {
            if (text->isVisible() && text->text() == words) {
                return true;
            }
        }
        return false;
    }

    TranslationLoader m_translations;
    Theme m_theme;
    std::unique_ptr<BadgeCheckPage> m_page;
};

QTEST_MAIN(tst_BadgeCheckPage)
#include "tst_BadgeCheckPage.moc"
