// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/BrotherAddress.h"
#include "print/IppAddress.h"
#include "settings/PrintersPage.h"
#include "shell/PrinterName.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceBox.h"
#include "widgets/RowList.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QLineEdit>

#include <algorithm>

// The part of PrintersPage that says what there is and what can be chosen.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using Choices = QList<std::pair<QString, QVariant>>;

/// A value that nobody offers is offered, so that what is set is shown.
void fill(ChoiceBox* box, Choices choices, const QVariant& value)
{
    const auto known = std::ranges::find(choices, value, &std::pair<QString, QVariant>::second);
    if (known == choices.end()) {
        choices.append({value.toString(), value});
    }
    box->setChoices(choices);
    box->choose(value);
}

/// A person who is typing is left alone.
void fill(ScanField* field, const QString& text)
{
    if (!field->edit()->hasFocus() || !field->edit()->isModified()) {
        field->setText(text);
    }
}

/// Common badge media, in mm as they are fed; height 0: endless.
const QList<QSizeF> media{
    {62, 100}, {62, 0}, {86, 54}, {101.6, 76.2}, {102, 152}, {29, 90}, {105, 148}};

} // namespace

void PrintersPage::fillList()
{
    QList<ListRow> rows;
    for (qsizetype i = 0; i < m_printers.size(); ++i) {
        const PrinterStatus status = i < m_states.size() ? m_states.at(i).status : PrinterStatus();
        const QString paper = i < m_states.size()
            ? PrinterName::sizeOf(m_states.at(i).paper())
            : PrinterName::sizeOf(m_printers.at(i).use.medium);
        QStringList notes{status.ready ? tr("Ready") : PrinterName::problemOf(status), paper};
        notes.removeAll(QString());
        rows.append(
            {status.ready ? u"printer"_s : u"printer-empty"_s, nameOf(i), notes.join(u" · "_s)});
    }
    m_list->setRows(rows, m_chosen);
    m_remove->setEnabled(m_printers.size() > 1);
    fillFields();
    tellState();
}

void PrintersPage::fillFields()
{
    if (m_chosen >= m_printers.size()) {
        return;
    }
    const PrinterSetting& printer = m_printers.at(m_chosen);
    const auto option
        = [&printer](const QString& word) { return printerOption(printer.address, word); };
    fill(m_name, printer.name);
    fill(m_address, printer.address);
    fill(m_dpi,
        {{tr("As usual for it"), QString()}, {u"203"_s, u"203"_s}, {u"300"_s, u"300"_s},
            {u"600"_s, u"600"_s}},
        option(u"dpi"_s));
    fill(m_turn,
        {{tr("Not turned"), QString()}, {tr("A quarter to the right"), u"90"_s},
            {tr("Upside down"), u"180"_s}, {tr("A quarter to the left"), u"270"_s}},
        option(u"turn"_s));
    Choices darkness{{tr("As the printer is set"), QString()}};
    // lighter and darker than it is set, or the printer's own scale
    const bool isIpp = IppAddress::isMeant(printer.address);
    for (int level = isIpp ? -100 : 0; level <= (isIpp ? 100 : 30); level += isIpp ? 20 : 2) {
        darkness.append({QString::number(level), QString::number(level)});
    }
    fill(m_darkness, darkness, option(u"darkness"_s));
    fill(m_right, option(u"x"_s));
    fill(m_down, option(u"y"_s));
    // each driver has settings of its own; a folder has none
    const bool isZpl = printer.address.startsWith("zpl+"_L1);
    const bool isBrother = printer.address.startsWith("brother+"_L1);
    const auto brother = BrotherAddress::parse(printer.address);
    Choices cuts{{tr("As the printer is set"), QString()}};
    if (!brother || brother->setup.model.cutsEvery) {
        cuts.append({tr("After each badge"), u"each"_s});
    }
    if (isIpp || (brother && brother->setup.model.cutsAtEnd)) {
        cuts.append({tr("After the last page"), u"end"_s});
    }
    cuts.append({tr("Never"), u"none"_s});
    fill(m_cut, cuts, option(u"cut"_s));
    m_dpi->setEnabled(isZpl || isIpp);
    m_darkness->setEnabled(isZpl || isIpp);
    for (QWidget* each : std::initializer_list<QWidget*>{m_turn, m_right, m_down, m_cut}) {
        each->setEnabled(isZpl || isBrother || isIpp);
    }
    fillBrother(printer.address);
    fillUse(printer);
}

/// What a Brother QL printer is and holds stands in its address; its dots and its heat are its own.
void PrintersPage::fillBrother(const QString& address)
{
    const bool isBrother = address.startsWith("brother+"_L1);
    const auto showField = [this](QWidget* control, bool isShown) {
        control->setVisible(isShown);
        m_labels.value(control)->setVisible(isShown);
    };
    for (QWidget* each : std::initializer_list<QWidget*>{m_medium, m_dpi, m_darkness}) {
        showField(each, !isBrother);
    }
    for (QWidget* each : std::initializer_list<QWidget*>{m_roll, m_model, m_red}) {
        showField(each, isBrother);
    }
    if (!isBrother) {
        return;
    }
    const QString usual = tr("As usual for it");
    Choices models{{usual, QString()}};
    for (const BrotherModel& model : brotherModels()) {
        models.append({QString(model.name), QString(model.name)});
    }
    fill(m_model, models, printerOption(address, u"model"_s));
    Choices rolls{{usual, QString()}};
    for (const BrotherMedium& medium : brotherMediaFor(address)) {
        const QString size = PrinterName::sizeOf(medium.paper());
        const QString words = medium.isTwoColour ? tr("%1, black and red").arg(size)
            : medium.isEndless()                 ? tr("%1, endless").arg(size)
            : medium.name.startsWith(u'd')       ? tr("%1, round").arg(size)
                                                 : size;
        rolls.append({words, QString(medium.name)});
    }
    fill(m_roll, rolls, printerOption(address, u"medium"_s));
    fill(m_red, {{tr("All in black"), QString()}, {tr("All in red"), u"all"_s}},
        printerOption(address, u"red"_s));
    const BrotherMedium* roll = brotherMedium(printerOption(address, u"medium"_s));
    m_red->setEnabled(roll != nullptr && roll->isTwoColour);
}

