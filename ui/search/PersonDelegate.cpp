// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/PersonDelegate.h"

#include "models/FoundModel.h"
#include "search/FieldMarks.h"
#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestSize = 11;

QList<MatchRange> moved(QList<MatchRange> ranges, int by)
{
    for (MatchRange& range : ranges) {
        range.start += by;
    }
    return ranges;
}

/// Of the model's text for the ticket, which begins with its type and the order.
QList<MatchRange> ticketRanges(const FoundAttendee& found, const QString& text)
{
    const QString& type = shownTicketType(found.record);
    const auto order
        = text.indexOf(found.record.attendee.order, type.isEmpty() ? 0 : type.size() + 1);
    return found.hit.ticketTypeRanges + moved(found.hit.orderRanges, std::max(int(order), 0));
}

} // namespace

/// A text with what is marked in it, and the block it must fit into.
struct PersonDelegate::Words
{
    QRectF rect;
    TextStyle style;
    QString text;
    QList<MatchRange> ranges;
};

struct PersonDelegate::Row
{
    FoundAttendee found;
    Verdict verdict = Verdict::None;
    QString words;
    QString ticket;
    QRect rect;
    bool mirrored = false;
    bool chosen = false;
    bool last = false;

    /// A part of the row, `from` px after its beginning; mirrored rows begin at the right.
    [[nodiscard]] QRectF part(int from, int width) const
    {
        const int left = mirrored ? rect.right() + 1 - from - width : rect.left() + from;
        return QRectF(left, rect.top(), width, rect.height());
    }

    [[nodiscard]] Qt::Alignment begin() const { return mirrored ? Qt::AlignRight : Qt::AlignLeft; }

    [[nodiscard]] Qt::Alignment end() const { return mirrored ? Qt::AlignLeft : Qt::AlignRight; }
};

QList<MatchRange> wholeClusters(const QString& text, const QList<MatchRange>& ranges)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    QList<MatchRange> whole;
    for (const MatchRange& range : ranges) {
        const int begin = qBound(0, range.start, int(text.size()));
        const int end = qBound(begin, range.start + range.length, int(text.size()));
        finder.setPosition(begin);
        const auto from = finder.isAtBoundary() ? begin : finder.toPreviousBoundary();
        finder.setPosition(end);
        const auto to = finder.isAtBoundary() ? end : finder.toNextBoundary();
        if (to > from) {
            whole.append({int(from), int(to - from)});
        }
    }
    return whole;
}

PersonDelegate::PersonDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

int PersonDelegate::rowHeight() const
{
    return high(82, 4);
}

/// Of so many lines of the smallest letters, which do not shrink as the rest of a small screen
/// does.
int PersonDelegate::high(int design, int lines) const
{
    const int least = m_theme.scale() < 1 ? lines * m_theme.linePx(type::note) : 0;
    return qMax(m_theme.px(design), least);
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), rowHeight()};
}

void PersonDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Row row;
    row.found = index.data(FoundModel::FoundRole).value<FoundAttendee>();
    row.verdict = static_cast<Verdict>(index.data(FoundModel::VerdictRole).toInt());
    row.words = index.data(FoundModel::WordsRole).toString();
    row.ticket = index.data(FoundModel::TicketRole).toString();
    row.rect = option.rect;
    row.mirrored = row.found.record.attendee.name.isRightToLeft();
    row.chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    row.last = index.row() + 1 == index.model()->rowCount();
    paintGround(*painter, row, option.state.testFlag(QStyle::State_MouseOver));
    const int symbol = m_theme.px(28);
    const QRectF place = row.part(m_theme.px(16), symbol);
    const QRectF square(place.left(), place.center().y() - symbol / 2.0, symbol, symbol);
    const Tokens& t = m_theme.tokens();
    const QVariant tick = index.data(FoundModel::TickRole);
    if (tick.isValid()) {
        paintTick(*painter, square, tick.toBool());
    } else if (row.verdict == Verdict::None) {
        paintIcon(*painter, square, u"step"_s, t.ink2);
    } else {
        paintSmallVerdict(*painter, square, row.verdict, t, row.chosen ? t.tint : t.surface);
    }
    paintName(*painter, row);
    paintFacts(*painter, row);
    painter->restore();
}

