// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QPushButton>

namespace lanyard {

/// One key of a keyboard on the screen or of the PIN pad.
class Key : public QPushButton
{
    Q_OBJECT
public:
    Key(const Theme& theme, const QString& text, TextStyle style, QWidget* parent = nullptr);

    void setIconName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TextStyle m_style;
    QString m_icon;
};

/// Digits for a PIN, each at least 100 px, with a key to take the last one back and one to open.
/// A keyboard's digits, Backspace and Enter do the same.
class KeyPad : public QWidget
{
    Q_OBJECT
public:
    explicit KeyPad(const Theme& theme, QWidget* parent = nullptr);

    /// The word on the last key ("Open").
    void setConfirmWord(const QString& word);

    [[nodiscard]] QString entered() const { return m_entered; }

    void clear();

Q_SIGNALS:
    /// After each key; for the dots.
    void lengthChanged(int length);
    void confirmed(const QString& entered);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void press(const QString& digit);
    void takeBack();
    void confirm();
    void fit();

    const Theme& m_theme;
    QString m_entered;
    QList<Key*> m_keys;
    Key* m_confirm = nullptr;
};

/// The dots above it: one a digit, filled when entered.
class PinDots : public QWidget
{
    Q_OBJECT
public:
    explicit PinDots(const Theme& theme, QWidget* parent = nullptr);

    void setFilled(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int leastDots = 6;
    const Theme& m_theme;
    int m_filled = 0;
};

} // namespace lanyard
