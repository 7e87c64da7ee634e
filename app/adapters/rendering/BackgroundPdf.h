// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/BadgeRenderer.h"

#include <QCache>
#include <QImage>

#include <optional>

namespace lanyard {

/// The PDF that lies under a layout, as pictures. Those that were used last are kept, and why some
/// could not be had: an event prints hundreds of badges on one background.
class BackgroundPdf
{
public:
    /// For whom a badge is drawn.
    enum class Haste {
        Desk, ///< somebody waits
        None, ///< nobody does
    };

    /// A badge begins. At a desk its pages have together the time that one alone may take. What
    /// they did not get is no fault of theirs: the error can be retried, and the next badge goes on
    /// where this one ended, since what was drawn is kept.
    void begin(Haste haste);

    /// The error of a PDF that cannot be read, or has more pages than a badge may have: none is
    /// left out without a word.
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
    struct Known
    {
        int number = 0; ///< of the PDF
        std::optional<Result<PageSize>> size; ///< once somebody has asked
    };

    struct Wanted
    {
        int pdf = 0;
        int page = 0;
        QSize dots;
        bool forFile = false;

        bool operator==(const Wanted&) const = default;

        friend size_t qHash(const Wanted& one, size_t seed)
        {
            return qHashMulti(
                seed, one.pdf, one.page, one.dots.width(), one.dots.height(), one.forFile);
        }
    };

    static constexpr qsizetype mostPdfBytes = 64 * 1024 * 1024;
    /// A label has some 100 kB, an A4 page in colour for a PDF 35 MB.
    static constexpr qsizetype mostPictureBytes = 128 * 1024 * 1024;

    [[nodiscard]] Known& known(const QByteArray& pdf);
    [[nodiscard]] Result<Artwork> kept(const QByteArray& pdf, int page, QSize dots, bool forFile);
    [[nodiscard]] Result<QImage> drawn(const QByteArray& pdf, int page, QSize dots);

    QCache<QByteArray, Known> m_pdfs{mostPdfBytes};
    QCache<Wanted, Result<Artwork>> m_pictures{mostPictureBytes};
    int m_lastNumber = 0;
    int m_rendered = 0;
    Haste m_haste = Haste::None;
    int m_spent = 0; ///< ms of processor on the badge that is drawn
};

} // namespace lanyard
