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

Result<void> pair(UnitOfWork& work)
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
    return work.settings().save(settings);
}

Result<void> make(const QString& path)
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
        if (auto paired = pair(work); !paired) {
            return paired;
        }
        transaction.commit();
        return {};
    });
    (*folder)->markClosed();
    return made;
}

} // namespace

void copyTemplate(const QString& root, const QString& folder)
{
    const QString image = root + u"/template/lanyard.db"_s;
    if (!QFile::exists(image)) {
        if (const auto made = make(root + u"/template"_s); !made) {
            qFatal("no template: %s", qPrintable(made.error().detail));
        }
    }
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    QFile::copy(image, folder + u"/lanyard.db"_s);
}

} // namespace lanyard::sim
