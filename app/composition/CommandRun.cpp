// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CommandRun.h"

#include "DemoEvent.h"
#include "GivenSecret.h"
#include "Joining.h"
#include "PassphraseSealer.h"
#include "Paths.h"
#include "Registries.h"
#include "StaffPin.h"
#include "Wiring.h"
#include "migrations/Migrations.h"
#include "shell/StartSentences.h"

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

QJsonObject usageError(const QString& message)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, u"usage"_s}, {u"message"_s, message}}}};
}

/// What an empty list answers would be no answer.
CommandResult damaged(const QString& keptAside, const QList<WholeEntry>& waiting)
{
    const QString hint = waiting.isEmpty()
        ? QString()
        : u" %1 for the server can be read from it; `lanyardctl export kept-aside FILE` seals them."_s
              .arg(counted(waiting.size(), u"entry that waits"_s, u"entries that wait"_s));
    CommandResult result = failed(failure(ErrorCode::StorageDamaged, {}, {keptAside}), hint);
    result.json.insert(u"keptAside"_s, keptAside);
    result.json.insert(u"waiting"_s, waiting.size());
    return result;
}

CommandContext contextOf(Wiring& wiring, const QString& secret)
{
    return {wiring.dataFolder(), latestSchema(), wiring.storage(), wiring.clock(),
        wiring.checkIns(), wiring.search(), wiring.printing(), wiring.badgeCheck(), wiring.sheets(),
        wiring.sync(), wiring.imports(), wiring.exports(), wiring.settings(), wiring.status(),
        wiring.settlement(), wiring.secrets(), secret,
        [&wiring](const PairRequest& request) {
            return joinServer(
                wiring, {request.url, request.token, request.eventSlug, request.also.keys()})
                .result();
        },
        [] { return readDemoEvent(Paths::resource(u"demo/event.json"_s)); },
        Paths::resource(u"demo/people.csv"_s),
        [&wiring](const QString& address) { return wiring.usePrinter(address); },
        [] {
            SearchStop stop;
            const QList<FoundPrinter> here = Registries::foundPrinters();
            return eachOnce(here, Registries::announcedPrinters(stop));
        },
        [&wiring] { return wiring.storage().waitingAside(); },
        [&wiring](PrintJobId job) { return wiring.printNow(job); },
        [&wiring] { wiring.askPrinters(); },
        [](const QString& pin) { return StaffPin::hash(pin); }};
}

} // namespace

QByteArray usageJson(const CommandLine& line)
{
    return QJsonDocument(usageError(line.usageText.trimmed())).toJson();
}

int runCommand(const CommandLine& line)
{
    GivenSecret given;
    if (line.secret != Secret::None) {
        // before the folder is taken: nobody else waits while somebody types
        given = line.secret == Secret::NewPin ? askPin()
                                              : askPassphrase(line.secret == Secret::NewPassphrase);
        if (!given.problem.isEmpty()) {
            return print({Exit::Usage, usageError(given.problem), given.problem}, line.json);
        }
    }
    if (line.apart) {
        return print(line.apart(PassphraseSealer(), given.text), line.json);
    }
    const QString folder = line.dataFolder.isEmpty() ? Paths::defaultData() : line.dataFolder;
    // what waits waits on: the end of a command would break off a badge that nobody asked for
    auto wiring = Wiring::open(folder, systemClock(), patience, PrintService::Begins::Asked);
    if (!wiring) {
        return print(failed(wiring.error()), line.json);
    }
    const OpenReport& report = (*wiring)->storage().openReport();
    if (!report.keptAside.isEmpty() && !line.readsKeptAside
        && (report.isNews || !line.beginsAnew)) {
        return print(damaged(report.keptAside, (*wiring)->storage().waitingAside()), line.json);
    }
    if (report.isLogLost) {
        const Trouble lost = StartSentences::lostLog();
        std::fputs(qUtf8Printable(lost.headline + u' ' + lost.advice + u'\n'), stderr);
    }
    // what an earlier command was killed over asks for a person's word, never for another print
    (*wiring)->printing().recover().waitForFinished();
    CommandResult result;
    std::thread worker([&] {
        CommandContext context = contextOf(**wiring, given.text);
        result = line.command(context);
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    worker.join();
    return print(result, line.json);
}

} // namespace lanyard
