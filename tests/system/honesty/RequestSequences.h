// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ServerModel.h"

#include <QRandomGenerator>

namespace lanyard {

[[nodiscard]] QString answerText(int status, const QString& reason);
[[nodiscard]] QString checkInText(qint64 position, qint64 list, const QString& type,
    const QString& nonce, qint64 device, bool successful, const QString& reason, bool forced);
[[nodiscard]] QString printText(qint64 position, qint64 device, const QJsonObject& info);

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

    [[nodiscard]] const QStringList& answersOfModel() const { return m_answers; }

    [[nodiscard]] QStringList rowsOfModel() const;
    /// The requests of that one's sequence up to it, for a person.
    [[nodiscard]] QString describe(qsizetype request) const;

private:
    struct Story; ///< one person's sequence while it is made

    void step(Story& story);
    void redeem(Story& story);
    void annul(Story& story);
    void refuse(Story& story);
    void logPrint(Story& story);
    void ask(const Story& story, const QString& path, const QJsonObject& body);
    [[nodiscard]] bool oneIn(int times);
    [[nodiscard]] QString freshNonce();

    QJsonObject m_told;
    QRandomGenerator m_dice;
    ServerModel m_model;
    QString m_root; ///< of the organizer
    QList<ModelPosition> m_people;
    QList<qint64> m_lists;
    QJsonArray m_requests;
    QList<int> m_storyOf; ///< number of each request's sequence
    QStringList m_answers;
    int m_nonces = 0;
};

} // namespace lanyard
