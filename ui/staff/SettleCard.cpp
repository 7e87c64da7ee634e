// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/SettleCard.h"

#include "shell/TimeWords.h"
#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

SettleCard::SettleCard(const Theme& theme, QWidget* parent)
    : Card(theme, Shape::Choice, parent)
    , m_title(new Text(theme, type::lead.inBold(), {}, this))
    , m_note(new Text(theme, type::note, {}, this))
    , m_yes(new Button(theme, Button::Role::Secondary, {}, u"Y"_s, this))
    , m_no(new Button(theme, Button::Role::Secondary, {}, u"N"_s, this))
{
    m_note->setColour(TextColour::Soft);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    row->addWidget(new Symbol(theme, Verdict::Look, 32, this));
    row->addLayout(words, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    body()->addLayout(row);
    const auto fit = [this, &theme] {
        body()->setContentsMargins(theme.px(20), theme.px(10), theme.px(12), theme.px(10));
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT settled(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT settled(false); });
}

void SettleCard::setJob(const PrintJob& job, const QTimeZone& zone)
{
    m_title->setText(tr("Did this badge come out?"));
    m_note->setText(tr("Promised at %1, copy %2. Nobody is sure. Look in the tray.")
                        .arg(TimeWords::clock(job.createdAt, zone), QString::number(job.copy)));
    m_yes->setText(tr("It came out"));
    m_no->setText(tr("It did not"));
}

void SettleCard::setWorking(bool working)
{
    m_yes->setEnabled(!working);
    m_no->setEnabled(!working);
}

} // namespace lanyard
