// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_desk [PEOPLE]: the whole program in its window, paired with a modelled server on a thread
// of its own whose list changes all the time, while 2,000 people are let in by key events and their
// badges are printed into a folder. Most are scanned; every twentieth is found by typing the name,
// of every fortieth the order is let in together, and each twentieth gets a second badge. Told are
// the times from a scanner's last key, from Enter and from Ctrl+P to the painted answer, and how
// long the screen's thread did not come to its events, beside the same at rest.
// exit: 0 the bars are met, 1 one was missed
#include "Application.h"
#include "Bars.h"
#include "DeskGate.h"
#include "Joining.h"
#include "ModelServer.h"
#include "desk/DeskPage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <future>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

using Series = std::vector<double>; ///< milliseconds

constexpr double stallMs = 50; ///< the bars: no stall is longer, and no more than one scan in
constexpr double scanMs = 100; ///< twenty waits longer for its picture
constexpr int pauseMs = 10; ///< between two people, for what comes after an answer
constexpr int restMs = 10'000;
constexpr int every = 20; ///< so manieth person is typed, and so manieth badge printed again

double quantile(Series series, double part)
{
    std::sort(series.begin(), series.end());
    return series.empty() ? 0 : series[size_t(double(series.size() - 1) * part)];
}

template <typename T>
T take(Result<T> result)
{
    if (!result) {
        qFatal("%d %s", int(result.error().code), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

/// A server whose orders change all the time, on a thread of its own.
class BusyServer : public QThread
{
public:
    explicit BusyServer(ServerData data)
        : m_data(std::move(data))
    {
        start();
        m_url = m_told.get_future().get();
    }

    ~BusyServer() override
    {
        quit();
        wait();
    }

    Q_DISABLE_COPY_MOVE(BusyServer)

    [[nodiscard]] QUrl url() const { return m_url; }

protected:
    void run() override
    {
        constexpr auto interval = std::chrono::milliseconds(200);
        constexpr int changes = 20;
        ModelServer server(m_data);
        QTimer timer;
        qsizetype next = 0;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            ServerData& data = server.model().data();
            for (int i = 0; i < changes; ++i) {
                const ModelOrder& order = data.orders.at(next++ % data.orders.size());
                data.touch(order.positions.first().id, QDateTime::currentDateTimeUtc());
            }
        });
        timer.start(interval);
        m_told.set_value(server.url());
        exec();
    }

private:
    ServerData m_data;
    QUrl m_url;
    std::promise<QUrl> m_told;
};

/// How long this thread did not come to its events, beyond the timer's own interval.
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = double(m_since.nsecsElapsed()) / 1e6 - m_timer.interval();
            m_since.restart();
            m_gaps.push_back(std::max(0.0, gap));
        });
    }

    void begin()
    {
        m_gaps.clear();
        m_since.start();
        m_timer.start();
    }

    /// How many of them are over the bar.
    [[nodiscard]] qint64 tell(const char* what) const
    {
        const qint64 stalls
            = std::count_if(m_gaps.begin(), m_gaps.end(), [](double gap) { return gap > stallMs; });
        std::printf(
            "the screen's thread %s: worst stall %.1f ms, %lld over %.0f ms, p99.9 %.1f ms\n", what,
            quantile(m_gaps, 1), static_cast<long long>(stalls), stallMs, quantile(m_gaps, 0.999));
        return stalls;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    Series m_gaps;
};

/// Pairs the folder's desk with the server and reads its list.
void prepare(Wiring& wiring, const ServerData& data, const QUrl& url)
{
    Pairing pairing;
    pairing.url = url.toString();
    pairing.organizer = data.organizer;
    pairing.device = u"Desk 1"_s;
    pairing.events = {{data.slug, data.name, data.from}};
    if (!wiring.secrets().store(PretixPairing::secretName, "token-1")) {
        qFatal("the token cannot be kept");
    }
    const Event event = take(joinEvent(wiring, pairing, data.slug));
    const auto round = wiring.sync().once();
    if (!QTest::qWaitFor([&round] { return round.isFinished(); }, 120'000)) {
        qFatal("the list does not come in");
    }
    (void)take(round.result());
    (void)take(wiring.settings().chooseEvent(event.id, u"Main entrance"_s).result());
    (void)take(wiring.settings()
                   .change([](DeskSettings& all) {
                       all.mode = DeskMode::Desk;
                       all.language = u"en"_s;
                       all.operatorName = u"Meera"_s;
                       all.sounds = false;
                       all.confirmWithinMs = 0; // what the desk says alone is measured
                       all.printer = u"file:badges?format=png"_s;
                   })
                   .result());
}

MainWindow& theWindow()
{
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(each)) {
            return *window;
        }
    }
    qFatal("the program has no window");
}

