// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The desk's page while the people of one order are listed.
#include "desk/DeskPage.h"
#include "search/ResultList.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QKeyEvent>
#include <QStackedLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

void DeskPage::showGroup()
{
    QList<FoundAttendee> people;
    for (const GroupMember& member : std::as_const(m_state.group)) {
        FoundAttendee found;
        found.hit.id = member.record.attendee.id;
        found.hit.spoken = m_spoken ? m_spoken(member.record.attendee.name) : QString();
        found.record = member.record;
        people.append(found);
    }
    m_results->model()->setBesides(m_context.settings.otherDoors());
    m_results->setMoment(m_context.settings.list, m_context.now, m_context.zone());
    m_results->model()->setGroup(DeskWords::groupRows(m_state, m_context));
    m_results->setPeople(people, m_state.chosen);
    m_searchNote->setText(m_state.direction == Direction::Exit
            ? tr("Press Space to leave out who stays")
            : tr("Press Space to leave out who is not here yet"));
    m_nobody->hide();
    m_panels->setCurrentWidget(m_search);
}

void DeskPage::askGroup()
{
    if (m_state.phase == DeskState::Phase::Group) {
        confirm(true); // the same key lists them and lets them in
        return;
    }
    const bool current = m_state.text == m_field->text();
    if (m_state.phase == DeskState::Phase::Typing && m_state.chosen >= 0 && current
        && !m_confirming) {
        m_confirming = true; // Enter on the heels of this key is not for the one person
        Q_EMIT groupWanted();
    }
}

bool DeskPage::takeSpace(const QKeyEvent& event)
{
    if (m_state.phase != DeskState::Phase::Group || m_state.text != m_field->text()) {
        return false;
    }
    if (!event.isAutoRepeat()) {
        trigger(DeskAction::Tick);
    }
    return true;
}

} // namespace lanyard
