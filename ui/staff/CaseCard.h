// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/SyncWords.h"
#include "widgets/Card.h"

#include <QAbstractButton>

namespace lanyard {

class Button;
class ReasonForm;

/// A case with all sides of the story, and what staff can do.
class CaseCard : public Card
{
    Q_OBJECT
public:
    CaseCard(const Theme& theme, const CaseWords& words, QWidget* parent = nullptr);

    /// The first button.
    void act();
    /// The second one: opens the form that asks why, when there is a why.
    void settle();
    /// Closes it; false when it is not open.
    bool back();
    void setWorking(bool working);

    /// The form; null while it is not open.
    [[nodiscard]] ReasonForm* form() const { return m_form; }

Q_SIGNALS:
    void acted();
    /// The form is open.
    void asked();
    /// `reason` is empty when the case asks for none.
    void settled(const QString& reason);

private:
    void addHead();
    void addSides();
    void addActions();
    void askReason();

    const Theme& m_theme;
    CaseWords m_words;
    bool m_working = false;
    QWidget* m_actions;
    Button* m_act;
    Button* m_settle;
    ReasonForm* m_form = nullptr;
};

/// A case among others, to be chosen.
class CaseRow : public QAbstractButton
{
    Q_OBJECT
public:
    CaseRow(const Theme& theme, const CaseWords& words, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    QString m_note;
};

} // namespace lanyard
