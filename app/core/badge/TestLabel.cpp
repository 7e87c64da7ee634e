// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/TestLabel.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr double usualWidth = 62;
constexpr double usualHeight = 100;
constexpr double rulerMm = 6; // of paper that the rulers take
constexpr double inset = 1.5; // to the right and below: printers cut off a little
constexpr double gap = 1.5;
constexpr double lineMm = 0.2; // one to three dots
constexpr double checkMm = 10;
constexpr int codeModules = 21 + 2 * 4; // the smallest QR code with its quiet zone

BadgeBox box(double left, double top, double width, double height)
{
    return {mm(left), mm(top), mm(width), mm(height)};
}

TextRun text(const QString& words, const BadgeBox& place, double pointSize, bool bold = false)
{
    TextRun run;
    run.element = u"test"_s;
    run.text = words;
    run.box = place;
    run.place = TextPlace::Middle;
    run.pointSize = pointSize;
    run.bold = bold;
    run.autoResize = true;
    return run;
}

/// From dark to light in eight steps, as a BMP of one byte a dot: a format that renderers take and
/// that is written without any help.
QByteArray greys()
{
    constexpr quint32 steps = 8;
    constexpr quint32 stepWidth = 8;
    constexpr quint32 width = steps * stepWidth; // each row must have a multiple of four bytes
    constexpr quint32 height = 16;
    constexpr quint32 dotsAt = 14 + 40 + 4 * steps; // behind both headers and the palette
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0x4d42) << dotsAt + width * height << quint32(0) << dotsAt; // "BM"
    out << quint32(40) << width << height << quint16(1) << quint16(8); // planes, bits a dot
    out << quint32(0) << width * height << quint32(0) << quint32(0) << steps << steps;
    for (quint32 step = 0; step < steps; ++step) {
        out << (48 + 22 * step) * 0x010101;
    }
    for (quint32 dot = 0; dot < width * height; ++dot) {
        out << quint8(dot % width / stepWidth);
    }
    return file;
}

/// Puts things one below the other, as long as there is room.
class Label
{
public:
    Label(double width, double height, int dpi)
        : m_right(width - inset)
        , m_bottom(height - inset)
        , m_dpi(dpi)
    {
        m_drawing.width = mm(width);
        m_drawing.height = mm(height);
        m_drawing.pages.resize(1);
        ruler(width, [](double at, double length) { return box(at, 0, lineMm, length); });
        ruler(height, [](double at, double length) { return box(0, at, length, lineMm); });
    }

    void words(const QString& said, double height, double pointSize, bool bold = false)
    {
        if (const double width = m_right - rulerMm; hasRoom(height) && width > checkMm) {
            add(text(said, box(rulerMm, m_top, width, height), pointSize, bold));
            m_top += height;
        }
    }

    /// The square to be measured, and the greys beside it.
    void squareAndGreys()
    {
        if (!hasRoom(checkMm) || rulerMm + checkMm > m_right) {
            return;
        }
        const double left = rulerMm;
        add(Rule{box(left, m_top, checkMm, lineMm), {}});
        add(Rule{box(left, m_top + checkMm - lineMm, checkMm, lineMm), {}});
        add(Rule{box(left, m_top, lineMm, checkMm), {}});
        add(Rule{box(left + checkMm - lineMm, m_top, lineMm, checkMm), {}});
        TextRun length = text(u"10 mm"_s, box(left + 1, m_top + 1, checkMm - 2, checkMm - 2), 6);
        length.align = TextAlign::Center;
        add(length);
        const double from = left + checkMm + gap;
        if (const double width = std::min(40.0, m_right - from); width > checkMm) {
            add(Picture{u"greys"_s, greys(), box(from, m_top, width, checkMm)});
        }
        m_top += checkMm + gap;
    }

    /// Row by row; each with whole dots a module, its number below it.
    void codes()
    {
        constexpr double caption = 3;
        double left = rulerMm;
        double rowHeight = 0;
        for (int module = 2; module <= 8; ++module) {
            const double side = dots(codeModules * module, m_dpi).inMm();
            if (left + side > m_right) {
                m_top += rowHeight;
                left = rulerMm;
                rowHeight = 0;
            }
            if (left + side > m_right || m_top + side + caption > m_bottom) {
                break; // those that come are larger still
            }
            add(BarcodeModules{u"LANYARD %1"_s.arg(module), ErrorCorrection::Medium, mm(left),
                mm(m_top), mm(side), true});
            TextRun number
                = text(QString::number(module), box(left, m_top + side, side, caption), 6);
            number.align = TextAlign::Center;
            add(number);
            left += side;
            rowHeight = std::max(rowHeight, side + caption);
        }
        m_top += rowHeight;
    }

    [[nodiscard]] BadgeDrawing drawing() const { return m_drawing; }

private:
    template <typename Tick>
    void ruler(double length, Tick tick)
    {
        constexpr double numberMm = 4; // wide
        for (int at = 0; at < int(length); ++at) {
            const double size = at % 10 == 0 ? 3.5 : at % 5 == 0 ? 2.5 : 1.5;
            const BadgeBox line = tick(at, size);
            add(Rule{line, {}});
            if (at % 10 == 0 && at > 0 && at + numberMm < length) {
                const bool isAcross = line.height > line.width;
                add(text(QString::number(at),
                    isAcross ? box(at + 0.4, 1.8, numberMm, 2.5) : box(1, at + 0.4, numberMm, 2.5),
                    5));
            }
        }
    }

    [[nodiscard]] bool hasRoom(double height) const { return m_top + height <= m_bottom; }

    void add(DrawingItem item) { m_drawing.pages.first().append(std::move(item)); }

    double m_right;
    double m_bottom;
    int m_dpi;
    double m_top = rulerMm;
    BadgeDrawing m_drawing;
};

} // namespace

BadgeDrawing testLabel(const TestLabelFacts& facts)
{
    const double width = facts.paper.width.inMm() > 0 ? facts.paper.width.inMm() : usualWidth;
    const double height = facts.paper.height.inMm() > 0 ? facts.paper.height.inMm() : usualHeight;
    Label label(width, height, facts.dpi);
    label.words(facts.name, 5, 11, true);
    label.words(facts.address, 3.5, 7);
    label.words(u"%1 dpi · %2"_s.arg(facts.dpi).arg(facts.time), 3.5, 7);
    label.squareAndGreys();
    label.codes();
    for (const int points : {5, 6, 7, 8, 10, 12, 14}) {
        label.words(u"%1 pt Ananya ಅನನ್ಯ अनन्या 王"_s.arg(points), points * 0.55, points);
    }
    return label.drawing();
}

} // namespace lanyard
