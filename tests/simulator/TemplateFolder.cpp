// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemplateFolder.h"

#include "ServerData.h"
#include "TestClock.h"
#include "sqlite/Connection.h"
#include "sqlite/Transaction.h"
#include "storage/DataFolder.h"
#include "storage/Opening.h"
#include "storage/SqliteUnitOfWork.h"

#include <QDir>
#include <QFile>

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

Result<void> pair(UnitOfWork& work, qint64 confirmWithinMs)
{
    const ServerData server = smallEvent(0, 0, TestClock().now());
    SourceEvent source;
    source.event.slug = server.slug;
    source.event.name = server.name;
    const auto event = work.events().apply(source, false);
    if (!event) {
        return event.error();
    }
    DeskSettings settings;
    settings.event = *event;
    settings.mode = DeskMode::Desk;
    settings.printer = u"sim:"_s;
    settings.serverUrl = u"http://127.0.0.1:8345"_s;
    settings.organizer = server.organizer;
    settings.serverEvent = server.slug;
    settings.confirmWithinMs = confirmWithinMs;
    return work.settings().save(settings);
}

Result<void> make(const QString& path, qint64 confirmWithinMs)
{
    const TestClock clock;
    const auto folder = DataFolder::claim(path);
    if (!folder) {
        return folder.error();
    }
    if (const auto prepared = prepareDatabase(**folder, clock); !prepared) {
        return prepared.error();
    }
    auto made = attempt([&]() -> Result<void> {
        Connection connection((*folder)->databaseFile(), Connection::Mode::ReadWrite);
        SqliteUnitOfWork work(connection, clock);
        Transaction transaction(connection, Transaction::Kind::Write);
        if (auto paired = pair(work, confirmWithinMs); !paired) {
            return paired;
        }
        transaction.commit();
        return {};
    });
    (*folder)->markClosed();
    return made;
}

} // namespace

void copyTemplate(const QString& root, const QString& folder, qint64 confirmWithinMs)
{
    const QString made = u"%1/template-%2"_s.arg(root).arg(confirmWithinMs);
    const QString image = made + u"/lanyard.db"_s;
    if (!QFile::exists(image)) {
        if (const auto end = make(made, confirmWithinMs); !end) {
            qFatal("no template: %s", qPrintable(end.error().detail));
        }
    }
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    QFile::copy(image, folder + u"/lanyard.db"_s);
}

} // namespace lanyard::sim
