// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/DeskSettingsPage.h"

#include "outbox/Pace.h"
#include "settings/BesidesPanel.h"
#include "settings/FieldGrid.h"
#include "settings/ScannerPanel.h"
#include "shell/FindingSentence.h"
#include "shell/PrinterName.h"
#include "widgets/BadgeHolder.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceBox.h"
#include "widgets/PageTurner.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"
#include "widgets/WrapRow.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;

} // namespace

DeskSettingsPage::DeskSettingsPage(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_scroll(new QScrollArea)
    , m_trouble(new Strip(theme, Verdict::Stop))
    , m_foot(new WrapRow(px(12)))
    , m_besides(new BesidesPanel(theme))
    , m_scanner(new ScannerPanel(theme))
    , m_back(new Button(theme, Button::Role::Quiet, {}, u"Esc"_s))
    , m_import(new Button(theme, Button::Role::Secondary))
    , m_pair(new Button(theme, Button::Role::Secondary))
    , m_newPin(new Button(theme, Button::Role::Secondary))
    , m_rail(new QWidget)
    , m_holder(new BadgeHolder(theme))
    , m_templateName(new Text(theme, type::lead.inBold()))
    , m_size(new Text(theme, type::note))
    , m_printerState(new Strip(theme, Verdict::Admitted))
    , m_test(new Button(theme, Button::Role::Primary))
    , m_checkBadges(new Button(theme, Button::Role::Secondary))
    , m_sheets(new Button(theme, Button::Role::Secondary))
    , m_printers(new Button(theme, Button::Role::Secondary))
{
    build();
    buildRail();
    connectChoices();
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_isRefused = false;
        if (QWidget* field = focusWidget()) {
            field->clearFocus(); // what was typed counts
        }
        if (!m_isRefused) { // else the page says why
            Q_EMIT backWanted();
        }
    });
    connect(m_import, &QPushButton::clicked, this, &DeskSettingsPage::importWanted);
    connect(m_pair, &QPushButton::clicked, this, &DeskSettingsPage::pairWanted);
    connect(m_newPin, &QPushButton::clicked, this, &DeskSettingsPage::newPinWanted);
    connect(m_test, &QPushButton::clicked, this, &DeskSettingsPage::testPrintWanted);
    begin();
}

void DeskSettingsPage::build()
{
    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    auto* talk = new QVBoxLayout;
    talk->setSpacing(0);
    talk->addWidget(m_scroll, 1);
    talk->addWidget(new Divider(theme()));
    talk->addLayout(m_foot);
    halves->addLayout(talk, 1);
    halves->addWidget(m_rail);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its controls have it
    auto* inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setSpacing(0);
    m_column->addWidget(m_trouble);
    m_trouble->hide();
    m_scroll->setWidget(inside);
    addSection(m_deskHeading);
    m_deskNameEdit = addText(m_deskName, &DeskSettings::deskName);
    m_operatorEdit = addText(m_operator, &DeskSettings::operatorName);
    m_roleBox = addChoice(m_role);
    m_eventBox = addChoice(m_event);
    m_listBox = addChoice(m_list);
    m_helpDeskEdit = addText(m_helpDesk, &DeskSettings::helpDesk);
    m_confirmBox = addChoice(m_confirm);
    m_paceEdit = new ScanField(theme(), ScanField::Size::Low);
    m_paceEdit->setIconName({});
    add(m_pace, m_paceEdit);
    connect(m_paceEdit->edit(), &QLineEdit::editingFinished, this, &DeskSettingsPage::takePace);
    m_column->addWidget(m_besides);
    addSection(m_printerHeading);
    m_printerNameEdit = addText(m_printerName, &DeskSettings::printerName);
    m_printerEdit = addText(m_printer, &DeskSettings::printer);
    m_templateBox = addChoice(m_template);
    addSection(m_lookHeading);
    m_languageBox = addChoice(m_language);
    m_themeBox = addChoice(m_theme);
    m_soundsBox = addChoice(m_sounds);
    m_motionBox = addChoice(m_motion);
    m_column->addWidget(m_scanner);
    m_column->addStretch(1);
    m_import->setIconName(u"file"_s);
    m_pair->setIconName(u"server"_s);
    m_newPin->setIconName(u"lock"_s);
    m_foot->addWidget(m_import);
    m_foot->addWidget(m_pair);
    m_foot->addWidget(m_newPin);
    m_foot->addEnd(m_back);
}

void DeskSettingsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_back->click();
    } else {
        Page::keyPressEvent(event);
    }
}

