// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"
#include "UiTest.h"
#include "shell/MainWindow.h"
#include "shell/PageFrame.h"
#include "theme/LanyardStyle.h"
#include "theme/Sounds.h"
#include "theme/Theme.h"
#include "widgets/BadgeHolder.h"
#include "widgets/Button.h"
#include "widgets/KeyBar.h"
#include "widgets/KeyPad.h"
#include "widgets/Text.h"
#include "widgets/Toast.h"

#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtEndian>

#include <cmath>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

/// WCAG 2.2's ratio of contrast, 1…21.
double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

} // namespace

/// Theme and widgets by themselves.
class tst_Look : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void allTextIsSevenToOneOnItsGround()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
            const Tokens& t = tokensOf(kind);
            for (const QColor& ground : {t.page, t.rail, t.surface, t.sunken, t.tint}) {
                QVERIFY(contrast(t.ink, ground) >= 7);
                QVERIFY(contrast(t.ink2, ground) >= 7);
            }
            QVERIFY(contrast(t.onAccent, t.accent) >= 7);
            QVERIFY(contrast(t.onAccent, t.accentHover) >= 7);
            for (const Verdict verdict : {Verdict::Admitted, Verdict::Already, Verdict::Stop,
                     Verdict::Look, Verdict::Unknown}) {
                const VerdictColours& colours = t.of(verdict);
                QVERIFY(contrast(colours.onFill, colours.fill) >= 7);
                QVERIFY(contrast(colours.text, colours.tint) >= 7);
                QVERIFY(contrast(colours.text, t.surface) >= 7);
                QVERIFY(contrast(t.ink, colours.tint) >= 7);
            }
        }
    }

    void everyTokenOfTheStyleSheetIsKnown()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
            Theme theme;
            theme.setKind(kind);
            const QString sheet = theme.styleSheet();
            QVERIFY(sheet.size() > 1000);
            const QString rules = sheet.mid(sheet.indexOf(u"*/"_s) + 2);
            QVERIFY2(!rules.contains(u'@'), qPrintable(rules.section(u'@', 1, 1).left(30)));
            QVERIFY(!rules.contains(u"#000000"_s) || kind == ThemeKind::Contrast);
        }
    }

    void lengthsGrowOnAWideScreenToEvenPixels()
    {
        Theme theme;
        QCOMPARE(theme.px(17), 17);
        theme.setScale(Theme::scaleFor({1920, 1080}));
        QCOMPARE(theme.px(64), 76);
        QCOMPARE(theme.px(17) % 2, 0);
        theme.setTextScale(1.4);
        QVERIFY(theme.textPx(28) > theme.px(28));
        QCOMPARE(Theme::scaleFor({1280, 800}), 1.0);
    }

    void edgesAreOfWholeDotsAndGrowOnALargeScreen()
    {
        Theme theme;
        for (const double scale : {0.6, 1.0, 1.2}) {
            theme.setScale(scale);
            QCOMPARE(theme.px(1), 1);
            QCOMPARE(theme.px(3), 3);
        }
        QVERIFY(theme.styleSheet().contains(u"border: 1px solid"_s)); // of a card
        theme.setScale(Theme::scaleFor({3840, 2160}));
        QCOMPARE(theme.px(2), 4);
        QVERIFY(theme.styleSheet().contains(u"border: 2px solid"_s));
        QVERIFY(!theme.styleSheet().contains(u"border: 1px solid"_s));
    }

    void aTextCursorGrowsWithItsLetters()
    {
        const LanyardStyle style;
        QWidget field;
        QFont letters;
        const auto widthAt = [&](int px) {
            letters.setPixelSize(px);
            field.setFont(letters);
            return style.pixelMetric(QStyle::PM_TextCursorWidth, nullptr, &field);
        };
        QCOMPARE(widthAt(14), 3);
        QCOMPARE(widthAt(21), 3);
        QCOMPARE(widthAt(63), 9); // the field of a screen of 3840 dots
    }

    void lengthsShrinkOnASmallScreenButLettersStayLegible_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<double>("scale");
        QTest::newRow("a panel of 7 inches") << QSize(800, 480) << 0.6;
        QTest::newRow("a panel of 10 inches") << QSize(1024, 600) << 0.75;
        QTest::newRow("a notebook with a task bar") << QSize(1366, 728) << 0.9;
        QTest::newRow("upright") << QSize(1080, 1920) << 0.8;
        QTest::newRow("smaller than all") << QSize(480, 800) << 0.6;
        QTest::newRow("one wide and low") << QSize(1920, 720) << 0.9;
    }

    void lengthsGrowWithTheScreen()
    {
        QCOMPARE(Theme::scaleFor({1920, 1030}), 1.2); // beside a task bar
        QCOMPARE(Theme::scaleFor({2560, 1440}), 1.6);
        QCOMPARE(Theme::scaleFor({3440, 1440}), 1.6);
        QCOMPARE(Theme::scaleFor({3840, 2160}), 2.4);
    }

    void lengthsShrinkOnASmallScreenButLettersStayLegible()
    {
        QFETCH(QSize, window);
        QFETCH(double, scale);
        QCOMPARE(Theme::scaleFor(window), scale);
        Theme theme;
        theme.setScale(scale);
        QVERIFY(theme.px(64) < 64);
        for (const TextStyle& style :
            {type::keycap, type::note, type::body, type::lead, type::title, type::hero}) {
            QVERIFY(theme.font(style).pixelSize() >= Theme::leastText);
            QVERIFY(theme.font(style).pixelSize() <= style.size);
            QVERIFY(theme.linePx(style) >= theme.font(style).pixelSize() * 4 / 3);
            QVERIFY(theme.linePx(style) <= style.line);
        }
    }

    void pageThatIsHigherThanASmallWindowScrollsToWhatHasTheKeyboard()
    {
        Theme theme;
        MainWindow window(theme);
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        auto* high = new QWidget(page);
        high->setFixedHeight(700);
        auto* last = new Button(theme, Button::Role::Primary, u"Done"_s);
        column->addWidget(high);
        column->addWidget(last);
        window.addPage(page);
        window.showPage(page);
        window.resize(800, 480);
        window.show();
        window.grab(); // lays everything out
        QCOMPARE(window.size(), QSize(800, 480));
        const auto* bar = window.findChild<PageFrame*>()->verticalScrollBar();
        QVERIFY(page->height() > 700);
        QVERIFY(page->width() < 800); // beside the bar
        QCOMPARE(bar->value(), 0);
        QApplication::setActiveWindow(&window);
        last->setFocus();
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(window.rect().contains(last->mapTo(&window, last->rect().center())));
        window.resize(1280, 800);
        window.grab();
        QCOMPARE(bar->maximum(), 0);
        QCOMPARE(page->size(), QSize(1280, 800));
    }

    void pageThatMakesDoWithAnyRoomIsNeverLargerThanTheWindow()
    {
        Theme theme;
        MainWindow window(theme);
        window.setMinimumSize(0, 0);
        auto* page = new QWidget;
        auto* high = new QWidget(page);
        high->setFixedHeight(900);
        (new QVBoxLayout(page))->addWidget(high);
        page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        window.addPage(page);
        window.showPage(page);
        window.resize(480, 600);
        window.show();
        window.grab();
        QCOMPARE(page->size(), QSize(480, 600));
    }

    void aNameShrinksThenWrapsAndIsNeverCut()
    {
        Theme theme;
        Text name(theme, type::hero, u"Zoë Öztürk"_s);
        name.setShrinkTo(type::name);
        QCOMPARE(name.heightForWidth(780), type::hero.line);
        name.setText(u"Siobhán O’Brien-Nic Dhonnchadha"_s);
        QVERIFY(name.heightForWidth(780) < type::hero.line);
        QVERIFY(name.heightForWidth(780) >= type::name.line);
        name.setText(u"Venkata Naga Satya Sri Lakshmi Narasimha Subrahmanyam Rao"_s);
        QCOMPARE(name.heightForWidth(780), 2 * type::name.line);
        name.resize(780, name.heightForWidth(780));
        QVERIFY(name.fits());
        name.resize(780, type::name.line);
        QVERIFY(!name.fits());
    }

    void aLineIsAsHighInEveryScript()
    {
        Theme theme;
        for (const QString& words :
            {u"Desk"_s, u"ಅನನ್ಯಾ"_s, u"प्रिया"_s, u"சுந்தரம்"_s, u"ليلى"_s, u"王思涵"_s}) {
            QCOMPARE(Text(theme, type::lead, words).sizeHint().height(), type::lead.line);
        }
    }

    void boldPartsAreNotReadAloudAsMarks()
    {
        Theme theme;
        Text text(theme, type::body);
        text.setMarked(u"<b>Hand over</b> a ribbon & a <card>"_s);
        QCOMPARE(text.text(), u"Hand over a ribbon & a <card>"_s);
    }

    void aWorkingButtonTakesNoClick()
    {
        Theme theme;
        Button button(theme, Button::Role::Primary, u"Check in"_s, u"Enter"_s);
        button.resize(button.sizeHint());
        button.show();
        QSignalSpy clicked(&button, &QPushButton::clicked);
        button.setWorking(true, u"Checking…"_s);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicked.size(), 0);
        button.setWorking(false);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
    }

    void theKeyBarCanBeClicked()
    {
        Theme theme;
        KeyBar bar(theme);
        bar.setKeys({{7, u"F2"_s, u"Reprint"_s}, {8, u"F3"_s, u"Undo"_s}});
        bar.resize(600, 64);
        bar.show();
        QSignalSpy activated(&bar, &KeyBar::activated);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(12, 32));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 7);
        QVERIFY(bar.accessibleName().contains(u"F3: Undo"_s));
    }

    void keysWithoutRoomForTheirWordsGoAndTheOneNeededMostStays()
    {
        Theme theme;
        KeyBar bar(theme);
        bar.setRank([](int action) { return action; });
        bar.setKeys(
            {{1, u"F7"_s, u"History"_s}, {3, u"Esc"_s, u"Next person"_s}, {2, u"F3"_s, u"Undo"_s}});
        QList<QList<int>> seen;
        for (int width = 600; width >= 150; --width) {
            bar.resize(width, 64);
            if (seen.isEmpty() || seen.last() != bar.shown()) {
                seen.append(bar.shown());
            }
        }
        QCOMPARE(seen, QList<QList<int>>({{1, 3, 2}, {3, 2}, {3}}));
        bar.show();
        QSignalSpy activated(&bar, &KeyBar::activated);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(12, 32));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 3);
    }

    void aPinIsTypedByPadOrKeyboard()
    {
        Theme theme;
        KeyPad pad(theme);
        pad.show();
        QSignalSpy confirmed(&pad, &KeyPad::confirmed);
        QTest::keyClicks(&pad, u"123"_s);
        QTest::keyClick(&pad, Qt::Key_Backspace);
        QTest::keyClicks(&pad, u"4"_s);
        QCOMPARE(pad.entered(), u"124"_s);
        QTest::keyClick(&pad, Qt::Key_Return);
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.first().first().toString(), u"124"_s);
        for (const auto* key : pad.findChildren<Key*>()) {
            QVERIFY(key->minimumWidth() >= 100 && key->minimumHeight() >= 100);
        }
    }

    void theHolderShowsTheVeryBitsThatArePrinted()
    {
        BadgeRaster raster;
        raster.width = 10;
        raster.height = 2;
        raster.bits = QByteArray("\x80\x40\x00\x00", 4);
        const QImage image = BadgeHolder::imageOf(raster);
        for (int y = 0; y < raster.height; ++y) {
            for (int x = 0; x < raster.width; ++x) {
                QCOMPARE(qGray(image.pixel(x, y)) == 0, raster.dot(x, y));
            }
        }
    }

    void aBadgeDoesNotSlideWhenMotionIsReduced()
    {
        Theme theme;
        QCOMPARE(theme.duration(220), 220);
        theme.setReducedMotion(true);
        QCOMPARE(theme.duration(220), 0);
    }

    void soundsOfAMissingFolderAreSilent()
    {
        Sounds sounds(u"/nonexistent"_s);
        sounds.prepare();
        sounds.play(Verdict::Admitted);
        sounds.play(Verdict::Unknown);
    }

    void everyVerdictHasAShortSoundOfItsOwn()
    {
        const Sounds sounds(sourcePath(u"/resources/sounds"_s));
        QSet<QByteArray> heard;
        for (const Verdict verdict :
            {Verdict::Admitted, Verdict::Already, Verdict::Stop, Verdict::Look}) {
            QFile file(sounds.fileOf(verdict));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray wave = file.readAll();
            QVERIFY(wave.startsWith("RIFF") && wave.mid(8, 4) == "WAVE");
            const auto bytesASecond = qFromLittleEndian<quint32>(wave.constData() + 28);
            QVERIFY(wave.size() < 2 * qint64(bytesASecond)); // the next one is soon there
            QVERIFY(wave.mid(44).count('\0') < wave.size() / 2); // not silence
            heard.insert(wave);
        }
        QCOMPARE(heard.size(), 4);
        QVERIFY(sounds.fileOf(Verdict::Unknown).isEmpty());
    }

    void whatIsAskedForIsTheVerdictsSound()
    {
        Sounds sounds(u"/nonexistent"_s);
        QSignalSpy asked(&sounds, &Sounds::asked);
        sounds.play(Verdict::Stop);
        sounds.play(Verdict::Waiting); // has none
        sounds.setEnabled(false);
        sounds.play(Verdict::Admitted);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), sounds.fileOf(Verdict::Stop));
    }

private:
    TranslationLoader m_translations;
};

QTEST_MAIN(tst_Look)
#include "tst_Look.moc"
