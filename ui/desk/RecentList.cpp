// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/RecentList.h"

#include "models/RowState.h"
#include "search/MarkedWords.h"
#include "shell/TimeWords.h"
#include "theme/Icons.h"
#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 8;
constexpr int smallestSize = 12;
constexpr int smallestCompany = 14; ///< what is longer is shortened
constexpr int smallestName = 16; ///< on one line
constexpr QChar rightToLeftMark(0x200F);

TextStyle fitted(
    const Theme& theme, TextStyle style, const QString& text, double room, int smallest)
{
    while (style.size > smallest && textWidth(theme, style, text) > room) {
        style.size -= 1;
    }
    return style;
}

/// Shortened where its reading ends. In a line that begins at the left, the dots behind letters
/// that are read from the right would stand before them.
QString shortened(const QFontMetricsF& metrics, const QString& text, double room)
{
    const QString kept = metrics.elidedText(text, Qt::ElideRight, room);
    const auto last = std::find_if(
        kept.crbegin(), kept.crend(), [](QChar letter) { return letter.isLetter(); });
    const bool isFromRight = last != kept.crend()
        && (last->direction() == QChar::DirR || last->direction() == QChar::DirAL);
    return kept != text && isFromRight ? kept + rightToLeftMark : kept;
}

/// In smaller letters, then shortened.
void paintFitted(QPainter& painter, const Theme& theme, const TextStyle& wanted,
    const QRectF& place, const QString& text, int smallest)
{
    const TextStyle style = fitted(theme, wanted, text, place.width(), smallest);
    const QFontMetricsF metrics(theme.font(style, text));
    paintLine(painter, theme, style, place, Qt::AlignLeft | Qt::AlignVCenter,
        shortened(metrics, text, place.width() + 1));
}

QString badgeWords(const RecentPerson& person)
{
    return RowWords::badge(person.print.value_or(PrintState::Cancelled), person.isFile);
}

/// Whether somebody has to look after the badge.
bool isTrouble(const RecentPerson& person)
{
    return !person.undone && person.verdict != Verdict::Already
        && person.direction == Direction::Entry && person.print
        && (*person.print == PrintState::Failed || *person.print == PrintState::Uncertain);
}

} // namespace

RecentList::RecentList(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_undo(new Button(theme, Button::Role::Secondary, {}, u"F3"_s, this))
{
    setProperty("card", u"true"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_undo->setSize(Button::Size::Small);
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &RecentList::undoRequested);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        place();
    });
}

void RecentList::setContext(const DeskContext& context, int rows, const QList<CheckInId>& undoFor)
{
    m_people = context.recent.mid(0, mostPeople);
    m_rows = rows;
    m_zone = context.zone();
    m_unsentSince.reset();
    if (context.sync.network == SyncStatus::Network::Offline) {
        m_unsentSince = context.sync.offlineSince;
    }
    m_undoFor = undoFor;
    m_chosen = qMin(context.recentRow, int(m_people.size()) - 1);
    m_undo->setText(
        undoFor.size() > 1 ? tr("Undo all %n", nullptr, int(undoFor.size())) : tr("Undo"));
    tell();
    updateGeometry();
    place();
    update();
}

/// To those who do not see it.
void RecentList::tell()
{
    QStringList told;
    for (const RecentPerson& person : std::as_const(m_people)) {
        const QString sent = waits(person) ? u", "_s + tr("Waits to be sent") : QString();
        told.append(u"%1, %2, %3"_s.arg(person.record.attendee.name, noteOf(person) + sent,
            TimeWords::clock(person.at, m_zone)));
    }
    const QString all = tr("Last at this desk") + u": "_s + told.join(u"; "_s);
    if (all != accessibleName()) {
        setAccessibleName(all);
    }
    const QString chosen = m_chosen >= 0 ? told.value(m_chosen) : QString();
    if (chosen != accessibleDescription()) {
        setAccessibleDescription(chosen);
    }
}

int RecentList::columns() const
{
    constexpr int leastOfTwo = 600; // letters do not shrink as the rest does
    return width() >= qMax(m_theme.px(720), leastOfTwo) ? 2 : 1;
}

int RecentList::count() const
{
    return int(qMin(m_people.size(), qsizetype(m_rows) * columns()));
}

bool RecentList::hasTrouble() const
{
    return std::ranges::any_of(m_people, isTrouble);
}

int RecentList::rowHeight() const
{
    return m_theme.px(65);
}

