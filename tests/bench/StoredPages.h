// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HttpTransport.h"

namespace lanyard {

/// What a server answers for every path of an event with a frame of its own, beside its orders.
[[nodiscard]] QByteArray storedFrame(const QString& path);

/// The list of orders of an event with that many people, 50 orders a page, as a server writes it.
/// Secrets are as random as a server's; the same on every run.
[[nodiscard]] QList<QByteArray> storedPages(int positions);

/// Answers from stored pages, at once.
class StoredPages final : public HttpTransport
{
public:
    explicit StoredPages(const QList<QByteArray>& pages)
        : m_pages(pages)
    { }

    QFuture<HttpAnswer> exchange(const HttpRequest& request) override;

private:
    const QList<QByteArray>& m_pages;
};

} // namespace lanyard
