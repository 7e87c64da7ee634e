// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Text.h"

#include "theme/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr double unlimited = 1e6;

/// Whether a script is used whose signs stand far under the line.
bool reachesDeep(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar letter) { return letter.unicode() >= 0x0590 && letter.unicode() < 0x2000; });
}

TextStyle shrunk(const TextStyle& style, const TextStyle& smallest)
{
    TextStyle next = style;
    next.size = qMax(smallest.size, style.size - 4);
    next.line = next.size * style.line / style.size;
    return next.size == smallest.size ? smallest : next;
}

} // namespace

QColor colourOf(const Tokens& tokens, TextColour colour)
{
    switch (colour) {
    case TextColour::Ink:
        return tokens.ink;
    case TextColour::Soft:
        return tokens.ink2;
    case TextColour::Accent:
        return tokens.accent;
    case TextColour::OnAccent:
        return tokens.onAccent;
    case TextColour::Page:
        return tokens.page;
    case TextColour::Admitted:
        return tokens.admitted.text;
    case TextColour::Already:
        return tokens.already.text;
    case TextColour::Stop:
        return tokens.stop.text;
    case TextColour::Look:
        return tokens.look.text;
    case TextColour::Unknown:
        return tokens.unknown.text;
    }
    return tokens.ink;
}

TextColour textColourOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admitted:
        return TextColour::Admitted;
    case Verdict::Already:
        return TextColour::Already;
    case Verdict::Stop:
        return TextColour::Stop;
    case Verdict::Look:
        return TextColour::Look;
    case Verdict::Unknown:
    case Verdict::Waiting:
        return TextColour::Unknown;
    case Verdict::None:
        break;
    }
    return TextColour::Soft;
}

double textWidth(const Theme& theme, const TextStyle& style, const QString& text)
{
    return QFontMetricsF(theme.font(style, text)).horizontalAdvance(text);
}

void paintLine(QPainter& painter, const Theme& theme, const TextStyle& style, const QRectF& rect,
    Qt::Alignment align, const QString& text)
{
    const QFont font = theme.font(style, text);
    const QFontMetricsF metrics(theme.font(style));
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    const double high = metrics.ascent() + metrics.descent();
    double x = rect.left();
    if (align & Qt::AlignHCenter) {
        x += (rect.width() - width) / 2;
    } else if (align & Qt::AlignRight) {
        x += rect.width() - width;
    }
    double y = rect.top() + (rect.height() - high) / 2;
    if (align & Qt::AlignTop) {
        y = rect.top() + (theme.linePx(style) - high) / 2;
    } else if (align & Qt::AlignBottom) {
        y = rect.bottom() - (theme.linePx(style) + high) / 2;
    }
    painter.setFont(font);
    painter.drawText(QPointF(std::round(x), std::round(y + metrics.ascent())), text);
}

struct Text::Laid
{
    /// What it was laid for.
    struct For
    {
        int width = 0;
        bool wraps = false;
        int line = 0; ///< px: the theme's scale
        int fonts = 0; ///< those that came later may have signs that were boxes

        [[nodiscard]] bool operator==(const For&) const = default;
    };

    For of;
    std::unique_ptr<QTextLayout> layout;
    TextStyle style;
    int line = 0; ///< px of a line
    int lines = 0;
    double width = 0; ///< of the widest
    double baseline = 0; ///< of the first
};

Text::Text(const Theme& theme, TextStyle style, const QString& text, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_style(style)
    , m_smallest(style)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusPolicy(Qt::NoFocus);
    setText(text);
    connect(&theme, &Theme::changed, this, &Text::refresh);
}

void Text::setText(const QString& text)
{
    if (m_bold.isEmpty() && text == QLabel::text()) {
        return; // what is told again moves nothing
    }
    m_bold.clear();
    QLabel::setText(text);
    refresh();
}

void Text::setMarked(const QString& text, const QString& asIs)
{
    QList<QTextLayout::FormatRange> bold;
    QString plain;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf("<b>"_L1); open >= 0; open = text.indexOf("<b>"_L1, from)) {
        const qsizetype close = text.indexOf("</b>"_L1, open);
        if (close < 0) {
            break;
        }
        plain += text.mid(from, open - from);
        QTextLayout::FormatRange range;
        range.start = int(plain.size());
        range.length = int(close - open - 3);
        range.format.setFontWeight(QFont::Bold);
        bold.append(range);
        plain += text.mid(open + 3, close - open - 3);
        from = close + 4;
    }
    plain += text.mid(from) + asIs;
    if (bold == m_bold && plain == QLabel::text()) {
        return;
    }
    m_bold = bold;
    QLabel::setText(plain);
    refresh();
}

void Text::setTextStyle(TextStyle style)
{
    if (!(m_style == style)) {
        m_style = style;
        m_smallest = style;
        refresh();
    }
}

void Text::setColour(TextColour colour)
{
    m_colour = colour;
    update();
}

void Text::setShrinkTo(TextStyle smallest)
{
    m_smallest = smallest;
    setWordWrap(true);
    refresh();
}

void Text::setMirrored(bool mirrored)
{
    m_mirrored = mirrored;
    update();
}

void Text::setBesides(const QStringList& texts)
{
    m_besides = texts.join(u' ');
    refresh();
}

void Text::refresh()
{
    m_laid = {};
    updateGeometry();
    update();
}

