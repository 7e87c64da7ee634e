// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeIppPrinter.h"

#include <cups/http.h>
#include <cups/ipp.h>

namespace lanyard {

/// One connection to a printer of invention: HTTP with IPP in it. Lives on a thread of its own.
class IppTalk
{
public:
    IppTalk(FakeIppPrinter& printer, http_t* http);
    ~IppTalk();
    Q_DISABLE_COPY_MOVE(IppTalk)

    /// Until the other side has gone, or the printer hangs up.
    void goOn();
    void hangUp();

private:
    enum class Turn { Answered, Over };

    [[nodiscard]] Turn takeRequest();
    [[nodiscard]] bool readMessage(ipp_t* message);
    [[nodiscard]] bool readDocument(QByteArray& document);
    [[nodiscard]] bool behavesBadly();
    [[nodiscard]] bool answer(ipp_t* message);
    [[nodiscard]] bool spoil(ipp_t* message, quint32 seed);
    void say(http_status_t status, const QByteArray& text);
    void waitForTheEnd();
    [[nodiscard]] bool waitToAnswer();
    void drip();
    void babble();
    void nest();
    void reset();

    FakeIppPrinter& m_printer;
    http_t* m_http;
};

} // namespace lanyard
