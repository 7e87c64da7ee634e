// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/StaffBar.h"

#include "theme/Icons.h"
#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 72;
constexpr int headOfTwo = 56; ///< of the line above the tabs, where these have another
constexpr int edge = 4; ///< under the chosen tab
constexpr int signRoom = 28; ///< of the lock before the figures
constexpr int off = 18; ///< the countdown, of the lock's button; a tab before it has its own edge

/// The bar is dark in every theme.
const QColor words(0xFF, 0xFF, 0xFF);

int wide(const Theme& theme, const TextStyle& style, const QString& text)
{
    return int(std::ceil(textWidth(theme, style, text)));
}

QColor ground(const Theme& theme)
{
    return theme.isContrast() ? theme.tokens().page : theme.tokens().strapA;
}

} // namespace

BarButton::BarButton(
    const Theme& theme, Kind kind, const QString& icon, const QString& keycap, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_icon(icon)
    , m_keycap(keycap)
{
    setCursor(Qt::PointingHandCursor);
    setCheckable(kind == Kind::Tab);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void BarButton::setCount(int count, const QString& said)
{
    m_count = count;
    setAccessibleName(count > 0 ? text() + u", "_s + said : text());
    updateGeometry();
    update();
}

void BarButton::setIconShown(bool shown)
{
    m_iconShown = shown;
    updateGeometry();
    update();
}

void BarButton::setKeycapShown(bool shown)
{
    m_keycapShown = shown;
    updateGeometry();
    update();
}

int BarButton::countWidth() const
{
    const int number = wide(m_theme, type::note.inBold(), QString::number(m_count));
    return m_count > 0 ? qMax(m_theme.px(24), number + m_theme.px(14)) : 0;
}

int BarButton::leastWidth() const
{
    return 2 * m_theme.px(16) + wide(m_theme, type::body.inBold(), text())
        + (m_count > 0 ? countWidth() + m_theme.px(8) : 0);
}

QSize BarButton::sizeHint() const
{
    const int gap = m_theme.px(8);
    int width = leastWidth();
    width += m_iconShown && !m_icon.isEmpty() ? m_theme.px(20) + gap : 0;
    width += m_keycap.isEmpty() || !m_keycapShown ? 0 : keycapWidth(m_theme, m_keycap) + gap;
    return {width, m_theme.px(m_kind == Kind::Tab ? barHeight : 44)};
}

void BarButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintEdges(painter);
    const int gap = m_theme.px(8);
    int x = m_theme.px(16);
    if (m_iconShown && !m_icon.isEmpty()) {
        const int size = m_theme.px(20);
        paintIcon(painter, QRectF(x, (height() - size) / 2, size, size), m_icon, words);
        x += size + gap;
    }
    const TextStyle style
        = isChecked() || m_kind == Kind::Outlined ? type::body.inBold() : type::body;
    painter.setPen(words);
    paintLine(painter, m_theme, style, QRectF(x, 0, width(), height()),
        Qt::AlignLeft | Qt::AlignVCenter, text());
    x += wide(m_theme, type::body.inBold(), text()) + gap;
    if (m_count > 0) {
        paintCount(painter, x);
        x += countWidth() + gap;
    }
    if (!m_keycap.isEmpty() && m_keycapShown) {
        paintCap(painter, x);
    }
}

void BarButton::paintEdges(QPainter& painter) const
{
    const double radius = m_theme.px(10);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 255, 255, isDown() ? 56 : 28));
        painter.drawRect(rect());
    }
    painter.setBrush(Qt::NoBrush);
    if (m_kind == Kind::Outlined) {
        painter.setPen(QPen(words, m_theme.isContrast() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    } else if (isChecked()) {
        const int high = m_theme.px(edge);
        painter.fillRect(0, height() - high, width(), high, words);
    }
    if (hasFocus()) {
        painter.setPen(QPen(words, 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -7), radius, radius);
    }
}

void BarButton::paintCount(QPainter& painter, int left) const
{
    const int high = m_theme.px(24);
    const QRectF place(left, (height() - high) / 2, countWidth(), high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(words);
    painter.drawRoundedRect(place, m_theme.px(6), m_theme.px(6));
    painter.setPen(tokensOf(ThemeKind::Light).accentPressed);
    paintLine(
        painter, m_theme, type::note.inBold(), place, Qt::AlignCenter, QString::number(m_count));
}

void BarButton::paintCap(QPainter& painter, int left) const
{
    const int high = m_theme.px(26);
    const QRectF place(
        left + 0.5, (height() - high) / 2 + 0.5, keycapWidth(m_theme, m_keycap) - 1, high - 1);
    painter.setPen(QPen(words, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place, m_theme.px(6), m_theme.px(6));
    paintLine(painter, m_theme, type::keycap, place, Qt::AlignCenter, m_keycap);
}

StaffBar::StaffBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    const QList<std::pair<QString, QString>> tabs{{u"person"_s, u"F5"_s}, {u"instep"_s, u"F6"_s},
        {u"chart"_s, u"F7"_s}, {u"badge"_s, u"F9"_s}};
    m_row->setSpacing(0);
    for (int i = 0; i < tabs.size(); ++i) { // Tab goes as they are made
        if (i == Badges) {
            m_settings = new BarButton(theme, BarButton::Kind::Tab, u"settings"_s, u"F8"_s, this);
            m_settings->setCheckable(false);
            m_row->addWidget(m_settings);
        }
        const auto& [icon, key] = tabs.at(i);
        auto* tab = new BarButton(theme, BarButton::Kind::Tab, icon, key, this);
        connect(tab, &QAbstractButton::clicked, this, [this, tab, i] {
            tab->setChecked(true);
            Q_EMIT tabWanted(Tab(i));
        });
        m_tabs.append(tab);
        m_row->addWidget(tab);
    }
    m_row->addStretch(1);
    m_row->addWidget(m_lock = new BarButton(theme, BarButton::Kind::Outlined, {}, u"F12"_s, this));
    connect(m_settings, &QAbstractButton::clicked, this, &StaffBar::settingsWanted);
    connect(m_lock, &QAbstractButton::clicked, this, &StaffBar::lockWanted);
    connect(&theme, &Theme::changed, this, &StaffBar::fit);
    tell();
    setTab(People);
}

void StaffBar::setOperator(const QString& name)
{
    m_operator = name;
    tell();
}

void StaffBar::setTab(Tab tab)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i]->setChecked(i == tab);
    }
}

