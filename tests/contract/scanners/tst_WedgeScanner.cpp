// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "WedgeFixture.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_WedgeScanner : public WedgeFixture
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void cleanup() { close(); }

    void burstWithEnterIsAScanAndNoWidgetKeepsIt_data();
    void burstWithEnterIsAScanAndNoWidgetKeepsIt();
    void capitalsOfAScannerStayInTheCode();
    void shiftAloneDoesNotDelayWhatIsTyped();
    void burstWithoutAnEndIsAScanWhenNoHandIsSoFast_data();
    void burstWithoutAnEndIsAScanWhenNoHandIsSoFast();
    void keysOfAUsKeyboardMeanWhatTheScannerMeans_data();
    void keysOfAUsKeyboardMeanWhatTheScannerMeans();
    void codeThatEndsWithAnAccentNeedsNoEnd();
    void scannerThatSpeaksTheLayoutIsHeardToo();
    void accentsTypedByHandReachTheField_data();
    void accentsTypedByHandReachTheField();
    void accentThatIsHeldDownIsNoScan();
    void textOfNoKeyIsNotHeld();
    void keysThatAnInputMethodGivesBackLateAreAScan();
    void setUpCodeThatTellsNoPlacesIsAScan();
    void shortBurstWithEnterIsTyped();
    void keyOfAHandBeforeAScanStaysInItsField_data();
    void keyOfAHandBeforeAScanStaysInItsField();
    void keyOfAHandWithinAScannersPauseIsOfTheScan();
    void codeOfAScannerThatStumblesIsNotCutInTwo();
    void typedLettersAreNotLostBeforeAKeyThatMovesOn();
    void heldKeyIsNoScan();
    void keysWithControlAreNoScan();
    void twoScansInARowAreTwo();
    void stoppedScannerKeepsNoKey();
    void moreThanACodeCanCarryIsCutOff();
    void endlessTypingReachesNoField();
};

void tst_WedgeScanner::init()
{
    open();
    m_scanner->setRememberField([this] {
        return m_field->hasFocus()
            ? WedgeScanner::PutBack([this, text = m_field->text()] { m_field->setText(text); })
            : WedgeScanner::PutBack();
    });
}

void tst_WedgeScanner::burstWithEnterIsAScanAndNoWidgetKeepsIt_data()
{
    QTest::addColumn<Qt::Key>("end");
    QTest::addColumn<bool>("onButton");
    QTest::newRow("Enter, in a field") << Qt::Key_Return << false;
    QTest::newRow("Enter of the keypad") << Qt::Key_Enter << false;
    QTest::newRow("Tab, in a field") << Qt::Key_Tab << false;
    QTest::newRow("Enter, on a button") << Qt::Key_Return << true;
}

void tst_WedgeScanner::burstWithEnterIsAScanAndNoWidgetKeepsIt()
{
    QFETCH(Qt::Key, end);
    QFETCH(bool, onButton);
    if (onButton) {
        m_button->setFocus();
    }
    type(u"=Ab 7-x"_s); // a blank would click the button
    press(end);
    QCOMPARE(codes(), QStringList{u"=Ab 7-x"_s});
    const auto scan = m_scanned->first().first().value<RawScan>();
    QCOMPARE(scan.device, u"wedge"_s);
    QCOMPARE(scan.at, m_clock.now());
    QVERIFY(m_field->text().isEmpty());
    QCOMPARE(m_clicked->count(), 0);
    QCOMPARE(m_entered->count(), 0);
    QCOMPARE(m_field->hasFocus(), !onButton);
}

void tst_WedgeScanner::capitalsOfAScannerStayInTheCode()
{
    for (const QChar letter : u"xA9Bcd"_s) {
        const bool isCapital = letter.isUpper();
        if (isCapital) { // a key of its own, as on the wire
            press(Qt::Key_Shift, Qt::ShiftModifier);
        }
        press(QTest::asciiToKey(letter.toLatin1()), isCapital ? Qt::ShiftModifier : Qt::NoModifier,
            letter);
    }
    press(Qt::Key_Return);
    QCOMPARE(codes(), QStringList{u"xA9Bcd"_s});
    QVERIFY(m_field->text().isEmpty());
}

void tst_WedgeScanner::shiftAloneDoesNotDelayWhatIsTyped()
{
    type(u"ab"_s);
    press(Qt::Key_Shift, Qt::ShiftModifier); // and is held
    QTRY_COMPARE(m_field->text(), u"ab"_s);
}

