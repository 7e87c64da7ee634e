// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// Whatever a code carries, it is a token to be compared, and nothing else.
#include "TemporaryReplica.h"
#include "checkin/CheckInService.h"
#include "scan/ScanInterpreter.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_HostileCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codesAreOnlyEverTokens_data();
    void codesAreOnlyEverTokens();
    void aCodeThatIsNoTicketIsSaidToBeWhatItIs();
    void aTicketsCodeMayHoldAnyCharacter_data();
    void aTicketsCodeMayHoldAnyCharacter();
    void separatorsThatAScannerPutsIntoACodeDoNotHideIt();
    void cleanupTestCase();

private:
    [[nodiscard]] Result<CheckInOutcome> tried(const QString& code)
    {
        CheckInService service(m_replica.storage(), m_replica.clock(), m_replica.ids());
        CheckInRequest request;
        request.who = TicketToken{code};
        request.dryRun = true;
        return service.checkIn(request).result();
    }

    TemporaryReplica m_replica;
};

void tst_HostileCodes::initTestCase()
{
    const auto saved = m_replica.write([this](UnitOfWork& work) {
        DeskSettings settings;
        settings.event = m_replica.event();
        settings.list = m_replica.mainEntrance();
        return work.settings().save(settings);
    });
    QVERIFY(saved);
}

void tst_HostileCodes::codesAreOnlyEverTokens_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("SQL") << u"' OR 1=1 --"_s;
    QTest::newRow("SQL, a second statement") << u"x'; DELETE FROM attendee; --"_s;
    QTest::newRow("wildcard") << u"%"_s;
    QTest::newRow("wildcards of the right length") << u"__________"_s;
    QTest::newRow("the beginning of a token") << u"token-ash"_s;
    QTest::newRow("a token in other letters") << u"TOKEN-ASHA"_s;
    QTest::newRow("a token and NUL") << u"token-asha"_s + QChar(u'\0');
    QTest::newRow("NUL and a token") << QChar(u'\0') + u"token-asha"_s;
    QTest::newRow("half a surrogate pair") << u"token-"_s + QChar(0xd800);
    QTest::newRow("bidi marks") << QChar(0x202e) + u"token-asha"_s;
    QTest::newRow("a joiner that is not seen") << u"token-"_s + QChar(0x200d) + u"asha"_s;
    QTest::newRow("an address") << u"https://pretix.example.org/?token-asha"_s;
    QTest::newRow("JSON") << u"{\"secret\": \"token-asha\"}"_s;
    QTest::newRow("the largest QR code") << QString(7089, u'7');
    QTest::newRow("ten megabytes") << QString(10 * 1024 * 1024, u'x');
}

void tst_HostileCodes::codesAreOnlyEverTokens()
{
    QFETCH(QString, code);
    CheckInService service(m_replica.storage(), m_replica.clock(), m_replica.ids());
    CheckInRequest request;
    request.who = TicketToken{code};
    const auto outcome = service.checkIn(request).result();
    QVERIFY(outcome);
    QVERIFY(std::holds_alternative<Unknown>(outcome->decision));
    QVERIFY(!outcome->checkIn);
    QVERIFY(!outcome->printJob);
}

void tst_HostileCodes::aCodeThatIsNoTicketIsSaidToBeWhatItIs()
{
    const auto toldOf = [this](const QString& code) {
        CheckInService service(m_replica.storage(), m_replica.clock(), m_replica.ids());
        const auto waiting = [this] {
            return m_replica
                .read([this](UnitOfWork& work) { return work.outbox().counts(m_replica.event()); })
                ->ready;
        };
        const int before = waiting();
        CheckInRequest request;
        request.who = TicketToken{code};
        const auto outcome = service.checkIn(request).result();
        return std::pair(std::get<Unknown>(outcome->decision).kind, waiting() - before);
    };
    // the server keeps failed scans, and of what is nobody's business it hears nothing
    QCOMPARE(toldOf(u"https://example.org/x"_s), std::pair(CodeKind::WebAddress, 1));
    QCOMPARE(toldOf(u"WIFI:S:Hall;P:secret;;"_s), std::pair(CodeKind::Wifi, 0));
}

void tst_HostileCodes::aTicketsCodeMayHoldAnyCharacter_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("a web address") << u"https://example.org/ticket/7"_s;
    QTest::newRow("a group separator") << u"4711\u001d0815"_s;
    QTest::newRow("lines") << u"BCD\n002"_s;
    QTest::newRow("a blank") << u"Asha Rao 7"_s;
    QTest::newRow("an emoji") << u"🎟-7"_s;
}

void tst_HostileCodes::aTicketsCodeMayHoldAnyCharacter()
{
    QFETCH(QString, token);
    m_replica.apply(
        TemporaryReplica::people() + QList{TemporaryReplica::person(u"Any"_s, token, u"ANY"_s)});
    const auto outcome = tried(ScanInterpreter::clean(token.toUtf8() + "\r\n").value);
    QVERIFY(outcome);
    QVERIFY(std::holds_alternative<Admit>(outcome->decision));
    QCOMPARE(outcome->record->attendee.token.value, token);
}

void tst_HostileCodes::separatorsThatAScannerPutsIntoACodeDoNotHideIt()
{
    const auto outcome = tried(u"token\u001d-asha"_s);
    QVERIFY(outcome);
    QVERIFY(std::holds_alternative<Admit>(outcome->decision));
}

/// Nobody came in meanwhile, and everybody is still there.
void tst_HostileCodes::cleanupTestCase()
{
    const auto counts = m_replica.read([this](UnitOfWork& work) {
        return work.attendees().counts(m_replica.event(), m_replica.mainEntrance());
    });
    QVERIFY(counts);
    QCOMPARE(counts->checkedIn, 0);
    CheckInService service(m_replica.storage(), m_replica.clock(), m_replica.ids());
    CheckInRequest request;
    request.who = TicketToken{u"token-asha"_s};
    const auto admitted = service.checkIn(request).result();
    QVERIFY(admitted);
    QVERIFY(std::holds_alternative<Admit>(admitted->decision));
}

QTEST_GUILESS_MAIN(tst_HostileCodes)
#include "tst_HostileCodes.moc"
