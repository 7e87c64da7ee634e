// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace lanyard {

/// A word on the accent bar: a tab with its icon, count and key, or an outlined button.
class BarButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Tab, Outlined };

    BarButton(const Theme& theme, Kind kind, const QString& icon, const QString& keycap,
        QWidget* parent = nullptr);

    /// A number behind the word; 0: none. `said` is for screen readers.
    void setCount(int count, const QString& said);
    void setIconShown(bool shown);
    void setKeycapShown(bool shown);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Without icon and key.
    [[nodiscard]] int leastWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int countWidth() const;
    void paintEdges(QPainter& painter) const;
    void paintCount(QPainter& painter, int left) const;
    void paintCap(QPainter& painter, int left) const;

    const Theme& m_theme;
    Kind m_kind;
    QString m_icon;
    QString m_keycap;
    int m_count = 0;
    bool m_iconShown = true;
    bool m_keycapShown = true;
};

/// The bar that says whose page this is and until when, with its tabs; in a narrow window these are
/// in a line of their own.
class StaffBar : public QWidget
{
    Q_OBJECT
public:
    enum Tab { People, Sync, Numbers, Badges };

    explicit StaffBar(const Theme& theme, QWidget* parent = nullptr);

    void setOperator(const QString& name);
    void setTab(Tab tab);
    /// Entries that staff must decide on.
    void setToDecide(int entries);
    /// Seconds until the page locks by itself; negative: it does not.
    void setLocksIn(int seconds);

    [[nodiscard]] bool showsCountdown() const { return m_countdownShown; }

    /// Without what it can leave out.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tabWanted(lanyard::StaffBar::Tab tab);
    void settingsWanted();
    void lockWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tell();
    void fit();
    void fitTabs();
    void placeLock();
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int leftOfTabs() const;
    [[nodiscard]] int besideCountdown() const;
    [[nodiscard]] int needed() const;
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString whoShown() const;
    [[nodiscard]] QString countdown() const;

    const Theme& m_theme;
    QString m_operator;
    int m_toDecide = 0;
    int m_locksIn = -1;
    bool m_countdownShort = false; ///< the figures alone
    bool m_countdownShown = false;
    bool m_whoShort = false; ///< without a name
    QHBoxLayout* m_row;
    QList<BarButton*> m_tabs;
    BarButton* m_settings = nullptr;
    BarButton* m_lock = nullptr;
};

} // namespace lanyard
