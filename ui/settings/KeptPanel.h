// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Event.h"
#include "theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class ErasePanel;
class Text;

/// The events that this desk has left and still has the people of. Each can be erased.
class KeptPanel : public QWidget
{
    Q_OBJECT
public:
    /// One event that is left.
    struct Row
    {
        EventId event;
        QString name;
        int people = 0;

        bool operator==(const Row&) const = default;
    };

    explicit KeptPanel(const Theme& theme, QWidget* parent = nullptr);

    void showRows(const QList<Row>& rows);
    /// Of the one that was to be erased so much never reached its server: it is there still.
    void showUnsaved(int entries);

    [[nodiscard]] ErasePanel* erase() const { return m_erase; }

Q_SIGNALS:
    /// `declined`: staff were told that something never reached the server.
    void eraseWanted(lanyard::EventId event, bool declined);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* rowOf(const Row& row);
    void ask(const Row& row);
    void askNothing();

    const Theme& m_theme;
    QList<Row> m_rows;
    EventId m_asked; ///< which one is to be erased
    Text* m_heading;
    QVBoxLayout* m_rowBox;
    ErasePanel* m_erase;
};

} // namespace lanyard
