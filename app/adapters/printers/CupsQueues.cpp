// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CupsQueues.h"

#include <cups/cups.h>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 1000;

int take(void* found, unsigned /*flags*/, cups_dest_t* queue)
{
    if (queue->instance != nullptr) {
        return 1; // the same queue with other options
    }
    const QString name = QString::fromUtf8(queue->name);
    const char* info = cupsGetOption("printer-info", queue->num_options, queue->options);
    const QString words = info == nullptr ? QString() : QString::fromUtf8(info).trimmed();
    static_cast<QList<FoundPrinter>*>(found)->append(
        {words.isEmpty() ? name : words, u"CUPS"_s, u"cups:"_s + name});
    return 1;
}

} // namespace

QList<FoundPrinter> cupsQueues()
{
    QList<FoundPrinter> found;
    // those that are set up: what only announces itself in the network is left out
    cupsEnumDests(
        CUPS_DEST_FLAGS_NONE, patienceMs, nullptr, 0, CUPS_PRINTER_DISCOVERED, take, &found);
    return found;
}

} // namespace lanyard
