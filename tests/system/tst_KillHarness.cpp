// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// Processes of the product that are really killed, at random moments and at every named point,
// against a server behind a real port: nobody who was told "come in" is lost, nobody counts twice,
// no badge comes out twice without a question. Half of the kills befall a desk in full flow, half
// the real lanyardctl; of each, half at named points.
#include "KilledCommands.h"
#include "ModelServer.h"
#include "Places.h"
#include "sqlite/Connection.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <random>
#include <set>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Command = KilledCommands::Command;
using Moment = KilledDesk::Moment;

namespace {

constexpr int killsByDefault = 500;
/// One desk dies so often, then its data is compared with its server's.
constexpr int killsOfADesk = 100;
/// More than all of its processes let in.
constexpr int mostPeople = KilledDesk::mostPeople * killsOfADesk;
constexpr std::chrono::seconds patience{10};
/// People whom a desk lets in at least, while it dies a hundred times. Those before its points and
/// its rests are some 60 on any machine; 155 desks let in 76 to 143, on average 105.
constexpr int leastByDesk = 45;
/// By `lanyardctl`, sure on any machine: 12 check-ins are killed at any time, and one call of four
/// is let to its end. Chance made 9 to 23 of it, on average 16, so half of that is asked of a whole
/// run.
constexpr int leastByCommands = 4;
constexpr int leastByCommandsOnAverage = 8;
constexpr int defaultSeed = 20261205;
constexpr int mostMsToRest = 5000;

int numberFrom(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

const QStringList pointsOfCommit{u"before-commit"_s, u"after-commit"_s};
/// Of a badge on its way to paper; `tst_PrintMatrix` ends desks there with each kind of printer.
const QStringList pointsOfPrint{u"before-drawing"_s, u"before-begun"_s, u"before-bytes"_s,
    u"mid-bytes"_s, u"after-bytes"_s, u"after-end"_s};
const QStringList pointsOfSend{u"before-send"_s, u"after-answer"_s};
const QStringList pointsOfAct = pointsOfCommit + pointsOfPrint + pointsOfSend;
/// Of a desk that asks its server before it tells anybody to come in.
const QStringList pointsOfAsking{u"before-ask"_s, u"after-ask"_s, u"after-commit"_s};
/// Where `lanyardctl` never comes: it asks no server before it lets somebody in, since none has
/// answered the process yet that makes one check-in; what is to be sent waits for `sync`.
const QStringList pointsOfNoCommand{u"before-ask"_s, u"after-ask"_s};
/// Passed when a desk comes to rest.
const QStringList pointsOfRest{u"before-checkpoint"_s, u"after-checkpoint"_s};

/// Every one that the product's code has.
std::set<QString> pointsInCode()
{
    static const QRegularExpression call(uR"call(\bkillPoint\("([a-z-]+)"\))call"_s);
    std::set<QString> points;
    for (const QString& folder : {u"/app"_s, u"/db"_s, u"/ui"_s}) {
        QDirIterator files(
            sourcePath(folder), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString text
                = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
            for (auto calls = call.globalMatch(text); calls.hasNext();) {
                points.insert(calls.next().captured(1));
            }
        }
    }
    return points;
}

void add(QMap<QString, int>& sums, const QMap<QString, int>& more)
{
    for (const auto& [point, times] : more.asKeyValueRange()) {
        sums[point] += times;
    }
}

/// A name and a code on no background: a desk that is killed after a second need not draw one each
/// time. `tst_PrintMatrix` ends desks with a starter layout.
QJsonArray plainLayout()
{
    return QJsonDocument::fromJson(
        R"([{"id": 1, "name": "Plain", "default": true, "background": null, "layout": [
        {"type": "textcontainer", "left": "4.00", "bottom": "28.00", "width": "54.00",
         "height": "9.00", "fontsize": "15.0", "color": [0, 0, 0, 1], "fontfamily": "Noto Sans",
         "align": "left", "autoresize": true, "content": "attendee_name"},
        {"type": "barcodearea", "left": "34.00", "bottom": "3.00", "size": "20.00",
         "content": "secret"}]}])")
        .array();
}

