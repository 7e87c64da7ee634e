// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <deque>
#include <optional>

// What a modelled pretix holds. Plain values: a copy is a backup, and an assignment restores it.

namespace lanyard {

struct ModelItem
{
    qint64 id = 0;
    QString name;
    bool admission = true;
    bool badge = true; ///< false: no badge at all
};

struct ModelList
{
    enum class Rule {
        None,
        NeverMet, ///< refuses with `rules`, unless forced
        Broken, ///< cannot be evaluated: refuses with `rules`, forced or not
    };
    qint64 id = 0;
    QString name;
    bool allItems = true;
    QList<qint64> items;
    bool includePending = false;
    bool allowMultipleEntries = false;
    bool allowEntryAfterExit = true;
    bool addonMatch = false;
    Rule rule = Rule::None;
    QList<qint64> gates = {};
};

struct ModelPosition
{
    qint64 id = 0;
    int number = 1; ///< within its order
    qint64 item = 0;
    qint64 addonTo = 0; ///< id of the parent
    QString secret;
    QString name;
    bool canceled = false;
    bool blocked = false;
    std::optional<QDateTime> validFrom;
    std::optional<QDateTime> validUntil;
    QJsonObject answers; ///< by question id
};

struct ModelOrder
{
    QString code;
    QString status = QStringLiteral("p"); ///< p paid, n pending, e expired, c canceled
    bool requireApproval = false;
    bool validIfPending = false;
    QDateTime made;
    QDateTime modified;
    QList<ModelPosition> positions;
};

struct ModelCheckIn
{
    qint64 id = 0;
    qint64 position = 0; ///< 0: nobody has that ticket
    qint64 list = 0;
    QString type; ///< entry, exit
    QDateTime at;
    QString nonce;
    qint64 device = 0;
    bool successful = true;
    bool forced = false; ///< let in only because of force
    QString reason; ///< why not successful; `annulled` for one that was taken back
    QString rawBarcode;

    [[nodiscard]] bool isAnnulled() const { return reason == QStringLiteral("annulled"); }
};

struct ModelPrint
{
    qint64 id = 0;
    qint64 position = 0;
    qint64 device = 0;
    QDateTime at;
    QString source;
    QString type;
    QJsonObject info;
};

struct ModelDevice
{
    qint64 id = 0;
    QString name;
    QString profile = QStringLiteral("pretixscan");
    QString pairingToken;
    QString apiToken; ///< empty: not paired yet
    bool revoked = false;
    bool mayLogPrints = true; ///< false: its profile knows no print logs
    qint64 gate = 0; ///< 0: it stands at none
    QString gateName = {};
    std::deque<qint64> requestsMs; ///< of the last minute
};

/// A file that was brought up, for an answer to name.
struct ModelFile
{
    QString id;
    qint64 device = 0;
    QDateTime at;
    QString name;
    QByteArray bytes;
};

/// An answer that is given again to the same idempotency key.
struct ModelReplay
{
    QDateTime at;
    int status = 0;
    QByteArray body;
};

struct ServerData
{
    QString organizer = QStringLiteral("lanyard");
    QString slug = QStringLiteral("tensorday");
    QString name = QStringLiteral("Tensor Day Bengaluru");
    QString timeZone = QStringLiteral("Asia/Kolkata");
    QDateTime from;
    QDateTime to;
    bool testMode = false;
    QList<ModelItem> items;
    QList<ModelList> lists;
    QJsonArray questions; ///< as the wire tells them
    QJsonArray layouts; ///< likewise
    QStringList revokedSecrets;
    QList<ModelOrder> orders;
    QList<ModelCheckIn> checkIns; ///< refused and annulled ones too, in the order of arrival
    QList<ModelPrint> prints;
    QList<ModelFile> files; ///< forgotten after a day
    QList<ModelDevice> devices;
    QHash<QByteArray, ModelReplay> replays; ///< by authorization and key
    qint64 lastId = 0; ///< of check-ins, prints and files

    [[nodiscard]] ModelList* list(qint64 id);
    [[nodiscard]] ModelPosition* position(qint64 id);
    [[nodiscard]] ModelOrder* orderOf(qint64 position);
    /// Something of that position's order changed: deltas tell it.
    void touch(qint64 position, const QDateTime& now);
    /// Check-ins of that nonce that count, and those that were taken back.
    [[nodiscard]] QList<ModelCheckIn> withNonce(const QString& nonce) const;
};

/// An event of `people` in orders of one to three. Secrets are `secret-1`, …, in order. Item 1 is
/// "Attendee", 2 "Speaker", 3 "Workshop" (an add-on that each third person has). Lists: 11 "Main
/// entrance" (1 and 2, entry after exit), 12 "Workshop room" (3, add-on match), 13 "Everything"
/// (many entries, pending too). `devices` of profile `pretixscan`, with pairing tokens `pair-1`, …,
/// and API tokens `token-1`, ….
[[nodiscard]] ServerData smallEvent(int people, int devices, const QDateTime& morning);

} // namespace lanyard
