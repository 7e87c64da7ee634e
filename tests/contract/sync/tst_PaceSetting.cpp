// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Registries.h"
#include "ScriptedPretix.h"
#include "TemporaryReplica.h"
#include "outbox/OutboxEntries.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The limit that a desk remembers, as its server meets it.
class tst_PaceSetting : public ScriptedPretix
{
    Q_OBJECT

    TemporaryReplica m_replica;
    std::unique_ptr<QTemporaryDir> m_folder;

    /// Of the settings as they are on disk.
    std::unique_ptr<SyncSource> sourceWith(
        qint64 perMinute, const std::shared_ptr<KeptPace>& pace = {})
    {
        const auto saved = m_replica.write([&](UnitOfWork& work) {
            DeskSettings settings;
            settings.event = m_replica.event();
            settings.serverUrl = m_server->url().toString();
            settings.organizer = u"acme"_s;
            settings.serverEvent = u"day"_s;
            settings.requestsPerMinute = perMinute;
            return work.settings().save(settings);
        });
        m_replica.reopen();
        const auto settings
            = m_replica.read([](UnitOfWork& work) { return work.settings().load(); });
        return saved && settings ? Registries::source(*settings, "very-secret", m_clock, pace)
                                 : nullptr;
    }

    [[nodiscard]] OutboxEntry entry()
    {
        Attendee attendee;
        attendee.token = TicketToken{u"ticket"_s};
        attendee.remote = 7;
        CheckInList list;
        list.remote = 11;
        CheckIn checkIn;
        checkIn.nonce = m_replica.ids().nonce();
        checkIn.at = m_clock.now();
        return checkInEntry(checkIn, attendee, list, {}, m_clock.now());
    }

    /// As a process begins with it.
    [[nodiscard]] std::shared_ptr<KeptPace> kept(const QString& server = u"acme"_s)
    {
        return std::make_shared<KeptPace>(
            Pace::Limits(), m_clock, m_folder->filePath(KeptPace::fileName), server);
    }

    /// How many of `asked` leave at ten a minute, from a process that begins now.
    [[nodiscard]] int leaving(int asked, const QString& server = u"acme"_s)
    {
        const auto source = sourceWith(10, kept(server));
        int left = 0;
        for (int i = 0; i < asked; ++i) {
            left += leaves(source->ask(entry())) ? 1 : 0;
        }
        return left;
    }

