// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/SyncSource.h"

#include <QHash>
#include <QPromise>

#include <deque>
#include <functional>
#include <memory>

namespace lanyard {

/// A server in memory that keeps the promises, and has the traps, of a real pretix: nonces make a
/// redeem single, an annul frees its nonce, an idempotency key replays its answer, errors too.
class FakeServer
{
public:
    struct Redeemed
    {
        QString secret;
        qint64 list = 0;
        QString type;
        QString datetime;
        QString nonce;
        bool annulled = false;
        QString device = {}; ///< mark of the one that made it
    };

    SourceEvent event;
    QList<Redeemed> checkIns;
    QList<QJsonObject> prints; ///< bodies
    QList<QJsonObject> failedScans; ///< bodies
    std::optional<QString> annulRefusal; ///< each annul is refused (400) with these words
    QList<AnswerFile> files; ///< that went up, with the names they got
    QHash<QString, QJsonObject> answers; ///< of check-ins, by secret
    QString speaker; ///< mark of the device whose requests arrive
    QStringList received; ///< kind and nonce of each request that arrived, in order

    /// Adds a person, or changes the one with that key. Deltas tell it.
    void put(const SourceAttendee& person);
    /// The whole order vanishes from full downloads; deltas do not tell, as with pretix.
    void forget(const QString& order);
    /// A request arrives, perhaps not for the first time.
    PushOutcome receive(const OutboxEntry& entry);
    /// It is asked for a check-in, perhaps not for the first time, and decides by itself: who is
    /// not on its list, or is in already, is refused. The same question hears the same.
    ServerAnswer decide(const OutboxEntry& entry);
    std::optional<ServerAnswer> verdict; ///< of each question, instead of its own
    /// What its list says of a check-in with that body.
    [[nodiscard]] CheckInSought seek(const QJsonObject& checkIn) const;
    [[nodiscard]] static PushOutcome taken();
    [[nodiscard]] static PushOutcome refused(int status, const QString& words);
    /// Check-ins of that secret that count.
    [[nodiscard]] int admitted(const QString& secret) const;

    struct Order
    {
        QString code;
        qint64 version = 0;
        QList<SourceAttendee> people;
    };

    [[nodiscard]] const QList<Order>& orders() const { return m_orders; }

    [[nodiscard]] qint64 version() const { return m_version; }

private:
    [[nodiscard]] SourceAttendee* find(const QString& secret);
    [[nodiscard]] ServerAnswer decideAnew(const OutboxEntry& entry);
    [[nodiscard]] bool knows(const QString& nonce, const QString& secret, qint64 list) const;
    [[nodiscard]] QJsonObject withFiles(const QJsonObject& sent) const;
    PushOutcome redeem(const QJsonObject& body);
    PushOutcome annul(const QJsonObject& body);
    PushOutcome logPrint(const QJsonObject& body);

    QList<Order> m_orders;
    QHash<QString, PushOutcome> m_replayed; ///< by idempotency key
    QHash<QString, ServerAnswer> m_decided; ///< likewise, of questions
    QStringList m_refused; ///< nonces of questions
    qint64 m_version = 0;
};

/// What happens on the way to a `FakeServer`.
enum class Fault {
    None,
    NotSent, ///< nothing leaves
    LoseRequest, ///< it leaves and does not arrive
    LoseReply, ///< it arrives, the answer does not
    Duplicate, ///< the network delivers it twice
    Portal, ///< somebody else answers
    Busy, ///< 429, `Retry-After: 7`
    ServerError, ///< 500
    LongWish, ///< 500, `Retry-After: 600`
    SilentLook, ///< nobody answered what was asked before it
    Conflict, ///< 409
    Revoked, ///< 401
};

/// A source in front of a `FakeServer`, with faults as scripted.
class FakeSyncSource final : public SyncSource
{
public:
    explicit FakeSyncSource(FakeServer& server)
        : m_server(server)
    { }

    QFuture<Result<ReplicaPage>> pull(const ReplicaCursor& cursor) override;
    QFuture<PushOutcome> learnTime() override;
    QFuture<PushOutcome> push(const OutboxEntry& entry) override;
    QFuture<CheckInSought> seek(const OutboxEntry& checkIn) override;

    [[nodiscard]] QString device() const override { return deviceMark; }

    QString deviceMark; ///< another one: the desk was paired anew
    QList<OutboxEntry> sought; ///< each check-in that the list was read for
    std::optional<CheckInSought> seekEnd; ///< of each such look, instead of what the list says
    QFuture<UploadOutcome> upload(const AnswerFile& file) override;
    QFuture<ServerAnswer> ask(const OutboxEntry& entry) override;
    QFuture<std::optional<ServerPlace>> place() override;

    std::optional<ServerPlace> serverPlace; ///< none: it does not say
    int placesAsked = 0;
    std::deque<Fault> faults; ///< of the next pushes and questions; then none

    QFuture<PictureOutcome> picture(const PersonPicture& picture) override
    {
        using End = PictureOutcome::Kind;
        picturesAsked.append(picture);
        PictureOutcome outcome = pictures.value(picture.etag, {End::None});
        for (const AnswerFile& file : std::as_const(m_server.files)) {
            if (file.upload == picture.etag && picture.name == QStringLiteral("question_PHOTO")) {
                outcome = {End::Got, file.bytes};
            }
        }
        return QtFuture::makeReadyFuture(
            everyPush == Fault::NotSent ? PictureOutcome{End::OutOfReach} : outcome);
    }

    [[nodiscard]] bool hasPictures() const override { return true; }

    QHash<QString, PictureOutcome> pictures; ///< by etag; else the file that went up under it
    QList<PersonPicture> picturesAsked;
    std::optional<PushOutcome> uploadEnd; ///< of each upload, instead of being taken
    std::optional<Fault> everyPush; ///< a fault that stays
    std::optional<Error> pullError; ///< each pull fails so
    int pageSize = 2; ///< orders
    int pulls = 0;
    std::optional<int> answersPulls; ///< so many; later ones get no answer
    QList<OutboxEntry> pushed; ///< each try, as it left
    QList<OutboxEntry> asked; ///< each question, as it left
    bool holdsAnswers = false; ///< answers to questions wait for `answer`
    bool holds = false; ///< answers wait for `release`
    std::function<void(const OutboxEntry&)> onPush; ///< before anything else
    std::function<void(const OutboxEntry&)> onAsk; ///< likewise
    std::function<void()> onTime; ///< the server is asked for its time; nothing: it tells none
    bool losesTime = false; ///< that question is lost

    /// Gives the oldest held answer; how many are still held.
    int release();

    /// Gives the oldest held answer to a question.
    void answer();

    [[nodiscard]] int held() const { return int(m_held.size()); }

private:
    QPromise<Result<ReplicaPage>> m_unanswered;
    PushOutcome deliver(const OutboxEntry& entry);
    ServerAnswer deliverQuestion(const OutboxEntry& entry);
    [[nodiscard]] Fault nextFault();

    FakeServer& m_server;
    std::deque<std::pair<std::shared_ptr<QPromise<PushOutcome>>, PushOutcome>> m_held;
    std::deque<std::pair<std::shared_ptr<QPromise<ServerAnswer>>, ServerAnswer>> m_heldAnswers;
};

} // namespace lanyard
