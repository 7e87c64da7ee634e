// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppTalk.h"

#include "IppDesk.h"

#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace lanyard {

namespace {

ssize_t keep(void* bytes, ipp_uchar_t* buffer, std::size_t count)
{
    static_cast<QByteArray*>(bytes)->append(
        reinterpret_cast<const char*>(buffer), qsizetype(count)); // NOLINT: bytes are bytes
    return ssize_t(count);
}

} // namespace

IppTalk::IppTalk(FakeIppPrinter& printer, http_t* http)
    : m_printer(printer)
    , m_http(http)
{ }

IppTalk::~IppTalk()
{
    hangUp();
}

void IppTalk::hangUp()
{
    if (m_http != nullptr) {
        httpClose(m_http);
        m_http = nullptr;
    }
}

void IppTalk::goOn()
{
    if (m_printer.m_isSecret && httpEncryption(m_http, HTTP_ENCRYPTION_ALWAYS) != 0) {
        return;
    }
    while (takeRequest() == Turn::Answered) { }
}

IppTalk::Turn IppTalk::takeRequest()
{
    std::array<char, 1024> path{};
    http_state_t state = HTTP_STATE_WAITING;
    while (state == HTTP_STATE_WAITING) {
        state = httpReadRequest(m_http, path.data(), path.size());
    }
    if (state != HTTP_STATE_POST) {
        return Turn::Over;
    }
    http_status_t status = HTTP_STATUS_CONTINUE;
    while (status == HTTP_STATUS_CONTINUE) {
        status = httpUpdate(m_http);
    }
    if (status != HTTP_STATUS_OK) {
        return Turn::Over;
    }
    if (httpGetExpect(m_http) == HTTP_STATUS_CONTINUE) {
        httpWriteResponse(m_http, HTTP_STATUS_CONTINUE);
    }
    ipp_t* request = ippNew();
    QByteArray document;
    Turn turn = Turn::Over;
    if (readMessage(request) && readDocument(document) && !behavesBadly()) {
        IppDesk desk(m_printer);
        ipp_t* reply = desk.replyTo(request, document);
        const bool mayAnswer = document.isEmpty() || waitToAnswer();
        turn = reply != nullptr && mayAnswer && answer(reply) ? Turn::Answered : Turn::Over;
        if (reply == nullptr) {
            reset();
        }
        ippDelete(reply);
    }
    ippDelete(request);
    return turn;
}

bool IppTalk::readMessage(ipp_t* message)
{
    ipp_state_t state = IPP_STATE_IDLE;
    while (state != IPP_STATE_DATA) {
        state = ippRead(m_http, message);
        if (state == IPP_STATE_ERROR) {
            return false;
        }
    }
    const std::lock_guard lock(m_printer.m_lock);
    ++m_printer.m_requests;
    return true;
}

bool IppTalk::readDocument(QByteArray& document)
{
    std::array<char, 1024> bytes{};
    for (;;) {
        const ssize_t count = httpRead2(m_http, bytes.data(), bytes.size());
        if (count < 0) {
            return false;
        }
        if (count == 0) {
            // what ended before its time is no document
            return httpGetState(m_http) == HTTP_STATE_POST_SEND;
        }
        document.append(bytes.data(), count);
        std::unique_lock lock(m_printer.m_lock);
        auto& hand = m_printer.m_hand;
        if (hand.resetsAt && document.size() >= *hand.resetsAt) {
            hand.resetsAt.reset();
            lock.unlock();
            reset();
            return false;
        }
        if (hand.stopsReadingAt && document.size() >= *hand.stopsReadingAt) {
            hand.stopsReadingAt.reset();
            lock.unlock();
            waitForTheEnd();
            return false;
        }
    }
}

/// True when the connection is over for it.
bool IppTalk::behavesBadly()
{
    std::unique_lock lock(m_printer.m_lock);
    const auto hand = m_printer.m_hand;
    lock.unlock();
    if (!hand.answers) {
        waitForTheEnd();
    } else if (hand.drips) {
        drip();
    } else if (hand.babbles) {
        babble();
    } else if (hand.nests) {
        nest();
    } else if (hand.wantsPassword) {
        say(HTTP_STATUS_UNAUTHORIZED, "no");
    } else if (!hand.speaksIpp) {
        say(HTTP_STATUS_OK, "<html>Set up your printer here</html>");
    } else {
        return false;
    }
    return true;
}

