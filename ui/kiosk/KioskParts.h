// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/KioskForm.h"
#include "theme/Theme.h"
#include "widgets/PrintSteps.h"

#include <QFrame>
#include <QImage>

class QPainter;
class QTimer;

namespace lanyard {

class Text;

/// Draws what a camera saw into `place`, with round corners, on demand as in a mirror; returns
/// where.
[[nodiscard]] QRectF paintCameraImage(
    QPainter& painter, const Theme& theme, const QRect& place, const QImage& image, bool mirrored);

/// How to hold a telephone over the reader, drawn; grows and shrinks with its place. Where a
/// camera reads, what it sees, as in a mirror, so that people can aim.
class ScanPicture : public QWidget
{
    Q_OBJECT
public:
    explicit ScanPicture(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Shown until the next one, and for two seconds at most; nothing is kept.
    void setFrame(const QImage& frame);

    [[nodiscard]] bool showsCamera() const { return !m_frame.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFrame(QPainter& painter) const;
    void paintHand(QPainter& painter) const;

    const Theme& m_theme;
    QImage m_frame;
    QTimer* m_frameEnd;
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
