// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeContent.h"

namespace lanyard {

/// Where an element's text comes from: a variable, or free text with `{variable}` in it.
struct TextSource
{
    QString variable; ///< pretix's `content`; `other` and `other_i18n` mean free text
    QString text;
    Translations translations; ///< of the free text
    QString locale; ///< fixed language of the element; empty: the badge's

    bool operator==(const TextSource&) const = default;
};

/// The text itself: variables filled in, NFKC, `<br>` and all line ends as `\n`, no other
/// controls. Variables that the content does not name are empty and added to `unknown`.
/// `forPeople` shortens a ticket token, which nobody reads, to 30 characters where it is all that
/// the element shows; a code and free text have it whole. What a code holds is not touched.
[[nodiscard]] QString textOf(const TextSource& source, const BadgeContent& content,
    QStringList& unknown, bool forPeople = true);

} // namespace lanyard
