// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/RecentList.h"

#include "models/RowState.h"
#include "shell/TimeWords.h"
#include "theme/Icons.h"
#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QMouseEvent>
#include <QPainter>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 8;
constexpr int smallestSize = 12;

TextStyle fitted(const Theme& theme, TextStyle style, const QString& text, double room)
{
    while (style.size > smallestSize && textWidth(theme, style, text) > room) {
        style.size -= 1;
    }
    return style;
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
    m_offline = context.sync.network == SyncStatus::Network::Offline;
    m_undoFor = undoFor;
    m_chosen = context.recentRow;
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
    for (int i = 0; i < count(); ++i) {
        const RecentPerson& person = m_people.at(i);
        told.append(u"%1, %2, %3"_s.arg(
            person.record.attendee.name, noteOf(person), TimeWords::clock(person.at, m_zone)));
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
        if (m_undoFor.contains(m_people.at(i).checkIn) && !m_people.at(i).undone) {
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
            Q_EMIT opened(i);
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
    if (person.print
        && (*person.print == PrintState::Failed || *person.print == PrintState::Uncertain)) {
        return RowWords::badge(*person.print);
    }
    if (m_offline) {
        return tr("Waits to be sent");
    }
    return person.print ? RowWords::badge(*person.print) : tr("No badge");
}

void RecentList::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRect place = cell(i);
        if (i == m_chosen) {
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
    const double edge = m_theme.isContrast() ? 4 : 2;
    painter.setPen(QPen(t.accent, edge));
    painter.setBrush(t.tint);
    painter.drawRoundedRect(
        QRectF(place).adjusted(edge, edge, -edge, -edge), m_theme.px(10), m_theme.px(10));
}

void RecentList::paintCell(QPainter& painter, int index) const
{
    const Tokens& t = m_theme.tokens();
    const auto px = [this](int design) { return m_theme.px(design); };
    const RecentPerson& person = m_people.at(index);
    const QRect rect = cell(index);
    const int symbol = px(28);
    paintSmallVerdict(painter,
        QRectF(rect.left() + px(16), rect.top() + (rect.height() - symbol) / 2, symbol, symbol),
        person.undone ? Verdict::Waiting : person.verdict, t,
        index == m_chosen ? t.tint : t.surface);
    const bool hasButton = index == undoRow();
    const int right = hasButton ? m_undo->width() + px(24) : px(140);
    const int left = rect.left() + px(60);
    const double room = rect.right() - right - left - px(12);
    const int top = rect.top() + (rect.height() - px(32) - px(22)) / 2;
    const QString& name = person.record.attendee.name;
    const QString note = noteOf(person);
    const QString clock = TimeWords::clock(person.at, m_zone);
    const QString second = hasButton ? note + u" · "_s + clock : RowWords::company(person.record);
    const auto line = [&](const TextStyle& style, const QRectF& place, const QString& text,
                          Qt::Alignment side) {
        paintLine(painter, m_theme, fitted(m_theme, style, text, place.width()), place,
            side | Qt::AlignVCenter, text);
    };
    painter.save();
    painter.setClipRect(QRectF(left, rect.top(), room, rect.height())); // a button is no ground
    painter.setPen(t.ink);
    line(type::shortRowName, QRectF(left, top, room, px(32)), name, Qt::AlignLeft);
    painter.setPen(t.ink2);
    line(type::note, QRectF(left, top + px(32), room, px(22)), second, Qt::AlignLeft);
    painter.restore();
    if (hasButton) {
        return;
    }
    const QRectF end(rect.right() - right, top, right - px(16), px(32));
    line(type::note, end.translated(0, px(28)), note, Qt::AlignRight);
    painter.setPen(t.ink);
    line(type::note.inBold(), end, clock, Qt::AlignRight);
}

} // namespace lanyard