void StaffBar::setToDecide(int entries)
{
    m_toDecide = entries;
    tell();
}

void StaffBar::setLocksIn(int seconds)
{
    m_locksIn = seconds;
    tell();
}

void StaffBar::tell()
{
    m_tabs[People]->setText(tr("People"));
    m_tabs[Sync]->setText(tr("Sync"));
    m_tabs[Numbers]->setText(tr("Numbers"));
    m_tabs[Badges]->setText(tr("Badges"));
    m_settings->setText(tr("Settings"));
    m_lock->setText(tr("Lock now"));
    m_tabs[Sync]->setCount(m_toDecide, tr("%n to decide", nullptr, m_toDecide));
    setAccessibleName(who());
    fit();
}

QString StaffBar::who() const
{
    return m_operator.isEmpty() ? tr("Staff") : tr("Staff · %1").arg(m_operator);
}

QString StaffBar::countdown() const
{
    if (m_locksIn < 0) {
        return {};
    }
    const QString time = u"%1:%2"_s.arg(m_locksIn / 60).arg(m_locksIn % 60, 2, 10, QChar(u'0'));
    return m_countdownShort ? time : tr("Locks in %1").arg(time);
}

QString StaffBar::whoShown() const
{
    return m_whoShort ? tr("Staff") : who();
}

int StaffBar::leftOfTabs() const
{
    return m_theme.px(32 + 36 + 16) + wide(m_theme, type::body.inBold(), whoShown());
}

int StaffBar::needed() const
{
    int width = m_settings->sizeHint().width();
    width += m_theme.isNarrow() ? 2 * m_theme.px(8)
                                : leftOfTabs() + m_theme.px(32) + m_lock->sizeHint().width();
    for (const BarButton* tab : m_tabs) {
        width += tab->sizeHint().width();
    }
    return width;
}

