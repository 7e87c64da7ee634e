// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SealedCommands.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const QJsonObject& entry)
{
    const QJsonObject person = entry.value("person"_L1).toObject();
    QStringList parts{entry.value("kind"_L1).toString(), person.value("name"_L1).toString(),
        person.value("order"_L1).toString(), entry.value("madeAt"_L1).toString(),
        entry.value("state"_L1).toString(), entry.value("serverSaid"_L1).toString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s) + u'\n';
}

/// Whole or not at all, and for the owner's eyes.
bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

CommandResult ExportWaitingCommand::run(CommandContext& context) const
{
    const auto settings = context.settings.load().result();
    if (!settings) {
        return failed(settings.error());
    }
    if (!settings->event.isValid()) {
        return failed(failure(ErrorCode::NoEvent));
    }
    const auto rows
        = context.settlement.exportWaiting(settings->event, file, context.secret, u"lanyardctl"_s)
              .result();
    if (!rows) {
        return failed(rows.error());
    }
    return {Exit::Done, {{u"rows"_s, *rows}, {u"file"_s, QFileInfo(file).absoluteFilePath()}},
        u"%1 sealed in %2, and still waiting here.\n"_s.arg(
            counted(*rows, u"entry"_s, u"entries"_s), file)};
}

CommandResult ExportKeptAsideCommand::run(CommandContext& context) const
{
    const QList<WholeEntry> entries = context.waitingAside();
    if (entries.isEmpty()) {
        return {Exit::Done, {{u"rows"_s, 0}, {u"file"_s, QJsonValue()}},
            u"Nothing is kept aside here that waits for a server and can be read.\n"_s};
    }
    const auto rows = context.settlement.sealEntries(entries, file, context.secret);
    if (!rows) {
        return failed(rows.error());
    }
    return {Exit::Done, {{u"rows"_s, *rows}, {u"file"_s, QFileInfo(file).absoluteFilePath()}},
        u"%1 sealed in %2. No command sends them.\n"_s.arg(
            counted(*rows, u"entry"_s, u"entries"_s), file)};
}

CommandResult OpenExportCommand::run(const Sealer& sealer, const QString& passphrase) const
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly)) {
        return failed(failure(ErrorCode::FileUnreadable, from.errorString(), {file}));
    }
    const auto opened = sealer.open(from.readAll(), passphrase);
    if (!opened) {
        return failed(opened.error());
    }
    const QJsonObject whole = QJsonDocument::fromJson(*opened).object();
    const QJsonArray entries = whole.value("entries"_L1).toArray();
    if (output.isEmpty()) {
        QString lines;
        for (const QJsonValue& entry : entries) {
            lines += lineOf(entry.toObject());
        }
        return {Exit::Done, whole,
            lines + counted(entries.size(), u"entry"_s, u"entries"_s) + u".\n"_s};
    }
    if (!write(output, *opened)) {
        return failed(failure(ErrorCode::FileUnwritable, output, {output}));
    }
    return {Exit::Done,
        {{u"rows"_s, entries.size()}, {u"file"_s, QFileInfo(output).absoluteFilePath()}},
        u"%1 written to %2, which is not sealed.\n"_s.arg(
            counted(entries.size(), u"entry"_s, u"entries"_s), output)};
}

} // namespace lanyard
