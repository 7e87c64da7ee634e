// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TestClock.h"
#include "WedgeScanner.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

// rows of a US keyboard from the top
const QString usKeys = u"`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"_s;
const QString usShifted = u"~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?"_s;

/// X11's number of the key, as the kernel's evdev has it, and 8.
quint32 placeOf(qsizetype key)
{
    constexpr qsizetype backslash = 25;
    const QList<std::pair<qsizetype, quint32>> rows{{0, 49}, {1, 10}, {13, 24}, {26, 38}, {37, 52}};
    if (key == backslash) {
        return 51;
    }
    quint32 place = 0;
    for (const auto& [from, first] : rows) {
        if (key >= from) {
            place = first + quint32(key - from);
        }
    }
    return place;
}

} // namespace

class tst_WedgeScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void cleanup();

    void burstWithEnterIsAScanAndNoWidgetSeesIt_data();
    void burstWithEnterIsAScanAndNoWidgetSeesIt();
    void capitalsOfAScannerStayInTheCode();
    void shiftAloneDoesNotDelayWhatIsTyped();
    void burstWithoutAnEndIsAScanWhenNoHandIsSoFast_data();
    void burstWithoutAnEndIsAScanWhenNoHandIsSoFast();
    void keysOfAUsKeyboardMeanWhatTheScannerMeans_data();
    void keysOfAUsKeyboardMeanWhatTheScannerMeans();
    void setUpCodeThatTellsNoPlacesIsAScan();
    void shortBurstWithEnterIsTyped();
    void typedLettersAreNotLostBeforeAKeyThatMovesOn();
    void heldKeyIsNoScan();
    void keysWithControlAreNoScan();
    void twoScansInARowAreTwo();
    void stoppedScannerKeepsNoKey();
    void moreThanACodeCanCarryIsCutOff();
    void endlessTypingReachesNoField();

private:
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(m_window->windowHandle(), letter.toLatin1());
        }
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }

    /// A key that is pressed at that ms of the keyboard's clock, and arrives now.
    void pressAt(quint64 ms, QChar letter, quint32 place = 0, bool shift = false)
    {
        const bool isDead = u"´^¨`"_s.contains(letter);
        QKeyEvent event(QEvent::KeyPress,
            isDead ? int(Qt::Key_Dead_Acute) : int(letter.toUpper().unicode()),
            shift ? Qt::ShiftModifier : Qt::NoModifier, place, 0, 0,
            isDead ? QString() : QString(letter));
        event.setTimestamp(ms);
        QCoreApplication::sendEvent(m_window->windowHandle(), &event);
    }

    /// What a scanner set to a US keyboard types where the layout is another one.
    void scanOnLayout(const QString& code, const QString& plain, const QString& shifted)
    {
        quint64 at = 5'000'000;
        for (const QChar letter : code) {
            const qsizetype low = usKeys.indexOf(letter);
            const qsizetype key = low >= 0 ? low : usShifted.indexOf(letter);
            if (letter == u' ') {
                pressAt(++at, letter, 65);
            } else {
                pressAt(++at, (low >= 0 ? plain : shifted).at(key), placeOf(key), low < 0);
            }
        }
    }

    [[nodiscard]] QStringList codes() const
    {
        QStringList all;
        for (const auto& told : *m_scanned) {
            all.append(QString::fromUtf8(told.first().value<RawScan>().bytes));
        }
        return all;
    }

    TestClock m_clock;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    QPushButton* m_button = nullptr;
    std::unique_ptr<WedgeScanner> m_scanner;
    std::unique_ptr<QSignalSpy> m_scanned;
    std::unique_ptr<QSignalSpy> m_clicked;
    std::unique_ptr<QSignalSpy> m_entered;
};

void tst_WedgeScanner::init()
{
    m_window = std::make_unique<QWidget>();
    m_field = new QLineEdit;
    m_button = new QPushButton(u"Done"_s);
    m_button->setAutoDefault(true);
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_field);
    column->addWidget(m_button);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    m_scanner = std::make_unique<WedgeScanner>(m_clock);
    m_scanned = std::make_unique<QSignalSpy>(m_scanner.get(), &ScannerInput::scanned);
    m_clicked = std::make_unique<QSignalSpy>(m_button, &QPushButton::clicked);
    m_entered = std::make_unique<QSignalSpy>(m_field, &QLineEdit::returnPressed);
    m_scanner->start();
}

