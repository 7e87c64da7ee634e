// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DemoEvent.h"

#include "PretixMapping.h"

#include <QFile>
#include <QJsonDocument>

namespace lanyard {

using namespace Qt::StringLiterals;

Result<SourceEvent> readDemoEvent(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, source.errorString(), {file});
    }
    const QJsonObject json = QJsonDocument::fromJson(source.readAll()).object();
    PretixFrame frame;
    frame.event = json.value("event"_L1).toObject();
    frame.items = json.value("items"_L1).toArray();
    frame.questions = json.value("questions"_L1).toArray();
    frame.checkInLists = json.value("checkinlists"_L1).toArray();
    frame.badgeItems = json.value("badgeitems"_L1).toArray();
    SourceEvent demo = PretixMapping::event(frame);
    if (demo.event.slug.isEmpty()) {
        return failure(ErrorCode::FileUnreadable, u"no event in it"_s, {file});
    }
    return demo;
}

} // namespace lanyard
