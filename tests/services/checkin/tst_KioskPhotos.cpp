// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KioskFixture.h"
#include "checkin/AnswerFile.h"

using namespace lanyard;

/// Self-service asks for a photo where its camera works, and takes it with that.
class tst_KioskPhotos : public KioskFixture
{
    Q_OBJECT

    const QString m_photo
        = AnswerFile{0, u"photo.jpg"_s, "image/jpeg", QByteArray::fromHex("ffd8ffe0")}.asAnswer();

    /// Somebody stands before the camera and is asked that.
    void ask(const QList<Question>& questions)
    {
        m_flow->cameraSaw();
        m_answer = needs(questions);
        scan("token");
    }

private Q_SLOTS:

    void aPhotoIsLookedAtBeforeItGoesUpWithTheCheckIn()
    {
        ask({question(1, u"F"_s, true)});
        QCOMPARE(page(), Page::Question);
        QVERIFY(m_flow->state().asksForPhoto());
        m_flow->showPhoto(m_photo);
        QCOMPARE(page(), Page::Question);
        QCOMPARE(m_flow->state().photo, m_photo);
        QCOMPARE(m_asked.size(), 1);
        m_answer = admitted();
        answer(m_photo);
        QCOMPARE(page(), Page::Welcome);
        QCOMPARE(m_asked.last().answers, (QMap<qint64, QString>{{1, m_photo}}));
        QVERIFY(m_flow->state().photo.isEmpty());
    }

    void aPhotoIsSeenWhileTheCheckInIsOnItsWay()
    {
        ask({question(1, u"F"_s, true)});
        m_flow->showPhoto(m_photo);
        m_answer.reset();
        answer(m_photo);
        QCOMPARE(page(), Page::Checking);
        QCOMPARE(m_flow->state().photo, m_photo);
    }

    void aPhotoIsTakenAgain()
    {
        ask({question(1, u"F"_s, true)});
        m_flow->showPhoto(m_photo);
        m_flow->showPhoto({});
        QCOMPARE(page(), Page::Question);
        QVERIFY(m_flow->state().photo.isEmpty());
    }

    void whatIsNoPhotoIsNotShown()
    {
        ask({question(1, u"F"_s), question(2, u"S"_s)});
        m_flow->showPhoto(u"words"_s);
        QVERIFY(m_flow->state().photo.isEmpty());
        answer(QString());
        m_flow->showPhoto(m_photo); // the next question wants none
        QVERIFY(m_flow->state().photo.isEmpty());
    }

    void whoWillNotBePhotographedWhereAPhotoIsRequiredGoesToTheDesk()
    {
        QSignalSpy sent(m_flow.get(), &KioskFlow::sentToDesk);
        ask({question(1, u"F"_s, true)});
        m_flow->showPhoto(m_photo);
        answer(QString());
        QCOMPARE(page(), Page::SeeDesk);
        QVERIFY(m_flow->state().photo.isEmpty());
        QCOMPARE(sent.at(0).at(1).toString(), u"needsAnswers"_s);
        QCOMPARE(m_asked.size(), 1);
    }

    void aPhotoMayBeLeftOutWhereItIsNotRequired()
    {
        ask({question(1, u"F"_s)});
        m_flow->showPhoto(m_photo);
        m_answer = admitted();
        answer(QString());
        QCOMPARE(page(), Page::Welcome);
        QCOMPARE(m_asked.last().answers, (QMap<qint64, QString>{{1, QString()}}));
    }

    void aCameraThatTakesAPhotoScansNobody_data()
    {
        QTest::addColumn<QString>("device");
        QTest::newRow("camera") << u"camera"_s;
        QTest::newRow("pictures") << u"file"_s;
    }

    void aCameraThatTakesAPhotoScansNobody()
    {
        QFETCH(QString, device);
        ask({question(1, u"F"_s)});
        m_clock.advance(3000);
        scan("token", device);
        scan("other", device);
        QCOMPARE(page(), Page::Question);
        m_flow->showPhoto(m_photo);
        scan("third", device);
        QCOMPARE(m_flow->state().photo, m_photo);
        QCOMPARE(m_asked.size(), 1);
    }

    void aCodeThatWasInThePhotoIsNoScanRightAfterIt()
    {
        ask({question(1, u"F"_s)});
        m_clock.advance(ScanInterpreter::readMs);
        scan("worn by somebody", u"camera"_s);
        m_flow->showPhoto(m_photo);
        m_answer = admitted();
        answer(m_photo);
        m_clock.advance(1000);
        scan("worn by somebody", u"camera"_s);
        QCOMPARE(page(), Page::Welcome);
        QCOMPARE(m_asked.size(), 2);
    }

    void theNextPersonsScannerStillWorksAndForgetsThePhoto()
    {
        ask({question(1, u"F"_s)});
        m_flow->showPhoto(m_photo);
        m_answer = admitted();
        scan("other", u"wedge"_s);
        QCOMPARE(page(), Page::Welcome);
        QVERIFY(m_flow->state().photo.isEmpty());
        QVERIFY(m_asked.last().answers.isEmpty());
    }

