// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CutWords.h"
#include "ScaledScreens.h"
#include "UiTest.h"
#include "kiosk/KioskParts.h"
#include "kiosk/KioskSamples.h"
#include "kiosk/SelfServicePage.h"
#include "settings/SettingsSamples.h"
#include "shell/MainWindow.h"
#include "widgets/KeyPad.h"
#include "widgets/Text.h"

#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Self-service, first start, import and settings in every language and size: nothing is cut, no
/// target is too small, every control has a name.
class tst_KioskLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void noWordIsCut_data()
    {
        everyLanguageOn(
            {{1080, 1920}, {1280, 800}}, {1920, 1080}, {smallScreen, smallScreen.transposed()});
    }

    void noWordIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const QStringList cut = cutOf(pagesFor(size), language, size);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void pagesOfALargeScreenAreWhole_data() { largeScreens(); }

    /// Where screens are scaled, too: see below.
    void pagesOfALargeScreenAreWhole()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QList<NamedPage> pages = kioskPages() + settingsPages();
        if (!isAllLookedAt()) {
            const QStringList share{u"self-scan"_s, u"self-question-words"_s, u"printers"_s};
            pages.removeIf([&](const NamedPage& named) { return !share.contains(named.name); });
            QCOMPARE(pages.size(), share.size());
        }
        const QStringList cut = cutOf(pages, language, size);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void pagesAreWholeOnScaledScreens_data() { scalesOfScreens({150}); }

    void pagesAreWholeOnScaledScreens()
    {
        QFETCH(int, percent);
        passesOnScaledScreens(percent, u"pagesOfALargeScreenAreWhole"_s);
    }

    void cameraSaysWhenItHasTooLittleLightOrTooMuch_data()
    {
        QTest::addColumn<int>("ground");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("share"); ///< of the picture's width and height that the code takes
        QTest::addColumn<Light>("light");
        QTest::newRow("a hall") << 120 << 240 << 40 << Light::Good;
        QTest::newRow("a dark hall") << 20 << 40 << 40 << Light::Dark;
        QTest::newRow("a telephone in a dark hall") << 20 << 130 << 40 << Light::Good;
        QTest::newRow("white paper, near") << 120 << 255 << 50 << Light::Good;
        QTest::newRow("against a window") << 255 << 60 << 40 << Light::Glaring;
    }

    void cameraSaysWhenItHasTooLittleLightOrTooMuch()
    {
        QFETCH(int, ground);
        QFETCH(int, code);
        QFETCH(int, share);
        QFETCH(Light, light);
        m_translations.use(u"en"_s); // whatever the pages before were in
        QImage frame(640, 480, QImage::Format_RGB32);
        frame.fill(QColor(ground, ground, ground));
        QPainter(&frame).fillRect(
            0, 0, 640 * share / 100, 480 * share / 100, QColor(code, code, code));
        QCOMPARE(lightOf(frame), light);
        LightWatch watch;
        for (int i = 1; i < LightWatch::framesToAgree; ++i) {
            QCOMPARE(watch.take(frame), Light::Good); // not at once: nothing shall flicker
        }
        QCOMPARE(watch.take(frame), light);
        SelfServicePage page(m_theme, ThemeKind::Light);
        page.showState({});
        page.show();
        for (int i = 0; i < LightWatch::framesToAgree; ++i) {
            page.showCamera(frame);
        }
        QStringList words;
        for (const auto* text : page.findChildren<Text*>()) {
            words.append(text->text());
        }
        QCOMPARE(words.contains(u"Too dark: more light on the code helps"_s), light == Light::Dark);
        QCOMPARE(words.contains(u"Too bright: turn the code a little"_s), light == Light::Glaring);
    }

    void nothingLiesUnderTheEventsNameAndTheClock_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString& language : {u"en"_s, u"kn"_s}) {
            if (isAllLookedAt() || language != u"en"_s) { // what has room for Kannada has for it
                QTest::addRow("%s upright", qPrintable(language)) << language << QSize(1080, 1920);
            }
            QTest::addRow("%s lying", qPrintable(language)) << language << QSize(1280, 800);
        }
    }

    void nothingLiesUnderTheEventsNameAndTheClock()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        m_translations.use(language);
        for (const NamedPage& named : kioskPages()) {
            const auto window = windowOf(named, size);
            auto* page = qobject_cast<SelfServicePage*>(window->page());
            for (const QString& name :
                {u"PyTorch Day India 2026"_s, u"Conference on Research Software 2026"_s}) {
                Event event;
                event.name = name;
                page->showEvent(event);
                for (Text* text :
                    page->findChildren<Text*>(QString(), Qt::FindDirectChildrenOnly)) {
                    QVERIFY2(text->fits(), qPrintable(named.name + u": "_s + text->text()));
                    QVERIFY2(!text->isVisible() || isAlone(*window, *text),
                        qPrintable(named.name + u": "_s + text->text()));
                }
            }
        }
    }

    void theLookOfTheSettingsIsTakenAtOnceButNotFromSomebodysContrast()
    {
        Theme theme;
        SelfServicePage page(theme, ThemeKind::Light);
        page.show();
        page.setUsualLook(ThemeKind::Dark);
        QCOMPARE(theme.kind(), ThemeKind::Dark);
        KioskState state;
        state.highContrast = true;
        page.showState(state);
        page.setUsualLook(ThemeKind::Light);
        QCOMPARE(theme.kind(), ThemeKind::Contrast);
        page.showState({});
        QCOMPARE(theme.kind(), ThemeKind::Light);
    }

    void anotherPageOfTheWindowFindsTheUsualLook()
    {
        Theme theme;
        QStackedWidget window;
        auto* page = new SelfServicePage(theme, ThemeKind::Light);
        window.addWidget(page);
        window.addWidget(new QWidget);
        window.show();
        KioskState state;
        state.highContrast = true;
        state.largerText = true;
        page->showState(state);
        QVERIFY(theme.textPx(100) > theme.px(100));
        window.setCurrentIndex(1);
        QCOMPARE(theme.kind(), ThemeKind::Light);
        QCOMPARE(theme.textPx(100), theme.px(100));
        page->showState(state); // the flow goes on behind the staff's page
        QCOMPARE(theme.kind(), ThemeKind::Light);
    }

    void aCameraIsSeenAsInAMirror()
    {
        Theme theme;
        ScanPicture picture(theme);
        picture.resize(400, 300);
        QImage frame(400, 300, QImage::Format_RGB32);
        frame.fill(Qt::red);
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 200; ++x) {
                frame.setPixelColor(x, y, Qt::blue);
            }
        }
        picture.setFrame(frame);
        QVERIFY(picture.showsCamera());
        const QImage seen = picture.grab().toImage();
        QCOMPARE(seen.pixelColor(60, 150), QColor(Qt::red));
        QCOMPARE(seen.pixelColor(340, 150), QColor(Qt::blue));
        picture.setFrame({});
        QVERIFY(!picture.showsCamera());
    }

    void everyControlHasANameForScreenReaders()
    {
        m_translations.use(u"en"_s);
        for (const NamedPage& named : kioskPages() + settingsPages()) {
            const auto window = windowOf(named, {1280, 800});
            for (const auto* widget : window->findChildren<QWidget*>()) {
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool named1 = !widget->accessibleName().isEmpty()
                    || (button != nullptr && !button->text().isEmpty());
                const bool control = widget->isVisible() && widget->isEnabled()
                    && widget->focusPolicy() & Qt::TabFocus && widget->focusProxy() == nullptr
                    && widget->isAncestorOf(window->page()) == false;
                QVERIFY2(!control || named1,
                    qPrintable(named.name + u": "_s
                        + QString::fromLatin1(widget->metaObject()->className())));
            }
        }
    }

    void whatSelfServiceSaysIsToldWhereTheKeyboardIs()
    {
        m_translations.use(u"en"_s);
        SelfServicePage page(m_theme, ThemeKind::Light);
        QVERIFY(page.accessibleName().startsWith(u"Scan your code. "_s));
        KioskState state;
        state.page = KioskState::Page::SeeDesk;
        state.place.helpDesk = u"Desk B"_s;
        state.number = 471;
        state.secondsInAll = state.secondsLeft = 20;
        page.showState(state);
        const QString told = page.accessibleName();
        QVERIFY2(told.startsWith(u"Please go to Desk B. Someone there will help you. "_s),
            qPrintable(told));
        QVERIFY2(told.endsWith(u": 471"_s), qPrintable(told));
        state.secondsLeft = 19;
        page.showState(state);
        QCOMPARE(page.accessibleName(), told); // not each second
        m_translations.use(u"de"_s);
        QCoreApplication::sendPostedEvents();
        QVERIFY(page.accessibleName() != told);
        m_translations.use(u"en"_s);
    }

    void everyTargetAtSelfServiceIsLargeEnough_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("leastButton");
        QTest::addColumn<int>("leastKey");
        QTest::newRow("upright") << QSize(1080, 1920) << 76 << 64; // 20 mm at 96 dpi
        QTest::newRow("lying") << QSize(1280, 800) << 76 << 64;
        QTest::newRow("small") << smallScreen << 44 << 36; // 8 and 7 mm on a panel of 7 inches
    }

    void everyTargetAtSelfServiceIsLargeEnough()
    {
        QFETCH(QSize, size);
        QFETCH(int, leastButton);
        QFETCH(int, leastKey);
        for (const NamedPage& named : kioskPages()) {
            const auto window = windowOf(named, size);
            for (const auto* button : window->findChildren<QAbstractButton*>()) {
                if (button->isVisible()) {
                    const bool key = qobject_cast<const Key*>(button) != nullptr;
                    const int least = key ? leastKey : leastButton;
                    QVERIFY2(button->height() >= least && button->width() >= least,
                        qPrintable(named.name + u": "_s + button->text()
                            + u" %1x%2"_s.arg(button->width()).arg(button->height())));
                }
            }
        }
    }

    void noTargetAtSelfServiceLiesOnAnother()
    {
        for (const NamedPage& named : kioskPages()) {
            const auto window = windowOf(named, {1280, 800});
            QList<QRect> places;
            for (const auto* button : window->findChildren<TouchButton*>()) {
                if (button->isVisible()) {
                    const QRect place(button->mapTo(window.get(), QPoint()), button->size());
                    for (const QRect& other : std::as_const(places)) {
                        QVERIFY2(!place.intersects(other),
                            qPrintable(named.name + u": "_s + button->text()));
                    }
                    places.append(place);
                }
            }
        }
    }

