// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SystemCommands.h"

#include "outbox/ServerTime.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

struct Check
{
    QString name;
    QString problem; ///< empty: all is well
};

Check checkAudit(CommandContext& context)
{
    const auto broken
        = context.storage
              .read(Lane::Desk, [](UnitOfWork& work) { return work.audit().firstBroken(); })
              .result();
    if (!broken) {
        return {u"audit"_s, broken.error().detail};
    }
    return {u"audit"_s, *broken ? u"row %1 was changed"_s.arg(**broken) : QString()};
}

/// A write that is rolled back on purpose would prove less: this one reaches the disk.
Check checkStorage(CommandContext& context)
{
    const auto written = context.settings.change([](DeskSettings&) {}).result();
    return {u"storage"_s, written ? QString() : written.error().detail};
}

/// As far as can be told without a network: what the server told last lies in the past.
Check checkClock(CommandContext& context)
{
    const auto read = [](UnitOfWork& work) -> Result<std::optional<QDateTime>> {
        const auto events = work.events().events();
        if (!events) {
            return events.error();
        }
        std::optional<QDateTime> newest;
        for (const Event& event : *events) {
            const auto cursor = work.events().cursor(event.id);
            if (!cursor) {
                return cursor.error();
            }
            newest = std::max(newest, cursor->asOf());
        }
        return newest;
    };
    const auto told = context.storage.read(Lane::Desk, read).result();
    if (!told) {
        return {u"clock"_s, told.error().detail};
    }
    const QDateTime now = context.clock.now();
    const bool isBehind = *told && now.msecsTo(**told) > ServerTime::wrongMs;
    return {u"clock"_s,
        isBehind ? u"it is %1, before the server's %2 of the list"_s.arg(
            now.toString(Qt::ISODate), (*told)->toString(Qt::ISODate))
                 : QString()};
}

Check checkBadge(CommandContext& context, const QString& layout)
{
    const QString name = u"badge "_s + layout;
    constexpr int anyDpi = 300; // of no printer: none is asked
    const auto badge = context.printing.previewLayout(layout, {}, anyDpi).result();
    if (!badge) {
        return {name, badge.error().detail};
    }
    if (!badge->missingGlyphs.isEmpty()) {
        return {name, u"no font for "_s + badge->missingGlyphs.join(u' ')};
    }
    return {name, QString()};
}

Check checkFolder(CommandContext& context)
{
    const QFileInfo folder(context.dataFolder);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    return {u"folder"_s,
        folder.permissions() & others ? u"others on this machine can read it"_s : QString()};
}

} // namespace

CommandResult AuditVerifyCommand::run(CommandContext& context) const
{
    const auto rows
        = context.storage.read(Lane::Desk, [](UnitOfWork& work) { return work.audit().count(); })
              .result();
    if (!rows) {
        return failed(rows.error());
    }
    const Check check = checkAudit(context);
    const bool ok = check.problem.isEmpty();
    return {ok ? Exit::Done : Exit::Refused,
        {{u"ok"_s, ok}, {u"rows"_s, *rows}, {u"problem"_s, check.problem}},
        ok ? u"%1, nothing was changed.\n"_s.arg(counted(*rows, u"row"_s, u"rows"_s))
           : u"The record was changed: %1.\n"_s.arg(check.problem)};
}

CommandResult SelfTestCommand::run(CommandContext& context) const
{
    QList<Check> checks{
        checkStorage(context), checkAudit(context), checkFolder(context), checkClock(context)};
    const auto templates = context.printing.layouts().result();
    if (!templates) {
        return failed(templates.error());
    }
    for (const StoredTemplate& each : *templates) {
        checks.append(checkBadge(context, each.key));
    }
    QJsonArray rows;
    QString text;
    bool ok = true;
    for (const Check& check : checks) {
        const bool isWell = check.problem.isEmpty();
        ok = ok && isWell;
        rows.append(QJsonObject{
            {u"check"_s, check.name}, {u"ok"_s, isWell}, {u"problem"_s, check.problem}});
        text += isWell ? u"ok    %1\n"_s.arg(check.name)
                       : u"WRONG %1: %2\n"_s.arg(check.name, check.problem);
    }
    return {ok ? Exit::Done : Exit::Outside, {{u"ok"_s, ok}, {u"checks"_s, rows}}, text};
}

} // namespace lanyard
