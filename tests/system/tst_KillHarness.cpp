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

constexpr int killsByDefault = 30;
/// More than a desk lets in until it is killed, also where the named point does not come.
constexpr int peopleForAKill = 20;
constexpr quint32 defaultSeed = 20261205;

int numberFrom(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

const QStringList points{u"before-commit"_s, u"after-commit"_s, u"before-bytes"_s, u"after-bytes"_s,
    u"before-send"_s, u"after-answer"_s, u"before-checkpoint"_s, u"after-checkpoint"_s};

ServerData eventOf(int people)
{
    ServerData data = smallEvent(people, 1, QDateTime::currentDateTimeUtc().addSecs(-3600));
    data.devices.first().apiToken.clear(); // not paired yet
    return data;
}

} // namespace

/// Environment: LANYARD_KILLS, how many (30; a long run has 10,000), and LANYARD_KILL_SEED.
class tst_KillHarness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killsLoseNothingAndDoubleNothing();
    void lanyardctlMayDieAtEveryNamedPoint();

private:
    std::unique_ptr<ModelServer> m_server;
    std::unique_ptr<KilledDesk> m_desk;
};

void tst_KillHarness::init()
{
    m_server = std::make_unique<ModelServer>(
        eventOf(200 + peopleForAKill * numberFrom("LANYARD_KILLS", killsByDefault)));
    m_server->model().pageSize = 200;
    m_desk = std::make_unique<KilledDesk>();
    const auto paired = m_desk->ctl(
        {u"pair"_s, m_server->url().toString(), u"pair-1"_s, u"--list"_s, u"Main entrance"_s});
    QVERIFY2(paired.exit == 0, paired.err.constData());
}

void tst_KillHarness::killsLoseNothingAndDoubleNothing()
{
    const auto seed = quint32(numberFrom("LANYARD_KILL_SEED", defaultSeed));
    const int kills = numberFrom("LANYARD_KILLS", killsByDefault);
    std::mt19937 random(seed);
    const auto below
        = [&random](int limit) { return std::uniform_int_distribution(0, limit - 1)(random); };
    QHash<QString, int> fired;
    for (int kill = 0; kill < kills; ++kill) {
        Moment moment;
        if (kill % 2 == 0) {
            moment.point = points.at((kill / 2) % points.size());
            moment.time = 1 + below(6);
        } else if (kill % 8 == 1) {
            moment.afterStartMs = below(400); // while it opens
        } else {
            moment.afterReadyMs = below(300);
        }
        QVERIFY(m_desk->work(moment));
        ++fired[moment.point.isEmpty() ? u"at random"_s : moment.point];
    }
    const QStringList complaints = m_desk->settle(*m_server);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.mid(0, 20).join(u'\n')));
    QVERIFY(m_desk->acts > kills / 4);
    qInfo("%d kills of seed %u, %d people told to come in: none lost, none torn, none doubled",
        kills, seed, m_desk->acts);
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
    for (const QString& point : points) {
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
    for (const QString& point : {u"before-commit"_s, u"after-commit"_s, u"before-bytes"_s,
             u"after-bytes"_s, u"before-send"_s, u"after-answer"_s}) {
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
