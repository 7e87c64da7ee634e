// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
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
    return file;
}

} // namespace

class tst_UploadRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aFileGoesUpOnceAndAgainWhenTheServerMayHaveForgottenIt()
    {
        QCOMPARE(UploadRules::place({}, noon), Place::Here);
        QCOMPARE(UploadRules::place(uploadedAt(noon), noon), Place::There);
        QCOMPARE(UploadRules::place(uploadedAt(noon.addSecs(-12 * 3600 + 1)), noon), Place::There);
        QCOMPARE(UploadRules::place(uploadedAt(noon.addSecs(-12 * 3600)), noon), Place::Forgotten);
        AnswerFile undated = uploadedAt(noon);
        undated.uploadedAt.reset();
        QCOMPARE(UploadRules::place(undated, noon), Place::Here);
        QVERIFY(UploadRules::isDue(Place::Here));
        QVERIFY(UploadRules::isDue(Place::Forgotten));
        QVERIFY(!UploadRules::isDue(Place::There));
    }

    void aClockThatWasSetBackMakesAFileGoUpAgain()
    {
        QCOMPARE(UploadRules::place(uploadedAt(noon.addSecs(1)), noon), Place::Forgotten);
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