void tst_WedgeScanner::cleanup()
{
    m_scanner.reset();
    m_window.reset();
}

void tst_WedgeScanner::burstWithEnterIsAScanAndNoWidgetSeesIt_data()
{
    QTest::addColumn<Qt::Key>("end");
    QTest::addColumn<bool>("onButton");
    QTest::newRow("Enter, in a field") << Qt::Key_Return << false;
    QTest::newRow("Enter of the keypad") << Qt::Key_Enter << false;
    QTest::newRow("Tab, in a field") << Qt::Key_Tab << false;
    QTest::newRow("Enter, on a button") << Qt::Key_Return << true;
}

void tst_WedgeScanner::burstWithEnterIsAScanAndNoWidgetSeesIt()
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
    QWindow* window = m_window->windowHandle();
    for (const QChar letter : u"xA9Bcd"_s) {
        const bool isCapital = letter.isUpper();
        if (isCapital) { // a key of its own, as on the wire
            QTest::keyPress(window, Qt::Key_Shift, Qt::ShiftModifier);
        }
        QTest::keyClick(window, letter.toLatin1(), isCapital ? Qt::ShiftModifier : Qt::NoModifier);
        if (isCapital) {
            QTest::keyRelease(window, Qt::Key_Shift);
        }
    }
    press(Qt::Key_Return);
    QCOMPARE(codes(), QStringList{u"xA9Bcd"_s});
    QVERIFY(m_field->text().isEmpty());
}

void tst_WedgeScanner::shiftAloneDoesNotDelayWhatIsTyped()
{
    type(u"ab"_s);
    QTest::keyPress(m_window->windowHandle(), Qt::Key_Shift, Qt::ShiftModifier); // and is held
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
    for (qsizetype i = 0; i < text.size(); ++i) {
        pressAt(at, text.at(i));
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
    QTest::addColumn<QString>("plain"); ///< the machine's layout, by the places of `usKeys`
    QTest::addColumn<QString>("shifted");
    QTest::newRow("US") << usKeys << usShifted;
    QTest::newRow("German") << u"^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-"_s
                            << u"°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_"_s;
    QTest::newRow("French") << u"²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!"_s
                            << u"~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§"_s;
    const QString hindi = u"\u094a१२३४५६७८९०-\u0943\u094c\u0948\u093e\u0940\u0942बहगदजड\u093c\u0949"
                          "\u094b\u0947\u094d\u093f\u0941परकतचट\u0946\u0902मनवलस,.य"_s;
    QTest::newRow("Hindi") << hindi << hindi;
}

void tst_WedgeScanner::keysOfAUsKeyboardMeanWhatTheScannerMeans()
{
    QFETCH(QString, plain);
    QFETCH(QString, shifted);
    QCOMPARE(plain.size(), usKeys.size());
    QCOMPARE(shifted.size(), usKeys.size());
    QSignalSpy learnt(m_scanner.get(), &WedgeScanner::keyboardLearnt);
    scanOnLayout(u"]Q1"_s + KeyboardMap::setUpText(), plain, shifted); // with an AIM prefix
    press(Qt::Key_Return);
    QCOMPARE(learnt.count(), 1);
    QCOMPARE(m_scanned->count(), 0);
    const QString code = u"==Zy/aq-w M7_x+{\"}"_s;
    scanOnLayout(code, plain, shifted);
    press(Qt::Key_Return);
    QCOMPARE(codes(), QStringList{code});
    // and after a restart
    const auto map = learnt.first().first().value<KeyboardMap>();
    QCOMPARE(KeyboardMap::fromString(map.toString()), map);
    QVERIFY(KeyboardMap::fromString(u"1 2 3"_s).isEmpty());
    QVERIFY(KeyboardMap::fromString(QString(200, u'x')).isEmpty());
    m_scanner->setKeyboard({});
    scanOnLayout(u"quay1"_s, plain, shifted);
    press(Qt::Key_Return);
    QString typed;
    for (const QChar letter : u"quay1"_s) {
        typed += plain.at(usKeys.indexOf(letter));
    }
    QCOMPARE(codes(), (QStringList{code, typed}));
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
    press(Qt::Key_A, Qt::ControlModifier);
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
