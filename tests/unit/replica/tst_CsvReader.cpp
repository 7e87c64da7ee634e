// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PulledOut.h"
#include "replica/CsvReader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

Result<QList<CsvRecord>> readAll(
    QByteArray bytes, QChar delimiter = u',', TextEncoding encoding = TextEncoding::Utf8)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, encoding, delimiter);
    QList<CsvRecord> records;
    while (true) {
        auto record = reader.next();
        if (!record) {
            return record.error();
        }
        if (!*record) {
            return records;
        }
        records.append(**record);
    }
}

Result<TextEncoding> detect(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return detectEncoding(buffer);
}

QByteArray utf16(const QString& text, bool bigEndian, bool mark)
{
    QStringEncoder encoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE);
    QByteArray bytes = encoder.encode(text);
    return mark ? (bigEndian ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE")) + bytes : bytes;
}

QByteArray quoted(const QString& field)
{
    return '"' + QString(field).replace(u"\""_s, u"\"\""_s).toUtf8() + '"';
}

} // namespace

class tst_CsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRowsAsTheRfcSays_data();
    void readsRowsAsTheRfcSays();
    void countsLinesThroughQuotedLineBreaks();
    void tellsTextAfterAClosingQuote();
    void tellsAFileThatEndsInsideAQuote();
    void aFileThatCannotBeReadOnIsNoWholeFile();
    void refusesAFieldOfAMillionCharacters();
    void refusesNulCharactersAndEndlessRows();
    void whateverIsWrittenIsReadBack();
    void survivesAnyBytes();
    void guessesTheDelimiter_data();
    void guessesTheDelimiter();
    void detectsTheEncoding_data();
    void detectsTheEncoding();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void decodesWindows1252AcrossTheWholeTable();
    void decodesUtf16InPieces();
};