void tst_WedgeScanner::burstWithoutAnEndIsAScanWhenNoHandIsSoFast_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("gaps"); ///< ms before the second key, the third …; then again
    QTest::addColumn<bool>("isScan");
    const QString token = u"th5dugsovcza11p7"_s;
    QTest::newRow("USB scanner, a key a report") << token << QList{1} << true;
    QTest::newRow("USB scanner, 125 reports a second") << token << QList{8} << true;
    QTest::newRow("Bluetooth scanner") << token << QList{15, 30, 8, 22, 11} << true;
    QTest::newRow("eight signs") << u"4711-081"_s << QList{10} << true;
    QTest::newRow("slow Bluetooth, which needs an end") << token << QList{30} << false;
    QTest::newRow("seven signs") << u"4711-08"_s << QList{10} << false;
    QTest::newRow("a fast typist") << u"krishnamurthy"_s << QList{88, 102, 71, 95} << false;
    QTest::newRow("syllables rolled by several fingers")
        << u"the other one"_s << QList{28, 33, 90, 31, 24, 29, 105} << false;
    QTest::newRow("a record of typing") << u"shakuntala"_s << QList{32, 34, 33, 30} << false;
    QTest::newRow("one stumble") << token << QList{5, 5, 5, 5, 5, 5, 36} << false;
    QTest::newRow("a keyboard without a clock") << token << QList{0} << false;
}

void tst_WedgeScanner::burstWithoutAnEndIsAScanWhenNoHandIsSoFast()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, gaps);
    QFETCH(bool, isScan);
    // all arrive at once, as after a stall of this program: when they were pressed counts
    quint64 at = gaps.first() == 0 ? 0 : 5'000'000;
    UsScanner scanner(*m_window, *m_field);
    for (qsizetype i = 0; i < text.size(); ++i) {
        scanner.pressAt(at, text.at(i));
        at += quint64(gaps.at(i % gaps.size()));
    }
    if (isScan) {
        QTRY_COMPARE(codes(), QStringList{text});
        QVERIFY(m_field->text().isEmpty());
    } else {
        QTRY_COMPARE(m_field->text(), text);
        press(Qt::Key_Return); // long after
        QCOMPARE(m_scanned->count(), 0);
        QCOMPARE(m_entered->count(), 1);
    }
}

void tst_WedgeScanner::keysOfAUsKeyboardMeanWhatTheScannerMeans_data()
{
    QTest::addColumn<const Layout*>("layout");
    QTest::addColumn<Way>("way");
    for (const Layout* layout : {&Layout::us, &Layout::german, &Layout::french, &Layout::hindi}) {
        QTest::addRow("%s, keys alone", layout->name) << layout << Way::KeysAlone;
        QTest::addRow("%s, accents are taken", layout->name) << layout << Way::InputMethod;
        QTest::addRow("%s, the same after a stall", layout->name) << layout << Way::InOneGo;
    }
}

void tst_WedgeScanner::keysOfAUsKeyboardMeanWhatTheScannerMeans()
{
    QFETCH(const Layout*, layout);
    QFETCH(Way, way);
    QCOMPARE(layout->plain.size(), Layout::us.plain.size());
    QCOMPARE(layout->shifted.size(), Layout::us.plain.size());
    UsScanner scanner(*m_window, *m_field, *layout, way);
    QSignalSpy learnt(m_scanner.get(), &WedgeScanner::keyboardLearnt);
    scanner.scan(u"]Q1"_s + KeyboardMap::setUpText()); // with an AIM prefix
    QCOMPARE(learnt.count(), 1);
    QCOMPARE(m_scanned->count(), 0);
    const QStringList meant{u"==Zy/aq-w= M7_x+ {\"}"_s, u"`a=e^^?_-="_s};
    for (const QString& code : meant) {
        scanner.scan(code);
    }
    QCOMPARE(codes(), meant);
    // and after a restart
    const auto map = learnt.first().first().value<KeyboardMap>();
    QCOMPARE(KeyboardMap::fromString(map.toString()), map);
    QVERIFY(KeyboardMap::fromString(u"1 2 3"_s).isEmpty());
    QVERIFY(KeyboardMap::fromString(QString(200, u'x')).isEmpty());
    m_scanner->setKeyboard({});
    scanner.scan(u"quay1"_s);
    QCOMPARE(codes(), meant + QStringList{scanner.typed(u"quay1"_s)});
    QVERIFY(m_field->text().isEmpty());
    QCOMPARE(m_entered->count(), 0);
}

