// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HttpTransport.h"
#include "Surroundings.h"

#include <QHash>
#include <QPromise>
#include <QSet>

#include <algorithm>

namespace lanyard::sim {

/// How late the network may deliver a request once more.
constexpr qint64 latestTwinMs = 120'000;

/// Everything between the desks and the server.
class SimNetwork
{
public:
    using Answer = std::function<void(const HttpAnswer&)>;

    explicit SimNetwork(const Surroundings& around)
        : m_around(around)
    { }

    void carry(int desk, const HttpRequest& request, const Answer& answer);

    void cutOff(int desk, bool isOff)
    {
        isOff ? (void)m_cutOff.insert(desk) : (void)m_cutOff.remove(desk);
    }

    void setDown(bool isDown) { m_down = isDown; }

    /// Requests arrive, answers do not.
    void setDeaf(bool isDeaf) { m_deaf = isDeaf; }

    /// What becomes of what is told of badges: the server hears it, a gateway answers for it, or
    /// nobody does.
    enum class PrintLogs { Taken, Refused, Hang };

    void setPrintLogs(PrintLogs end) { m_printLogs = end; }

    [[nodiscard]] bool takesNoPrintLogs() const { return m_printLogs != PrintLogs::Taken; }

    /// No twin of an older question arrives any more, nor one of a check-in that was taken back:
    /// the server has forgotten the key that made it harmless, and the nonce of an annulled
    /// check-in counts for nothing, so it checks the person in once more (seeds 1264, 7417). A desk
    /// could only hold back each undo, whether the server is put back or not, until nothing that it
    /// sent for that person can be on its way (`Enquiry::forgotten`); all that time other desks
    /// would refuse the person, which is worse. Other twins do arrive.
    void serverWasRestored() { ++m_restored; }

    /// For a minute that desk's requests may meet more of its own at the server than it sent in
    /// one: some were delivered twice or late.
    void crowd(int desk, qint64 afterMs = 0)
    {
        qint64& until = m_crowdedUntil[desk];
        until = std::max(until, m_around.time.nowMs() + afterMs + crowdedMs);
    }

    [[nodiscard]] bool isCrowded(int desk) const
    {
        return m_around.time.nowMs() < m_crowdedUntil.value(desk);
    }

    /// A desk sends something.
    std::function<void(int desk, const HttpRequest&)> sending;
    /// The server has dealt with a request of that desk.
    std::function<void(int desk, const ModelRequest&, const ModelResponse&)> handled;
    int posts = 0; ///< requests that would change something, however they ended
    int questions = 0; ///< of these, for somebody who waits

private:
    /// Somebody else answered, or nobody: the server never sees it.
    [[nodiscard]] std::optional<HttpAnswer> intercepted(
        int desk, const HttpRequest& request, qint64& takes);
    /// Whether the server has done that one since it was sent, and forgotten its key: what is still
    /// on its way it would do once more, whatever a desk does. So nothing such arrives.
    [[nodiscard]] bool isForgottenSince(const ModelRequest& request, qint64 sentAt) const;
    /// Whether a twin that was sent before `restored` of the restores would check somebody in whom
    /// nobody let in: see `serverWasRestored`.
    [[nodiscard]] bool isHarmful(const ModelRequest& request, int restored) const;
    void arrive(int desk, const ModelRequest& request, qint64 sentAt, const Answer& answer);
    [[nodiscard]] HttpAnswer sentBack(
        const ModelRequest& request, const ModelResponse& response, qint64& takes);
    [[nodiscard]] qint64 breakOff(int desk);
    ModelResponse deliver(int desk, const ModelRequest& request);

    static constexpr qint64 crowdedMs = 63'000;

    Surroundings m_around;
    QSet<int> m_cutOff;
    QHash<int, qint64> m_crowdedUntil; ///< by desk
    bool m_down = false;
    bool m_deaf = false;
    PrintLogs m_printLogs = PrintLogs::Taken;
    int m_restored = 0; ///< how often the server was
    QHash<QByteArray, qint64> m_forgotten; ///< when, by the key of an answer that it did not keep
};

/// One process's way out; ends with it.
class SimTransport final : public HttpTransport
{
public:
    SimTransport(SimNetwork& network, int desk)
        : m_network(network)
        , m_desk(desk)
    { }

    QFuture<HttpAnswer> exchange(const HttpRequest& request) override;

private:
    SimNetwork& m_network;
    int m_desk;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace lanyard::sim
