// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/BadgeCheckService.h"

#include "printing/StarterTemplates.h"
#include "support/WhenDone.h"

#include <QThread>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int peopleAtOnce = 100; ///< read in one transaction, while as many are looked at
constexpr int usualDpi = 300;
constexpr int tellEvery = 50; ///< people

struct CheckedEvent
{
    Event event;
    QList<StoredTemplate> templates;
};

} // namespace

struct BadgeCheckService::Plan
{
    DeskSettings settings;
    QList<CheckedEvent> events;
    int people = 0;
};

/// Some people of one event.
struct BadgeCheckService::Slice
{
    struct Person
    {
        AttendeeRecord record;
        QList<AddonTicket> addons;
        QMap<QString, QByteArray> pictures;
    };

    QList<Person> people; ///< who get a badge
    AttendeeId last;
    bool isEnd = false; ///< nobody comes after
};

struct BadgeCheckService::HandedOut
{
    AttendeeRecord record;
    std::optional<QList<BadgeFinding>> findings; ///< once it was looked at
};

struct BadgeCheckService::Run
{
    std::shared_ptr<QPromise<Result<BadgeCheckReport>>> promise;
    std::optional<BadgeCheck> check;
    std::shared_ptr<const BadgeCheckTerms> terms;
    std::optional<BadgeLook> look; ///< on this thread, where there are no lookers
    Plan plan;
    qsizetype reading = 0; ///< index of the event that is read
    AttendeeId after;
    QList<BadgeSource> waiting;
    QList<HandedOut> handedOut; ///< in the order of the list, the first not yet known
    quint64 handedOutBefore = 0; ///< and known
    bool isReading = false;
    bool isAwake = false; ///< a turn of the event loop is on its way
};

BadgeCheckService::BadgeCheckService(Storage& storage, BadgeRenderer& renderer, const Clock& clock,
    const QString& starterFolder, DrawingTurn* drawing)
    : m_storage(storage)
    , m_clock(clock)
    , m_maker(renderer, starterTemplates(starterFolder).value_or(QList<StoredTemplate>{}))
    , m_drawing(drawing)
{ }

BadgeCheckService::~BadgeCheckService() = default;

void BadgeCheckService::lookOn(int count, const BadgeLooker::MakeRenderer& makeRenderer)
{
    onPrintThread([this, count, makeRenderer] {
        for (int i = 0; i < count; ++i) {
            m_lookers.push_back(std::make_unique<BadgeLooker>(makeRenderer, m_maker.starters()));
        }
    });
}

/// At once when that is the caller's thread, else queued.
template <typename Work>
void BadgeCheckService::onPrintThread(Work work)
{
    if (thread() == QThread::currentThread()) {
        work();
    } else {
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
    }
}

template <typename T, typename F>
void BadgeCheckService::inThisRun(const QFuture<T>& future, F f)
{
    whenDone(future, this, [this, f = std::move(f), number = m_runs](const T& end) {
        if (m_run && number == m_runs) {
            f(end);
        }
    });
}

QFuture<Result<BadgeCheckReport>> BadgeCheckService::check()
{
    auto promise = std::make_shared<QPromise<Result<BadgeCheckReport>>>();
    promise->start();
    auto future = promise->future();
    onPrintThread([this, promise] { begin(promise); });
    return future;
}

void BadgeCheckService::stop()
{
    onPrintThread([this] {
        if (m_run) {
            end(std::nullopt);
        }
    });
}

void BadgeCheckService::setPrinters(const QList<DeskPrinter>& printers)
{
    onPrintThread([this, printers] { m_printers = printers; });
}

Result<BadgeCheckService::Plan> BadgeCheckService::plan(UnitOfWork& work)
{
    const auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    Plan plan;
    plan.settings = *settings;
    for (const Door& door : settings->doors()) {
        const auto event = work.events().translatedEvent(door.event);
        const auto templates = work.events().templates(door.event);
        const auto counts = work.attendees().counts(door.event, {});
        if (!event || !templates || !counts) {
            return !event ? event.error() : !templates ? templates.error() : counts.error();
        }
        if (*event) {
            plan.events.append({**event, *templates});
            plan.people += counts->attendees;
        }
    }
    return plan.events.isEmpty() ? Result<Plan>(failure(ErrorCode::NoEvent)) : plan;
}