    void whoWalksAwayIsForgottenWithTheirPhoto()
    {
        ask({question(1, u"F"_s)});
        m_flow->showPhoto(m_photo);
        pass(61'000);
        QCOMPARE(page(), Page::StillThere);
        m_flow->touched();
        QCOMPARE(page(), Page::Question);
        QCOMPARE(m_flow->state().photo, m_photo);
        pass(61'000);
        pass(21'000);
        QCOMPARE(page(), Page::Scan);
        QVERIFY(m_flow->state().photo.isEmpty());
    }

    void aPhotoStartsTheMinuteAnew()
    {
        ask({question(1, u"F"_s)});
        m_clock.advance(59'000);
        m_flow->showPhoto(m_photo);
        pass(59'000);
        QCOMPARE(page(), Page::Question);
    }

    void backAndHelpForgetThePhoto()
    {
        ask({question(1, u"S"_s), question(2, u"F"_s)});
        answer(u"Pune"_s);
        m_flow->showPhoto(m_photo);
        m_flow->questionBefore();
        QCOMPARE(m_flow->state().question, 0);
        QVERIFY(m_flow->state().photo.isEmpty());
        answer(u"Pune"_s);
        m_flow->showPhoto(m_photo);
        m_flow->callForHelp();
        QCOMPARE(page(), Page::Calling);
        QVERIFY(m_flow->state().photo.isEmpty());
        QVERIFY(m_flow->state().questions.isEmpty());
    }

    void aPhotoIsTakenAnewByWhoComesBackToIt()
    {
        ask({question(1, u"F"_s), question(2, u"S"_s)});
        m_flow->showPhoto(m_photo);
        answer(m_photo);
        QVERIFY(m_flow->state().photo.isEmpty());
        m_flow->questionBefore();
        QVERIFY(m_flow->state().asksForPhoto());
        QVERIFY(m_flow->state().photo.isEmpty());
        answer(QString());
        m_answer = admitted();
        answer(u"Pune"_s);
        QCOMPARE(m_asked.last().answers, (QMap<qint64, QString>{{1, QString()}, {2, u"Pune"_s}}));
    }

    void withoutItsCameraARequiredPhotoIsForTheDesk()
    {
        QSignalSpy sent(m_flow.get(), &KioskFlow::sentToDesk);
        ask({question(1, u"F"_s, true)});
        pass(4000);
        QCOMPARE(page(), Page::Question);
        pass(1000); // pulled out
        QCOMPARE(page(), Page::SeeDesk);
        QVERIFY(!m_flow->state().person);
        QCOMPARE(sent.at(0).at(1).toString(), u"needsAnswers"_s);
    }

    void withoutItsCameraAPhotoThatMayBeLeftOutIsLeftOut()
    {
        ask({question(1, u"F"_s), question(2, u"S"_s)});
        pass(5000);
        QCOMPARE(page(), Page::Question);
        QCOMPARE(m_flow->state().question, 1);
        m_answer = admitted();
        answer(u"Pune"_s);
        QCOMPARE(m_asked.last().answers, (QMap<qint64, QString>{{1, QString()}, {2, u"Pune"_s}}));
    }

    void aCameraThatGoesOnSeeingKeepsTheQuestion()
    {
        ask({question(1, u"F"_s, true)});
        for (int i = 0; i < 5; ++i) {
            pass(4000);
            m_flow->cameraSaw();
        }
        QCOMPARE(page(), Page::Question);
    }

    void aPhotoThatWasTakenIsUsedWithoutItsCamera()
    {
        ask({question(1, u"F"_s, true), question(2, u"S"_s)});
        m_flow->showPhoto(m_photo);
        pass(9000);
        QVERIFY(m_flow->state().asksForPhoto());
        answer(m_photo);
        QCOMPARE(m_flow->state().question, 1);
        m_answer = admitted();
        answer(u"Pune"_s);
        QCOMPARE(m_asked.last().answers, (QMap<qint64, QString>{{1, m_photo}, {2, u"Pune"_s}}));
    }

    void aQuestionBehindAPhotoThatIsNotAskedForIsReachedBackwardsToo()
    {
        ask({question(1, u"S"_s), question(2, u"F"_s, true), question(3, u"S"_s)});
        answer(u"Pune"_s);
        m_flow->showPhoto(m_photo);
        answer(m_photo);
        m_clock.advance(9000);
        m_flow->questionBefore(); // over the photo, which stays as it was answered
        QCOMPARE(m_flow->state().question, 0);
        answer(u"Goa"_s);
        QCOMPARE(m_flow->state().question, 2);
        m_answer = admitted();
        answer(u"no"_s);
        QCOMPARE(m_asked.last().answers,
            (QMap<qint64, QString>{{1, u"Goa"_s}, {2, m_photo}, {3, u"no"_s}}));
    }
};

QTEST_GUILESS_MAIN(tst_KioskPhotos)
#include "tst_KioskPhotos.moc"
