// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/PersonDelegate.h"

#include "models/FoundModel.h"
#include "search/FieldMarks.h"
#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle leastName{16, 25}; ///< for the sake of a line under it
constexpr int leastState = 13; ///< px, before it takes a second line

/// Of the model's text for the ticket, which begins with its type and the order.
QList<MatchRange> ticketRanges(const FoundAttendee& found, const QString& text)
{
    const QString& type = shownTicketType(found.record);
    const auto order
        = text.indexOf(found.record.attendee.order, type.isEmpty() ? 0 : type.size() + 1);
    return found.hit.ticketTypeRanges + moved(found.hit.orderRanges, std::max(int(order), 0));
}

} // namespace

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
};

PersonDelegate::PersonDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

int PersonDelegate::rowHeight() const
{
    const int offLine = m_theme.scale() < 1 ? m_theme.px(6) : 0; // of four lines, the last
    return high(82, 4) + offLine;
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

PersonDelegate::Row PersonDelegate::rowAt(const QRect& rect, const QModelIndex& index) const
{
    Row row;
    row.found = index.data(FoundModel::FoundRole).value<FoundAttendee>();
    row.verdict = static_cast<Verdict>(index.data(FoundModel::VerdictRole).toInt());
    row.words = index.data(FoundModel::WordsRole).toString();
    row.ticket = index.data(FoundModel::TicketRole).toString();
    row.rect = rect;
    row.mirrored = row.found.record.attendee.name.isRightToLeft();
    row.last = index.row() + 1 == index.model()->rowCount();
    return row;
}

void PersonDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Row row = rowAt(option.rect, index);
    row.chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
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
    for (const MarkedWords& words : nameOf(row) + factsOf(row)) {
        LaidWords(m_theme, words).paint(*painter, row.chosen ? t.surface : t.tint);
    }
    painter->restore();
}

QStringList PersonDelegate::cut(const QRect& rect, const QModelIndex& index) const
{
    const Row row = rowAt(rect, index);
    QStringList cut;
    for (const MarkedWords& words : nameOf(row) + factsOf(row)) {
        if (!words.givesWay && !LaidWords(m_theme, words).isWhole()) {
            cut.append(words.text);
        }
    }
    return cut;
}

void PersonDelegate::paintGround(QPainter& painter, const Row& row, bool hovered) const
{
    const Tokens& t = m_theme.tokens();
    if (row.chosen) {
        const double edge = (m_theme.isContrast() ? 2 : 1) * m_theme.px(2);
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
    painter.setPen(QPen(ticked ? t.accent : t.lineStrong, m_theme.px(2)));
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

/// The name, and under it what else is told of the match.
QList<MarkedWords> PersonDelegate::nameOf(const Row& row) const
{
    const Tokens& t = m_theme.tokens();
    const int from = m_theme.px(16 + 28 + 16);
    const int width = int((row.rect.width() - from - m_theme.px(16 + 128 + 32)) * 0.575);
    const QRectF place = row.part(from, width).adjusted(0, m_theme.px(2), 0, -m_theme.px(4));
    const SearchHit& hit = row.found.hit;
    MarkedWords name{
        place, type::rowName, row.found.record.attendee.name, hit.nameRanges, t.ink, row.mirrored};
    const auto [text, ranges] = secondLine(hit);
    if (text.isEmpty()) {
        if (m_theme.scale() < 1) {
            name.rect = row.part(from, width); // all of its four lines
        }
        return {name};
    }
    const bool longName = textWidth(m_theme, type::rowName, name.text) > width;
    // a second line is the name's before it is of what is told under it
    const bool longSecond = !longName && textWidth(m_theme, type::note, text) > width;
    const int note = high(22, 1);
    double line = longSecond ? high(34, 2) : note;
    double gap = m_theme.px(longSecond ? 0 : 6);
    // the name is whole: what is told under it makes do with the lines that are left
    MarkedWords small = name;
    small.style = leastName;
    const int least
        = longName ? LaidWords(m_theme, small).height() : m_theme.linePx(leastName); // no layout
    const double spare = place.height() - least;
    if (line + gap > spare) {
        gap = 0;
        line = std::floor(qMax(0.0, spare) / note) * note;
    }
    if (line <= 0) {
        return {name};
    }
    name.rect.setBottom(place.bottom() - line - gap);
    // together they stand in the middle of the row
    const double tall = m_theme.px(38);
    if (!longName && !longSecond && name.rect.height() > tall) {
        name.rect.setTop(place.top() + (place.height() - tall - gap - line) / 2);
        name.rect.setHeight(tall);
    }
    MarkedWords second{QRectF(place.left(), name.rect.bottom() + gap, width, line), type::note,
        text, ranges, t.ink2, row.mirrored};
    second.givesWay = true;
    return {name, second};
}

/// Company, ticket and state. What the ticket is is told whole; the company has the lines beside
/// it, up to 1280 × 800 not always all of its words.
QList<MarkedWords> PersonDelegate::factsOf(const Row& row) const
{
    const Tokens& t = m_theme.tokens();
    const int name = m_theme.px(16 + 28 + 16);
    const int room = row.rect.width() - name - m_theme.px(16 + 128 + 32);
    const int from = name + int(room * 0.575) + m_theme.px(16);
    const int width = row.rect.width() - from - m_theme.px(16 + 128 + 16);
    const QRectF place = row.part(from, width);
    MarkedWords ticket{
        place, type::note, row.ticket, ticketRanges(row.found, row.ticket), t.ink2, row.mirrored};
    const double note = qMin(2, LaidWords(m_theme, ticket).lineCount()) * high(22, 1);
    MarkedWords company{place, type::body, row.found.record.attendee.company,
        row.found.hit.companyRanges, t.ink, row.mirrored};
    company.givesWay = m_theme.scale() <= 1;
    const bool wide = textWidth(m_theme, type::body, company.text) > width;
    const double wanted = company.text.isEmpty() ? 0 : wide ? high(44, 3) : high(24, 1);
    const double line = qMin(wanted, place.height() - note);
    const double top = place.top() + (place.height() - line - note) / 2;
    company.rect = QRectF(place.left(), top, width, line);
    ticket.rect = QRectF(place.left(), top + line, width, note);
    const int stateWidth = m_theme.px(140);
    TextStyle style = type::body;
    while (style.size > leastState && textWidth(m_theme, style, row.words) > stateWidth) {
        style.size -= 1;
    }
    const QColor colour
        = row.chosen && m_theme.isContrast() ? t.ink : colourOf(t, textColourOf(row.verdict));
    const MarkedWords state{row.part(row.rect.width() - m_theme.px(16) - stateWidth, stateWidth),
        style, row.words, {}, colour, !row.mirrored};
    return {company, ticket, state};
}

} // namespace lanyard
