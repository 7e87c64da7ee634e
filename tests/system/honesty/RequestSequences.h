// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ServerModel.h"

#include <QRandomGenerator>
#include <QSet>

namespace lanyard {

/// What came of one request.
struct SequenceAnswer
{
    int status = 0;
    QString reason; ///< the server's own word for a refusal; empty: it has none
    QString words; ///< the whole answer, where a refusal has no reason

    /// Status and reason, as one word to compare.
    [[nodiscard]] QString kind() const;
};

/// Random but repeatable requests of two devices, some about each person: check-ins, forced ones,
/// the same again, late ones, other lists, exits, annulments, refused scans, print logs. The model
/// answers them while they are made.
class RequestSequences
{
public:
    /// `told`: the real event, as `replay.py event` tells it.
    RequestSequences(const QJsonObject& told, quint32 seed);

    void make(int count);

    /// What `replay.py run` is given.
    [[nodiscard]] QJsonObject forServer() const;

    [[nodiscard]] const QList<SequenceAnswer>& answersOfModel() const { return m_answers; }

    [[nodiscard]] QStringList rowsOfModel() const;
    /// All pages of its orders, as a desk downloads them.
    [[nodiscard]] QJsonArray ordersOfModel();
    /// Single pages of its orders, as lines to compare: the second, what changed, one that is not
    /// there, one that a device's profile forbids.
    [[nodiscard]] QStringList pagesOfModel();
    /// The requests of that one's sequence up to it, for a person.
    [[nodiscard]] QString describe(qsizetype request) const;

private:
    struct Story; ///< one person's sequence while it is made

    void step(Story& story);
    void redeem(Story& story);
    void annul(Story& story);
    /// One nonce with two refused scans: which one is meant?
    void annulOneOfTwo(Story& story);
    /// The key of a refused request with a body that would be taken: refused again.
    void correct(Story& story);
    void refuse(Story& story);
    void logPrint(Story& story);
    void ask(const Story& story, const QString& path, const QJsonObject& body);
    [[nodiscard]] static QJsonObject scan(
        const Story& story, const QString& secret, qint64 list, const QString& nonce);
    [[nodiscard]] QJsonArray looks() const;
    [[nodiscard]] ModelResponse look(int device, const QString& address);
    [[nodiscard]] QDateTime now() const;
    /// A moment of that story, as a desk tells it.
    [[nodiscard]] static QString wireTime(const Story& story, qint64 minute);
    [[nodiscard]] QString ordersPath() const;
    [[nodiscard]] bool oneIn(int times);
    [[nodiscard]] QString freshNonce();

    QJsonObject m_told;
    QRandomGenerator m_dice;
    ServerModel m_model;
    QString m_root; ///< of the organizer
    QList<ModelPosition> m_people;
    QSet<qint64> m_withAddon; ///< tickets that another one belongs to
    QList<qint64> m_lists;
    QJsonArray m_requests;
    QList<int> m_storyOf; ///< number of each request's sequence
    QList<SequenceAnswer> m_answers;
    int m_nonces = 0;
};

} // namespace lanyard