double Text::naturalWidth(const TextStyle& style) const
{
    QTextLayout layout(text(), m_theme.font(style, text()));
    layout.setFormats(m_bold);
    QTextOption option;
    option.setWrapMode(QTextOption::ManualWrap);
    layout.setTextOption(option);
    double widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(unlimited);
        widest = qMax(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return widest;
}

std::shared_ptr<const Text::Laid> Text::linesAt(int width) const
{
    const Laid::For wanted{width, wordWrap(), m_theme.linePx(m_style), loadedFonts()};
    const auto known = std::ranges::find_if(
        m_laid, [&](const auto& each) { return each && each->of == wanted; });
    if (known != m_laid.end()) {
        return *known;
    }
    auto fresh = lay(width);
    fresh->of = wanted;
    fresh->of.fonts = loadedFonts(); // a script's own may have come while it was laid
    std::ranges::move_backward(m_laid.begin(), m_laid.end() - 1, m_laid.end());
    m_laid.front() = fresh;
    return fresh;
}

std::shared_ptr<Text::Laid> Text::lay(int width) const
{
    auto made = std::make_shared<Laid>();
    Laid& laid = *made;
    laid.style = m_style;
    while (laid.style.size > m_smallest.size && naturalWidth(laid.style) > width) {
        laid.style = shrunk(laid.style, m_smallest);
    }
    const QFont font = m_theme.font(laid.style, text());
    const QFontMetricsF metrics(m_theme.font(laid.style));
    laid.line = m_theme.linePx(laid.style);
    double baseline = (laid.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    const QString row = m_besides.isEmpty() ? text() : m_besides;
    if (reachesDeep(row)) {
        // signs under the line stay inside it; the line keeps its height
        const QRectF ink = QFontMetricsF(m_theme.font(laid.style, row)).tightBoundingRect(row);
        baseline = qMin(baseline, qMax(-ink.top(), laid.line - ink.bottom()));
    }
    laid.baseline = baseline;
    QString words = text();
    words.replace(u'\n', QChar::LineSeparator);
    laid.layout = std::make_unique<QTextLayout>(words, font);
    laid.layout->setFormats(m_bold);
    QTextOption option;
    option.setWrapMode(
        wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    laid.layout->setTextOption(option);
    laid.layout->beginLayout();
    for (QTextLine line = laid.layout->createLine(); line.isValid();
         line = laid.layout->createLine()) {
        line.setLineWidth(wordWrap() ? width : unlimited);
        line.setPosition(QPointF(0, laid.lines * laid.line + baseline - line.ascent()));
        laid.width = qMax(laid.width, line.naturalTextWidth());
        ++laid.lines;
    }
    laid.layout->endLayout();
    return made;
}

int Text::baseline() const
{
    return qRound(linesAt(contentsRect().width())->baseline);
}

bool Text::fits() const
{
    const auto laid = linesAt(contentsRect().width());
    return laid->width <= contentsRect().width() + 1 && laid->lines * laid->line <= height() + 1;
}

int Text::lineCount() const
{
    return linesAt(contentsRect().width())->lines;
}

QSize Text::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = int(std::ceil(naturalWidth(m_style))) + margins.left() + margins.right();
    const auto lines = qMax(qsizetype(1), text().count(u'\n') + 1);
    return {width, int(lines) * m_theme.linePx(m_style) + margins.top() + margins.bottom()};
}

QSize Text::minimumSizeHint() const
{
    if (!wordWrap()) {
        return sizeHint();
    }
    double longest = 0;
    for (const QString& word : text().split(u' ')) {
        longest = qMax(longest, textWidth(m_theme, m_smallest, word));
    }
    const int width = int(std::ceil(qMin<double>(longest, m_theme.px(300))));
    return {width, m_theme.linePx(m_smallest)};
}

int Text::heightForWidth(int width) const
{
    if (!wordWrap()) {
        return -1;
    }
    const QMargins margins = contentsMargins();
    const auto laid = linesAt(width - margins.left() - margins.right());
    return qMax(1, laid->lines) * laid->line + margins.top() + margins.bottom();
}

void Text::paintEvent(QPaintEvent*)
{
    const QRect area = contentsRect();
    const auto laid = linesAt(area.width());
    QPainter painter(this);
    painter.setPen(colourOf(m_theme.tokens(), m_colour));
    const int height = laid->lines * laid->line;
    double top = area.top();
    if (alignment() & Qt::AlignVCenter) {
        top += (area.height() - height) / 2.0;
    } else if (alignment() & Qt::AlignBottom) {
        top += area.height() - height;
    }
    const bool right = (alignment() & Qt::AlignRight)
        || (m_mirrored && text().isRightToLeft() && !(alignment() & Qt::AlignHCenter));
    for (int i = 0; i < laid->layout->lineCount(); ++i) {
        const QTextLine line = laid->layout->lineAt(i);
        double x = area.left();
        const double spare = area.width() - line.naturalTextWidth();
        if (alignment() & Qt::AlignHCenter) {
            x += spare / 2;
        } else if (!right && text().isRightToLeft()) {
            x += laid->width - line.naturalTextWidth(); // lines of one block begin at its right
        } else if (right) {
            x += spare;
        }
        // the layout itself puts a right-to-left line at the end of its width
        const double shift = line.naturalTextRect().left();
        line.draw(&painter, QPointF(x - shift, std::round(top)));
    }
}

} // namespace lanyard
