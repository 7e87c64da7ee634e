// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// Processes of the product that are really killed, at random moments and at every named point,
// against a server behind a real port: nobody who was told "come in" is lost, nobody counts twice,
// no badge comes out twice without a question.
#include "KilledDesk.h"
#include "ModelServer.h"

#include <QTest>

#include <random>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Moment = KilledDesk::Moment;

namespace {

constexpr int killsByDefault = 500;
/// One desk dies so often, then its data is compared with its server's.
constexpr int killsOfADesk = 100;
constexpr std::chrono::seconds patience{10};
constexpr int defaultSeed = 20261205;

int numberFrom(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

const QStringList pointsOfAct{u"before-commit"_s, u"after-commit"_s, u"before-bytes"_s,
    u"after-bytes"_s, u"before-send"_s, u"after-answer"_s};
/// Of a desk that asks its server before it tells anybody to come in.
const QStringList pointsOfAsking{u"before-ask"_s, u"after-ask"_s, u"after-commit"_s};
/// Passed when a desk comes to rest.
const QStringList pointsOfRest{u"before-checkpoint"_s, u"after-checkpoint"_s};

ServerData eventOf(int people)
{
    ServerData data = smallEvent(people, 1, QDateTime::currentDateTimeUtc().addSecs(-3600));
    data.devices.first().apiToken.clear(); // not paired yet
    return data;
}

/// Half of the kills are at named points, each in its turn; the others at any time.
Moment momentOf(int kill, bool asks, std::mt19937& random)
{
    const QStringList& ofAct = asks ? pointsOfAsking : pointsOfAct;
    const auto below
        = [&random](int limit) { return std::uniform_int_distribution(0, limit - 1)(random); };
    Moment moment;
    const int turn = kill / 2;
    if (kill % 20 == 0) {
        moment.point = pointsOfRest.at((kill / 20) % pointsOfRest.size());
    } else if (kill % 2 == 0) {
        moment.point = ofAct.at(turn % ofAct.size());
        moment.time = 1 + below(6);
    } else if (kill % 8 == 1) {
        moment.afterStartMs = below(400); // while it opens
    } else {
        moment.afterReadyMs = below(300);
    }
    return moment;
}

} // namespace

/// Environment: LANYARD_KILLS, how many, and LANYARD_KILL_SEED.
class tst_KillHarness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killsLoseNothingAndDoubleNothing_data();
    void killsLoseNothingAndDoubleNothing();
    void lanyardctlMayDieAtEveryNamedPoint();

private:
    std::unique_ptr<ModelServer> m_server;
    std::unique_ptr<KilledDesk> m_desk;
};

void tst_KillHarness::init()
{
    m_server = std::make_unique<ModelServer>(eventOf(KilledDesk::mostPeople * killsOfADesk));
    m_server->model().pageSize = 200;
    m_desk = std::make_unique<KilledDesk>();
    const auto paired = m_desk->ctl(
        {u"pair"_s, m_server->url().toString(), u"pair-1"_s, u"--list"_s, u"Main entrance"_s});
    QVERIFY2(paired.exit == 0, paired.err.constData());
}

void tst_KillHarness::killsLoseNothingAndDoubleNothing_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("asks");
    const int kills = numberFrom("LANYARD_KILLS", killsByDefault);
    for (int first = 0; first < kills; first += killsOfADesk) {
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
        QVERIFY(m_desk->work(momentOf(kill, asks, random)));
    }
    if (asks) { // one question that the server has heard and whose answer nobody has
        QVERIFY(m_desk->work({u"after-ask"_s}));
    }
    const int forgotten = m_desk->forgetQuestions();
    QVERIFY(forgotten > 0 || !asks);
    const QStringList complaints = m_desk->settle(*m_server);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.mid(0, 20).join(u'\n')));
    QVERIFY(m_desk->acts > (end - first) / 4);
    qInfo("%d kills of seed %d, %d people told to come in: none lost, none torn, none doubled",
        end - first, seed, m_desk->acts);
}

void tst_KillHarness::lanyardctlMayDieAtEveryNamedPoint()
{
    int number = 0;
    int kills = 0;
    QSet<QString> fired;
    const auto note = [&](const KilledDesk::Answer& answer, const QString& point) {
        if (answer.wasKilled) {
            ++kills;
            fired.insert(point);
        }
    };
    for (const QString& point : pointsOfAct) {
        for (const int time : {1, 2}) {
            const QString token = u"secret-%1"_s.arg(++number);
            note(m_desk->ctl({u"check-in"_s, token}, Moment{point, time}), point);
            note(m_desk->ctl({u"sync"_s}, Moment{point, time}), point);
            // again, as whoever saw nothing would: in, or in already
            const auto again = m_desk->ctl({u"check-in"_s, token});
            const QString decision = again.json.value(u"decision"_s).toString();
            QVERIFY2(decision == u"admit"_s || decision == u"already"_s, again.err.constData());
        }
    }
    const QStringList complaints = m_desk->settle(*m_server);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    for (const QString& point : pointsOfAct) {
        QVERIFY2(fired.contains(point), qPrintable(point));
    }
    int inside = 0;
    for (const ModelCheckIn& row : m_server->model().data().checkIns) {
        inside += row.successful ? 1 : 0;
    }
    QCOMPARE(inside, number);
    qInfo("lanyardctl was killed %d times in %d visits", kills, number);
}

QTEST_GUILESS_MAIN(tst_KillHarness)
#include "tst_KillHarness.moc"