Result<BadgeCheckService::Slice> BadgeCheckService::slice(
    UnitOfWork& work, EventId event, AttendeeId after)
{
    const auto records = work.attendees().page(event, after, peopleAtOnce);
    if (!records) {
        return records.error();
    }
    Slice slice;
    slice.last = after;
    for (const AttendeeRecord& record : *records) {
        if (slice.last != after && work.isDeskBusy()) {
            return slice; // the rest another time
        }
        slice.last = record.attendee.id;
        if (!BadgeCheck::getsBadge(record)) {
            continue;
        }
        const auto addons = work.attendees().addonsOf(record.attendee.id);
        const auto pictures = work.pictures().of(record.attendee.id);
        if (!addons || !pictures) {
            return addons ? pictures.error() : addons.error();
        }
        slice.people.append({record, addonTickets(*addons), *pictures});
    }
    slice.isEnd = records->size() < peopleAtOnce;
    return slice;
}

void BadgeCheckService::begin(std::shared_ptr<QPromise<Result<BadgeCheckReport>>> promise)
{
    if (m_run) {
        end(std::nullopt);
    }
    ++m_runs;
    m_run = std::make_unique<Run>();
    m_run->promise = std::move(promise);
    inThisRun(m_storage.read(Lane::Background, &BadgeCheckService::plan),
        [this](const Result<Plan>& plan) { takePlan(plan); });
}

void BadgeCheckService::takePlan(const Result<Plan>& plan)
{
    if (!plan) {
        end(plan.error());
        return;
    }
    m_run->plan = *plan;
    m_run->check.emplace(plan->people);
    m_run->terms = std::make_shared<const BadgeCheckTerms>(
        BadgeCheckTerms{m_printers, dpi(), m_clock.now()});
    m_run->look.emplace(m_maker, *m_run->terms);
    if (tell()) {
        readOn();
    }
}

/// The next slice, unless enough are waiting.
void BadgeCheckService::readOn()
{
    const bool isRead = m_run->reading >= m_run->plan.events.size();
    if (isRead || m_run->isReading || m_run->waiting.size() >= peopleAtOnce) {
        return;
    }
    m_run->isReading = true;
    const EventId event = m_run->plan.events.at(m_run->reading).event.id;
    inThisRun(
        m_storage.read(Lane::Background,
            [event, after = m_run->after](UnitOfWork& work) { return slice(work, event, after); }),
        [this](const Result<Slice>& slice) { take(slice); });
}

void BadgeCheckService::take(const Result<Slice>& slice)
{
    m_run->isReading = false;
    if (!slice) {
        end(slice.error());
        return;
    }
    const CheckedEvent& from = m_run->plan.events.at(m_run->reading);
    for (const Slice::Person& person : slice->people) {
        m_run->waiting.append({person.record, from.event, person.addons, from.templates,
            m_run->plan.settings, person.pictures});
    }
    m_run->after = slice->last;
    if (slice->isEnd) {
        ++m_run->reading;
        m_run->after = {};
    }
    readOn();
    goOn();
}

void BadgeCheckService::goOn()
{
    if (!std::exchange(m_run->isAwake, true)) {
        QMetaObject::invokeMethod(
            this,
            [this, number = m_runs] {
                if (m_run && number == m_runs) {
                    m_run->isAwake = false;
                    lookAtNext();
                }
            },
            Qt::QueuedConnection);
    }
}

void BadgeCheckService::lookAtNext()
{
    if (m_run->waiting.isEmpty() && m_run->handedOut.isEmpty()) {
        if (m_run->reading >= m_run->plan.events.size()) {
            finish();
        }
        return; // more people wake it
    }
    if (!m_lookers.empty()) {
        handOut();
        return;
    }
    const BadgeSource source = m_run->waiting.takeFirst();
    {
        const auto held = drawing();
        m_run->check->add(source.record, m_run->look->findingsFor(source));
    }
    if (isTold()) {
        readOn();
        goOn();
    }
}

