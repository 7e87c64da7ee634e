// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "JudgingRenderer.h"
#include "PrintDesk.h"
#include "printing/BadgeCheckService.h"

#include <QSignalSpy>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

DeskPrinter printerWith(double widthMm, double heightMm, int dpi = 300)
{
    DeskPrinter printer;
    printer.status.paper = {mm(widthMm), mm(heightMm)};
    printer.status.dpi = dpi;
    return printer;
}

} // namespace

class tst_BadgeCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_desk = std::make_unique<PrintDesk>();
        m_renderer = std::make_unique<JudgingRenderer>();
        m_service = std::make_unique<BadgeCheckService>(m_desk->faulty, *m_renderer,
            m_desk->replica.clock(), sourcePath(u"/resources/badges"_s));
    }

    void cleanup()
    {
        m_service.reset();
        m_desk.reset();
    }

    void badgesThatAllComeOutWellAreSaidTo();
    void eachFaultIsFoundWithItsPersonAndItsPlace();
    void aTicketWithoutABadgeIsNoFault();
    void anAddonWithALayoutOfItsOwnHasABadge();
    void aLayoutThatIsNotHereIsToldOnceForAllWhoHaveIt();
    void aBrokenLayoutIsToldOnceWithItsReason();
    void aVariableThatNobodyKnowsIsTold();
    void aPictureThatIsNotThereIsTold();
    void paperThatNoPrinterHasIsTold();
    void codesAreReadAtTheCoarsestHead();
    void onlyTheWorstAreListedLongestFirst();
    void progressIsToldOnTheWay();
    void aStopEndsTheCheckAndIsSaid();
    void aSecondCheckStopsTheFirst();
    void whatElseThePrintThreadDoesWaitsForOneBadgeAtMost();
    void severalLookersTellTheSameInTheSameOrder();
    void aDeskWithoutAnEventSaysSo();
    void aPictureIsDrawnForTheEye();

private:
    void lookOn(int lookers)
    {
        m_service->lookOn(lookers, [] { return std::make_unique<JudgingRenderer>(); });
    }

    void run()
    {
        m_end = m_service->check();
        QTRY_VERIFY(m_end.isFinished());
    }

    /// Of the check that was run.
    [[nodiscard]] BadgeCheckReport report() const
    {
        return m_end.isFinished() ? m_end.result().value_or(BadgeCheckReport())
                                  : BadgeCheckReport();
    }

    void change(const std::function<void(SourceEvent&)>& edit)
    {
        SourceEvent event = TemporaryReplica::sourceEvent();
        edit(event);
        QVERIFY(m_desk->replica.write(
            [&](UnitOfWork& work) { return work.events().apply(event, true); }));
    }

    /// Attendees with tokens of their own beside the four who are there.
    void add(int count, const QString& company = {})
    {
        QList<SourceAttendee> people = TemporaryReplica::people();
        for (int i = 0; i < count; ++i) {
            people.append(TemporaryReplica::person(u"Person %1"_s.arg(i), u"more-%1"_s.arg(i)));
            people.last().attendee.company
                = company.isEmpty() ? QString() : company + QString(i, u'x');
        }
        (void)m_desk->replica.apply(people);
    }

    static StoredTemplate layout(const QByteArray& json)
    {
        StoredTemplate own;
        own.remote = 7;
        own.key = u"pretix-7"_s;
        own.name = u"Main badge"_s;
        own.isDefault = true;
        own.layout = json;
        own.widthMm = 62;
        own.heightMm = 100;
        return own;
    }

    std::unique_ptr<PrintDesk> m_desk;
    std::unique_ptr<JudgingRenderer> m_renderer;
    std::unique_ptr<BadgeCheckService> m_service;
    QFuture<Result<BadgeCheckReport>> m_end;
};

void tst_BadgeCheck::badgesThatAllComeOutWellAreSaidTo()
{
    run();
    QCOMPARE(report().people, 4); // not who is cancelled, and no add-on
    QCOMPARE(report().checked, 4);
    QCOMPARE(report().withFault, 0);
    QVERIFY(report().worst.isEmpty());
    QVERIFY(report().isWell());
    QCOMPARE(m_renderer->trials, 4);
    QVERIFY(m_desk->printer->taken.isEmpty());
}

