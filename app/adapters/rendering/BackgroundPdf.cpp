// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BackgroundPdf.h"

#include "OneBit.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 8;

/// A PDF file in memory, opened.
class Opened
{
public:
    explicit Opened(const QByteArray& pdf)
    {
        m_buffer.setData(pdf);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }

    [[nodiscard]] QPdfDocument& document() { return m_document; }

    [[nodiscard]] std::optional<Error> problem() const
    {
        if (m_document.error() == QPdfDocument::Error::IncorrectPassword) {
            return failure(ErrorCode::TemplateBroken, u"the background PDF needs a password"_s);
        }
        if (m_document.status() != QPdfDocument::Status::Ready || m_document.pageCount() < 1) {
            return failure(ErrorCode::TemplateBroken, u"the background is not a readable PDF"_s);
        }
        return std::nullopt;
    }

private:
    QBuffer m_buffer;
    QPdfDocument m_document; // before the buffer goes
};

} // namespace

Result<PageSize> BackgroundPdf::pageSize(const QByteArray& pdf)
{
    Opened opened(pdf);
    if (const auto problem = opened.problem()) {
        return *problem;
    }
    const QSizeF size = opened.document().pagePointSize(0);
    return PageSize{points(size.width()), points(size.height()), opened.document().pageCount()};
}

Result<QImage> BackgroundPdf::colour(const QByteArray& pdf, int page, QSize dots)
{
    Opened opened(pdf);
    if (const auto problem = opened.problem()) {
        return *problem;
    }
    if (page > opened.document().pageCount()) {
        return QImage();
    }
    const QImage drawn = opened.document().render(page - 1, dots);
    QImage result(dots, QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.drawImage(0, 0, drawn);
    return result;
}

Result<QImage> BackgroundPdf::oneBit(const QByteArray& pdf, int page, QSize dots)
{
    const auto known = std::find_if(m_kept.cbegin(), m_kept.cend(), [&](const Kept& kept) {
        return kept.page == page && kept.image.size() == dots && kept.pdf == pdf;
    });
    if (known != m_kept.cend()) {
        return known->image;
    }
    auto picture = colour(pdf, page, dots);
    if (!picture || picture->isNull()) {
        return picture;
    }
    if (m_kept.size() >= mostKept) {
        m_kept.removeFirst();
    }
    m_kept.append({pdf, page, toOneBit(*picture)});
    return m_kept.constLast().image;
}

} // namespace lanyard
