// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/SyncCounts.h"

#include "shell/TimeWords.h"
#include "theme/Icons.h"
#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle figure{36, 44, true};

TextStyle fitted(const Theme& theme, TextStyle style, const QString& text, double room)
{
    while (style.size > 12 && textWidth(theme, style, text) > room) {
        style.size -= 1;
    }
    return style;
}

} // namespace

CountBox::CountBox(const Theme& theme, const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_words(new Text(theme, type::body.inBold(), {}, this))
    , m_note(new Text(theme, type::note, {}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(1);
    for (Text* text : {m_words, m_note}) {
        text->setWordWrap(true);
        column->addWidget(text);
    }
    column->addStretch(1);
    m_note->setColour(TextColour::Soft);
    connect(&theme, &Theme::changed, this, &CountBox::fit);
    fit();
}

void CountBox::set(const QString& number, const QString& words, const QString& note)
{
    m_number = number;
    m_words->setText(words);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName((number.isEmpty() ? QString() : number + u' ') + words + u". "_s + note);
    fit();
}

void CountBox::setIconName(const QString& icon)
{
    m_icon = icon;
    update();
}

void CountBox::setMarked(bool marked)
{
    m_marked = marked;
    m_note->setColour(marked ? TextColour::Ink : TextColour::Soft);
    update();
}

/// The symbol of a figure gives its place to words that need it.
void CountBox::fit()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const bool isFigure = !m_number.isEmpty();
    const int left = px(isFigure ? 84 : 68);
    const double beside = width() - left - px(52);
    m_hasIcon = !isFigure
        || (textWidth(m_theme, type::body.inBold(), m_words->text()) <= beside
            && textWidth(m_theme, type::note, m_note->text()) <= beside);
    setMinimumHeight(px(84));
    layout()->setContentsMargins(left, px(4), px(isFigure && m_hasIcon ? 52 : 16), px(4));
    update();
}

void CountBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CountBox::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const auto px = [this](int design) { return m_theme.px(design); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = m_marked ? 3 : t.border;
    painter.setPen(QPen(m_marked ? t.accent : t.line, line));
    painter.setBrush(m_marked ? t.tint : m_number.isEmpty() ? t.page : t.surface);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), px(12), px(12));
    const double size = px(m_number.isEmpty() ? 32 : 24);
    const double top = (height() - size) / 2;
    if (m_number.isEmpty()) {
        paintIcon(painter, QRectF(px(20), top, size, size), m_icon, t.ink);
        return;
    }
    painter.setPen(t.ink);
    paintLine(painter, m_theme, fitted(m_theme, figure, m_number, px(60)),
        QRectF(px(20), 0, px(60), height()), Qt::AlignLeft | Qt::AlignVCenter, m_number);
    if (m_hasIcon) {
        paintIcon(painter, QRectF(width() - px(20) - size, top, size, size), m_icon, t.ink2);
    }
}