ServerData eventOf(int people)
{
    ServerData data = smallEvent(people, 1, QDateTime::currentDateTimeUtc().addSecs(-3600));
    data.devices.first().apiToken.clear(); // not paired yet
    data.layouts = plainLayout();
    return data;
}

/// A kill of `lanyardctl`; without a point at any time.
struct CommandKill
{
    Command command = Command::CheckIn;
    QString point = {};
    int mostTime = 1; ///< so often it may pass that point
};

/// Two commands of three print a badge, so each point of one has two.
QList<CommandKill> killsAtPoints()
{
    // the first commits of a process note what the one before left behind
    QList<CommandKill> kills;
    for (const QString& point : pointsOfCommit) {
        kills << CommandKill{Command::CheckIn, point, 4} << CommandKill{Command::Print, point, 4}
              << CommandKill{Command::Undo, point, 3} << CommandKill{Command::Sync, point, 4};
    }
    for (const QString& point : pointsOfPrint) {
        kills << CommandKill{Command::CheckIn, point} << CommandKill{Command::Print, point};
    }
    for (const QString& point : pointsOfSend) {
        kills << CommandKill{Command::Sync, point, 2};
    }
    return kills;
}

/// Every second kill is of a command: in turn at each point, and of each at any time, check-ins
/// most often.
std::optional<CommandKill> commandOf(int kill)
{
    static constexpr std::array inTurn{Command::CheckIn, Command::Sync, Command::CheckIn,
        Command::Print, Command::CheckIn, Command::Undo};
    static const QList<CommandKill> atPoints = killsAtPoints();
    switch (kill % 4) {
    case 2:
        return atPoints.at(kill / 4 % atPoints.size());
    case 3:
        return CommandKill{inTurn.at(std::size_t(kill / 4) % inTurn.size())};
    default:
        return std::nullopt;
    }
}

/// Half of a desk's kills are at named points, each in its turn; the others at any time.
Moment momentOf(int kill, bool asks, int msUntilReady, std::mt19937& random)
{
    const QStringList& ofAct = asks ? pointsOfAsking : pointsOfAct;
    const auto below
        = [&random](int limit) { return std::uniform_int_distribution(0, limit - 1)(random); };
    Moment moment;
    const int turn = kill / 4;
    if (kill % 28 == 0) {
        moment.point = pointsOfRest.at((kill / 28) % pointsOfRest.size());
        moment.afterReadyMs = mostMsToRest; // commands between desks may have emptied its log
    } else if (kill % 4 == 0) {
        moment.point = ofAct.at(turn % ofAct.size());
        moment.time = 1 + below(6);
    } else if (kill % 8 == 1) {
        moment.afterStartMs = below(msUntilReady + 1); // while it opens
    } else {
        moment.afterReadyMs = below(300);
    }
    return moment;
}

} // namespace

/// Environment: LANYARD_KILLS, how many, LANYARD_KILLS_FIRST, which comes first (of several
/// processes that share a long run), and LANYARD_KILL_SEED.
class tst_KillHarness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killsLoseNothingAndDoubleNothing_data();
    void killsLoseNothingAndDoubleNothing();
    void everyNamedPointHasItsTurn();
    void lanyardctlMayDieAtEveryNamedPoint();

private:
    void renameAll(const QString& prefix);
    void dieInADownload();

    int m_kills = 0; ///< of all rows
    qint64 m_promised = 0; ///< people whom lanyardctl let in, of all rows
    QMap<QString, int> m_killedAt; ///< of these, desks at each named point
    QMap<QString, int> m_commandsKilledAt; ///< and calls of `lanyardctl`
    std::unique_ptr<ModelServer> m_server;
    std::unique_ptr<KilledDesk> m_desk;
    std::unique_ptr<KilledCommands> m_commands;
};

