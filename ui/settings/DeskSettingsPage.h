// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Event.h"
#include "badge/StoredTemplate.h"
#include "printing/PrintService.h"
#include "settings/DeskSettings.h"
#include "shell/Sentences.h"
#include "widgets/Page.h"

#include <functional>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace lanyard {

class BadgeHolder;
class BesidesPanel;
class Button;
class ChoiceBox;
class ScanField;
class ScannerPanel;
class Strip;
class Text;
class WrapRow;

/// What can be chosen from.
struct DeskChoices
{
    QList<Event> events;
    QList<CheckInList> lists; ///< of the event in use
    QList<StoredTemplate> templates;

    bool operator==(const DeskChoices&) const = default;
};

/// What this desk is called, works on, prints with and looks like. Each change takes effect at
/// once; there is nothing to save.
class DeskSettingsPage : public Page
{
    Q_OBJECT
public:
    explicit DeskSettingsPage(const Theme& theme, QWidget* parent = nullptr);

    /// What this machine is, as it stands on the page.
    [[nodiscard]] DeskMode role() const { return m_settings.mode; }

    void showSettings(const DeskSettings& settings, const DeskChoices& choices);
    /// The badge as the template in use prints it; `name` of whose badge it is.
    void showPreview(const BadgePreview& preview, const QString& name);

    [[nodiscard]] BesidesPanel* besides() { return m_besides; }

    [[nodiscard]] ScannerPanel* scanner() { return m_scanner; }

    /// `tested`: it just took a test badge.
    void showPrinter(const PrinterStatus& status, bool tested = false);
    /// Why the last change was not saved; nothing: all is well.
    void showTrouble(const std::optional<Trouble>& trouble);

Q_SIGNALS:
    /// What was changed, to be done to the settings as they are by then.
    void changed(const std::function<void(lanyard::DeskSettings&)>& edit);
    void eventChosen(lanyard::EventId event);
    void listChosen(lanyard::CheckInListId list);
    void testPrintWanted();
    void badgeCheckWanted();
    void sheetsWanted();
    void printersWanted();
    void importWanted();
    void pairWanted();
    void newPinWanted();
    void backWanted();

protected:
    void retranslate() override;
    void fit() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A label and what it names.
    struct Field
    {
        Text* label = nullptr;
        QWidget* control = nullptr;
    };

    void build();
    void buildRail();
    void fitRail();
    void addSection(Text*& heading);
    void add(Field& field, QWidget* control);
    ScanField* addText(Field& field, QString DeskSettings::*member);
    ChoiceBox* addChoice(Field& field);
    void takePace();
    void change(const std::function<void(DeskSettings&)>& edit);
    void connectChoices();
    void name(const Field& field, const QString& words);
    void fillChoices();
    void sayPreview();

    DeskSettings m_settings;
    DeskChoices m_choices;
    PrinterStatus m_status;
    bool m_tested = false;
    bool m_isRefused = false; ///< what was typed last
    BadgePreview m_preview;
    QString m_previewName;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    Strip* m_trouble;
    WrapRow* m_foot; ///< what leads away, always in sight
    QGridLayout* m_grid = nullptr;
    int m_cell = 0;
    Text* m_deskHeading;
    Field m_deskName, m_operator, m_event, m_list, m_role, m_helpDesk, m_confirm, m_pace;
    ScanField* m_deskNameEdit;
    ScanField* m_operatorEdit;
    ChoiceBox* m_eventBox;
    ChoiceBox* m_listBox;
    ChoiceBox* m_roleBox;
    ScanField* m_helpDeskEdit;
    ChoiceBox* m_confirmBox;
    ScanField* m_paceEdit;
    BesidesPanel* m_besides;
    ScannerPanel* m_scanner;
    Text* m_printerHeading;
    Field m_printerName, m_printer, m_template;
    ScanField* m_printerNameEdit;
    ScanField* m_printerEdit;
    ChoiceBox* m_templateBox;
    Text* m_lookHeading;
    Field m_language, m_theme, m_sounds, m_motion;
    ChoiceBox* m_languageBox;
    ChoiceBox* m_themeBox;
    ChoiceBox* m_soundsBox;
    ChoiceBox* m_motionBox;
    Button* m_back;
    Button* m_import;
    Button* m_pair;
    Button* m_newPin;
    QWidget* m_rail;
    BadgeHolder* m_holder;
    Text* m_templateName;
    Text* m_size;
    Strip* m_printerState;
    Button* m_test;
    Button* m_checkBadges;
    Button* m_sheets;
    Button* m_printers;
};

} // namespace lanyard
