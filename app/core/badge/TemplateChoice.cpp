// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/TemplateChoice.h"

#include <algorithm>

namespace lanyard {

namespace {

template <typename Predicate>
std::optional<StoredTemplate> first(const QList<StoredTemplate>& templates, Predicate matches)
{
    const auto found = std::find_if(templates.cbegin(), templates.cend(), matches);
    return found == templates.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<StoredTemplate> templateByKey(
    const QList<StoredTemplate>& templates, const QString& key)
{
    return first(templates, [&key](const StoredTemplate& one) { return one.key == key; });
}

std::optional<StoredTemplate> chosenTemplate(
    const TicketType& type, const QList<StoredTemplate>& templates, const QString& deskKey)
{
    if (type.badge == BadgeChoice::None) {
        return std::nullopt;
    }
    if (type.badge == BadgeChoice::Own) {
        const auto own = first(templates, [&type](const StoredTemplate& one) {
            return one.remote != 0 && one.remote == type.badgeTemplateRemote;
        });
        if (own) {
            return own;
        }
    }
    if (const auto ofEvent
        = first(templates, [](const StoredTemplate& one) { return one.isDefault; })) {
        return ofEvent;
    }
    if (const auto ofDesk = templateByKey(templates, deskKey)) {
        return ofDesk;
    }
    return templateByKey(templates, fallbackTemplateKey);
}

} // namespace lanyard
