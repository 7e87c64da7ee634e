// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/AnswerFile.h"
#include "checkin/QuestionRules.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

Question question(qint64 remote, const QString& type, bool required = false)
{
    Question made;
    made.remote = remote;
    made.type = type;
    made.required = required;
    made.atCheckIn = true;
    made.ticketTypeRemotes = {70};
    if (type == "C"_L1 || type == "M"_L1) {
        made.options = {{5, u"VEG"_s, u"Vegetarian"_s}, {6, u"FISH"_s, u"Fish"_s}};
    }
    return made;
}

AttendeeRecord person()
{
    AttendeeRecord record;
    record.ticketType.remote = 70;
    return record;
}

QList<qint64> asked(const QList<Question>& questions, const QMap<qint64, QString>& given,
    const AttendeeRecord& record = person())
{
    QList<qint64> remotes;
    for (const Question& one : QuestionRules::open(record, questions, given)) {
        remotes.append(one.remote);
    }
    return remotes;
}

} // namespace

class tst_QuestionRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void answersAreJudgedByTheirType_data()
    {
        using P = AnswerProblem;
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<AnswerProblem>("problem");
        const auto row = [](const QString& type, const QString& answer, P problem) {
            QTest::addRow("%s %s", qPrintable(type), qPrintable(answer))
                << type << answer << problem;
        };
        row(u"N"_s, u"3"_s, P::None);
        row(u"N"_s, u"2.5"_s, P::None);
        row(u"N"_s, u"three"_s, P::NotANumber);
        row(u"N"_s, u"-1"_s, P::TooSmall);
        row(u"N"_s, u"10"_s, P::None);
        row(u"N"_s, u"10.01"_s, P::TooLarge);
        row(u"S"_s, u"ab"_s, P::TooShort);
        row(u"S"_s, u"abc"_s, P::None);
        row(u"T"_s, u"a\nb\nc\nd"_s, P::TooLong);
        row(u"S"_s, u"😀😀😀😀😀"_s, P::None); // five letters, ten units
        row(u"B"_s, u"True"_s, P::None);
        row(u"B"_s, u"False"_s, P::None);
        row(u"C"_s, u"5"_s, P::None);
        row(u"C"_s, u"FISH"_s, P::None);
        row(u"C"_s, u"MEAT"_s, P::NoSuchOption);
        row(u"M"_s, u"5,FISH"_s, P::None);
        row(u"M"_s, u"5,7"_s, P::NoSuchOption);
        row(u"F"_s, u"file:abc"_s, P::None);
        row(u"F"_s, u"data:application/pdf;name=a.pdf;base64,JVBERi0xLjc="_s, P::None);
        row(u"F"_s, u"data:text/html;name=a.pdf;base64,PGh0bWw+PGh0bWw+"_s, P::NotAFile);
        row(u"F"_s, u"photo.jpg"_s, P::NotAFile);
        row(u"D"_s, u"2026-11-28"_s, P::None);
        row(u"D"_s, u"28 November"_s, P::NotADate);
        row(u"D"_s, u"2025-12-31"_s, P::TooEarly);
        row(u"D"_s, u"2027-01-01"_s, P::TooLate);
        row(u"H"_s, u"14:30"_s, P::None);
        row(u"H"_s, u"25:00"_s, P::NotATime);
        row(u"W"_s, u"2026-11-28T10:00:00+05:30"_s, P::None);
        row(u"W"_s, u"2026-11-28T02:00:00Z"_s, P::TooEarly);
        row(u"W"_s, u"2026-11-28T13:00:00Z"_s, P::TooLate);
        row(u"W"_s, u"tomorrow"_s, P::NotADateAndTime);
        row(u"CC"_s, u"IN"_s, P::None);
        row(u"CC"_s, u"de"_s, P::None);
        row(u"CC"_s, u"XX"_s, P::UnknownCountry);
        row(u"CC"_s, u"IND"_s, P::UnknownCountry);
        row(u"TEL"_s, u"+91 80 1234"_s, P::None);
    }

    void answersAreJudgedByTheirType()
    {
        QFETCH(QString, type);
        QFETCH(QString, answer);
        Question one = question(1, type);
        one.range.smallest = 0;
        one.range.largest = 10;
        one.range.shortest = 3;
        one.range.longest = 5;
        one.range.firstDate = QDate(2026, 1, 1);
        one.range.lastDate = QDate(2026, 12, 31);
        one.range.earliest = QDateTime(QDate(2026, 11, 28), QTime(3, 0), Qt::UTC);
        one.range.latest = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
        QTEST(QuestionRules::problem(one, answer), "problem");
    }

    void whereNoBoundIsSetAnyDateWillDo()
    {
        QCOMPARE(QuestionRules::problem(question(1, u"D"_s), u"1999-01-01"_s), AnswerProblem::None);
        QCOMPARE(QuestionRules::problem(question(1, u"W"_s), u"1999-01-01T10:00:00Z"_s),
            AnswerProblem::None);
        QCOMPARE(QuestionRules::problem(question(1, u"N"_s), u"-1e9"_s), AnswerProblem::None);
        QCOMPARE(QuestionRules::problem(question(1, u"S"_s), u"x"_s), AnswerProblem::None);
    }

    void aFileThatIsLargerThanTheServerTakesIsRefused()
    {
        AnswerFile file{1, {}, "application/pdf", "%PDF-" + QByteArray(AnswerFile::mostBytes, 'x')};
        QCOMPARE(QuestionRules::problem(question(1, u"F"_s), file.asAnswer()),
            AnswerProblem::FileTooLarge);
        file.bytes.truncate(AnswerFile::mostBytes);
        QCOMPARE(QuestionRules::problem(question(1, u"F"_s), file.asAnswer()), AnswerProblem::None);
    }

    void emptyAnswerWillDoOnlyWhereNoneIsRequired()
    {
        for (const QString& type :
            {u"N"_s, u"S"_s, u"B"_s, u"C"_s, u"D"_s, u"F"_s, u"CC"_s, u"TEL"_s}) {
            QCOMPARE(QuestionRules::problem(question(1, type), {}), AnswerProblem::None);
            QCOMPARE(QuestionRules::problem(question(1, type, true), {}), AnswerProblem::Missing);
        }
    }

    void questionOfAKindThatIsNotKnownTakesNoAnswerAndIsSkippedOnlyWhereNoneIsRequired()
    {
        const Question strange = question(1, u"SIGNATURE"_s);
        QVERIFY(!QuestionRules::isKnown(strange.type));
        QCOMPARE(QuestionRules::problem(strange, u"x"_s), AnswerProblem::UnknownKind);
        QCOMPARE(asked({strange}, {{1, u"x"_s}}), (QList<qint64>{1}));
        QCOMPARE(asked({strange}, {{1, {}}}), QList<qint64>{});
        const Question required = question(1, u"SIGNATURE"_s, true);
        QCOMPARE(asked({required}, {{1, {}}}), (QList<qint64>{1}));
        QCOMPARE(asked({required}, {{1, u"x"_s}}), (QList<qint64>{1}));
    }

    void noIsNoAnswerToAnUndertakingThatIsRequired()
    {
        QCOMPARE(
            QuestionRules::problem(question(1, u"B"_s, true), u"False"_s), AnswerProblem::Missing);
    }

    void onlyQuestionsOfTheTicketTypeAreAsked()
    {
        Question other = question(2, u"S"_s);
        other.ticketTypeRemotes = {71};
        Question home = question(3, u"S"_s);
        home.atCheckIn = false;
        QCOMPARE(asked({question(1, u"S"_s), other, home}, {}), (QList<qint64>{1}));
    }

    void whatWasAnsweredBeforeIsNotAskedAgain()
    {
        AttendeeRecord record = person();
        record.attendee.answers.insert(1, u"yes"_s);
        QCOMPARE(asked({question(1, u"S"_s, true)}, {}, record), QList<qint64>{});
    }

    void answerThatWillNotDoIsAskedAgain()
    {
        QCOMPARE(asked({question(1, u"N"_s)}, {{1, u"three"_s}}), (QList<qint64>{1}));
        QCOMPARE(asked({question(1, u"N"_s)}, {{1, u"3"_s}}), QList<qint64>{});
        QCOMPARE(asked({question(1, u"N"_s)}, {{1, {}}}), QList<qint64>{});
    }

    void onlyAnswersThatTheOrganiserWantsSeenAreShownNoesFirst()
    {
        const auto wanted = [](qint64 remote, const QString& type, const QString& text) {
            Question one = question(remote, type);
            one.text = text;
            one.shownAtCheckIn = true;
            return one;
        };
        Question size = wanted(1, u"M"_s, u"Size?"_s);
        size.options = {{11, u"S"_s, u"Small"_s}, {12, u"L"_s, u"Large"_s}};
        Question quiet = wanted(5, u"S"_s, u"Allergies?"_s);
        quiet.shownAtCheckIn = false;
        AttendeeRecord record;
        record.attendee.answers
            = {{1, u"11, 12"_s}, {2, u"True"_s}, {3, u"False"_s}, {4, u"file:x"_s}, {5, u"nuts"_s}};
        const auto shown = QuestionRules::shown(record,
            {size, wanted(2, u"B"_s, u"Vaccinated?"_s), wanted(3, u"B"_s, u"Photos?"_s),
                wanted(4, u"F"_s, u"Pass"_s), quiet, wanted(6, u"S"_s, u"Never asked"_s)});
        QCOMPARE(shown.size(), 3);
        QCOMPARE(shown.at(0), (ShownAnswer{u"Photos?"_s, {}, false}));
        QCOMPARE(shown.at(1), (ShownAnswer{u"Vaccinated?"_s, {}, true}));
        QCOMPARE(shown.at(2), (ShownAnswer{u"Size?"_s, u"Small, Large"_s, {}}));
    }

    void consentToPhotographsIsKnownByTheIdentifierOfItsQuestion()
    {
        Question may = question(3, u"B"_s);
        may.text = u"Photos?"_s;
        may.shownAtCheckIn = true;
        AttendeeRecord record;
        record.attendee.answers = {{3, u"False"_s}};
        const auto isKnown = [&](const QString& identifier) {
            may.identifier = identifier;
            return QuestionRules::shown(record, {may}).first().isOfPhotographs;
        };
        QVERIFY(isKnown(u"photo"_s));
        QVERIFY(isKnown(u"PHOTO-CONSENT"_s));
        QVERIFY(!isKnown(u"no-photo"_s)); // whose yes is a no
        QVERIFY(!isKnown({}));
        may.type = u"S"_s;
        QVERIFY(!isKnown(u"photo"_s));
    }

    void questionThatHangsOnOneThatIsGoneIsAsked()
    {
        Question orphan = question(2, u"S"_s);
        orphan.dependsOn = 9;
        orphan.dependsOnValues = {u"True"_s};
        QCOMPARE(asked({orphan}, {}), (QList<qint64>{2}));
    }

    void questionThatHangsOnAnotherIsAskedOnlyWhenItsAnswerCallsForIt()
    {
        Question parent = question(1, u"C"_s);
        Question child = question(2, u"S"_s, true);
        child.dependsOn = 1;
        child.dependsOnValues = {u"FISH"_s};
        QCOMPARE(asked({parent, child}, {{1, u"5"_s}}), QList<qint64>{});
        QCOMPARE(asked({parent, child}, {{1, u"6"_s}}), (QList<qint64>{2}));
        QCOMPARE(asked({parent, child}, {{1, u"FISH"_s}}), (QList<qint64>{2}));
        parent.type = u"B"_s;
        child.dependsOnValues = {u"True"_s};
        QCOMPARE(asked({parent, child}, {{1, u"true"_s}}), (QList<qint64>{2}));
        QCOMPARE(asked({parent, child}, {{1, u"false"_s}}), QList<qint64>{});
    }
};

QTEST_GUILESS_MAIN(tst_QuestionRules)
#include "tst_QuestionRules.moc"
