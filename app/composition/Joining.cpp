// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Joining.h"

#include "PretixPairing.h"

#include <QSysInfo>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// The event is known from now on, with what the server's list of events tells; its frame and its
/// people come with the first sync.
Result<Event> remember(UnitOfWork& work, const Pairing& pairing, const OfferedEvent& offered)
{
    SourceEvent source;
    source.event.slug = offered.slug;
    source.event.name = offered.name;
    source.event.from = offered.from;
    const auto id = work.events().apply(source, false);
    if (!id) {
        return id.error();
    }
    auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    settings->event = *id;
    settings->list = {};
    settings->serverUrl = pairing.url;
    settings->organizer = pairing.organizer;
    settings->serverEvent = offered.slug;
    settings->serverDevice = pairing.device;
    if (const auto saved = work.settings().save(*settings); !saved) {
        return saved.error();
    }
    const auto event = work.events().event(*id);
    if (!event) {
        return event.error();
    }
    return event->value();
}

Result<Event> finish(Wiring& wiring, const JoinRequest& request, const Result<Pairing>& pairing)
{
    if (!pairing) {
        return pairing.error();
    }
    const auto offered = PretixPairing::choose(*pairing, request.eventSlug);
    if (!offered) {
        return offered.error();
    }
    const auto event = wiring.storage()
                           .write(Lane::Desk,
                               [&](UnitOfWork& work) { return remember(work, *pairing, *offered); })
                           .result();
    if (event) {
        // tells everybody of the new settings
        (void)wiring.settings().change([](DeskSettings&) {}).result();
        const auto settings = wiring.settings().load().result();
        if (settings) {
            wiring.useServer(*settings);
        }
    }
    return event;
}

} // namespace

QFuture<Result<Event>> joinServer(Wiring& wiring, const JoinRequest& request)
{
    auto promise = std::make_shared<QPromise<Result<Event>>>();
    promise->start();
    const auto fail = [promise](const Error& error) {
        promise->addResult(Result<Event>{error});
        promise->finish();
    };
    // the exchange with the server lives on the thread of the wiring
    QMetaObject::invokeMethod(&wiring, [&wiring, request, promise, fail] {
        const auto code = PretixPairing::read(request.url, request.token);
        if (!code) {
            fail(code.error());
            return;
        }
        auto pairing = std::make_shared<PretixPairing>(wiring.secrets());
        pairing->pair(*code, QSysInfo::machineHostName())
            .then(&wiring, [&wiring, request, promise, pairing](const Result<Pairing>& paired) {
                promise->addResult(finish(wiring, request, paired));
                promise->finish();
            });
    });
    return promise->future();
}

} // namespace lanyard
