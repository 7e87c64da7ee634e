// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"
#include "PretixRig.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// lanyardctl and a real pretix: the functions follow each other and share both.
class tst_LanyardctlPretix : public QObject
{
    Q_OBJECT

    PretixRig m_rig;
    Ctl m_ctl;
    QString m_token;

    /// The ticket of a place of one kind, paid and nothing special about it.
    [[nodiscard]] QString secret(const QString& status) const
    {
        for (const QJsonValue& value : m_rig.people()) {
            const QJsonObject row = value.toObject();
            const auto is = [&row](const QString& key) { return row.value(key).toBool(); };
            if (row.value(u"item"_s).toString() == u"Attendee"_s
                && row.value(u"status"_s).toString() == status && !is(u"canceled"_s)
                && !is(u"blocked"_s) && !is(u"early"_s) && !is(u"late"_s) && !is(u"unapproved"_s)
                && !is(u"validIfPending"_s)) {
                return row.value(u"secret"_s).toString();
            }
        }
        return {};
    }

    /// The tickets that the server's database holds as checked in.
    [[nodiscard]] QStringList admitted()
    {
        QStringList secrets;
        for (const QJsonValue& row : m_rig.facts().value(u"checkins"_s).toArray()) {
            if (row.toObject().value(u"successful"_s).toBool()) {
                secrets.append(row.toObject().value(u"secret"_s).toString());
            }
        }
        return secrets;
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!m_rig.start(100)) {
            const QString reason = u"no pretix server here: "_s + m_rig.problem();
            QVERIFY2(!PretixRig::mustRun(), qPrintable(reason));
            QSKIP(qPrintable(reason));
        }
        m_token = m_rig.takeToken();
    }

    void pairingPullsTheEvent()
    {
        const auto paired = m_ctl.run(
            {u"pair"_s, m_rig.url().toString(), m_token, u"--list"_s, u"Main entrance"_s});
        QVERIFY2(paired.exit == 0, paired.out);
        QCOMPARE(paired.json.keys(),
            (QStringList{u"event"_s, u"pulled"_s, u"pushed"_s, u"quarantined"_s, u"waiting"_s}));
        QCOMPARE(paired.json.value("event"_L1), m_rig.told().value(u"event"_s));
        QVERIFY(paired.json.value("pulled"_L1).toInt() >= 100);
        QCOMPARE(paired.json.value("pushed"_L1).toInt(), 0);
        const auto status = m_ctl.run({u"status"_s}).json;
        QCOMPARE(status.value("list"_L1).toString(), u"Main entrance"_s);
    }

    void aRoundSendsWhatWaits()
    {
        const QString ticket = secret(u"p"_s);
        QVERIFY(!ticket.isEmpty());
        QCOMPARE(m_ctl.run({u"check-in"_s, ticket}).exit, 0);
        const auto round = m_ctl.run({u"sync"_s, u"--once"_s});
        QVERIFY2(round.exit == 0, round.out);
        QCOMPARE(round.json.keys(),
            (QStringList{u"pulled"_s, u"pushed"_s, u"quarantined"_s, u"waiting"_s}));
        QCOMPARE(round.json.value("pushed"_L1).toInt(), 2); // the check-in and its badge
        QCOMPARE(round.json.value("waiting"_L1).toInt(), 0);
        QCOMPARE(round.json.value("quarantined"_L1).toArray(), QJsonArray());
        QCOMPARE(admitted(), QStringList{ticket});
    }

    void consentLetsAnUnpaidPersonInWhereTheServersListAllowsIt()
    {
        const QString ticket = secret(u"n"_s);
        QVERIFY(!ticket.isEmpty());
        const QStringList asked{
            u"check-in"_s, ticket, u"--list"_s, u"Everything"_s, u"--no-print"_s};
        QCOMPARE(m_ctl.run(asked).json.value("reason"_L1).toString(), u"unpaid"_s);
        const auto entered = m_ctl.run(asked + QStringList{u"--consent-unpaid"_s});
        QVERIFY2(entered.exit == 0, entered.out);
        const auto round = m_ctl.run({u"sync"_s});
        QCOMPARE(round.json.value("waiting"_L1).toInt(), 0);
        QCOMPARE(round.json.value("quarantined"_L1).toArray(), QJsonArray());
        QVERIFY(admitted().contains(ticket));
    }

    void aTokenThatAnotherDeskUsedIsTold()
    {
        const Ctl other;
        const auto refused = other.run({u"pair"_s, m_rig.url().toString(), m_token});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.json.value("error"_L1).toObject().value("code"_L1).toString(),
            u"serverTokenUsed"_s);
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlPretix)
#include "tst_LanyardctlPretix.moc"
