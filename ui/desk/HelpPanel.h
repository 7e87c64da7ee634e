// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QFrame>

class QLayout;

namespace lanyard {

/// F1: every key and what it does, and what the colours mean. Takes the card's place; Esc closes.
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(const Theme& theme, QWidget* parent = nullptr);

    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QLayout* keys();
    [[nodiscard]] QLayout* verdicts();

    const Theme& m_theme;
    QWidget* m_content = nullptr; ///< none until somebody looks: a start does not wait for it
};

} // namespace lanyard
