// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What the desk says in passing.
#include "desk/DeskPage.h"
#include "shell/PrinterName.h"
#include "shell/Sentences.h"
#include "widgets/Toast.h"

namespace lanyard {

using namespace Qt::StringLiterals;

void DeskPage::sayRepeated()
{
    m_toast->say(tr("The same code again. It counts once."), u"scan"_s);
}

void DeskPage::sayNoCode()
{
    m_toast->say(tr("No code can be read in that picture."), u"scan"_s);
}

void DeskPage::sayBadgeSeen(const QString& name)
{
    m_toast->say(tr("The badge of %1 is there.").arg(name), u"badge"_s);
}

void DeskPage::sayNoBadge(const Error& error)
{
    m_toast->say(Sentences::trouble(error).headline, u"reprint"_s);
}

void DeskPage::sayMoved(const QString& address, const Result<void>& moved)
{
    if (moved) {
        const QString name = PrinterName::at(m_context.settings, address);
        m_toast->say(tr("The badge goes to %1.").arg(name), u"printer"_s);
    } else if (moved.error().code == ErrorCode::Cancelled) { // it does not wait any more
        m_toast->say(tr("The badge is on its way already."), u"printer"_s);
    } else {
        sayNoBadge(moved.error());
    }
}

void DeskPage::sayNoGroup(int people)
{
    m_toast->say(people < 2
            ? tr("Nobody else is in this order.")
            : tr("%n people are in this order: too many to check in together.", nullptr, people),
        u"people"_s);
}

void DeskPage::setUndoFailed(const Error& error, CheckInId checkIn)
{
    UndoTrouble trouble{error, checkIn, {}};
    for (const RecentPerson& person : std::as_const(m_context.recent)) {
        if (checkIn.isValid() && person.checkIn == checkIn) {
            trouble.name = person.record.attendee.name;
        }
    }
    m_context.undoTrouble = trouble;
    if (m_state.phase != DeskState::Phase::Idle) { // which says it at length, once it is there
        m_toast->say(tr("The check-in before was not taken back: it stands."), u"undo"_s,
            Toast::About::WhoWasBefore);
    }
    showAll();
}

/// It is past with the next person who comes after it was said; not with letters, which may be of a
/// scan that does not count.
void DeskPage::passUndoTrouble(const DeskState& next)
{
    using Phase = DeskState::Phase;
    if (!m_context.undoTrouble || next.phase == Phase::Idle) {
        return;
    }
    bool& isSaid = m_context.undoTrouble->isSaid;
    isSaid = isSaid || m_state.phase == Phase::Idle;
    if (isSaid && next.phase != Phase::Typing) {
        m_context.undoTrouble.reset();
    }
}

void DeskPage::noteGroup(const QList<GroupMember>& people)
{
    QStringList others;
    for (const GroupMember& member : people) {
        if (member.done && member.outcome.record) {
            rememberOne(member.outcome, member.undone);
        }
        if (member.done && !member.isIn()) {
            others.append(member.record.attendee.name);
        }
    }
    if (!others.isEmpty()) {
        m_toast->say(tr("Not done, of the group before: %1").arg(others.join(u", "_s)), u"people"_s,
            Toast::About::WhoWasBefore);
    }
    showAll();
}

} // namespace lanyard
