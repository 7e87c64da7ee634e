// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/BrotherWatch.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = BrotherStatus::Kind;
using Media = BrotherStatus::Media;

namespace {

struct Said
{
    int errors1 = 0;
    int errors2 = 0;
    int width = 62;
    int media = 0x0a;
    int length = 0;
    int type = 0;
    int phase = 0;
    int notification = 0;
};

/// As a printer sends it.
QByteArray bytesOf(const Said& said)
{
    QByteArray bytes(32, '\0');
    bytes.replace(0, 7, QByteArray("\x80\x20\x42\x34\x41\x30\x30", 7));
    bytes[8] = char(said.errors1);
    bytes[9] = char(said.errors2);
    bytes[10] = char(said.width);
    bytes[11] = char(said.media);
    bytes[17] = char(said.length);
    bytes[18] = char(said.type);
    bytes[19] = char(said.phase);
    bytes[22] = char(said.notification);
    return bytes;
}

BrotherStatus statusOf(const Said& said)
{
    return BrotherStatus::of(bytesOf(said)).value_or(BrotherStatus());
}

} // namespace

/// What Brother QL printers say.
class tst_BrotherStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsRead();
    void eachErrorHasItsMeaning_data();
    void eachErrorHasItsMeaning();
    void whatSomebodyMustSeeToFirstComesFirst();
    void everyErrorIsAFault();
    void statusWithoutAnErrorMayBeAFaultToo();
    void kindsAreThoseOfTheReference();
    void mediumIsKnownFromItsSize();
    void wordsAreReadAsTheyCome();
    void foreignBytesArePassedOver();
    void hostileBytesAreReadToTheirEnd();
    void pageIsFollowedFromItsFirstRowToItsEnd();
    void coolingIsNoFaultWhileAPageIsOnItsWay();
    void firstFaultIsKept();
};

void tst_BrotherStatus::everyFieldIsRead()
{
    const BrotherStatus status = statusOf({0x02, 0x41, 62, 0x0b, 100, 6, 1, 4});
    QCOMPARE(status.errors, 0x4102U);
    QCOMPARE(status.widthMm, 62);
    QCOMPARE(status.media, Media::DieCut);
    QCOMPARE(status.lengthMm, 100);
    QCOMPARE(status.paper(), (PaperSize{mm(62), mm(100)}));
    QCOMPARE(status.kind, Kind::PhaseChange);
    QVERIFY(status.isPrinting);
    QCOMPARE(status.notification, 4);
    QCOMPARE(statusOf({}).fault(), PrinterFault::None);
}

void tst_BrotherStatus::eachErrorHasItsMeaning_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<PrinterFault>("fault");
    const auto row = [](const char* name, int first, int second, PrinterFault fault) {
        QTest::newRow(name) << first << second << fault;
    };
    row("no media", 0x01, 0, PrinterFault::MediaOut);
    row("end of media", 0x02, 0, PrinterFault::MediaOut);
    row("cutter jam", 0x04, 0, PrinterFault::Cutter);
    row("in use", 0x10, 0, PrinterFault::Busy);
    row("turned off", 0x20, 0, PrinterFault::Unreachable);
    row("adapter", 0x40, 0, PrinterFault::Other);
    row("fan", 0x80, 0, PrinterFault::Other);
    row("replace media", 0, 0x01, PrinterFault::WrongMedium);
    row("buffer full", 0, 0x02, PrinterFault::Garbled);
    row("transmission", 0, 0x04, PrinterFault::Garbled);
    row("image", 0, 0x08, PrinterFault::Garbled);
    row("cover open", 0, 0x10, PrinterFault::CoverOpen);
    row("cannot be fed", 0, 0x40, PrinterFault::Jam);
    row("system", 0, 0x80, PrinterFault::Other);
}

void tst_BrotherStatus::eachErrorHasItsMeaning()
{
    QFETCH(int, first);
    QFETCH(int, second);
    for (const int type : {0, 1, 2, 5, 6}) {
        QTEST(statusOf({first, second, 62, 0x0a, 0, type}).fault(), "fault");
    }
}

void tst_BrotherStatus::whatSomebodyMustSeeToFirstComesFirst()
{
    QCOMPARE(statusOf({0x01, 0x50, 0, 0}).fault(), PrinterFault::CoverOpen);
    QCOMPARE(statusOf({0x02, 0x40}).fault(), PrinterFault::MediaOut); // so nothing can be fed
    QCOMPARE(statusOf({0x04, 0x01}).fault(), PrinterFault::WrongMedium);
    QCOMPARE(statusOf({0x90, 0x00}).fault(), PrinterFault::Busy);
}

