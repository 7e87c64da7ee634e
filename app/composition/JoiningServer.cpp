// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HttpClient.h"
#include "Joining.h"
#include "PairedMachine.h"
#include "sync/OutboxJobs.h"

#include <QSysInfo>

#include <functional>
#include <utility>

// The part of joining that speaks with the server.

namespace lanyard {

namespace {

using End = std::function<void(const Result<Pairing>&)>;

/// What is answered later, and how.
std::pair<QFuture<Result<Pairing>>, End> promised()
{
    auto promise = std::make_shared<QPromise<Result<Pairing>>>();
    promise->start();
    return {promise->future(), [promise](const Result<Pairing>& result) {
                promise->addResult(result);
                promise->finish();
            }};
}

/// On the thread of the wiring.
void pairNow(
    Wiring& wiring, const PretixPairing::Code& code, const DeskSettings& before, const End& end)
{
    auto pairing
        = std::make_shared<PretixPairing>(wiring.secrets(), std::make_unique<HttpClient>());
    pairing->setOwn(before.serverUrl, before.organizer);
    pairing->pair(code, QSysInfo::machineHostName())
        .then(&wiring, [end, pairing, &wiring, before](const Result<Pairing>& result) {
            const auto noted = result ? PairedMachine::note(wiring.secrets()) : Result<void>{};
            if (result && noted && !before.serverUrl.isEmpty()) {
                wiring.useServer(before); // with the new token, also when no event is joined then
            }
            end(noted ? result : Result<Pairing>{noted.error()});
        });
}

} // namespace

QFuture<Result<Pairing>> pairServer(Wiring& wiring, const QString& text, const QString& token)
{
    const auto promise = promised();
    const QFuture<Result<Pairing>> future = promise.first;
    const End end = promise.second;
    const auto code = PretixPairing::read(text, token);
    if (!code) {
        end(code.error());
        return future;
    }
    // the exchange with the server lives on the thread of the wiring
    wiring.settings().load().then(
        &wiring, [&wiring, code, end](const Result<DeskSettings>& settings) {
            if (!settings) {
                end(settings.error());
                return;
            }
            const bool isCopy = !PairedMachine::isThisOne(wiring.secrets());
            auto doubted = isCopy ? wiring.storage().write(Lane::Desk, &OutboxJobs::doubtAll)
                                  : QtFuture::makeReadyFuture(Result<void>{});
            doubted.then(&wiring,
                [&wiring, code, end, isCopy, before = *settings](const Result<void>& done) {
                    if (!done) { // else it would be sent as if nobody else had it
                        end(done.error());
                        return;
                    }
                    if (isCopy) {
                        PretixPairing::forget(wiring.secrets()); // it is the other machine's
                    }
                    pairNow(wiring, *code, before, end);
                });
        });
    return future;
}

QFuture<Result<Pairing>> offeredEvents(Wiring& wiring)
{
    const auto promise = promised();
    const QFuture<Result<Pairing>> future = promise.first;
    const End end = promise.second;
    wiring.settings().load().then(&wiring, [&wiring, end](const Result<DeskSettings>& settings) {
        if (!settings) {
            end(settings.error());
            return;
        }
        // a copy of a desk does not speak for it
        if (settings->serverUrl.isEmpty() || !PairedMachine::isThisOne(wiring.secrets())) {
            end(failure(ErrorCode::NotPaired));
            return;
        }
        Pairing known;
        known.url = settings->serverUrl;
        known.organizer = settings->organizer;
        auto pairing
            = std::make_shared<PretixPairing>(wiring.secrets(), std::make_unique<HttpClient>());
        pairing->offered(known).then(
            &wiring, [end, pairing](const Result<Pairing>& offered) { end(offered); });
    });
    return future;
}

} // namespace lanyard
