// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/BadgeRenderer.h"

#include <QHash>
#include <QImage>

namespace lanyard {

/// The PDF that lies under a layout, as pictures. The last few are kept: an event prints
/// hundreds of badges on one background.
class BackgroundPdf
{
public:
    [[nodiscard]] static Result<PageSize> pageSize(const QByteArray& pdf);
    /// Page `page` from 1, in colour; a null picture when there is no such page.
    [[nodiscard]] Result<QImage> colour(const QByteArray& pdf, int page, QSize dots);
    /// The same in one bit.
    [[nodiscard]] Result<QImage> oneBit(const QByteArray& pdf, int page, QSize dots);

private:
    struct Kept
    {
        QByteArray pdf;
        int page = 0;
        QImage image;
    };

    QList<Kept> m_kept; ///< one-bit pictures, newest last
};

} // namespace lanyard
