// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "RecordedDay.h"

#include "DeskAfterwards.h"
#include "FakePrinter.h"
#include "FakeRenderer.h"
#include "Places.h"
#include "RecordingDisk.h"
#include "TemporaryReplica.h"
#include "checkin/CheckInService.h"
#include "checkin/CheckInTransaction.h"
#include "migrations/Migrations.h"
#include "printing/PrintService.h"
#include "repositories/AuditRepository.h"
#include "sqlite/Connection.h"
#include "sqlite/Transaction.h"
#include "sync/EnquiryService.h"
#include "sync/SyncService.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

FakeRenderer renderer;

/// The list has several pages.
constexpr int ofAPage = 6;
constexpr int firstRemote = 1000;
/// People whose visit is not as the others' are.
constexpr int askedAbout = 3;
constexpr int givesAFile = 8;
constexpr int isRefused = 9;
/// Longer than any answer takes, that a slow machine does not change the day.
constexpr qint64 anyTimeMs = 600'000;

template <typename T>
T must(const Result<T>& result)
{
    if (!result) {
        qFatal("the day: %d %s", int(result.error().code), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

template <typename T>
T await(const QFuture<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000)) {
        qFatal("the day: no end");
    }
    return future.result();
}

QString tokenOf(int number)
{
    return u"token-%1"_s.arg(number);
}

QString orderOf(int number)
{
    return u"ORD%1"_s.arg(number);
}

/// Of several pages of the database.
AnswerFile fileGiven()
{
    return {1, u"consent.png"_s, "image/png",
        QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(10'000, 'x')};
}

/// Of the first schema, with the one person that everything hangs on.
constexpr const char* oldRows = R"SQL(
INSERT INTO event (id, slug, name, location, time_zone) VALUES (1, 'tensorday', 'Tensor Day', '', 'Asia/Kolkata');
INSERT INTO check_in_list (id, event, remote, name) VALUES (1, 1, 11, 'Main entrance');
INSERT INTO attendee (id, event, source_key, parent_key, seen, remote, order_code, position, token,
    name, company, email, locale, variation_remote, variation, status, valid_if_pending,
    approval_pending, blocked, attention, check_in_text, comment, answers, fields)
VALUES (1, 1, 'token:token-0', '', 0, 1000, 'ORD0', 1, 'token-0', 'Asha Rao', '', '', '', 0, '', 0,
    0, 0, 0, 0, '', '', '{}', '{}');
)SQL";

} // namespace

RecordedDay::RecordedDay(Habit habit)
    : m_habit(habit)
    , m_folder(m_root.filePath(u"desk"_s))
    , m_printer(std::make_shared<PrinterScript>())
{
    m_server.event = TemporaryReplica::sourceEvent();
    m_printer->meanwhile = [this] {
        const auto sending
            = [](UnitOfWork& work) { return work.printJobs().inState(PrintState::Sending, 1); };
        m_log.promise(
            u"bytes "_s + must(m_storage->read(Lane::Desk, sending).result()).first().uuid);
    };
}

RecordedDay::~RecordedDay() = default;

void RecordedDay::run(int people)
{
    for (int number = 0; number <= people; ++number) {
        SourceAttendee person = TemporaryReplica::person(
            u"Person %1"_s.arg(number), tokenOf(number), orderOf(number));
        person.attendee.remote = firstRemote + number;
        m_server.put(person);
    }
    QDir().mkpath(m_folder);
    const RecordingDisk disk(m_folder, m_log);
    makeOldDatabase();
    open();
    pullAndChoose();
    for (int number = 1; number <= people / 2; ++number) {
        visit(number);
    }
    if (m_habit == Habit::AsBuilt) {
        restInQuiet();
        eraseAnEvent();
    }
    close();
    open();
    for (int number = people / 2 + 1; number <= people; ++number) {
        visit(number);
    }
    close();
}

/// Somebody was checked in with the program as it was at its first schema.
void RecordedDay::makeOldDatabase()
{
    const Nonce nonce = m_ids.nonce();
    Connection connection(m_folder + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
    must(migrate(connection, migrationSteps().first(1)));
    Transaction transaction(connection, Transaction::Kind::Write);
    connection.execute(oldRows);
    const QJsonDocument body(
        QJsonObject{{u"secret"_s, tokenOf(0)}, {u"list"_s, 11}, {u"type"_s, u"entry"_s},
            {u"datetime"_s, m_clock.now().toString(Qt::ISODateWithMs)}, {u"nonce"_s, nonce.value}});
    connection.run("INSERT INTO check_in (nonce, attendee, list, direction, at, desk, operator, "
                   "local, remote, annul_reason) VALUES (?, 1, 1, 0, ?, '', '', 1, 0, '')",
        nonce, m_clock.now());
    connection.run("INSERT INTO outbox_entry (nonce, kind, event, attendee, body, made_at, state, "
                   "tries, idempotency_key, last_status, last_text) "
                   "VALUES (?, 0, 1, 1, ?, ?, 0, 0, ?, 0, '')",
        nonce, body, m_clock.now(), nonce.value);
    must(AuditRepository(connection)
             .add({0, m_clock.now(), {}, u"check-in"_s, {1},
                 u"{\"nonce\":\"%1\"}"_s.arg(nonce.value)}));
    transaction.commit();
    m_log.promise(u"in "_s + nonce.value);
}

void RecordedDay::open()
{
    auto storage = SqliteStorage::open(m_folder, m_clock);
    if (!storage) {
        qFatal("the day: %s", qPrintable(storage.error().detail));
    }
    m_storage = std::move(*storage);
    m_checkIns = std::make_unique<CheckInService>(*m_storage, m_clock, m_ids);
    m_printing = std::make_unique<PrintService>(
        *m_storage, renderer, m_clock, m_ids, sourcePath(u"/resources/badges"_s));
    m_printing->setDriver(std::make_unique<FakePrinter>(m_printer));
    must(await(m_printing->recover()));
    m_sync = std::make_unique<SyncService>(*m_storage, m_clock, m_ids);
    auto source = std::make_unique<FakeSyncSource>(m_server);
    source->pageSize = ofAPage;
    source->onPush
        = [this](const OutboxEntry& entry) { m_log.promise(u"sent "_s + entry.nonce.value); };
    source->onAsk
        = [this](const OutboxEntry& entry) { m_log.promise(u"asked "_s + entry.nonce.value); };
    m_event = must(await(m_storage->read(Lane::Desk, [](UnitOfWork& work) {
        return work.events().eventBySlug(u"tensorday"_s);
    })))->id;
    m_sync->setSource(std::move(source), m_event);
}

void RecordedDay::close()
{
    m_sync.reset();
    m_printing.reset();
    m_checkIns.reset();
    m_storage.reset();
}

void RecordedDay::pullAndChoose()
{
    sync();
    const auto choose = [this](UnitOfWork& work) -> Result<CheckInListId> {
        DeskSettings settings;
        settings.event = m_event;
        settings.list = must(work.events().lists(m_event)).first().id;
        settings.badgeTemplate = u"label-62x100"_s;
        settings.confirmWithinMs = anyTimeMs;
        const auto saved = work.settings().save(settings);
        return saved ? Result<CheckInListId>(settings.list) : saved.error();
    };
    m_door = must(await(m_storage->write(Lane::Desk, choose)));
}

void RecordedDay::visit(int number)
{
    m_clock.advance(1000);
    m_habit == Habit::AsBuilt ? checkIn(number) : checkInWrongly(TicketToken{tokenOf(number)});
    if (number % 5 == 0) {
        sync();
    }
}

void RecordedDay::checkIn(int number)
{
    CheckInRequest request;
    request.who = TicketToken{tokenOf(number)};
    request.operatorName = u"Meera"_s;
    const AnswerFile file = fileGiven();
    if (number == givesAFile) {
        request.answers.insert(file.question, file.asAnswer());
    }
    if (number == isRefused) {
        m_server.forget(orderOf(number));
    }
    m_checkIns->askFirst(number == askedAbout ? &m_sync->enquiries() : nullptr);
    const CheckInOutcome outcome = must(await(m_checkIns->checkIn(request)));
    const CheckIn made = outcome.checkIn.value();
    m_log.promise(u"in "_s + made.nonce.value);
    if (number == givesAFile) {
        m_log.promise(filePromise(made.nonce.value, file.bytes));
    }
    print(outcome.printJob.value());
    if (made.attendee.value % 7 == 0) {
        must(await(m_checkIns->undo(made.id, u"wrong person"_s, u"Meera"_s)));
        m_log.promise(u"undone "_s + made.nonce.value);
    }
}

void RecordedDay::checkInWrongly(const TicketToken& token)
{
    CheckInRequest request;
    request.who = token;
    const CheckInTransaction act{request, m_clock.now(), m_ids.nonce(), m_ids.nonce().value};
    const QString promise = u"in "_s + act.nonce.value;
    if (m_habit == Habit::AnswersBeforeCommit) {
        must(await(m_storage->write(Lane::Desk, [&](UnitOfWork& work) {
            auto outcome = act.run(work);
            m_log.promise(promise);
            return outcome;
        })));
        return;
    }
    CheckIn half;
    half.nonce = act.nonce;
    half.attendee = must(
        await(m_storage->read(Lane::Desk,
            [&](UnitOfWork& work) { return work.attendees().byToken(m_event, token, false); })))
                        .first()
                        .attendee.id;
    half.list = m_door;
    half.at = act.now;
    must(await(m_storage->write(
        Lane::Desk, [half](UnitOfWork& work) { return work.checkIns().add(half); })));
    OutboxEntry other;
    other.nonce = half.nonce;
    other.event = m_event;
    other.attendee = half.attendee;
    other.madeAt = act.now;
    must(await(m_storage->write(Lane::Desk, [&](UnitOfWork& work) -> Result<void> {
        const auto added = work.outbox().add(other);
        return added ? work.audit().add({0, act.now, {}, u"check-in"_s, half.attendee,
                   u"{\"nonce\":\"%1\"}"_s.arg(half.nonce.value)})
                     : added.error();
    })));
    m_log.promise(promise);
}

void RecordedDay::print(PrintJobId id)
{
    const auto job = must(await(m_printing->printNow(id)));
    m_log.promise(u"out "_s + job.uuid);
}

void RecordedDay::sync()
{
    must(await(m_sync->once()));
    const auto done = must(await(m_storage->read(Lane::Desk, [](UnitOfWork& work) {
        return work.outbox().inState(OutboxState::Acknowledged, 10'000);
    })));
    for (const OutboxEntry& entry : done) {
        m_log.promise(u"settled "_s + entry.nonce.value);
    }
    if (m_habit == Habit::AsBuilt) {
        letGoOfRefused();
    }
}

void RecordedDay::letGoOfRefused()
{
    const auto refused = must(await(m_storage->read(Lane::Desk,
        [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Quarantined, 10); })));
    for (const OutboxEntry& entry : refused) {
        must(await(m_sync->dismiss(entry.id, u"a guest of the organiser"_s, u"Meera"_s)));
        m_log.promise(u"dismissed "_s + entry.nonce.value);
    }
}

/// Until the write-ahead log is moved into the file, as it is when nobody asks for anything.
void RecordedDay::restInQuiet()
{
    const int before = m_log.syncsOf(u"lanyard.db"_s);
    if (!QTest::qWaitFor([&] { return m_log.syncsOf(u"lanyard.db"_s) > before; }, 10'000)) {
        qFatal("the day: the log is never moved");
    }
}

void RecordedDay::eraseAnEvent()
{
    const auto add = [](UnitOfWork& work) {
        SourceEvent other = TemporaryReplica::sourceEvent();
        other.event.slug = u"yesterday"_s;
        return work.events().apply(other, true);
    };
    const EventId other = must(await(m_storage->write(Lane::Desk, add)));
    must(await(m_storage->write(
        Lane::Desk, [other](UnitOfWork& work) { return work.events().erase(other); })));
    m_log.promise(u"erased yesterday"_s);
    restInQuiet();
}

bool RecordedDay::isListAsItsCursorSays(const QString& folder, int people, Read& read)
{
    Connection connection(folder + u"/lanyard.db"_s, Connection::Mode::ReadOnly);
    const auto event = connection.query("SELECT cursor FROM event WHERE slug = 'tensorday'");
    const QJsonObject cursor = event->step() ? event->json(0).object() : QJsonObject();
    // as FakeSyncSource writes it; the event itself comes before the first page
    const int at = cursor.value(u"at"_s).toInt();
    const bool isFull = cursor.value(u"full"_s).toBool(true);
    read = isFull && at == 0 ? Read::Nothing : isFull ? Read::SomePages : Read::All;
    const int known = read == Read::All ? people + 1 : at;
    const auto there
        = connection.query("SELECT count(*) FROM attendee WHERE remote >= ? AND remote < ?",
            qint64(firstRemote), qint64(firstRemote + known));
    return there->step() && there->integer(0) == known;
}

} // namespace lanyard
