// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/FoundPrinter.h"

#include <QList>
#include <QtGlobal>

#include <atomic>
#include <chrono>

namespace lanyard {

/// Says to a search, from any thread, that nobody waits for it any more.
class SearchStop
{
public:
    SearchStop() = default;
    Q_DISABLE_COPY_MOVE(SearchStop)

    void stop() { std::atomic_ref(m_isStopped).store(1); }

    [[nodiscard]] bool isStopped() { return std::atomic_ref(m_isStopped).load() != 0; }

    /// As libcups wants it: it looks at it several times a second.
    [[nodiscard]] int* flag() { return &m_isStopped; }

private:
    int m_isStopped = 0;
};

/// What is asked of the network's DNS-SD.
class PrinterBrowser
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// As a printer announces itself (keys of Apple's Bonjour Printing Specification 1.2.1).
    struct Announced
    {
        QString name; ///< of its service, as people have called it
        QString model; ///< `ty`
        QString place; ///< `note`
        QString uri; ///< by the name of its service, or by its host

        bool operator==(const Announced&) const = default;
    };

    virtual ~PrinterBrowser() = default;

    /// All that announce themselves as IPP printers until the limit; none where nobody listens.
    [[nodiscard]] virtual QList<Announced> browse(Milliseconds limit, SearchStop& stop) = 0;

    /// The URI with the host and the port behind the service's name; empty when nobody tells.
    [[nodiscard]] virtual QString resolved(
        const Announced& one, Milliseconds limit, SearchStop& stop)
        = 0;

protected:
    PrinterBrowser() = default;
    Q_DISABLE_COPY_MOVE(PrinterBrowser)
};

/// Through libcups, which asks avahi. Where no avahi or no D-Bus runs it finds nothing at once;
/// where CUPS takes a connection and answers nothing it is not asked, since libcups would wait for
/// it without end.
class CupsBrowser final : public PrinterBrowser
{
public:
    [[nodiscard]] QList<Announced> browse(Milliseconds limit, SearchStop& stop) override;
    [[nodiscard]] QString resolved(
        const Announced& one, Milliseconds limit, SearchStop& stop) override;
};

/// The IPP printers that announce themselves in the network, each once, with the address that a
/// desk can use; one whose host is not told in time is left out. Takes the whole limit where
/// somebody listens. Any thread, but not that of the screen.
[[nodiscard]] QList<FoundPrinter> networkPrinters(PrinterBrowser& browser, SearchStop& stop,
    std::chrono::milliseconds limit = std::chrono::milliseconds(3000));

} // namespace lanyard
