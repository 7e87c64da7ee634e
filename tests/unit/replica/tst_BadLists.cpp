// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/AttendeeCsv.h"

#include <QBuffer>
#include <QTemporaryFile>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

Result<AttendeeList> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return AttendeeCsv::read(buffer, {});
}

} // namespace

class tst_BadLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadRowIsToldAndTheRestComesIn();
    void aRowThatRepeatsAKeyIsRejected();
    void whatRepeatsIsToldAsTheFileShowsIt_data();
    void whatRepeatsIsToldAsTheFileShowsIt();
    void aStrayControlCharacterIsPassedOver();
    void badFilesAreToldClearly_data();
    void badFilesAreToldClearly();
    void aFileOfMoreThan100MegabytesIsRefusedUnread();
    void ofVeryManyBadRowsTheFirstAreShownInWhole();
    void readingCanBeStopped();
};

void tst_BadLists::aBadRowIsToldAndTheRestComesIn()
{
    const auto list = read("Name,Company,Status,Valid from,Blocked\n"
                           "Ann,IBM,paid,2026-11-24 09:00,no\n"
                           ",SAP,paid,,\n"
                           "\"Two\nlines\",x,maybe,,\n"
                           "Bob,SAP\n"
                           "Cy,SAP,paid,,,surplus\n"
                           "Di,SAP,paid,tomorrow,\n"
                           "Ed,SAP,paid,,perhaps\n"
                           "\"Flo\"rian,SAP,paid,,\n"
                           "Gus,SAP,canceled,,yes\n");
    QVERIFY(list.has_value());
    QCOMPARE(list->people.size(), 2);
    QCOMPARE(list->people.at(1).attendee.name, u"Gus"_s);
    QVERIFY(list->people.at(1).attendee.blocked);
    QStringList told;
    for (const auto& row : list->rejected) {
        told.append(u"%1 %2 %3 %4"_s.arg(row.line).arg(row.column, row.reason, row.value));
    }
    QCOMPARE(told,
        (QStringList{u"3 Name noName "_s, u"4 Status badStatus maybe"_s, u"6  tooFewFields 2"_s,
            u"7  tooManyFields 6"_s, u"8 Valid from badDate tomorrow"_s,
            u"9 Blocked badYesNo perhaps"_s, u"10  badQuotes Florian SAP paid  "_s}));
    QCOMPARE(list->rejected.first().cells.value(1), u"SAP"_s);
    QCOMPARE(list->total, 9);
}

void tst_BadLists::aRowThatRepeatsAKeyIsRejected()
{
    const auto list = read("Name,Secret\nAnn,t1\nBob,t2\nAnn again,t1\n");
    QVERIFY(list.has_value());
    QCOMPARE(list->people.size(), 2);
    QCOMPARE(list->rejected.size(), 1);
    const auto& row = list->rejected.first();
    QCOMPARE(row.line, 4);
    QCOMPARE(row.column, u"Secret"_s);
    QCOMPARE(row.reason, u"duplicateTicket"_s);
    QCOMPARE(row.value, u"t1"_s);
    QCOMPARE(row.firstLine, 2);
    const auto family = read("Name,E-mail\nAnn,a@example.org\nBen,a@example.org\n");
    QCOMPARE(family->people.size(), 2);
}

void tst_BadLists::whatRepeatsIsToldAsTheFileShowsIt_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("told");
    QTest::newRow("order and position")
        << QByteArray("Order code,Position ID,Name\nAAA11,2,Ann\nAAA11,2,Ben\n")
        << u"3 Order code duplicatePlace AAA11-2"_s;
    QTest::newRow("address and name")
        << QByteArray("Name,E-mail\nAnn,a@example.org\nAnn,A@example.org\n")
        << u"3 E-mail duplicatePerson Ann, A@example.org"_s;
    QTest::newRow("order and name") << QByteArray("Order code,Name\nAAA11,Ann\nAAA11,Ann\n")
                                    << u"3 Order code duplicatePerson Ann, AAA11"_s;
    QTest::newRow("an add-on of nobody") << QByteArray(
        "Order code,Position ID,Name,Add-on to position ID\nAAA11,1,Ann,\nAAA11,2,,7\n")
                                         << u"3 Add-on to position ID noParent AAA11-7"_s;
}

void tst_BadLists::whatRepeatsIsToldAsTheFileShowsIt()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, told);
    const auto list = read(file);
    QVERIFY(list.has_value());
    QCOMPARE(list->rejected.size(), 1);
    const auto& row = list->rejected.first();
    QCOMPARE(u"%1 %2 %3 %4"_s.arg(row.line).arg(row.column, row.reason, row.value), told);
}