void PrintersPage::fillUse(const PrinterSetting& printer)
{
    const auto size
        = [](const PaperSize& paper) { return QSizeF(paper.width.inMm(), paper.height.inMm()); };
    Choices sizes{{tr("As the printer tells"), QSizeF(0, 0)}};
    QList<QSizeF> known = media;
    const QSizeF own = size(printer.use.medium);
    if (own.width() > 0 && !known.contains(own)) {
        known.append(own);
    }
    for (const QSizeF& each : std::as_const(known)) {
        const QString words = PrinterName::sizeOf({mm(each.width()), mm(each.height())});
        sizes.append({each.height() > 0 ? words : tr("%1, endless").arg(words), each});
    }
    fill(m_medium, sizes, own.width() > 0 ? own : QSizeF(0, 0));
    fillTypes(printer.use.ticketTypes);
    fill(m_asks,
        {{tr("Only when the printer leaves it open"), false},
            {tr("Also when it was only sent"), true}},
        printer.use.asks);
}

/// One box tells whose badges the printer prints, and makes it one type or all; the other adds a
/// type or takes it away.
void PrintersPage::fillTypes(const QList<TicketTypeId>& ids)
{
    constexpr qint64 several = -1;
    Choices types{{tr("All ticket types"), qint64(0)}};
    Choices further{{tr("Add or take away…"), qint64(0)}};
    QStringList names;
    for (const TicketType& type : std::as_const(m_types)) {
        const bool isOne = ids.contains(type.id);
        types.append({type.name, type.id.value});
        further.append({(isOne ? u"− "_s : u"+ "_s) + type.name, type.id.value});
        if (isOne) {
            names.append(type.name);
        }
    }
    for (const TicketTypeId id : ids) { // of a list that is gone
        if (std::ranges::find(m_types, id, &TicketType::id) == m_types.end()) {
            names.append(QString::number(id.value));
            further.append({u"− "_s + names.last(), id.value});
        }
    }
    if (ids.size() > 1) {
        types.append({names.join(u", "_s), several});
    }
    fill(m_type, types, ids.size() > 1 ? several : ids.value(0).value);
    m_further->setChoices(further);
    m_further->choose(qint64(0));
}

void PrintersPage::fillAdd()
{
    Choices choices{{tr("Add a printer…"), -1}};
    const QStringList words = wordsOf(m_found);
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        const FoundPrinter& found = m_found.at(i);
        const bool isUsed = std::ranges::any_of(m_printers, [&found](const PrinterSetting& one) {
            return one.address.section(u'?', 0, 0) == found.address;
        });
        if (!isUsed && !found.address.isEmpty()) {
            choices.append({words.at(i), int(i)});
        }
    }
    choices.append({tr("Type an address"), int(m_found.size())});
    m_add->setChoices(choices);
    m_add->choose(-1);
}

void PrintersPage::tellState()
{
    if (m_chosen >= m_printers.size()) {
        return;
    }
    const PrinterStatus status
        = m_chosen < m_states.size() ? m_states.at(m_chosen).status : PrinterStatus();
    const QString printer = nameOf(m_chosen);
    if (m_tested) {
        const bool isProved = *m_tested >= ConfirmationGrade::DeviceCompleted;
        m_state->setVerdict(isProved ? Verdict::Admitted : Verdict::Look);
        m_state->setText(isProved ? tr("The test label is out. Its square should measure 10 mm.")
                                  : tr("The test label was sent. Look whether it came out."));
    } else {
        m_state->setVerdict(status.ready ? Verdict::Admitted : Verdict::Look);
        m_state->setText(status.ready
                ? tr("<b>%1</b> is ready").arg(printer)
                : u"<b>%1</b> · %2"_s.arg(printer, PrinterName::problemOf(status)));
    }
    setAccessibleName(m_title->text() + u". "_s + m_state->text());
}

void PrintersPage::name(QWidget* control, const QString& words)
{
    m_labels.value(control)->setText(words);
    control->setAccessibleName(words);
    if (auto* field = qobject_cast<ScanField*>(control)) {
        field->edit()->setAccessibleName(words);
    }
}

void PrintersPage::retranslate()
{
    m_title->setText(tr("Printers"));
    m_add->setAccessibleName(tr("Add a printer…"));
    name(m_name, tr("Name"));
    name(m_address, tr("Address"));
    name(m_medium, tr("Paper that is in"));
    name(m_roll, tr("Paper that is in"));
    name(m_type, tr("Prints badges of"));
    name(m_further, tr("Further ticket types"));
    name(m_dpi, tr("Dots an inch"));
    name(m_model, tr("Model"));
    name(m_turn, tr("Badges are turned"));
    name(m_darkness, tr("Darkness"));
    name(m_red, tr("Colour"));
    name(m_cut, tr("Cuts"));
    name(m_right, tr("Moved to the right, mm"));
    name(m_down, tr("Moved down, mm"));
    name(m_asks, tr("Asks whether a badge came out"));
    m_test->setText(tr("Print a test label"));
    m_remove->setText(tr("Remove this printer"));
    m_back->setText(tr("Back"));
    fillList();
    fillAdd();
    showTrouble(m_said);
}

} // namespace lanyard
