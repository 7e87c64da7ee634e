// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeSheetPrinter.h"
#include "PrintDesk.h"
#include "print/SheetLayout.h"
#include "printing/SheetService.h"

#include <QDir>
#include <QFutureWatcher>
#include <QTemporaryDir>

namespace lanyard {

/// A badge template of the event whose code is the token; the first is the default.
inline StoredTemplate cardLayout(
    qint64 remote, int pages = 1, double width = 86, double height = 54)
{
    QByteArray elements;
    for (int page = 1; page <= pages; ++page) {
        elements += (page > 1 ? "," : "")
            + QByteArray(R"({"type":"barcodearea","left":"5.00","bottom":"5.00","size":"30.00",)")
            + R"("content":"secret","page":)" + QByteArray::number(page) + "}";
    }
    StoredTemplate one;
    one.remote = remote;
    one.key = QStringLiteral("pretix-%1").arg(remote);
    one.name = QStringLiteral("Card %1").arg(remote);
    one.isDefault = remote == 1;
    one.layout = "[" + elements + "]";
    one.widthMm = width;
    one.heightMm = height;
    return one;
}

/// A desk, and sheets of its badges in a folder of their own.
class SheetDesk : public PrintDesk
{
public:
    SheetDesk()
        : sheets(std::make_unique<SheetService>(faulty, renderer, replica.clock(), replica.ids(),
            QString(), nullptr,
            [this](const QString& address) -> Result<std::unique_ptr<SheetPrinter>> {
                if (address != QStringLiteral("office:")) {
                    return failure(ErrorCode::PrinterUnknown, address, {address});
                }
                return std::unique_ptr<SheetPrinter>(std::make_unique<FakeSheetPrinter>(office));
            }))
    {
        useLayouts({cardLayout(1)});
    }

    void useLayouts(const QList<StoredTemplate>& layouts)
    {
        SourceEvent source = TemporaryReplica::sourceEvent();
        source.templates = layouts;
        const auto used
            = replica.write([&](UnitOfWork& work) { return work.events().apply(source, true); });
        if (!used) {
            qFatal("%s", qPrintable(used.error().detail));
        }
    }

    [[nodiscard]] SheetRequest request(const QString& sheet = QStringLiteral("durable-1445")) const
    {
        SheetRequest wanted;
        wanted.sheet = sheet;
        wanted.file = folder.filePath(QStringLiteral("sheets.pdf"));
        wanted.operatorName = QStringLiteral("Meera");
        return wanted;
    }

    [[nodiscard]] Result<SheetReport> made(const SheetRequest& wanted)
    {
        QFutureWatcher<Result<SheetReport>> watcher;
        QSignalSpy done(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(sheets->make(wanted));
        if (!done.wait(30'000)) {
            qFatal("the sheets are never done");
        }
        return watcher.result();
    }

    /// Of the file: a line a sheet, "N marks token@left,top …".
    [[nodiscard]] QStringList lines() const
    {
        QFile file(folder.filePath(QStringLiteral("sheets.pdf")));
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(u'\n').mid(1)
            : QStringList();
    }

    /// The tokens in the order that they stand on the sheets.
    [[nodiscard]] QStringList tokens() const
    {
        QStringList all;
        for (const QString& line : lines()) {
            for (const QString& word : line.split(u' ').mid(2)) {
                all.append(word.section(u'@', 0, 0));
            }
        }
        return all;
    }

    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(folder.path()).entryList(QDir::Files);
    }

    [[nodiscard]] QList<PrintJob> jobsOf(const QString& token)
    {
        const AttendeeId id = replica.attendee(token);
        return replica.read([id](UnitOfWork& work) { return work.printJobs().ofAttendee(id); })
            .value();
    }

    [[nodiscard]] bool hasJobs()
    {
        return !replica.read([](UnitOfWork& work) { return work.printJobs().counts(); })
                    .value()
                    .isEmpty();
    }

    /// So many more people, "Person 0000" and on.
    void add(int count)
    {
        QList<SourceAttendee> people;
        for (int i = 0; i < count; ++i) {
            people.append(
                TemporaryReplica::person(QStringLiteral("Person %1").arg(i, 4, 10, QChar(u'0')),
                    QStringLiteral("token-%1").arg(i), QStringLiteral("P%1").arg(i)));
        }
        (void)replica.apply(people, 1);
    }

    /// Straight to the office printer; the desk asks for these badges.
    [[nodiscard]] SheetRequest toPrinter() const
    {
        SheetRequest wanted = request();
        wanted.file.clear();
        wanted.printer = QStringLiteral("office:");
        wanted.mark = true;
        return wanted;
    }

    QTemporaryDir folder;
    SheetPrinterScript office;
    std::unique_ptr<SheetService> sheets;
};

} // namespace lanyard
