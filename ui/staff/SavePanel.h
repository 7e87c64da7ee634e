// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Page.h"

#include <QDate>
#include <QTimer>

namespace lanyard {

class Button;
class FilePanel;
class Text;

/// Saves the lists as CSV files into a folder that staff choose. Files are called by the event, by
/// what is in them and by the day; one that is there already is never written over.
class SavePanel : public Page
{
    Q_OBJECT
public:
    explicit SavePanel(const Theme& theme, QWidget* parent = nullptr);

    void setEvent(const QString& name, const QDate& today);
    /// Starts over: nothing is on its way.
    void ask();
    /// So many rows of the file on its way are written; said when it takes longer than a second.
    void showProgress(int rows);
    void setIdle();
    /// Esc; true: it is to stay.
    bool back();

    [[nodiscard]] FilePanel* folders() const { return m_folders; }

    [[nodiscard]] Button* saveCheckIns() const { return m_checkIns; }

    [[nodiscard]] Button* saveAttendees() const { return m_attendees; }

Q_SIGNALS:
    void checkInsWanted(const QString& file);
    void attendeesWanted(const QString& file);

protected:
    void retranslate() override;
    void fit() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    bool work(Button* button);
    void tellFiles();
    [[nodiscard]] QString freeName(const QString& what) const;

    QString m_event;
    QDate m_today;
    QTimer m_patience; ///< of people
    Button* m_working = nullptr; ///< of the file on its way; null: none is
    Text* m_title;
    Text* m_lead;
    FilePanel* m_folders;
    Text* m_files;
    Button* m_attendees;
    Button* m_checkIns;
};

} // namespace lanyard