bool IppTalk::answer(ipp_t* message)
{
    std::unique_lock lock(m_printer.m_lock);
    const bool isLast = m_printer.m_hand.hangsUpAlways;
    const std::optional<quint32> spoils = m_printer.m_hand.spoils;
    lock.unlock();
    if (spoils) {
        return spoil(message, *spoils);
    }
    httpClearFields(m_http);
    httpSetField(m_http, HTTP_FIELD_CONTENT_TYPE, "application/ipp");
    httpSetLength(m_http, ippLength(message));
    if (isLast) {
        httpSetField(m_http, HTTP_FIELD_CONNECTION, "close");
    }
    ippSetState(message, IPP_STATE_IDLE);
    return httpWriteResponse(m_http, HTTP_STATUS_OK) == 0
        && ippWrite(m_http, message) == IPP_STATE_DATA && httpFlushWrite(m_http) >= 0 && !isLast;
}

bool IppTalk::spoil(ipp_t* message, quint32 seed)
{
    QByteArray bytes;
    ippSetState(message, IPP_STATE_IDLE);
    ippWriteIO(&bytes, keep, 1, nullptr, message);
    QRandomGenerator dice(seed);
    for (int count = 1 + dice.bounded(8); count > 0; --count) {
        bytes[dice.bounded(bytes.size())] = char(dice.bounded(256));
    }
    say(HTTP_STATUS_OK,
        bytes.left(dice.bounded(4) == 0 ? dice.bounded(bytes.size()) : bytes.size()));
    return true;
}

void IppTalk::say(http_status_t status, const QByteArray& text)
{
    httpClearFields(m_http);
    httpSetField(m_http, HTTP_FIELD_CONTENT_TYPE, "text/html");
    httpSetLength(m_http, std::size_t(text.size()));
    if (httpWriteResponse(m_http, status) == 0) {
        httpWrite2(m_http, text.constData(), std::size_t(text.size()));
        httpFlushWrite(m_http);
    }
}

void IppTalk::waitForTheEnd()
{
    // the other side's end, or the printer's own, is an event that nobody has to ask for
    pollfd one{httpGetFd(m_http), POLLRDHUP, 0};
    while (::poll(&one, 1, -1) < 0 && errno == EINTR) { }
}

/// For the time to answer to a document; false when the connection has ended before.
bool IppTalk::waitToAnswer()
{
    constexpr int lookMs = 3;
    for (;;) {
        std::unique_lock lock(m_printer.m_lock);
        const auto hand = m_printer.m_hand;
        lock.unlock();
        if (hand.answersDocuments && (!hand.answersOnceOut || m_printer.kept() == 0)) {
            return true;
        }
        pollfd one{httpGetFd(m_http), POLLRDHUP, 0};
        if (::poll(&one, 1, lookMs) > 0) {
            return false;
        }
    }
}

/// Begins an answer and never ends it.
void IppTalk::drip()
{
    static const QByteArray beginning = "HTTP/1.1 200 OK\r\n";
    const int descriptor = httpGetFd(m_http);
    ::send(descriptor, beginning.constData(), std::size_t(beginning.size()), MSG_NOSIGNAL);
    static const QByteArray line = "X-More: is to come\r\n";
    for (qsizetype at = 0;; at = (at + 1) % line.size()) {
        pollfd one{descriptor, POLLRDHUP, 0};
        if (::poll(&one, 1, 3) != 0
            || ::send(descriptor, line.constData() + at, 1, MSG_NOSIGNAL) != 1) {
            return;
        }
    }
}

/// A good answer, and then attributes without end.
void IppTalk::babble()
{
    ipp_t* message = ippNew();
    ippSetVersion(message, 2, 0);
    ippSetStatusCode(message, IPP_STATUS_OK);
    ippSetRequestId(message, 1);
    ippAddString(
        message, IPP_TAG_OPERATION, IPP_TAG_CHARSET, "attributes-charset", nullptr, "utf-8");
    ippAddString(
        message, IPP_TAG_OPERATION, IPP_TAG_LANGUAGE, "attributes-natural-language", nullptr, "en");
    const QByteArray text(900, 'x');
    for (int count = 0; count < 2000; ++count) {
        ippAddString(message, IPP_TAG_PRINTER, IPP_TAG_TEXT, "printer-state-message", nullptr,
            text.constData());
    }
    [[maybe_unused]] const bool isSaid = answer(message);
    ippDelete(message);
}

/// A good beginning, and then one collection in the other, deeper than any stack.
void IppTalk::nest()
{
    static const QByteArray header("\x02\x00\x00\x00\x00\x00\x00\x01\x04", 9);
    static const QByteArray first("\x34\x00\x0fmedia-col-ready\x00\x00", 20);
    static const QByteArray deeper("\x4a\x00\x00\x00\x01m\x34\x00\x00\x00\x00", 11);
    say(HTTP_STATUS_OK, header + first + deeper.repeated(11'000)); // 121 kB
}

void IppTalk::reset()
{
    const linger now{1, 0};
    ::setsockopt(httpGetFd(m_http), SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

} // namespace lanyard
