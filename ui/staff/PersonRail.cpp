// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/PersonRail.h"

#include "shell/TimeWords.h"
#include "staff/HistoryWords.h"
#include "staff/ReasonForm.h"
#include "widgets/BadgeHolder.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

PersonRail::PersonRail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_holder(new BadgeHolder(theme, this))
    , m_title(new Text(theme, type::title, {}, this))
    , m_count(new Text(theme, type::body, {}, this))
    , m_note(new Text(theme, type::note, {}, this))
    , m_form(new ReasonForm(theme, this))
    , m_head(new QHBoxLayout)
    , m_parts(new QVBoxLayout(this))
{
    m_holder->setStrapShown(false);
    m_holder->setLimits(132, 219);
    m_title->setShrinkTo({20, 30, true});
    m_note->setColour(TextColour::Soft);
    for (Text* text : {m_count, m_note}) {
        text->setWordWrap(true);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addSpacing(theme.px(4));
    words->addWidget(m_count);
    words->addSpacing(theme.px(8));
    words->addWidget(m_note);
    words->addStretch(1);
    m_head->addWidget(m_holder, 0, Qt::AlignTop);
    m_head->addLayout(words, 1);
    m_parts->addLayout(m_head);
    m_parts->addWidget(m_form, 1);
    connect(m_form, &ReasonForm::submitted, this, &PersonRail::submit);
    connect(&theme, &Theme::changed, this, &PersonRail::fit);
    fit();
}

void PersonRail::fit()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const bool wide = m_theme.scale() > 1;
    const bool narrow = m_theme.isNarrow();
    const int width = px(wide ? 433 : 376);
    setMinimumWidth(narrow ? 0 : width);
    setMaximumWidth(narrow ? QWIDGETSIZE_MAX : width);
    // at the foot of a narrow page the form is beside the rest
    m_parts->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setStretch(0, narrow ? 2 : 0);
    m_parts->setStretch(1, narrow ? 3 : 1);
    const int side = px(wide ? 47 : narrow ? 16 : 32);
    m_parts->setContentsMargins(side, px(narrow ? 16 : 24), side, px(narrow ? 16 : 28));
    m_parts->setSpacing(px(16));
    m_head->setSpacing(px(24));
    m_holder->setFixedSize(px(132), px(224));
}

QStringList PersonRail::undoReasons()
{
    return {tr("Wrong person"), tr("Scanned by mistake"), tr("Did not come in"),
        HistoryWords::reason(ReprintReason::Other)};
}

QList<ReprintReason> PersonRail::reprintReasons() const
{
    return m_isFirst ? QList{ReprintReason::None, ReprintReason::Other}
                     : QList{ReprintReason::Lost, ReprintReason::Damaged, ReprintReason::Name,
                         ReprintReason::Other};
}

bool PersonRail::isFirst(const AttendeeHistory& history)
{
    return history.record.badgesPrinted == 0
        && std::ranges::none_of(history.printJobs,
            [](const PrintJob& job) { return job.state == PrintState::Uncertain; });
}

void PersonRail::showReprint(const AttendeeHistory& history)
{
    m_undoing.reset();
    m_isFirst = isFirst(history);
    m_title->setText(m_isFirst ? tr("Print badge") : tr("Reprint"));
    m_count->setText(HistoryWords::badges(history));
    m_note->setText(m_isFirst ? tr("This will be their first one.")
                              : tr("The old badge stays valid. Take it back if you can."));
    QStringList reasons;
    for (const ReprintReason reason : reprintReasons()) {
        reasons.append(
            reason == ReprintReason::None ? tr("First badge") : HistoryWords::reason(reason));
    }
    m_form->ask(reasons, m_isFirst ? tr("Print badge") : tr("Reprint badge"));
}

void PersonRail::setBadges(const AttendeeHistory& history)
{
    if (m_isFirst != isFirst(history)) {
        showReprint(history); // it is about something else now
    }
    m_count->setText(HistoryWords::badges(history));
}

void PersonRail::showUndo(const CheckIn& checkIn, const QTimeZone& zone)
{
    m_undoing = checkIn;
    m_title->setText(tr("Undo check-in"));
    const QString when = TimeWords::clock(checkIn.at, zone);
    m_count->setText(checkIn.desk.isEmpty() ? tr("Checked in at %1").arg(when)
                                            : tr("Checked in at %1, %2").arg(when, checkIn.desk));
    m_note->setText(tr("Afterwards the person counts as not in."));
    m_form->ask(undoReasons(), tr("Undo"));
}

void PersonRail::setPreview(const BadgeRaster& raster, const QString& name)
{
    if (raster.isNull()) {
        m_holder->setEmpty({});
    } else {
        m_holder->setBadge(raster, tr("Badge of %1").arg(name));
    }
}

void PersonRail::submit(int reason, const QString& words)
{
    if (m_undoing) {
        Q_EMIT undoRequested(m_undoing->id, words.isEmpty() ? undoReasons().at(reason) : words);
    } else {
        Q_EMIT reprintRequested(reprintReasons().at(reason), words);
    }
}

void PersonRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
    if (m_theme.isContrast()) {
        // beside what it belongs to, or below it
        const QSize edge = m_theme.isNarrow() ? QSize(width(), 2) : QSize(2, height());
        painter.fillRect(QRect(QPoint(0, 0), edge), m_theme.tokens().line);
    }
}

} // namespace lanyard
