// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/DeskSamples.h"
#include "shell/MainWindow.h"
#include "shell/PageFrame.h"
#include "staff/PinPanel.h"
#include "widgets/Card.h"
#include "widgets/KeyPad.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The PIN: chosen twice, asked once, never seen.
class tst_PinPanel : public QObject
{
    Q_OBJECT

    Theme m_theme;
    const Clock& m_clock = sampleClock();

    static void type(QWidget& panel, const QString& digits)
    {
        QTest::keyClicks(panel.findChild<KeyPad*>(), digits);
        QTest::keyClick(panel.findChild<KeyPad*>(), Qt::Key_Return);
    }

    /// What the Tab key leads to.
    static QList<QWidget*> controlsOf(const QWidget& panel)
    {
        QList<QWidget*> controls = panel.findChildren<QWidget*>();
        controls.removeIf([](const QWidget* each) {
            return !each->isVisible() || !each->isEnabled()
                || (each->focusPolicy() & Qt::TabFocus) == 0 || each->focusProxy() != nullptr;
        });
        return controls;
    }

    static QString shownTo(const QWidget& panel)
    {
        QStringList words;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            words.append(label->text());
            words.append(label->accessibleName());
        }
        for (const QWidget* part : panel.findChildren<QWidget*>()) {
            words.append(part->accessibleName());
        }
        return words.join(u'\n');
    }

