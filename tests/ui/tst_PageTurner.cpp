// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CutWords.h"
#include "DeskFixture.h"
#include "badge/BadgeRail.h"
#include "desk/SamplePeople.h"
#include "settings/DeskSettingsPage.h"
#include "settings/SettingsSamples.h"
#include "widgets/BadgeHolder.h"
#include "widgets/PageTurner.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// So many pages, each with other dots.
QList<BadgeRaster> badgeOf(int pages)
{
    QList<BadgeRaster> badge;
    for (int i = 0; i < pages; ++i) {
        BadgeRaster page;
        page.width = 64;
        page.height = 96;
        page.bits = QByteArray(page.stride() * page.height, char(0x11 * (i + 1)));
        badge.append(page);
    }
    return badge;
}

/// That page of the desk or the settings, with a badge of twelve pages on it.
NamedPage withPages(const NamedPage& named)
{
    return {named.name, [named](Theme& theme) {
                QWidget* page = named.make(theme);
                page->findChild<BadgeHolder*>()->setPages(badgeOf(12), u"Badge of Asha"_s);
                return page;
            }};
}

} // namespace

/// The pages of a badge of several, one after the other.
class tst_PageTurner : public DeskFixture
{
    Q_OBJECT

    /// Of whatever shows a badge.
    struct Parts
    {
        explicit Parts(const QWidget& of)
            : holder(of.findChild<BadgeHolder*>())
            , turner(of.findChild<PageTurner*>())
        {
            for (auto* button : turner->findChildren<QAbstractButton*>()) {
                (button->accessibleName() == u"Next page"_s ? on : back) = button;
            }
        }

        [[nodiscard]] QString words() const { return turner->findChild<QLabel*>()->text(); }

        BadgeHolder* holder;
        PageTurner* turner;
        QAbstractButton* back = nullptr;
        QAbstractButton* on = nullptr;
    };

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init() { open(); }

    void cleanup() { close(); }

    void badgeOfOnePageHasNothingToTurn()
    {
        const BadgeRail rail(m_theme);
        const Parts parts(rail);
        QVERIFY(parts.turner->isHidden());
        parts.holder->setPages(badgeOf(1), u"Badge of Asha"_s);
        QVERIFY(parts.turner->isHidden());
        parts.holder->turn(1);
        QCOMPARE(parts.holder->page(), 1);
        parts.holder->setPages(badgeOf(2), u"Badge of Zoë"_s);
        QVERIFY(!parts.turner->isHidden());
        parts.holder->setEmpty(u"No badge yet"_s);
        QVERIFY(parts.turner->isHidden());
        QCOMPARE(parts.holder->accessibleDescription(), QString());
    }

    void pagesAreTurnedToEitherSideAndRoundTheEnd()
    {
        BadgeRail rail(m_theme);
        rail.resize(376, 800);
        const Parts parts(rail);
        parts.holder->setPages(badgeOf(3), u"Badge of Asha"_s);
        rail.grab(); // parts have their places
        QCOMPARE(parts.words(), u"Page 1 of 3"_s);
        const QImage first = parts.holder->grab().toImage();
        parts.on->click();
        QCOMPARE(parts.words(), u"Page 2 of 3"_s);
        const QImage second = parts.holder->grab().toImage();
        QVERIFY(second != first);
        parts.on->click();
        QCOMPARE(parts.words(), u"Page 3 of 3"_s);
        parts.on->click();
        QCOMPARE(parts.words(), u"Page 1 of 3"_s);
        QCOMPARE(parts.holder->grab().toImage(), first);
        parts.back->click();
        QCOMPARE(parts.words(), u"Page 3 of 3"_s);
        parts.back->click();
        QCOMPARE(parts.holder->grab().toImage(), second);
    }

    void sameBadgeOnceMoreStaysOnItsPageAndAnotherBeginsAnew()
    {
        const BadgeRail rail(m_theme);
        const Parts parts(rail);
        parts.holder->setPages(badgeOf(2), u"Badge of Asha"_s);
        parts.on->click();
        parts.holder->setPages(badgeOf(2), u"Badge von Asha"_s); // another language
        QCOMPARE(parts.holder->page(), 2);
        QCOMPARE(parts.holder->accessibleName(), u"Badge von Asha"_s);
        parts.holder->setPages(badgeOf(3), u"Badge of Zoë"_s);
        QCOMPARE(parts.words(), u"Page 1 of 3"_s);
    }