void tst_BadgeCheck::eachFaultIsFoundWithItsPersonAndItsPlace()
{
    QList<SourceAttendee> people = TemporaryReplica::people();
    people.append(TemporaryReplica::person(u"Olaf ☃"_s, u"token-olaf"_s));
    people.append(TemporaryReplica::person(QString(), u"token-nobody"_s));
    people.append(TemporaryReplica::person(u"Smudge"_s, u"token-smudged"_s));
    people.append(TemporaryReplica::person(u"Long"_s, u"token-long"_s));
    people.last().attendee.company = u"A company of more than twenty letters"_s;
    (void)m_desk->replica.apply(people);
    run();
    const BadgeCheckReport found = report();
    QCOMPARE(found.checked, 8);
    QCOMPARE(found.withFault, 4);
    QCOMPARE(found.counts,
        (QMap<BadgeFault, int>{{BadgeFault::CodeUnreadable, 1}, {BadgeFault::NameMissing, 1},
            {BadgeFault::SignMissing, 1}, {BadgeFault::TextTooLong, 1}}));
    QCOMPARE(found.worst.size(), 4);
    QCOMPARE(found.worst.at(0).fault, BadgeFault::CodeUnreadable);
    QCOMPARE(found.worst.at(0).name, u"Smudge"_s);
    QCOMPARE(found.worst.at(0).place.width, mm(24));
    QCOMPARE(found.worst.at(1).fault, BadgeFault::NameMissing);
    QCOMPARE(found.worst.at(1).attendee, m_desk->replica.attendee(u"token-nobody"_s));
    QCOMPARE(found.worst.at(2).fault, BadgeFault::SignMissing);
    QCOMPARE(found.worst.at(2).what, u"☃"_s);
    QCOMPARE(found.worst.at(2).element, u"attendee_name"_s);
    QCOMPARE(found.worst.at(3).fault, BadgeFault::TextTooLong);
    QCOMPARE(found.worst.at(3).what, u"A company of more than twenty letters"_s);
    QCOMPARE(found.worst.at(3).element, u"attendee_company"_s);
    QCOMPARE(found.worst.at(3).place.width, mm(27));
    QCOMPARE(found.worst.at(3).layout, u"Label 62 × 100 mm"_s);
    QVERIFY(!found.isWell());
}

void tst_BadgeCheck::aTicketWithoutABadgeIsNoFault()
{
    change([](SourceEvent& event) { event.ticketTypes[1].badge = BadgeChoice::None; });
    run();
    QCOMPARE(report().checked, 4);
    QCOMPARE(report().withoutBadge, 1); // the speaker
    QCOMPARE(m_renderer->trials, 3);
    QVERIFY(report().isWell());
}

void tst_BadgeCheck::anAddonWithALayoutOfItsOwnHasABadge()
{
    change([](SourceEvent& event) {
        event.templates = {layout("[]")};
        event.ticketTypes[2].badge = BadgeChoice::Own;
        event.ticketTypes[2].badgeTemplateRemote = 7;
    });
    run();
    QCOMPARE(report().people, 5);
    QCOMPARE(m_renderer->trials, 5);
}

void tst_BadgeCheck::aLayoutThatIsNotHereIsToldOnceForAllWhoHaveIt()
{
    change([](SourceEvent& event) {
        event.ticketTypes[0].badge = BadgeChoice::Own;
        event.ticketTypes[0].badgeTemplateRemote = 99;
    });
    run();
    QCOMPARE(report().withFault, 3); // all but the speaker
    QCOMPARE(report().counts.value(BadgeFault::LayoutReplaced), 3);
    QCOMPARE(report().worst.size(), 1);
    QCOMPARE(report().worst.first().people, 3);
    QCOMPARE(report().worst.first().what, u"Attendee"_s);
}

