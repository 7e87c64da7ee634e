// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/DeskContext.h"
#include "theme/Theme.h"

#include <QFrame>

namespace lanyard {

class Button;
class RecentList;
class Strip;
class Text;

/// While there is no network: what is safe, what waits, how old the list is.
class OfflineNotice : public QWidget
{
    Q_OBJECT
public:
    explicit OfflineNotice(const Theme& theme, QWidget* parent = nullptr);

    void setContext(const DeskContext& context, Direction direction);

Q_SIGNALS:
    void tryNow();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();

    struct Figure
    {
        Text* number;
        Text* words;
    };

    const Theme& m_theme;
    Text* m_title;
    Text* m_lead;
    Text* m_clash;
    Button* m_tryNow;
    QList<Figure> m_figures;
};

/// How many are in, as words and as a bar.
class CountLine : public QWidget
{
    Q_OBJECT
public:
    explicit CountLine(const Theme& theme, QWidget* parent = nullptr);

    void setCounts(const AttendeeCounts& counts, const Inflow& inflow);
    /// “212 of 460 are in”, or “came in” where it is known who left, the first in `<b>`; empty
    /// while nobody is expected.
    [[nodiscard]] static QString words(const AttendeeCounts& counts);
    /// “87 in the last hour”; empty while nobody is in.
    [[nodiscard]] static QString pace(const AttendeeCounts& counts, const Inflow& inflow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    AttendeeCounts m_counts;
    Text* m_words;
    Text* m_pace;
};

/// Ready for the next person: what needs attention, the last people, and the count.
class IdlePanel : public QWidget
{
    Q_OBJECT
public:
    explicit IdlePanel(const Theme& theme, QWidget* parent = nullptr);

    /// `undoFor`: the check-ins that F3 still takes back; none: no button.
    void setContext(const DeskContext& context, const QList<CheckInId>& undoFor,
        Direction direction = Direction::Entry);

    /// How many of the last people are shown, or come when the arrows move on.
    [[nodiscard]] int recentRows() const;

Q_SIGNALS:
    void undoRequested();
    void personWanted(int recent); ///< one of the last people was clicked
    void syncRequested();

private:
    void tellNeeds(const DeskContext& context);
    void tellLead(const DeskContext& context, bool isOut);

    const Theme& m_theme;
    Text* m_title;
    Text* m_lead;
    Strip* m_needs;
    OfflineNotice* m_offline;
    Text* m_recentTitle;
    Text* m_undoNote;
    RecentList* m_recent;
    CountLine* m_counts;
};

} // namespace lanyard