void PersonDelegate::paintGround(QPainter& painter, const Row& row, bool hovered) const
{
    const Tokens& t = m_theme.tokens();
    if (row.chosen) {
        const double edge = m_theme.isContrast() ? 4 : 2;
        painter.setPen(QPen(t.accent, edge));
        painter.setBrush(t.tint);
        painter.drawRoundedRect(QRectF(row.rect).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2),
            m_theme.px(10), m_theme.px(10));
        return;
    }
    if (hovered) {
        painter.fillRect(row.rect, t.sunken);
    }
    if (!row.last) {
        painter.fillRect(
            QRect(row.rect.left(), row.rect.bottom() + 1 - t.border, row.rect.width(), t.border),
            t.line);
    }
}

void PersonDelegate::paintTick(QPainter& painter, const QRectF& square, bool ticked) const
{
    const Tokens& t = m_theme.tokens();
    painter.setPen(QPen(ticked ? t.accent : t.lineStrong, 2));
    painter.setBrush(ticked ? t.accent : t.surface);
    painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), m_theme.px(6), m_theme.px(6));
    if (ticked) {
        const int inside = m_theme.px(4);
        paintIcon(
            painter, square.adjusted(inside, inside, -inside, -inside), u"tick"_s, t.onAccent);
    }
}

std::pair<QString, QList<MatchRange>> PersonDelegate::secondLine(const SearchHit& hit) const
{
    if (hit.why != Because::None && hit.spokenRanges.isEmpty()) {
        const QString text
            = hit.why == Because::Payer ? tr("Invoice: %1").arg(hit.because) : hit.because;
        return {text, moved(hit.becauseRanges, int(text.indexOf(hit.because)))};
    }
    if (!hit.spoken.isEmpty()) {
        const QString text = tr("sounds like %1").arg(hit.spoken);
        return {text, moved(hit.spokenRanges, int(text.indexOf(hit.spoken)))};
    }
    return {hit.kind == MatchKind::Typo ? tr("one or two letters differ") : QString(), {}};
}

void PersonDelegate::paintName(QPainter& painter, const Row& row) const
{
    const int from = m_theme.px(16 + 28 + 16);
    const int width = int((row.rect.width() - from - m_theme.px(16 + 128 + 32)) * 0.575);
    const QRectF place = row.part(from, width).adjusted(0, m_theme.px(2), 0, -m_theme.px(4));
    const SearchHit& hit = row.found.hit;
    const QString& name = row.found.record.attendee.name;
    const auto [second, ranges] = secondLine(hit);
    if (second.isEmpty()) {
        paintMarked(painter, {place, type::rowName, name, hit.nameRanges}, row);
        return;
    }
    const bool longSecond = textWidth(m_theme, type::note, second) > width;
    const double line = longSecond ? high(34, 2) : high(22, 1);
    const double gap = m_theme.px(longSecond ? 0 : 6);
    QRectF first = place;
    first.setBottom(place.bottom() - line - gap);
    // together they stand in the middle of the row
    const double tall = m_theme.px(38);
    if (!longSecond && first.height() > tall && textWidth(m_theme, type::rowName, name) <= width) {
        first.setTop(place.top() + (place.height() - tall - gap - line) / 2);
        first.setHeight(tall);
    }
    paintMarked(painter, {first, type::rowName, name, hit.nameRanges}, row);
    const QRectF under(place.left(), first.bottom() + gap, width, line);
    paintMarked(painter, {under, type::note, second, ranges}, row);
}

