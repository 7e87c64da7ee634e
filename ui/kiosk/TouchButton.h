// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Text.h"

#include <QPushButton>

class QBoxLayout;

namespace lanyard {

/// A button for a finger: large, its words wrap instead of being cut.
class TouchButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Main, ///< the one thing to do
        Plain,
        Tile, ///< one of several to choose from, checked when chosen
        Aid, ///< without an edge until it is switched on
    };

    TouchButton(const Theme& theme, Kind kind, const QString& icon = {}, QWidget* parent = nullptr);

    void setWords(const QString& words);
    void setIconName(const QString& icon); ///< empty: none
    /// Design pixels: text, least height, and the icon above the words instead of before them.
    void fit(const TextStyle& style, int height, bool iconAbove = false);
    /// While something is on its way: `words` and no clicks; empty: as before.
    void setWorking(const QString& words);

    [[nodiscard]] const QString& iconName() const { return m_icon; }

    [[nodiscard]] bool fits() const { return m_text->fits(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool hitButton(const QPoint& point) const override;
    void checkStateSet() override;
    void nextCheckState() override;

private:
    void refit();
    void colour();
    [[nodiscard]] int iconSize() const;

    const Theme& m_theme;
    Kind m_kind;
    QString m_icon;
    QString m_words;
    Text* m_text;
    QBoxLayout* m_box;
    TextStyle m_style = type::selfBody;
    int m_height = 112;
    bool m_above = false;
    bool m_working = false;
};

} // namespace lanyard
