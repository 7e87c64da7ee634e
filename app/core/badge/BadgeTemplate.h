// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeElement.h"

namespace lanyard {

/// A badge's layout, read from the JSON of pretix's badge editor: a list of elements, drawn in
/// order, positions in mm from the page's lower left corner. The format's facts are in
/// app/docs/badge-layouts.md.
class BadgeTemplate
{
public:
    static constexpr int mostPages = 20; ///< of a badge, and of what lies under it; a book is none

    /// TemplateBroken with a sentence that names the element and the property. An element of a
    /// type that `registry` does not know is kept by name in `unknownTypes()`, not drawn.
    /// `width` and `height` are the page's: those of the background's page, where there is one.
    [[nodiscard]] static Result<BadgeTemplate> parse(const QByteArray& layout, Length width,
        Length height, const ElementRegistry& registry = standardElements());

    [[nodiscard]] Length width() const { return m_width; }

    [[nodiscard]] Length height() const { return m_height; }

    /// At least 1.
    [[nodiscard]] int pageCount() const { return m_pageCount; }

    [[nodiscard]] const QStringList& unknownTypes() const { return m_unknownTypes; }

    /// PDF whose pages lie under the badge's.
    void setBackground(const QByteArray& pdf) { m_background = pdf; }

    [[nodiscard]] const QByteArray& background() const { return m_background; }

    struct Placed
    {
        int page = 1;
        std::shared_ptr<const BadgeElement> element;
    };

    /// In drawing order.
    [[nodiscard]] const QList<Placed>& elements() const { return m_elements; }

private:
    QList<Placed> m_elements;
    QStringList m_unknownTypes;
    QByteArray m_background;
    Length m_width;
    Length m_height;
    int m_pageCount = 1;
};

} // namespace lanyard
