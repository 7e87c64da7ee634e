// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ServedDesk.h"
#include "sqlite/Connection.h"
#include "staff/PersonView.h"
#include "staff/SyncPanel.h"

#include <QDir>
#include <QFile>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// The database as it is on disk once the program has ended; its log is in it.
QByteArray endAndRead(ServedDesk& desk)
{
    desk.desk().stop(Wiring::defaultStopLimit);
    QFile file(desk.folder() + u"/lanyard.db"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether something was tried in vain and has its pause, which no time goes by of.
bool isPaused(ServedDesk& desk)
{
    const auto ready
        = desk.desk()
              .wiring()
              .storage()
              .read(Lane::Desk,
                  [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Ready, 1); })
              .result();
    return ready && !ready->isEmpty() && ready->first().tries > 0
        && ready->first().nextAt > desk.clock().now();
}

void write(const ServedDesk& desk, const QString& name, const QByteArray& bytes)
{
    QFile file(QDir(desk.folder()).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// Somebody whose check-in nobody knows the end of, in the whole program, by keys alone.
class tst_InDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void personIsShownAndTheServerAskedAtOnce()
    {
        ServedDesk desk;
        const auto says
            = [&desk](const QString& words) { return desk.desk().words().contains(words); };
        desk.cableIsOut = true; // the line breaks before each answer
        desk.desk().scan(u"secret-1"_s);
        QTRY_COMPARE(desk.desk().entries(u"secret-1"_s), 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.status().outbox.ambiguous, 1, 20'000);
        desk.openSync();
        QTRY_VERIFY(says(u"in doubt."_s));
        const QString name = desk.desk().person(u"secret-1"_s).attendee.name;
        QTRY_VERIFY2(says(name), qPrintable(desk.desk().words()));
        desk.desk().type(u"o"_s);
        QTRY_VERIFY(desk.desk().shows<PersonView>());
        QTRY_VERIFY(says(name));
        desk.desk().press(Qt::Key_F6);
        QTRY_VERIFY(desk.desk().shows<SyncPanel>());
        desk.cableIsOut = false;
        desk.clock().advance(31'000);
        desk.desk().type(u"n"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.admitted(u"secret-1"_s), 1, 20'000);
        QTRY_VERIFY(!says(u"in doubt."_s));
    }

    void whatWaitsIsSentAndWhatIsNewComesAtOnceOnWish()
    {
        ServedDesk desk;
        desk.failing = u"secret-1"_s;
        desk.desk().scan(u"secret-1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isPaused(desk), 20'000);
        desk.failing.clear();
        desk.admitElsewhere(u"secret-2"_s);
        desk.openSync();
        QCOMPARE(desk.admitted(u"secret-1"_s), 0);
        desk.desk().type(u"s"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.admitted(u"secret-1"_s), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.desk().entries(u"secret-2"_s), 1, 20'000);
    }

    void copyOfTheDiskThatIsAtWorkIsTold()
    {
        ServedDesk desk;
        const auto says
            = [&desk](const QString& words) { return desk.desk().words().contains(words); };
        const auto nameOf
            = [&desk](const QString& secret) { return desk.desk().person(secret).attendee.name; };
        QTRY_COMPARE(desk.desk().settings().deviceRemote, 1);
        desk.admit(u"secret-1"_s); // our own
        desk.admitElsewhere(u"secret-2"_s); // another desk's
        desk.sync();
        desk.openSync();
        QTRY_VERIFY(says(u"Nothing needs a decision"_s));
        desk.restart();
        desk.admitElsewhere(u"secret-3"_s, 1);
        desk.clock().advance(1000);
        desk.sync();
        desk.openSync();
        QTRY_VERIFY2(says(u"Another computer may work under this desk’s name"_s),
            qPrintable(desk.desk().words()));
        QVERIFY(says(nameOf(u"secret-3"_s)));
        QVERIFY(!says(nameOf(u"secret-1"_s)));
        QVERIFY(!says(nameOf(u"secret-2"_s)));
    }

    void whatWaitedInDamagedDataIsTakenOverOnWish_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("admitted");
        QTest::newRow("taken over") << u"a"_s << 1;
        QTest::newRow("left there") << u"d"_s << 0;
    }

    void whatWaitedInDamagedDataIsTakenOverOnWish()
    {
        QFETCH(QString, key);
        QFETCH(int, admitted);
        ServedDesk desk;
        const auto says
            = [&desk](const QString& words) { return desk.desk().words().contains(words); };
        const QByteArray before = endAndRead(desk); // as of a desk that was paired anew
        desk.restart();
        desk.cableIsOut = true;
        desk.desk().scan(u"secret-1"_s);
        QTRY_COMPARE(desk.desk().entries(u"secret-1"_s), 1);
        const QString name = desk.desk().person(u"secret-1"_s).attendee.name;
        write(desk, u"lanyard.db.damaged-20261205T030000"_s, endAndRead(desk));
        write(desk, u"lanyard.db"_s, before);
        for (int i = 0; i < 10; ++i) {
            QCoreApplication::processEvents(); // a request that was still on its way is lost, too
        }
        desk.cableIsOut = false;
        desk.restart();
        QCOMPARE(desk.desk().entries(u"secret-1"_s), 0);
        desk.openSync();
        QTRY_VERIFY2(says(u"found in the damaged data"_s), qPrintable(desk.desk().words()));
        QTRY_VERIFY2(says(name), qPrintable(desk.desk().words()));
        desk.desk().type(key);
        QTRY_VERIFY2(says(u"Nothing needs a decision"_s), qPrintable(desk.desk().words()));
        QTRY_COMPARE_WITH_TIMEOUT(desk.admitted(u"secret-1"_s), admitted, 20'000);
        QCOMPARE(desk.desk().entries(u"secret-1"_s), admitted);
        QTRY_VERIFY(desk.desk().wiring().storage().undecidedAside().isEmpty());
        QVERIFY(desk.desk().wiring().storage().hasKeptAside()); // it can still be sealed
        desk.restart();
        desk.sync();
        QCOMPARE(desk.admitted(u"secret-1"_s), admitted);
        desk.openSync();
        QTRY_VERIFY(says(u"Nothing needs a decision"_s));
        if (admitted == 0) {
            return;
        }
        // it ended before it noted that all of it is here
        QVERIFY(QFile::remove(desk.folder() + u"/lanyard.db.damaged-20261205T030000.decided"_s));
        desk.restart();
        QVERIFY(!desk.desk().wiring().storage().undecidedAside().isEmpty());
        desk.openSync();
        QTRY_VERIFY(desk.desk().wiring().storage().undecidedAside().isEmpty());
    }

    void damageThatIsFoundMeanwhileIsTold()
    {
        ServedDesk desk;
        const auto says
            = [&desk](const QString& words) { return desk.desk().words().contains(words); };
        const QString database = desk.folder() + u"/lanyard.db"_s;
        qint64 page = 0; // of a table that nobody needs now
        {
            Connection other(database, Connection::Mode::ReadOnly);
            const auto root
                = other.query("SELECT rootpage FROM sqlite_schema WHERE name = 'picture'");
            QVERIFY(root->step());
            page = root->integer(0);
        }
        desk.openSync();
        QTRY_VERIFY(says(u"Nothing needs a decision"_s));
        QFile file(database); // behind its back
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
        QCOMPARE(file.write(QByteArray(64, '\x5a')), 64);
        file.close();
        desk.desk().wiring().storage().lookEvery(std::chrono::milliseconds(1));
        QTRY_VERIFY_WITH_TIMEOUT(desk.desk().wiring().storage().isDamaged(), 20'000);
        desk.desk().wiring().sync().repeatStatus();
        QTRY_VERIFY(says(u"This desk’s data is damaged"_s));
    }
};

QTEST_MAIN(tst_InDoubt)
#include "tst_InDoubt.moc"
