// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/CsvReader.h"
#include "replica/CsvWriter.h"

#include <QBuffer>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_CsvWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void everyCellIsQuotedAndTheRowEndsAsInTheStandard()
    {
        QCOMPARE(csvRow({u"Zoë"_s, u"a \"b\""_s, QString()}),
            QByteArray("\"Zoë\",\"a \"\"b\"\"\",\"\"\r\n"));
    }

    void formulaIsKeptFromRunning() { QCOMPARE(csvRow({u"=1+1"_s}), QByteArray("\"'=1+1\"\r\n")); }

    void whatIsWrittenIsReadBack()
    {
        const QStringList cells{u"ಅನನ್ಯಾ ಗೌಡ"_s, u"two\nlines"_s, u"comma, \"quote\""_s, u"x"_s};
        QByteArray bytes = csvStart() + csvRow(cells);
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(detectEncoding(file).value_or(TextEncoding::Windows1252), TextEncoding::Utf8);
        CsvReader reader(file, TextEncoding::Utf8, u',');
        const auto row = reader.next();
        QVERIFY(row && *row);
        QCOMPARE((*row)->fields, cells);
    }
};

QTEST_GUILESS_MAIN(tst_CsvWriter)
#include "tst_CsvWriter.moc"