    void deskShowsAllPagesOfABadge()
    {
        show(u"already"_s);
        const Parts parts(*m_page);
        BadgePreview badge;
        badge.raster = badgeOf(2).first();
        badge.others = badgeOf(2).mid(1);
        m_page->setPreview(samplePerson(5).attendee.id, badge);
        QCOMPARE(parts.words(), u"Page 1 of 2"_s);
        badge.others.clear();
        m_page->setPreview(samplePerson(5).attendee.id, badge);
        QVERIFY(parts.turner->isHidden());
    }

    void settingsShowAllPagesOfABadge()
    {
        DeskSettingsPage page(m_theme);
        const Parts parts(page);
        BadgePreview badge;
        badge.raster = badgeOf(3).first();
        badge.others = badgeOf(3).mid(1);
        page.showPreview(badge, u"Asha"_s);
        parts.on->click();
        QCOMPARE(parts.words(), u"Page 2 of 3"_s);
        page.showPrinter({}, false); // which says all anew
        QCOMPARE(parts.words(), u"Page 2 of 3"_s);
    }

    void pagesAreReachedAndTurnedByKeysAndNothingElseIsDone()
    {
        show(u"typing"_s);
        const Parts parts(*m_page);
        parts.holder->setPages(badgeOf(2), u"Badge of Asha"_s);
        QVERIFY(m_page->field()->edit()->hasFocus());
        QSet<const QWidget*> visited;
        while (!parts.on->hasFocus()) {
            QWidget* now = QApplication::focusWidget();
            QVERIFY2(now != nullptr && !visited.contains(now), "Tab does not come to it");
            visited.insert(now);
            QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
        }
        QVERIFY(visited.contains(parts.back));
        QSignalSpy confirmed(m_page, &DeskPage::confirmed);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
        QCOMPARE(parts.holder->page(), 2);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Space);
        QCOMPARE(parts.holder->page(), 1);
        QVERIFY(parts.on->hasFocus()); // for the next page
        QCOMPARE(confirmed.size(), 0);
    }

    void clickLeavesTheKeyboardInTheField()
    {
        show(u"typing"_s);
        const Parts parts(*m_page);
        parts.holder->setPages(badgeOf(2), u"Badge of Asha"_s);
        m_window->grab(); // parts have their places
        QTest::mouseClick(parts.on, Qt::LeftButton);
        QCOMPARE(parts.holder->page(), 2);
        QVERIFY(m_page->field()->edit()->hasFocus());
    }

    void readersOfScreensAreToldThePage()
    {
        show(u"typing"_s);
        const Parts parts(*m_page);
        parts.holder->setPages(badgeOf(2), u"Badge of Asha"_s);
        parts.on->click();
        for (QWidget* each : std::initializer_list<QWidget*>{parts.holder, parts.back, parts.on}) {
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(each);
            QVERIFY(told != nullptr);
            QVERIFY(!told->text(QAccessible::Name).isEmpty());
            QCOMPARE(told->text(QAccessible::Description), u"Page 2 of 2"_s);
        }
        QVERIFY(parts.back->accessibleName() != parts.on->accessibleName());
    }

    void wordsHaveRoomBelowTheBadge_data()
    {
        everyLanguageOn({{1280, 800}}, {1920, 1080});
        andOnUprightScreens();
    }

    void wordsHaveRoomBelowTheBadge()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QList<NamedPage> pages;
        for (const NamedPage& named : deskPages() + settingsPages()) {
            if (named.name == u"desk-typing"_s || named.name == u"desk-admitted"_s
                || named.name == u"desk-settings"_s) {
                pages.append(withPages(named));
            }
        }
        QCOMPARE(pages.size(), 3);
        const Speaking speaking(m_translations, language);
        Theme theme;
        const QStringList cut = cutWords(pages, theme, size);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

QTEST_MAIN(tst_PageTurner)
#include "tst_PageTurner.moc"
