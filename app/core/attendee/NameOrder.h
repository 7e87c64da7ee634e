// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace lanyard {

/// The alphabetical order of a language, for names in any script.
class NameOrder
{
public:
    /// `language` as "kn" or "de_DE"; one that is not known gets the order that Unicode gives to
    /// all.
    explicit NameOrder(const QString& language);
    ~NameOrder();
    Q_DISABLE_COPY_MOVE(NameOrder)

    /// Bytes whose plain order is that of the texts; upper and lower case are alike.
    [[nodiscard]] QByteArray keyOf(const QString& text) const;

private:
    struct Collation;
    std::unique_ptr<Collation> m_collation;
};

} // namespace lanyard
