// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"
#include "theme/Theme.h"

#include <QWidget>

class QPainter;
class QRectF;

namespace lanyard {

/// Draws a label printer with what keeps it from printing: each fault has a shape of its own, in
/// the theme's colours, so that nothing is told by colour alone. `rect` has the shape 236 : 208; in
/// any other the drawing is stretched.
void paintPrinter(QPainter& painter, const QRectF& rect, PrinterFault fault, const Tokens& tokens);

/// That drawing beside the words that say the same; readers of screens have the words.
class PrinterPicture : public QWidget
{
    Q_OBJECT
public:
    /// `width`: design pixels.
    PrinterPicture(const Theme& theme, PrinterFault fault, int width, QWidget* parent = nullptr);

    [[nodiscard]] PrinterFault fault() const { return m_fault; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PrinterFault m_fault;
    int m_width;
};

} // namespace lanyard
