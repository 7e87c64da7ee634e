// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "WedgeFixture.h"
#include "widgets/FieldBefore.h"

#include <QPlainTextEdit>
#include <QTextCursor>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A hand and a scanner at one field.
class tst_WedgeFields : public WedgeFixture
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        open();
        m_scanner->setRememberField(&FieldBefore::ofFocus);
    }

    void cleanup() { close(); }

    void lettersTypedByHandReachTheFieldAtOnce();
    void fieldThatWaitsForWholeScansGetsNoLetterOfOne();
    void scanPutsTheFieldBackAsItWas_data();
    void scanPutsTheFieldBackAsItWas();
    void scanPutsSeveralLinesBackAsTheyWere();
    void scanIntoAFieldThatIsGoneIsAScan();
    void wordsOfAHandThatArriveInOneGoAreNoScan_data();
    void wordsOfAHandThatArriveInOneGoAreNoScan();
    void scannerMayTakeLongerForACapital();
    void separatorsWithinACodeAreOfIt_data();
    void separatorsWithinACodeAreOfIt();
};

void tst_WedgeFields::lettersTypedByHandReachTheFieldAtOnce()
{
    QSignalSpy edited(m_field, &QLineEdit::textEdited);
    type(u"ra"_s);
    QCOMPARE(m_field->text(), u"r"_s); // the other one came as fast as a scanner's
    QTRY_COMPARE(m_field->text(), u"ra"_s);
    type(u"m"_s);
    QCOMPARE(m_field->text(), u"ram"_s);
    QCOMPARE(edited.count(), 3);
    m_button->setFocus();
    type(u" "_s);
    QCOMPARE(m_clicked->count(), 0); // a button can't take back what its first key does
}

void tst_WedgeFields::fieldThatWaitsForWholeScansGetsNoLetterOfOne()
{
    QSignalSpy changed(m_field, &QLineEdit::textChanged);
    FieldBefore::setWaiting(*m_field, true);
    type(u"th5dugso"_s);
    press(Qt::Key_Return);
    QCOMPARE(codes(), QStringList{u"th5dugso"_s});
    QCOMPARE(changed.count(), 0);
    type(u"ra"_s);
    QTRY_COMPARE(m_field->text(), u"ra"_s);
    FieldBefore::setWaiting(*m_field, false);
    type(u"m"_s);
    QCOMPARE(m_field->text(), u"ram"_s);
}

void tst_WedgeFields::scanPutsTheFieldBackAsItWas_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("anchor");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<QLineEdit::EchoMode>("echo");
    QTest::addColumn<bool>("hasEnd");
    QTest::newRow("empty") << QString() << 0 << 0 << QLineEdit::Normal << true;
    QTest::newRow("words, the cursor behind them")
        << u"ravi ku"_s << 7 << 7 << QLineEdit::Normal << true;
    QTest::newRow("the cursor within") << u"ravi ku"_s << 3 << 3 << QLineEdit::Normal << true;
    QTest::newRow("a part is chosen") << u"ravi ku"_s << 1 << 4 << QLineEdit::Normal << true;
    QTest::newRow("chosen backwards") << u"ravi ku"_s << 7 << 0 << QLineEdit::Normal << true;
    QTest::newRow("a passphrase") << u"ravi ku"_s << 7 << 7 << QLineEdit::Password << true;
    QTest::newRow("no Enter") << u"ravi ku"_s << 7 << 7 << QLineEdit::Normal << false;
}

void tst_WedgeFields::scanPutsTheFieldBackAsItWas()
{
    QFETCH(QString, words);
    QFETCH(int, anchor);
    QFETCH(int, cursor);
    QFETCH(QLineEdit::EchoMode, echo);
    QFETCH(bool, hasEnd);
    m_field->setEchoMode(echo);
    m_field->insert(words); // as typed: it can be undone
    m_field->setCursorPosition(cursor);
    if (anchor != cursor) {
        m_field->setSelection(anchor, cursor - anchor);
    }
    QSignalSpy changed(m_field, &QLineEdit::textChanged);
    QSignalSpy edited(m_field, &QLineEdit::textEdited);
    type(u"th5dugso"_s);
    if (hasEnd) {
        press(Qt::Key_Return);
    }
    QTRY_COMPARE(codes(), QStringList{u"th5dugso"_s});
    QCOMPARE(m_field->text(), words);
    QCOMPARE(m_field->cursorPosition(), cursor);
    QCOMPARE(m_field->selectedText(), words.mid(qMin(anchor, cursor), qAbs(cursor - anchor)));
    // who listens heard of the letter, and of the words that are back
    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited.last().first().toString(), words);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().toString(), words);
    QCOMPARE(m_entered->count(), 0);
    QCOMPARE(m_field->isUndoAvailable(), !words.isEmpty());
    m_field->undo();
    QCOMPARE(m_field->text(), QString());
}

