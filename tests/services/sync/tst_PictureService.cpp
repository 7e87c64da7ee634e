// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncDesk.h"
#include "sync/PictureService.h"

#include <QPromise>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = PictureOutcome::Kind;
using Etags = QMap<QString, QString>;

/// Pictures of people: which are fetched, what is kept of them, and when it goes.
class tst_PictureService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyWhatALayoutShowsIsFetched();
    void whatCannotBeReadAsALayoutShowsNothing();
    void onePictureThatFailsHoldsUpNoOther();
    void whatIsNoPictureIsAskedForOnce();
    void outOfReachEndsTheRound();
    void anotherEtagIsAnotherPicture();
    void aPictureThatCameTooLateIsDropped();
    void withThePersonTheirPictureGoes();
    void whoIsToldWithoutPicturesKeepsTheirs();
    void anotherSourceEndsTheRound();
    void whatIsMadeSmallerForAnotherSourceIsDropped();
    void afterAPictureThereIsAPause();
    void noneIsFetchedWhileTheDiskIsNearlyFull();

private:
    /// The badge templates of the event.
    void setLayouts(const QList<QByteArray>& layouts)
    {
        SourceEvent event = TemporaryReplica::sourceEvent();
        for (const QByteArray& layout : layouts) {
            StoredTemplate badge;
            badge.remote = 20 + event.templates.size();
            badge.key = u"pretix-%1"_s.arg(badge.remote);
            badge.layout = layout;
            event.templates.append(badge);
        }
        QVERIFY(m_desk->replica.write(
            [&](UnitOfWork& work) { return work.events().apply(event, true); }));
    }

    /// What the server says of Asha and Zoë.
    void tell(const std::optional<Etags>& asha, const std::optional<Etags>& zoe = Etags())
    {
        QList<SourceAttendee> people = TemporaryReplica::people().first(2);
        for (SourceAttendee& person : people) {
            person.attendee.remote = person.attendee.order == u"ASHA1"_s ? 101 : 102;
        }
        people[0].pictures = asha;
        people[1].pictures = zoe;
        m_desk->replica.apply(people);
    }

    /// Asha and Zoë have a picture each.
    void tellOfTwo()
    {
        tell(Etags{{u"question_PHOTO"_s, u"a1"_s}}, Etags{{u"question_PHOTO"_s, u"z1"_s}});
    }

    void begin(const PictureMeans& means)
    {
        m_service = std::make_unique<PictureService>(m_desk->replica.storage(), means, nullptr);
        m_service->setSource(m_source.get(), {m_desk->replica.event()});
    }

    void fetch()
    {
        QSignalSpy finished(m_service.get(), &PictureService::finished);
        m_service->fetch();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!m_service->isRunning());
    }

    [[nodiscard]] QMap<QString, QByteArray> picturesOf(const QString& token)
    {
        const AttendeeId id = m_desk->replica.attendee(token);
        return *m_desk->replica.read([id](UnitOfWork& work) { return work.pictures().of(id); });
    }

    [[nodiscard]] QStringList asked() const
    {
        QStringList etags;
        for (const PersonPicture& picture : m_source->picturesAsked) {
            etags.append(picture.etag);
        }
        return etags;
    }

    static inline const QByteArray showsPhoto
        = R"([{"type":"textarea","content":"item"},7,null,"x",)"
          R"({"type":"imagearea","content":"question_PHOTO"}])";
    static inline const QByteArray isHere = "small dots";
    static inline const auto smaller = [](const QByteArray& bytes) {
        return QtFuture::makeReadyFuture(
            bytes.startsWith("dots") ? "small " + bytes : QByteArray());
    };

    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<FakeSyncSource> m_source;
    std::unique_ptr<PictureService> m_service;
};

void tst_PictureService::init()
{
    m_desk = std::make_unique<SyncDesk>();
    m_source = std::make_unique<FakeSyncSource>(m_desk->server);
    begin({smaller, {}, 1ms});
    for (const QString& etag : {u"a1"_s, u"a2"_s, u"z1"_s}) {
        m_source->pictures.insert(etag, {End::Got, "dots"});
    }
    setLayouts({showsPhoto});
}

void tst_PictureService::cleanup()
{
    m_service.reset();
    m_source.reset();
    m_desk.reset();
}

