// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "importing/EventForImport.h"

#include <QFileInfo>
#include <QTimeZone>

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

/// An event that a file tells of takes place where this machine stands, as far as anybody knows.
Event newEvent(const QString& name, const QString& slug)
{
    Event event;
    event.name = name;
    event.slug = slug;
    event.timeZone = QTimeZone::systemTimeZoneId();
    return event;
}

} // namespace

Event eventForImport(
    const ImportPreview& preview, const QString& file, const std::optional<Event>& current)
{
    if (!preview.people.isEmpty()) {
        const auto fields = preview.people.first().attendee.fields.texts();
        const QString slug = fields.value(u"event_slug"_s, fields.value(u"column:Event slug"_s));
        if (!slug.isEmpty()) {
            if (current && current->slug == slug) {
                return *current;
            }
            if (preview.heldBy) {
                return *preview.heldBy; // the same tickets, from a file that did not name the event
            }
            return newEvent(
                fields.value(u"event_name"_s, fields.value(u"column:Event name"_s, slug)), slug);
        }
    }
    if (current) {
        return *current;
    }
    const QString name = QFileInfo(file).completeBaseName();
    return newEvent(name, slugOf(name));
}

} // namespace lanyard
