// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/TopBar.h"

#include "shell/TimeWords.h"
#include "sync/SyncLine.h"
#include "widgets/Card.h"
#include "widgets/Text.h"
#include "widgets/TwoLines.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int usual = 32; ///< letters of a name that keeps its line

/// Of a note with `<b>` in it, px.
double markedWidth(const Theme& theme, const QString& words)
{
    static const QRegularExpression mark(u"</?b>"_s);
    double width = 0;
    bool isBold = false;
    const QStringList parts = words.split(mark);
    for (const QString& part : parts) {
        width += textWidth(theme, isBold ? type::note.inBold() : type::note, part);
        isBold = !isBold;
    }
    return width;
}

/// Of a name, px. One that goes on in a second line has half of its length.
int widthOf(const Text& name, bool wraps)
{
    const int whole = name.sizeHint().width();
    return wraps ? (whole + 1) / 2 : whole;
}

} // namespace

TopBar::TopBar(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_row(new QHBoxLayout)
    , m_sign(new Symbol(theme, u"lanyard"_s, 30, this))
    , m_event(new Text(theme, type::body.inBold(), {}, this))
    , m_place(new Text(theme, type::body, {}, this))
    , m_live(new QWidget(this))
    , m_sync(new SyncLine(theme, m_live))
    , m_counted(new Text(theme, type::note, {}, m_live))
    , m_lines(new QVBoxLayout(m_live))
    , m_time(new Text(theme, type::lead.inBold(), {}, this))
{
    m_sign->setAccent(true);
    for (Text* soft : {m_place, m_counted}) {
        soft->setColour(TextColour::Soft);
    }
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->addWidget(m_sync);
    m_lines->addWidget(m_counted, 0, Qt::AlignRight);
    m_counted->hide();
    m_row->addWidget(m_sign);
    m_row->addWidget(m_event);
    m_row->addWidget(m_place);
    m_row->addStretch(1);
    m_row->addWidget(m_live, 0, Qt::AlignVCenter); // its two lines stay together
    m_row->addWidget(m_time);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row, 1);
    auto* timer = new QTimer(this);
    timer->setInterval(std::chrono::seconds(1));
    connect(timer, &QTimer::timeout, this, &TopBar::tick);
    timer->start();
    connect(&theme, &Theme::changed, this, &TopBar::fit);
    fit();
    tick();
}

void TopBar::fit()
{
    m_row->setSpacing(m_theme.px(16));
    m_sync->setShort(m_theme.scale() < 1); // one line, with the figures under it
    placeSync();
    m_lines->setDirection(m_theme.isNarrow() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // two lines of a small screen have no room for more between them
    m_lines->setSpacing(m_theme.px(m_theme.isNarrow() ? 16 : m_theme.scale() < 1 ? 0 : 4));
    // at one side: what changes its length moves nothing else
    m_lines->setAlignment(m_sync, m_theme.isNarrow() ? Qt::AlignLeft : Qt::AlignRight);
    tellCounts();
    // two lines keep off the window's edge and what is below
    const int off = m_theme.isNarrow() ? m_theme.px(8) : 0;
    layout()->setContentsMargins(0, off, 0, off);
    setMinimumHeight(m_theme.px(64));
    setMaximumHeight(m_theme.isNarrow() ? QWIDGETSIZE_MAX : m_theme.px(64));
}

void TopBar::placeSync()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    const bool isBelow = column->indexOf(m_live) >= 0;
    if (isBelow == m_theme.isNarrow()) {
        return;
    }
    if (isBelow) {
        column->removeWidget(m_live);
        m_row->insertWidget(m_row->indexOf(m_time), m_live, 0, Qt::AlignVCenter);
    } else {
        m_row->removeWidget(m_live);
        column->addWidget(m_live);
    }
}

/// Names are whole; the line about the server gives way first. Where it had no room in two lines
/// the names have two as well.
void TopBar::wrap()
{
    const bool narrow = m_theme.isNarrow();
    const std::pair<Text*, bool> names[]{
        {m_event, narrow || m_event->text().size() > usual}, {m_place, narrow || m_isLongPlace}};
    int room = roomBesideNames();
    for (const auto& [name, wraps] : names) {
        room -= widthOf(*name, wraps);
    }
    const bool isTight = !narrow && m_sync->sizeHint().width() * 3 / 5 > room;
    for (const auto& [name, wraps] : names) {
        if (name->wordWrap() != (wraps || isTight)) {
            name->setWordWrap(wraps || isTight);
        }
        // the layout would take as much from each
        const QStringList two = inTwoLines(m_theme, type::body.inBold(), name->text());
        name->setMinimumWidth(
            isTight && !wraps ? int(widestOf(m_theme, type::body.inBold(), two)) + 1 : 0);
    }
}

void TopBar::tick()
{
    const QString now = TimeWords::clock(m_clock.now(), m_zone);
    if (now != m_time->text()) {
        m_time->setText(now);
    }
}

void TopBar::setPlace(const QString& event, const QString& desk, const QString& operatorName)
{
    m_isLongPlace = desk.size() + operatorName.size() > usual;
    m_event->setText(event);
    m_place->setText(operatorName.isEmpty() ? desk : desk + u" · "_s + operatorName);
    tellCounts();
}

void TopBar::setSync(const SyncStatus& status, const QTimeZone& zone)
{
    m_zone = zone;
    m_sync->setStatus(status, zone);
    tellCounts();
    tick();
}

void TopBar::setCounts(const QString& counts, const QString& pace)
{
    m_counts = counts;
    m_pace = pace;
    tellCounts();
}

int TopBar::roomBesideNames() const
{
    const int fixed = m_sign->sizeHint().width() + m_time->sizeHint().width();
    return width() - fixed - 4 * m_row->spacing();
}

/// Beside the names, px.
int TopBar::room() const
{
    if (m_theme.isNarrow()) {
        return width();
    }
    return roomBesideNames() - widthOf(*m_event, m_event->wordWrap())
        - widthOf(*m_place, m_place->wordWrap());
}

/// The line about the server goes first: where it needs two lines, or all of the one, the figures
/// give way.
void TopBar::tellCounts()
{
    wrap();
    const int server = m_sync->sizeHint().width();
    const int most = m_theme.isNarrow() ? room() - server - m_lines->spacing() : room();
    const QString all = m_pace.isEmpty() ? m_counts : m_counts + u" · "_s + m_pace;
    for (const QString& words : {all, m_counts}) {
        const bool hasRoom = markedWidth(m_theme, words) + 1 <= most;
        if (!words.isEmpty() && server <= room() && hasRoom) {
            m_counted->setMarked(words);
            m_counted->show();
            return;
        }
    }
    m_counted->hide();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tellCounts();
}

} // namespace lanyard
