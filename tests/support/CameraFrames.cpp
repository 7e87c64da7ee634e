// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CameraFrames.h"

#include "QrCode.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace lanyard {

namespace {

class Drawing
{
public:
    explicit Drawing(QRandomGenerator& random)
        : m_random(random)
    { }

    [[nodiscard]] QImage withoutCode()
    {
        QImage frame = ground();
        disturb(frame, 4);
        return frame;
    }

    [[nodiscard]] QImage with(const QString& text, Trouble trouble)
    {
        QImage frame = ground();
        const double module = between(2.5, 6); // dots a module: from far away to near
        const double tilt = trouble == Trouble::Tilt ? between(30, 45) : between(0, 8);
        const QRectF place = put(frame, text, module, tilt);
        switch (trouble) {
        case Trouble::None:
        case Trouble::Tilt:
            break;
        case Trouble::Blur:
            if (m_random.bounded(2) == 0) {
                blur(frame, module * between(0.45, 0.8));
            } else {
                move(frame, module * between(1, 2));
            }
            break;
        case Trouble::LowLight:
            eachDot(frame,
                [light = between(0.125, 0.25)](double grey, int, int) { return grey * light + 8; });
            break;
        case Trouble::Glare:
            glare(frame, place);
            break;
        case Trouble::Moire:
            screenGrid(frame);
            break;
        }
        disturb(frame, trouble == Trouble::LowLight ? between(5, 12) : 3);
        return frame;
    }

private:
    double between(double low, double high)
    {
        return low + m_random.generateDouble() * (high - low);
    }

    template <typename Change>
    static void eachDot(QImage& frame, Change change)
    {
        for (int y = 0; y < frame.height(); ++y) {
            uchar* line = frame.scanLine(y);
            for (int x = 0; x < frame.width(); ++x) {
                line[x] = uchar(std::clamp(change(double(line[x]), x, y), 0.0, 255.0));
            }
        }
    }

    /// Light that falls from one side, boxes, stripes and rings as of cups, cables and paper.
    QImage ground()
    {
        QImage frame(1280, 720, QImage::Format_Grayscale8);
        QPainter painter(&frame);
        painter.setRenderHint(QPainter::Antialiasing);
        QLinearGradient light(0, 0, 1280, between(0, 720));
        const int dark = int(between(70, 130));
        light.setColorAt(0, QColor(dark, dark, dark));
        light.setColorAt(1, QColor(dark + 80, dark + 80, dark + 80));
        painter.fillRect(frame.rect(), light);
        for (int i = 0; i < 120; ++i) {
            const int grey = m_random.bounded(256);
            const QRectF box(
                between(-50, 1280), between(-50, 720), between(3, 160), between(3, 90));
            painter.setPen(QPen(QColor(grey, grey, grey), between(1, 6)));
            if (i % 3 == 0) {
                painter.fillRect(box, QColor(grey, grey, grey));
            } else if (i % 3 == 1) {
                painter.drawEllipse(box);
            } else {
                painter.drawLine(box.topLeft(), box.bottomRight());
            }
        }
        return frame;
    }

    /// Draws the code on white paper, turned any way and tilted by so many degrees; where it is.
    QRectF put(QImage& frame, const QString& text, double module, double tilt)
    {
        BarcodeModules code;
        code.text = text;
        const QImage dots = *qrModules(code);
        const int quiet = 4;
        QPainterPath black;
        for (int y = 0; y < dots.height(); ++y) {
            for (int x = 0; x < dots.width(); ++x) {
                if (dots.pixelIndex(x, y) == 1) {
                    black.addRect(x + quiet, y + quiet, 1, 1);
                }
            }
        }
        const double side = dots.width() + 2 * quiet;
        const double turn = between(0, 360);
        const QPointF middle(between(160, 1120), between(160, 560));
        const double slope = tilt * std::numbers::pi / 180;
        const QRectF square(0, 0, side, side);
        QPolygonF seen;
        for (const QPointF& corner :
            {square.topLeft(), square.topRight(), square.bottomRight(), square.bottomLeft()}) {
            const QPointF at = QTransform().rotate(turn).map(corner - square.center()) * module;
            const double nearer
                = 1 / (1 + at.y() * std::sin(slope) / 900); // of a lens that sees 70°
            seen << middle + QPointF(at.x(), at.y() * std::cos(slope)) * nearer;
        }
        QTransform view;
        QTransform::quadToQuad(QPolygonF(QList<QPointF>{square.topLeft(), square.topRight(),
                                   square.bottomRight(), square.bottomLeft()}),
            seen, view);
        QPainter painter(&frame);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setTransform(view);
        painter.fillRect(square, QColor(235, 235, 235));
        painter.fillPath(black, QColor(25, 25, 25));
        return seen.boundingRect();
    }