private Q_SLOTS:

    void chosenPinIsTypedTwice()
    {
        PinPanel panel(m_theme, m_clock);
        panel.showChoose();
        QSignalSpy chosen(&panel, &PinPanel::pinChosen);
        type(panel, u"2468"_s);
        QCOMPARE(chosen.size(), 0);
        type(panel, u"2468"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"2468"_s);
    }

    void everyControlShowsTheRingWhileItHasTheKeyboard_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << int(ThemeKind::Light) << QSize(1280, 800);
        QTest::newRow("dark") << int(ThemeKind::Dark) << QSize(1280, 800);
        QTest::newRow("high contrast") << int(ThemeKind::Contrast) << QSize(1280, 800);
        QTest::newRow("upright") << int(ThemeKind::Light) << QSize(480, 800);
    }

    void everyControlShowsTheRingWhileItHasTheKeyboard()
    {
        QFETCH(int, kind);
        QFETCH(QSize, size);
        Theme theme;
        theme.setKind(ThemeKind(kind));
        MainWindow window(theme);
        auto* panel = new PinPanel(theme, m_clock);
        window.addPage(panel);
        window.showPage(panel);
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        for (int round = 0; round < 3; ++round) { // what became larger asks for another one
            window.grab();
            QCoreApplication::sendPostedEvents();
        }
        const auto controls = controlsOf(*panel);
        QVERIFY(controls.contains(panel->findChild<KeyPad*>()));
        const auto* bar = window.findChild<PageFrame*>()->verticalScrollBar();
        for (QWidget* control : controls) {
            control->setFocus(Qt::TabFocusReason); // a small window scrolls to it
            QCoreApplication::sendPostedEvents();
            control->clearFocus();
            const int scrolled = bar->value();
            const QImage without = window.grab().toImage();
            control->setFocus(Qt::TabFocusReason);
            QVERIFY(control->hasFocus());
            const QImage with = window.grab().toImage();
            QCOMPARE(bar->value(), scrolled); // else other places are compared
            const QRect place(control->mapTo(&window, QPoint()), control->size());
            // the middle of each edge: a ring of 3 px, then 3 px as they were
            for (const QPoint& out : {QPoint(-1, 0), QPoint(1, 0), QPoint(0, -1), QPoint(0, 1)}) {
                const QPoint edge(out.x() == 0 ? place.center().x()
                        : out.x() < 0          ? place.left()
                                               : place.right(),
                    out.y() == 0      ? place.center().y()
                        : out.y() < 0 ? place.top()
                                      : place.bottom());
                QCOMPARE(with.pixelColor(edge + 5 * out), theme.tokens().accent);
                QVERIFY(without.pixelColor(edge + 5 * out) != theme.tokens().accent);
                QCOMPARE(with.pixelColor(edge + 2 * out), without.pixelColor(edge + 2 * out));
            }
        }
    }

    void whatIsWrongIsToldWhereTheKeyboardIs()
    {
        PinPanel panel(m_theme, m_clock);
        auto* pad = panel.findChild<KeyPad*>();
        QCOMPARE(pad->accessibleName(), u"Staff PIN"_s);
        panel.showWrong(0);
        QCOMPARE(pad->accessibleDescription(), u"This PIN is not right. Try again."_s);
        QTest::keyClicks(pad, u"1"_s); // else the same words again were silent
        QVERIFY(pad->accessibleDescription().isEmpty());
        panel.showWrong(0);
        QCOMPARE(pad->accessibleDescription(), u"This PIN is not right. Try again."_s);
        panel.showWrong(4); // the pad is shut, the panel has the keyboard
        QVERIFY(panel.accessibleDescription().endsWith(u"Try again in 4 seconds."_s));
        QCOMPARE(panel.accessibleName(), u"Staff PIN"_s);
        panel.showAsk();
        QVERIFY(pad->accessibleDescription().isEmpty());
    }

    void atTheStartThereIsNoDeskToGoBackTo()
    {
        PinPanel panel(m_theme, m_clock);
        panel.setBehind(PinPanel::Behind::Start);
        panel.showChoose();
        QVERIFY(shownTo(panel).contains(u"Nobody can check in yet"_s));
        for (const auto& words :
            {u"Back to the desk"_s, u"keeps"_s, u"still checks in"_s, u"Back to self-service"_s}) {
            QVERIFY2(!shownTo(panel).contains(words), qPrintable(words));
        }
        panel.setBehind(PinPanel::Behind::Desk);
        QVERIFY(shownTo(panel).contains(u"Back to the desk"_s));
        QVERIFY(shownTo(panel).contains(u"A scan still checks in"_s));
    }

    void twoDifferentPinsChooseNothing()
    {
        PinPanel panel(m_theme, m_clock);
        panel.showChoose();
        QSignalSpy chosen(&panel, &PinPanel::pinChosen);
        type(panel, u"2468"_s);
        type(panel, u"2469"_s);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(shownTo(panel).contains(u"The two were not the same."_s));
        // and both must be typed anew
        type(panel, u"2468"_s);
        QCOMPARE(chosen.size(), 0);
        type(panel, u"2468"_s);
        QCOMPARE(chosen.size(), 1);
    }

    void lengthIsFourToEight_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("taken");
        QTest::newRow("three") << u"123"_s << false;
        QTest::newRow("four") << u"1234"_s << true;
        QTest::newRow("eight") << u"12345678"_s << true;
        QTest::newRow("nine") << u"123456789"_s << false;
    }

    void lengthIsFourToEight()
    {
        QFETCH(QString, pin);
        QFETCH(bool, taken);
        PinPanel panel(m_theme, m_clock);
        panel.showChoose();
        QSignalSpy chosen(&panel, &PinPanel::pinChosen);
        type(panel, pin);
        QCOMPARE(shownTo(panel).contains(u"A PIN has 4 to 8 digits."_s), !taken);
        type(panel, pin);
        QCOMPARE(chosen.size(), taken ? 1 : 0);
    }

    void askedPinIsPassedOnOnce()
    {
        PinPanel panel(m_theme, m_clock);
        panel.showAsk();
        QSignalSpy entered(&panel, &PinPanel::pinEntered);
        type(panel, u"1357"_s);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().toString(), u"1357"_s);
        QTest::keyClick(panel.findChild<KeyPad*>(), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
    }

    void clickedKeysAreDigitsToo()
    {
        PinPanel panel(m_theme, m_clock);
        QSignalSpy entered(&panel, &PinPanel::pinEntered);
        const auto keys = panel.findChild<KeyPad*>()->findChildren<QPushButton*>();
        for (const QString& digit : {u"4"_s, u"0"_s, u"9"_s, u"1"_s}) {
            for (QPushButton* key : keys) {
                if (key->text() == digit) {
                    QTest::mouseClick(key, Qt::LeftButton);
                }
            }
        }
        QTest::keyClick(panel.findChild<KeyPad*>(), Qt::Key_Enter);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().toString(), u"4091"_s);
    }

    void wrongPinSaysHowLongToWait()
    {
        PinPanel panel(m_theme, m_clock);
        QSignalSpy entered(&panel, &PinPanel::pinEntered);
        panel.showWrong(30);
        QVERIFY(shownTo(panel).contains(u"This PIN is not right."_s));
        QVERIFY(shownTo(panel).contains(u"30"_s));
        QVERIFY(!panel.findChild<KeyPad*>()->isEnabled());
        type(panel, u"1357"_s);
        QCOMPARE(entered.size(), 0);
    }

    void afterTheWaitDigitsAreTakenAgain()
    {
        PinPanel panel(m_theme, m_clock);
        panel.showWrong(1);
        QSignalSpy entered(&panel, &PinPanel::pinEntered);
        QTRY_VERIFY(panel.findChild<KeyPad*>()->isEnabled());
        type(panel, u"1357"_s);
        QCOMPARE(entered.size(), 1);
    }

    void wrongPinWithoutWaitIsAskedAtOnce()
    {
        PinPanel panel(m_theme, m_clock);
        panel.showWrong(0);
        QVERIFY(shownTo(panel).contains(u"This PIN is not right."_s));
        QVERIFY(panel.findChild<KeyPad*>()->isEnabled());
    }

    void digitsAreNeverShown()
    {
        PinPanel panel(m_theme, m_clock);
        panel.showChoose();
        const QString before = shownTo(panel);
        QVERIFY(!before.contains(u"7391"_s));
        QTest::keyClicks(panel.findChild<KeyPad*>(), u"7391"_s);
        QVERIFY(!shownTo(panel).contains(u"7391"_s));
        QTest::keyClick(panel.findChild<KeyPad*>(), Qt::Key_Return);
        QVERIFY(!shownTo(panel).contains(u"7391"_s));
    }

    void escapeLeaves()
    {
        PinPanel panel(m_theme, m_clock);
        QSignalSpy left(&panel, &PinPanel::leaveWanted);
        QTest::keyClick(panel.findChild<KeyPad*>(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void escapeLeavesWhileWaiting()
    {
        PinPanel panel(m_theme, m_clock);
        panel.showWrong(30);
        QSignalSpy left(&panel, &PinPanel::leaveWanted);
        QTest::keyClick(&panel, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }
};

QTEST_MAIN(tst_PinPanel)
#include "tst_PinPanel.moc"
