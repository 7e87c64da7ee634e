// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/WelcomePage.h"

#include "kiosk/KioskParts.h"
#include "kiosk/TouchButton.h"
#include "widgets/BadgeHolder.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

QString greetingName(const AttendeeRecord& person)
{
    const QString given = person.attendee.fields.value(u"attendee_name_given_name"_s).trimmed();
    return given.isEmpty() ? person.attendee.name : given;
}

WelcomePage::WelcomePage(const Theme& theme, QWidget* parent)
    : HangingPage(theme, new BadgeHolder(theme), parent)
    , m_holder(findChild<BadgeHolder*>())
    , m_tick(new Symbol(theme, Verdict::Admitted, 88))
    , m_greeting(new Text(theme, type::selfHead))
    , m_fact(new Text(theme, type::selfMid))
    , m_steps(new TouchSteps(theme))
    , m_take(new Text(theme, type::selfBody))
    , m_arrow(new Symbol(theme, u"down"_s, 72))
    , m_time(new CountBar(theme))
    , m_done(new TouchButton(theme, TouchButton::Kind::Main))
    , m_help(new TouchButton(theme, TouchButton::Kind::Plain, u"hand"_s))
{
    build();
    connect(m_done, &QPushButton::clicked, this, &KioskPage::doneWanted);
    connect(m_help, &QPushButton::clicked, this, &KioskPage::helpWanted);
    fit();
}

void WelcomePage::build()
{
    m_arrow->setAccent(true);
    m_fact->setColour(TextColour::Soft);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_tick, 0, Qt::AlignVCenter);
    line->addSpacing(px(24));
    line->addWidget(m_greeting);
    line->addStretch(1);
    words()->addStretch(1);
    words()->addLayout(line);
    for (QWidget* each : {static_cast<QWidget*>(m_fact), static_cast<QWidget*>(m_steps),
             static_cast<QWidget*>(m_take)}) {
        words()->addWidget(each);
    }
    words()->addWidget(m_arrow, 0, Qt::AlignHCenter);
    words()->addStretch(1);
    for (Text* text : {m_fact, m_take}) {
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignCenter);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(24));
    buttons->addWidget(m_done, 2);
    buttons->addWidget(m_help, 1);
    foot()->addWidget(m_time);
    foot()->addLayout(buttons);
}

void WelcomePage::showState(const KioskState& state)
{
    const bool another = state.visit != this->state().visit;
    if (another || !state.person) {
        m_holder->setEmpty({}); // nothing of the person before
    }
    KioskPage::showState(state);
}

void WelcomePage::showBadge(const BadgePreview& badge)
{
    if (state().person && state().badge) {
        m_holder->setBadge(badge.raster, tr("Badge of %1").arg(state().person->attendee.name));
    }
}

void WelcomePage::fit()
{
    HangingPage::fit();
    const KioskForm& f = form();
    m_holder->setStrapWidth(f.upright ? 480 : 340);
    // upright, larger words need some of the badge's place
    m_holder->setLimits(f.upright ? 468 : 420, f.upright ? (f.larger ? 560 : 777) : 620);
    m_holder->setFixedHeight(f.upright ? px(f.larger ? 760 : 975) : QWIDGETSIZE_MAX);
    if (!f.upright) {
        m_holder->setMinimumHeight(px(400));
    }
    m_greeting->setTextStyle(forNames(f.head));
    m_greeting->setShrinkTo(forNames(f.upright ? f.title : f.note.inBold()));
    const int tick = px(f.upright ? 88 : 64);
    m_tick->setFixedSize(tick, tick);
    m_fact->setTextStyle(f.mid);
    m_steps->fit(f);
    m_take->setTextStyle(f.body);
    words()->setSpacing(px(f.upright ? 24 : 12));
    showArrow();
    m_done->fit(f.body, f.button);
    m_help->fit(f.body, f.button);
}

/// To the tray below, where a badge falls into one.
void WelcomePage::showArrow()
{
    const KioskForm& f = form();
    m_arrow->setVisible(
        f.upright && !f.larger && state().badge.has_value() && state().place.hasTray);
}

QList<PrintStep> WelcomePage::steps() const
{
    using Step = PrintStep::State;
    const PrintState badge = state().badge.value_or(PrintState::Waiting);
    const bool sent = badge != PrintState::Waiting && badge != PrintState::Ready;
    const bool out = badge == PrintState::Confirmed;
    if (!state().place.hasTray) {
        return {{out ? Step::Done : Step::Now,
                    out ? tr("Your badge is saved") : tr("Your badge is being saved"), {}},
            {out ? Step::Now : Step::Ahead, tr("Ask for it at a desk"), {}}};
    }
    if (badge == PrintState::Sent) { // its printer does not say whether it came out
        return {{Step::Done, tr("Sent to the printer"), {}},
            {Step::Now, tr("Your badge is at the printer"), {}},
            {Step::Ahead, tr("Look in the tray below"), {}}};
    }
    return {{sent ? Step::Done : Step::Now, tr("Sent to the printer"), {}},
        {out           ? Step::Done
                : sent ? Step::Now
                       : Step::Ahead,
            out ? tr("Your badge is printed") : tr("Your badge is printing"), {}},
        {out ? Step::Done : Step::Ahead, tr("In the tray below"), {}}};
}

QString WelcomePage::told() const
{
    return inOneLine({m_greeting->text(), m_fact->text(), m_take->text()});
}

void WelcomePage::retranslate()
{
    const bool withBadge = state().badge.has_value();
    m_greeting->setText(
        state().person ? tr("Welcome, %1").arg(greetingName(*state().person)) : QString());
    m_fact->setText(tr("You are checked in."));
    m_steps->setVisible(withBadge);
    if (withBadge) {
        m_steps->setSteps(steps());
    }
    const bool hasTray = state().place.hasTray;
    m_take->setText(!withBadge ? tr("No badge is printed for this ticket.")
            : hasTray          ? tr("Take it from the tray when it stops moving.")
                               : tr("Badges are handed out at a desk."));
    m_take->setVisible(!withBadge || form().upright || !form().larger); // the steps say it too
    showArrow();
    m_time->setTime(state().secondsLeft, state().secondsInAll);
    m_done->setWords(tr("Done"));
    m_help->setWords(tr("Help"));
}

} // namespace lanyard