void tst_WedgeScanner::codeThatEndsWithAnAccentNeedsNoEnd()
{
    UsScanner scanner(*m_window, *m_field, Layout::german, Way::InputMethod);
    scanner.scan(KeyboardMap::setUpText());
    scanner.press(u"th5dugso="_s, 1); // no key comes for the last
    QTRY_COMPARE(codes(), QStringList{u"th5dugso="_s});
    QVERIFY(m_field->text().isEmpty());
}

void tst_WedgeScanner::scannerThatSpeaksTheLayoutIsHeardToo()
{
    UsScanner scanner(*m_window, *m_field, Layout::german, Way::InputMethod);
    scanner.scan(u"ab= +e12"_s); // the keys by which one for Germany types ab´è12
    QCOMPARE(codes(), QStringList{u"ab´è12"_s});
}

void tst_WedgeScanner::accentsTypedByHandReachTheField_data()
{
    QTest::addColumn<QString>("keys"); ///< of a US keyboard, whose "=" is a dead ´
    QTest::addColumn<quint64>("gapMs");
    QTest::addColumn<QString>("text");
    QTest::newRow("slowly") << u"=e"_s << quint64(150) << u"é"_s;
    QTest::newRow("rolled, within a name") << u"ren=ex"_s << quint64(20) << u"renéx"_s;
    QTest::newRow("twice") << u"=e=e"_s << quint64(30) << u"éé"_s;
    QTest::newRow("that stand on nothing") << u"a=xb"_s << quint64(25) << u"axb"_s;
    QTest::newRow("alone") << u"== "_s << quint64(25) << u"´ "_s;
}

void tst_WedgeScanner::accentsTypedByHandReachTheField()
{
    QFETCH(QString, keys);
    QFETCH(quint64, gapMs);
    QFETCH(QString, text);
    for (const Way way : {Way::InputMethod, Way::InOneGo}) {
        m_field->clear();
        UsScanner hand(*m_window, *m_field, Layout::german, way);
        hand.press(keys, gapMs);
        hand.arrive();
        QTRY_COMPARE(m_field->text(), text);
        QCOMPARE(m_scanned->count(), 0);
    }
}

void tst_WedgeScanner::accentThatIsHeldDownIsNoScan()
{
    UsScanner hand(*m_window, *m_field, Layout::german, Way::InputMethod);
    hand.press(QString(12, u'='), 0); // X11 repeats it: released and pressed in one moment
    hand.pressEnter();
    QTRY_COMPARE(m_field->text(), QString(6, u'´'));
    QCOMPARE(m_scanned->count(), 0);
    QCOMPARE(m_entered->count(), 1);
}

void tst_WedgeScanner::textOfNoKeyIsNotHeld()
{
    UsScanner hand(*m_window, *m_field);
    hand.commit(u"é"_s); // of a keyboard on the screen, or on another display than X11
    QCOMPARE(m_field->text(), u"é"_s);
}

void tst_WedgeScanner::keysThatAnInputMethodGivesBackLateAreAScan()
{
    UsScanner scanner(*m_window, *m_field, Layout::us, Way::InOneGo);
    scanner.press(u"th5dugsovcza"_s, 1);
    QTimer::singleShot(KeyBurst::longestGapMs * 3, m_field, [&scanner] { scanner.arrive(); });
    QTRY_COMPARE(codes(), QStringList{u"th5dugsovcza"_s});
    QVERIFY(m_field->text().isEmpty());
}

void tst_WedgeScanner::setUpCodeThatTellsNoPlacesIsAScan()
{
    QSignalSpy learnt(m_scanner.get(), &WedgeScanner::keyboardLearnt);
    type(KeyboardMap::setUpText());
    press(Qt::Key_Return);
    QCOMPARE(learnt.count(), 0);
    QCOMPARE(codes(), QStringList{KeyboardMap::setUpText()});
}

void tst_WedgeScanner::shortBurstWithEnterIsTyped()
{
    type(u"2468"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_scanned->count(), 0);
    QCOMPARE(m_field->text(), u"2468"_s);
    QCOMPARE(m_entered->count(), 1);
}