SyncCounts::SyncCounts(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_server(new CountBox(theme, u"server"_s, this))
    , m_waiting(new CountBox(theme, u"waiting"_s, this))
    , m_doubt(new CountBox(theme, u"doubt"_s, this))
    , m_refused(new CountBox(theme, u"fork"_s, this))
    , m_clashes(new CountBox(theme, u"clash"_s, this))
    , m_sum(new Text(theme, type::note, {}, this))
    , m_send(new Button(theme, Button::Role::Secondary, {}, u"S"_s, this))
    , m_save(new Button(theme, Button::Role::Secondary, {}, u"E"_s, this))
    , m_grid(new QGridLayout(this))
{
    m_sum->setWordWrap(true);
    m_send->setIconName(u"send"_s);
    m_save->setIconName(u"file"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    connect(m_send, &QPushButton::clicked, this, &SyncCounts::syncRequested);
    connect(m_save, &QPushButton::clicked, this, &SyncCounts::saveRequested);
    connect(&theme, &Theme::changed, this, &SyncCounts::fit);
    fit();
    tell();
}

void SyncCounts::fit()
{
    const bool narrow = m_theme.isNarrow();
    setMinimumWidth(narrow ? 0 : m_theme.px(336));
    setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_theme.px(336));
    m_grid->setSpacing(m_theme.px(12));
    place();
}

/// One below the other, in a narrow window two in a row.
void SyncCounts::place()
{
    const QList<QWidget*> all{
        m_server, m_waiting, m_doubt, m_refused, m_clashes, m_sum, m_send, m_save};
    for (QWidget* each : all) {
        m_grid->removeWidget(each);
    }
    constexpr int air = 5; // the row between the counts and what can be done
    constexpr QPoint cells[]{{0, 0}, {0, 1}, {1, 1}, {0, 2}, {1, 2}, {0, 3}, {0, 4}, {1, 4}};
    const bool narrow = m_theme.isNarrow();
    for (int i = 0; i < all.size(); ++i) {
        const bool isWhole = narrow && (all.at(i) == m_server || all.at(i) == m_sum);
        const QPoint cell = narrow ? cells[i] : QPoint(0, i < air ? i : i + 1);
        m_grid->addWidget(all.at(i), cell.y(), cell.x(), 1, isWhole ? 2 : 1);
    }
    m_grid->setRowStretch(air, narrow ? 0 : 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, narrow ? 1 : 0);
}

void SyncCounts::setStatus(const SyncStatus& status, const QTimeZone& zone)
{
    m_status = status;
    m_zone = zone;
    tell();
}

void SyncCounts::setToday(const QDate& today)
{
    if (today != m_today) {
        m_today = today;
        tell();
    }
}

QString SyncCounts::listAsOf() const
{
    if (!m_status.lastPulledAt) {
        return {};
    }
    const QDateTime& at = *m_status.lastPulledAt;
    const bool isToday = !m_today.isValid() || at.toTimeZone(m_zone).date() == m_today;
    return tr("List as of %1")
        .arg(isToday ? TimeWords::clockWithSeconds(at, m_zone) : TimeWords::day(at, m_zone));
}

void SyncCounts::tellServer()
{
    const auto withList = [this](const QString& words) {
        QStringList lines{words, listAsOf()};
        lines.removeAll(QString());
        return lines.join(u'\n');
    };
    switch (m_status.network) {
    case SyncStatus::Network::NotPaired:
        m_server->set({}, tr("No server"), tr("Save the lists as CSV."));
        m_server->setIconName(u"server"_s);
        break;
    case SyncStatus::Network::Unknown:
        m_server->set({}, tr("Asking the server"), withList(m_status.problem));
        m_server->setIconName(u"server"_s);
        break;
    case SyncStatus::Network::Online: {
        const bool coming = m_status.pulling && m_status.total > 0;
        m_server->set({}, tr("Connected"),
            coming ? tr("List is coming in, %1 of %2").arg(m_status.pulled).arg(m_status.total)
                   : listAsOf());
        m_server->setIconName(u"instep"_s);
        break;
    }
    case SyncStatus::Network::Offline: {
        const QString since = m_status.offlineSince
            ? tr("since %1").arg(TimeWords::clockWithSeconds(*m_status.offlineSince, m_zone))
            : QString();
        m_server->set(
            {}, tr("No network"), withList(m_status.problem.isEmpty() ? since : m_status.problem));
        m_server->setIconName(u"offline"_s);
        break;
    }
    case SyncStatus::Network::Revoked:
        m_server->set({}, tr("Shut out by the server"), tr("Pair this desk again."));
        m_server->setIconName(u"lock"_s);
        break;
    }
}

QString SyncCounts::sum() const
{
    const OutboxCounts& counts = m_status.outbox;
    const int saved = counts.acknowledged + counts.waiting() + counts.quarantined;
    QStringList parts{tr("%n at the server", nullptr, counts.acknowledged - counts.missing)};
    if (counts.missing > 0) {
        parts.append(tr("%n lost there", nullptr, counts.missing));
    }
    if (counts.ready + counts.inFlight > 0) {
        parts.append(tr("%n waiting", nullptr, counts.ready + counts.inFlight));
    }
    if (counts.ambiguous > 0) {
        parts.append(tr("%n in doubt", nullptr, counts.ambiguous));
    }
    if (counts.quarantined > 0) {
        parts.append(tr("%n to decide", nullptr, counts.quarantined));
    }
    return tr("<b>%n saved here</b>", nullptr, saved) + u" = "_s + parts.join(u" + "_s);
}

void SyncCounts::tell()
{
    tellServer();
    const OutboxCounts& counts = m_status.outbox;
    const bool paired = m_status.network != SyncStatus::Network::NotPaired;
    m_waiting->set(QString::number(counts.ready + counts.inFlight),
        paired ? tr("Waiting") : tr("Saved here"),
        !paired ? tr("Passed on as a file")
            : m_status.lastSentAt
            ? tr("Last sent %1").arg(TimeWords::clockWithSeconds(*m_status.lastSentAt, m_zone))
            : tr("Sent in order, by itself"));
    m_doubt->set(QString::number(counts.ambiguous), tr("In doubt"), tr("Sent, no answer yet"));
    m_refused->set(QString::number(counts.quarantined), tr("Needs a decision"),
        counts.quarantined > 0 ? tr("The server said no") : tr("The server took everything"));
    m_refused->setMarked(counts.quarantined > 0);
    m_clashes->set(QString::number(m_status.clashes), tr("Clashes"), tr("Two desks, one ticket"));
    m_clashes->setMarked(m_status.clashes > 0);
    m_sum->setMarked(sum());
    m_sum->setVisible(paired);
    m_doubt->setVisible(paired || counts.ambiguous > 0);
    m_refused->setVisible(paired || counts.quarantined > 0);
    m_clashes->setVisible(paired || m_status.clashes > 0);
    m_send->setText(tr("Send now"));
    m_send->setEnabled(paired && m_status.network != SyncStatus::Network::Revoked);
    m_save->setText(tr("Save lists as CSV"));
}

void SyncCounts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
