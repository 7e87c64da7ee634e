// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"
#include "storage/Salvage.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What waits for the server is read from a damaged database, and nothing that never stood there.
class tst_Salvage : public QObject
{
    Q_OBJECT

    static constexpr int people = 300;
    static constexpr qsizetype pageBytes = 4096;

    std::unique_ptr<TemporaryReplica> m_replica;
    QTemporaryDir m_folder;

    [[nodiscard]] QString original() const { return m_replica->path() + u"/lanyard.db"_s; }

    [[nodiscard]] QString copy() const { return m_folder.filePath(u"aside"_s); }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// Every second one was acknowledged; the others wait in one way or another.
    Result<void> addEntry(UnitOfWork& work, AttendeeId attendee, int number)
    {
        OutboxEntry entry;
        entry.nonce = m_replica->ids().nonce();
        entry.event = m_replica->event();
        entry.attendee = attendee;
        entry.madeAt = m_replica->clock().now().addSecs(number);
        entry.body = {{u"secret"_s, u"token-%1"_s.arg(number)}, {u"list"_s, 11}};
        entry.idempotencyKey = u"key-%1"_s.arg(number);
        entry.state = number % 2 == 0 ? OutboxState::Acknowledged : OutboxState(number / 2 % 4);
        entry.tries = number % 5;
        entry.made = {u"this start"_s, number};
        const auto added = work.outbox().add(entry);
        if (!added) {
            return added.error();
        }
        return number == 1
            ? work.answerFiles().add(*added, {7, u"asha.png"_s, "image/png", "picture of her"})
            : Result<void>();
    }

private Q_SLOTS:

    void init()
    {
        m_replica = std::make_unique<TemporaryReplica>();
        QList<SourceAttendee> all;
        for (int i = 0; i < people; ++i) {
            all.append(TemporaryReplica::person(
                u"Person %1"_s.arg(i), u"token-%1"_s.arg(i), u"P%1"_s.arg(i)));
        }
        m_replica->apply(all);
        QVERIFY(m_replica->write([this](UnitOfWork& work) -> Result<void> {
            for (int i = 0; i < people; ++i) {
                const auto found = work.attendees().byToken(
                    m_replica->event(), TicketToken{u"token-%1"_s.arg(i)}, false);
                if (!found) {
                    return found.error();
                }
                if (auto added = addEntry(work, found->first().attendee.id, i); !added) {
                    return added;
                }
            }
            return {};
        }));
    }

    void cleanup()
    {
        for (const QString& file : QDir(m_folder.path()).entryList(QDir::Files)) {
            QVERIFY(QFile::remove(m_folder.filePath(file)));
        }
    }

    void everythingThatWaitsIsReadWithItsPersonAndFiles()
    {
        m_replica->close();
        QVERIFY(QFile::copy(original(), copy()));
        const QList<WholeEntry> found = salvageWaiting(copy());
        QCOMPARE(found.size(), people / 2);
        const WholeEntry& first = found.first();
        QCOMPARE(first.entry.id, OutboxId{2});
        QCOMPARE(first.entry.body.value(u"secret"_s).toString(), u"token-1"_s);
        QCOMPARE(first.entry.idempotencyKey, u"key-1"_s);
        QCOMPARE(first.entry.tries, 1);
        QCOMPARE(first.entry.made, (BootMoment{u"this start"_s, 1}));
        QCOMPARE(first.event, u"tensorday"_s);
        QCOMPARE(first.name, u"Person 1"_s);
        QCOMPARE(first.order, u"P1"_s);
        QCOMPARE(first.ticket, TicketToken{u"token-1"_s});
        QCOMPARE(first.files.size(), 1);
        QCOMPARE(first.files.first().bytes, QByteArray("picture of her"));
        QCOMPARE(found.last().name, u"Person 299"_s);
        QVERIFY(found.last().files.isEmpty());
    }

    void whatStandsInTheLogAloneIsReadToo()
    {
        m_replica = std::make_unique<TemporaryReplica>(); // so little that it is not moved yet
        const AttendeeId asha = m_replica->attendee(u"token-asha"_s);
        QVERIFY(
            m_replica->write([this, asha](UnitOfWork& work) { return addEntry(work, asha, 3); }));
        QVERIFY(QFile::copy(original(), copy()));
        QVERIFY(QFile::copy(original() + u"-wal"_s, copy() + u"-wal"_s));
        const QByteArray log = bytesOf(copy() + u"-wal"_s);
        QVERIFY(log.contains("key-3"));
        QVERIFY(!bytesOf(copy()).contains("key-3"));
        const QList<WholeEntry> found = salvageWaiting(copy());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().name, u"Asha Rao"_s);
        QCOMPARE(bytesOf(copy() + u"-wal"_s), log);
    }

    void aDamagedPageLosesNoRowsButItsOwn()
    {
        m_replica->close();
        const QByteArray whole = bytesOf(original());
        write(copy(), whole);
        const QList<WholeEntry> all = salvageWaiting(copy());
        int holes = 0;
        for (qsizetype page = 0; page < whole.size() / pageBytes; ++page) {
            QByteArray damaged = whole;
            for (qsizetype i = 0; i < 64; ++i) {
                damaged[page * pageBytes + i] = char(~damaged.at(page * pageBytes + i));
            }
            write(copy(), damaged);
            const QList<WholeEntry> found = salvageWaiting(copy());
            QCOMPARE(bytesOf(copy()), damaged);
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"aside"_s});
            for (const WholeEntry& each : found) { // nothing that never stood there
                QVERIFY(std::ranges::any_of(
                    all, [&](const WholeEntry& one) { return one.entry == each.entry; }));
            }
            const bool isHole = !found.isEmpty() && found.size() < all.size();
            holes += isHole ? 1 : 0;
            if (isHole) {
                QVERIFY2(found.size() >= all.size() - pageBytes / 100,
                    qPrintable(u"page %1: %2"_s.arg(page).arg(found.size())));
            }
        }
        QVERIFY2(holes >= 5, qPrintable(QString::number(holes)));
    }

    void fileThatIsNoDatabaseHoldsNothing()
    {
        QVERIFY(salvageWaiting(copy()).isEmpty());
        QVERIFY(!QFile::exists(copy()));
        for (const QByteArray& bytes : {QByteArray(), QByteArray("Dear diary,\n").repeated(1000)}) {
            write(copy(), bytes);
            QVERIFY(salvageWaiting(copy()).isEmpty());
            QCOMPARE(bytesOf(copy()), bytes);
        }
    }

    void eachActIsToldOnceHoweverOftenItWasKeptAside()
    {
        m_replica->close();
        for (const auto& second : {u"00"_s, u"01"_s}) {
            QVERIFY(QFile::copy(original(), original() + u".damaged-20261205T0300"_s + second));
        }
        m_replica->reopen();
        QCOMPARE(m_replica->storage().waitingAside().size(), people / 2);
    }
};

QTEST_GUILESS_MAIN(tst_Salvage)
#include "tst_Salvage.moc"