void tst_WedgeScanner::keyOfAHandBeforeAScanStaysInItsField_data()
{
    QTest::addColumn<quint64>("gapMs");
    QTest::addColumn<bool>("hasEnd");
    for (const bool hasEnd : {true, false}) {
        const char* end = hasEnd ? "with an end" : "without";
        QTest::addRow("a ms more than a scanner's pause, %s", end) << quint64(36) << hasEnd;
        QTest::addRow("a scan that arrives after a stall, %s", end) << quint64(900) << hasEnd;
    }
}

/// All arrive in one moment: only the keyboard's clock tells the hand's from the scanner's.
void tst_WedgeScanner::keyOfAHandBeforeAScanStaysInItsField()
{
    QFETCH(quint64, gapMs);
    QFETCH(bool, hasEnd);
    type(u"an"_s, 150);
    type(u"t"_s, gapMs);
    type(u"h5dugsovcza11p7"_s);
    if (hasEnd) {
        press(Qt::Key_Return);
    }
    QTRY_COMPARE(codes(), QStringList{u"th5dugsovcza11p7"_s});
    QCOMPARE(m_field->text(), u"an"_s);
    QCOMPARE(m_entered->count(), 0);
}

/// No rule tells it from the first sign of a code (see `KeyBurst::isPause`); it is unknown, and is
/// scanned again.
void tst_WedgeScanner::keyOfAHandWithinAScannersPauseIsOfTheScan()
{
    type(u"n"_s, 150);
    type(u"t"_s, KeyBurst::longestGapMs);
    type(u"h5dugsovcza11p7"_s);
    press(Qt::Key_Return);
    QCOMPARE(codes(), QStringList{u"nth5dugsovcza11p7"_s});
    QVERIFY(m_field->text().isEmpty());
}

/// Else the rest of its code would be told as a whole one.
void tst_WedgeScanner::codeOfAScannerThatStumblesIsNotCutInTwo()
{
    type(u"th5du"_s);
    type(u"g"_s, 36);
    type(u"sovcza11p7"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), u"th5dugsovcza11p7"_s);
    QCOMPARE(m_scanned->count(), 0);
}

void tst_WedgeScanner::typedLettersAreNotLostBeforeAKeyThatMovesOn()
{
    type(u"abc"_s);
    press(Qt::Key_Backspace);
    QCOMPARE(m_field->text(), u"ab"_s);
}

void tst_WedgeScanner::heldKeyIsNoScan()
{
    QWindow* window = m_window->windowHandle();
    for (int i = 0; i < 12; ++i) {
        QTest::simulateEvent(window, true, Qt::Key_X, Qt::NoModifier, u"x"_s, i > 0);
    }
    press(Qt::Key_Return);
    QCOMPARE(m_scanned->count(), 0);
    QCOMPARE(m_field->text(), QString(12, u'x'));
}

void tst_WedgeScanner::keysWithControlAreNoScan()
{
    type(u"name"_s);
    press(Qt::Key_A, Qt::ControlModifier, u"\u0001"_s);
    type(u"other"_s);
    QTRY_COMPARE(m_field->text(), u"other"_s); // all was chosen, then typed over
    QCOMPARE(m_scanned->count(), 0);
}

void tst_WedgeScanner::twoScansInARowAreTwo()
{
    type(u"first"_s);
    press(Qt::Key_Return);
    type(u"second"_s);
    press(Qt::Key_Return);
    QCOMPARE(codes(), (QStringList{u"first"_s, u"second"_s}));
}

void tst_WedgeScanner::stoppedScannerKeepsNoKey()
{
    type(u"abcdef"_s);
    m_scanner->stop();
    QCOMPARE(m_field->text(), u"abcdef"_s);
    type(u"ghijkl"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), u"abcdefghijkl"_s);
    QCOMPARE(m_scanned->count(), 0);
}

void tst_WedgeScanner::moreThanACodeCanCarryIsCutOff()
{
    type(QString(WedgeScanner::longestCode, u'7') + u"89"_s);
    press(Qt::Key_Return);
    QCOMPARE(codes(), QStringList{QString(WedgeScanner::longestCode, u'7')});
    QVERIFY(m_field->text().isEmpty());
}

void tst_WedgeScanner::endlessTypingReachesNoField()
{
    type(QString(WedgeScanner::longestCode + 1, u'7'));
    press(Qt::Key_Left); // ends what was no code
    QVERIFY(m_field->text().isEmpty());
    type(u"first"_s);
    press(Qt::Key_Return);
    QCOMPARE(codes(), QStringList{u"first"_s});
}

QTEST_MAIN(tst_WedgeScanner)
#include "tst_WedgeScanner.moc"
