// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/SheetPage.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceBox.h"
#include "widgets/Text.h"

#include <QFileInfo>
#include <QProgressBar>

// The part of SheetPage that says how far the sheets are and what became of them.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 5; ///< of badges left out, that are told

} // namespace

void SheetPage::tell()
{
    m_make->setVisible(!m_isMaking);
    m_stop->setVisible(m_isMaking);
    m_bar->setVisible(m_isMaking);
    m_bar->setRange(0, m_total); // 0, 0: busy
    m_bar->setValue(m_done);
    m_state->setVisible(m_isMaking || m_error || m_report);
    if (m_isMaking) {
        m_state->setVerdict(Verdict::Waiting);
        tellProgress();
    } else if (m_error) {
        const Trouble trouble = Sentences::trouble(*m_error);
        m_state->setVerdict(Verdict::Stop);
        m_state->setText(u"<b>%1</b> %2"_s.arg(trouble.headline, trouble.advice));
    } else if (m_report) {
        tellReport();
    }
    setAccessibleName(m_title->text() + u". "_s + m_state->text());
}

void SheetPage::tellProgress()
{
    if (!m_printer.isEmpty()) {
        m_state->setPlainText(
            tr("“%1” has the sheets: %2 of %3 are out.").arg(m_printer).arg(m_done).arg(m_total));
    } else {
        m_state->setText(m_total == 0 ? tr("The list is being read.")
                                      : tr("%1 of %2 people done.").arg(m_done).arg(m_total));
    }
    m_bar->setAccessibleName(m_state->text());
}

/// However it ended: whether a badge is there, a person says.
void SheetPage::tellPrinter(QStringList& words) const
{
    const SheetReport& report = *m_report;
    words.append(tr("Badges: %1, sheets: %2.").arg(report.badges).arg(report.sheets));
    switch (report.out.end) {
    case SheetsOut::End::Printed:
        words.append(tr("“%1” says that all are printed.").arg(report.printer));
        break;
    case SheetsOut::End::Taken:
        words.append(tr("“%1” has taken all of them and says no more. Look at the paper.")
                         .arg(report.printer));
        break;
    case SheetsOut::End::Stopped:
        words.append(tr("Stopped. “%1” may have printed some of them.").arg(report.printer));
        break;
    case SheetsOut::End::UnderWay:
    case SheetsOut::End::Unclear:
        words.append(tr("It is not clear what “%1” has printed. Look at the paper before you print "
                        "again.")
                         .arg(report.printer));
        break;
    }
}

void SheetPage::tellReport()
{
    const SheetReport& report = *m_report;
    QStringList words;
    const bool isAtPrinter = !report.printer.isEmpty();
    if (isAtPrinter) {
        tellPrinter(words);
    } else if (report.file.isEmpty() && report.failed.isEmpty()) {
        words.append(tr("Nobody is left whose badge belongs on a sheet. Nothing was written."));
    } else if (!report.file.isEmpty()) {
        const QFileInfo file(report.file);
        words.append(tr("%n badges are in “%1”.", nullptr, report.badges).arg(file.fileName()));
        words.append(tr("Sheets: %1. Print them in their own size, not fitted to the page.")
                         .arg(report.sheets));
    }
    if (!report.failed.isEmpty()) {
        QStringList names;
        for (const SheetReport::Failed& each : report.failed.mid(0, mostNames)) {
            names.append(each.name);
        }
        words.append(tr("%n badges could not be drawn and are left out: %1.", nullptr,
            int(report.failed.size()))
                         .arg(names.join(u", "_s)));
    }
    if (report.overflowing > 0) {
        words.append(tr("On %n badges a text does not fit.", nullptr, report.overflowing));
    }
    if (!report.missingGlyphs.isEmpty()) {
        words.append(tr("No font has: %1").arg(report.missingGlyphs.join(u' ')));
    }
    const bool isDoubtful = isAtPrinter && report.out.end != SheetsOut::End::Printed
        && report.out.end != SheetsOut::End::Taken;
    const bool isWell = !isDoubtful && report.failed.isEmpty() && report.overflowing == 0
        && report.missingGlyphs.isEmpty();
    m_state->setVerdict(!isWell                     ? Verdict::Look
            : report.file.isEmpty() && !isAtPrinter ? Verdict::Waiting
                                                    : Verdict::Admitted);
    m_state->setPlainText(words.join(u' '));
}

void SheetPage::name(ChoiceBox* box, const QString& words)
{
    m_labels.value(box)->setText(words);
    box->setAccessibleName(words);
}

void SheetPage::retranslate()
{
    m_title->setText(tr("Print the night before"));
    m_lead->setText(
        tr("Badges for an office printer, many on a sheet, as one PDF file or straight to "
           "the printer. No badge counts as printed before somebody has it."));
    name(m_sheet, tr("Paper or labels"));
    name(m_start, tr("First place that is free"));
    name(m_type, tr("Ticket type"));
    name(m_order, tr("Sorted"));
    name(m_who, tr("Whose badges"));
    name(m_paid, tr("Payment"));
    name(m_sides, tr("Sides"));
    name(m_cut, tr("Plain paper"));
    name(m_ask, tr("At check-in"));
    name(m_place, tr("Where the sheets go"));
    m_make->setKeycap(tr("Ctrl Enter"));
    m_stop->setText(tr("Stop"));
    m_back->setText(tr("Back"));
    fillChoices();
    tell();
}

} // namespace lanyard