void DeskSettingsPage::buildRail()
{
    m_rail->setProperty("ground", u"rail"_s);
    m_rail->setAttribute(Qt::WA_StyledBackground);
    auto* parts = new QVBoxLayout(m_rail);
    auto* box = new QVBoxLayout;
    box->setSpacing(0);
    m_holder->setStrapShown(false);
    m_holder->setLimits(250, 440);
    for (Text* text : {m_templateName, m_size}) {
        text->setAlignment(Qt::AlignCenter);
        text->setWordWrap(true);
    }
    m_size->setColour(TextColour::Soft);
    m_test->setSize(Button::Size::Main);
    m_test->setIconName(u"printer"_s);
    parts->addWidget(m_holder, 1);
    parts->addLayout(box);
    box->addWidget(new PageTurner(theme(), *m_holder));
    box->addWidget(m_templateName);
    box->addWidget(m_size);
    box->addSpacing(px(12));
    box->addWidget(m_printerState);
    box->addSpacing(px(12));
    box->addWidget(m_test);
    box->addSpacing(px(12));
    box->addWidget(m_checkBadges);
    connect(m_checkBadges, &QPushButton::clicked, this, &DeskSettingsPage::badgeCheckWanted);
    for (Button* each : {m_sheets, m_printers}) {
        box->addSpacing(px(12));
        box->addWidget(each);
    }
    connect(m_sheets, &QPushButton::clicked, this, &DeskSettingsPage::sheetsWanted);
    connect(m_printers, &QPushButton::clicked, this, &DeskSettingsPage::printersWanted);
}

void DeskSettingsPage::addSection(Text*& heading)
{
    heading = new Text(theme(), type::lead.inBold());
    if (m_grid != nullptr) {
        m_column->addSpacing(px(20));
    }
    m_column->addWidget(heading);
    m_column->addSpacing(px(6));
    m_grid = new QGridLayout;
    m_column->addLayout(m_grid);
    m_cell = 0;
}

void DeskSettingsPage::add(Field& field, QWidget* control)
{
    field.label = new Text(theme(), type::note);
    field.label->setColour(TextColour::Soft);
    field.label->setWordWrap(true);
    field.control = control;
    auto* box = new QVBoxLayout;
    box->setSpacing(px(2));
    box->addWidget(field.label);
    box->addWidget(control);
    m_grid->addLayout(box, m_cell / columns, m_cell % columns);
    ++m_cell;
}

ScanField* DeskSettingsPage::addText(Field& field, QString DeskSettings::*member)
{
    auto* edit = new ScanField(theme(), ScanField::Size::Low);
    edit->setIconName({});
    add(field, edit);
    connect(edit->edit(), &QLineEdit::editingFinished, this, [this, edit, member] {
        const QString text = edit->text().trimmed();
        if (!edit->edit()->isModified()) {
            return; // by no hand
        }
        edit->edit()->setModified(false);
        if (member == &DeskSettings::printerName && text.isEmpty()
            && !PrinterName::isGiven(m_settings)) {
            return; // nobody has named it yet
        }
        if (text != m_settings.*member) {
            change([member, text](DeskSettings& settings) { settings.*member = text; });
        }
    });
    return edit;
}

ChoiceBox* DeskSettingsPage::addChoice(Field& field)
{
    auto* box = new ChoiceBox(theme());
    add(field, box);
    return box;
}

/// A number that is none is told and forgotten: nothing half typed counts.
void DeskSettingsPage::takePace()
{
    const QString text = m_paceEdit->text().trimmed();
    if (!m_paceEdit->edit()->isModified()) {
        return;
    }
    bool isNumber = false;
    const qint64 perMinute = text.toLongLong(&isNumber);
    m_paceEdit->edit()->setModified(false);
    if (!isNumber || !Pace::Limits::allows(perMinute)) {
        m_isRefused = true;
        m_paceEdit->setText(QString::number(m_settings.requestsPerMinute));
        showTrouble(Trouble{tr("The limit is from %1 to %2 requests a minute.")
                                .arg(Pace::Limits::fewest)
                                .arg(Pace::Limits::most),
            tr("“%1” is not such a number, so it stays at %2. Type another one.")
                .arg(text, QString::number(m_settings.requestsPerMinute))});
    } else if (perMinute != m_settings.requestsPerMinute) {
        change([perMinute](DeskSettings& settings) { settings.requestsPerMinute = perMinute; });
    }
}

void DeskSettingsPage::change(const std::function<void(DeskSettings&)>& edit)
{
    edit(m_settings);
    Q_EMIT changed(edit);
}

void DeskSettingsPage::showSettings(const DeskSettings& settings, const DeskChoices& choices)
{
    m_settings = settings;
    m_choices = choices;
    const auto show = [](ScanField* field, const QString& text) {
        // not over what is being typed or chosen
        if (!field->edit()->isModified() && field->text() != text) {
            field->setText(text);
        }
    };
    show(m_deskNameEdit, settings.deskName);
    show(m_operatorEdit, settings.operatorName);
    show(m_helpDeskEdit, settings.helpDesk);
    show(m_paceEdit, QString::number(settings.requestsPerMinute));
    show(m_printerNameEdit, PrinterName::isGiven(settings) ? settings.printerName : QString());
    show(m_printerEdit, settings.printer);
    m_printerEdit->edit()->setCursorPosition(0);
    retranslate();
}

void DeskSettingsPage::showPreview(const BadgePreview& preview, const QString& name)
{
    m_preview = preview;
    m_previewName = name;
    sayPreview();
}

