// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Page.h"

namespace lanyard {

class Button;
class FilePanel;
class ScanField;
class Text;

/// Saves what waits as a sealed file: a passphrase, twice, then the folder. Forgets what was typed
/// when it is left.
class SealPanel : public Page
{
    Q_OBJECT
public:
    /// Fewer letters are guessed too quickly, however slow a guess is made.
    static constexpr int shortest = 12;

    explicit SealPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Starts over, for so many entries.
    void ask(int waiting);
    void clear();
    void setFileName(const QString& name);
    void setWorking(bool working);
    /// Esc: from the folder to the passphrase; false when there is nothing to step back from.
    bool back();

    /// What is said of fewer letters.
    [[nodiscard]] static QString tooShort();

    [[nodiscard]] ScanField* first() const { return m_first; }

    [[nodiscard]] ScanField* second() const { return m_second; }

    [[nodiscard]] Button* next() const { return m_next; }

    [[nodiscard]] FilePanel* folders() const { return m_folders; }

    [[nodiscard]] Button* save() const { return m_save; }

Q_SIGNALS:
    void sealWanted(const QString& file, const QString& passphrase);

protected:
    void retranslate() override;
    void fit() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void goOn();
    void bringFolders(bool shown);
    void seal();
    void tellFile();
    [[nodiscard]] QString missing() const;

    int m_waiting = 0;
    QString m_fileName;
    bool m_working = false;
    Text* m_title;
    Text* m_lead;
    QWidget* m_words; ///< the first step
    ScanField* m_first;
    ScanField* m_second;
    Text* m_missing;
    Button* m_next;
    QWidget* m_place; ///< the second step
    FilePanel* m_folders;
    Text* m_file;
    Button* m_save;
};

} // namespace lanyard
