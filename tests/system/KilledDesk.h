// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/DeskSettings.h"

#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <optional>

namespace lanyard {

class ModelServer;

/// A desk's data folder, and the processes that work on it and are killed. Waits in an event loop,
/// so that a server on the same thread answers meanwhile, and at once.
class KilledDesk
{
public:
    /// Where a process ends: at the `time`-th passage of a named point, or, without a name, some
    /// milliseconds after its start or after it is ready, or once it is at rest.
    struct Moment
    {
        QString point;
        int time = 1;
        int afterStartMs = -1;
        int afterReadyMs = -1;
        bool isAtRest = false;
    };

    struct Answer
    {
        bool wasKilled = false;
        int exit = -1; ///< -1: it did not end by itself
        QJsonObject json; ///< empty: the answer did not come whole
        QByteArray err;
        int ms = 0; ///< from its start to its end
    };

    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("desk")); }

    /// A program and its arguments, behind which `lanyardctl` is called; empty: none.
    QStringList behind;

    /// The real `lanyardctl --json` on this folder; killed at `moment`, when there is one.
    Answer ctl(const QStringList& arguments, const std::optional<Moment>& moment = {});
    /// People that a desk lets in before it rests until it is killed.
    static constexpr int mostPeople = 8;
    /// `desk_until_killed` until then. False when it ended before the moment came.
    bool work(const Moment& moment);
    /// What waits comes out, as at a desk that is opened.
    void printWhatWaits();

    /// From its start until a desk was ready, the last time; never yet: a guess.
    [[nodiscard]] int msUntilReady() const { return m_msUntilReady; }

    /// From now on as many requests leave as may be chosen: what many processes do in a minute, one
    /// desk does in an hour, and the pace counts all of theirs.
    void hurry();

    /// From now on a person waits that long for the server's own answer.
    void askServerFor(std::chrono::milliseconds patience);

    /// How many questions have had no end. Nobody waits for them from now on, as if their time were
    /// over.
    int forgetQuestions();

    /// What was promised so far, by whoever.
    QStringList promises;
    int acts = 0; ///< people who were told to come in
    QMap<QString, int> killedAt; ///< how many desks ended at each named point
    QMap<QString, int> commandsKilledAt; ///< how many calls of `lanyardctl` did
    qint64 next = 1; ///< whose turn it is: the owner of `secret-NEXT`

    /// Lets everything reach the server, and says what is wrong then; empty: nothing.
    [[nodiscard]] QStringList settle(ModelServer& server);

private:
    struct Life;

    /// Ends `process`, which was just started, at the moment, or lets it end by itself.
    Life endAt(QProcess& process, const Moment& moment);
    /// While no process is at it.
    void change(const std::function<void(DeskSettings&)>& how);
    void hear(const QByteArray& said);
    [[nodiscard]] QStringList compare(ModelServer& server) const;

    QTemporaryDir m_root;
    int m_msUntilReady = 300;
};

} // namespace lanyard
