// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/BadgeRenderer.h"

#include <QImage>

namespace lanyard {

/// The PDF that lies under a layout, as pictures. The last few are kept, and why the last few could
/// not be had: an event prints hundreds of badges on one background.
class BackgroundPdf
{
public:
    /// The error of a PDF that cannot be read.
    [[nodiscard]] Result<PageSize> pageSize(const QByteArray& pdf);
    /// Of a badge: a background's pages are all printed, with or without elements on them.
    [[nodiscard]] Result<int> pageCount(const BadgeDrawing& drawing);
    /// Page `page` from 1 in one bit; a null picture when there is no such page.
    [[nodiscard]] Result<QImage> oneBit(const QByteArray& pdf, int page, QSize dots);

    /// A picture for a PDF of badges.
    struct Artwork
    {
        QImage image;
        /// Dots of the picture for one of the page: black and white is twice as fine, since
        /// nothing smooths its edges.
        int fineness = 1;
        bool photo = false; ///< may lose a little; line art may not
    };

    /// Page `page` from 1 as a PDF shall hold it: black and white as one bit, else in colour.
    [[nodiscard]] Result<Artwork> artwork(const QByteArray& pdf, int page, QSize dots);

    /// Pages that were drawn from their PDF, for those who count that instead of timing it.
    [[nodiscard]] int rendered() const { return m_rendered; }

private:
    struct Kept
    {
        QByteArray pdf;
        int page = 0;
        QSize dots;
        bool forFile = false;
        Result<Artwork> artwork;
    };

    [[nodiscard]] Result<Artwork> kept(const QByteArray& pdf, int page, QSize dots, bool forFile);

    QList<Kept> m_kept; ///< newest last
    int m_rendered = 0;
    QList<std::pair<QByteArray, Result<PageSize>>> m_sizes; ///< of PDFs, newest last
};

} // namespace lanyard