void PersonDelegate::paintMarked(QPainter& painter, const Words& words, const Row& row) const
{
    const Tokens& t = m_theme.tokens();
    const auto marks = wholeClusters(words.text, words.ranges);
    QList<QTextLayout::FormatRange> formats;
    for (const MatchRange& mark : marks) {
        QTextLayout::FormatRange format;
        format.start = mark.start;
        format.length = mark.length;
        format.format.setFontWeight(QFont::Bold);
        formats.append(format);
    }
    QTextLayout layout(words.text);
    layout.setFormats(formats);
    TextStyle style = words.style;
    // a long name gets smaller, then takes more lines; never an ellipsis
    while (layOut(layout, style, words.rect.width()) > words.rect.height()
        && style.size > smallestSize) {
        style.size -= 1;
        // a name's marks need their room, in every script
        style.line = words.style == type::note ? style.size * 4 / 3 : style.size * 8 / 5;
    }
    const QFontMetricsF metrics(m_theme.font(style));
    const int line = m_theme.linePx(style);
    double top = words.rect.top() + (words.rect.height() - layout.lineCount() * line) / 2;
    painter.setPen(words.style == type::note ? t.ink2 : t.ink);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine laid = layout.lineAt(i);
        const double base = std::round(
            top + (line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
        const double spare = words.rect.width() - laid.naturalTextWidth();
        const double left = std::round(words.rect.left() + (row.mirrored ? spare : 0))
            - laid.naturalTextRect().left();
        for (const MatchRange& mark : marks) {
            paintMark(painter, laid, mark, QPointF(left, base), metrics, row.chosen);
        }
        laid.draw(&painter, QPointF(left, base - laid.ascent() - laid.y()));
        top += line;
    }
}

double PersonDelegate::layOut(QTextLayout& layout, const TextStyle& style, double width) const
{
    layout.clearLayout();
    layout.setFont(m_theme.font(style, layout.text()));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
    }
    layout.endLayout();
    return layout.lineCount() * m_theme.linePx(style);
}

void PersonDelegate::paintMark(QPainter& painter, const QTextLine& line, const MatchRange& mark,
    const QPointF& base, const QFontMetricsF& metrics, bool chosen) const
{
    const int from = qMax(mark.start, line.textStart());
    const int to = qMin(mark.start + mark.length, line.textStart() + line.textLength());
    if (from >= to) {
        return;
    }
    const double a = line.cursorToX(from);
    const double b = line.cursorToX(to);
    const double foot = metrics.descent() + metrics.ascent() * 0.15;
    const QRectF ground(base.x() + qMin(a, b) - 1.5, base.y() - metrics.ascent(),
        std::abs(b - a) + 3, metrics.ascent() + foot);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(ground, chosen ? t.surface : t.tint);
    painter.fillRect(QRectF(ground.left(), ground.bottom(), ground.width(), 2), t.accent);
}

void PersonDelegate::paintFacts(QPainter& painter, const Row& row) const
{
    const Tokens& t = m_theme.tokens();
    const int name = m_theme.px(16 + 28 + 16);
    const int room = row.rect.width() - name - m_theme.px(16 + 128 + 32);
    const int from = name + int(room * 0.575) + m_theme.px(16);
    const int width = row.rect.width() - from - m_theme.px(16 + 128 + 16);
    const QRectF place = row.part(from, width);
    const QString& company = row.found.record.attendee.company;
    const QString& ticket = row.ticket;
    const bool wide = textWidth(m_theme, type::body, company) > width;
    const double line = company.isEmpty() ? 0 : wide ? high(44, 3) : high(24, 1);
    const double note = high(22, 1);
    const double top = place.top() + (place.height() - line - note) / 2;
    paintMarked(painter,
        {QRectF(place.left(), top, width, line), type::body, company, row.found.hit.companyRanges},
        row);
    paintMarked(painter,
        {QRectF(place.left(), top + line, width, note), type::note, ticket,
            ticketRanges(row.found, ticket)},
        row);
    painter.setPen(
        row.chosen && m_theme.isContrast() ? t.ink : colourOf(t, textColourOf(row.verdict)));
    const int stateWidth = m_theme.px(140);
    TextStyle style = type::body;
    while (style.size > smallestSize && textWidth(m_theme, style, row.words) > stateWidth) {
        style.size -= 1;
    }
    paintLine(painter, m_theme, style,
        row.part(row.rect.width() - m_theme.px(16) - stateWidth, stateWidth),
        row.end() | Qt::AlignVCenter, row.words);
}

} // namespace lanyard
