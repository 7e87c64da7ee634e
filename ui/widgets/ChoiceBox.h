// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QComboBox>

namespace lanyard {

/// A box that opens a list to choose one from. The wheel does not change it: pages scroll.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(const Theme& theme, QWidget* parent = nullptr);

    /// 44 px high instead of 56, for tables.
    void setSmall(bool small);

    /// Each choice does something at once, so keys open the list instead of choosing what is next.
    void setActing(bool acting) { m_isActing = acting; }

    /// Words and what they stand for, in order; keeps the choice where it is still there.
    void setChoices(const QList<std::pair<QString, QVariant>>& choices);
    /// Chooses what stands for `value`; nothing when it is not there.
    void choose(const QVariant& value);

    /// Whether the words chosen are inside the box as it is now.
    [[nodiscard]] bool fits() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void showPopup() override;

Q_SIGNALS:
    /// By a person's hand only.
    void chosen(const QVariant& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
    [[nodiscard]] QRectF wordsRect() const;
    [[nodiscard]] TextStyle styleFor(double width) const;

    const Theme& m_theme;
    bool m_small = false;
    bool m_isActing = false;
};

} // namespace lanyard
