// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Page.h"

namespace lanyard {

class Button;
class ScanField;
class Strip;
class Text;

/// Erases an event's people from this desk, once their number was typed. What is in no file is
/// offered to be saved first: then Enter saves, and nothing is lost but by the button that says so.
class ErasePanel : public Page
{
    Q_OBJECT
public:
    explicit ErasePanel(const Theme& theme, QWidget* parent = nullptr);

    void setPeople(int people);
    /// Whether what waits can be saved from here.
    void setSavingOffered(bool offered);
    /// Whether a damaged database is kept aside: it goes with the last event.
    void setKeptAside(bool kept);
    /// Starts over.
    void ask(const QString& event);
    /// It was refused, since so many entries are neither at the server nor in a file.
    void showUnsaved(int entries);
    void setWorking(bool working);

    [[nodiscard]] ScanField* field() const { return m_field; }

    [[nodiscard]] Button* save() const { return m_save; }

    [[nodiscard]] Button* eraseButton() const { return m_erase; }

Q_SIGNALS:
    void eraseWanted(bool declined);
    void saveWanted();

protected:
    void retranslate() override;
    void fit() override;

private:
    void enter();
    void erase();

    QString m_event;
    int m_people = 0;
    bool m_savingOffered = true;
    int m_unsaved = 0;
    bool m_working = false;
    Text* m_title;
    Text* m_lead;
    Text* m_aside;
    Strip* m_warning;
    Button* m_save;
    ScanField* m_field;
    Button* m_erase;
};

} // namespace lanyard
