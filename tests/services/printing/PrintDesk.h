// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakePrinter.h"
#include "FakeRenderer.h"
#include "FaultyStorage.h"
#include "Places.h"
#include "TemporaryReplica.h"
#include "print/PrintRules.h"
#include "printing/PrintService.h"

#include <QtTest>

namespace lanyard {

/// A desk with a replica, a fake printer and a print service on the test's own thread, so that
/// its calls are done when they return.
class PrintDesk
{
public:
    PrintDesk()
        : faulty(replica.storage())
    {
        auto settings = replica.read([](UnitOfWork& work) { return work.settings().load(); });
        settings->event = replica.event();
        settings->deskName = QStringLiteral("Desk B");
        const auto saved
            = replica.write([&](UnitOfWork& work) { return work.settings().save(*settings); });
        if (!saved) {
            qFatal("%s", qPrintable(saved.error().detail));
        }
        start();
    }

    /// A new service, as after a start of the program; the old one is gone without a word.
    void start()
    {
        service = std::make_unique<PrintService>(faulty, renderer, replica.clock(), replica.ids(),
            sourcePath(QStringLiteral("/resources/badges")));
        service->setDriver(std::make_unique<FakePrinter>(printer));
    }

    [[nodiscard]] PrintJobId promise(const QString& token)
    {
        PrintJob job;
        job.uuid = replica.ids().nonce().value;
        job.attendee = replica.attendee(token);
        job.operatorName = QStringLiteral("Meera");
        job.createdAt = replica.clock().now();
        job.changedAt = job.createdAt;
        return replica.write([job](UnitOfWork& work) { return work.printJobs().add(job); }).value();
    }

    [[nodiscard]] PrintJob job(PrintJobId id)
    {
        return replica.read([id](UnitOfWork& work) { return work.printJobs().byId(id); })
            .value()
            .value();
    }

    [[nodiscard]] QList<PrintAttempt> attempts(PrintJobId id)
    {
        return replica.read([id](UnitOfWork& work) { return work.printJobs().attempts(id); })
            .value();
    }

    [[nodiscard]] QList<OutboxEntry> outbox()
    {
        return replica
            .read([](UnitOfWork& work) { return work.outbox().inState(OutboxState::Ready, 100); })
            .value();
    }

    [[nodiscard]] QStringList acts(const QString& token)
    {
        const AttendeeId id = replica.attendee(token);
        const auto rows
            = replica.read([id](UnitOfWork& work) { return work.audit().ofAttendee(id); }).value();
        QStringList acts;
        for (const AuditRow& row : rows) {
            acts.append(row.act);
        }
        return acts;
    }

    /// The server knows this ticket from now on.
    void makeRemote(const QString& token, qint64 remote)
    {
        auto people = TemporaryReplica::people();
        for (SourceAttendee& person : people) {
            if (person.attendee.token.value == token) {
                person.attendee.remote = remote;
            }
        }
        (void)replica.apply(people);
    }

    /// The event has this layout and no other from now on.
    void useTemplate(const QByteArray& layout, const QByteArray& background)
    {
        SourceEvent event = TemporaryReplica::sourceEvent();
        StoredTemplate own;
        own.remote = 7;
        own.key = QStringLiteral("pretix-7");
        own.name = QStringLiteral("Main badge");
        own.isDefault = true;
        own.layout = layout;
        own.background = background;
        event.templates = {own};
        const auto written
            = replica.write([&](UnitOfWork& work) { return work.events().apply(event, true); });
        if (!written) {
            qFatal("%s", qPrintable(written.error().detail));
        }
    }

    TemporaryReplica replica;
    FaultyStorage faulty;
    FakeRenderer renderer;
    std::shared_ptr<PrinterScript> printer = std::make_shared<PrinterScript>();
    std::unique_ptr<PrintService> service;
};

} // namespace lanyard
