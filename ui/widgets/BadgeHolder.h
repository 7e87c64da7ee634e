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
/// are (or will be) printed. Only paper casts a shadow. A new badge slides 24 px from the crimp. Of
/// a badge of several pages one is shown; `PageTurner` has buttons for the others.
class BadgeHolder : public QWidget
{
    Q_OBJECT
public:
    explicit BadgeHolder(const Theme& theme, QWidget* parent = nullptr);

    /// An empty holder with `words` in it ("The next badge\nappears here").
    void setEmpty(const QString& words);

    /// The badge of `raster`; `name` for screen readers. Slides in when it is another one.
    void setBadge(const BadgeRaster& raster, const QString& name) { setPages({raster}, name); }

    /// The same of several pages. The first is shown; of the badge that is there already, the one
    /// that is.
    void setPages(const QList<BadgeRaster>& pages, const QString& name);
    /// Shows the page that is so many further on, the first after the last.
    void turn(int by);
    /// Grey: this badge was not printed.
    void setFaded(bool faded);
    /// So many empty holders behind this one, at most two, fanned out from the hook: there are more
    /// badges. It is smaller for them.
    void setBehind(int count);
    /// Shape of the paper in mm while the holder is empty; 62 × 100 at first.
    void setPaper(double widthMm, double heightMm);
    /// Without the strap, for previews in settings.
    void setStrapShown(bool shown);
    /// In design pixels; 240 at first.
    void setStrapWidth(int width);
    /// Largest holder in design pixels; 280 × 465 at first.
    void setLimits(int width, int height);

    /// What is written in an empty one, in lines that have room.
    [[nodiscard]] QStringList emptyLines() const;

    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }

    /// The one that is shown, from 1.
    [[nodiscard]] int page() const { return m_page + 1; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The raster as an image, one pixel a dot.
    [[nodiscard]] static QImage imageOf(const BadgeRaster& raster);

Q_SIGNALS:
    /// Another page is shown, or a badge with another number of them.
    void turned();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place; ///< holder and paper inside the widget
    [[nodiscard]] Place place() const;
    void paintBehind(QPainter& painter, const QRectF& holder) const;
    void paintHolder(QPainter& painter, const Place& place) const;
    void paintPaper(QPainter& painter, const Place& place);
    const QImage& scaled(const QSizeF& size);
    void slide();
    void showPage();

    const Theme& m_theme;
    QList<BadgeRaster> m_pages;
    int m_page = 0;
    QImage m_image; ///< of that page
    QImage m_scaled; ///< the same as large as it is shown
    QString m_words;
    QSizeF m_paper{62, 100};
    QSize m_limits{280, 465};
    QVariantAnimation* m_motion;
    int m_strapWidth = 240;
    double m_offset = 0; ///< px that the holder still has to slide down
    bool m_faded = false;
    bool m_strap = true;
    int m_behind = 0;
};

} // namespace lanyard
