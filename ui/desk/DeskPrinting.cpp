// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The desk's page, its printer and the badge of the person on the screen.
#include "desk/DeskPage.h"
#include "shell/PrinterName.h"
#include "widgets/Toast.h"

namespace lanyard {

using namespace Qt::StringLiterals;

void DeskPage::setPrinter(const PrinterStatus& status, const QList<DeskPrinter>& printers)
{
    if (status == m_context.printer && printers == m_context.printers) {
        return; // printers are spoken of whenever one may have something to do
    }
    const bool was = printerTrouble(m_state, m_context).has_value();
    m_context.printer = status;
    m_context.printers = printers;
    tellTrouble(was);
    showAll();
}

void DeskPage::setPrintJob(const PrintJob& job)
{
    for (RecentPerson& person : m_context.recent) {
        if (person.job == job.id) {
            person.print = job.state;
            person.isFile = PrinterName::isFile(job.printer);
        }
    }
    const auto onScreen = person();
    if (onScreen && *onScreen == job.attendee && m_state.phase == DeskState::Phase::Answered) {
        const bool was = DeskWords::isPrintTrouble(m_context);
        const bool wasKept = printerTrouble(m_state, m_context).has_value();
        const bool isNews = m_context.job != job;
        m_context.job = job;
        if (isNews && DeskWords::isCounted(m_context)) {
            Q_EMIT previewWanted(*onScreen); // it bears a mark that the first one has not
        }
        // a badge that is always asked after is no news
        if (!was && DeskWords::isPrintTrouble(m_context) && !DeskWords::isAskedFor(m_context)) {
            Q_EMIT verdictShown(Verdict::Look);
        }
        tellTrouble(wasKept);
    }
    showAll();
}

/// With its sound, and once: a printer that has a fault keeps the badge of who is on the screen.
void DeskPage::tellTrouble(bool wasTold)
{
    const bool isAdmitted
        = m_state.outcome && std::holds_alternative<Admit>(m_state.outcome->decision);
    if (!wasTold && isAdmitted && printerTrouble(m_state, m_context)) {
        m_context.askReprint = false; // there is no first one yet
        Q_EMIT verdictShown(Verdict::Look);
    }
}

/// A person says that it was seen to, or that the badge shall come out of another one.
void DeskPage::seeToPrinter(bool byAnother)
{
    const auto trouble = printerTrouble(m_state, m_context);
    if (!trouble || (byAnother && !trouble->other)) {
        return; // it is well again
    }
    if (!byAnother && trouble->status.fault == PrinterFault::PausedByStaff) {
        return; // asked again, it would say the same
    }
    // of one that was promised a moment ago nothing may be told yet: a printer hangs just then
    const PrintJobId job = m_context.job ? m_context.job->id : *m_state.outcome->printJob;
    if (!byAnother) {
        m_toast->say(tr("%1 is asked again.").arg(trouble->name), u"printer"_s);
    }
    Q_EMIT printerWanted(job, byAnother ? trouble->other->address : QString());
}

void DeskPage::reprint(ReprintReason reason)
{
    if (const auto about = person()) {
        m_context.askReprint = false;
        m_toast->say(tr("One more badge for %1").arg(personName()), u"reprint"_s);
        Q_EMIT reprintRequested(*about, reason);
        showAll();
    }
}

void DeskPage::printOnce()
{
    if (m_context.job && DeskWords::isPrintTrouble(m_context)) {
        if (m_context.job->state == PrintState::Failed) {
            Q_EMIT printAgainRequested(m_context.job->id);
        }
        return; // whether the first one came out is asked already
    }
    if (printerTrouble(m_state, m_context)) {
        seeToPrinter(false); // the first one is still to come
        return;
    }
    const auto& outcome = m_state.outcome;
    if (outcome && outcome->record && !m_state.undone && outcome->direction == Direction::Entry
        && (std::holds_alternative<Admit>(outcome->decision)
            || std::holds_alternative<AlreadyCheckedIn>(outcome->decision))) {
        reprint(ReprintReason::Other);
    }
}

void DeskPage::askReprint()
{
    if (m_state.outcome && m_state.outcome->record && !m_state.undone
        && m_state.outcome->direction == Direction::Entry
        && std::holds_alternative<Admit>(m_state.outcome->decision)
        && !printerTrouble(m_state, m_context)) {
        m_context.askReprint = true;
        showAll();
    }
}

} // namespace lanyard
