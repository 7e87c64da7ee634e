// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HostLookup.h"
#include "IppMessage.h"
#include "IppWatch.h"

#include <QDeadlineTimer>

#include <functional>

namespace lanyard {

/// What became of a request.
struct IppReply
{
    enum class End {
        Answered,
        NotThere, ///< nobody took the connection
        Untrusted, ///< it is not shown to be who the address names: nothing was said to it
        Refused, ///< it answered, and not with IPP
        Lost, ///< the connection ended, or what came is no IPP
        TimedOut,
        Interrupted,
    };
    End end = End::Answered;
    QString problem; ///< for the log; empty when answered
    IppMessage message; ///< when answered
    bool isOut = false; ///< every byte of the request left
    bool hasLeft = false; ///< some byte of the document may have left
    IppWatch::Milliseconds waited{0}; ///< for the answer, once every byte had left

    [[nodiscard]] bool isAnswered() const { return end == End::Answered; }

    [[nodiscard]] bool isWell() const { return isAnswered() && IppAnswers::isWell(message.get()); }
};

/// Who is told, while it is waited for, that an answer does not come.
struct LateAnswer
{
    IppWatch::Milliseconds after{0};
    std::function<void()> tell{}; ///< empty: nobody
};

/// Requests to one printer or to CUPS, over libcups. Connects when there is something to ask.
/// An `ipps` printer is believed once its certificate is vouched for by whom this machine trusts,
/// for the address's host, or is the very one that the address names; libcups by itself would take
/// any. Print thread.
class IppConnection
{
public:
    using Milliseconds = IppWatch::Milliseconds;

    struct Times
    {
        Milliseconds connect;
        Milliseconds stall; ///< it takes no byte
    };

    IppConnection(const IppAddress& address, IppWatch& watch, const Times& times);
    ~IppConnection();
    Q_DISABLE_COPY_MOVE(IppConnection)

    /// A request with a document is made once. One without is made anew when the printer had ended
    /// an old connection meanwhile.
    [[nodiscard]] IppReply ask(const IppMessage& request, Milliseconds limit,
        const QByteArray& document = {}, const LateAnswer& late = {});
    void close();

private:
    [[nodiscard]] IppReply open();
    [[nodiscard]] IppReply connectTo(const char* host, int port);
    [[nodiscard]] QString whyNotTaken() const;
    [[nodiscard]] QString distrust() const;
    [[nodiscard]] IppReply exchange(const QByteArray& head, const QByteArray& document,
        Milliseconds limit, const LateAnswer& late);
    [[nodiscard]] bool write(IppWatch::Guard& guard, const QByteArray& bytes) const;
    void read(IppWatch::Guard& guard, IppReply& reply) const;
    [[nodiscard]] IppReply ended(
        const IppWatch::Guard& guard, IppReply reply, const QString& problem) const;
    [[nodiscard]] bool staysOpen() const;

    const IppAddress& m_address;
    IppWatch& m_watch;
    Times m_times;
    std::unique_ptr<HostLookup> m_lookup;
    http_t* m_http = nullptr;
    bool m_isUsed = false; ///< something was answered on it before
};

} // namespace lanyard
