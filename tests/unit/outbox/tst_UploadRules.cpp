// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/DeviceRules.h"
#include "outbox/UploadRules.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PushOutcome::Kind;
using Place = UploadRules::Place;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);

AnswerFile uploadedAt(const QDateTime& at)
{
    AnswerFile file;
    file.question = 7;
    file.upload = u"file:one"_s;
    file.uploadedAt = at;
    file.uploadedBy = u"one"_s;
    return file;
}

} // namespace

class tst_UploadRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aFileGoesUpOnceAndAgainWhenTheServerMayHaveForgottenIt()
    {
        QCOMPARE(UploadRules::place({}, noon, u"one"_s), Place::Here);
        QCOMPARE(UploadRules::place(uploadedAt(noon), noon, u"one"_s), Place::There);
        QCOMPARE(UploadRules::place(uploadedAt(noon.addSecs(-12 * 3600 + 1)), noon, u"one"_s),
            Place::There);
        QCOMPARE(UploadRules::place(uploadedAt(noon.addSecs(-12 * 3600)), noon, u"one"_s),
            Place::Forgotten);
        AnswerFile undated = uploadedAt(noon);
        undated.uploadedAt.reset();
        QCOMPARE(UploadRules::place(undated, noon, u"one"_s), Place::Here);
        QVERIFY(UploadRules::isDue(Place::Here));
        QVERIFY(UploadRules::isDue(Place::Forgotten));
        QVERIFY(!UploadRules::isDue(Place::There));
    }

    void aClockThatWasSetBackMakesAFileGoUpAgain()
    {
        QCOMPARE(UploadRules::place(uploadedAt(noon.addSecs(1)), noon, u"one"_s), Place::Forgotten);
    }

    void aFileOfAnotherDeviceGoesUpAgain()
    {
        QCOMPARE(UploadRules::place(uploadedAt(noon), noon, u"two"_s), Place::Others);
        QVERIFY(UploadRules::isDue(Place::Others));
        AnswerFile unmarked = uploadedAt(noon); // by a program that knew no marks
        unmarked.uploadedBy.clear();
        QCOMPARE(UploadRules::place(unmarked, noon, u"one"_s), Place::Others);
    }

    void whatMayHaveLeftAsAnotherDevicesIsLookedForBefore()
    {
        OutboxEntry entry;
        entry.device = u"one"_s;
        QVERIFY(!DeviceRules::isToSeekBefore(entry, u"two"_s)); // it never left
        entry.tries = 1;
        QVERIFY(DeviceRules::isToSeekBefore(entry, u"two"_s));
        QVERIFY(!DeviceRules::isToSeekBefore(entry, u"one"_s));
        entry.kind = OutboxKind::Undo;
        QVERIFY(!DeviceRules::isToSeekBefore(entry, u"two"_s));
    }

    void whatTheListSaysMeansSomethingToACheckIn()
    {
        using Found = CheckInSought::Kind;
        const auto means = [](Found found, Kind how) {
            const auto outcome = DeviceRules::meansBefore({found, {how, 503, u"words"_s, 7}});
            return outcome ? std::optional(outcome->kind) : std::nullopt;
        };
        for (const Kind how : {Kind::Acknowledged, Kind::NotSent, Kind::Ambiguous, Kind::RetryLater,
                 Kind::Refused, Kind::Stop}) {
            QCOMPARE(means(Found::Counts, how), std::optional(Kind::Acknowledged));
            QCOMPARE(means(Found::CountsNot, how), std::nullopt);
            QCOMPARE(means(Found::NoTicket, how), std::nullopt);
            const bool isKept = how == Kind::NotSent || how == Kind::Stop;
            QCOMPARE(means(Found::Unknown, how), std::optional(isKept ? how : Kind::RetryLater));
        }
        const auto later
            = DeviceRules::meansBefore({Found::Unknown, {Kind::RetryLater, 503, u"words"_s, 7}});
        QCOMPARE(*later, (PushOutcome{Kind::RetryLater, 503, u"words"_s, 7}));
    }

    void whatTheListSaysMeansSomethingToAnUndo()
    {
        using Found = CheckInSought::Kind;
        const PushOutcome refused{Kind::Refused, DeviceRules::noneOfOurs, u"none"_s, {}};
        QVERIFY(DeviceRules::isNoneOfOurs(refused));
        QVERIFY(!DeviceRules::isNoneOfOurs({Kind::Refused, 400, {}, {}}));
        QVERIFY(!DeviceRules::isNoneOfOurs({Kind::Ambiguous, 404, {}, {}}));
        QVERIFY(DeviceRules::isOfOursAlone(refused));
        QVERIFY(DeviceRules::isOfOursAlone({Kind::Acknowledged, 400, u"done already"_s, {}}));
        QVERIFY(!DeviceRules::isOfOursAlone({Kind::Acknowledged, 200, {}, {}}));
        QVERIFY(!DeviceRules::isOfOursAlone({Kind::Refused, 400, {}, {}}));
        const PushOutcome done{Kind::Acknowledged, 400, u"done already"_s, {}};
        QCOMPARE(DeviceRules::meansAfter(done, {Found::Counts}).kind, Kind::Refused);
        QCOMPARE(DeviceRules::meansAfter(done, {Found::NoTicket}).kind, Kind::Refused);
        QCOMPARE(DeviceRules::meansAfter(done, {Found::CountsNot}), done);
        QCOMPARE(DeviceRules::meansAfter(refused, {Found::Counts}), refused);
        QCOMPARE(DeviceRules::meansAfter(refused, {Found::NoTicket}), refused);
        QCOMPARE(DeviceRules::meansAfter(refused, {Found::CountsNot}).kind, Kind::Acknowledged);
        for (const Kind how : {Kind::Acknowledged, Kind::NotSent, Kind::Ambiguous, Kind::RetryLater,
                 Kind::Refused, Kind::Stop}) {
            const PushOutcome end
                = DeviceRules::meansAfter(refused, {Found::Unknown, {how, 0, {}, {}}});
            QCOMPARE(end.kind, how == Kind::Stop ? Kind::Stop : Kind::RetryLater);
        }
    }

    void everyEndOfAnUploadMeansSomethingToItsCheckIn()
    {
        for (const bool isInDoubt : {false, true}) {
            QCOMPARE(UploadRules::means(Kind::Acknowledged, isInDoubt), std::nullopt);
            QCOMPARE(UploadRules::means(Kind::NotSent, isInDoubt), std::optional(Kind::NotSent));
            QCOMPARE(
                UploadRules::means(Kind::RetryLater, isInDoubt), std::optional(Kind::RetryLater));
            QCOMPARE(UploadRules::means(Kind::Stop, isInDoubt), std::optional(Kind::Stop));
        }
    }

    void anUploadInDoubtBringsNoDoubtToItsCheckIn()
    {
        QCOMPARE(UploadRules::means(Kind::Ambiguous, false), std::optional(Kind::RetryLater));
        QCOMPARE(UploadRules::means(Kind::Ambiguous, true), std::optional(Kind::RetryLater));
    }

    void aRefusedFileIsForStaffUnlessItsCheckInIsInDoubt()
    {
        QCOMPARE(UploadRules::means(Kind::Refused, false), std::optional(Kind::Refused));
        QCOMPARE(UploadRules::means(Kind::Refused, true), std::optional(Kind::RetryLater));
    }

    void theEntryNamesItsFilesBesideTheOtherAnswers()
    {
        OutboxEntry entry;
        entry.body = {{u"secret"_s, u"a"_s}, {u"answers"_s, QJsonObject{{u"3"_s, u"yes"_s}}}};
        const OutboxEntry named = UploadRules::naming(entry, {uploadedAt(noon)});
        QCOMPARE(named.body.value(u"answers"_s).toObject(),
            (QJsonObject{{u"3"_s, u"yes"_s}, {u"7"_s, u"file:one"_s}}));
        QCOMPARE(named.body.value(u"secret"_s).toString(), u"a"_s);
        QCOMPARE(UploadRules::naming(entry, {}), entry);
    }
};

QTEST_GUILESS_MAIN(tst_UploadRules)
#include "tst_UploadRules.moc"
