// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printing/PrintQueue.h"
#include "support/Result.h"
#include "theme/Theme.h"

#include <QWidget>

namespace lanyard {

class Button;
class RowList;
class Strip;
class Text;

/// The print queue: the desk's printers, the badges that each has before it, and what staff may do
/// with them. Decides nothing. The arrow keys choose: left and right a printer, up and down a
/// badge.
class BadgesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BadgesPanel(const Theme& theme, QWidget* parent = nullptr);

    /// What was chosen stays chosen, as long as it is there.
    void showPrintQueue(const PrintQueue& queue);
    /// Nobody's name stays.
    void clear();
    /// Why the last act did not work; none: it did.
    void showTrouble(const std::optional<Error>& error);

    [[nodiscard]] RowList* printers() const { return m_printers; }

    [[nodiscard]] RowList* badges() const { return m_badges; }

Q_SIGNALS:
    /// Of the printer at that address, as the settings have it.
    void pauseWanted(const QString& address, bool paused);
    void moveWanted(const QList<lanyard::PrintJobId>& jobs, const QString& address);
    void exchangeWanted(lanyard::PrintJobId job, lanyard::PrintJobId other);
    void withdrawWanted(lanyard::PrintJobId job);
    void settled(lanyard::PrintJobId job, bool cameOut);
    /// Their page, where a badge is printed anew, with a reason.
    void personWanted(lanyard::AttendeeId attendee);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectActs();
    void fit();
    void tell();
    void tellPrinters();
    void tellBadges();
    void tellActs();
    void choosePrinter(qsizetype place);
    void chooseBadge(int row);
    void moveInOrder(int step);
    [[nodiscard]] QList<QueuedBadge> badgesHere() const;
    [[nodiscard]] QList<PrintJobId> waitingHere() const;
    [[nodiscard]] std::optional<QueuedBadge> badge() const;
    [[nodiscard]] std::optional<QueuedBadge> neighbour(int step) const;
    /// The next printer of the desk; none when there is but one.
    [[nodiscard]] std::optional<DeskPrinter> otherPrinter() const;
    [[nodiscard]] static QString stateOf(const DeskPrinter& printer, qsizetype waiting);
    [[nodiscard]] QString stateOf(const QueuedBadge& badge) const;

    const Theme& m_theme;
    PrintQueue m_printQueue;
    QString m_printer; ///< address of the one chosen
    PrintJobId m_badge; ///< the one chosen
    std::optional<Error> m_error;
    Text* m_printersTitle;
    RowList* m_printers;
    Text* m_badgesTitle;
    RowList* m_badges;
    Text* m_none;
    Text* m_name;
    Text* m_state;
    Strip* m_trouble;
    Button* m_yes;
    Button* m_no;
    Button* m_earlier;
    Button* m_later;
    Button* m_move;
    Button* m_moveAll;
    Button* m_person;
    Button* m_withdraw;
    Button* m_pause;
    QWidget* m_rail;
};

} // namespace lanyard