/// What people wait for, in milliseconds.
struct Waits
{
    Series scans;
    Series names;
    Series groups;
    Series badges;
};

void tell(const char* what, const Series& series)
{
    std::printf("%s, %zu times: p50 %.1f ms, p95 %.1f ms, worst %.1f ms\n", what, series.size(),
        quantile(series, 0.5), quantile(series, 0.95), quantile(series, 1));
}

/// Lets them all in, one behind the other.
Waits letIn(DeskGate& gate, const ServerData& data)
{
    Waits waits;
    int number = 1;
    for (const ModelOrder& order : data.orders) {
        QList<ModelPosition> ofOrder = order.positions;
        ofOrder.removeIf([](const ModelPosition& each) { return each.addonTo != 0; });
        const bool isGroup = ofOrder.size() > 1 && number % (2 * every) == 2; // a pair's first
        if (isGroup) {
            waits.groups.push_back(gate.findGroup(order.code));
            gate.rest(pauseMs);
            number += int(ofOrder.size());
            continue;
        }
        for (const ModelPosition& each : std::as_const(ofOrder)) {
            if (number % every == 0) {
                const QString typed
                    = each.name.section(u' ', 0, 0) + u' ' + each.name.section(u' ', -1);
                waits.names.push_back(gate.find(typed, each.name));
            } else {
                waits.scans.push_back(gate.scan(each.secret));
            }
            if (number % every == every / 2 && gate.isGreen()) {
                waits.badges.push_back(gate.printAgain());
            }
            gate.rest(pauseMs);
            ++number;
        }
    }
    return waits;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const int people = argc > 1 ? std::atoi(argv[1]) : 2000;
    const ServerData data = smallEvent(people, 1, QDateTime::currentDateTimeUtc());
    const BusyServer server(data);
    const QTemporaryDir folder;
    prepare(*take(Wiring::open(folder.path())), data, server.url());
    const auto wiring = take(Wiring::open(folder.path()));
    Application program(*wiring, {});
    bool isStarted = false;
    QObject::connect(&program, &Application::started, [&isStarted] { isStarted = true; });
    program.start();
    if (!QTest::qWaitFor([&isStarted] { return isStarted; }, 60'000)) {
        qFatal("the program does not start");
    }
    MainWindow& window = theWindow();
    auto* page = window.findChild<DeskPage*>();
    QApplication::setActiveWindow(&window);
    int rounds = 0;
    std::optional<QDateTime> lastPull;
    QObject::connect(
        &wiring->sync(), &SyncService::statusChanged, page, [&](const SyncStatus& status) {
            rounds += status.lastPulledAt != lastPull ? 1 : 0;
            lastPull = status.lastPulledAt;
        });
    DeskGate gate(window, *page);
    StallWatch stalls;
    stalls.begin();
    gate.rest(restMs);
    (void)stalls.tell("at rest");
    QTimer wake; // a sync runs throughout
    QObject::connect(&wake, &QTimer::timeout, page, [&wiring] { wiring->sync().wake(); });
    wake.start(250);
    stalls.begin();
    const Waits waits = letIn(gate, data);
    const qint64 over = stalls.tell("while they came in");
    std::printf(
        "%d people, %d green answers, %d downloads meanwhile\n", people, gate.greens(), rounds);
    tell("from a scanner's last key to the picture", waits.scans);
    tell("from Enter on a name to the picture", waits.names);
    tell("from Enter on a group to the picture", waits.groups);
    tell("from Ctrl+P to the words that say so", waits.badges);
    Bars bars;
    bars.judge(!waits.scans.empty() && quantile(waits.scans, 0.95) <= scanMs,
        "19 of 20 scans are painted within 100 ms");
    bars.judge(over == 0, "the screen's thread never stood longer than 50 ms");
    bars.judge(gate.greens() == int(waits.scans.size() + waits.names.size() + waits.groups.size()),
        "everybody was let in");
    bars.judge(rounds > 0, "a download came to its end meanwhile");
    return bars.exitCode();
}
