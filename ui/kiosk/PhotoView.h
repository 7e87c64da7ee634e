// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QImage>
#include <QWidget>

namespace lanyard {

/// What the camera sees, as in a mirror, or a photo as it was taken. Keeps what it shows and
/// nothing else.
class PhotoView : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoView(const Theme& theme, QWidget* parent = nullptr);

    void setFrame(const QImage& frame);
    void setPhoto(const QImage& photo);
    void forget();

    /// What the camera saw last, not mirrored; null before that, and for a photo.
    [[nodiscard]] QImage frame() const { return m_isPhoto ? QImage() : m_image; }

    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void put(const QImage& image, bool isPhoto);

    const Theme& m_theme;
    QImage m_image;
    bool m_isPhoto = false;
};

} // namespace lanyard
