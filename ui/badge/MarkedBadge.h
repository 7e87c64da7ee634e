// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeDrawing.h"
#include "badge/BadgeRaster.h"
#include "theme/Theme.h"

#include <QImage>
#include <QWidget>

namespace lanyard {

/// A badge as it would be printed, dot by dot, with a frame around what is wrong on it.
class MarkedBadge : public QWidget
{
    Q_OBJECT
public:
    explicit MarkedBadge(const Theme& theme, QWidget* parent = nullptr);

    /// `mark`: on the badge; without a size there is no frame. `name`, `reason`: for screen
    /// readers.
    void setBadge(const BadgeRaster& raster, const BadgeBox& mark, const QString& name,
        const QString& reason);
    /// No badge, but words.
    void setEmpty(const QString& words);

    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }

    /// Where the frame is drawn; null when there is none.
    [[nodiscard]] QRectF frame() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF paper() const;

    const Theme& m_theme;
    QImage m_image;
    double m_dotsPerMm = 1;
    BadgeBox m_mark;
    QString m_words;
};

} // namespace lanyard
