// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"
#include "PretixRig.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
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

    /// A place of one kind, and nothing special about it.
    [[nodiscard]] static bool isPlain(const QJsonObject& row, const QString& status)
    {
        const auto is = [&row](const QString& key) { return row.value(key).toBool(); };
        return row.value(u"item"_s).toString() == u"Attendee"_s
            && row.value(u"status"_s).toString() == status && !is(u"canceled"_s)
            && !is(u"blocked"_s) && !is(u"early"_s) && !is(u"late"_s) && !is(u"unapproved"_s)
            && !is(u"validIfPending"_s);
    }

    [[nodiscard]] QString secret(const QString& status) const
    {
        for (const QJsonValue& value : m_rig.people()) {
            if (isPlain(value.toObject(), status)) {
                return value[u"secret"_s].toString();
            }
        }
        return {};
    }

    /// Of somebody like that who is not in yet.
    [[nodiscard]] QString anotherTicket()
    {
        const QStringList in = admitted();
        for (const QJsonValue& value : m_rig.people()) {
            const QString ticket = value[u"secret"_s].toString();
            if (isPlain(value.toObject(), u"p"_s) && !in.contains(ticket)) {
                return ticket;
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

    /// The rig answers now and then with 500 when two things are written at once.
    void syncAll()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            m_ctl.run({u"sync"_s}).json.value("waiting"_L1).toInt(-1) == 0, 120'000);
    }

    /// What the server itself counts on its list.
    [[nodiscard]] QJsonObject counted(const QString& list) const
    {
        const QJsonObject told = m_rig.told();
        QNetworkRequest request(m_rig.url().resolved(
            QUrl(u"/api/v1/organizers/%1/events/%2/checkinlists/%3/status/"_s
                     .arg(told.value(u"organizer"_s).toString(), told.value(u"event"_s).toString())
                     .arg(m_rig.list(list)))));
        request.setRawHeader(
            "Authorization", "Token " + told.value(u"adminToken"_s).toString().toUtf8());
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return finished.wait(60'000) ? QJsonDocument::fromJson(reply->readAll()).object()
                                     : QJsonObject();
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
            (QStringList{u"clockOffsetSeconds"_s, u"event"_s, u"pulled"_s, u"pushed"_s,
                u"quarantined"_s, u"waiting"_s}));
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
            (QStringList{u"clockOffsetSeconds"_s, u"pulled"_s, u"pushed"_s, u"quarantined"_s,
                u"waiting"_s}));
        const auto status = m_ctl.run({u"status"_s}).json;
        QVERIFY(!status.value("lastPulled"_L1).toString().isEmpty());
        QVERIFY(!status.value("lastSent"_L1).toString().isEmpty());
        QCOMPARE(round.json.value("pushed"_L1).toInt(), 2); // the check-in and its badge
        QCOMPARE(round.json.value("waiting"_L1).toInt(), 0);
        QCOMPARE(round.json.value("quarantined"_L1).toArray(), QJsonArray());
        QCOMPARE(admitted(), QStringList{ticket});
    }

    void theServerCountsAsManyInside()
    {
        const QString ticket = anotherTicket();
        QCOMPARE(m_ctl.run({u"check-in"_s, ticket, u"--no-print"_s}).exit, 0);
        QCOMPARE(m_ctl.run({u"check-in"_s, secret(u"p"_s), u"--exit"_s}).exit, 0);
        syncAll();
        const auto status = m_ctl.run({u"status"_s}).json;
        const QJsonObject server = counted(u"Main entrance"_s);
        QCOMPARE(server.value("inside_count"_L1).toInt(-1), 1);
        QCOMPARE(status.value("inside"_L1), server.value("inside_count"_L1));
        QCOMPARE(status.value("checkedIn"_L1), server.value("checkin_count"_L1));
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
        syncAll();
        QCOMPARE(m_ctl.run({u"sync"_s}).json.value("quarantined"_L1).toArray(), QJsonArray());
        QVERIFY(admitted().contains(ticket));
    }

    void aDeskAdmitsToTwoEventsOfItsServer()
    {
        QVERIFY2(m_rig.change({u"add-event"_s, u"evening"_s, u"Evening"_s, u"meeras-ticket"_s}),
            qPrintable(m_rig.problem()));
        const Ctl desk;
        const QString token = m_rig.takeToken();
        const QString event = m_rig.told().value(u"event"_s).toString();
        const auto wrong = desk.run({u"pair"_s, m_rig.url().toString(), token, u"--event"_s, event,
            u"--also"_s, u"nowhere"_s});
        QCOMPARE(wrong.exit, 2);
        const auto paired = desk.run({u"pair"_s, m_rig.url().toString(), token, u"--event"_s, event,
            u"--list"_s, u"Main entrance"_s, u"--also"_s, u"evening=Dinner"_s});
        QVERIFY2(paired.exit == 0, paired.out);
        QCOMPARE(paired.json.value("event"_L1).toString(), event);
        const QString ticket = anotherTicket();
        QCOMPARE(desk.run({u"check-in"_s, ticket}).exit, 0);
        const auto found = desk.run({u"find"_s, u"Meera Iyer"_s});
        QVERIFY(!found.json.value("results"_L1).toArray().isEmpty());
        QCOMPARE(desk.run({u"check-in"_s, u"meeras-ticket"_s}).exit, 0);
        QCOMPARE(desk.run({u"check-in"_s, u"nobodys-ticket"_s}).exit, 1);
        Ctl::Answer round;
        // the rig answers now and then with 500 when two things are written at once
        QTRY_VERIFY_WITH_TIMEOUT(
            (round = desk.run({u"sync"_s})).json.value("waiting"_L1).toInt(-1) == 0, 120'000);
        QCOMPARE(round.json.value("quarantined"_L1).toArray(), QJsonArray());
        QVERIFY(admitted().contains(ticket));
        QVERIFY(admitted().contains(u"meeras-ticket"_s));
        const auto again = desk.run({u"check-in"_s, u"meeras-ticket"_s});
        QCOMPARE(again.json.value("decision"_L1).toString(), u"already"_s);
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
