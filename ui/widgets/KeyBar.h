// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QWidget>

#include <functional>

namespace lanyard {

/// A key, what it does here, and the number by which a page knows it.
struct KeyHint
{
    int action = 0;
    QString key; ///< as written on the keycap: "F2", "Enter", "↑ ↓"
    QString words;

    bool operator==(const KeyHint&) const = default;
};

/// The row of keys at the foot of a page. Each can be clicked too. Where there is no room for all,
/// those of the lowest rank are left out: a key without its words would be read with those of the
/// next one. They work all the same, and F1 lists all.
class KeyBar : public QWidget
{
    Q_OBJECT
public:
    explicit KeyBar(const Theme& theme, QWidget* parent = nullptr);

    void setKeys(const QList<KeyHint>& keys);

    [[nodiscard]] const QList<KeyHint>& keys() const { return m_keys; }

    /// How much an action's key is needed on the bar; without it what comes first is needed most.
    void setRank(std::function<int(int action)> rank);

    /// The actions whose keys have room.
    [[nodiscard]] QList<int> shown() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void activated(int action);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Place;
    [[nodiscard]] int widthOf(const KeyHint& hint) const;
    [[nodiscard]] QList<int> neededLeast() const;
    [[nodiscard]] QList<Place> places() const;
    [[nodiscard]] int at(const QPoint& point) const;

    const Theme& m_theme;
    QList<KeyHint> m_keys;
    std::function<int(int)> m_rank;
    int m_hovered = -1;
};

} // namespace lanyard
