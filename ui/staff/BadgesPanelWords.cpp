// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/RowState.h"
#include "print/PrintRules.h"
#include "shell/PrinterName.h"
#include "shell/Sentences.h"
#include "staff/BadgesPanel.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ReaderWords.h"
#include "widgets/RowList.h"
#include "widgets/Text.h"

#include <QListView>

#include <algorithm>

// The part of BadgesPanel that says how printers and badges stand, and which acts there are.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(PrintState state)
{
    switch (state) {
    case PrintState::Uncertain:
        return u"question"_s;
    case PrintState::Sent:
    case PrintState::Confirmed:
        return u"badge"_s;
    case PrintState::Failed:
        return u"close"_s;
    case PrintState::Sending:
    case PrintState::Printing:
        return u"printer"_s;
    default:
        return u"waiting"_s;
    }
}

/// For a button.
QString shortened(const QString& name)
{
    constexpr qsizetype most = 16;
    return name.size() > most ? name.left(most - 1) + u'…' : name;
}

} // namespace

QString BadgesPanel::stateOf(const DeskPrinter& printer, qsizetype waiting)
{
    PrinterStatus status = printer.status;
    if (printer.setting.use.isPaused) {
        return tr("Paused · %n waiting", nullptr, int(waiting));
    }
    const QString problem = PrinterName::problemOf(status);
    return !status.ready && problem.isEmpty() ? tr("Not ready")
        : !status.ready                       ? problem
        : waiting > 0                         ? tr("%n waiting", nullptr, int(waiting))
                                              : tr("Ready");
}

QString BadgesPanel::stateOf(const QueuedBadge& badge) const
{
    using Wait = PrinterChoice::Wait;
    switch (badge.job.state) {
    case PrintState::Uncertain:
        return tr("Did it come out?");
    case PrintState::Sent:
    case PrintState::Confirmed:
        return RowWords::badge(badge.job.state, PrinterName::isFile(badge.job.printer));
    case PrintState::Failed:
        return tr("not printed");
    case PrintState::Sending:
    case PrintState::Printing:
        return tr("on its way");
    default:
        break;
    }
    switch (badge.at.wait) {
    case Wait::Paused:
        return tr("waits: paused");
    case Wait::Trouble:
        return tr("waits for the printer");
    case Wait::Paper:
        return tr("waits for paper");
    case Wait::None:
        break;
    }
    return badge.at.insteadOf >= 0
        ? tr("waits, instead of %1")
              .arg(PrinterName::nameOf(m_printQueue.printers.value(badge.at.insteadOf).setting))
        : tr("waits");
}

void BadgesPanel::tell()
{
    setAccessibleName(tr("Badges that wait, and the last that are out"));
    m_printersTitle->setText(tr("Printers"));
    m_yes->setText(tr("It came out"));
    m_no->setText(tr("It did not"));
    m_earlier->setText(tr("Earlier"));
    m_later->setText(tr("Later"));
    m_person->setText(tr("Print again, with a reason"));
    m_withdraw->setText(tr("Do not print it"));
    tellPrinters();
    tellBadges();
    tellActs();
}

void BadgesPanel::tellPrinters()
{
    QList<ListRow> rows;
    int chosen = -1;
    for (qsizetype i = 0; i < m_printQueue.printers.size(); ++i) {
        const DeskPrinter& printer = m_printQueue.printers.at(i);
        const auto waiting = std::ranges::count_if(m_printQueue.badges,
            [i](const QueuedBadge& one) { return one.at.printer == i && isOpen(one.job.state); });
        const bool isWell = printer.status.ready && !printer.setting.use.isPaused;
        rows.append({isWell ? u"printer"_s : u"printer-empty"_s,
            PrinterName::nameOf(printer.setting), stateOf(printer, waiting)});
        chosen = printer.setting.address == m_printer ? int(i) : chosen;
    }
    m_printers->setRows(rows, chosen);
    m_printers->view()->setAccessibleName(tr("Printers"));
    constexpr qsizetype mostRows = 3; // the rest is scrolled to
    const auto shown = std::clamp<qsizetype>(rows.size(), 1, mostRows);
    m_printers->setFixedHeight(m_printers->heightOf(int(shown)));
}

void BadgesPanel::tellBadges()
{
    const QList<QueuedBadge> here = badgesHere();
    QList<ListRow> rows;
    int chosen = -1;
    for (const QueuedBadge& one : here) {
        if (one.job.id == m_badge) {
            chosen = int(rows.size());
        }
        rows.append(
            {iconOf(one.job.state), one.name.isEmpty() ? one.order : one.name, stateOf(one)});
    }
    if (chosen < 0 && !here.isEmpty()) {
        chosen = 0;
        m_badge = here.first().job.id;
    } else if (here.isEmpty()) {
        m_badge = {};
    }
    m_badges->setRows(rows, chosen);
    m_badges->view()->setAccessibleName(tr("Badges"));
    m_badges->setVisible(!rows.isEmpty());
    m_badgesTitle->setText(m_printQueue.beside > 0
            ? tr("Badges, and %n more that wait", nullptr, int(m_printQueue.beside))
            : tr("Badges"));
    m_none->setText(tr("Nothing waits here."));
    m_none->setVisible(rows.isEmpty());
}

void BadgesPanel::tellActs()
{
    const auto chosen = badge();
    const bool waits = chosen && isOpen(chosen->job.state);
    const auto other = otherPrinter();
    const auto isNeighbour = [this, waits](int step) {
        const auto beside = neighbour(step);
        return waits && beside && isOpen(beside->job.state);
    };
    const bool isAsked = chosen
        && (chosen->job.state == PrintState::Uncertain || chosen->job.state == PrintState::Sent);
    m_name->setText(chosen ? chosen->name : QString());
    m_state->setText(chosen ? u"%1 · %2"_s.arg(chosen->order, stateOf(*chosen)) : QString());
    m_yes->setVisible(isAsked);
    m_no->setVisible(isAsked);
    m_earlier->setVisible(waits);
    m_later->setVisible(waits);
    m_earlier->setEnabled(isNeighbour(-1));
    m_later->setEnabled(isNeighbour(1));
    m_move->setVisible(waits && other);
    m_move->setText(
        other ? tr("Move to %1").arg(shortened(PrinterName::nameOf(other->setting))) : QString());
    m_moveAll->setVisible(other && waitingHere().size() > 1);
    m_moveAll->setText(other
            ? tr("Move all to %1").arg(shortened(PrinterName::nameOf(other->setting)))
            : QString());
    m_person->setVisible(chosen && !waits);
    m_withdraw->setVisible(waits);
    bool isPaused = false;
    for (const DeskPrinter& printer : std::as_const(m_printQueue.printers)) {
        isPaused |= printer.setting.address == m_printer && printer.setting.use.isPaused;
    }
    m_pause->setVisible(!m_printQueue.printers.isEmpty());
    m_pause->setText(isPaused ? tr("Let this printer go on") : tr("Pause this printer"));
    m_trouble->setVisible(m_error.has_value());
    if (m_error) {
        const Trouble trouble = Sentences::trouble(*m_error);
        m_trouble->setText(u"<b>%1</b> "_s.arg(trouble.headline), trouble.advice);
    }
    const QString words = m_error ? m_trouble->text() : QString();
    ReaderWords::tell(*this, words); // the panel has the keyboard
}

} // namespace lanyard
