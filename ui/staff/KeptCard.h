// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/KeptEntry.h"
#include "widgets/Card.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QTimeZone>

namespace lanyard {

class Button;
class ReasonForm;

/// What an entry says, in words.
class KeptWords
{
    Q_DECLARE_TR_FUNCTIONS(KeptWords)
public:
    [[nodiscard]] static QString name(const KeptEntry& kept);
    /// "Check-in of 09:14 · order K2WDE"
    [[nodiscard]] static QString summary(const KeptEntry& kept, const QTimeZone& zone);
    /// What this desk did: "Admitted"
    [[nodiscard]] static QString act(const OutboxEntry& entry);
    /// What that means for the person.
    [[nodiscard]] static QString meaning(const OutboxEntry& entry);
    [[nodiscard]] static QString server(const OutboxEntry& entry);
};

/// A refused entry with both sides of the story, and what staff can do.
class KeptCard : public Card
{
    Q_OBJECT
public:
    KeptCard(const Theme& theme, const KeptEntry& kept, const QTimeZone& zone,
        QWidget* parent = nullptr);

    void retry();
    /// Opens the form that asks why.
    void askReason();
    /// Closes it; false when it is not open.
    bool back();
    void setWorking(bool working);

    /// The form; null while it is not open.
    [[nodiscard]] ReasonForm* form() const { return m_form; }

Q_SIGNALS:
    void retryRequested();
    void dismissRequested(const QString& reason);

private:
    void addHead(const KeptEntry& kept, const QTimeZone& zone);
    void addSides(const KeptEntry& kept, const QTimeZone& zone);
    void addActions();

    const Theme& m_theme;
    bool m_working = false;
    QWidget* m_actions;
    Button* m_retry;
    Button* m_dismiss;
    ReasonForm* m_form = nullptr;
};

/// A refused entry among others, to be chosen.
class KeptRow : public QAbstractButton
{
    Q_OBJECT
public:
    KeptRow(const Theme& theme, const KeptEntry& kept, const QTimeZone& zone,
        QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_note;
};

} // namespace lanyard
