// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/VerdictSlab.h"

#include "theme/Icons.h"
#include "widgets/Text.h"
#include "widgets/TwoLines.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle figureStyle{36, 44, true};
constexpr TextStyle noteStyle{20, 28};
constexpr int slabHeight = 136;
constexpr int readWord = 52; ///< of a word that is read from two metres
constexpr int nearlyReadWord = 44;
constexpr int leastWord = 36;
constexpr int leastNarrow = 24; ///< of a word, in a narrow window

QStringList linesOf(const Theme& theme, const TextStyle& style, const QString& text, bool inTwo)
{
    return inTwo || text.isEmpty() ? inTwoLines(theme, style, text) : QStringList{text};
}

bool isPale(Verdict verdict)
{
    return verdict == Verdict::Unknown || verdict == Verdict::Waiting;
}

QPainterPath roundedTop(const QRectF& rect, double radius)
{
    QPainterPath path;
    path.moveTo(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + radius);
    path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()));
    path.lineTo(rect.right() - radius, rect.top());
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius));
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

} // namespace

VerdictSlab::VerdictSlab(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void VerdictSlab::set(
    Verdict verdict, const QString& word, const QString& figure, const QString& note)
{
    m_verdict = verdict;
    m_word = word;
    m_figure = figure;
    m_note = note;
    QStringList all{word, figure, note};
    all.removeAll(QString());
    setAccessibleName(all.join(u", "_s));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

QSize VerdictSlab::sizeHint() const
{
    return {m_theme.px(400), m_theme.px(slabHeight)};
}

struct VerdictSlab::Laid
{
    TextStyle style = type::verdict; ///< of the word: smaller where a language needs more room
    QStringList word;
    QStringList figure;
    QStringList note;

    /// Design pixels from a line to the next.
    [[nodiscard]] int wordStep() const
    {
        return style.size * (isDeep(word.join(QString())) ? 8 : 6) / 5;
    }

    [[nodiscard]] int figureStep() const
    {
        const bool isAlone = figure.size() + note.size() == 1;
        return isDeep(figure.join(QString())) && !isAlone ? 60 : figureStyle.line;
    }

    [[nodiscard]] int sideHeight() const
    {
        return int(figure.size()) * figureStep() + int(note.size()) * noteStyle.line;
    }
};

int VerdictSlab::wordRoom(const Laid& laid) const
{
    const double side = qMax(
        widestOf(m_theme, figureStyle, laid.figure), widestOf(m_theme, noteStyle, laid.note));
    return width() - m_theme.px(28 + 88 + 24 + 24 + 28) - int(std::ceil(side));
}

bool VerdictSlab::hasRoom(const Laid& laid) const
{
    const auto high = qMax(int(laid.word.size()) * laid.wordStep(), laid.sideHeight());
    return widestOf(m_theme, laid.style, laid.word) <= wordRoom(laid) && high <= slabHeight - 16;
}

/// What has no room is in two lines, the note first, the word last, before the word has letters
/// that are not read from afar.
VerdictSlab::Laid VerdictSlab::laid() const
{
    const int least = m_theme.isNarrow() ? leastNarrow : leastWord;
    Laid laid;
    for (const int smallest : {readWord, nearlyReadWord, least}) {
        for (int inTwo = 0; inTwo < 8; ++inTwo) {
            laid.note = linesOf(m_theme, noteStyle, m_note, inTwo & 1);
            laid.figure = linesOf(m_theme, figureStyle, m_figure, inTwo & 2);
            laid.word = linesOf(m_theme, type::verdict, m_word, inTwo & 4);
            int& size = laid.style.size;
            for (size = type::verdict.size; size >= smallest; size -= 4) {
                if (hasRoom(laid)) {
                    return laid;
                }
            }
        }
    }
    laid.style.size = least;
    return laid;
}

double VerdictSlab::capitalHeight() const
{
    return QFontMetricsF(m_theme.font(laid().style, m_word)).capHeight();
}

bool VerdictSlab::fits() const
{
    return hasRoom(laid());
}

void VerdictSlab::paintGround(QPainter& painter) const
{
    if (m_theme.isContrast() || m_bare) {
        return; // the card's edge is all there is
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().of(m_verdict).fill);
    painter.drawPath(roundedTop(rect(), m_theme.px(16)));
}

void VerdictSlab::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const VerdictColours& colours = m_theme.tokens().of(m_verdict);
    const int symbol = m_theme.px(88);
    const QRectF place(m_theme.px(28), (height() - symbol) / 2, symbol, symbol);
    paintVerdict(painter, place, m_verdict, m_theme.isContrast() ? colours.text : colours.onFill,
        colours.fill);
    painter.setPen(colours.onFill);
    const Laid all = laid();
    const double step = m_theme.px(all.wordStep());
    QRectF line(place.right() + m_theme.px(24), (height() - step * double(all.word.size())) / 2,
        width(), step);
    for (const QString& word : all.word) {
        paintLine(painter, m_theme, all.style, line, Qt::AlignLeft | Qt::AlignVCenter, word);
        line.translate(0, step);
    }
    paintSide(painter, all);
}

void VerdictSlab::paintSide(QPainter& painter, const Laid& laid) const
{
    QRectF side(
        0, (height() - m_theme.px(laid.sideHeight())) / 2, width() - m_theme.px(28), height());
    for (const QString& line : laid.figure) {
        paintLine(painter, m_theme, figureStyle, side, Qt::AlignRight | Qt::AlignTop, line);
        side.translate(0, m_theme.px(laid.figureStep()));
    }
    for (const QString& line : laid.note) {
        paintLine(painter, m_theme, noteStyle, side, Qt::AlignRight | Qt::AlignTop, line);
        side.translate(0, m_theme.px(noteStyle.line));
    }
}

VerdictCard::VerdictCard(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_slab(new VerdictSlab(theme, this))
    , m_body(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_slab);
    column->addLayout(m_body, 1);
    m_body->setSpacing(0);
    m_slab->setBare(true);
    fit();
    connect(&theme, &Theme::changed, this, &VerdictCard::fit);
}

void VerdictCard::fit()
{
    m_body->setContentsMargins(m_theme.px(28), m_theme.px(20), m_theme.px(28), m_theme.px(24));
}

void VerdictCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = m_theme.tokens();
    const Verdict verdict = m_slab->verdict();
    const bool pale = isPale(verdict);
    QPen edge(t.line, t.border);
    if (m_theme.isContrast()) {
        edge = QPen(t.of(verdict).text, 6);
    } else if (pale) {
        edge = QPen(t.ink, 3);
    }
    if (pale) {
        edge.setDashPattern({2.2, 1.6});
    }
    const double inset = edge.widthF() / 2;
    const double radius = m_theme.px(16);
    const QRectF frame = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const QRectF head(0, 0, width(), m_slab->height());
    const auto drawEdge = [&] {
        painter.setPen(edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, radius, radius);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(frame, radius, radius);
    if (!pale) {
        drawEdge(); // a solid slab covers it
    }
    if (!m_theme.isContrast()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.of(verdict).fill);
        painter.drawPath(roundedTop(head, radius));
    }
    if (pale) {
        drawEdge();
    }
    if (pale || m_theme.isContrast()) {
        const double side = edge.widthF();
        painter.fillRect(
            QRectF(side, head.bottom() - t.border, width() - 2 * side, t.border), t.line);
    }
}

} // namespace lanyard
