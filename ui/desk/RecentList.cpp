// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/RecentList.h"

#include "models/RowState.h"
#include "shell/TimeWords.h"
#include "theme/Icons.h"
#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QPainter>

namespace lanyard {

using namespace Qt::StringLiterals;

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

void RecentList::setContext(const DeskContext& context, int rows, std::optional<CheckInId> undoFor)
{
    m_people = context.recent.mid(0, rows);
    m_zone = context.zone();
    m_offline = context.sync.network == SyncStatus::Network::Offline;
    m_undoFor = undoFor;
    m_undo->setText(tr("Undo"));
    QStringList told;
    for (const RecentPerson& person : std::as_const(m_people)) {
        told.append(u"%1, %2, %3"_s.arg(
            person.record.attendee.name, noteOf(person), TimeWords::clock(person.at, m_zone)));
    }
    setAccessibleName(tr("Last at this desk") + u": "_s + told.join(u"; "_s));
    updateGeometry();
    place();
    update();
}

int RecentList::rowHeight() const
{
    return m_theme.px(65);
}

QSize RecentList::sizeHint() const
{
    return {m_theme.px(400), int(m_people.size()) * rowHeight()};
}

void RecentList::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    place();
}

void RecentList::place()
{
    qsizetype row = -1;
    for (qsizetype i = 0; i < m_people.size() && m_undoFor; ++i) {
        if (m_people[i].checkIn == *m_undoFor && !m_people[i].undone) {
            row = i;
        }
    }
    m_undo->setVisible(row >= 0);
    if (row >= 0) {
        const QSize size = m_undo->sizeHint();
        m_undo->setGeometry(width() - m_theme.px(20) - size.width(),
            int(row) * rowHeight() + (rowHeight() - size.height()) / 2, size.width(),
            size.height());
    }
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
    for (int i = 0; i < m_people.size(); ++i) {
        const QRect row(4, i * rowHeight(), width() - 8, rowHeight());
        paintRow(painter, row, m_people[i]);
        if (i + 1 < m_people.size()) {
            painter.fillRect(
                QRect(row.left(), row.bottom() + 1 - t.border, row.width(), t.border), t.line);
        }
    }
}

void RecentList::paintRow(QPainter& painter, const QRect& rect, const RecentPerson& person) const
{
    const Tokens& t = m_theme.tokens();
    const auto px = [this](int design) { return m_theme.px(design); };
    const int symbol = px(28);
    paintSmallVerdict(painter,
        QRectF(rect.left() + px(16), rect.top() + (rect.height() - symbol) / 2, symbol, symbol),
        person.undone ? Verdict::Waiting : person.verdict, t, t.surface);
    const int timeLeft = rect.right() - px(16) - px(188);
    const int noteLeft = timeLeft - px(188);
    const int left = rect.left() + px(60);
    const double room = noteLeft - left - px(16);
    const auto fitted = [&](TextStyle style, const QString& text) {
        while (style.size > 12 && textWidth(m_theme, style, text) > room) {
            style.size -= 1;
        }
        return style;
    };
    const QString& name = person.record.attendee.name;
    const QString company = RowWords::company(person.record);
    const int top = rect.top() + (rect.height() - px(32) - px(22)) / 2;
    painter.setPen(t.ink);
    paintLine(painter, m_theme, fitted(type::shortRowName, name), QRectF(left, top, room, px(32)),
        Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setPen(t.ink2);
    paintLine(painter, m_theme, fitted(type::note, company),
        QRectF(left, top + px(32), room, px(22)), Qt::AlignLeft | Qt::AlignVCenter, company);
    TextStyle note = type::note;
    while (note.size > 12 && textWidth(m_theme, note, noteOf(person)) > px(180)) {
        note.size -= 1;
    }
    paintLine(painter, m_theme, note, QRectF(noteLeft, rect.top(), px(180), rect.height()),
        Qt::AlignLeft | Qt::AlignVCenter, noteOf(person));
    painter.setPen(t.ink);
    paintLine(painter, m_theme, type::note.inBold(),
        QRectF(timeLeft, rect.top(), px(60), rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
        TimeWords::clock(person.at, m_zone));
}

} // namespace lanyard
