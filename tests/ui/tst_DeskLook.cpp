// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CutWords.h"
#include "ReadVerdict.h"
#include "ScaledScreens.h"
#include "SeenFocus.h"
#include "UiTest.h"
#include "badge/BadgeRail.h"
#include "desk/AnswerView.h"
#include "desk/DeskPage.h"
#include "desk/DeskSamples.h"
#include "desk/DirectionSwitch.h"
#include "kiosk/KioskSamples.h"
#include "settings/SettingsSamples.h"
#include "shell/MainWindow.h"
#include "shell/PageFrame.h"
#include "staff/StaffSamples.h"
#include "sync/SyncLine.h"
#include "widgets/Button.h"
#include "widgets/KeyBar.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"
#include "widgets/Toast.h"
#include "widgets/WrapRow.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Every state of the desk, and of the staff's pages, in every language, size and theme: nothing is
/// cut, nothing overlaps; in a narrow window the settings, too.
class tst_DeskLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void windowIsNarrowWherePartsHaveNoRoomBesideEachOther()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        for (const QSize& wide : {QSize(1280, 800), QSize(800, 480), QSize(768, 1024)}) {
            theme.fitTo(wide);
            QVERIFY(!theme.isNarrow());
            QCOMPARE(theme.scale(), Theme::scaleFor(wide));
        }
        for (const QSize& narrow : {QSize(767, 1024), QSize(600, 1024), QSize(480, 800)}) {
            theme.fitTo(narrow);
            QVERIFY(theme.isNarrow());
        }
        QCOMPARE(changed.size(), 2); // to the least scale, and to narrow
    }

    void partsOfARowGoOnInAnotherLineWhereTheyHaveNoRoom()
    {
        QWidget place;
        auto* row = new WrapRow(10, &place);
        QList<QWidget*> parts;
        for (int i = 0; i < 3; ++i) {
            parts.append(new QWidget(&place));
            parts.last()->setFixedSize(100, 20);
        }
        row->addWidget(parts.at(0));
        row->addWidget(parts.at(1));
        row->addEnd(parts.at(2));
        place.resize(400, 20);
        place.show();
        place.grab();
        QCOMPARE(row->heightForWidth(400), 20);
        QCOMPARE(parts.at(1)->pos(), QPoint(110, 0));
        QCOMPARE(parts.at(2)->pos(), QPoint(300, 0));
        QCOMPARE(row->heightForWidth(250), 50);
        place.resize(250, 50);
        place.grab();
        QCOMPARE(parts.at(1)->pos(), QPoint(110, 0));
        QCOMPARE(parts.at(2)->pos(), QPoint(150, 30));
        parts.at(1)->hide();
        QCOMPARE(row->heightForWidth(250), 20);
        QCOMPARE(row->minimumSize(), QSize(100, 20));
    }

    void wordsOfARowAreWrappedBeforeTheyGoToAnotherLine()
    {
        Theme theme;
        QWidget place;
        auto* row = new WrapRow(10, &place);
        auto* part = new QWidget(&place);
        part->setFixedSize(100, 20);
        auto* words = new Text(theme, type::body, u"saved here and at the server"_s, &place);
        words->setWordWrap(true);
        row->addWidget(part);
        row->addEnd(words);
        const int natural = words->sizeHint().width();
        place.resize(100 + 10 + natural / 2 + 20, 100);
        place.show();
        place.grab();
        QCOMPARE(words->x(), 110);
        QCOMPARE(words->lineCount(), 2);
        QVERIFY(words->fits());
        place.resize(100 + 10 + words->minimumSizeHint().width() - 1, 300);
        place.grab();
        QVERIFY(words->y() > 0);
        QVERIFY(words->fits());
    }

    void pageIsAsNarrowAsItsWindowUnlessItCannotBe()
    {
        Theme theme;
        MainWindow window(theme);
        auto* page = new QWidget;
        auto* part = new QWidget(page);
        part->setMinimumWidth(300);
        (new QVBoxLayout(page))->addWidget(part);
        window.addPage(page);
        window.showPage(page);
        window.resize(480, 800);
        window.show();
        window.grab();
        QCOMPARE(window.size(), QSize(480, 800));
        const auto* bar = window.findChild<PageFrame*>()->horizontalScrollBar();
        QCOMPARE(page->width(), 480);
        QCOMPARE(bar->maximum(), 0);
        part->setMinimumWidth(600);
        QTRY_VERIFY(page->width() >= 600);
        QVERIFY(bar->maximum() > 0);
    }

    void noWordIsCut_data()
    {
        everyLanguageOn({{1280, 800}}, {1920, 1080});
        andOnUprightScreens();
    }

    void noWordIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Speaking speaking(m_translations, language);
        QStringList cut;
        QList<NamedPage> pages = deskPages() + staffPages();
        if (size.width() < Theme::leastBeside) {
            pages += settingsPages(); // on other screens tst_KioskLook looks at them
        }
        for (const NamedPage& named : pages) {
            const auto window = windowOf(named, size);
            QCOMPARE(window->size(), size);
            for (const QString& words : cutWordsAndSlabs(*window) + sideways(*window)) {
                cut.append(named.name + u": "_s + words);
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void whatIsSaidInPassingStaysAboveTheFieldHoweverLongItIs()
    {
        for (const QSize& size : {smallScreen, QSize(480, 800), QSize(1280, 800)}) {
            const auto window = windowOf(deskPages().first(), size);
            auto* page = window->findChild<DeskPage*>();
            page->sayBadgeSeen(u"Ananya Krishnan "_s.repeated(20));
            const auto* toast = page->findChild<Toast*>();
            QVERIFY(toast->isVisible() && toast->findChild<Text*>()->fits());
            QVERIFY(toast->geometry().bottom() < page->field()->mapTo(page, QPoint(0, 0)).y());
        }
    }

    void everyKeyOfTheBarHasRoomInEnglish()
    {
        m_translations.use(u"en"_s);
        for (const NamedPage& named : deskPages()) {
            const auto window = windowOf(named, {1280, 800});
            const auto* bar = window->findChild<KeyBar*>();
            QVERIFY2(bar->shown().size() == bar->keys().size(), qPrintable(named.name));
        }
    }

    /// Those of rank at the end of the ranks have room with their words.
    void neededKeysAreOnTheBarInEveryLanguageAndSize()
    {
        QStringList codes{QString(longWords)};
        for (const Language& language : TranslationLoader::languages()) {
            codes.append(language.code);
        }
        for (const QSize& size : {QSize(480, 800), smallScreen, QSize(1280, 800)}) {
            const auto window = windowOf(deskPages().first(), size);
            auto* bar = window->findChild<KeyBar*>();
            for (const QString& code : std::as_const(codes)) {
                const Speaking speaking(m_translations, code);
                for (const DeskSample& sample : deskSamples()) {
                    bar->setKeys(DeskWords::keys(sample.state, sample.context));
                    const auto shown = bar->shown();
                    for (const KeyHint& hint : bar->keys()) {
                        const bool isNeeded = DeskWords::rankOf(DeskAction(hint.action))
                            == DeskWords::rankOf(DeskAction::Next);
                        QVERIFY2(!isNeeded || shown.contains(hint.action),
                            qPrintable(code + u' ' + sample.name + u' ' + hint.words));
                    }
                }
            }
        }
    }

    void pagesOfALargeScreenAreWhole_data() { largeScreens(); }

    /// Where screens are scaled, too: see below.
    void pagesOfALargeScreenAreWhole()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Speaking speaking(m_translations, language);
        QList<NamedPage> pages = deskPages() + staffPages();
        if (!isAllLookedAt()) {
            pages = {pageNamed(u"desk-idle-camera-dark"_s), pageNamed(u"desk-typing-scripts"_s),
                pageNamed(u"desk-admitted-no-photos"_s)};
        }
        QStringList cut;
        for (const NamedPage& named : std::as_const(pages)) {
            const auto window = windowOf(named, size);
            QCOMPARE(window->size(), size);
            for (const QString& words : cutWordsAndSlabs(*window)) {
                cut.append(named.name + u": "_s + words);
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void pagesAreWholeOnScaledScreens_data() { scalesOfScreens({125, 150, 200}); }

    void pagesAreWholeOnScaledScreens()
    {
        QFETCH(int, percent);
        passesOnScaledScreens(percent, u"pagesOfALargeScreenAreWhole"_s);
    }

    void whatHasTheKeyboardIsSeen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ThemeKind>("kind");
        const QList<std::pair<const char*, ThemeKind>> kinds{{"light", ThemeKind::Light},
            {"dark", ThemeKind::Dark}, {"contrast", ThemeKind::Contrast}};
        const QStringList share{u"desk-idle"_s, u"desk-admitted"_s, u"desk-offline"_s};
        for (int i = 0; i < kinds.size(); ++i) {
            const auto [theme, kind] = kinds.at(i);
            for (const NamedPage& named : allPages()) {
                if (isAllLookedAt() || named.name == share.at(i)) {
                    QTest::addRow("%s %s", qPrintable(named.name), theme) << named.name << kind;
                }
            }
        }
    }

    /// Around a control with the keyboard there is a ring of the accent; a field has that colour at
    /// its edge. Without, neither has.
    void whatHasTheKeyboardIsSeen()
    {
        QFETCH(QString, name);
        QFETCH(ThemeKind, kind);
        m_translations.use(u"en"_s);
        const auto window = windowOf(pageNamed(name), {1280, 800});
        m_theme.setKind(kind); // some pages are made in one of their own
        QApplication::setActiveWindow(window.get());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        const FocusWalk walk = walkByTab(*window, m_theme.tokens().accent);
        m_theme.setKind(ThemeKind::Light);
        QVERIFY2(walk.unseen.isEmpty(), qPrintable(walk.unseen.join(u'\n')));
        const int least = isAllLookedAt() ? 0 : 3; // the field and two buttons
        QVERIFY2(walk.controls >= least, qPrintable(QString::number(walk.controls)));
    }

    void verdictIsReadFromWhereItIsLookedAt_data() { screensAndTheirReaders(); }

    void verdictIsReadFromWhereItIsLookedAt()
    {
        QFETCH(QSize, size);
        QFETCH(double, least);
        m_translations.use(u"en"_s);
        for (const QString& name : {u"desk-already"_s, u"desk-refused-not-yet"_s, u"desk-unknown"_s,
                 u"desk-print-failed"_s}) { // most have shorter words
            const auto window = windowOf(pageNamed(name), size);
            const double high = capitalOfVerdict(*window);
            QVERIFY2(high >= least, qPrintable(u"%1: %2, not %3"_s.arg(name).arg(high).arg(least)));
        }
    }

    void labelsOfFactsStandOnOneLine()
    {
        const Speaking speaking(m_translations, u"kn"_s);
        const auto window = windowOf(pageNamed(u"desk-admitted"_s), {1280, 800});
        QSet<int> lines;
        int labels = 0;
        for (const QString& label :
            {DeskWords::tr("Company"), DeskWords::tr("Ticket"), DeskWords::tr("Order")}) {
            for (const auto* text : window->findChildren<Text*>()) {
                if (text->text() == label && text->isVisible()) {
                    lines.insert(text->mapTo(window.get(), QPoint(0, text->baseline())).y());
                    ++labels;
                }
            }
        }
        QCOMPARE(labels, 3);
        QCOMPARE(lines.size(), 1);
    }

    void deskThatScansOutSaysSoInWordsAndInColour()
    {
        m_translations.use(u"en"_s);
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
            m_theme.setKind(kind);
            for (const NamedPage& named : deskPages()) {
                const bool isOut = named.name.startsWith(u"desk-out"_s);
                if (!isOut && kind != ThemeKind::Light && named.name != u"desk-idle"_s) {
                    continue; // which pages say so does not depend on colours
                }
                const auto window = windowOf(named, {1280, 800});
                const auto* field = window->findChild<ScanField*>();
                QVERIFY2(field->edit()->accessibleName().startsWith(u"Out: "_s) == isOut,
                    qPrintable(named.name));
                const auto* out = window->findChild<DirectionSwitch*>()->button(Direction::Exit);
                QVERIFY2(out->isChecked() == isOut, qPrintable(named.name));
                const QPoint inside = field->mapTo(window.get(), QPoint(10, field->height() / 2));
                const QColor ground = window->grab().toImage().pixelColor(inside);
                QCOMPARE(ground, isOut ? m_theme.tokens().look.tint : m_theme.tokens().surface);
            }
        }
        m_theme.setKind(ThemeKind::Light);
    }

    void barOfANarrowWindowKeepsOffTheField()
    {
        const auto window = windowOf(pageNamed(u"desk-admitted"_s), {480, 800});
        const auto* line = window->findChild<SyncLine*>()->parentWidget();
        const int end = line->mapTo(window.get(), QPoint(0, line->height())).y();
        const auto* field = window->findChild<ScanField*>();
        QVERIFY(field->mapTo(window.get(), QPoint(0, 0)).y() - end >= 4);
    }

    void eachThemePaintsItsOwnGround()
    {
        const NamedPage named = deskPages().first();
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
            m_theme.setKind(kind);
            const auto window = windowOf(named, {1280, 800});
            const QImage picture = window->grab().toImage();
            QCOMPARE(picture.pixelColor(8, 790), m_theme.tokens().page);
            QCOMPARE(picture.pixelColor(1270, 600), m_theme.tokens().rail);
        }
        const auto upright = windowOf(named, {480, 800}); // in high contrast with a line above
        const QImage rail = upright->findChild<BadgeRail*>()->grab().toImage();
        QCOMPARE(rail.pixelColor(rail.width() - 2, 0), m_theme.tokens().line);
        QCOMPARE(rail.pixelColor(0, rail.height() / 2), m_theme.tokens().rail);
        m_theme.setKind(ThemeKind::Light);
    }

private:
    std::unique_ptr<MainWindow> windowOf(const NamedPage& named, const QSize& size)
    {
        m_theme.fitTo(size);
        auto window = std::make_unique<MainWindow>(m_theme);
        QWidget* page = named.make(m_theme);
        window->addPage(page);
        window->showPage(page);
        window->resize(size);
        window->show();
        window->grab(); // lays everything out
        QCoreApplication::sendPostedEvents(
            nullptr, QEvent::LayoutRequest); // what that has asked for
        window->grab();
        return window;
    }

    static QList<NamedPage> allPages()
    {
        return deskPages() + staffPages() + settingsPages() + kioskPages();
    }

    static NamedPage pageNamed(const QString& name)
    {
        const auto pages = allPages();
        const auto found = std::ranges::find(pages, name, &NamedPage::name);
        return found != pages.end() ? *found : NamedPage();
    }

    TranslationLoader m_translations;
    Theme m_theme;
};

QTEST_MAIN(tst_DeskLook)
#include "tst_DeskLook.moc"
