// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Registries.h"
#include "ScriptedPretix.h"
#include "TemporaryReplica.h"
#include "outbox/OutboxEntries.h"
#include "outbox/Pace.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The limit that a desk remembers, as its server meets it.
class tst_PaceSetting : public ScriptedPretix
{
    Q_OBJECT

    TemporaryReplica m_replica;

    /// Of the settings as they are on disk.
    std::unique_ptr<SyncSource> sourceWith(qint64 perMinute, const std::shared_ptr<Pace>& pace = {})
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

    [[nodiscard]] bool leaves(const QFuture<ServerAnswer>& asked)
    {
        return wait(asked).kind != ServerAnswer::Kind::NotAsked;
    }

private Q_SLOTS:

    void init() { begin(); }

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
        const auto pace = std::make_shared<Pace>(Pace::Limits());
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