/// What has its place in the countdown's line.
int StaffBar::besideCountdown() const
{
    return m_theme.isNarrow() ? leftOfTabs() + m_theme.px(16) + m_lock->sizeHint().width()
                              : needed();
}

QSize StaffBar::minimumSizeHint() const
{
    int width = 2 * m_theme.px(8) + m_settings->leastWidth();
    for (const BarButton* tab : m_tabs) {
        width += tab->leastWidth();
    }
    return {width, m_theme.px(barHeight)};
}

int StaffBar::headHeight() const
{
    return m_theme.px(m_theme.isNarrow() ? headOfTwo : barHeight);
}

void StaffBar::placeLock()
{
    if (!m_theme.isNarrow() && m_row->indexOf(m_lock) < 0) {
        m_row->addWidget(m_lock);
    } else if (m_theme.isNarrow()) {
        m_row->removeWidget(m_lock);
        const QSize size = m_lock->sizeHint();
        m_lock->setGeometry(width() - m_theme.px(16) - size.width(),
            (headHeight() - size.height()) / 2, size.width(), size.height());
    }
}

void StaffBar::fit()
{
    const bool narrow = m_theme.isNarrow();
    setFixedHeight(headHeight() + (narrow ? m_theme.px(barHeight) : 0));
    const auto hasRoom = [this](bool isShort) {
        m_countdownShort = isShort;
        return besideCountdown() + wide(m_theme, type::body, countdown()) + m_theme.px(off)
            <= width();
    };
    m_whoShort = false;
    fitTabs();
    // where words have no room the figures stay; a name goes before they do
    m_countdownShown = m_locksIn >= 0 && (hasRoom(false) || hasRoom(true));
    if (m_locksIn >= 0 && !m_countdownShown) {
        m_whoShort = true;
        m_countdownShown = hasRoom(false) || hasRoom(true);
    }
    m_row->setContentsMargins(narrow ? m_theme.px(8) : leftOfTabs(), narrow ? headHeight() : 0,
        m_theme.px(narrow ? 8 : 32), 0);
    placeLock();
    m_row->activate();
    update();
}

/// On a narrow screen first the icons go, then the keys.
void StaffBar::fitTabs()
{
    const QList<BarButton*> all = m_tabs + QList{m_settings};
    for (BarButton* tab : all) {
        tab->setIconShown(true);
        tab->setKeycapShown(true);
    }
    m_lock->setKeycapShown(true);
    if (needed() > width()) {
        for (BarButton* tab : all) {
            tab->setIconShown(false);
        }
    }
    m_whoShort = needed() > width() && !m_theme.isNarrow();
    if (needed() > width()) {
        for (BarButton* tab : m_theme.isNarrow() ? all : all + QList{m_lock}) {
            tab->setKeycapShown(false);
        }
    }
    m_whoShort = m_whoShort || besideCountdown() > width();
}

void StaffBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StaffBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
    QWidget::changeEvent(event);
}

void StaffBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), ground(m_theme));
    if (m_theme.isContrast()) {
        painter.fillRect(0, height() - 2, width(), 2, words);
    }
    const int size = m_theme.px(24);
    const int left = m_theme.px(32);
    const int high = headHeight();
    paintIcon(painter, QRectF(left, (high - size) / 2, size, size), u"unlock"_s, words);
    painter.setPen(words);
    paintLine(painter, m_theme, type::body.inBold(),
        QRectF(left + m_theme.px(36), 0, width(), high), Qt::AlignLeft | Qt::AlignVCenter,
        whoShown());
    const QRectF before(0, 0, m_lock->x() - m_theme.px(16), high);
    if (m_countdownShown) {
        paintLine(
            painter, m_theme, type::body, before, Qt::AlignRight | Qt::AlignVCenter, countdown());
    }
    const int sign = m_theme.px(20);
    const int taken = wide(m_theme, type::body, countdown()) + m_theme.px(signRoom);
    if (m_countdownShown && m_countdownShort
        && besideCountdown() + taken + m_theme.px(off) <= width()) {
        paintIcon(painter, QRectF(before.right() - taken, (high - sign) / 2, sign, sign), u"lock"_s,
            words);
    }
}

} // namespace lanyard