    static void convolve(QImage& frame, const std::vector<double>& weights, bool across, bool down)
    {
        const int reach = int(weights.size() / 2);
        for (int pass = across ? 0 : 1; pass < (down ? 2 : 1); ++pass) {
            const QImage from = frame.copy();
            eachDot(frame, [&](double, int x, int y) {
                double sum = 0.5;
                for (int i = -reach; i <= reach; ++i) {
                    const int column = pass == 0 ? std::clamp(x + i, 0, from.width() - 1) : x;
                    const int row = pass == 1 ? std::clamp(y + i, 0, from.height() - 1) : y;
                    sum += weights[size_t(i + reach)] * from.constScanLine(row)[column];
                }
                return sum;
            });
        }
    }

    static void blur(QImage& frame, double sigma)
    {
        std::vector<double> weights;
        double sum = 0;
        for (int reach = int(std::ceil(3 * sigma)), i = -reach; i <= reach; ++i) {
            sum += weights.emplace_back(std::exp(-i * i / (2 * sigma * sigma)));
        }
        std::ranges::for_each(weights, [sum](double& weight) { weight /= sum; });
        convolve(frame, weights, true, true);
    }

    void move(QImage& frame, double way)
    {
        const size_t steps = size_t(way) | 1U;
        const bool across = m_random.bounded(2) == 0;
        convolve(frame, std::vector<double>(steps, 1.0 / double(steps)), across, !across);
    }

    void glare(QImage& frame, const QRectF& code)
    {
        const QPointF lamp(between(code.left(), code.right()), between(code.top(), code.bottom()));
        const double wide = code.width() * between(0.12, 0.3);
        eachDot(frame, [=](double grey, int x, int y) {
            const double away = std::hypot(x - lamp.x(), y - lamp.y()) / wide;
            return grey + 330 * std::exp(-away * away);
        });
    }

    void screenGrid(QImage& frame)
    {
        const double period = between(1.9, 3.2); // dots of the camera to one of the telephone
        const double turn = between(0, 0.4);
        const double depth = between(0.25, 0.5);
        const double wave = 2 * std::numbers::pi / period;
        eachDot(frame, [=](double grey, int x, int y) {
            const double across = std::cos(wave * (x * std::cos(turn) + y * std::sin(turn)));
            const double down = std::cos(wave * (y * std::cos(turn) - x * std::sin(turn)));
            return grey * (1 + depth * (across + down) / 2) * 0.85;
        });
    }

    /// Noise of the sensor; the sum of three is near enough to a normal spread of `sigma`.
    void disturb(QImage& frame, double sigma)
    {
        eachDot(frame, [&](double grey, int, int) {
            const quint32 bits = m_random.generate();
            const double sum
                = double(bits & 0x3ff) + double(bits >> 10 & 0x3ff) + double(bits >> 20 & 0x3ff);
            return grey + (sum - 1534.5) / 512 * sigma;
        });
    }

    QRandomGenerator& m_random;
};

} // namespace

QImage CameraFrames::withoutCode()
{
    return Drawing(m_random).withoutCode();
}

QImage CameraFrames::with(const QString& text, Trouble trouble)
{
    return Drawing(m_random).with(text, trouble);
}

} // namespace lanyard
