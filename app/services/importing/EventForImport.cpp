// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "importing/EventForImport.h"

#include <QFileInfo>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString slugOf(const QString& name)
{
    QString slug;
    for (const QChar c : name.toLower()) {
        slug += c.isLetterOrNumber() ? c : u'-';
    }
    return slug;
}

} // namespace

Event eventForImport(
    const ImportPreview& preview, const QString& file, const std::optional<Event>& current)
{
    if (!preview.people.isEmpty()) {
        const auto& fields = preview.people.first().attendee.fields;
        const QString slug = fields.value(u"event_slug"_s, fields.value(u"column:Event slug"_s));
        if (!slug.isEmpty()) {
            if (current && current->slug == slug) {
                return *current;
            }
            if (preview.heldBy) {
                return *preview.heldBy; // the same tickets, from a file that did not name the event
            }
            Event named;
            named.slug = slug;
            named.name = fields.value(u"event_name"_s, fields.value(u"column:Event name"_s, slug));
            return named;
        }
    }
    if (current) {
        return *current;
    }
    Event fresh;
    fresh.name = QFileInfo(file).completeBaseName();
    fresh.slug = slugOf(fresh.name);
    return fresh;
}

} // namespace lanyard
