// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/SheetPage.h"

#include "settings/FieldGrid.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceBox.h"
#include "widgets/Text.h"
#include "widgets/WrapRow.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 2;

const QString toPrinter = u"printer:"_s; ///< before its address, as a place where sheets go

bool isPrinter(const QString& place)
{
    return place.startsWith(toPrinter);
}

/// Keeps the choice where it is still there, else chooses the first.
void fill(ChoiceBox* box, const QList<std::pair<QString, QVariant>>& choices)
{
    box->setChoices(choices);
    if (box->currentIndex() < 0 && !choices.isEmpty()) {
        box->choose(choices.first().second);
    }
}

} // namespace

SheetPage::SheetPage(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_scroll(new QScrollArea)
    , m_grid(new QGridLayout)
    , m_title(new Text(theme, type::title))
    , m_lead(new Text(theme, type::body))
    , m_state(new Strip(theme, Verdict::Waiting))
    , m_bar(new QProgressBar)
    , m_make(new Button(theme, Button::Role::Primary))
    , m_stop(new Button(theme, Button::Role::Secondary, {}, u"F6"_s))
    , m_back(new Button(theme, Button::Role::Quiet, {}, u"Esc"_s))
{
    buildFields();
    build();
    connect(m_sheet, &ChoiceBox::chosen, this, &SheetPage::fillStart);
    connect(m_place, &ChoiceBox::chosen, this, &SheetPage::tellPlace);
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (!m_isMaking) {
            Q_EMIT sheetsWanted(request());
        }
    });
    connect(m_stop, &QPushButton::clicked, this, &SheetPage::stopWanted);
    connect(m_back, &QPushButton::clicked, this, &SheetPage::backWanted);
    begin();
}

ChoiceBox* SheetPage::addField()
{
    auto* label = new Text(theme(), type::note);
    label->setColour(TextColour::Soft);
    label->setWordWrap(true);
    auto* control = new ChoiceBox(theme());
    auto* box = new QVBoxLayout;
    box->setSpacing(px(2));
    box->addWidget(label);
    box->addWidget(control);
    const int cell = m_grid->count();
    m_grid->addLayout(box, cell / columns, cell % columns);
    m_labels.insert(control, label);
    return control;
}

void SheetPage::buildFields()
{
    for (ChoiceBox** each : {&m_sheet, &m_start, &m_type, &m_order, &m_who, &m_paid, &m_sides,
             &m_cut, &m_ask, &m_place}) {
        *each = addField();
    }
}

void SheetPage::build()
{
    for (Text* text : {m_title, m_lead}) {
        text->setWordWrap(true);
    }
    m_lead->setColour(TextColour::Soft);
    m_bar->setTextVisible(false);
    m_make->setIconName(u"file"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its controls have it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* fields = new QVBoxLayout(inside);
    fields->setSpacing(px(12));
    fields->addWidget(m_title);
    fields->addWidget(m_lead);
    fields->addLayout(m_grid);
    fields->addWidget(m_state);
    fields->addWidget(m_bar);
    fields->addStretch(1);
    m_scroll->setWidget(inside);
    auto* foot = new WrapRow(px(12));
    foot->addWidget(m_make);
    foot->addWidget(m_stop);
    foot->addEnd(m_back);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Divider(theme()));
    column->addLayout(foot);
}

void SheetPage::fit()
{
    const bool narrow = theme().isNarrow();
    const int side = px(narrow ? 16 : 32);
    const int off = qMax(8, px(8)); // the scroll bar
    layout()->setContentsMargins(side - off, px(20), side - off, px(20));
    m_scroll->widget()->layout()->setContentsMargins(off, off, off, off);
    layout()->itemAt(2)->layout()->setContentsMargins(off, 0, off, 0); // the foot
    placeFields(*m_grid, narrow ? 1 : columns);
    m_grid->setHorizontalSpacing(px(24));
    m_grid->setVerticalSpacing(px(10));
}

void SheetPage::showChoices(
    const QStringList& ticketTypes, const QList<FilePlace>& places, const QDate& today)
{
    m_types = ticketTypes;
    m_places = places;
    m_today = today;
    if (!m_isMaking) {
        m_error.reset();
        m_report.reset();
    }
    fillChoices();
    tell();
}

void SheetPage::showPrinters(const QList<FoundPrinter>& printers)
{
    m_printers = printers;
    fillChoices();
}

void SheetPage::showPrinting(const QString& printer, int done, int total)
{
    showProgress(done, total);
    m_printer = printer;
    tell();
}

void SheetPage::showProgress(int done, int total)
{
    m_isMaking = true;
    m_printer.clear();
    m_error.reset();
    m_report.reset();
    m_done = done;
    m_total = total;
    tell();
}

