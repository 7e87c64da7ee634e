// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/SyncLine.h"

#include "shell/TimeWords.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>

#include <cstdlib>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Less is said on the staff's page alone.
constexpr qint64 wrongClockSeconds = 300;

bool isClockWrong(const SyncStatus& status)
{
    return std::llabs(status.clockOffsetSeconds) >= wrongClockSeconds;
}

} // namespace

SyncLine::SyncLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_symbol(new Symbol(theme, u"instep"_s, 20, this))
    , m_text(new Text(theme, type::note, {}, this))
{
    m_text->setColour(TextColour::Soft);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_symbol);
    row->addWidget(m_text);
    tell();
}

void SyncLine::setStatus(const SyncStatus& status, const QTimeZone& zone)
{
    m_status = status;
    m_zone = zone;
    tell();
}

void SyncLine::setShort(bool isShort)
{
    if (isShort != m_isShort) {
        m_isShort = isShort;
        tell();
    }
}

QString SyncLine::words(const SyncStatus& status, const QTimeZone& zone, bool isShort)
{
    QStringList parts;
    const int waiting = status.outbox.waiting();
    if (waiting > 0) {
        parts.append(tr("%n waiting", nullptr, waiting));
    }
    if (waiting > 0 && status.lastSentAt) {
        parts.append(tr("last sent %1").arg(TimeWords::clock(*status.lastSentAt, zone)));
    }
    switch (status.network) {
    case SyncStatus::Network::NotPaired:
        parts.append(tr("no server"));
        break;
    case SyncStatus::Network::Unknown:
        parts.append(tr("asking the server"));
        break;
    case SyncStatus::Network::Online:
        if (status.pulling) {
            parts.append(status.total > 0
                    ? tr("list is coming in, %1 of %2").arg(status.pulled).arg(status.total)
                    : tr("list is coming in"));
        } else if (waiting == 0) {
            //: the short form of "in step with the server", where there is little room
            parts.append(isShort ? tr("in step") : tr("in step with the server"));
        }
        break;
    case SyncStatus::Network::Offline:
        parts.append(status.offlineSince && waiting == 0
                ? tr("no network since %1").arg(TimeWords::clock(*status.offlineSince, zone))
                : tr("no network"));
        break;
    case SyncStatus::Network::Revoked:
        parts.append(tr("shut out by the server"));
        break;
    }
    const int forStaff = status.outbox.quarantined + status.clashes;
    if (forStaff > 0) {
        parts.append(tr("%n for staff", nullptr, forStaff));
    }
    if (isClockWrong(status)) {
        const QString span = TimeWords::span(std::llabs(status.clockOffsetSeconds));
        parts.append(status.clockOffsetSeconds > 0 ? tr("clock %1 behind").arg(span)
                                                   : tr("clock %1 ahead").arg(span));
    }
    QString line = parts.join(u", "_s);
    if (!line.isEmpty()) {
        line[0] = line.at(0).toUpper();
    }
    return line;
}

bool SyncLine::isGrave(const SyncStatus& status)
{
    return status.network == SyncStatus::Network::Offline
        || status.network == SyncStatus::Network::Revoked || isClockWrong(status);
}

void SyncLine::tell()
{
    m_text->setText(words(m_status, m_zone, m_isShort));
    setAccessibleName(words(m_status, m_zone));
    switch (m_status.network) {
    case SyncStatus::Network::Online:
        m_symbol->set(m_status.outbox.waiting() > 0 ? u"send"_s : u"instep"_s);
        break;
    case SyncStatus::Network::Offline:
        m_symbol->set(u"offline"_s);
        break;
    case SyncStatus::Network::Revoked:
        m_symbol->set(Verdict::Look);
        break;
    case SyncStatus::Network::NotPaired:
    case SyncStatus::Network::Unknown:
        m_symbol->set(u"server"_s);
        break;
    }
    if (isClockWrong(m_status)) {
        m_symbol->set(Verdict::Look);
    }
    const bool grave = isGrave(m_status);
    m_text->setTextStyle(grave ? type::note.inBold() : type::note);
    m_text->setColour(grave ? TextColour::Ink : TextColour::Soft);
}

void SyncLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
