// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/KioskPage.h"

class QFrame;
class QLineEdit;

namespace lanyard {

class ScanField;
class ScreenKeyboard;
class Symbol;

/// Order code and last name, with a keyboard on the screen. Shows nothing but what was typed.
class TypePage : public KioskPage
{
    Q_OBJECT
public:
    explicit TypePage(const Theme& theme, QWidget* parent = nullptr);

    void showState(const KioskState& state) override;

    [[nodiscard]] bool hasRoomForEvent() const override { return form().upright; }

    [[nodiscard]] QString told() const override;

Q_SIGNALS:
    void submitted(const QString& order, const QString& lastName);

protected:
    void fit() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFields();
    void buildButtons();
    void submit();
    void type(const QString& text);
    void check();
    [[nodiscard]] QLineEdit* current() const;

    QVBoxLayout* m_above;
    Text* m_title;
    Text* m_how;
    QBoxLayout* m_fields;
    Text* m_nameLabel;
    ScanField* m_name;
    Text* m_orderLabel;
    ScanField* m_order;
    Symbol* m_shield;
    Text* m_promise;
    TouchButton* m_back;
    TouchButton* m_help;
    TouchButton* m_find;
    QFrame* m_example;
    Text* m_exampleWords;
    Text* m_exampleCode;
    ScreenKeyboard* m_keyboard;
    bool m_inOrder = false; ///< the order code has the keyboard
};

} // namespace lanyard