/// A few badges for each looker, so that none waits for one that takes long.
void BadgeCheckService::handOut()
{
    constexpr qsizetype each = 4;
    const auto lookers = qsizetype(m_lookers.size());
    while (!m_run->waiting.isEmpty() && m_run->handedOut.size() < each * lookers) {
        const BadgeSource source = m_run->waiting.takeFirst();
        const quint64 number = m_run->handedOutBefore + quint64(m_run->handedOut.size());
        m_run->handedOut.append({source.record, std::nullopt});
        inThisRun(m_lookers.at(number % m_lookers.size())->findingsFor(m_run->terms, source),
            [this, number](const QList<BadgeFinding>& findings) { takeLook(number, findings); });
    }
    readOn();
}

/// What is known is told in the order of the list.
void BadgeCheckService::takeLook(quint64 number, const QList<BadgeFinding>& findings)
{
    m_run->handedOut[qsizetype(number - m_run->handedOutBefore)].findings = findings;
    while (!m_run->handedOut.isEmpty() && m_run->handedOut.first().findings) {
        const HandedOut first = m_run->handedOut.takeFirst();
        ++m_run->handedOutBefore;
        m_run->check->add(first.record, *first.findings);
        if (!isTold()) {
            return;
        }
    }
    goOn();
}

void BadgeCheckService::finish()
{
    BadgeCheckReport report = m_run->check->report();
    report.people = report.checked; // all there are
    const auto run = std::exchange(m_run, nullptr);
    Q_EMIT progressed(report);
    run->promise->addResult(report);
    run->promise->finish();
}

/// Tells how far it is from time to time; false as in `tell`.
bool BadgeCheckService::isTold()
{
    return m_run->check->checked() % tellEvery != 0 || tell();
}

/// False when who was told has ended this check, or begun another.
bool BadgeCheckService::tell()
{
    const quint64 number = m_runs;
    Q_EMIT progressed(m_run->check->report());
    return m_run && number == m_runs;
}

/// Before its end: by a failure, or on demand.
void BadgeCheckService::end(const std::optional<Error>& error)
{
    const auto run = std::exchange(m_run, nullptr);
    BadgeCheckReport report = run->check ? run->check->report() : BadgeCheckReport();
    report.stopped = true;
    run->promise->addResult(
        error ? Result<BadgeCheckReport>(*error) : Result<BadgeCheckReport>(report));
    run->promise->finish();
}

/// Printers draw on threads of their own: one badge at a time, whoever wants it.
std::unique_lock<DrawingTurn> BadgeCheckService::drawing() const
{
    return m_drawing != nullptr ? std::unique_lock(*m_drawing) : std::unique_lock<DrawingTurn>();
}

int BadgeCheckService::dpi() const
{
    int coarsest = 0;
    for (const DeskPrinter& printer : m_printers) {
        const int its = printer.status.dpi;
        if (its > 0 && (coarsest == 0 || its < coarsest)) {
            coarsest = its;
        }
    }
    return coarsest > 0 ? coarsest : usualDpi;
}

QFuture<Result<BadgeRaster>> BadgeCheckService::picture(AttendeeId attendee, int page)
{
    auto promise = std::make_shared<QPromise<Result<BadgeRaster>>>();
    promise->start();
    auto future = promise->future();
    onPrintThread([this, promise, attendee, page] {
        promise->addResult(drawn(attendee, page));
        promise->finish();
    });
    return future;
}

Result<BadgeRaster> BadgeCheckService::drawn(AttendeeId attendee, int page) const
{
    const auto source
        = m_storage
              .read(
                  Lane::Desk, [attendee](UnitOfWork& work) { return badgeSource(work, attendee); })
              .result();
    const auto held = drawing();
    return source ? BadgeLook(m_maker, {m_printers, dpi(), m_clock.now()}).picture(*source, page)
                  : source.error();
}

} // namespace lanyard