QSize RecentList::sizeHint() const
{
    return {m_theme.px(400), qMin(count(), m_rows) * rowHeight()};
}

/// Down the first column, then down the second.
QRect RecentList::cell(int index) const
{
    const int wide = (width() - 8) / columns();
    return {4 + index / m_rows * wide, index % m_rows * rowHeight(), wide, rowHeight()};
}

void RecentList::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (columns() != m_columns) {
        m_columns = columns();
        updateGeometry();
    }
    place();
}

int RecentList::undoRow() const
{
    for (int i = 0; i < count(); ++i) {
        if (m_undoFor.contains(shown(i).checkIn) && !shown(i).undone) {
            return i;
        }
    }
    return -1;
}

void RecentList::place()
{
    const int row = undoRow();
    m_undo->setVisible(row >= 0);
    if (row >= 0) {
        const QSize size = m_undo->sizeHint();
        const QRect place = cell(row);
        m_undo->setGeometry(place.right() - m_theme.px(16) - size.width(),
            place.top() + (place.height() - size.height()) / 2, size.width(), size.height());
    }
}

void RecentList::mouseReleaseEvent(QMouseEvent* event)
{
    for (int i = 0; i < count(); ++i) {
        if (event->button() == Qt::LeftButton && cell(i).contains(event->position().toPoint())) {
            Q_EMIT opened(first() + i);
            return;
        }
    }
    QFrame::mouseReleaseEvent(event);
}

QString RecentList::noteOf(const RecentPerson& person) const
{
    if (person.undone) {
        return tr("Undone");
    }
    if (person.verdict == Verdict::Already) {
        return tr("Already in");
    }
    if (person.direction == Direction::Exit) {
        return tr("Checked out");
    }
    return badgeWords(person);
}

bool RecentList::waits(const RecentPerson& person) const
{
    return !person.undone && person.verdict != Verdict::Already && m_unsentSince
        && person.at >= *m_unsentSince;
}

void RecentList::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRect place = cell(i);
        if (first() + i == m_chosen) {
            paintChosen(painter, place);
        } else if ((i + 1) % m_rows != 0 && i + 1 < count()) {
            painter.fillRect(
                QRect(place.left(), place.bottom() + 1 - t.border, place.width(), t.border),
                t.line);
        }
        paintCell(painter, i);
    }
    if (count() > m_rows) {
        painter.fillRect(QRect(cell(m_rows).left(), 0, t.border, height()), t.line);
    }
}

void RecentList::paintChosen(QPainter& painter, const QRect& place) const
{
    const Tokens& t = m_theme.tokens();
    const double edge = (m_theme.isContrast() ? 2 : 1) * m_theme.px(2);
    painter.setPen(QPen(t.accent, edge));
    painter.setBrush(t.tint);
    painter.drawRoundedRect(
        QRectF(place).adjusted(edge, edge, -edge, -edge), m_theme.px(10), m_theme.px(10));
}

struct RecentList::Row
{
    QRect rect;
    QRectF name;
    QRectF under; ///< company or note; empty: a long name has its room
    QRectF end; ///< time, and under it the note
    QString note;
    Verdict mark = Verdict::None; ///< before the note
    bool hasButton = false;
    bool chosen = false;

    /// The name has more lines, and smaller letters, before a part of it is left out.
    [[nodiscard]] LaidWords laid(const Theme& theme, const QString& text) const
    {
        const bool isBlock = name.height() > theme.px(32); // whose lines begin at one side
        return {theme,
            {name, type::shortRowName, text, {}, theme.tokens().ink,
                isBlock && text.isRightToLeft()}};
    }
};