void SheetPage::showReport(const SheetReport& report)
{
    m_isMaking = false;
    m_report = report;
    tell();
}

void SheetPage::showFailure(const Error& error)
{
    m_isMaking = false;
    m_error = error;
    tell();
}

SheetRequest SheetPage::request() const
{
    SheetRequest wanted;
    wanted.sheet = m_sheet->currentData().toString();
    const QString place = m_place->currentData().toString();
    if (isPrinter(place)) {
        wanted.printer = place.mid(toPrinter.size());
    } else {
        wanted.file = freeFile();
    }
    if (const QString type = m_type->currentData().toString(); !type.isEmpty()) {
        wanted.ticketTypes = {type};
    }
    wanted.order = SheetOrder(m_order->currentData().toInt());
    wanted.start = m_start->currentData().toInt();
    wanted.unprinted = m_who->currentData().toBool();
    wanted.unpaid = m_paid->currentData().toBool();
    wanted.twoSided = m_sides->currentData().toBool();
    wanted.cutMarks = m_cut->isEnabled() && m_cut->currentData().toBool();
    wanted.mark = m_ask->currentData().toBool();
    return wanted;
}

/// One that is there already is never written over.
QString SheetPage::freeFile() const
{
    const QDir folder(m_place->currentData().toString());
    const QString stem = u"%1 %2"_s.arg(u"badges"_s, m_today.toString(Qt::ISODate)).trimmed();
    QString file = stem + u".pdf"_s;
    for (int number = 2; folder.exists(file); ++number) {
        file = u"%1 (%2).pdf"_s.arg(stem).arg(number);
    }
    return folder.filePath(file);
}

QString SheetPage::sheetName(const SheetLayout& layout)
{
    if (!layout.isPlain) {
        return layout.name; // as it stands on the packet
    }
    const QString parts
        = layout.places() == 4 ? tr("A4 paper, cut into 4 × A6") : tr("A4 paper, cut into 8 × A7");
    return layout.first.width > layout.first.height ? tr("%1, wide").arg(parts)
                                                    : tr("%1, high").arg(parts);
}

void SheetPage::fillChoices()
{
    QList<std::pair<QString, QVariant>> sheets;
    for (const SheetLayout& each : sheetLayouts()) {
        sheets.append({sheetName(each), each.key});
    }
    fill(m_sheet, sheets);
    QList<std::pair<QString, QVariant>> types{{tr("All ticket types"), QString()}};
    for (const QString& type : std::as_const(m_types)) {
        types.append({type, type});
    }
    fill(m_type, types);
    fill(m_order,
        {{tr("By name"), int(SheetOrder::Name)},
            {tr("By company, then name"), int(SheetOrder::Company)}});
    fill(m_who, {{tr("Only who has no badge yet"), true}, {tr("Everybody"), false}});
    fill(m_paid, {{tr("Only who has paid"), false}, {tr("Also who has yet to pay"), true}});
    fill(m_sides, {{tr("One-sided"), false}, {tr("Both sides, turned left to right"), true}});
    fill(m_cut, {{tr("No marks"), false}, {tr("Marks where to cut"), true}});
    fill(m_ask,
        {{tr("The desk asks: is the badge there?"), true},
            {tr("The desk prints another badge"), false}});
    QList<std::pair<QString, QVariant>> places;
    for (const FilePlace& place : std::as_const(m_places)) {
        places.append({place.name, place.folder});
    }
    const QStringList printers = wordsOf(m_printers);
    for (qsizetype i = 0; i < m_printers.size(); ++i) {
        places.append(
            {tr("Printer: %1").arg(printers.at(i)), toPrinter + m_printers.at(i).address});
    }
    fill(m_place, places);
    fillStart();
    tellPlace();
}

void SheetPage::tellPlace()
{
    const bool prints = isPrinter(m_place->currentData().toString());
    m_make->setText(prints ? tr("Print the sheets") : tr("Make the file"));
}

/// The places of the sheet that is chosen; only plain paper is cut.
void SheetPage::fillStart()
{
    const auto layout = sheetLayout(m_sheet->currentData().toString());
    QList<std::pair<QString, QVariant>> starts;
    for (int place = 1; layout && place <= layout->places(); ++place) {
        starts.append(
            {place == 1 ? tr("1, the whole sheet is free") : QString::number(place), place});
    }
    fill(m_start, starts);
    m_cut->setEnabled(layout && layout->isPlain);
}

void SheetPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && !event->isAutoRepeat()) {
        m_make->click();
    } else if (event->key() == Qt::Key_F6 && m_isMaking) {
        m_stop->click();
    } else if (event->key() == Qt::Key_Escape) {
        m_back->click();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace lanyard
