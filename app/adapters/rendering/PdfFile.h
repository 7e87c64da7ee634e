// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/Length.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace lanyard {

/// A PDF in memory whose pages have exactly the size of the badge.
class PdfFile
{
public:
    /// `dpi`: units of the painter.
    PdfFile(Length width, Length height, int dpi);

    [[nodiscard]] bool isOpen() const { return m_painter.isActive(); }

    [[nodiscard]] QPainter& painter() { return m_painter; }

    void newPage() { m_writer.newPage(); }

    [[nodiscard]] QByteArray finish();

private:
    [[nodiscard]] QPageSize paper() const;

    Length m_width;
    Length m_height;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

} // namespace lanyard
