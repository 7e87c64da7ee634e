// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Joining.h"
#include "TestClock.h"

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
};

QTEST_MAIN(tst_Joining)
#include "tst_Joining.moc"