void tst_BadgeCheck::aBrokenLayoutIsToldOnceWithItsReason()
{
    change([](SourceEvent& event) { event.templates = {layout("not JSON")}; });
    run();
    QCOMPARE(report().worst.size(), 1);
    QCOMPARE(report().worst.first().fault, BadgeFault::LayoutBroken);
    QCOMPARE(report().worst.first().people, 4);
    QCOMPARE(report().worst.first().layout, u"Main badge"_s);
    QVERIFY(report().worst.first().what.contains(u"not JSON"_s));
    QCOMPARE(m_renderer->trials, 0);
}

void tst_BadgeCheck::aVariableThatNobodyKnowsIsTold()
{
    change([](SourceEvent& event) {
        event.templates = {layout(R"([{"type": "textarea", "content": "shoe_size", "left": 1,
            "bottom": 1, "width": 20}])")};
    });
    run();
    QCOMPARE(report().worst.size(), 1);
    QCOMPARE(report().worst.first().fault, BadgeFault::PartUnknown);
    QCOMPARE(report().worst.first().what, u"shoe_size"_s);
}

void tst_BadgeCheck::aPictureThatIsNotThereIsTold()
{
    change([](SourceEvent& event) {
        event.templates = {layout(R"([{"type": "imagearea", "content": "question_photo",
            "left": 1, "bottom": 60, "width": 20, "height": 30}])")};
    });
    run();
    QCOMPARE(report().counts.value(BadgeFault::PictureMissing), 4);
    QCOMPARE(report().worst.first().element, u"question_photo"_s);
    QCOMPARE(report().worst.first().place.top, mm(10));
    QList<SourceAttendee> people = TemporaryReplica::people();
    people[0].pictures = QMap<QString, QString>{{u"question_photo"_s, u"a1"_s}};
    (void)m_desk->replica.apply(people);
    PersonPicture picture;
    picture.attendee = m_desk->replica.attendee(u"token-asha"_s);
    picture.name = u"question_photo"_s;
    picture.etag = u"a1"_s;
    QVERIFY(m_desk->replica.write(
        [&](UnitOfWork& work) { return work.pictures().keep(picture, "dots"); }));
    run();
    QCOMPARE(report().counts.value(BadgeFault::PictureMissing), 3); // hers came
}

void tst_BadgeCheck::paperThatNoPrinterHasIsTold()
{
    m_service->setPrinters({printerWith(50, 30), printerWith(29, 0)});
    run();
    QCOMPARE(report().counts.value(BadgeFault::PaperMissing), 4);
    QCOMPARE(report().worst.size(), 1);
    QCOMPARE(report().worst.first().what, u"62 × 100"_s);
    m_service->setPrinters({printerWith(50, 30), printerWith(62, 0)});
    run();
    QVERIFY(report().isWell()); // one of the two takes it
    m_service->setPrinters({});
    run();
    QVERIFY(report().isWell()); // nobody knows
}

void tst_BadgeCheck::codesAreReadAtTheCoarsestHead()
{
    run();
    QCOMPARE(m_renderer->dpi, 300); // without a printer
    m_service->setPrinters({printerWith(0, 0, 600), printerWith(0, 0, 203), DeskPrinter{}});
    run();
    QCOMPARE(m_renderer->dpi, 203);
}

void tst_BadgeCheck::onlyTheWorstAreListedLongestFirst()
{
    add(60, u"Company-that-is-long."_s);
    run();
    QCOMPARE(report().counts.value(BadgeFault::TextTooLong), 60);
    QCOMPARE(report().worst.size(), BadgeCheckReport::mostFindings);
    QCOMPARE(report().worst.first().name, u"Person 59"_s);
    QVERIFY(std::ranges::is_sorted(report().worst, isWorse));
}

void tst_BadgeCheck::progressIsToldOnTheWay()
{
    add(250);
    QList<int> checked;
    connect(m_service.get(), &BadgeCheckService::progressed, this,
        [&checked](const BadgeCheckReport& now) { checked.append(now.checked); });
    run();
    QCOMPARE(report().checked, 254);
    QCOMPARE(checked, (QList<int>{0, 50, 100, 150, 200, 250, 254}));
}

