// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CutRows.h"
#include "LongWords.h"
#include "kiosk/TouchButton.h"
#include "shell/MainWindow.h"
#include "shell/PageFrame.h"
#include "shell/TranslationLoader.h"
#include "widgets/Button.h"
#include "widgets/ChoiceBox.h"
#include "widgets/NamedPage.h"
#include "widgets/PrintSteps.h"
#include "widgets/Text.h"
#include "widgets/VerdictSlab.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace lanyard {

/// Whether a scroll area lets people reach what does not fit. The window's own does so only where
/// it is smaller than the screens are designed for.
inline bool scrolls(const QWidget& widget)
{
    for (const QWidget* up = widget.parentWidget(); up != nullptr; up = up->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(up);
        const bool isFrame = qobject_cast<const PageFrame*>(up) != nullptr;
        if (area != nullptr && (!isFrame || area->verticalScrollBar()->maximum() > 0)) {
            return true;
        }
    }
    return false;
}

/// Whether a window shows all the width of its page, and all its height where it has the design's.
inline bool hasRoom(const QWidget& window)
{
    const auto* frame = window.findChild<PageFrame*>();
    const bool small = Theme::scaleFor(window.size()) < 1;
    return frame == nullptr
        || (frame->horizontalScrollBar()->maximum() == 0
            && (small || frame->verticalScrollBar()->maximum() == 0));
}

/// The words of a window that somebody in front of it cannot read whole.
inline QStringList cutWords(const QWidget& window)
{
    QStringList cut;
    if (!hasRoom(window)) {
        cut.append(QStringLiteral("the page is larger than the window"));
    }
    for (const auto* text : window.findChildren<Text*>()) {
        const QRect place(text->mapTo(&window, QPoint(0, 0)), text->size());
        const bool outside = !scrolls(*text) && !window.rect().contains(place);
        if (text->isVisible() && !text->text().isEmpty() && (!text->fits() || outside)) {
            cut.append(text->text());
        }
    }
    // of words that nobody will read, and on small screens, it is enough that they are whole
    const bool isEnough = areLongWordsSpoken() || Theme::scaleFor(window.size()) < 1;
    for (const auto* button : window.findChildren<Button*>()) {
        const bool isWhole
            = isEnough ? button->fits() : button->width() >= button->sizeHint().width();
        if (button->isVisible() && !isWhole) {
            cut.append(button->text());
        }
    }
    for (const auto* box : window.findChildren<ChoiceBox*>()) {
        if (box->isVisible() && !box->fits()) {
            cut.append(box->currentText());
        }
    }
    for (const auto* edit : window.findChildren<QLineEdit*>()) {
        const int width = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
        if (edit->isVisible() && edit->text().isEmpty() && width > edit->contentsRect().width()) {
            cut.append(edit->placeholderText());
        }
    }
    return cut + cutRows(window);
}

/// The same with verdicts and the steps of a badge.
inline QStringList cutWordsAndSlabs(const QWidget& window)
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

/// A panel of 7 inches: the smallest screen there is.
inline constexpr QSize smallScreen{800, 480};

/// The rows for that: every language on the screens that have the least room for the scale that
/// they are drawn at, `longWords` on the `roomy` one; on the `small` ones, where letters are larger
/// than the rest, English and the language that reaches furthest down. With LANYARD_LOOK_ALL=1 all
/// of them on all.
inline void everyLanguageOn(
    const QList<QSize>& tight, const QSize& roomy, const QList<QSize>& small = {smallScreen})
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const bool all = qEnvironmentVariableIsSet("LANYARD_LOOK_ALL");
    QStringList codes;
    for (const Language& language : TranslationLoader::languages()) {
        codes.append(language.code);
    }
    codes.append(QString(longWords));
    for (const QString& code : codes) {
        // what has room for the words of the others has room for English
        const bool isShort = code == QLatin1String("en") || code == longWords;
        QList<QSize> sizes = isShort && !all ? QList<QSize>() : tight;
        if (all || code == longWords) {
            sizes.append(roomy);
        }
        if (all || code == QLatin1String("en") || code == QLatin1String("kn")) {
            sizes.append(small);
        }
        for (const QSize& size : sizes) {
            QTest::addRow("%s %dx%d", qPrintable(code), size.width(), size.height())
                << code << size;
        }
    }
}

/// Further rows: small panels that stand upright, where parts go below each other. The language
/// that needs most room is on the narrowest one; with LANYARD_LOOK_ALL=1 three are on both.
inline void andOnUprightScreens()
{
    const bool all = qEnvironmentVariableIsSet("LANYARD_LOOK_ALL");
    for (const QSize& size : {QSize(480, 800), QSize(600, 1024)}) {
        for (const char* code : {"en", "de", "kn"}) {
            if (all || (size.width() == 480 && qstrcmp(code, "kn") == 0)) {
                QTest::addRow("%s %dx%d", code, size.width(), size.height())
                    << QString::fromLatin1(code) << size;
            }
        }
    }
}

/// The same for pages that a small screen shows, too.
inline void largeAndSmallScreens()
{
    everyLanguageOn({{1280, 800}}, {1280, 800});
}

/// What is cut of these pages in a window of that size, or that one asks for a larger window.
inline QStringList cutWords(const QList<NamedPage>& pages, Theme& theme, QSize size)
{
    QStringList cut;
    for (const NamedPage& named : pages) {
        theme.fitTo(size); // as the program does for the screen it finds
        MainWindow window(theme);
        QWidget* page = named.make(theme);
        window.addPage(page);
        window.showPage(page);
        window.resize(size);
        window.show();
        for (int round = 0; round < 3; ++round) { // what became larger asks for another one
            window.grab();
            QCoreApplication::sendPostedEvents();
        }
        if (window.size() != size) {
            cut.append(named.name + QStringLiteral(": the window is larger than the screen"));
        }
        for (const QString& words : cutWords(window)) {
            cut.append(named.name + QStringLiteral(": ") + words);
        }
    }
    return cut;
}

} // namespace lanyard
