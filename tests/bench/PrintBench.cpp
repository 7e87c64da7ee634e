// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrintBench.h"

#include "BrotherPrinter.h"
#include "IppPrinter.h"
#include "Places.h"
#include "ZplPrinter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString tokenOf(int number)
{
    return u"%1"_s.arg(number, 118, 10, QLatin1Char('k'));
}

/// `company`: may have a place for the person's number.
QList<SourceAttendee> peopleOf(const QStringList& names, const QString& company)
{
    QList<SourceAttendee> people;
    for (const QString& name : names) {
        const auto number = int(people.size());
        people.append(TemporaryReplica::person(name, tokenOf(number), u"O%1"_s.arg(number)));
        people.last().attendee.company = company.contains(u'%') ? company.arg(number) : company;
    }
    return people;
}

std::unique_ptr<PrinterDriver> driverOf(const QString& address)
{
    auto driver = address.startsWith(u"zpl"_s) ? ZplPrinter::open(address)
        : address.startsWith(u"brother"_s)     ? BrotherPrinter::open(address)
                                               : IppPrinter::open(address);
    if (!driver) {
        qFatal("%s", qPrintable(driver.error().detail));
    }
    return std::move(*driver);
}

} // namespace

double quantile(Series series, double part)
{
    std::sort(series.begin(), series.end());
    return series.empty() ? 0 : series[std::size_t(double(series.size() - 1) * part)];
}

void tell(const char* what, const Series& series)
{
    std::printf("%-48s p50 %8.1f ms   p95 %8.1f ms   of %zu\n", what, quantile(series, 0.5),
        quantile(series, 0.95), series.size());
    std::fflush(stdout);
}

bool waitUntil(const std::function<bool()>& isSo, int limitMs)
{
    QElapsedTimer passed;
    passed.start();
    QTimer looks;
    looks.setTimerType(Qt::PreciseTimer);
    bool isNow = isSo();
    QObject::connect(&looks, &QTimer::timeout, [&] {
        isNow = isSo();
        if (isNow || passed.hasExpired(limitMs)) {
            QCoreApplication::exit();
        }
    });
    if (!isNow) {
        looks.start(1);
        QCoreApplication::exec();
    }
    return isNow;
}

PrintBench::PrintBench(const QStringList& printers, int people)
    : PrintBench(printers,
        peopleOf(QStringList(people, u"Venkatasubramanian Krishnamurthy"_s),
            u"Karnataka State Institute of Technology"_s))
{ }

PrintBench::PrintBench(const QStringList& printers, const QStringList& names)
    : PrintBench(printers, peopleOf(names, u"Institute of Technology, room %1"_s))
{ }

PrintBench::PrintBench(const QStringList& printers, const QList<SourceAttendee>& people)
    : m_painter(sourcePath(u"/resources/fonts"_s))
{
    (void)m_replica.apply(people);
    auto settings = m_replica.read([](UnitOfWork& work) { return work.settings().load(); });
    settings->event = m_replica.event();
    if (!m_replica.write([&](UnitOfWork& work) { return work.settings().save(*settings); })) {
        qFatal("the desk cannot be set up");
    }
    QList<PrinterSetting> onBoard;
    for (const QString& address : printers) {
        onBoard.append({u"Printer %1"_s.arg(onBoard.size() + 1), address, {}});
    }
    m_board.setPrinters(onBoard);
    for (const QString& address : printers) {
        begin(address, m_lanes.empty());
    }
}

void PrintBench::begin(const QString& address, bool isFirst)
{
    Lane& lane = *m_lanes.emplace_back(std::make_unique<Lane>());
    lane.address = address;
    lane.service = std::make_unique<PrintService>(m_replica.storage(), m_painter, m_replica.clock(),
        m_replica.ids(), sourcePath(u"/resources/badges"_s));
    lane.service->join(
        m_board, isFirst ? PrintService::Begins::AtOnce : PrintService::Begins::Recovered);
    QObject::connect(lane.service.get(), &PrintService::printerChanged, &m_screen,
        [&lane](const PrinterStatus& status) {
            lane.status = status;
            lane.hasTold = true;
        });
    QObject::connect(lane.service.get(), &PrintService::jobChanged, &m_screen,
        [this](const PrintJob& job) { noteJob(job); });
    lane.service->moveToThread(&lane.thread);
    lane.thread.start();
    lane.service->setDriver(driverOf(address), address);
    if (isFirst && !lane.service->recover().result()) {
        qFatal("the journal cannot be read");
    }
    lane.service->warm();
}

PrintBench::~PrintBench()
{
    for (const auto& lane : m_lanes) {
        PrintService* service = lane->service.release();
        service->stop();
        QMetaObject::invokeMethod(
            service,
            [service] {
                service->setDriver(nullptr);
                service->deleteLater(); // on its own thread, where its timers are
                service->thread()->quit();
            },
            Qt::QueuedConnection);
    }
    for (const auto& lane : m_lanes) {
        lane->thread.wait();
    }
}

bool PrintBench::waitUntilReady(int limitMs)
{
    return waitUntil(
        [this] {
            m_replica.clock().advance(1); // one that failed has to be well for a while
            return std::ranges::all_of(
                m_lanes, [](const auto& lane) { return lane->hasTold && lane->status.ready; });
        },
        limitMs);
}

void PrintBench::renewDrivers()
{
    for (const auto& lane : m_lanes) {
        lane->hasTold = false;
        lane->service->stop();
        lane->service->setDriver(driverOf(lane->address), lane->address);
    }
}

void PrintBench::press()
{
    (void)m_lanes.front()->service->reprint(
        m_replica.attendee(tokenOf(m_next++)), ReprintReason::Lost, {}, u"Meera"_s);
}

void PrintBench::noteJob(const PrintJob& job)
{
    m_lastProblem = job.problem;
    switch (job.state) {
    case PrintState::Sent:
    case PrintState::Confirmed:
    case PrintState::Failed:
    case PrintState::Cancelled:
    case PrintState::Uncertain:
        ++m_ended;
        break;
    case PrintState::Waiting:
    case PrintState::Ready:
    case PrintState::Sending:
    case PrintState::Printing:
        break;
    }
}

} // namespace lanyard
