// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Button.h"

#include "theme/Icons.h"
#include "widgets/Text.h"
#include "widgets/TwoLines.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int keycapHeight = 26;
constexpr int smallestSize = 12; ///< of words that have less room than they want

struct Measures
{
    int height, padding, gap, icon;
    TextStyle style;
};

Measures measuresOf(Button::Size size)
{
    switch (size) {
    case Button::Size::Small:
        return {44, 14, 10, 20, type::note.inBold()};
    case Button::Size::Normal:
        return {52, 20, 12, 24, type::body.inBold()};
    case Button::Size::Main:
        return {60, 16, 12, 24, type::lead.inBold()};
    case Button::Size::Choice:
        return {68, 20, 16, 24, type::lead.inBold()};
    case Button::Size::SelfService:
        return {112, 32, 20, 44, type::selfBody.inBold()};
    }
    return {52, 20, 12, 24, type::body.inBold()};
}

int leastOf(int padding)
{
    return padding * 3 / 5;
}

} // namespace

void paintKeycap(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text,
    const QColor& edge, const QColor& ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = theme.tokens().border;
    const double radius = theme.px(6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setBrush(ground);
    painter.drawRoundedRect(
        rect.adjusted(line, line, -line, -qMax(2.0, line)), radius - line, radius - line);
    painter.setPen(theme.tokens().ink);
    if (ground == theme.tokens().accent || ground == theme.tokens().accentHover
        || ground == theme.tokens().accentPressed) {
        painter.setPen(theme.tokens().onAccent);
    }
    paintLine(painter, theme, type::keycap, rect.adjusted(0, 0, 0, -1), Qt::AlignCenter, text);
    painter.restore();
}

int keycapWidth(const Theme& theme, const QString& text)
{
    const int words = int(std::ceil(textWidth(theme, type::keycap, text)));
    return qMax(theme.px(keycapHeight), words + 2 * theme.px(8));
}

struct Button::Parts
{
    QString words;
    int icon = 0;
    int text = 0;
    int keycap = 0;
    int gap = 0;

    [[nodiscard]] int total() const
    {
        const bool isIconAlone = text == 0 && keycap == 0; // which is in the middle
        return icon + text + keycap + (icon > 0 && !isIconAlone ? gap : 0) + (keycap > 0 ? gap : 0);
    }
};

Button::Button(
    const Theme& theme, Role role, const QString& text, const QString& keycap, QWidget* parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_role(role)
    , m_keycap(keycap)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setRole(role);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void Button::setRole(Role role)
{
    m_role = role;
    static const QString names[] = {u"primary"_s, u"secondary"_s, u"quiet"_s};
    setProperty("role", names[static_cast<int>(role)]);
    repolish();
}

void Button::setSize(Size size)
{
    m_size = size;
    setProperty("shape",
        size == Size::SelfService  ? u"self"_s
            : size == Size::Choice ? u"choice"_s
                                   : QString());
    repolish();
    updateGeometry();
}

void Button::setKeycap(const QString& keycap)
{
    m_keycap = keycap;
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setWorking(bool working, const QString& words)
{
    m_working = working;
    m_workingWords = words;
    updateGeometry();
    update();
}

void Button::setRing(double part)
{
    const bool sizeChanges = (part < 0) != (m_ring < 0);
    m_ring = part;
    if (sizeChanges) {
        updateGeometry();
    }
    update();
}

void Button::setLeading(bool leading)
{
    m_leading = leading;
    update();
}

void Button::repolish()
{
    style()->unpolish(this);
    style()->polish(this);
    update();
}

bool Button::hitButton(const QPoint& point) const
{
    return !m_working && QPushButton::hitButton(point);
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !event->isAutoRepeat()) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

Button::Parts Button::parts() const
{
    const Measures measures = measuresOf(m_size);
    Parts parts;
    parts.words = m_working && !m_workingWords.isEmpty() ? m_workingWords : text();
    parts.gap = m_theme.px(measures.gap);
    const bool sign = m_working || m_ring >= 0 || !m_icon.isEmpty();
    parts.icon = sign ? m_theme.px(m_ring >= 0 ? 28 : measures.icon) : 0;
    parts.text = int(std::ceil(textWidth(m_theme, measures.style, parts.words)));
    parts.keycap = m_keycap.isEmpty() || m_working ? 0 : keycapWidth(m_theme, m_keycap);
    return parts;
}

QSize Button::sizeHint() const
{
    const Measures measures = measuresOf(m_size);
    const int width = parts().total() + 2 * m_theme.px(measures.padding) + 2;
    return {width, m_theme.px(measures.height)};
}

QSize Button::minimumSizeHint() const
{
    const QSize usual = sizeHint();
    const int padding = measuresOf(m_size).padding;
    return {m_size == Size::Choice
            ? m_theme.px(120)
            : usual.width() - 2 * (m_theme.px(padding) - m_theme.px(leastOf(padding))),
        usual.height()};
}

/// At both sides of its parts: less where there is little room, before anything else gives way.
int Button::paddingFor(const Parts& parts) const
{
    const int usual = measuresOf(m_size).padding;
    return qBound(m_theme.px(leastOf(usual)), (width() - 2 - parts.total()) / 2, m_theme.px(usual));
}

namespace {

double leastWidth(const Theme& theme, TextStyle style, const QString& words)
{
    style.size = smallestSize;
    return textWidth(theme, style, words);
}

/// Two, where there is no room even for the smallest letters.
QStringList linesIn(const Theme& theme, TextStyle style, const QString& words, double room)
{
    style.size = smallestSize;
    return textWidth(theme, style, words) <= room ? QStringList{words}
                                                  : inTwoLines(theme, style, words);
}

/// Whether the lines have that room.
bool areIn(const Theme& theme, const TextStyle& style, const QStringList& lines, const QSizeF& room)
{
    const double high = lines.size() > 1 ? 2 * stepOf(theme, style, lines.join(QString())) : 0;
    return widestOf(theme, style, lines) <= room.width() && high <= room.height();
}

/// The largest letters, down to the smallest, that have that room.
TextStyle styleIn(const Theme& theme, TextStyle style, const QStringList& lines, const QSizeF& room)
{
    while (style.size > smallestSize && !areIn(theme, style, lines, room)) {
        style.size -= 1;
    }
    return style;
}

/// Without the key where it would take the room of the words: the key bar tells of it.
template <typename Parts>
Parts within(Parts parts, int room, double words)
{
    if (parts.keycap > 0 && words > room - (parts.total() - parts.text) + 1) {
        parts.keycap = 0;
    }
    return parts;
}

} // namespace

bool Button::fits() const
{
    const Measures measures = measuresOf(m_size);
    const Parts whole = parts();
    const double words = leastWidth(m_theme, measures.style, whole.words);
    const int room = width() - 2 * paddingFor(whole);
    const Parts p = within(whole, room, words);
    TextStyle smallest = measures.style;
    smallest.size = smallestSize;
    const QSizeF place(room - (p.total() - p.text) + 1, height());
    return areIn(m_theme, smallest, linesIn(m_theme, smallest, p.words, place.width()), place);
}

QColor Button::wordColour() const
{
    const Tokens& t = m_theme.tokens();
    if (!isEnabled()) {
        return t.ink2;
    }
    switch (m_role) {
    case Role::Primary:
        return t.onAccent;
    case Role::Secondary:
        return t.ink;
    case Role::Quiet:
        return t.accent;
    }
    return t.ink;
}

void Button::paintRing(QPainter& painter, const QRectF& rect) const
{
    const double width = m_theme.px(4);
    const QRectF inner = rect.adjusted(width, width, -width, -width);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.tokens().line, m_theme.isContrast() ? 1 : width));
    painter.drawEllipse(inner);
    painter.setPen(QPen(m_theme.tokens().accent, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(inner, 90 * 16, -int(m_ring * 360 * 16));
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const Measures measures = measuresOf(m_size);
    const Parts whole = parts();
    const int padding = paddingFor(whole);
    const Parts p
        = within(whole, width() - 2 * padding, leastWidth(m_theme, measures.style, whole.words));
    const bool capFirst = m_size == Size::Choice;
    int x = m_leading || capFirst ? padding : qMax(padding, (width() - p.total()) / 2);
    if (p.keycap > 0 && capFirst) {
        paintCap(painter, x, p.keycap);
        x += p.keycap + p.gap;
    }
    if (p.icon > 0) {
        const QRectF place(x, (height() - p.icon) / 2, p.icon, p.icon);
        if (m_ring >= 0 && !m_working) {
            paintRing(painter, place);
        } else {
            paintIcon(painter, place, m_working ? u"now"_s : m_icon, wordColour());
        }
        x += p.icon + p.gap;
    }
    const int after = p.keycap > 0 && !capFirst ? p.keycap + p.gap : 0;
    const int room = width() - x - after - padding;
    painter.setPen(wordColour());
    const QSizeF place(room + 1, height());
    const QStringList lines = linesIn(m_theme, measures.style, p.words, place.width());
    const TextStyle style = styleIn(m_theme, measures.style, lines, place);
    const double step = stepOf(m_theme, style, p.words);
    const Qt::Alignment side = lines.size() > 1 && !m_leading ? Qt::AlignHCenter : Qt::AlignLeft;
    QRectF line(x, -step * double(lines.size() - 1) / 2, room, height());
    for (const QString& each : lines) {
        paintLine(painter, m_theme, style, line, side | Qt::AlignVCenter, each);
        line.translate(0, step);
    }
    if (after > 0) {
        paintCap(painter, m_leading ? width() - padding - p.keycap : x + qMin(p.text, room) + p.gap,
            p.keycap);
    }
}

void Button::paintCap(QPainter& painter, int left, int width) const
{
    const int high = m_theme.px(keycapHeight);
    const bool solid = m_role == Role::Primary && isEnabled();
    const Tokens& t = m_theme.tokens();
    const QColor accent = isDown() ? t.accentPressed : underMouse() ? t.accentHover : t.accent;
    paintKeycap(painter, m_theme, QRectF(left, (height() - high) / 2, width, high), m_keycap,
        solid ? t.onAccent : t.lineStrong, solid ? accent : t.surface);
}

} // namespace lanyard
