// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/Length.h"

#include <QIODevice>
#include <QPainter>
#include <QPdfWriter>

namespace lanyard {

/// Passes a PDF on while it is written, with the boxes of its pages cut to size: Qt rounds every
/// page to whole points, and writes each box as the same text.
class ExactPages final : public QIODevice
{
public:
    ExactPages(QIODevice& out, Length width, Length height);

    /// The size in points that Qt shall be asked for: the next larger whole ones.
    [[nodiscard]] QSize paper() const { return m_paper; }

    /// Passes on what was held back. False when `out` did not take all.
    [[nodiscard]] bool finish();

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 count) override;

private:
    void passOn(qsizetype count);

    QIODevice& m_out;
    QSize m_paper;
    QByteArray m_rounded;
    QByteArray m_exact; ///< of the same length, so that no offset in the file moves
    QByteArray m_held; ///< may be the beginning of a box
    bool m_isWhole = true;
};

/// A PDF whose pages have exactly the size of the badge or sheet, written page by page.
class PdfFile
{
public:
    /// `dpi`: units of the painter. `out` is open and outlives this.
    PdfFile(QIODevice& out, Length width, Length height, int dpi);

    [[nodiscard]] bool isOpen() const { return m_painter.isActive(); }

    [[nodiscard]] QPainter& painter() { return m_painter; }

    void newPage() { m_writer.newPage(); }

    /// False when `out` did not take all.
    [[nodiscard]] bool finish();

private:
    ExactPages m_pages;
    QPdfWriter m_writer;
    QPainter m_painter;
};

} // namespace lanyard