void tst_BadLists::aStrayControlCharacterIsPassedOver()
{
    const auto list = read("Name,Company\nAnn\a,\x1bIBM\n");
    QVERIFY(list.has_value());
    QCOMPARE(list->people.first().attendee.name, u"Ann"_s);
    QCOMPARE(list->people.first().attendee.company, u"IBM"_s);
}

void tst_BadLists::badFilesAreToldClearly_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("args");
    const auto row = [](const char* name, QByteArray file, ErrorCode code, QStringList args = {}) {
        QTest::newRow(name) << file << int(code) << args;
    };
    row("empty", "", ErrorCode::FileEmpty);
    row("blank lines alone", "\n\n \n", ErrorCode::FileEmpty);
    row("header alone", "Name,Company\n", ErrorCode::FileEmpty, {u"header"_s});
    row("JSON in one line", R"([{"name": "Ann"}])", ErrorCode::FileBinary, {u"JSON"_s});
    row("JSON in many", "\n{\n  \"people\": []\n}\n", ErrorCode::FileBinary, {u"JSON"_s});
    row("HTML", "<!DOCTYPE html>\n<html><body><table></table></body></html>\n",
        ErrorCode::FileBinary, {u"HTML"_s});
    row("XML", "\xEF\xBB\xBF<?xml version=\"1.0\"?><people/>", ErrorCode::FileBinary, {u"XML"_s});
    row("a workbook in XML",
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>",
        ErrorCode::FileSpreadsheet, {u"xml"_s});
    row("5,000 columns", "Name" + QByteArray(5000, ',') + "\nAnn\n", ErrorCode::FieldTooLarge,
        {u"1"_s, u"columns"_s});
    row("binary",
        QByteArray("\x7F"
                   "ELF\0\0\0",
            7),
        ErrorCode::FileBinary);
    row("xlsx", QByteArray("PK\x03\x04\0\0xl/workbook.xml", 21), ErrorCode::FileSpreadsheet,
        {u"xlsx"_s});
    row("cut inside a quote", "Name,Company\nAnn,\"IB", ErrorCode::FileTruncated, {u"2"_s});
    row("cut inside a row", "Name,Company,Order\nAnn,IBM,X\nBob,S", ErrorCode::FileTruncated,
        {u"3"_s});
    row("cut inside a row far on",
        "Name,Company,Order\n" + QByteArray("Ann,IBM,X\n").repeated(60) + "Bob,S",
        ErrorCode::FileTruncated, {u"62"_s});
    row("two equal headers of a long list",
        "Name,Email,Email\n" + QByteArray("A,b,c\n").repeated(60), ErrorCode::DuplicateHeader,
        {u"Email"_s});
    row("a field of a million", "Name\n" + QByteArray(1'000'000, 'x') + "\n",
        ErrorCode::FieldTooLarge, {u"2"_s});
    row("two equal headers", "Name,Email,Email\nA,b,c\n", ErrorCode::DuplicateHeader, {u"Email"_s});
    row("no names", "Amount,Colour\n1,red\n", ErrorCode::NoNameColumn);
}

void tst_BadLists::badFilesAreToldClearly()
{
    QFETCH(QByteArray, file);
    QFETCH(int, code);
    QFETCH(QStringList, args);
    const auto list = read(file);
    QVERIFY(!list.has_value());
    QCOMPARE(int(list.error().code), code);
    QCOMPARE(list.error().args, args);
}

void tst_BadLists::aFileOfMoreThan100MegabytesIsRefusedUnread()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(100'000'001)); // sparse: takes no room
    const auto list = AttendeeCsv::read(file, {});
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(file.pos(), 0);
}

void tst_BadLists::ofVeryManyBadRowsTheFirstAreShownInWhole()
{
    const auto list = read("Name,Secret\nAnn,t1\n" + QByteArray(",t2\n").repeated(1001));
    QVERIFY(list.has_value());
    QCOMPARE(list->rejected.size(), 1001);
    QVERIFY(!list->rejected.at(999).cells.isEmpty());
    QVERIFY(list->rejected.at(1000).cells.isEmpty());
}

void tst_BadLists::readingCanBeStopped()
{
    QByteArray bytes = "Name\n" + QByteArray("x\n").repeated(1000);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    int calls = 0;
    const auto list = AttendeeCsv::read(buffer, {}, [&](qint64 done, qint64 all) {
        ++calls;
        return done <= 0 || all <= 0;
    });
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 1);
}

QTEST_APPLESS_MAIN(tst_BadLists)
#include "tst_BadLists.moc"