void tst_BadgeCheck::aStopEndsTheCheckAndIsSaid()
{
    add(250);
    connect(
        m_service.get(), &BadgeCheckService::progressed, this, [this](const BadgeCheckReport& now) {
            if (now.checked == 100) {
                m_service->stop();
            }
        });
    for (const int lookers : {0, 3}) {
        lookOn(lookers);
        run();
        QVERIFY(report().stopped);
        QVERIFY(!report().isWell());
        QCOMPARE(report().checked, 100);
        QCOMPARE(report().people, 254);
    }
}

void tst_BadgeCheck::aSecondCheckStopsTheFirst()
{
    add(20);
    for (const int lookers : {0, 3}) {
        lookOn(lookers);
        const auto first = m_service->check();
        run();
        QVERIFY(first.isFinished());
        QVERIFY(first.result()->stopped);
        QCOMPARE(report().checked, 24);
        QVERIFY(report().isWell());
    }
}

void tst_BadgeCheck::whatElseThePrintThreadDoesWaitsForOneBadgeAtMost()
{
    add(120);
    int trialsThen = -1;
    connect(m_service.get(), &BadgeCheckService::progressed, this,
        [this, &trialsThen](const BadgeCheckReport& now) {
            if (now.checked == 50) {
                QMetaObject::invokeMethod(
                    m_service.get(), [this, &trialsThen] { trialsThen = m_renderer->trials; },
                    Qt::QueuedConnection);
            }
        });
    run();
    QCOMPARE(report().checked, 124);
    QVERIFY(trialsThen >= 50);
    QVERIFY(trialsThen <= 51);
}

/// Many are equally bad, so that another order would be seen.
void tst_BadgeCheck::severalLookersTellTheSameInTheSameOrder()
{
    QList<SourceAttendee> people = TemporaryReplica::people();
    for (int i = 0; i < 300; ++i) {
        const QString token = (i % 3 == 0 ? u"smudged-%1"_s : u"more-%1"_s).arg(i);
        people.append(TemporaryReplica::person(i % 7 == 0 ? u"\u2603"_s : u"Person"_s, token));
    }
    (void)m_desk->replica.apply(people);
    run();
    const BadgeCheckReport alone = report();
    QCOMPARE(alone.checked, 304);
    QVERIFY(alone.counts.size() == 2 && alone.worst.size() == BadgeCheckReport::mostFindings);
    lookOn(3);
    run();
    QVERIFY(report() == alone);
    QCOMPARE(m_renderer->trials, 304); // theirs are their own
    m_service->setPrinters({printerWith(50, 30)});
    run();
    QCOMPARE(report().counts.value(BadgeFault::PaperMissing), 304);
    QCOMPARE(JudgingRenderer::alive.load(), 4);
    m_service.reset(); // and its lookers, each with what is of its thread
    QCOMPARE(JudgingRenderer::alive.load(), 1);
    QCOMPARE(JudgingRenderer::endedElsewhere.load(), 0);
}

void tst_BadgeCheck::aDeskWithoutAnEventSaysSo()
{
    auto settings = m_desk->replica.read([](UnitOfWork& work) { return work.settings().load(); });
    settings->event = {};
    QVERIFY(
        m_desk->replica.write([&](UnitOfWork& work) { return work.settings().save(*settings); }));
    run();
    QVERIFY(m_end.isFinished() && !m_end.result());
    QCOMPARE(m_end.result().error().code, ErrorCode::NoEvent);
}

void tst_BadgeCheck::aPictureIsDrawnForTheEye()
{
    m_service->setPrinters({printerWith(62, 100, 203)});
    const AttendeeId asha = m_desk->replica.attendee(u"token-asha"_s);
    const auto drawn = m_service->picture(asha).result();
    QVERIFY(drawn);
    QCOMPARE(drawn->dpi, 203);
    QCOMPARE(drawn->width, mm(62).inDots(203));
    const auto beyond = m_service->picture(asha, 3).result();
    QVERIFY(beyond);
    QVERIFY(beyond->isNull()); // there is no such page
    const auto nobody = m_service->picture(AttendeeId{9999}).result();
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::UnknownAttendee);
}

QTEST_GUILESS_MAIN(tst_BadgeCheck)
#include "tst_BadgeCheck.moc"