void tst_BrotherStatus::everyErrorIsAFault()
{
    for (int bit = 0; bit < 16; ++bit) {
        const int errors = 1 << bit;
        QVERIFY(statusOf({errors & 0xff, errors >> 8}).fault() != PrinterFault::None);
    }
}

void tst_BrotherStatus::statusWithoutAnErrorMayBeAFaultToo()
{
    QCOMPARE(statusOf({0, 0, 0, 0}).fault(), PrinterFault::MediaOut); // nothing is in
    QCOMPARE(statusOf({0, 0, 62, 0x0a, 0, 2}).fault(), PrinterFault::Other);
    QCOMPARE(statusOf({0, 0, 62, 0x0a, 0, 4}).fault(), PrinterFault::Unreachable);
    QCOMPARE(statusOf({0, 0, 62, 0x0a, 0, 5, 1, 3}).fault(), PrinterFault::TooHot);
    QCOMPARE(statusOf({0, 0, 62, 0x0a, 0, 5, 1, 4}).fault(), PrinterFault::None);
    QCOMPARE(statusOf({0, 0, 0, 0, 0, 1}).fault(), PrinterFault::None);
}

void tst_BrotherStatus::kindsAreThoseOfTheReference()
{
    const auto kind = [](int type) { return statusOf({0, 0, 62, 0x0a, 0, type}).kind; };
    QCOMPARE(kind(0), Kind::Reply);
    QCOMPARE(kind(1), Kind::Completed);
    QCOMPARE(kind(2), Kind::Error);
    QCOMPARE(kind(3), Kind::Unknown);
    QCOMPARE(kind(4), Kind::TurnedOff);
    QCOMPARE(kind(5), Kind::Notification);
    QCOMPARE(kind(6), Kind::PhaseChange);
    QCOMPARE(kind(7), Kind::Unknown);
    QCOMPARE(kind(255), Kind::Unknown);
    const auto media = [](int type) { return statusOf({0, 0, 62, type}).media; };
    QCOMPARE(media(0x00), Media::None);
    QCOMPARE(media(0x0a), Media::Endless);
    QCOMPARE(media(0x4a), Media::Endless);
    QCOMPARE(media(0x0b), Media::DieCut);
    QCOMPARE(media(0x4b), Media::DieCut);
    QCOMPARE(media(0xff), Media::Unknown);
}

void tst_BrotherStatus::mediumIsKnownFromItsSize()
{
    const auto holds = [](const Said& said, const QString& medium) {
        return statusOf(said).holds(*brotherMedium(medium));
    };
    QVERIFY(holds({0, 0, 62, 0x0a, 0}, u"62"_s));
    QVERIFY(holds({0, 0, 62, 0x4a, 0}, u"62red"_s));
    QVERIFY(holds({0, 0, 62, 0x0b, 100}, u"62x100"_s));
    QVERIFY(holds({0, 0, 102, 0x0b, 152}, u"102x152"_s));
    QVERIFY(holds({0, 0, 102, 0x0b, 153}, u"102x152"_s));
    QVERIFY(holds({0, 0, 62, 0x77, 0}, u"62"_s)); // a kind that is newer than this program
    QVERIFY(!holds({0, 0, 29, 0x0a, 0}, u"62"_s));
    QVERIFY(!holds({0, 0, 62, 0x0b, 0}, u"62"_s));
    QVERIFY(!holds({0, 0, 62, 0x0b, 29}, u"62x100"_s));
    QVERIFY(!holds({0, 0, 62, 0x0a, 0}, u"62x100"_s));
}

void tst_BrotherStatus::wordsAreReadAsTheyCome()
{
    const QByteArray both = bytesOf({0, 0, 62, 0x0a, 0, 1}) + bytesOf({0, 0, 62, 0x0a, 0, 6});
    BrotherTalk talk;
    QList<Kind> kinds;
    for (qsizetype i = 0; i < both.size(); ++i) {
        talk.add(both.mid(i, 1));
        if (const auto status = talk.next()) {
            kinds.append(status->kind);
            QCOMPARE(i % 32, qsizetype(31));
        }
    }
    QCOMPARE(kinds, (QList<Kind>{Kind::Completed, Kind::PhaseChange}));
    BrotherTalk atOnce;
    atOnce.add(both);
    QCOMPARE(atOnce.next()->kind, Kind::Completed);
    QCOMPARE(atOnce.next()->kind, Kind::PhaseChange);
    QVERIFY(!atOnce.next());
}

