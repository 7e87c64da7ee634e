// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Planted.h"

#include "HttpTransport.h"
#include "PlantedRecords.h"
#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "ports/SyncSource.h"

#include <array>

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, std::size_t(Planted::Count)> names{"none", "drops-on-not-found",
    "new-nonce-on-retry", "tells-before-commit", "cursor-from-own-clock", "stops-at-first-trouble",
    "newest-first", "takes-any-ok-for-ok", "forgets-to-look-up", "sorts-by-wall-clock",
    "prints-before-row", "drops-on-revoked", "undo-overtakes", "forgets-in-flight",
    "reprints-after-kill", "trusts-gateway", "calls-sent-printed", "forgets-questions",
    "admits-under-new-nonce", "forgets-second-question", "sends-own-time", "forgets-pace",
    "hides-clash", "ignores-paper", "forgets-the-lost", "resends-under-new-nonce",
    "keeps-files-back", "ignores-pace", "sends-the-dismissed", "exports-too-little",
    "misses-new-pairing", "corrects-by-the-clock-of-now", "misses-somebody", "keeps-old-names",
    "admits-twice", "calls-unclear-printed", "promises-no-badge", "forgets-waiting",
    "forgets-to-note", "oldest-first"};

class PlantedSource final : public SyncSource
{
public:
    PlantedSource(
        Planted bug, std::unique_ptr<SyncSource> source, const Clock& clock, IdSource& ids)
        : m_bug(bug)
        , m_source(std::move(source))
        , m_clock(clock)
        , m_ids(ids)
    { }

    QFuture<Result<ReplicaPage>> pull(const ReplicaCursor& cursor) override
    {
        return m_source->pull(cursor).then(
            [this, before = cursor](Result<ReplicaPage> page) -> Result<ReplicaPage> {
                if (page && page->next.state.value(u"since"_s) != before.state.value(u"since"_s)) {
                    bend(*page);
                }
                if (page && m_bug == Planted::MissesSomebody && !page->attendees.isEmpty()) {
                    page->attendees.removeLast();
                }
                if (page && m_bug == Planted::KeepsOldNames) {
                    for (SourceAttendee& each : page->attendees) {
                        each.attendee.name.remove(u" jr."_s);
                    }
                }
                return page;
            });
    }

    QFuture<PushOutcome> learnTime() override { return m_source->learnTime(); }

    QFuture<ServerAnswer> ask(const OutboxEntry& entry) override { return m_source->ask(entry); }

    [[nodiscard]] QString device() const override
    {
        return m_bug == Planted::MissesNewPairing ? u"one"_s : m_source->device();
    }

    QFuture<CheckInSought> seek(const OutboxEntry& checkIn) override
    {
        return m_source->seek(checkIn);
    }

    QFuture<UploadOutcome> upload(const AnswerFile& file) override
    {
        if (m_bug == Planted::KeepsFilesBack) {
            return QtFuture::makeReadyFuture(UploadOutcome{
                {PushOutcome::Kind::Acknowledged, 201, {}, {}}, u"file:"_s + file.name});
        }
        return m_source->upload(file);
    }

    QFuture<PushOutcome> push(const OutboxEntry& entry) override
    {
        using Kind = PushOutcome::Kind;
        OutboxEntry sent = entry;
        const bool isRenewed = entry.idempotencyKey != entry.nonce.value;
        if (m_bug == Planted::ResendsUnderNewNonce && isRenewed
            && entry.kind == OutboxKind::CheckIn) {
            sent.body.insert(u"nonce"_s, entry.idempotencyKey);
        }
        if (m_bug == Planted::NewNonceOnRetry && entry.tries > 1) {
            const QString nonce = m_ids.nonce().value;
            sent.idempotencyKey = nonce;
            if (entry.kind == OutboxKind::CheckIn) {
                sent.body.insert(u"nonce"_s, nonce);
            }
        }
        if (m_bug == Planted::SendsOwnTime) {
            sent.clockOffsetMs = 0;
        }
        if (m_bug == Planted::ForgetsToLookUp && entry.kind == OutboxKind::PrintLog) {
            sent.tries = 1;
        }
        return m_source->push(sent).then([bug = m_bug](PushOutcome outcome) {
            const bool isDropped = (bug == Planted::DropsOnNotFound && outcome.status == 404)
                || (bug == Planted::DropsOnRevoked && outcome.kind == Kind::Stop);
            if (isDropped) {
                outcome.kind = Kind::Acknowledged;
            }
            return outcome;
        });
    }

private:
    void bend(ReplicaPage& page) const
    {
        if (m_bug == Planted::CursorFromOwnClock) {
            page.next.state.insert(u"since"_s, m_clock.now().toString(Qt::ISODateWithMs));
        }
    }

    Planted m_bug;
    std::unique_ptr<SyncSource> m_source;
    const Clock& m_clock;
    IdSource& m_ids;
};

class PlantedTransport final : public HttpTransport
{
public:
    PlantedTransport(Planted bug, std::unique_ptr<HttpTransport> transport)
        : m_bug(bug)
        , m_transport(std::move(transport))
    { }

    QFuture<HttpAnswer> exchange(const HttpRequest& request) override
    {
        const bool isPost = request.json.has_value();
        return m_transport->exchange(request).then([bug = m_bug, isPost](HttpAnswer answer) {
            const bool isPage = !answer.isJson() && answer.kind == HttpAnswer::Kind::Answered;
            const bool isBelieved
                = (bug == Planted::TakesAnyOkForOk && isPage && answer.status == 200)
                || (bug == Planted::TrustsGateway && isPage && answer.status >= 502);
            if (isPost && isBelieved) {
                answer.status = 201;
                answer.contentType = "application/json";
                answer.body = R"({"status": "ok", "position": {}, "id": 1, "raw_barcode": "x"})";
            }
            return answer;
        });
    }

private:
    Planted m_bug;
    std::unique_ptr<HttpTransport> m_transport;
};

} // namespace

QString nameOf(Planted bug)
{
    return QString::fromLatin1(names[std::size_t(bug)]);
}

std::optional<Planted> plantedOf(const QString& name)
{
    for (int at = 0; at < int(Planted::Count); ++at) {
        if (nameOf(Planted(at)) == name) {
            return Planted(at);
        }
    }
    return std::nullopt;
}

std::unique_ptr<SyncSource> planted(
    Planted bug, std::unique_ptr<SyncSource> source, const Clock& clock, IdSource& ids)
{
    if (bug == Planted::None) {
        return source;
    }
    return std::make_unique<PlantedSource>(bug, std::move(source), clock, ids);
}

std::unique_ptr<HttpTransport> planted(Planted bug, std::unique_ptr<HttpTransport> transport)
{
    if (bug == Planted::None) {
        return transport;
    }
    return std::make_unique<PlantedTransport>(bug, std::move(transport));
}

std::unique_ptr<UnitOfWork> planted(Planted bug, UnitOfWork& work)
{
    if (bug == Planted::None) {
        return nullptr;
    }
    return std::make_unique<PlantedUnitOfWork>(bug, work);
}

} // namespace lanyard::sim