/// Whoever has the button has no end: their note is under the name.
RecentList::Row RecentList::rowOf(int index) const
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const RecentPerson& person = shown(index);
    Row row;
    row.rect = cell(index);
    row.hasButton = index == undoRow();
    row.chosen = first() + index == m_chosen;
    row.mark = isTrouble(person) ? Verdict::Look : waits(person) ? Verdict::Waiting : Verdict::None;
    row.note = noteOf(person);
    const int left = row.rect.left() + px(60);
    const int whole = row.rect.right() - left;
    const int mark = row.mark == Verdict::None ? 0 : px(24);
    const int words = int(std::ceil(textWidth(m_theme, type::note, row.note))) + mark + px(16);
    TextStyle smallNote = type::note;
    smallNote.size = smallestSize;
    const int needed = int(std::ceil(textWidth(m_theme, smallNote, row.note))) + mark + px(16);
    const int most = qMax(whole / 2, qMin(needed, whole * 2 / 3)); // of the end: the note is whole
    const int least = row.hasButton ? m_undo->width() + px(24) : qMin(words, most);
    const int end = row.hasButton ? least : qMin(qMax(words, px(140)), most);
    const int top = row.rect.top() + (row.rect.height() - px(32) - px(22)) / 2;
    row.end = QRectF(row.rect.right() - end, top, end - px(16), px(32));
    row.name = QRectF(left, top, whole - end - px(12), px(32));
    TextStyle small = type::shortRowName;
    small.size = smallestName;
    const bool isLong = textWidth(m_theme, small, person.record.attendee.name) > row.name.width();
    const int under = isLong && !row.hasButton ? 0 : px(22);
    if (isLong) {
        row.name = QRectF(left, row.rect.top() + px(2), whole - least - px(12),
            row.rect.height() - px(4) - under);
    }
    row.under = QRectF(left, row.name.bottom(), row.name.width(), under);
    if (row.hasButton) {
        row.note += u" · "_s + TimeWords::clock(person.at, m_zone);
    }
    return row;
}

QStringList RecentList::cut() const
{
    QStringList cut;
    for (int i = 0; i < count(); ++i) {
        const Row row = rowOf(i);
        const QString& name = shown(i).record.attendee.name;
        if (!row.laid(m_theme, name).isWhole()) {
            cut.append(name);
        }
        const double room = (row.hasButton ? row.under : row.end).width()
            - (row.mark == Verdict::None ? 0 : m_theme.px(24));
        TextStyle least = type::note;
        least.size = smallestSize;
        if (textWidth(m_theme, least, row.note) > room) {
            cut.append(row.note);
        }
    }
    return cut;
}

/// What became of the badge: a trouble in colour, with its symbol and in words.
void RecentList::paintNote(
    QPainter& painter, const Row& row, const QRectF& place, bool atRight) const
{
    const Tokens& t = m_theme.tokens();
    const int size = m_theme.px(18);
    const int mark = row.mark == Verdict::None ? 0 : m_theme.px(24);
    const double room = place.width() - mark;
    const TextStyle style = fitted(m_theme, type::note, row.note, room, smallestSize);
    const double spare = atRight ? qMax(0.0, room - textWidth(m_theme, style, row.note)) : 0;
    if (row.mark != Verdict::None) {
        const QRectF symbol(place.left() + spare, place.center().y() - size / 2.0, size, size);
        paintSmallVerdict(painter, symbol, row.mark, t, row.chosen ? t.tint : t.surface);
    }
    if (row.mark == Verdict::Look) {
        painter.setPen(row.chosen && m_theme.isContrast() ? t.ink : t.of(row.mark).text);
    }
    paintFitted(painter, m_theme, type::note, place.adjusted(mark + spare, 0, 0, 0), row.note,
        smallestSize);
}

void RecentList::paintCell(QPainter& painter, int index) const
{
    const Tokens& t = m_theme.tokens();
    const auto px = [this](int design) { return m_theme.px(design); };
    const RecentPerson& person = shown(index);
    const Row row = rowOf(index);
    const int symbol = px(28);
    paintSmallVerdict(painter,
        QRectF(row.rect.left() + px(16), row.rect.top() + (row.rect.height() - symbol) / 2, symbol,
            symbol),
        person.undone ? Verdict::Waiting : person.verdict, t, row.chosen ? t.tint : t.surface);
    row.laid(m_theme, person.record.attendee.name).paint(painter, t.surface);
    painter.setPen(t.ink2);
    if (row.hasButton) {
        paintNote(painter, row, row.under, false);
        return;
    }
    if (!row.under.isEmpty()) {
        QString company = RowWords::company(person.record); // and the ticket, which gives way first
        if (textWidth(m_theme, type::note, company) > row.under.width()
            && !person.record.attendee.company.isEmpty()) {
            company = person.record.attendee.company;
        }
        paintFitted(painter, m_theme, type::note, row.under, company, smallestCompany);
    }
    painter.setPen(t.ink);
    paintNote(painter, row, row.end.translated(0, px(28)), true);
    painter.setPen(t.ink);
    paintLine(painter, m_theme, type::note.inBold(), row.end, Qt::AlignRight | Qt::AlignVCenter,
        TimeWords::clock(person.at, m_zone));
}

} // namespace lanyard