void tst_WedgeFields::scanPutsSeveralLinesBackAsTheyWere()
{
    auto* box = new QPlainTextEdit;
    m_window->layout()->addWidget(box);
    box->show();
    box->insertPlainText(u"no nuts\nno milk"_s);
    QTextCursor chosen = box->textCursor();
    chosen.setPosition(10);
    chosen.setPosition(5, QTextCursor::KeepAnchor);
    box->setTextCursor(chosen);
    box->setFocus();
    QVERIFY(box->hasFocus());
    QSignalSpy changed(box, &QPlainTextEdit::textChanged);
    type(u"t"_s);
    QCOMPARE(box->toPlainText(), u"no nut milk"_s);
    type(u"h5dugso"_s);
    press(Qt::Key_Return);
    QCOMPARE(codes(), QStringList{u"th5dugso"_s});
    QCOMPARE(box->toPlainText(), u"no nuts\nno milk"_s);
    QCOMPARE(box->textCursor().anchor(), 10);
    QCOMPARE(box->textCursor().position(), 5);
    QVERIFY(changed.count() >= 2);
    box->undo();
    QCOMPARE(box->toPlainText(), QString());
}

void tst_WedgeFields::scanIntoAFieldThatIsGoneIsAScan()
{
    type(u"th5d"_s);
    delete m_field;
    type(u"ugso"_s);
    press(Qt::Key_Return);
    QCOMPARE(codes(), QStringList{u"th5dugso"_s});
}

void tst_WedgeFields::wordsOfAHandThatArriveInOneGoAreNoScan_data()
{
    QTest::addColumn<quint64>("gapMs");
    QTest::addColumn<quint64>("endGapMs");
    QTest::addColumn<bool>("isScan");
    QTest::newRow("a hand, while the program stood still") << quint64(100) << quint64(80) << false;
    QTest::newRow("a hand that rolls over the keys, then looks")
        << quint64(20) << quint64(300) << false;
    QTest::newRow("a scanner, while the program stood still") << quint64(20) << quint64(20) << true;
    QTest::newRow("the slowest scanner") << quint64(35) << quint64(35) << true;
    QTest::newRow("one slower than any") << quint64(36) << quint64(36) << false;
}

void tst_WedgeFields::wordsOfAHandThatArriveInOneGoAreNoScan()
{
    QFETCH(quint64, gapMs);
    QFETCH(quint64, endGapMs);
    QFETCH(bool, isScan);
    type(u"asha r"_s, gapMs);
    press(Qt::Key_Return, Qt::NoModifier, {}, endGapMs);
    QCOMPARE(codes(), isScan ? QStringList{u"asha r"_s} : QStringList());
    QCOMPARE(m_field->text(), isScan ? QString() : u"asha r"_s);
    QCOMPARE(m_entered->count(), isScan ? 0 : 1);
    // a keyboard without a clock proves nothing
    m_field->clear();
    m_scanned->clear();
    m_keyboardMs = 0;
    type(u"asha r"_s, 0);
    press(Qt::Key_Return, Qt::NoModifier, {}, 0);
    QCOMPARE(codes(), QStringList{u"asha r"_s});
}

/// It presses and lets go of Shift for each.
void tst_WedgeFields::scannerMayTakeLongerForACapital()
{
    const QString code = u"aBcDE"_s;
    for (const QChar letter : code) {
        const bool isCapital = letter.isUpper();
        press(QTest::asciiToKey(letter.toLatin1()), isCapital ? Qt::ShiftModifier : Qt::NoModifier,
            letter, 45);
    }
    press(Qt::Key_Return, Qt::NoModifier, {}, 45);
    QCOMPARE(codes(), QStringList{code});
}

void tst_WedgeFields::separatorsWithinACodeAreOfIt_data()
{
    QTest::addColumn<const Layout*>("layout");
    QTest::addColumn<Way>("way");
    QTest::addColumn<bool>("isLearnt");
    for (const Way way : {Way::KeysAlone, Way::InputMethod, Way::InOneGo}) {
        QTest::addRow("US, %d", int(way)) << &Layout::us << way << false;
        QTest::addRow("US, learnt, %d", int(way)) << &Layout::us << way << true;
        QTest::addRow("German, learnt, %d", int(way)) << &Layout::german << way << true;
        QTest::addRow("Hindi, learnt, %d", int(way)) << &Layout::hindi << way << true;
    }
}

void tst_WedgeFields::separatorsWithinACodeAreOfIt()
{
    QFETCH(const Layout*, layout);
    QFETCH(Way, way);
    QFETCH(bool, isLearnt);
    UsScanner scanner(*m_window, *m_field, *layout, way);
    if (isLearnt) {
        scanner.scan(KeyboardMap::setUpText());
    }
    const QString code = u"10ab\u001d21\u001e7\u001fq\u001cz\u0004"_s;
    scanner.scan(code);
    QCOMPARE(codes(), QStringList{code});
    QVERIFY(m_field->text().isEmpty());
    // alone, and those that are the program's, are none of it
    type(u"name"_s);
    press(Qt::Key_C, Qt::ControlModifier, u"\u0003"_s);
    QCOMPARE(m_field->text(), u"name"_s);
}

QTEST_MAIN(tst_WedgeFields)
#include "tst_WedgeFields.moc"
