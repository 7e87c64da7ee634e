// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixRequests.h"
#include "outbox/OutboxEntries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What a server is asked, byte by byte. (What it is sent: tst_PretixSyncSource.)
class tst_PretixRequests : public QObject
{
    Q_OBJECT

    const PretixServer m_server{QUrl(u"https://pretix.example.org/"_s), u"acme"_s, u"conf"_s, {}};
    const QDateTime m_noon{QDate(2026, 12, 5), QTime(12, 0), Qt::UTC};

    [[nodiscard]] OutboxEntry question(qint64 position) const
    {
        Attendee attendee;
        attendee.token = TicketToken{u"a/b c"_s};
        attendee.remote = position;
        CheckInList list;
        list.remote = 11;
        CheckIn checkIn;
        checkIn.nonce = Nonce{u"n1"_s};
        checkIn.at = m_noon;
        return checkInEntry(checkIn, attendee, list, {{3, u"1,2"_s}}, m_noon);
    }

private Q_SLOTS:

    void aQuestionForcesNothingAndTakesQuestions()
    {
        OutboxEntry entry = question(7);
        entry.clockOffsetMs = 90'000;
        const auto request = PretixRequests::question(entry, m_server);
        QCOMPARE(request->url.path(), u"/api/v1/organizers/acme/checkinrpc/redeem/"_s);
        QVERIFY(!request->url.hasQuery());
        const QJsonObject expected{{u"secret"_s, u"a/b c"_s}, {u"source_type"_s, u"barcode"_s},
            {u"lists"_s, QJsonArray{11}}, {u"type"_s, u"entry"_s},
            {u"datetime"_s, wireTime(m_noon.addSecs(90))}, {u"nonce"_s, u"n1"_s},
            {u"force"_s, false}, {u"questions_supported"_s, true}, {u"ignore_unpaid"_s, false},
            {u"answers"_s, QJsonObject{{u"3"_s, u"1,2"_s}}}};
        QCOMPARE(QJsonDocument::fromJson(request->json).object(), expected);
    }

    void aFileGoesUpAsItIsWithATypeAndAPlainName()
    {
        const HttpRequest request = PretixRequests::upload(
            {7, u"My photo.jpeg"_s, "image/jpeg", "\xff\xd8\xff bytes"}, m_server);
        QCOMPARE(request.url.path(), u"/api/v1/upload"_s);
        QCOMPARE(request.type, "image/jpeg");
        QCOMPARE(request.json, std::optional<QByteArray>("\xff\xd8\xff bytes"));
        const HttpHeaders expected{{"Authorization", "Device "},
            {"Content-Disposition", "attachment; filename=\"My-photo.jpg\""}};
        QCOMPARE(request.headers, expected);
    }

    void consentIsToldAndABadgeAskedForWhoIsNotKnown()
    {
        OutboxEntry entry = question(0);
        entry.body.insert(u"ignoreUnpaid"_s, true);
        const auto request = PretixRequests::question(entry, m_server);
        QCOMPARE(request->url.query(), u"pdf_data=true"_s);
        const auto body = QJsonDocument::fromJson(request->json).object();
        QVERIFY(body.value(u"ignore_unpaid"_s).toBool());
    }

    void aListFromAFileCannotBeAskedAbout()
    {
        QVERIFY(!PretixRequests::question(checkInEntry({}, {}, {}, {}, m_noon), m_server));
    }
};

QTEST_GUILESS_MAIN(tst_PretixRequests)
#include "tst_PretixRequests.moc"
