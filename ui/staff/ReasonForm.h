// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"
#include "widgets/Button.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QVBoxLayout;

namespace lanyard {

class ScanField;
class Text;

/// One answer among several: a round mark, its words, its digit on a keycap.
class ReasonChoice : public QAbstractButton
{
    Q_OBJECT
public:
    ReasonChoice(
        const Theme& theme, const QString& text, const QString& keycap, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QString m_keycap;
};

/// Asks why before it lets anything happen. The last reason is always "other" and wants words.
class ReasonForm : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonForm(const Theme& theme, QWidget* parent = nullptr);

    /// `action`: the word on its button. Starts over.
    void ask(const QStringList& reasons, const QString& action);
    /// Nothing chosen, no words, and the button works again.
    void reset();
    /// An answer is on its way: nothing more can be sent.
    void setWorking(bool working);
    /// Chooses by digit; false when there is no such reason.
    bool takeDigit(int digit);
    /// What the button does.
    void submit();

    [[nodiscard]] std::optional<int> chosen() const;

    [[nodiscard]] Button* action() const { return m_action; }

    [[nodiscard]] ScanField* field() const { return m_field; }

    /// What is missing before the button does anything; empty: nothing.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    /// `words` are empty but for the last reason.
    void submitted(int reason, const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    void tell();

    const Theme& m_theme;
    QString m_actionText;
    bool m_working = false;
    bool m_pressed = false; ///< the button was tried with something missing
    Text* m_label;
    QButtonGroup* m_group;
    QVBoxLayout* m_choices;
    ScanField* m_field;
    Text* m_missing;
    Button* m_action;
};

} // namespace lanyard
