// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CutWords.h"
#include "UiTest.h"
#include "desk/DeskSamples.h"
#include "desk/DirectionSwitch.h"
#include "shell/MainWindow.h"
#include "staff/StaffSamples.h"
#include "widgets/Button.h"
#include "widgets/KeyBar.h"
#include "widgets/PrintSteps.h"
#include "widgets/ScanField.h"
#include "widgets/VerdictSlab.h"

#include <QLineEdit>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Every state of the desk, and of the staff's pages, in every language, size and theme: nothing is
/// cut, nothing overlaps.
class tst_DeskLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void noWordIsCut_data() { everyLanguageOn({{1280, 800}}, {1920, 1080}); }

    void noWordIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Speaking speaking(m_translations, language);
        QStringList cut;
        for (const NamedPage& named : deskPages() + staffPages()) {
            const auto window = windowOf(named, size);
            QCOMPARE(window->size(), size);
            for (const QString& words : cutWordsAndSlabs(*window)) {
                cut.append(named.name + u": "_s + words);
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void everyKeyOfTheBarHasRoomInEnglish()
    {
        m_translations.use(u"en"_s);
        for (const NamedPage& named : deskPages()) {
            const auto window = windowOf(named, {1280, 800});
            const auto* bar = window->findChild<KeyBar*>();
            QVERIFY2(bar->shown() == bar->keys().size(), qPrintable(named.name));
        }
    }

    void deskThatScansOutSaysSoInWordsAndInColour()
    {
        m_translations.use(u"en"_s);
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
            m_theme.setKind(kind);
            for (const NamedPage& named : deskPages()) {
                const bool isOut = named.name.startsWith(u"desk-out"_s);
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
        m_theme.setKind(ThemeKind::Light);
    }

private:
    std::unique_ptr<MainWindow> windowOf(const NamedPage& named, const QSize& size)
    {
        m_theme.setScale(Theme::scaleFor(size));
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

    static QStringList cutWordsAndSlabs(const QWidget& window)
    {
        QStringList cut = cutWords(window);
        for (const auto* slab : window.findChildren<VerdictSlab*>()) {
            if (slab->isVisible() && !slab->fits()) {
                cut.append(slab->word());
            }
        }
        for (const auto* steps : window.findChildren<PrintSteps*>()) {
            if (steps->isVisible() && !steps->fits()) {
                cut.append(steps->accessibleName());
            }
        }
        return cut;
    }

    TranslationLoader m_translations;
    Theme m_theme;
};

QTEST_MAIN(tst_DeskLook)
#include "tst_DeskLook.moc"
