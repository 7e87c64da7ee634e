// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/PrintersPage.h"

#include "print/BrotherAddress.h"
#include "settings/FieldGrid.h"
#include "shell/PrinterName.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceBox.h"
#include "widgets/ReaderWords.h"
#include "widgets/RowList.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"
#include "widgets/WrapRow.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 2;
constexpr double farthestMm = 20; ///< that a badge can be moved

} // namespace

PrintersPage::PrintersPage(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_scroll(new QScrollArea)
    , m_grid(new QGridLayout)
    , m_title(new Text(theme, type::title))
    , m_list(new RowList(theme))
    , m_add(new ChoiceBox(theme))
    , m_state(new Strip(theme, Verdict::Admitted))
    , m_trouble(new Strip(theme, Verdict::Stop))
    , m_test(new Button(theme, Button::Role::Primary))
    , m_remove(new Button(theme, Button::Role::Secondary))
    , m_back(new Button(theme, Button::Role::Quiet, {}, u"Esc"_s))
{
    setFocusPolicy(Qt::StrongFocus);
    buildFields();
    build();
    connectFields();
    ReaderWords::forgetAt(this, &PrintersPage::changed, &PrintersPage::testWanted);
    connect(m_list, &RowList::clicked, this, &PrintersPage::choose);
    connect(m_add, &ChoiceBox::chosen, this, &PrintersPage::take);
    connect(m_test, &QPushButton::clicked, this,
        [this] { Q_EMIT testWanted(m_printers.value(m_chosen).address); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_printers.removeAt(m_chosen);
        m_chosen = 0;
        Q_EMIT changed(m_printers);
        fillList();
    });
    connect(m_back, &QPushButton::clicked, this, &PrintersPage::backWanted);
    begin();
}

/// In a place of its own, or where `insteadOf` stands for other printers.
void PrintersPage::addField(QWidget* control, QWidget* insteadOf)
{
    auto* label = new Text(theme(), type::note);
    label->setColour(TextColour::Soft);
    label->setWordWrap(true);
    QBoxLayout* box = m_cells.value(insteadOf);
    if (box == nullptr) {
        box = new QVBoxLayout;
        box->setSpacing(px(2));
        const int cell = m_grid->count();
        m_grid->addLayout(box, cell / columns, cell % columns);
    }
    box->addWidget(label);
    box->addWidget(control);
    m_labels.insert(control, label);
    m_cells.insert(control, box);
}

void PrintersPage::buildFields()
{
    const auto field = [this](ScanField*& place) {
        place = new ScanField(theme(), ScanField::Size::Low);
        place->setIconName({});
        addField(place);
    };
    const auto choice = [this](ChoiceBox*& place, QWidget* insteadOf = nullptr) {
        place = new ChoiceBox(theme());
        addField(place, insteadOf);
        if (insteadOf != nullptr) {
            place->hide();
            m_labels.value(place)->hide();
        }
    };
    field(m_name);
    field(m_address);
    choice(m_medium);
    choice(m_roll, m_medium);
    choice(m_type);
    choice(m_further);
    choice(m_dpi);
    choice(m_model, m_dpi);
    choice(m_turn);
    choice(m_darkness);
    choice(m_red, m_darkness);
    choice(m_cut);
    field(m_right);
    field(m_down);
    choice(m_asks);
    m_further->setActing(true);
    m_add->setActing(true);
}

void PrintersPage::build()
{
    m_title->setWordWrap(true);
    m_test->setIconName(u"printer"_s);
    m_trouble->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its controls have it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->view()->setMinimumHeight(px(150));
    auto* inside = new QWidget;
    auto* fields = new QVBoxLayout(inside);
    fields->setSpacing(px(12));
    fields->addWidget(m_title);
    fields->addWidget(m_trouble);
    fields->addWidget(m_list);
    fields->addWidget(m_add);
    fields->addWidget(m_state);
    fields->addLayout(m_grid);
    fields->addStretch(1);
    m_scroll->setWidget(inside);
    auto* foot = new WrapRow(px(12));
    foot->addWidget(m_test);
    foot->addWidget(m_remove);
    foot->addEnd(m_back);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Divider(theme()));
    column->addLayout(foot);
}

void PrintersPage::connectFields()
{
    connect(m_name->edit(), &QLineEdit::editingFinished, this, [this] {
        change([name = m_name->text().trimmed()](PrinterSetting& one) { one.name = name; });
    });
    connect(m_address->edit(), &QLineEdit::editingFinished, this, [this] {
        change([address = m_address->text().trimmed()](
                   PrinterSetting& one) { one.address = address; });
    });
    connect(m_medium, &ChoiceBox::chosen, this, [this](const QVariant& size) {
        const QSizeF mmSize = size.toSizeF();
        change([mmSize](PrinterSetting& one) {
            one.use.medium = {mm(mmSize.width()), mm(mmSize.height())};
        });
    });
    connect(m_type, &ChoiceBox::chosen, this, [this](const QVariant& type) {
        if (type.toLongLong() < 0) {
            return; // several: they stay
        }
        change([id = TicketTypeId{type.toLongLong()}](PrinterSetting& one) {
            one.use.ticketTypes = id.isValid() ? QList<TicketTypeId>{id} : QList<TicketTypeId>{};
        });
    });
    connect(m_further, &ChoiceBox::chosen, this,
        [this](const QVariant& type) { exchangeType(TicketTypeId{type.toLongLong()}); });
    connect(m_asks, &ChoiceBox::chosen, this, [this](const QVariant& asks) {
        change([asks](PrinterSetting& one) { one.use.asks = asks.toBool(); });
    });
    const auto option = [this](ChoiceBox* box, const QString& word) {
        connect(box, &ChoiceBox::chosen, this,
            [this, word](const QVariant& value) { changeOption(word, value.toString()); });
    };
    option(m_dpi, u"dpi"_s);
    option(m_turn, u"turn"_s);
    option(m_darkness, u"darkness"_s);
    option(m_cut, u"cut"_s);
    option(m_model, u"model"_s);
    option(m_roll, u"medium"_s);
    option(m_red, u"red"_s);
    connect(m_right->edit(), &QLineEdit::editingFinished, this,
        [this] { takeOffset(m_right, u"x"_s); });
    connect(
        m_down->edit(), &QLineEdit::editingFinished, this, [this] { takeOffset(m_down, u"y"_s); });
}

