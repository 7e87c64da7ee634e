// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PdfFile.h"

#include <QPageLayout>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Qt rounds every page to whole points. The page is drawn on the next larger one, …
int paperPoints(Length length)
{
    return int(std::ceil(length.inPoints() - 1e-4));
}

} // namespace

QPageSize PdfFile::paper() const
{
    return QPageSize(QSizeF(paperPoints(m_width), paperPoints(m_height)), QPageSize::Point, {},
        QPageSize::ExactMatch);
}

PdfFile::PdfFile(Length width, Length height, int dpi)
    : m_width(width)
    , m_height(height)
    , m_buffer(&m_bytes)
    , m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setCreator(u"Lanyard"_s);
    m_writer.setResolution(dpi);
    m_writer.setPageLayout(QPageLayout(paper(), QPageLayout::Portrait, QMarginsF()));
    m_painter.begin(&m_writer);
}

QByteArray PdfFile::finish()
{
    m_painter.end();
    // … and its box is then cut to size, from the upper left corner, in place: Qt writes six
    // decimals, so that the exact numbers take the same room and no offset in the file moves.
    const int paperWidth = paperPoints(m_width);
    const int paperHeight = paperPoints(m_height);
    const QByteArray rounded = "/MediaBox [0 0 " + QByteArray::number(paperWidth) + ".000000 "
        + QByteArray::number(paperHeight) + ".000000]";
    QByteArray exact = "/MediaBox [0 "
        + QByteArray::number(std::max(0.0, paperHeight - m_height.inPoints()), 'f', 6) + ' '
        + QByteArray::number(std::min(m_width.inPoints(), double(paperWidth)), 'f', 6) + ' '
        + QByteArray::number(paperHeight) + ']';
    exact = exact.leftJustified(rounded.size(), ' ');
    m_bytes.replace(rounded, exact);
    return m_bytes;
}

} // namespace lanyard
