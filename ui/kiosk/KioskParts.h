// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/KioskForm.h"
#include "theme/Theme.h"
#include "widgets/CameraView.h"
#include "widgets/PrintSteps.h"

#include <QFrame>

class QPainter;

namespace lanyard {

class Text;

/// How to hold a telephone over the reader, drawn; grows and shrinks with its place. Where a
/// camera reads, what it sees, so that people can aim.
class ScanPicture : public CameraView
{
    Q_OBJECT
public:
    explicit ScanPicture(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHand(QPainter& painter) const;
};

/// Large words (or an icon) on the accent: where to go.
class SignSlab : public QWidget
{
    Q_OBJECT
public:
    explicit SignSlab(const Theme& theme, QWidget* parent = nullptr);

    void setWords(const QString& words);
    /// Instead of words.
    void setIconName(const QString& name);
    void fit(const KioskForm& form);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refit();

    const Theme& m_theme;
    KioskForm m_form = uprightForm;
    QString m_icon;
    Text* m_text;
};

/// What is left of a page's time: one step a second, in words for screen readers.
class CountBar : public QWidget
{
    Q_OBJECT
public:
    explicit CountBar(const Theme& theme, QWidget* parent = nullptr);

    void setTime(int left, int inAll);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_left = 0;
    int m_inAll = 0;
};

/// The way of a badge to the tray in words that wrap, one under the other.
class TouchSteps : public QFrame
{
    Q_OBJECT
public:
    explicit TouchSteps(const Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QList<PrintStep>& steps);
    void fit(const KioskForm& form);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refit();

    const Theme& m_theme;
    KioskForm m_form = uprightForm;
    QList<PrintStep> m_steps;
    QList<Text*> m_rows;
};

} // namespace lanyard
