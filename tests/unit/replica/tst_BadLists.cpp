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
    void badFilesAreToldClearly_data();
    void badFilesAreToldClearly();
    void aFileOfMoreThan200MegabytesIsRefusedUnread();
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
    QCOMPARE(row.reason, u"duplicateKey"_s);
    QCOMPARE(row.firstLine, 2);
    const auto family = read("Name,E-mail\nAnn,a@example.org\nBen,a@example.org\n");
    QCOMPARE(family->people.size(), 2);
}

void tst_BadLists::badFilesAreToldClearly_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, QByteArray file, ErrorCode code) {
        QTest::newRow(name) << file << int(code);
    };
    row("empty", "", ErrorCode::FileEmpty);
    row("blank lines alone", "\n\n \n", ErrorCode::FileEmpty);
    row("header alone", "Name,Company\n", ErrorCode::FileEmpty);
    row("binary",
        QByteArray("\x7F"
                   "ELF\0\0\0",
            7),
        ErrorCode::FileBinary);
    row("xlsx", QByteArray("PK\x03\x04\0\0xl/workbook.xml", 21), ErrorCode::FileSpreadsheet);
    row("cut inside a quote", "Name,Company\nAnn,\"IB", ErrorCode::FileTruncated);
    row("cut inside a row", "Name,Company,Order\nAnn,IBM,X\nBob,S", ErrorCode::FileTruncated);
    row("a field of a million", "Name\n" + QByteArray(1'000'000, 'x') + "\n",
        ErrorCode::FieldTooLarge);
    row("two equal headers", "Name,Email,Email\nA,b,c\n", ErrorCode::DuplicateHeader);
    row("no names", "Amount,Colour\n1,red\n", ErrorCode::NoNameColumn);
}

void tst_BadLists::badFilesAreToldClearly()
{
    QFETCH(QByteArray, file);
    QFETCH(int, code);
    const auto list = read(file);
    QVERIFY(!list.has_value());
    QCOMPARE(int(list.error().code), code);
}

void tst_BadLists::aFileOfMoreThan200MegabytesIsRefusedUnread()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(200'000'001)); // sparse: takes no room
    const auto list = AttendeeCsv::read(file, {});
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(file.pos(), 0);
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
