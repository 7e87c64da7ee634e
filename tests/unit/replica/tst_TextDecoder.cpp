// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PulledOut.h"
#include "replica/TextDecoder.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

Result<TextEncoding> detected(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return detectEncoding(buffer);
}

} // namespace

class tst_TextDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void encodingsHaveTheNamesThatPeopleGiveThem()
    {
        using E = TextEncoding;
        const QList<std::pair<QString, E>> names{{u"UTF-8"_s, E::Utf8}, {u"utf8"_s, E::Utf8},
            {u"UTF-16"_s, E::Utf16Le}, {u"utf_16 le"_s, E::Utf16Le}, {u"UTF-16BE"_s, E::Utf16Be},
            {u"Windows-1252"_s, E::Windows1252}, {u"CP1252"_s, E::Windows1252},
            {u"Latin1"_s, E::Windows1252}, {u"ISO-8859-1"_s, E::Windows1252}};
        for (const auto& [name, encoding] : names) {
            QCOMPARE(encodingByName(name), std::optional(encoding));
            QCOMPARE(encodingByName(encodingName(encoding)), std::optional(encoding));
        }
        QVERIFY(!encodingByName(u"EBCDIC"_s));
    }

    void damagedWorkbookIsKnownByItsName()
    {
        const QTemporaryDir folder;
        const auto kindOf = [&folder](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size()
                || !file.seek(0)) {
                qFatal("cannot write %s", qPrintable(name));
            }
            const auto encoding = detectEncoding(file);
            return encoding ? QString() : encoding.error().args.value(0);
        };
        QCOMPARE(kindOf(u"people.XLSX"_s, "PK broken"), u"xlsx"_s);
        QCOMPARE(kindOf(u"people.ods"_s, "PK broken"), u"ods"_s);
        QCOMPARE(kindOf(u"renamed.xlsx"_s, "Name\nAnn\n"), QString()); // a text all the same
        QCOMPARE(kindOf(u"people.csv"_s, "PK,Name\n1,Ann\n"), QString());
    }

    void fileCutInsideALetterIsToldWhateverTheLettersLength_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("first of two") << QByteArray("Name\nJ\xC3") << true;
        QTest::newRow("two of three") << QByteArray("Name\n\xE0\xA4") << true;
        QTest::newRow("three of four") << QByteArray("Name\n\xF0\x9F\x98") << true;
        QTest::newRow("all of two") << QByteArray("Name\nJ\xC3\xBC") << false;
        QTest::newRow("all of three") << QByteArray("Name\n\xE0\xA4\x85") << false;
        QTest::newRow("all of four") << QByteArray("Name\n\xF0\x9F\x98\x80") << false;
    }

    void fileCutInsideALetterIsToldWhateverTheLettersLength()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isCut);
        const auto encoding = detected(bytes);
        QCOMPARE(encoding.has_value(), !isCut);
        QVERIFY(isCut ? encoding.error().code == ErrorCode::FileTruncated
                      : *encoding == TextEncoding::Utf8);
    }

    void fileThatCannotBeReadIsToldApartFromAnEmptyOne()
    {
        QByteArray people = QByteArray("Name\nAnn\n").repeated(50'000);
        for (const qint64 readable : {0, 200'000}) {
            PulledOut stick(&people, readable);
            const auto encoding = detectEncoding(stick);
            QVERIFY(!encoding);
            QCOMPARE(encoding.error().code, ErrorCode::FileUnreadable);
        }
        QCOMPARE(detected({}).error().code, ErrorCode::FileEmpty);
    }

    void fewControlCharactersStrayIntoATextAndManyMakeItNone()
    {
        const QByteArray people = QByteArray("Name\tCompany\v\f\r\nAnn\tIBM\r\n").repeated(100);
        QVERIFY(detected(people + QByteArray(8, '\x07')).has_value());
        QVERIFY(detected(people + QByteArray(20, '\x07')).has_value()); // fewer than one in fifty
        const auto noise = detected(QByteArray("Name\n") + QByteArray(20, '\x07'));
        QVERIFY(!noise.has_value());
        QCOMPARE(noise.error().code, ErrorCode::FileBinary);
    }
};

QTEST_GUILESS_MAIN(tst_TextDecoder)
#include "tst_TextDecoder.moc"
