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