void tst_CsvReader::readsRowsAsTheRfcSays_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto row = [](const char* name, QByteArray file, QList<QStringList> rows) {
        QTest::newRow(name) << file << rows;
    };
    row("LF", "a,b\nc,d\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("CRLF", "a,b\r\nc,d\r\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("CR alone", "a,b\rc,d\r", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("no break at the end", "a,b\nc,d", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("quotes", "\"a,1\",\"b \"\"x\"\"\"\n", {{u"a,1"_s, u"b \"x\""_s}});
    row("line breaks inside", "\"a\r\nb\",\"c\nd\"\r\ne,f\r\n",
        {{u"a\r\nb"_s, u"c\nd"_s}, {u"e"_s, u"f"_s}});
    row("empty fields", ",a,\n\"\",,b\n", {{u""_s, u"a"_s, u""_s}, {u""_s, u""_s, u"b"_s}});
    row("quote inside a plain field", "5\" nail,O\"Hara\n", {{u"5\" nail"_s, u"O\"Hara"_s}});
    row("blanks around quotes", "a, \"b,c\" ,d\n", {{u"a"_s, u"b,c"_s, u"d"_s}});
    row("blanks stay in plain fields", " a ,b\n", {{u" a "_s, u"b"_s}});
    row("blank rows are passed over", "a,b\n\n , \n,,\nc,d\n\n",
        {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("one quoted field at the end", "\"a\"", {{u"a"_s}});
    row("a spreadsheet's separator hint", "sep=,\r\na,b\r\n", {{u"a"_s, u"b"_s}});
    row("byte order mark", "\xEF\xBB\xBFName,x\n", {{u"Name"_s, u"x"_s}});
    row("nothing", "", {});
    row("scripts", "ಅನನ್ಯಾ ಗೌಡ,王思涵\n", {{u"ಅನನ್ಯಾ ಗೌಡ"_s, u"王思涵"_s}});
}

void tst_CsvReader::readsRowsAsTheRfcSays()
{
    QFETCH(QByteArray, file);
    QFETCH(QList<QStringList>, rows);
    const auto read = readAll(file);
    QVERIFY(read.has_value());
    QList<QStringList> fields;
    for (const auto& record : *read) {
        QVERIFY(!record.badQuotes);
        fields.append(record.fields);
    }
    QCOMPARE(fields, rows);
}

void tst_CsvReader::countsLinesThroughQuotedLineBreaks()
{
    const auto read = readAll("h\r\n\"a\r\nb\nc\"\r\nd\r\n\r\ne\n\"f\n\ng\"\nlast");
    QVERIFY(read.has_value());
    QList<int> lines;
    for (const auto& record : *read) {
        lines.append(record.line);
    }
    QCOMPARE(lines, (QList<int>{1, 2, 5, 7, 8, 11}));
    QVERIFY(read->at(4).complete);
    QVERIFY(!read->last().complete);
}

void tst_CsvReader::tellsTextAfterAClosingQuote()
{
    const auto read = readAll("\"a\"b,c\n\"d\",e\n");
    QVERIFY(read.has_value());
    QVERIFY(read->at(0).badQuotes);
    QVERIFY(!read->at(1).badQuotes);
}

void tst_CsvReader::tellsAFileThatEndsInsideAQuote()
{
    const auto read = readAll("a,b\nc,\"d\ne,f\n");
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::FileTruncated);
    QCOMPARE(read.error().args, QStringList{u"2"_s});
}

void tst_CsvReader::aFileThatCannotBeReadOnIsNoWholeFile()
{
    const QByteArray line("Ann,IBM\n");
    QByteArray people = line.repeated(20'000);
    PulledOut stick(&people, 100'000);
    CsvReader reader(stick, TextEncoding::Utf8, u',');
    auto row = reader.next();
    int rows = 0;
    for (; row && *row; row = reader.next()) {
        ++rows;
    }
    QVERIFY(!row);
    QCOMPARE(row.error().code, ErrorCode::FileUnreadable);
    QCOMPARE(rows, 100'000 / int(line.size()));
}

void tst_CsvReader::refusesAFieldOfAMillionCharacters()
{
    QVERIFY(readAll("a\n" + QByteArray(999'999, 'x') + "\n").has_value());
    for (const QByteArray quote : {"", "\""}) {
        const auto read = readAll("a\n" + quote + QByteArray(1'000'000, 'x') + quote + "\n");
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::FieldTooLarge);
        QCOMPARE(read.error().args, QStringList{u"2"_s});
    }
}

void tst_CsvReader::refusesNulCharactersAndEndlessRows()
{
    const auto nul = readAll(QByteArray("a,b\nc,\0d\n", 9));
    QVERIFY(!nul.has_value());
    QCOMPARE(nul.error().code, ErrorCode::FileBinary);
    const auto wide = readAll(QByteArray(100'000, ','));
    QVERIFY(!wide.has_value());
    QCOMPARE(wide.error().code, ErrorCode::FieldTooLarge);
    QCOMPARE(wide.error().args, (QStringList{u"1"_s, u"columns"_s}));
}

void tst_CsvReader::whateverIsWrittenIsReadBack()
{
    QRandomGenerator random(20261128);
    const QString letters = u"ab,;\t\"\r\n' =+é王ಅ\U0001F600 "_s;
    for (int round = 0; round < 300; ++round) {
        QList<QStringList> rows;
        QByteArray file;
        const QChar delimiter = u",;\t"_s.at(random.bounded(3));
        for (int r = 1 + random.bounded(4); r > 0; --r) {
            QStringList fields{u"k"_s};
            for (int f = random.bounded(4); f > 0; --f) {
                QString field;
                for (int c = random.bounded(12); c > 0; --c) {
                    field += letters.at(random.bounded(int(letters.size())));
                }
                field = field.toUcs4().isEmpty() ? QString() : QString::fromUtf8(field.toUtf8());
                fields.append(field);
            }
            rows.append(fields);
            QByteArrayList cells;
            for (const auto& field : fields) {
                cells.append(quoted(field));
            }
            file += cells.join(QString(delimiter).toUtf8()) + "\r\n";
        }
        const auto read = readAll(file, delimiter);
        QVERIFY(read.has_value());
        QList<QStringList> back;
        for (const auto& record : *read) {
            back.append(record.fields);
        }
        QCOMPARE(back, rows);
    }
}

void tst_CsvReader::survivesAnyBytes()
{
    QRandomGenerator random(7);
    const QByteArray alphabet("\"\",,;\n\r\t ab\x80\xC3\xA9\xFF\xE0\0", 18);
    for (int round = 0; round < 2000; ++round) {
        QByteArray file;
        for (int i = random.bounded(60); i > 0; --i) {
            file += alphabet.at(random.bounded(int(alphabet.size())));
        }
        const auto encoding = detect(file);
        const auto read = readAll(file, u',', encoding ? *encoding : TextEncoding::Windows1252);
        if (read) {
            for (const auto& record : *read) {
                QVERIFY(!record.fields.isEmpty());
                QVERIFY(record.line >= 1);
            }
        } else {
            QVERIFY(read.error().code == ErrorCode::FileTruncated
                || read.error().code == ErrorCode::FileBinary);
        }
    }
}

void tst_CsvReader::guessesTheDelimiter_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << u"Name,Company\nAnn,IBM; Labs\n"_s << QChar(u',');
    QTest::newRow("semicolon") << u"Name;Firma\nMüller, Hans;IBM\nSchmidt, Eva;SAP\n"_s
                               << QChar(u';');
    QTest::newRow("tab") << u"Name\tFirma\nMüller, Hans\tIBM\n"_s << QChar(u'\t');
    QTest::newRow("one column") << u"Name\nAnn\nBob\n"_s << QChar(u',');
    QTest::newRow("hint") << u"sep=;\nName;Firma\n"_s << QChar(u';');
    QTest::newRow("inside quotes") << u"\"a;b;c;d\",\"x\"\n\"e;f;g;h\",\"y\"\n"_s << QChar(u',');
    QTest::newRow("decimal commas") << u"Name;Preis;Ort\nA;1,50;X\nB;2,00;Y\n"_s << QChar(u';');
}

void tst_CsvReader::guessesTheDelimiter()
{
    QFETCH(QString, head);
    QFETCH(QChar, delimiter);
    QCOMPARE(CsvReader::guessDelimiter(head), delimiter);
}

void tst_CsvReader::detectsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("encoding");
    const QString text = u"Name,Firma\nJürgen Groß,Bäckerei – Süd\n"_s;
    const QString hindi = u"\"नाम\",\"कंपनी\"\n\"प्रिया शर्मा\",\"सह्याद्री\"\n"_s;
    QTest::newRow("ASCII") << QByteArray("Name\nAnn\n") << u"UTF-8"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with mark") << utf16(text, false, true) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with mark") << utf16(text, true, true) << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE bare") << utf16(text, false, false) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE bare") << utf16(text, true, false) << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE bare, Hindi") << utf16(hindi, false, false) << u"UTF-16LE"_s;
    QTest::newRow("Windows-1252") << QByteArray("Name\nJ\xFCrgen Gro\xDF \x96 S\xFC"
                                                "d\n")
                                  << u"Windows-1252"_s;
    QTest::newRow("Windows-1252 far in the file")
        << QByteArray("Name\n") + QByteArray("Ann\n").repeated(200'000) + "J\xFCrgen\n"
        << u"Windows-1252"_s;
}

void tst_CsvReader::detectsTheEncoding()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, encoding);
    const auto detected = detect(file);
    QVERIFY(detected.has_value());
    QCOMPARE(encodingName(*detected), encoding);
    QCOMPARE(encodingByName(encoding), std::optional(*detected));
}

void tst_CsvReader::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("args");
    const auto row = [](const char* name, QByteArray file, ErrorCode code, QStringList args = {}) {
        QTest::newRow(name) << file << int(code) << args;
    };
    row("empty", "", ErrorCode::FileEmpty);
    row("xlsx",
        QByteArray("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml", 32)
            + QByteArray(100'000, '\1') + "xl/workbook.xml",
        ErrorCode::FileSpreadsheet, {u"xlsx"_s});
    row("ods",
        QByteArray("PK\x03\x04\x14\0\0\x08\0\0", 10)
            + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        ErrorCode::FileSpreadsheet, {u"ods"_s});
    row("xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10), ErrorCode::FileSpreadsheet,
        {u"xls"_s});
    row("another zip", QByteArray("PK\x03\x04\x14\0\0\0word/document.xml", 25),
        ErrorCode::FileBinary, {u"ZIP"_s});
    row("PDF", "%PDF-1.7\n%abc\n", ErrorCode::FileBinary, {u"PDF"_s});
    row("JSON", "[ {\"name\": \"Ann\"} ]", ErrorCode::FileBinary, {u"JSON"_s});
    row("HTML", "<html><table>", ErrorCode::FileBinary, {u"HTML"_s});
    row("picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), ErrorCode::FileBinary);
    row("a NUL late in the file", QByteArray("Name\n").repeated(100'000) + QByteArray("\0x", 2),
        ErrorCode::FileBinary);
    row("UTF-8 cut inside a letter", "Name\nJ\xC3", ErrorCode::FileTruncated);
    row("UTF-16 cut inside a letter", utf16(u"Name\nAnn\n"_s, false, true) + "A",
        ErrorCode::FileTruncated);
}

void tst_CsvReader::refusesWhatIsNoText()
{
    QFETCH(QByteArray, file);
    QFETCH(int, code);
    QFETCH(QStringList, args);
    const auto detected = detect(file);
    QVERIFY(!detected.has_value());
    QCOMPARE(int(detected.error().code), code);
    QCOMPARE(detected.error().args, args);
}

void tst_CsvReader::decodesWindows1252AcrossTheWholeTable()
{
    TextDecoder decoder(TextEncoding::Windows1252);
    QCOMPARE(decoder.decode("\x80 \x8A\x9A \x8E\x9E \x96 \x99 \xDF\xFF A"), u"€ Šš Žž – ™ ßÿ A"_s);
}

void tst_CsvReader::decodesUtf16InPieces()
{
    const QString text = u"ಅನನ್ಯಾ \U0001F600 x"_s;
    const QByteArray bytes = utf16(text, true, true);
    TextDecoder decoder(TextEncoding::Utf16Be);
    QString back;
    for (const char byte : bytes) {
        back += decoder.decode(QByteArrayView(&byte, 1));
    }
    QCOMPARE(back, text);
}

QTEST_APPLESS_MAIN(tst_CsvReader)
#include "tst_CsvReader.moc"
