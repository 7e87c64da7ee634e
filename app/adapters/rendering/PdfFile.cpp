// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PdfFile.h"

#include <QPageLayout>

#include <algorithm>
#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

int wholePoints(Length length)
{
    return int(std::ceil(length.inPoints() - 1e-4));
}

} // namespace

ExactPages::ExactPages(QIODevice& out, Length width, Length height)
    : m_out(out)
    , m_paper(wholePoints(width), wholePoints(height))
{
    const auto number = [](double value) { return QByteArray::number(value, 'f', 6); };
    m_rounded = "/MediaBox [0 0 " + number(m_paper.width()) + ' ' + number(m_paper.height()) + ']';
    // cut from the upper left corner; Qt writes six decimals, so that the exact numbers have room
    m_exact = "/MediaBox [0 " + number(std::max(0.0, m_paper.height() - height.inPoints())) + ' '
        + number(std::min(width.inPoints(), double(m_paper.width()))) + ' '
        + QByteArray::number(m_paper.height()) + ']';
    m_exact = m_exact.leftJustified(m_rounded.size(), ' ');
    QIODevice::open(QIODevice::WriteOnly);
}

void ExactPages::passOn(qsizetype count)
{
    if (count > 0) {
        m_isWhole = m_out.write(m_held.constData(), count) == count && m_isWhole;
        m_held.remove(0, count);
    }
}

qint64 ExactPages::writeData(const char* data, qint64 count)
{
    m_held.append(data, qsizetype(count));
    m_held.replace(m_rounded, m_exact);
    passOn(m_held.size() - m_rounded.size() + 1);
    return count;
}

qint64 ExactPages::readData(char* /*data*/, qint64 /*most*/)
{
    return -1;
}

bool ExactPages::finish()
{
    passOn(m_held.size());
    return m_isWhole;
}

PdfFile::PdfFile(QIODevice& out, Length width, Length height, int dpi)
    : m_pages(out, width, height)
    , m_writer(&m_pages)
{
    const QPageSize paper(QSizeF(m_pages.paper()), QPageSize::Point, {}, QPageSize::ExactMatch);
    m_writer.setCreator(u"Lanyard"_s);
    m_writer.setResolution(dpi);
    m_writer.setPageLayout(QPageLayout(paper, QPageLayout::Portrait, QMarginsF()));
    m_painter.begin(&m_writer);
}

bool PdfFile::finish()
{
    m_painter.end();
    return m_pages.finish();
}

} // namespace lanyard
