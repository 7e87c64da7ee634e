// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/Decision.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Decision : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void reasonsHaveTheWordsOfTheWire()
    {
        const QList<std::pair<Reason, QString>> words{{Reason::None, {}},
            {Reason::Invalid, u"invalid"_s}, {Reason::AlreadyRedeemed, u"already_redeemed"_s},
            {Reason::Unpaid, u"unpaid"_s}, {Reason::Unapproved, u"unapproved"_s},
            {Reason::Canceled, u"canceled"_s}, {Reason::Blocked, u"blocked"_s},
            {Reason::InvalidTime, u"invalid_time"_s}, {Reason::Rules, u"rules"_s},
            {Reason::Product, u"product"_s}, {Reason::Ambiguous, u"ambiguous"_s},
            {Reason::Revoked, u"revoked"_s}, {Reason::Incomplete, u"incomplete"_s},
            {Reason::Error, u"error"_s}, {Reason::Exchange, u"exchange"_s},
            {Reason::AlreadyExchanged, u"already_exchanged"_s},
            {Reason::MediumInvalid, u"medium_invalid"_s},
            {Reason::MediumExists, u"medium_exists"_s}};
        QCOMPARE(reasonOf(u"full_moon"_s), Reason::Error);
        for (const auto& [reason, word] : words) {
            QCOMPARE(wireWord(reason), word);
            QCOMPARE(reasonOf(word), reason == Reason::None ? Reason::Error : reason);
        }
    }

    void whatACodeIsIsToldByHowItBegins_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isKeptToItself");
        const auto row
            = [](const char* name, const QString& code, const char* word, bool isPrivate) {
                  QTest::newRow(name) << code << QString::fromLatin1(word) << isPrivate;
              };
        // the example of IATA's implementation guide, and one as an airline has it
        const QString pass = u"M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100"_s;
        row("pretix's code", u"th5dugsovcza11p7mkoo8mec5o7z3ccg"_s, "plain", false);
        row("a name", u"Asha Rao"_s, "plain", false);
        row("nothing", QString(), "plain", false);
        row("web", u"https://example.org/x?y=1"_s, "webAddress", false);
        row("web in capitals", u"HTTP://EXAMPLE.ORG"_s, "webAddress", false);
        row("web without a scheme", u"www.example.org"_s, "webAddress", false);
        row("boarding pass", pass, "boardingPass", true);
        row("boarding pass, two flights", u"M2"_s + pass.mid(2) + u"more"_s, "boardingPass", true);
        row("boarding pass that was cut off", pass.left(50), "plain", false);
        row("as long as a boarding pass", QString(60, u'M'), "plain", false);
        row("Wi-Fi", u"WIFI:T:WPA;S:Hall;P:secret;;"_s, "wifi", true);
        row("vCard", u"BEGIN:VCARD\nVERSION:3.0\nN:Rao;Asha\nEND:VCARD"_s, "contact", true);
        row("MeCard", u"MECARD:N:Rao,Asha;;"_s, "contact", true);
        row("mail", u"mailto:a@example.org"_s, "contact", true);
        row("telephone", u"tel:+15550100"_s, "contact", true);
        row("calendar", u"BEGIN:VEVENT\nSUMMARY:Talk\nEND:VEVENT"_s, "calendar", true);
        row("UPI", u"upi://pay?pa=shop@bank&am=10"_s, "payment", true);
        row("EPC", u"BCD\n002\n1\nSCT\n\nHall\nDE02\nEUR10"_s, "payment", true);
        row("EPC of a keyboard", u"BCD0021SCT"_s, "payment", true);
        row("Swiss bill", u"SPC\r\n0200\r\n1"_s, "payment", true);
        row("merchant", u"00020101021126180014in.example6304ABCD"_s, "payment", true);
        row("merchant without its checksum", u"00020101021126180014in.example"_s, "plain", false);
        row("pairing", u"{\"handshake_version\": 1, \"url\": \"https://example.org\"}"_s, "pairing",
            true);
        row("other JSON", u"{\"secret\": \"x\"}"_s, "plain", false);
    }

    void whatACodeIsIsToldByHowItBegins()
    {
        QFETCH(QString, code);
        QFETCH(bool, isKeptToItself);
        const CodeKind kind = kindOfCode(code);
        QTEST(codeKindWord(kind), "word");
        QCOMPARE(isPrivate(kind), isKeptToItself);
    }

    void eachDecisionHasAWordAReasonAndMaybeAPerson()
    {
        const AttendeeId one{1};

        struct Row
        {
            Decision decision;
            QString word;
            Reason reason;
            bool isAboutOne;
        };

        const QList<Row> rows{{Admit{one}, u"admit"_s, Reason::None, true},
            {AlreadyCheckedIn{one, {}}, u"already"_s, Reason::AlreadyRedeemed, true},
            {Refused{one, Reason::Blocked, {}, {}, false}, u"refused"_s, Reason::Blocked, true},
            {NeedsAnswers{one, {}}, u"needsAnswers"_s, Reason::Incomplete, true},
            {NeedsChoice{{one, AttendeeId{2}}}, u"needsChoice"_s, Reason::Ambiguous, false},
            {Unknown{false}, u"unknown"_s, Reason::Invalid, false},
            {Unknown{true}, u"unknown"_s, Reason::Revoked, false}};
        for (const Row& row : rows) {
            QCOMPARE(decisionWord(row.decision), row.word);
            QCOMPARE(decisionReason(row.decision), row.reason);
            QCOMPARE(
                decisionAttendee(row.decision), row.isAboutOne ? std::optional(one) : std::nullopt);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Decision)
#include "tst_Decision.moc"