void tst_BrotherStatus::foreignBytesArePassedOver()
{
    for (const QByteArray& bytes :
        {QByteArray(), QByteArray(100, '\0'), QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n"),
            QByteArray("\x80\x20", 2), bytesOf({}).left(31)}) {
        QVERIFY(!BrotherStatus::of(bytes));
        BrotherTalk talk;
        talk.add(bytes);
        QVERIFY(!talk.next());
    }
    QVERIFY(!BrotherStatus::of(bytesOf({}) + '\0'));
    BrotherTalk talk;
    talk.add(QByteArray("rubbish \x80 \x80\x20"));
    QVERIFY(!talk.next());
    talk.add(bytesOf({0x01}));
    const auto status = talk.next();
    QVERIFY(status.has_value());
    QCOMPARE(status->fault(), PrinterFault::MediaOut);
}

void tst_BrotherStatus::hostileBytesAreReadToTheirEnd()
{
    QRandomGenerator dice(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (int part = 0; part < 4; ++part) {
            bytes += dice.bounded(2) == 0 ? QByteArray("\x80\x20\x42", 3) : QByteArray();
            for (int i = dice.bounded(40); i > 0; --i) {
                bytes += char(dice.bounded(256));
            }
        }
        BrotherTalk talk;
        BrotherWatch watch;
        watch.add(bytes);
        talk.add(bytes);
        int count = 0;
        while (const auto status = talk.next()) {
            ++count;
            QVERIFY(status->widthMm >= 0 && status->widthMm <= 255);
            QVERIFY(status->errors <= 0xffffU);
            QVERIFY((status->errors == 0) || status->fault() != PrinterFault::None);
        }
        QVERIFY(count <= bytes.size() / 32);
        // and what comes after them is understood, unless a word of theirs is still open
        talk.add(QByteArray(32, '\0') + bytesOf({}));
        while (const auto status = talk.next()) {
            count = -1;
        }
        QCOMPARE(count, -1);
    }
}

void tst_BrotherStatus::pageIsFollowedFromItsFirstRowToItsEnd()
{
    BrotherWatch watch;
    watch.add(bytesOf({0, 0, 62, 0x0a, 0, 6, 0})); // of an earlier page
    QVERIFY(!watch.isCompleted && !watch.isSettled);
    watch.add(bytesOf({0, 0, 62, 0x0a, 0, 6, 1}));
    QVERIFY(!watch.isCompleted && !watch.isSettled);
    watch.add(bytesOf({0, 0, 62, 0x0a, 0, 1, 1}));
    QVERIFY(watch.isCompleted && !watch.isSettled);
    watch.add(bytesOf({0, 0, 62, 0x0a, 0, 6, 0}));
    QVERIFY(watch.isCompleted && watch.isSettled);
    QCOMPARE(watch.fault, PrinterFault::None);
    watch.add(bytesOf({0, 0, 62, 0x0a, 0, 9, 0})); // says nothing to us
    QVERIFY(watch.isCompleted && watch.isSettled);
    watch.pageHasLeft(); // only now: that was another one
    QVERIFY(!watch.isCompleted && !watch.isSettled);
    watch.add(bytesOf({0, 0, 62, 0x0a, 0, 1, 1}) + bytesOf({0, 0, 62, 0x0a, 0, 6, 0}));
    QVERIFY(watch.isCompleted && watch.isSettled);
}

void tst_BrotherStatus::coolingIsNoFaultWhileAPageIsOnItsWay()
{
    BrotherWatch watch;
    const auto notify = [&watch](int number) {
        watch.add(bytesOf({0, 0, 62, 0x0a, 0, 5, 1, number}));
        return watch.isCooling;
    };
    QVERIFY(!notify(1));
    QVERIFY(notify(BrotherStatus::coolingStarted));
    QVERIFY(notify(1)); // something else
    QVERIFY(!notify(BrotherStatus::coolingFinished));
    QCOMPARE(watch.fault, PrinterFault::None);
}

void tst_BrotherStatus::firstFaultIsKept()
{
    BrotherWatch watch;
    watch.add(bytesOf({0, 0x10, 62, 0x0a, 0, 2}) + bytesOf({0x01, 0, 0, 0, 0, 2}));
    QCOMPARE(watch.fault, PrinterFault::CoverOpen);
    watch.add(bytesOf({0, 0, 62, 0x0a, 0, 1}));
    QCOMPARE(watch.fault, PrinterFault::CoverOpen);
}

QTEST_GUILESS_MAIN(tst_BrotherStatus)
#include "tst_BrotherStatus.moc"
