// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrintMatrix.h"

#include "Places.h"
#include "TemporaryReplica.h"
#include "TestClock.h"
#include "print/PrintRules.h"
#include "sqlite/Connection.h"
#include "storage/SqliteStorage.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <type_traits>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPairs = 300;
constexpr int lookMs = 10;
constexpr std::chrono::seconds patience{120}; ///< a printer may not be able to tell for half of one

template <typename T>
T take(Result<T> result)
{
    if (!result) {
        qFatal("the desk cannot be set up: %s", qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

std::unique_ptr<SqliteStorage> opened(const QString& folder)
{
    static const TestClock clock;
    return take(SqliteStorage::open(folder, clock));
}

QString tokenOf(int pair, bool isSecond)
{
    return u"%1-%2"_s.arg(isSecond ? u"second"_s : u"first"_s).arg(pair);
}

} // namespace

PrintMatrix::Verdict& PrintMatrix::Verdict::operator+=(const Verdict& other)
{
    lost += other.lost;
    twins += other.twins;
    falselyTold += other.falselyTold;
    asked += other.asked;
    askedInVain += other.askedInVain;
    promised += other.promised;
    if (trouble.isEmpty()) {
        trouble = other.trouble;
    }
    return *this;
}

PrintMatrix::PrintMatrix(CrashPrinter& printer)
    : m_printer(printer)
{
    m_desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    setUp();
    const QStringList uuids = promise();
    m_printer.await(CrashMoment::Promised);
    begin({});
    m_problem = settle();
    const QList<CrashPaper> papers = m_printer.papers(0);
    if (!m_problem.isEmpty()) {
        return;
    }
    if (papers.size() != 2) {
        m_problem = u"%1 badges instead of 2 without a kill"_s.arg(papers.size());
        return;
    }
    m_papers = papers.size();
    m_seen = {papers.first().bytes, papers.last().bytes};
    m_muchInk = (papers.first().ink + papers.last().ink) / 2;
    if (papers.first().job.isEmpty() && papers.first().ink >= m_muchInk) {
        m_problem = u"the badges cannot be told apart"_s;
    }
}

/// Two kinds of people: whose name takes little ink, and whose name takes much.
void PrintMatrix::setUp()
{
    const auto storage = opened(folder());
    m_event = take(storage
                       ->write(Lane::Desk,
                           [](UnitOfWork& work) {
                               return work.events().apply(TemporaryReplica::sourceEvent(), true);
                           })
                       .result());
    QList<SourceAttendee> people;
    for (int pair = 1; pair <= mostPairs; ++pair) {
        people.append(TemporaryReplica::person(
            u"I"_s, tokenOf(pair, false), u"ONE%1"_s.arg(pair, 3, 10, '0'_L1)));
        people.append(TemporaryReplica::person(
            u"Wilhelmina Wunderwald"_s, tokenOf(pair, true), u"TWO%1"_s.arg(pair, 3, 10, '0'_L1)));
        people.last().attendee.company = u"Museum of Modern Machines"_s;
    }
    const auto saved = storage
                           ->write(Lane::Desk,
                               [&](UnitOfWork& work) -> Result<void> {
                                   const auto applied = work.attendees().apply(m_event, people, 1);
                                   auto settings = work.settings().load();
                                   if (!applied || !settings) {
                                       return applied ? settings.error() : applied.error();
                                   }
                                   settings->event = m_event;
                                   settings->printer = m_printer.address();
                                   return work.settings().save(*settings);
                               })
                           .result();
    take(saved);
}

/// Names of both jobs.
QStringList PrintMatrix::promise()
{
    ++m_pairs;
    const auto storage = opened(folder());
    QStringList uuids;
    for (const bool isSecond : {false, true}) {
        const QString uuid
            = u"%1aaaaaaaaaaaaaaaaaaaaaaaa"_s.arg(2 * m_pairs + int(isSecond), 8, 16, '0'_L1);
        const QString token = tokenOf(m_pairs, isSecond);
        const auto added
            = storage
                  ->write(Lane::Desk,
                      [&](UnitOfWork& work) -> Result<PrintJobId> {
                          const auto people
                              = work.attendees().byToken(m_event, TicketToken{token}, false);
                          if (!people || people->isEmpty()) {
                              return people ? failure(ErrorCode::UnknownAttendee, token)
                                            : people.error();
                          }
                          PrintJob job;
                          job.uuid = uuid;
                          job.attendee = people->first().attendee.id;
                          job.createdAt = TestClock().now();
                          job.changedAt = job.createdAt;
                          return work.printJobs().add(job);
                      })
                  .result();
        take(added);
        uuids.append(uuid);
    }
    return uuids;
}

void PrintMatrix::begin(const QString& point)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANYARD_KILL_AT"_s);
    if (!point.isEmpty()) {
        environment.insert(u"LANYARD_KILL_AT"_s, point + u":1"_s);
    }
    m_desk.setProcessEnvironment(environment);
    m_said.clear();
    m_desk.start(builtTestProgram(u"desk_until_killed"_s), {folder()});
}

/// False when it took too long, or the desk ended without it.
bool PrintMatrix::waitFor(const std::function<bool()>& isThere)
{
    const QDeadlineTimer tooLong(patience);
    while (!isThere()) {
        if (tooLong.hasExpired()) {
            return false;
        }
        if (m_desk.state() == QProcess::NotRunning) {
            return isThere();
        }
        m_desk.waitForReadyRead(lookMs);
        m_said += m_desk.readAllStandardOutput();
    }
    return true;
}

bool PrintMatrix::hasSaid(const char* word) const
{
    return m_said.startsWith(QByteArray(word) + '\n')
        || m_said.contains('\n' + QByteArray(word) + '\n');
}

void PrintMatrix::end()
{
    m_desk.kill();
    m_desk.waitForFinished();
}

QString PrintMatrix::dieAt(CrashMoment moment)
{
    const QString point = m_printer.pointOf(moment);
    begin(point);
    const bool isThere = waitFor([&] {
        return point.isEmpty() ? m_printer.isReached(moment)
                               : m_desk.state() == QProcess::NotRunning || hasSaid("rest");
    });
    const bool isAlive = m_desk.state() != QProcess::NotRunning;
    end();
    // what breaks down by itself ends by another signal, and is no kill
    const bool wasKilled
        = m_desk.exitStatus() == QProcess::CrashExit && m_desk.exitCode() == SIGKILL;
    return isThere && wasKilled && isAlive == point.isEmpty()
        ? QString()
        : u"it was never there; the desk said: "_s + QString::fromUtf8(m_said).simplified();
}

/// Until the desk, which has begun, does nothing more by itself, and nothing more comes out.
QString PrintMatrix::settle()
{
    if (!waitFor([this] { return hasSaid("trouble") || hasSaid("rest"); }) && m_said.isEmpty()) {
        end();
        return u"the desk does not begin"_s;
    }
    m_printer.comeBack();
    const bool rests = waitFor([this] { return hasSaid("rest") && m_printer.isEmpty(); });
    end();
    return rests
        ? QString()
        : u"it comes to no rest; the desk said: "_s + QString::fromUtf8(m_said).simplified();
}

void PrintMatrix::lieAbout(Lie lie) const
{
    if (lie == Lie::None) {
        return;
    }
    using enum PrintState;
    Connection connection(folder() + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
    switch (lie) {
    case Lie::None:
        break;
    case Lie::PrintsUncertainAgain:
        connection.run("UPDATE print_job SET state = ? WHERE state IN (?, ?, ?, ?)", Waiting,
            Sending, Sent, Printing, Uncertain);
        break;
    case Lie::ConfirmsUncounted:
        connection.run("UPDATE print_job SET state = ? WHERE state IN (?, ?, ?, ?)", Confirmed,
            Sending, Sent, Printing, Uncertain);
        break;
    case Lie::ForgetsTheAttempt:
        connection.run("DELETE FROM print_attempt WHERE ended_at IS NULL");
        connection.run("UPDATE print_job SET state = ? WHERE state = ?", Ready, Sending);
        break;
    case Lie::LosesThePromise:
        connection.run("DELETE FROM print_job WHERE state IN (?, ?)", Waiting, Ready);
        break;
    case Lie::AsksAboutAll:
        connection.run("UPDATE print_job SET state = ? WHERE state IN (?, ?, ?, ?, ?)", Uncertain,
            Waiting, Ready, Sending, Sent, Printing);
        break;
    case Lie::ForgetsTheCount:
        connection.run("UPDATE print_attempt SET count_before = NULL");
        break;
    case Lie::FailsWhatWaited:
        connection.run("UPDATE print_job SET state = ?, problem = 'x' WHERE state IN (?, ?)",
            Failed, Waiting, Ready);
        break;
    case Lie::FailsInsteadOfAsking:
        connection.run("UPDATE print_job SET state = ?, problem = 'x' WHERE state IN (?, ?, ?, ?)",
            Failed, Sending, Sent, Printing, Uncertain);
        break;
    }
}

PrintMatrix::Verdict PrintMatrix::play(const Cell& cell, Lie lie)
{
    const QStringList uuids = promise();
    m_printer.await(cell.moment);
    QString trouble = dieAt(cell.moment);
    lieAbout(lie);
    m_printer.become(cell.sequel);
    m_printer.mend();
    if (trouble.isEmpty()) {
        begin({});
        trouble = settle();
    } else {
        m_printer.comeBack();
    }
    Verdict verdict = judge(uuids, cell);
    verdict.trouble = trouble;
    return verdict;
}

/// Of the badge over which the desk died: whether a person alone can tell what became of it.
bool PrintMatrix::mayAskAbout(const Cell& cell) const
{
    using enum CrashMoment;
    switch (cell.moment) {
    case Promised:
    case Drawn: // nothing of it had left
    case Confirmed:
    case Failed: // its end is in the journal
        return false;
    case Uncertain: // the desk had given it up, and asked
        return true;
    case BeforeBytes:
    case MidBytes:
    case Sent:
    case Printing:
    case ConfirmedUnwritten:
    case UncertainUnwritten:
    case FailedUnwritten: // it had begun, and the journal has no end
        break;
    }
    return !m_printer.tells(cell.moment, cell.sequel);
}

/// Whether that badge may be told as not printed: its printer had refused it.
bool PrintMatrix::mayFail(const Cell& cell)
{
    return cell.moment == CrashMoment::FailedUnwritten || cell.moment == CrashMoment::Failed;
}

std::optional<PrintMatrix::Found> PrintMatrix::find(const QString& uuid) const
{
    Connection connection(folder() + u"/lanyard.db"_s, Connection::Mode::ReadOnly);
    const auto job = connection.query("SELECT state, problem FROM print_job WHERE uuid = ?", uuid);
    if (!job->step()) {
        return std::nullopt;
    }
    return Found{job->word<PrintState>(0), job->text(1)};
}

PrintMatrix::Verdict PrintMatrix::judge(const QStringList& uuids, const Cell& cell)
{
    Verdict verdict;
    std::array<int, 2> out{};
    const QList<CrashPaper> papers = m_printer.papers(m_papers);
    m_papers += papers.size();
    for (const CrashPaper& paper : papers) {
        if (m_seen.contains(paper.bytes)) {
            ++verdict.twins; // of this kill, or of one before
            continue;
        }
        m_seen.insert(paper.bytes);
        const auto named = std::ranges::find_if(
            uuids, [&paper](const QString& uuid) { return paper.job.contains(uuid.left(8)); });
        if (!paper.job.isEmpty() && named == uuids.end()) {
            ++verdict.twins;
        } else if (paper.job.isEmpty()) {
            ++out.at(paper.ink > m_muchInk ? 1 : 0);
        } else {
            ++out.at(std::size_t(named - uuids.begin()));
        }
    }
    // nothing had left of the second, which waited
    judgeOne(verdict, out.front(), find(uuids.front()), mayAskAbout(cell), mayFail(cell));
    judgeOne(verdict, out.back(), find(uuids.back()), false, false);
    return verdict;
}

/// Of a desk that does nothing more by itself.
void PrintMatrix::judgeOne(
    Verdict& verdict, int papers, const std::optional<Found>& job, bool mayAsk, bool mayFail)
{
    using enum PrintState;
    ++verdict.promised;
    verdict.twins += std::max(papers - 1, 0);
    if (!job) {
        verdict.lost += papers == 0 ? 1 : 0;
        return;
    }
    const bool isAsked = job->state == Uncertain;
    const bool isToldFailed = mayFail && job->state == Failed && !job->problem.isEmpty();
    if (papers == 0 && isHandedOver(job->state)) {
        ++verdict.falselyTold;
    } else if (papers == 0 && !isAsked && !isToldFailed) {
        ++verdict.lost;
    } else if (papers > 0 && job->state == Failed) {
        ++verdict.falselyTold;
    } else if (papers > 0 && isOpen(job->state)) {
        ++verdict.twins; // it will come out again
    }
    verdict.asked += isAsked ? 1 : 0;
    verdict.askedInVain += isAsked && !mayAsk ? 1 : 0;
}

} // namespace lanyard
