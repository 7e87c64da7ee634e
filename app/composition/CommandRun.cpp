// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CommandRun.h"

#include "DemoEvent.h"
#include "Joining.h"
#include "Paths.h"
#include "Wiring.h"
#include "migrations/Migrations.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <thread>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Commands of a script may run side by side: each waits for the one before.
constexpr std::chrono::milliseconds patience{10'000};

int print(const CommandResult& result, bool json)
{
    if (json) {
        std::fputs(QJsonDocument(result.json).toJson().constData(), stdout);
    } else {
        // an answer is for stdout even when it is a refusal; a failure is for stderr
        FILE* stream = result.json.contains("error"_L1) ? stderr : stdout;
        std::fputs(result.text.toUtf8().constData(), stream);
        if (!result.text.endsWith(u'\n')) {
            std::fputc('\n', stream);
        }
    }
    return int(result.exit);
}

CommandContext contextOf(Wiring& wiring)
{
    return {wiring.dataFolder(), latestSchema(), wiring.storage(), wiring.clock(),
        wiring.checkIns(), wiring.search(), wiring.printing(), wiring.sync(), wiring.imports(),
        wiring.exports(), wiring.settings(), wiring.status(),
        [&wiring](const PairRequest& request) {
            return joinServer(wiring, {request.url, request.token, request.eventSlug}).result();
        },
        [] { return readDemoEvent(Paths::resource(u"demo/event.json"_s)); },
        Paths::resource(u"demo/people.csv"_s),
        [&wiring](const QString& address) { return wiring.usePrinter(address); }};
}

} // namespace

QByteArray usageJson(const CommandLine& line)
{
    const QJsonObject error{{u"code"_s, u"usage"_s}, {u"message"_s, line.usageText.trimmed()}};
    return QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson();
}

int runCommand(const CommandLine& line)
{
    const QString folder = line.dataFolder.isEmpty() ? Paths::defaultData() : line.dataFolder;
    auto wiring = Wiring::open(folder, systemClock(), patience);
    if (!wiring) {
        return print(failed(wiring.error()), line.json);
    }
    const OpenReport& report = (*wiring)->storage().openReport();
    if (!report.keptAside.isEmpty() && (report.isNews || !line.beginsAnew)) {
        // what an empty list answers would be no answer
        CommandResult damaged = failed(failure(ErrorCode::StorageDamaged, {}, {report.keptAside}));
        damaged.json.insert(u"keptAside"_s, report.keptAside);
        return print(damaged, line.json);
    }
    // what an earlier command was killed over asks for a person's word, never for another print
    (*wiring)->printing().recover().waitForFinished();
    CommandResult result;
    std::thread worker([&] {
        CommandContext context = contextOf(**wiring);
        result = line.command(context);
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    worker.join();
    return print(result, line.json);
}

} // namespace lanyard
