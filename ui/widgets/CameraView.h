// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"
#include "widgets/CameraLight.h"

#include <QImage>
#include <QWidget>

class QPainter;
class QTimer;

namespace lanyard {

/// Draws what a camera saw into `place`, with round corners, on demand as in a mirror; returns
/// where. `line`: of its edge, in design pixels; the corners follow.
[[nodiscard]] QRectF paintCameraImage(QPainter& painter, const Theme& theme, const QRect& place,
    const QImage& image, bool mirrored, int line = 4);

/// What the camera sees that reads codes, as in a mirror, with a frame to aim at; and whether it
/// has light enough. Nothing of it is kept.
class CameraView : public QWidget
{
    Q_OBJECT
public:
    enum class Size { Large, Small };

    explicit CameraView(const Theme& theme, Size size, QWidget* parent = nullptr);

    /// Shown until the next one, and for two seconds at most. Painted 15 times a second at most,
    /// made small before that; of a view that is hidden, nothing is painted or made small.
    void setFrame(const QImage& frame);

    [[nodiscard]] bool showsCamera() const { return !m_frame.isNull(); }

    [[nodiscard]] Light light() const { return m_light.told(); }

    /// What helps with that light; empty when it is good.
    [[nodiscard]] static QString adviceFor(Light light);

Q_SIGNALS:
    /// The picture came or went, or another light is told.
    void changed();

protected:
    /// Nothing while there is no picture.
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    void tellName();
    void makeSmall();

    const Theme& m_theme;
    Size m_size;
    QImage m_frame;
    LightWatch m_light;
    QTimer* m_end;
    QTimer* m_pause; ///< between two that are painted
    bool m_isAnother = false; ///< came meanwhile
};

} // namespace lanyard
