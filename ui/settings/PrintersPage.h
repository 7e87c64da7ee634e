// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Event.h"
#include "print/FoundPrinter.h"
#include "print/PrintRouting.h"
#include "shell/Sentences.h"
#include "widgets/Page.h"

#include <QHash>

#include <functional>

class QBoxLayout;
class QGridLayout;
class QScrollArea;

namespace lanyard {

class Button;
class ChoiceBox;
class RowList;
class ScanField;
class Strip;
class Text;

/// The desk's printers: which there are, how each is set up and what it is for, and how it stands.
/// Each change takes effect at once. A test label shows what the settings are worth.
class PrintersPage : public Page
{
    Q_OBJECT
public:
    explicit PrintersPage(const Theme& theme, QWidget* parent = nullptr);

    /// At least one, the main one first.
    void showPrinters(const QList<PrinterSetting>& printers, const QList<TicketType>& types);
    /// As they stand, in the same order.
    void showStates(const QList<DeskPrinter>& states);
    /// What is at this machine, used or not.
    void showFound(const QList<FoundPrinter>& found);
    /// Why the last change or test came to nothing; nothing: all is well.
    void showTrouble(const std::optional<Trouble>& trouble);
    /// The test label of the chosen printer has come out, or was sent at least.
    void showTested(ConfirmationGrade grade);

    [[nodiscard]] const QList<PrinterSetting>& printers() const { return m_printers; }

    [[nodiscard]] RowList* list() const { return m_list; }

    [[nodiscard]] ScanField* nameField() const { return m_name; }

    [[nodiscard]] ScanField* addressField() const { return m_address; }

    [[nodiscard]] ScanField* rightField() const { return m_right; }

    [[nodiscard]] ScanField* downField() const { return m_down; }

    [[nodiscard]] ChoiceBox* addBox() const { return m_add; }

    [[nodiscard]] ChoiceBox* dpiBox() const { return m_dpi; }

    [[nodiscard]] ChoiceBox* turnBox() const { return m_turn; }

    [[nodiscard]] ChoiceBox* typeBox() const { return m_type; }

    /// Adds a ticket type to those of the printer, or takes it away.
    [[nodiscard]] ChoiceBox* furtherBox() const { return m_further; }

    [[nodiscard]] ChoiceBox* mediumBox() const { return m_medium; }

    [[nodiscard]] ChoiceBox* darknessBox() const { return m_darkness; }

    /// Whether the desk asks after each badge.
    [[nodiscard]] ChoiceBox* asksBox() const { return m_asks; }

    // Of a Brother QL printer alone.
    [[nodiscard]] ChoiceBox* modelBox() const { return m_model; }

    [[nodiscard]] ChoiceBox* rollBox() const { return m_roll; }

    [[nodiscard]] ChoiceBox* redBox() const { return m_red; }

    [[nodiscard]] ChoiceBox* cutBox() const { return m_cut; }

    [[nodiscard]] Button* testButton() const { return m_test; }

    [[nodiscard]] Button* removeButton() const { return m_remove; }

Q_SIGNALS:
    void changed(const QList<lanyard::PrinterSetting>& printers);
    /// By its address in the settings.
    void testWanted(const QString& address);
    void backWanted();

protected:
    void retranslate() override;
    void fit() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildFields();
    void connectFields();
    void addField(QWidget* control, QWidget* insteadOf = nullptr);
    void name(QWidget* control, const QString& words);
    void choose(int row);
    void change(const std::function<void(PrinterSetting&)>& edit);
    void changeOption(const QString& option, const QString& value);
    void exchangeType(TicketTypeId type);
    void takeOffset(ScanField* field, const QString& option);
    void take(const QVariant& found);
    void fillList();
    void fillFields();
    void fillBrother(const QString& address);
    void fillUse(const PrinterSetting& printer);
    void fillTypes(const QList<TicketTypeId>& ids);
    void fillAdd();
    void tellState();
    [[nodiscard]] QString nameOf(qsizetype printer) const;

    QList<PrinterSetting> m_printers;
    QList<TicketType> m_types;
    QList<DeskPrinter> m_states;
    QList<FoundPrinter> m_found;
    std::optional<ConfirmationGrade> m_tested;
    std::optional<Trouble> m_said;
    int m_chosen = 0;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    QHash<QWidget*, Text*> m_labels;
    QHash<QWidget*, QBoxLayout*> m_cells;
    Text* m_title;
    RowList* m_list;
    ChoiceBox* m_add;
    ScanField* m_name;
    ScanField* m_address;
    ChoiceBox* m_medium;
    ChoiceBox* m_roll;
    ChoiceBox* m_type;
    ChoiceBox* m_further;
    ChoiceBox* m_dpi;
    ChoiceBox* m_model;
    ChoiceBox* m_turn;
    ChoiceBox* m_darkness;
    ChoiceBox* m_red;
    ChoiceBox* m_cut;
    ScanField* m_right;
    ScanField* m_down;
    ChoiceBox* m_asks;
    Strip* m_state;
    Strip* m_trouble;
    Button* m_test;
    Button* m_remove;
    Button* m_back;
};

} // namespace lanyard