    /// As it stands in the file, and as it is put there.
    [[nodiscard]] QByteArray notes() const
    {
        QFile file(m_folder->filePath(KeptPace::fileName));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void note(const QByteArray& text) const
    {
        QFile file(m_folder->filePath(KeptPace::fileName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    [[nodiscard]] bool leaves(const QFuture<ServerAnswer>& asked)
    {
        return wait(asked).kind != ServerAnswer::Kind::NotAsked;
    }

private Q_SLOTS:

    void init()
    {
        begin();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aSavedTenLetsTenRequestsLeaveInAMinute()
    {
        const auto source = sourceWith(10);
        QVERIFY(source != nullptr);
        QList<QFuture<ServerAnswer>> asked; // each leaves at once or never
        for (int i = 0; i < 12; ++i) {
            asked.append(source->ask(entry()));
        }
        const auto tenth = source->learnTime(); // reading has the room that sending leaves
        const auto eleventh = source->learnTime();
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(leaves(asked.at(i)), i < 9);
        }
        wait(tenth);
        QCOMPARE(m_server->requests.size(), 10);
        QVERIFY(!eleventh.isFinished());

        m_clock.advance(Pace::window.count() - 1);
        QVERIFY(!leaves(source->ask(entry())));
        m_clock.advance(1);
        QVERIFY(leaves(source->ask(entry()))); // and with it who waited
        wait(eleventh);
        QCOMPARE(m_server->requests.size(), 12);
    }

    /// Somebody who types 10, then 20, then 10 again makes the server no busier than 20 do.
    void anotherNumberForgetsNothingOfTheLastMinute()
    {
        const auto pace = std::make_shared<KeptPace>(Pace::Limits(), m_clock);
        int left = 0;
        for (const auto& [perMinute, inAll] : {std::pair(10, 9), {20, 18}, {10, 18}}) {
            const auto source = sourceWith(perMinute, pace);
            for (int i = 0; i < 25; ++i) {
                left += leaves(source->ask(entry())) ? 1 : 0;
            }
            QCOMPARE(left, inAll);
        }
        QCOMPARE(m_server->requests.size(), 18);
        m_clock.advance(Pace::window.count());
        QVERIFY(leaves(sourceWith(10, pace)->ask(entry())));
    }

    /// Nor a restart in the middle of a backlog, nor `lanyardctl sync` again and again.
    void aRestartForgetsNothingOfTheLastMinute()
    {
        QCOMPARE(leaving(5), 5);
        for (int processes = 0; processes < 3; ++processes) {
            m_clock.advance(10'000);
            m_clock.setWall(m_clock.now().addDays(processes - 1)); // and somebody sets its clock
            m_clock.startProcess();
            QCOMPARE(leaving(25), processes == 0 ? 4 : 0);
        }
        QCOMPARE(m_server->requests.size(), 9);
        m_clock.advance(Pace::window.count() - 30'000 - 1);
        m_clock.startProcess();
        QCOMPARE(leaving(25), 0);
        m_clock.advance(1); // a minute after the first five
        m_clock.startProcess();
        QCOMPARE(leaving(25), 5);
    }

    /// What was sent before the machine started may have left just then.
    void aMachineThatStartsAnewForgetsNothingOfTheLastMinute()
    {
        QCOMPARE(leaving(25), 9);
        m_clock.advance(3000);
        m_clock.setWall(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)); // its battery is dead
        m_clock.startMachine();
        QCOMPARE(leaving(25), 0);
        const auto up = m_clock.sinceBoot().ms;
        m_clock.advance(Pace::window.count() - up - 1);
        m_clock.startProcess();
        QCOMPARE(leaving(25), 0);
        m_clock.advance(1);
        m_clock.startProcess();
        QCOMPARE(leaving(25), 9);
    }

    void aDownloadOfTheProcessBeforeCountsToo()
    {
        {
            const auto source = sourceWith(10, kept());
            for (int i = 0; i < 6; ++i) { // reading has two thirds
                wait(source->learnTime());
            }
        }
        m_clock.startProcess();
        QCOMPARE(leaving(25), 4);
    }

    void theQuietThatTheServerAskedForOutlivesTheProcess()
    {
        constexpr std::chrono::milliseconds half = std::chrono::minutes(5);
        kept()->hold(std::chrono::minutes(10));
        m_clock.advance(half.count() - 1);
        m_clock.startProcess();
        QCOMPARE(leaving(1), 0);
        m_clock.startMachine(); // its clock goes on
        QCOMPARE(leaving(1), 0);
        m_clock.advance(half.count());
        m_clock.startProcess();
        QCOMPARE(leaving(1), 0);
        m_clock.advance(1);
        m_clock.startProcess();
        QCOMPARE(leaving(1), 1);
    }

    void whatLeftToAnotherServerIsItsOwn()
    {
        QCOMPARE(leaving(25), 9);
        QCOMPARE(leaving(25, u"another"_s), 9);
    }

    /// Half a line, or what a bad disk makes of one, counts for nothing and spoils no other.
    void aDamagedNoteIsLeftOut()
    {
        QCOMPARE(leaving(4), 4);
        const QByteArray whole = notes();
        QCOMPARE(whole.count('\n'), 5); // the server's name, then one for each
        const QByteArray boot = m_clock.sinceBoot().boot.toUtf8();
        note(whole + "push\n\npush " + boot + " 999999999999\npull " + boot + "\nquiet " + boot
            + " 1\npush " + boot + " 4");
        m_clock.startProcess();
        QCOMPARE(leaving(25), 5);
        QVERIFY(notes().startsWith(whole));
        QCOMPARE(notes().count('\n'), 10);
        note("\n\1\2");
        m_clock.startProcess();
        QCOMPARE(leaving(25), 9);
    }

    void notesThatCountNoMoreAreLeftOut()
    {
        const auto pace = kept();
        for (int minutes = 0; minutes < 20; ++minutes) {
            for (int i = 0; i < 300; ++i) {
                pace->leave(Pace::Lane::Push);
            }
            m_clock.advance(60'000);
        }
        QVERIFY2(notes().count('\n') < 5000, qPrintable(QString::number(notes().count('\n'))));
        m_clock.startProcess();
        QCOMPARE(leaving(25), 0);
        QCOMPARE(notes().count('\n'), 301); // of the last minute
    }

    void withoutAFileThePaceIsThatOfOneProcess()
    {
        const QString nowhere = m_folder->filePath(u"is/not/there"_s);
        for (int processes = 0; processes < 2; ++processes) {
            const auto pace
                = std::make_shared<KeptPace>(Pace::Limits(), m_clock, nowhere, u"acme"_s);
            const auto source = sourceWith(10, pace);
            int left = 0;
            for (int i = 0; i < 12; ++i) {
                left += leaves(source->ask(entry())) ? 1 : 0;
            }
            QCOMPARE(left, 9);
        }
    }

    void aNumberOutsideTheRangeIsTheNearestInIt()
    {
        const auto source = sourceWith(-3); // as somebody wrote it into the file
        QVERIFY(source != nullptr);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(leaves(source->ask(entry())), i < 9);
        }
    }
};

QTEST_GUILESS_MAIN(tst_PaceSetting)
#include "tst_PaceSetting.moc"