void DeskSettingsPage::showPrinter(const PrinterStatus& status, bool tested)
{
    m_status = status;
    m_tested = tested;
    sayPreview();
}

void DeskSettingsPage::showTrouble(const std::optional<Trouble>& trouble)
{
    m_trouble->setVisible(trouble.has_value());
    if (trouble) {
        m_trouble->setText(u"<b>%1</b> %2"_s.arg(trouble->headline, trouble->advice));
        m_trouble->setAccessibleName(m_trouble->text());
        QAccessibleEvent alert(m_trouble, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void DeskSettingsPage::fit()
{
    const bool narrow = theme().isNarrow();
    m_column->setContentsMargins(px(narrow ? 16 : 32), px(20), px(narrow ? 16 : 24), px(20));
    m_foot->setContentsMargins(px(narrow ? 16 : 32), px(12), px(narrow ? 16 : 24), px(12));
    for (QGridLayout* grid : findChildren<QGridLayout*>()) {
        placeFields(*grid, narrow ? columns - 1 : columns);
        grid->setHorizontalSpacing(px(20));
        grid->setVerticalSpacing(px(10));
    }
    fitRail();
}

/// Beside the fields, in a narrow window below them with the badge beside the rest.
void DeskSettingsPage::fitRail()
{
    const bool narrow = theme().isNarrow();
    static_cast<QBoxLayout*>(layout())->setDirection(
        narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rail->setMinimumWidth(narrow ? 0 : px(344));
    m_rail->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(344));
    m_holder->setLimits(narrow ? 215 : 250, narrow ? 345 : 440);
    auto* parts = static_cast<QBoxLayout*>(m_rail->layout());
    parts->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    parts->setStretch(1, narrow ? 2 : 0); // beside the badge there is room for words
    parts->setSpacing(narrow ? px(20) : 0);
    const int side = px(narrow ? 16 : 32);
    parts->setContentsMargins(side, px(narrow ? 16 : 28), side, px(narrow ? 16 : 28));
}

void DeskSettingsPage::name(const Field& field, const QString& words)
{
    field.label->setText(words);
    field.control->setAccessibleName(words);
    if (auto* edit = qobject_cast<ScanField*>(field.control)) {
        edit->edit()->setAccessibleName(words);
    }
}

void DeskSettingsPage::sayPreview()
{
    if (m_preview.raster.isNull()) {
        m_holder->setEmpty(tr("No badge\nto show yet"));
    } else {
        m_holder->setPages(m_preview.pages(), tr("Badge of %1").arg(m_previewName));
    }
    m_templateName->setText(m_templateBox->currentText());
    QStringList size;
    if (!m_preview.raster.isNull()) {
        size = {tr("%1 × %2 mm").arg(m_preview.widthMm).arg(m_preview.heightMm),
            FindingSentence::ofCode(m_preview.look)};
    }
    size.removeAll(QString());
    m_size->setText(size.join(u'\n'));
    m_printerState->setVerdict(m_status.ready ? Verdict::Admitted : Verdict::Look);
    const QString printer = PrinterName::of(m_settings);
    m_printerState->setText(!m_status.ready
            ? u"<b>%1</b> %2"_s.arg(printer, PrinterName::problemOf(m_status))
            : m_tested ? tr("<b>%1</b> has the test badge").arg(printer)
                       : tr("<b>%1</b> is ready").arg(printer));
}

void DeskSettingsPage::retranslate()
{
    m_deskHeading->setText(tr("This desk"));
    name(m_deskName, tr("Name of the desk"));
    name(m_operator, tr("Operator"));
    name(m_role, tr("This machine is"));
    name(m_event, tr("Event"));
    name(m_list, tr("Check-in list"));
    name(m_helpDesk, tr("Self-service sends people to"));
    name(m_confirm, tr("Wait for the server’s own answer"));
    name(m_pace, tr("Requests a minute, at most"));
    m_printerHeading->setText(tr("Printer and badge"));
    m_printerNameEdit->setHint(PrinterName::nameOf({{}, m_settings.printer, {}}));
    name(m_printerName, tr("Name of the printer"));
    m_printerEdit->setHint(tr("PDF in the data folder"));
    name(m_printer, tr("Address"));
    name(m_template, tr("Badge template"));
    m_lookHeading->setText(tr("Look and sound"));
    name(m_language, tr("Language"));
    name(m_theme, tr("Colours"));
    name(m_sounds, tr("Sounds"));
    name(m_motion, tr("Motion"));
    m_import->setText(tr("Open a list"));
    m_pair->setText(tr("Pair with a server"));
    m_newPin->setText(tr("New staff PIN"));
    m_back->setText(tr("Back"));
    m_test->setText(tr("Print a test badge"));
    m_checkBadges->setText(tr("Check badges"));
    m_sheets->setText(tr("Print the night before"));
    m_printers->setText(tr("Printers"));
    fillChoices();
    sayPreview();
}

} // namespace lanyard
