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
    void burstWithoutAnEndIsTyped();
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

void tst_WedgeScanner::burstWithoutAnEndIsTyped()
{
    type(u"a long name"_s);
    QTRY_COMPARE(m_field->text(), u"a long name"_s);
    press(Qt::Key_Return); // long after
    QCOMPARE(m_scanned->count(), 0);
    QCOMPARE(m_entered->count(), 1);
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
