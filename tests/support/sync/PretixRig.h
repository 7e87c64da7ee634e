// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

namespace lanyard {

/// A real pretix server of this test's own, with an invented event; see tests/system/pretix. It
/// ends with this object, and with this process at the latest.
class PretixRig
{
public:
    PretixRig() = default;
    ~PretixRig();
    Q_DISABLE_COPY_MOVE(PretixRig)

    /// Starts a fresh server. On failure `problem()` says why, and `mustRun()` whether that is a
    /// failure of the test.
    bool start(int people = 460, const QStringList& more = {});
    void stop();
    /// Same port, same data.
    bool resume();
    /// It takes connections and answers nothing, until `resume`.
    bool pause();

    [[nodiscard]] QUrl url() const;

    /// What `start` told: organizer, event, tokens, lists, samples, …
    [[nodiscard]] const QJsonObject& told() const { return m_told; }

    /// A pairing token of that security profile; each works once.
    [[nodiscard]] QString takeToken(const QString& profile = QStringLiteral("pretixscan"));
    [[nodiscard]] qint64 list(const QString& name) const;

    /// Every place of the event: position, order, name, secret, what is special about it.
    [[nodiscard]] QJsonArray people() const;

    /// What the server's own database says now.
    [[nodiscard]] QJsonObject facts();
    /// As somebody at the office; see `server.py change --help`.
    bool change(const QStringList& action);

    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// LANYARD_REQUIRE_PRETIX=1: a server that cannot be had is a failure, not a reason to skip.
    [[nodiscard]] static bool mustRun();

private:
    /// Runs the rig's command; its JSON, or nothing.
    std::optional<QJsonDocument> run(const QStringList& arguments);

    QTemporaryDir m_folder;
    QJsonObject m_told;
    QJsonObject m_tokens; ///< not used yet
    QString m_problem;
    bool m_started = false;
};

} // namespace lanyard
