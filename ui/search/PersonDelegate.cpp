// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/PersonDelegate.h"

#include "models/FoundModel.h"
#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

struct PersonDelegate::Row
{
    FoundAttendee found;
    Verdict verdict = Verdict::None;
    QString words;
    QRect rect;
    bool mirrored = false;
    bool chosen = false;

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
    return m_theme.px(82);
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
    row.rect = option.rect;
    row.mirrored = row.found.record.attendee.name.isRightToLeft();
    row.chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option.rect, row.chosen, option.state.testFlag(QStyle::State_MouseOver));
    const int symbol = m_theme.px(28);
    const QRectF place = row.part(m_theme.px(16), symbol);
    const QRectF square(place.left(), place.center().y() - symbol / 2.0, symbol, symbol);
    const Tokens& t = m_theme.tokens();
    if (row.verdict == Verdict::None) {
        paintIcon(*painter, square, u"step"_s, t.ink2);
    } else {
        paintSmallVerdict(*painter, square, row.verdict, t, row.chosen ? t.tint : t.surface);
    }
    paintName(*painter, row);
    paintFacts(*painter, row);
    painter->restore();
}

void PersonDelegate::paintGround(
    QPainter& painter, const QRect& rect, bool chosen, bool hovered) const
{
    const Tokens& t = m_theme.tokens();
    if (chosen) {
        const double edge = m_theme.isContrast() ? 4 : 2;
        painter.setPen(QPen(t.accent, edge));
        painter.setBrush(t.tint);
        painter.drawRoundedRect(QRectF(rect).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2),
            m_theme.px(10), m_theme.px(10));
        return;
    }
    if (hovered) {
        painter.fillRect(rect, t.sunken);
    }
    painter.fillRect(
        QRect(rect.left(), rect.bottom() + 1 - t.border, rect.width(), t.border), t.line);
}

QString PersonDelegate::secondLine(const FoundAttendee& found) const
{
    if (!found.hit.spoken.isEmpty()) {
        return tr("sounds like %1").arg(found.hit.spoken);
    }
    if (found.hit.kind == MatchKind::Typo) {
        return tr("one or two letters differ");
    }
    return {};
}

void PersonDelegate::paintName(QPainter& painter, const Row& row) const
{
    const int from = m_theme.px(16 + 28 + 16);
    const int width = int((row.rect.width() - from - m_theme.px(16 + 128 + 32)) * 0.575);
    QRectF place = row.part(from, width);
    const QString second = secondLine(row.found);
    const int nameLine = m_theme.px(38);
    const int noteLine = m_theme.px(22);
    const QString& name = row.found.record.attendee.name;
    if (second.isEmpty()) {
        paintMarked(painter, place, type::rowName, name, row.found.hit.nameRanges, row);
        return;
    }
    const double top = place.top() + (place.height() - nameLine - noteLine - m_theme.px(4)) / 2;
    paintMarked(painter, QRectF(place.left(), top, width, nameLine), type::rowName, name,
        row.found.hit.nameRanges, row);
    QList<MatchRange> ranges = row.found.hit.spokenRanges;
    const auto shift = second.indexOf(row.found.hit.spoken);
    for (MatchRange& range : ranges) {
        range.start += int(shift);
    }
    Row note = row;
    note.words.clear();
    paintMarked(painter, QRectF(place.left(), top + nameLine + m_theme.px(4), width, noteLine),
        type::note, second, ranges, note);
}

void PersonDelegate::paintMarked(QPainter& painter, const QRectF& rect, const TextStyle& style,
    const QString& text, const QList<MatchRange>& ranges, const Row& row) const
{
    const Tokens& t = m_theme.tokens();
    QTextLayout layout;
    TextStyle fitted = style;
    const auto marks = wholeClusters(text, ranges);
    QList<QTextLayout::FormatRange> formats;
    for (const MatchRange& mark : marks) {
        QTextLayout::FormatRange format;
        format.start = mark.start;
        format.length = mark.length;
        format.format.setFontWeight(QFont::Bold);
        formats.append(format);
    }
    QTextLine line;
    // a long name gets smaller, never an ellipsis; below the note's size it may run on
    for (; fitted.size >= 12; fitted.size -= 2) {
        layout.clearLayout();
        layout.setText(text);
        layout.setFont(m_theme.font(fitted));
        layout.setFormats(formats);
        layout.beginLayout();
        line = layout.createLine();
        line.setLineWidth(1e6);
        layout.endLayout();
        if (line.naturalTextWidth() <= rect.width()) {
            break;
        }
    }
    const QFontMetricsF metrics(m_theme.font(fitted));
    const double high = metrics.ascent() + metrics.descent();
    const double base = std::round(rect.top() + (rect.height() - high) / 2 + metrics.ascent());
    const double shift = line.naturalTextRect().left();
    const double left
        = std::round(row.mirrored ? rect.right() - line.naturalTextWidth() : rect.left()) - shift;
    for (const MatchRange& mark : marks) {
        const double a = line.cursorToX(mark.start);
        const double b = line.cursorToX(mark.start + mark.length);
        const double top = base - metrics.ascent();
        const double foot = base + metrics.descent() + m_theme.px(style.size) * 0.16;
        const QRectF ground(left + qMin(a, b) - 2, top, std::abs(b - a) + 4, foot - top);
        painter.fillRect(ground, row.chosen ? t.surface : t.tint);
        painter.fillRect(QRectF(ground.left(), ground.bottom(), ground.width(), 2), t.accent);
    }
    painter.setPen(style == type::note ? t.ink2 : t.ink);
    line.draw(&painter, QPointF(left, base - line.ascent() - line.y()));
}

void PersonDelegate::paintFacts(QPainter& painter, const Row& row) const
{
    const Tokens& t = m_theme.tokens();
    const int name = m_theme.px(16 + 28 + 16);
    const int room = row.rect.width() - name - m_theme.px(16 + 128 + 32);
    const int from = name + int(room * 0.575) + m_theme.px(16);
    const int width = row.rect.width() - from - m_theme.px(16 + 128 + 16);
    const QRectF place = row.part(from, width);
    const auto fitted = [&](TextStyle style, const QString& text) {
        while (style.size > 12 && textWidth(m_theme, style, text) > width) {
            style.size -= 1;
        }
        return style;
    };
    const QString& company = row.found.record.attendee.company;
    const QString ticket = RowWords::ticket(row.found.record);
    const int line = m_theme.px(24);
    const double top
        = place.top() + (place.height() - (company.isEmpty() ? 0 : line) - m_theme.px(22)) / 2;
    painter.setPen(t.ink);
    paintLine(painter, m_theme, fitted(type::body, company), QRectF(place.left(), top, width, line),
        row.begin() | Qt::AlignVCenter, company);
    painter.setPen(t.ink2);
    paintLine(painter, m_theme, fitted(type::note, ticket),
        QRectF(place.left(), top + (company.isEmpty() ? 0 : line), width, m_theme.px(22)),
        row.begin() | Qt::AlignVCenter, ticket);
    painter.setPen(
        row.chosen && m_theme.isContrast() ? t.ink : colourOf(t, textColourOf(row.verdict)));
    const int stateWidth = m_theme.px(140);
    paintLine(painter, m_theme, type::body,
        row.part(row.rect.width() - m_theme.px(16) - stateWidth, stateWidth),
        row.end() | Qt::AlignVCenter, row.words);
}

} // namespace lanyard