void tst_KillHarness::init()
{
    m_server = std::make_unique<ModelServer>(eventOf(mostPeople));
    m_server->model().pageSize = 200;
    m_desk = std::make_unique<KilledDesk>();
    const auto paired = m_desk->ctl(
        {u"pair"_s, m_server->url().toString(), u"pair-1"_s, u"--list"_s, u"Main entrance"_s});
    QVERIFY2(paired.exit == 0, paired.err.constData());
    m_desk->hurry();
    m_commands = std::make_unique<KilledCommands>(*m_desk, *m_server);
}

void tst_KillHarness::killsLoseNothingAndDoubleNothing_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("asks");
    const int begin = numberFrom("LANYARD_KILLS_FIRST", 0);
    const int kills = begin + numberFrom("LANYARD_KILLS", killsByDefault);
    for (int first = begin; first < kills; first += killsOfADesk) {
        const int end = std::min(first + killsOfADesk, kills);
        const bool asks = first / killsOfADesk % 5 == 4;
        QTest::addRow("kills %d to %d%s", first + 1, end, asks ? ", the server is asked first" : "")
            << first << end << asks;
    }
}

void tst_KillHarness::killsLoseNothingAndDoubleNothing()
{
    QFETCH(int, first);
    QFETCH(int, end);
    QFETCH(bool, asks);
    if (asks) {
        m_desk->askServerFor(patience);
    }
    const int seed = numberFrom("LANYARD_KILL_SEED", defaultSeed) + first;
    std::mt19937 random{quint32(seed)};
    for (int kill = first; kill < end; ++kill) {
        if (const auto each = commandOf(kill)) {
            const Moment moment{
                each->point, std::uniform_int_distribution(1, each->mostTime)(random)};
            const QString complaint = each->point.isEmpty()
                ? m_commands->killOne(each->command, random)
                : m_commands->killOneAt(moment, each->command);
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        } else {
            QVERIFY(m_desk->work(momentOf(kill, asks, m_desk->msUntilReady(), random)));
        }
    }
    m_kills += end - first;
    m_promised += m_commands->promised();
    add(m_killedAt, m_desk->killedAt);
    add(m_commandsKilledAt, m_desk->commandsKilledAt);
    if (asks) { // one question that the server has heard and whose answer nobody has
        QVERIFY(m_desk->work({u"after-ask"_s}));
    }
    const int forgotten = m_desk->forgetQuestions();
    QVERIFY(forgotten > 0 || !asks);
    QStringList complaints = m_desk->settle(*m_server); // first: then all is at the server
    complaints += m_commands->complaints();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.mid(0, 20).join(u'\n')));
    const int desks = (end - first) / killsOfADesk; // of fewer kills chance may let nobody in
    QVERIFY(m_desk->acts >= desks * leastByDesk);
    QVERIFY(m_commands->promised() >= desks * leastByCommands);
    QVERIFY(m_kills < killsByDefault
        || m_promised * killsOfADesk >= qint64(m_kills) * leastByCommandsOnAverage);
    qInfo("%d kills of seed %d, %d people told to come in by a desk and %lld by lanyardctl: none "
          "lost, none torn, none doubled",
        end - first, seed, m_desk->acts, qint64(m_commands->promised()));
}

/// Of the kills before this; a point that no process ends at is one whose name promises too much.
void tst_KillHarness::everyNamedPointHasItsTurn()
{
    const QStringList ofDesk = pointsOfAct + pointsOfAsking + pointsOfRest;
    const std::set<QString> known(ofDesk.begin(), ofDesk.end());
    QStringList missed;
    for (const QString& point : known) {
        const int desks = m_killedAt.value(point);
        const int commands = m_commandsKilledAt.value(point);
        qInfo("%-18s %5d desks and %5d calls of lanyardctl, of %d kills", qPrintable(point), desks,
            commands, m_kills);
        if (desks == 0 || (commands == 0 && pointsOfAct.contains(point))) {
            missed.append(point);
        }
    }
    QCOMPARE(known, pointsInCode());
    if (m_kills < killsByDefault) {
        QSKIP("fewer kills than give each point its turn");
    }
    QCOMPARE(missed, QStringList());
}

