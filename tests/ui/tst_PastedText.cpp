// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What is pasted into the field of codes and names.
#include "scan/RawScan.h"
#include "widgets/ScanField.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_PastedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aPasteOfAMillionLettersIsOneEditOfAsMuchAsACodeCarries_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<int>("most");
        QTest::newRow("digits") << u"7"_s << RawScan::longestCode;
        QTest::newRow("capitals") << u"TICKET 7"_s << 4296;
        QTest::newRow("letters") << u"ananya krishnan "_s << 3067;
        QTest::newRow("emoji") << QString::fromUcs4(U"\U0001F600") << 3067;
        QTest::newRow("halves of emoji") << QString(QChar(0xD83D)) << 3067;
        QTest::newRow("directions") << QString(QChar(0x202E)) << 3067;
        QTest::newRow("controls") << QString(QChar(1)) << 3067;
        QTest::newRow("lines") << u"a\n"_s << 3067;
    }

    void aPasteOfAMillionLettersIsOneEditOfAsMuchAsACodeCarries()
    {
        QFETCH(QString, piece);
        QFETCH(int, most);
        const Theme theme;
        ScanField field(theme);
        QSignalSpy edited(&field, &ScanField::textEdited);
        QGuiApplication::clipboard()->setText(piece.repeated(1'000'000 / piece.size()));
        field.edit()->paste();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().toString(), field.text());
        QVERIFY(field.text().size() <= most);
        QVERIFY(field.text().size() > most - 2); // no half of an emoji
        QVERIFY(piece.repeated(RawScan::longestCode).startsWith(field.text()));
    }

    void marksPileUpNoHigherThanInAnyScript()
    {
        const Theme theme;
        ScanField field(theme);
        QSignalSpy edited(&field, &ScanField::textEdited);
        field.setText(u"Zoe"_s);
        field.edit()->setCursorPosition(1);
        QGuiApplication::clipboard()->setText(u"o"_s + u"\u0301"_s.repeated(5000));
        field.edit()->paste();
        QCOMPARE(field.text(), u"Zo"_s + u"\u0301"_s.repeated(8) + u"oe"_s);
        QCOMPARE(field.edit()->cursorPosition(), 10);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().toString(), field.text());
        QVERIFY(field.edit()->hasAcceptableInput());
        QGuiApplication::clipboard()->setText(u"ಕ್ಷ್ಮೀ ﷺ"_s); // as people write
        field.edit()->selectAll();
        field.edit()->paste();
        QCOMPARE(field.text(), u"ಕ್ಷ್ಮೀ ﷺ"_s);
    }
};

QTEST_MAIN(tst_PastedText)
#include "tst_PastedText.moc"
