// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "WedgeScanner.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

class StillClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(5, Qt::UTC);
    }

    [[nodiscard]] qint64 monotonicMs() const override { return 5; }
};

/// What arrives at the window, as a widget would see it.
class KeyLog : public QWindow
{
public:
    QString text;

protected:
    void keyPressEvent(QKeyEvent* event) override { text += event->text(); }
};

void type(QWindow& window, const QString& text)
{
    for (const QChar c : text) {
        const int key = c == u'\r' ? int(Qt::Key_Return) : int(c.toUpper().unicode());
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&window, &press);
    }
}

} // namespace

class tst_WedgeScanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aBurstThatEndsWithEnterIsAScanAndReachesNoWidget()
    {
        StillClock clock;
        WedgeScanner scanner(clock);
        QSignalSpy scans(&scanner, &ScannerInput::scanned);
        KeyLog window;
        scanner.start();
        type(window, u"==wDCAJ1x/+\r"_s);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans.first().first().value<RawScan>().bytes, QByteArray("==wDCAJ1x/+"));
        QVERIFY(window.text.isEmpty());
    }

    void keysOfAPersonArriveInOrderAfterAPause()
    {
        StillClock clock;
        WedgeScanner scanner(clock);
        QSignalSpy scans(&scanner, &ScannerInput::scanned);
        KeyLog window;
        scanner.start();
        type(window, u"an"_s);
        QTRY_COMPARE(window.text, u"an"_s);
        type(window, u"\r"_s);
        QCOMPARE(window.text, u"an\r"_s);
        QVERIFY(scans.isEmpty());
    }

    void aShortBurstBeforeEnterIsTypingAndKeepsItsOrder()
    {
        StillClock clock;
        WedgeScanner scanner(clock);
        QSignalSpy scans(&scanner, &ScannerInput::scanned);
        KeyLog window;
        scanner.start();
        type(window, u"rao\r"_s);
        QCOMPARE(window.text, u"rao\r"_s);
        QVERIFY(scans.isEmpty());
    }

    void afterStopKeysAreLeftAlone()
    {
        StillClock clock;
        WedgeScanner scanner(clock);
        KeyLog window;
        scanner.start();
        type(window, u"a"_s);
        scanner.stop();
        type(window, u"b"_s);
        QCOMPARE(window.text, u"ab"_s);
    }
};

QTEST_MAIN(tst_WedgeScanner)
#include "tst_WedgeScanner.moc"
