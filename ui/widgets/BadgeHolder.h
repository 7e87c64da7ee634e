// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"
#include "theme/Theme.h"

#include <QImage>
#include <QWidget>

class QVariantAnimation;

namespace lanyard {

/// The strap that hangs from the window's top edge and the holder on it, with the very bits that
/// are (or will be) printed. Only paper casts a shadow. A new badge slides 24 px from the crimp.
class BadgeHolder : public QWidget
{
    Q_OBJECT
public:
    explicit BadgeHolder(const Theme& theme, QWidget* parent = nullptr);

    /// An empty holder with `words` in it ("The next badge\nappears here").
    void setEmpty(const QString& words);
    /// The badge of `raster`; `name` for screen readers. Slides in when it is another one.
    void setBadge(const BadgeRaster& raster, const QString& name);
    /// Grey: this badge was not printed.
    void setFaded(bool faded);
    /// Shape of the paper in mm while the holder is empty; 62 × 100 at first.
    void setPaper(double widthMm, double heightMm);
    /// Without the strap, for previews in settings.
    void setStrapShown(bool shown);
    /// In design pixels; 240 at first.
    void setStrapWidth(int width);
    /// Largest holder in design pixels; 280 × 465 at first.
    void setLimits(int width, int height);

    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The raster as an image, one pixel a dot.
    [[nodiscard]] static QImage imageOf(const BadgeRaster& raster);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place; ///< holder and paper inside the widget
    [[nodiscard]] Place place() const;
    void paintHolder(QPainter& painter, const Place& place) const;
    void paintPaper(QPainter& painter, const Place& place) const;
    void slide();

    const Theme& m_theme;
    QImage m_image;
    QString m_words;
    QSizeF m_paper{62, 100};
    QSize m_limits{280, 465};
    QVariantAnimation* m_motion;
    int m_strapWidth = 240;
    double m_offset = 0; ///< px that the holder still has to slide down
    bool m_faded = false;
    bool m_strap = true;
};

} // namespace lanyard
