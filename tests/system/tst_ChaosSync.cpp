// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The real lanyardctl, the real server, and between them everything that networks do. Afterwards
// the server's own database holds each check-in and each badge exactly once.
#include "ChaosProxy.h"
#include "KilledDesk.h"
#include "PretixRig.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRounds = 120;

QList<Chaos> everyChaos()
{
    QList<Chaos> all;
    for (int chaos = int(Chaos::None) + 1; chaos <= int(Chaos::Last); ++chaos) {
        all.append(Chaos(chaos));
    }
    return all;
}

} // namespace

class tst_ChaosSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFaultOnTheWayUpCountsOnce();
    void everyFaultOnTheWayDownEndsInAWholeList();
    void noFaultLedElsewhere();

private:
    PretixRig m_rig;
    std::unique_ptr<ChaosProxy> m_proxy;
    KilledDesk m_desk;
    QStringList m_tokens; ///< of people for whom nothing is special
};

void tst_ChaosSync::initTestCase()
{
    if (!m_rig.start(60)) {
        const QString reason = u"no pretix server here: "_s + m_rig.problem();
        QVERIFY2(!PretixRig::mustRun(), qPrintable(reason));
        QSKIP(qPrintable(reason));
    }
    for (const QJsonValue& value : m_rig.people()) {
        const QJsonObject row = value.toObject();
        const auto is = [&row](const QString& key) { return row.value(key).toBool(); };
        if (row.value(u"item"_s).toString() == u"Attendee"_s
            && row.value(u"status"_s).toString() == u"p"_s && !is(u"canceled"_s)
            && !is(u"blocked"_s) && !is(u"early"_s) && !is(u"late"_s)) {
            m_tokens.append(row.value(u"secret"_s).toString());
        }
    }
    m_proxy = std::make_unique<ChaosProxy>(m_rig.url());
    const auto paired = m_desk.ctl({u"pair"_s, m_proxy->url().toString(), m_rig.takeToken(),
        u"--event"_s, m_rig.told().value(u"event"_s).toString(), u"--list"_s, u"Main entrance"_s});
    QVERIFY2(paired.exit == 0, paired.err.constData());
}

void tst_ChaosSync::everyFaultOnTheWayUpCountsOnce()
{
    // each person is two posts, the check-in and the badge; so each fault meets one of them
    const QList<Chaos> faults = everyChaos();
    const qsizetype people = (faults.size() + 1) / 2 + 1;
    QVERIFY(m_tokens.size() >= people);
    m_tokens.resize(people);
    for (const QString& token : m_tokens) {
        const auto admitted = m_desk.ctl({u"check-in"_s, token});
        QVERIFY2(admitted.exit == 0, admitted.err.constData());
        QCOMPARE(admitted.json.value(u"printProblem"_s).toString(), QString());
    }
    m_proxy->posts.assign(faults.begin(), faults.end());
    int round = 0;
    for (; round < mostRounds; ++round) {
        const auto synced = m_desk.ctl({u"sync"_s});
        if (synced.exit == 0 && synced.json.value(u"waiting"_s).toInt() == 0) {
            QCOMPARE(synced.json.value(u"quarantined"_s).toArray().size(), 0);
            break;
        }
    }
    QVERIFY2(round < mostRounds, "not everything reaches the server");
    for (const Chaos chaos : faults) {
        QVERIFY2(m_proxy->fired.value(chaos) > 0, qPrintable(QString::number(int(chaos))));
    }
    const QJsonObject facts = m_rig.facts();
    for (const QString& table : {u"checkins"_s, u"prints"_s}) {
        QStringList secrets;
        for (const QJsonValue& row : facts.value(table).toArray()) {
            secrets.append(row.toObject().value(u"secret"_s).toString());
        }
        secrets.sort();
        QStringList expected = m_tokens;
        expected.sort();
        QCOMPARE(secrets, expected);
    }
    QCOMPARE(facts.value(u"failed"_s).toArray().size(), 0);
    qInfo("%lld faults on the way up, healed after %d rounds", qint64(faults.size()), round + 1);
}

void tst_ChaosSync::everyFaultOnTheWayDownEndsInAWholeList()
{
    const auto before = m_desk.ctl({u"status"_s});
    for (const Chaos chaos : everyChaos()) {
        m_proxy->gets.assign(1, chaos);
        (void)m_desk.ctl({u"sync"_s});
        QVERIFY(m_proxy->gets.empty());
        const auto after = m_desk.ctl({u"status"_s});
        QCOMPARE(after.json.value(u"attendees"_s), before.json.value(u"attendees"_s));
        QCOMPARE(after.json.value(u"checkedIn"_s), before.json.value(u"checkedIn"_s));
    }
    QCOMPARE(m_desk.ctl({u"sync"_s}).exit, 0);
}

void tst_ChaosSync::noFaultLedElsewhere()
{
    QVERIFY(m_proxy->fired.value(Chaos::PortalRedirect) > 0);
    QVERIFY(m_proxy->fired.value(Chaos::OtherHost) > 0);
    QCOMPARE(m_proxy->calledElsewhere, 0);
}

QTEST_GUILESS_MAIN(tst_ChaosSync)
#include "tst_ChaosSync.moc"
