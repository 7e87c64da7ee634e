// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QImage>
#include <QWidget>

class QLabel;

namespace lanyard {

class Button;
class Text;

/// The set-up code that teaches the desk what a scanner means by its keys, whatever the layout of
/// the machine's keyboard; see `KeyboardMap`.
class ScannerPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ScannerPanel(const Theme& theme, QWidget* parent = nullptr);

    /// One dot a module, index 1 black, no quiet zone.
    void setCode(const QImage& modules);
    /// Whether the desk has learnt it.
    void showKeyboard(bool isLearnt);

Q_SIGNALS:
    void forgetWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();

    const Theme& m_theme;
    bool m_isLearnt = false;
    Text* m_heading;
    Text* m_words;
    Text* m_state;
    Button* m_forget;
    QLabel* m_code;
};

} // namespace lanyard
