// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Joining.h"
#include "TestClock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

OfferedEvent offered(const QString& slug)
{
    OfferedEvent event;
    event.slug = slug;
    event.name = slug.toUpper();
    return event;
}

/// Nobody answers there.
Pairing pairing()
{
    Pairing pairing;
    pairing.url = u"http://127.0.0.1:9"_s;
    pairing.organizer = u"acme"_s;
    pairing.events = {offered(u"day"_s), offered(u"night"_s)};
    return pairing;
}

} // namespace

/// What joining an event of a server makes of the desk's settings.
class tst_Joining : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<Wiring> m_wiring;
    int m_entries = 0;

    DeskSettings settings() { return *m_wiring->settings().load().result(); }

    /// What a server calls the events of the desk's doors, its own first.
    QStringList doors()
    {
        QStringList slugs;
        for (const Door& door : settings().doors()) {
            const auto event = m_wiring->storage().read(Lane::Desk,
                [id = door.event](UnitOfWork& work) { return work.events().event(id); });
            slugs.append(event.result()->value().slug);
        }
        return slugs;
    }

    /// Something that the server must have, of the event that the desk is at.
    void addEntry()
    {
        OutboxEntry entry;
        entry.nonce = Nonce{u"undelivered-%1"_s.arg(++m_entries)};
        entry.event = settings().event;
        entry.madeAt = m_clock.now();
        entry.body = {{u"secret"_s, u"token-asha"_s}};
        const auto added
            = m_wiring->storage()
                  .write(Lane::Desk, [entry](UnitOfWork& work) { return work.outbox().add(entry); })
                  .result();
        QVERIFY(added);
    }

    bool isKnown(const QString& slug)
    {
        const auto event
            = m_wiring->storage()
                  .read(Lane::Desk,
                      [slug](UnitOfWork& work) { return work.events().eventBySlug(slug); })
                  .result();
        return event && *event;
    }

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto wiring = Wiring::open(m_folder->path(), m_clock);
        QVERIFY(wiring.has_value());
        m_wiring = std::move(*wiring);
    }

    void cleanup() { m_wiring.reset(); }

    void anEventThatIsNamedTwiceHasOneDoor()
    {
        QVERIFY(joinEvent(*m_wiring, pairing(), u"day"_s, {u"night"_s, u"night"_s}));
        QCOMPARE(doors(), (QStringList{u"day"_s, u"night"_s}));
        QVERIFY(joinBesides(*m_wiring, offered(u"night"_s)));
        QCOMPARE(settings().besides.size(), 1);
    }

    void theDesksOwnEventHasNoSecondDoor()
    {
        QVERIFY(joinEvent(*m_wiring, pairing(), u"day"_s, {u"day"_s, u"night"_s}));
        QCOMPARE(doors(), (QStringList{u"day"_s, u"night"_s}));
        QVERIFY(joinBesides(*m_wiring, offered(u"day"_s)));
        QCOMPARE(settings().besides.size(), 1);
        // another event becomes the desk's own: its door beside goes
        QVERIFY(joinEvent(*m_wiring, pairing(), u"night"_s));
        QCOMPARE(doors(), QStringList{u"night"_s});
        QVERIFY(settings().besides.isEmpty());
    }

    void anEventThatIsNotThereLeavesAllAsItWas()
    {
        const auto refused = joinEvent(*m_wiring, pairing(), u"day"_s, {u"eve"_s});
        QCOMPARE(refused.error().code, ErrorCode::ServerNoEvent);
        QVERIFY(settings().serverUrl.isEmpty());
    }

    void whoChoseNothingAsksTheServerFirst()
    {
        QVERIFY(joinEvent(*m_wiring, pairing(), u"day"_s));
        QCOMPARE(settings().confirmWithinMs, 350);
    }

    void neverThatWasChosenBeforeTheFirstPairingStays()
    {
        QVERIFY(m_wiring->settings()
                    .change([](DeskSettings& all) { all.confirmWithinMs = 0; })
                    .result());
        QVERIFY(joinEvent(*m_wiring, pairing(), u"day"_s));
        QCOMPARE(settings().confirmWithinMs, 0);
        // nor do leaving the server and joining it anew change what was chosen
        const EventId event = settings().event;
        QVERIFY(m_wiring->settlement().eraseEvent(event, u"Meera"_s).result());
        QVERIFY(settings().serverUrl.isEmpty());
        QVERIFY(joinEvent(*m_wiring, pairing(), u"day"_s));
        QCOMPARE(settings().confirmWithinMs, 0);
    }

    void anEventOfWhichSomethingWaitsIsNotLeft()
    {
        QVERIFY(joinEvent(*m_wiring, pairing(), u"day"_s));
        addEntry();
        const auto refused = joinEvent(*m_wiring, pairing(), u"night"_s);
        QCOMPARE(refused.error().code, ErrorCode::OutboxWaiting);
        QCOMPARE(refused.error().args, QStringList{u"1"_s});
        QCOMPARE(doors(), QStringList{u"day"_s});
        QVERIFY(!isKnown(u"night"_s));
        // with a door of its own it is not left
        QVERIFY(joinEvent(*m_wiring, pairing(), u"night"_s, {u"day"_s}));
        QCOMPARE(doors(), (QStringList{u"night"_s, u"day"_s}));
    }

    /// A list from a file, or the demo, is none of the server's: what is done there never goes up.
    void anEventOfAFileIsNeitherLeftNorHidesTheServersOne()
    {
        QVERIFY(joinEvent(*m_wiring, pairing(), u"day"_s));
        const EventId day = settings().event;
        SourceEvent file;
        file.event.slug = u"list"_s;
        file.event.name = u"A list"_s;
        const auto list
            = m_wiring->storage()
                  .write(Lane::Desk,
                      [file](UnitOfWork& work) { return work.events().apply(file, true); })
                  .result();
        QVERIFY(list);
        QVERIFY(m_wiring->settings()
                    .change([list = *list](DeskSettings& all) { all.event = list; })
                    .result());
        addEntry();
        QVERIFY(joinEvent(*m_wiring, pairing(), u"day"_s)); // practice there holds nobody up
        QCOMPARE(settings().event, day);
        addEntry(); // of the server's own
        QVERIFY(m_wiring->settings()
                    .change([list = *list](DeskSettings& all) { all.event = list; })
                    .result());
        const auto refused = joinEvent(*m_wiring, pairing(), u"night"_s);
        QCOMPARE(refused.error().code, ErrorCode::OutboxWaiting);
        QCOMPARE(refused.error().args, QStringList{u"1"_s});
    }

    /// Badges have names, whatever other event is still here.
    void badgesInOurFolderGoWithTheDesksOwnEvent()
    {
        SourceEvent demo;
        demo.event.slug = u"demo"_s;
        QVERIFY(m_wiring->storage()
                    .write(Lane::Desk,
                        [demo](UnitOfWork& work) { return work.events().apply(demo, true); })
                    .result());
        QVERIFY(joinEvent(*m_wiring, pairing(), u"day"_s));
        const QString badges = m_folder->filePath(u"badges"_s);
        QVERIFY(QDir().mkpath(badges));
        QVERIFY(m_wiring->settlement().eraseEvent(settings().event, u"Meera"_s).result());
        QTRY_VERIFY(!QDir(badges).exists());
        QVERIFY(isKnown(u"demo"_s));
    }

    /// Two servers may call an event the same: people, numbers and check-ins are not mixed.
    void anotherServerIsJoinedOnceTheFirstOnesEventIsErased()
    {
        QVERIFY(joinEvent(*m_wiring, pairing(), u"day"_s));
        QVERIFY(m_wiring->secrets().store(PretixPairing::secretName, "of the first"));
        Pairing other = pairing();
        other.url = u"http://127.0.0.1:10"_s;
        QCOMPARE(joinEvent(*m_wiring, other, u"day"_s).error().code, ErrorCode::ServerOther);
        Pairing another = pairing();
        another.organizer = u"zenith"_s;
        QCOMPARE(joinEvent(*m_wiring, another, u"day"_s).error().code, ErrorCode::ServerOther);
        // and no code of it is used up, nor the token of the first server lost
        auto asked = pairServer(*m_wiring, other.url, u"a-code"_s);
        QTRY_VERIFY(asked.isFinished());
        QCOMPARE(asked.result().error().code, ErrorCode::ServerOther);
        QCOMPARE(*m_wiring->secrets().load(PretixPairing::secretName), "of the first");

        QVERIFY(m_wiring->settlement().eraseEvent(settings().event, u"Meera"_s).result());
        QVERIFY(joinEvent(*m_wiring, other, u"day"_s));
        QCOMPARE(settings().serverUrl, other.url);
    }

    /// Whoever leaves a server leaves no people of it.
    void anEventThatWasLeftBeforeIsErasedWithTheDesksOwn()
    {
        QVERIFY(joinEvent(*m_wiring, pairing(), u"day"_s));
        const EventId day = settings().event;
        const auto downloaded = m_wiring->storage()
                                    .write(Lane::Desk,
                                        [day](UnitOfWork& work) {
                                            return work.events().setCursor(day, {{{u"page"_s, 2}}});
                                        })
                                    .result();
        QVERIFY(downloaded);
        QVERIFY(joinEvent(*m_wiring, pairing(), u"night"_s));
        QVERIFY(isKnown(u"day"_s));
        QVERIFY(m_wiring->settlement().eraseEvent(settings().event, u"Meera"_s).result());
        QVERIFY(!isKnown(u"night"_s));
        QVERIFY(!isKnown(u"day"_s));
    }
};

QTEST_MAIN(tst_Joining)
#include "tst_Joining.moc"