private:
    /// What is cut of them, or beyond an edge.
    QStringList cutOf(const QList<NamedPage>& pages, const QString& language, const QSize& size)
    {
        const Speaking speaking(m_translations, language);
        QStringList cut;
        for (const NamedPage& named : pages) {
            const auto window = windowOf(named, size);
            if (window->size() != size) {
                cut.append(named.name + u": the window is larger than the screen"_s);
            }
            for (const QString& words : cutWords(*window)) {
                cut.append(named.name + u": "_s + words);
            }
            // somebody who walks up does not know that words scroll
            for (const auto* area : window->findChildren<QScrollArea*>()) {
                if (isSelfService(named) && area->isVisible()
                    && area->verticalScrollBar()->maximum() > 0) {
                    cut.append(named.name + u": below the edge"_s);
                }
                // a list may have any number of columns
                if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0
                    && qobject_cast<PreviewTable*>(area->widget()) == nullptr) {
                    cut.append(named.name + u": beyond the side"_s);
                }
            }
        }
        return cut;
    }

    /// Whether there is nothing but the page's ground where a text has its letters.
    [[nodiscard]] bool isAlone(QWidget& window, Text& text) const
    {
        const QRect place(text.mapTo(&window, QPoint()), text.size());
        const QImage with = window.grab(place).toImage();
        text.hide();
        const QImage without = window.grab(place).toImage();
        text.show();
        QRect letters;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y)) {
                    letters |= QRect(x, y, 1, 1);
                }
            }
        }
        for (int y = letters.top(); y <= letters.bottom(); ++y) {
            for (int x = letters.left(); x <= letters.right(); ++x) {
                if (without.pixelColor(x, y) != m_theme.tokens().page) {
                    return false;
                }
            }
        }
        return !letters.isEmpty();
    }

    static bool isSelfService(const NamedPage& named) { return named.name.startsWith(u"self-"); }

    static QList<NamedPage> pagesFor(const QSize& size)
    {
        // upright, tst_DeskLook looks at the others
        return size.height() > size.width() ? kioskPages() : kioskPages() + settingsPages();
    }

    std::unique_ptr<MainWindow> windowOf(const NamedPage& named, const QSize& size)
    {
        m_theme.fitTo(size);
        m_theme.setTextScale(1);
        m_theme.setKind(ThemeKind::Light);
        auto window = std::make_unique<MainWindow>(m_theme);
        if (isSelfService(named)) {
            window->setMinimumSize(0, 0); // as `setKiosk`, without a screen to fill
        }
        QWidget* page = named.make(m_theme);
        window->addPage(page);
        window->showPage(page);
        window->resize(size);
        window->show();
        // what became larger asks for another round
        for (int round = 0; round < 3; ++round) {
            window->grab();
            QCoreApplication::sendPostedEvents();
        }
        return window;
    }

    TranslationLoader m_translations;
    Theme m_theme;
};

QTEST_MAIN(tst_KioskLook)
#include "tst_KioskLook.moc"
