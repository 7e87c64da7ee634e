// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/Theme.h"

#include "theme/Fonts.h"

#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QWidget>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

int scaled(int design, double factor)
{
    constexpr int edge = 3; // px at most: edges are of whole dots, and grow on large screens alone
    if (factor == 1.0 || (design <= edge && factor < 1.5)) {
        return design;
    }
    if (design <= edge) {
        return int(design * factor);
    }
    if (factor < 1.0) {
        return int(std::lround(design * factor));
    }
    return 2 * int(std::lround(design * factor / 2));
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, t.page);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.sunken);
    set(QPalette::Text, t.ink);
    set(QPalette::WindowText, t.ink);
    set(QPalette::ButtonText, t.ink);
    set(QPalette::PlaceholderText, t.ink2);
    set(QPalette::Highlight, t.tint);
    set(QPalette::HighlightedText, t.ink);
    set(QPalette::Button, t.surface);
    set(QPalette::Link, t.accent);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.lineStrong);
    return palette;
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
{ }

int Theme::px(int design) const
{
    return scaled(design, m_scale);
}

int Theme::textPx(int design) const
{
    return scaled(design, m_scale * m_textScale);
}

int Theme::fontPx(const TextStyle& style) const
{
    return qMax(textPx(style.size), qMin(style.size, leastText));
}

int Theme::linePx(const TextStyle& style) const
{
    const int line = textPx(style.line);
    const int letters = fontPx(style);
    return letters > textPx(style.size) ? qMax(line, letters * 4 / 3) : line;
}

QFont Theme::font(const TextStyle& style) const
{
    QFont font;
    font.setFamilies(style.mono ? monoFamilies() : uiFamilies());
    font.setPixelSize(fontPx(style));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Theme::font(const TextStyle& style, const QString& text) const
{
    QFont own = font(style);
    if (!style.mono) {
        own.setFamilies(uiFamilies(text));
    }
    return own;
}

void Theme::setKind(ThemeKind kind)
{
    if (kind != m_kind) {
        m_kind = kind;
        Q_EMIT changed();
    }
}

void Theme::setScale(double scale)
{
    if (scale != m_scale) {
        m_scale = scale;
        Q_EMIT changed();
    }
}

void Theme::fitTo(const QSize& window)
{
    const double scale = scaleFor(window);
    const bool narrow = window.width() < leastBeside;
    if (scale != m_scale || narrow != m_narrow) {
        m_scale = scale;
        m_narrow = narrow;
        Q_EMIT changed();
    }
}

void Theme::setTextScale(double scale)
{
    if (scale != m_textScale) {
        m_textScale = scale;
        Q_EMIT changed();
    }
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced != m_reducedMotion) {
        m_reducedMotion = reduced;
        Q_EMIT changed();
    }
}

double Theme::scaleFor(const QSize& window)
{
    constexpr int steps = 20; // a window that is drawn larger is not dressed anew at each pixel
    constexpr int wide = 24; // 1.2
    if (window.width() >= 1920 && window.height() >= 960) { // that with a task bar, too
        const int grown = qMin(window.width() * wide / 1920, window.height() * wide / 1080);
        return qMax(wide, grown) / double(steps);
    }
    const int part = qMin(
        window.width() * steps / designSize.width(), window.height() * steps / designSize.height());
    return qBound(leastScale, part / double(steps), 1.0);
}

void Theme::dress(QWidget* window) const
{
    dressNow(window);
    connect(this, &Theme::changed, window, [this, window] { dressNow(window); });
}

void Theme::dressNow(QWidget* window) const
{
    window->setPalette(paletteOf(tokens()));
    window->setFont(font(type::body));
    window->setStyleSheet(styleSheet());
}

QString Theme::styleSheet() const
{
    QFile file(u":/lanyard/styles/lanyard.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString source = QString::fromUtf8(file.readAll());
    // `@name` is a colour of the theme, `@border` and `@chosen` edges, `@inset` what the one is
    // wider by; `17px` is in design pixels.
    const int inset = px(2);
    const int border = px(tokens().border);
    const QHash<QString, int> edges{
        {u"border"_s, border}, {u"chosen"_s, border + inset}, {u"inset"_s, inset}};
    static const QRegularExpression value(u"@([a-z0-9-]+)|\\b(\\d+)px"_s);
    const auto colours = tokens().named();
    QString sheet;
    qsizetype from = 0;
    for (auto it = value.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        sheet += source.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        if (edges.contains(name)) {
            sheet += QString::number(edges.value(name)) + "px"_L1;
        } else if (!name.isEmpty()) {
            sheet += colours.value(name).name();
        } else {
            sheet += QString::number(px(match.captured(2).toInt())) + "px"_L1;
        }
    }
    return sheet + source.mid(from);
}

} // namespace lanyard
