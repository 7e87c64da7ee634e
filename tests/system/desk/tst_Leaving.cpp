// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "PretixPairing.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A desk that erases its event leaves its server, with all that it could come back by.
class tst_Leaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void noSecretOfTheServerIsKept()
    {
        const QTemporaryDir folder;
        const TestClock clock;
        DrivenDesk::prepare(folder.path(), clock,
            [](DeskSettings& all) { all.serverUrl = u"https://tickets.example.org"_s; });
        const auto wiring = *Wiring::open(folder.path(), clock);
        const QStringList secrets{PretixPairing::secretName, u"server-pairing"_s};
        for (const QString& name : secrets) {
            QVERIFY(wiring->secrets().store(name, "very-secret"));
        }
        const EventId event = wiring->settings().load().result()->event;
        QVERIFY(wiring->settlement().eraseEvent(event, u"Meera"_s).result());
        for (const QString& name : secrets) {
            QTRY_VERIFY(wiring->secrets().load(name)->isEmpty());
        }
        QVERIFY(wiring->settings().load().result()->serverUrl.isEmpty());
    }
};

QTEST_MAIN(tst_Leaving)
#include "tst_Leaving.moc"
