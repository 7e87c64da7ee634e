// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/AnswerView.h"
#include "theme/Theme.h"

#include <QWidget>

class QBoxLayout;

namespace lanyard {

class Text;
class VerdictCard;

/// The card that answers for one person: slab, name, facts, what is safe, what can be done.
class AnswerPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerPanel(const Theme& theme, QWidget* parent = nullptr);

    /// `undoPart`: how much of the undo time is left, 1…0.
    void setView(const AnswerView& view, double undoPart = 0);

    [[nodiscard]] VerdictCard* card() const { return m_card; }

    /// The button of an action; null when it is not on the card.
    [[nodiscard]] Button* button(DeskAction action) const;

Q_SIGNALS:
    void triggered(lanyard::DeskAction action);
    /// The card that had the keyboard in it is no more.
    void keyboardLost();

private:
    void build();
    void addFault(QBoxLayout* column);
    void addHeadline(QBoxLayout* column);
    void addPerson(QBoxLayout* column);
    void addSay(QBoxLayout* column);
    void addFacts(QBoxLayout* column);
    void addStrips(QBoxLayout* column);
    void addPoints(QBoxLayout* column);
    void addActions(QBoxLayout* column);
    [[nodiscard]] Button* buttonFor(const ActionView& action);
    void tell(double undoPart);

    const Theme& m_theme;
    AnswerView m_view;
    VerdictCard* m_card = nullptr;
    QHash<int, Button*> m_buttons;
    Text* m_foot = nullptr;
    QList<Text*> m_points; ///< their words; a badge on its way changes them
};

} // namespace lanyard