void PrintersPage::change(const std::function<void(PrinterSetting&)>& edit)
{
    if (m_chosen >= m_printers.size()) {
        return;
    }
    PrinterSetting now = m_printers.at(m_chosen);
    edit(now);
    if (now != m_printers.at(m_chosen)) {
        m_printers[m_chosen] = now;
        m_tested.reset();
        Q_EMIT changed(m_printers);
        fillList();
    }
}

void PrintersPage::changeOption(const QString& option, const QString& value)
{
    change([&](PrinterSetting& one) {
        one.address = one.address.startsWith("brother+"_L1)
            ? withBrotherOption(one.address, option, value)
            : withPrinterOption(one.address, option, value);
    });
}

/// One that the printer is for already is taken away; without any it is for all.
void PrintersPage::exchangeType(TicketTypeId type)
{
    if (type.isValid()) {
        change([type](PrinterSetting& one) {
            if (one.use.ticketTypes.removeAll(type) == 0) {
                one.use.ticketTypes.append(type);
            }
        });
    }
}

/// In tenths of a mm; what is no number is told and forgotten.
void PrintersPage::takeOffset(ScanField* field, const QString& option)
{
    const QString text = field->text().trimmed();
    bool isNumber = false;
    double offset = locale().toDouble(text, &isNumber);
    if (!isNumber) {
        offset = text.toDouble(&isNumber);
    }
    ReaderWords::forget(*this);
    if (!text.isEmpty() && (!isNumber || std::abs(offset) > farthestMm)) {
        showTrouble(Trouble{tr("A badge is moved by at most %1 mm.").arg(farthestMm),
            tr("“%1” is no such number. Nothing was changed.").arg(text)});
        fillFields();
        return;
    }
    const double tenths = std::round(offset * 10) / 10;
    changeOption(option, tenths == 0 ? QString() : QString::number(tenths));
}

/// A printer that was found, or a new one whose address is to be typed.
void PrintersPage::take(const QVariant& found)
{
    const int index = found.toInt();
    PrinterSetting added;
    if (index >= 0 && index < m_found.size()) {
        added.name = m_found.at(index).name;
        added.address = m_found.at(index).address;
    } else if (index == int(m_found.size())) {
        added.name = tr("New printer");
        added.address = u"file:badges-%1"_s.arg(m_printers.size() + 1); // does no harm until typed
    } else {
        return;
    }
    m_printers.append(added);
    m_chosen = int(m_printers.size()) - 1;
    Q_EMIT changed(m_printers);
    fillList();
    fillAdd();
}

void PrintersPage::choose(int row)
{
    m_chosen = qBound(0, row, qMax(0, int(m_printers.size()) - 1));
    m_tested.reset();
    showTrouble({});
    fillList();
}

void PrintersPage::showPrinters(
    const QList<PrinterSetting>& printers, const QList<TicketType>& types)
{
    m_printers = printers;
    m_types = types;
    m_chosen = qBound(0, m_chosen, qMax(0, int(printers.size()) - 1));
    fillList();
    fillAdd();
}

void PrintersPage::showStates(const QList<DeskPrinter>& states)
{
    m_states = states;
    fillList();
}

void PrintersPage::showFound(const QList<FoundPrinter>& found)
{
    m_found = found;
    fillAdd();
}

void PrintersPage::showTrouble(const std::optional<Trouble>& trouble)
{
    m_said = trouble;
    m_trouble->setVisible(trouble.has_value());
    QString words;
    if (trouble) {
        m_trouble->setText(u"<b>%1</b> %2"_s.arg(trouble->headline, trouble->advice));
        words = m_trouble->text();
    }
    m_trouble->setAccessibleName(words);
    ReaderWords::tell(*this, words);
}

void PrintersPage::showTested(ConfirmationGrade grade)
{
    m_tested = grade;
    showTrouble({});
    tellState();
}

QString PrintersPage::nameOf(qsizetype printer) const
{
    return PrinterName::nameOf(m_printers.at(printer));
}

void PrintersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_back->click();
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        choose(m_chosen + (event->key() == Qt::Key_Up ? -1 : 1));
    } else {
        Page::keyPressEvent(event);
    }
}

void PrintersPage::fit()
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

} // namespace lanyard