void tst_KillHarness::lanyardctlMayDieAtEveryNamedPoint()
{
    for (const CommandKill& each : killsAtPoints()) {
        for (int time = 1; time <= each.mostTime; ++time) {
            if (each.command != Command::CheckIn) { // somebody to print for, to take back, to send
                (void)m_commands->call(Command::CheckIn);
            }
            QVERIFY2(m_commands->complaint().isEmpty(), qPrintable(m_commands->complaint()));
            (void)m_commands->call(each.command, Moment{each.point, time});
            QVERIFY2(m_commands->complaint().isEmpty(), qPrintable(m_commands->complaint()));
        }
    }
    dieInADownload();
    if (QTest::currentTestFailed()) {
        return;
    }
    m_desk->askServerFor(patience);
    for (const QString& point : pointsOfNoCommand) {
        QVERIFY2(!m_commands->call(Command::CheckIn, Moment{point}).wasKilled, qPrintable(point));
        QVERIFY2(m_commands->complaint().isEmpty(), qPrintable(m_commands->complaint()));
        qInfo("%-18s lanyardctl does not come there", qPrintable(point));
    }
    QStringList complaints = m_desk->settle(*m_server); // first: then all is at the server
    complaints += m_commands->complaints();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QStringList reached = m_desk->commandsKilledAt.keys() + pointsOfNoCommand;
    QCOMPARE(std::set<QString>(reached.begin(), reached.end()), pointsInCode());
    for (const auto& [point, times] : m_desk->commandsKilledAt.asKeyValueRange()) {
        qInfo("%-18s %5d calls of lanyardctl", qPrintable(point), times);
    }
    qInfo("%lld people told to come in", qint64(m_commands->promised()));
}

void tst_KillHarness::renameAll(const QString& prefix)
{
    for (ModelOrder& order : m_server->model().data().orders) {
        order.modified = QDateTime::currentDateTimeUtc();
        for (ModelPosition& position : order.positions) {
            position.name.prepend(position.name.isEmpty() ? QString() : prefix);
        }
    }
}

/// The log is moved into the database in a quiet moment, once enough is in it: that is in a
/// download whose next page is long in coming.
void tst_KillHarness::dieInADownload()
{
    const QString renamed = u"Renamed "_s;
    constexpr int ofAPage = 4; // each page is an act of its own: much goes through the log
    const qsizetype orders = m_server->model().data().orders.size();
    const QByteArray lastPage = "page=" + QByteArray::number((orders + ofAPage - 1) / ofAPage);
    m_server->model().pageSize = ofAPage;
    constexpr int mostCalls = 5; // on a machine that is busy one may end before it comes to rest
    for (const QString& point : pointsOfRest) {
        bool wasKilled = false;
        for (int call = 0; call < mostCalls && !wasKilled; ++call) {
            renameAll(renamed);
            m_server->silentOn = lastPage;
            wasKilled = m_commands->call(Command::Sync, Moment{point}).wasKilled;
            m_server->silentOn.clear();
            (void)m_commands->call(Command::Sync);
            QVERIFY2(m_commands->complaint().isEmpty(), qPrintable(m_commands->complaint()));
        }
        QVERIFY2(wasKilled, qPrintable(point));
    }
    Connection connection(m_desk->folder() + u"/lanyard.db"_s, Connection::Mode::ReadOnly);
    const auto whole = connection.query(
        "SELECT count(*) FROM attendee WHERE name LIKE ?", QString(renamed + renamed + u'%'));
    QVERIFY(whole->step());
    QCOMPARE(whole->integer(0), mostPeople);
}

QTEST_GUILESS_MAIN(tst_KillHarness)
#include "tst_KillHarness.moc"