void tst_PictureService::onlyWhatALayoutShowsIsFetched()
{
    tell(Etags{{u"question_CAT"_s, u"a2"_s}, {u"question_PHOTO"_s, u"a1"_s}});
    fetch();
    QCOMPARE(asked(), QStringList{u"a1"_s});
    QCOMPARE(m_source->picturesAsked.first().remote, 101);
    QCOMPARE(
        picturesOf(u"token-asha"_s), (QMap<QString, QByteArray>{{u"question_PHOTO"_s, isHere}}));
    fetch();
    QCOMPARE(asked().size(), 1); // it is here
    setLayouts({showsPhoto, R"([{"type":"imagearea","content":"question_CAT"}])"});
    fetch();
    QCOMPARE(asked(), (QStringList{u"a1"_s, u"a2"_s}));
}

void tst_PictureService::whatCannotBeReadAsALayoutShowsNothing()
{
    tell(Etags{{u"question_PHOTO"_s, u"a1"_s}});
    setLayouts({"imagearea", "", "[", "7", R"({"type":"imagearea","content":"question_PHOTO"})",
        R"([{"type":"imagearea"},{"type":{},"content":"question_PHOTO"}])"});
    fetch();
    QVERIFY(asked().isEmpty());
}

void tst_PictureService::onePictureThatFailsHoldsUpNoOther()
{
    m_source->pictures.insert(u"a1"_s, {End::Later});
    tell(Etags{{u"question_PHOTO"_s, u"a1"_s}}, Etags{{u"question_PHOTO"_s, u"z1"_s}});
    for (int round = 0; round < PictureService::mostTries + 2; ++round) {
        fetch();
    }
    QCOMPARE(asked().count(u"z1"_s), 1);
    QCOMPARE(picturesOf(u"token-zoe"_s).value(u"question_PHOTO"_s), isHere);
    QCOMPARE(asked().count(u"a1"_s), PictureService::mostTries);
    m_source->pictures.insert(u"a1"_s, {End::Got, "dots"});
    m_service->setSource(m_source.get(), {m_desk->replica.event()});
    fetch();
    QCOMPARE(picturesOf(u"token-asha"_s).value(u"question_PHOTO"_s), isHere);
}

void tst_PictureService::whatIsNoPictureIsAskedForOnce()
{
    m_source->pictures.insert(u"a1"_s, {End::None});
    m_source->pictures.insert(u"z1"_s, {End::Got, "<svg/>"});
    tell(Etags{{u"question_PHOTO"_s, u"a1"_s}}, Etags{{u"question_PHOTO"_s, u"z1"_s}});
    fetch();
    fetch();
    QCOMPARE(asked(), (QStringList{u"a1"_s, u"z1"_s}));
    QVERIFY(picturesOf(u"token-asha"_s).isEmpty());
    QVERIFY(picturesOf(u"token-zoe"_s).isEmpty());
}

void tst_PictureService::outOfReachEndsTheRound()
{
    m_source->pictures.insert(u"a1"_s, {End::OutOfReach});
    tell(Etags{{u"question_PHOTO"_s, u"a1"_s}}, Etags{{u"question_PHOTO"_s, u"z1"_s}});
    fetch();
    QCOMPARE(asked(), QStringList{u"a1"_s});
    m_source->pictures.insert(u"a1"_s, {End::Got, "dots"});
    fetch();
    QCOMPARE(asked(), (QStringList{u"a1"_s, u"a1"_s, u"z1"_s}));
}

void tst_PictureService::anotherEtagIsAnotherPicture()
{
    tell(Etags{{u"question_PHOTO"_s, u"a1"_s}});
    fetch();
    tell(Etags{{u"question_PHOTO"_s, u"a1"_s}});
    QCOMPARE(picturesOf(u"token-asha"_s).size(), 1);
    tell(Etags{{u"question_PHOTO"_s, u"a2"_s}});
    QVERIFY(picturesOf(u"token-asha"_s).isEmpty()); // the old one goes at once
    fetch();
    QCOMPARE(asked(), (QStringList{u"a1"_s, u"a2"_s}));
    QCOMPARE(picturesOf(u"token-asha"_s).size(), 1);
    tell(Etags());
    QVERIFY(picturesOf(u"token-asha"_s).isEmpty());
}

void tst_PictureService::aPictureThatCameTooLateIsDropped()
{
    tell(Etags{{u"question_PHOTO"_s, u"a2"_s}});
    PersonPicture late;
    late.attendee = m_desk->replica.attendee(u"token-asha"_s);
    late.name = u"question_PHOTO"_s;
    late.etag = u"a1"_s;
    QVERIFY(m_desk->replica.write(
        [&](UnitOfWork& work) { return work.pictures().keep(late, "dots of before"); }));
    QVERIFY(picturesOf(u"token-asha"_s).isEmpty());
}

