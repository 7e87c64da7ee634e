// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ControllerFixture.h"

#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What a desk says of a search of which it has not read all that matches.
class tst_ManyFound : public ControllerFixture
{
    Q_OBJECT

private Q_SLOTS:

    void init() { open(); }

    void cleanup() { close(); }

    void thereMayBeMoreUntilAllAreRead_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("atFirst");
        QTest::addColumn<bool>("inTheEnd");
        QTest::newRow("fewer than are read first") << 11 << false << false;
        QTest::newRow("as many") << 12 << true << false;
        QTest::newRow("more") << 13 << true << false;
        QTest::newRow("more than are read at all") << 53 << true << true;
    }

    void thereMayBeMoreUntilAllAreRead()
    {
        QFETCH(int, people);
        QFETCH(bool, atFirst);
        QFETCH(bool, inTheEnd);
        QList<SourceAttendee> many;
        for (int i = 0; i < people; ++i) {
            many.append(TemporaryReplica::person(u"Quirin %1"_s.arg(i), u"token-q%1"_s.arg(i)));
        }
        m_replica->apply(many);
        reload();
        QSignalSpy states(m_desk.get(), &DeskController::stateChanged);
        m_desk->search(u"quirin"_s);
        QTRY_COMPARE(m_desk->state().results.size(), qMin(people, 50));
        QCOMPARE(states.first().first().value<DeskState>().mayBeMore, atFirst);
        QTRY_COMPARE(m_desk->state().mayBeMore, inTheEnd);
        m_desk->chooseNext(1);
        QCOMPARE(m_desk->state().mayBeMore, inTheEnd);
    }
};

QTEST_MAIN(tst_ManyFound)
#include "tst_ManyFound.moc"
