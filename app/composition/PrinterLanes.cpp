// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrinterLanes.h"

#include "Registries.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// The last thing that the service's thread does.
void setLast(PrintService& service)
{
    QMetaObject::invokeMethod(
        &service,
        [&service] {
            service.leave();
            service.thread()->quit();
        },
        Qt::QueuedConnection);
}

} // namespace

PrinterLanes::PrinterLanes(Make make, QString dataFolder)
    : m_make(std::move(make))
    , m_dataFolder(std::move(dataFolder))
{ }

PrinterLanes::~PrinterLanes() = default;

std::unique_ptr<PrinterLanes::Lane> PrinterLanes::begin(const QString& address) const
{
    auto lane = std::make_unique<Lane>();
    lane->address = address;
    lane->service = m_make();
    lane->thread.setObjectName(u"print"_s);
    lane->service->moveToThread(&lane->thread);
    lane->thread.start();
    auto driver = Registries::printer(address, m_dataFolder);
    // without one its badges go to the others, and its state says so
    lane->service->setDriver(driver ? std::move(*driver) : nullptr, address);
    return lane;
}

void PrinterLanes::leave(std::unique_ptr<Lane> lane)
{
    setLast(*lane->service);
    m_left.push_back(std::move(lane));
}

void PrinterLanes::use(const QList<PrinterSetting>& printers)
{
    // it counts as finished a moment before it lets go of its objects
    std::erase_if(
        m_left, [](auto& lane) { return lane->thread.isFinished() && lane->thread.wait(); });
    std::vector<std::unique_ptr<Lane>> before = std::exchange(m_lanes, {});
    for (const PrinterSetting& printer : printers) {
        const auto known = std::ranges::find_if(before,
            [&printer](const auto& lane) { return lane && lane->address == printer.address; });
        m_lanes.push_back(known == before.end() ? begin(printer.address) : std::move(*known));
    }
    for (auto& lane : before) {
        if (lane) {
            leave(std::move(lane));
        }
    }
}

PrintService* PrinterLanes::at(const QString& address) const
{
    const auto found = std::ranges::find_if(
        m_lanes, [&address](const auto& lane) { return lane->address == address; });
    return found == m_lanes.end() ? nullptr : (*found)->service.get();
}

void PrinterLanes::warm()
{
    for (const auto& lane : m_lanes) {
        lane->service->warm();
    }
}

void PrinterLanes::interrupt()
{
    for (const auto* lanes : {&m_lanes, &m_left}) {
        for (const auto& lane : *lanes) {
            lane->service->stop();
        }
    }
}

bool PrinterLanes::end(std::chrono::milliseconds limit)
{
    for (auto& lane : std::exchange(m_lanes, {})) {
        leave(std::move(lane));
    }
    const QDeadlineTimer until(limit);
    for (const auto& lane : m_left) {
        if (!lane->thread.wait(until)) {
            qWarning("the thread of the printer %s has not ended; it is left behind",
                qPrintable(lane->address.section(u'?', 0, 0)));
            return false; // whoever owns the lanes leaves them all behind
        }
    }
    m_left.clear();
    return true;
}

} // namespace lanyard