void tst_PictureService::withThePersonTheirPictureGoes()
{
    tell(Etags{{u"question_PHOTO"_s, u"a1"_s}}, Etags{{u"question_PHOTO"_s, u"z1"_s}});
    fetch();
    QVERIFY(m_desk->replica.write([this](UnitOfWork& work) {
        return work.attendees().markMissingGone(m_desk->replica.event(), {u"ASHA1"_s}, {});
    }));
    QVERIFY(picturesOf(u"token-asha"_s).isEmpty());
    QCOMPARE(picturesOf(u"token-zoe"_s).size(), 1);
    QVERIFY(m_desk->replica.write([this](UnitOfWork& work) {
        return work.attendees().markUnseenGone(m_desk->replica.event(), 99);
    }));
    QVERIFY(picturesOf(u"token-zoe"_s).isEmpty());
    tell(Etags{{u"question_PHOTO"_s, u"a1"_s}}); // she is back
    fetch();
    QCOMPARE(picturesOf(u"token-asha"_s).size(), 1);
    SourceAttendee shutOut = TemporaryReplica::people().first();
    shutOut.attendee.remote = 101;
    shutOut.attendee.status = OrderStatus::Cancelled;
    shutOut.pictures = Etags{{u"question_PHOTO"_s, u"a1"_s}};
    m_desk->replica.apply({shutOut});
    QVERIFY(picturesOf(u"token-asha"_s).isEmpty());
}

/// As an answer to a check-in, or a file.
void tst_PictureService::whoIsToldWithoutPicturesKeepsTheirs()
{
    tell(Etags{{u"question_PHOTO"_s, u"a1"_s}});
    fetch();
    tell(std::nullopt);
    QCOMPARE(picturesOf(u"token-asha"_s).size(), 1);
}

void tst_PictureService::anotherSourceEndsTheRound()
{
    tell(Etags{{u"question_PHOTO"_s, u"a1"_s}});
    m_service->fetch();
    QVERIFY(m_service->isRunning());
    m_service->setSource(nullptr, {});
    QVERIFY(!m_service->isRunning());
    m_service->fetch(); // nobody is asked
    QVERIFY(!m_service->isRunning());
}

void tst_PictureService::whatIsMadeSmallerForAnotherSourceIsDropped()
{
    QPromise<QByteArray> made;
    made.start();
    int calls = 0;
    const auto slow = [&](const QByteArray&) {
        return ++calls == 1 ? made.future() : QtFuture::makeReadyFuture(QByteArray("of now"));
    };
    begin({slow, {}, 1ms});
    tell(Etags{{u"question_PHOTO"_s, u"a1"_s}});
    m_service->fetch();
    QTRY_COMPARE(calls, 1);
    m_service->setSource(m_source.get(), {m_desk->replica.event()});
    made.addResult(QByteArray("of before"));
    made.finish();
    fetch();
    QCOMPARE(picturesOf(u"token-asha"_s).value(u"question_PHOTO"_s), QByteArray("of now"));
}

void tst_PictureService::afterAPictureThereIsAPause()
{
    QVERIFY(PictureMeans().pause >= 1s);
    begin({smaller, {}, 24h});
    tellOfTwo();
    m_service->fetch();
    QTRY_VERIFY(m_service->isPausing());
    QCOMPARE(asked(), QStringList{u"a1"_s});
    QCOMPARE(picturesOf(u"token-asha"_s).size(), 1);
    m_service->fetch(); // it runs already
    QVERIFY(m_service->isPausing());
    m_service->setSource(nullptr, {});
    QVERIFY(!m_service->isPausing());
}

void tst_PictureService::noneIsFetchedWhileTheDiskIsNearlyFull()
{
    std::optional<qint64> free = PictureService::leastFree;
    begin({smaller,
        [this, &free] {
            return asked().isEmpty() ? free : std::optional(PictureService::leastFree - 1);
        },
        1ms});
    tellOfTwo();
    QTest::ignoreMessage(
        QtWarningMsg, "no pictures of people are fetched: less than 1 GB is free on the disk");
    fetch();
    QCOMPARE(asked(), QStringList{u"a1"_s}); // then the room was gone
    QCOMPARE(picturesOf(u"token-asha"_s).size(), 1);
    QTest::failOnWarning(QRegularExpression(u"pictures"_s));
    fetch(); // and nobody is told again
    QCOMPARE(asked().size(), 1);
    begin({smaller, [] { return std::nullopt; }, 1ms}); // not to be told: as if there were room
    fetch();
    QCOMPARE(asked(), (QStringList{u"a1"_s, u"z1"_s}));
}

QTEST_GUILESS_MAIN(tst_PictureService)
#include "tst_PictureService.moc"
