// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/FaultText.h"

#include <QSet>
#include <QtTest>

using namespace lanyard;

/// What logs and programs without a screen say of a printer.
class tst_FaultText : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void everyFaultHasWordsOfItsOwn()
    {
        QSet<QString> said;
        for (int fault = int(PrinterFault::Other); fault <= int(PrinterFault::PausedByStaff);
             ++fault) {
            const QString words = textOf(PrinterFault(fault));
            QVERIFY(!words.isEmpty());
            QVERIFY2(!said.contains(words), qPrintable(words));
            said.insert(words);
        }
    }

    void printerThatIsWellHasNone() { QCOMPARE(textOf(PrinterFault::None), QString()); }
};

QTEST_GUILESS_MAIN(tst_FaultText)
#include "tst_FaultText.moc"
