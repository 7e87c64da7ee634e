// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrintDesk.h"
#include "checkin/CheckInService.h"
#include "checkin/DeskController.h"
#include "search/SearchService.h"

#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PrintOutcome::Kind;

namespace {

const PrintOutcome handed{Kind::Handed, ConfirmationGrade::BytesWritten, {}, {}};
const PrintOutcome unclear{Kind::Unclear, ConfirmationGrade::None, u"no answer"_s, {}};

} // namespace

/// A badge whose printer proves nothing is asked after, and scanning it answers.
class tst_BadgeSeen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void freshBadgeThatIsScannedIsConfirmedAndNobodyIsCheckedInTwice();
    void uncertainBadgeOfAPrinterThatIsReadyIsConfirmed();
    void uncertainBadgeOfAPrinterThatIsAwayIsAskedAboutStill();
    void whereNobodyAsksAScanIsACheckIn();
    void whoeverIsNotInComesIn();
    void anotherPersonsScanIsACheckIn();
    void laterItIsAScanLikeAnyOther();
    void whileNothingIsAskedNobodyWaits();
    void onTheWayOutNothingIsConfirmed();

private:
    void useAsks(bool asks);
    void scan(const QByteArray& code);
    /// They come in, and their badge goes to the printer, which ends so.
    [[nodiscard]] PrintJobId arrive(const QByteArray& code, const PrintOutcome& end);
    [[nodiscard]] QString decision() const;

    std::unique_ptr<PrintDesk> m_desk;
    std::unique_ptr<CheckInService> m_checkIns;
    std::unique_ptr<SearchService> m_search;
    std::unique_ptr<DeskController> m_controller;
    bool m_isAsked = false;
    int m_looks = 0;
};

void tst_BadgeSeen::init()
{
    m_desk = std::make_unique<PrintDesk>();
    useAsks(true);
    TemporaryReplica& replica = m_desk->replica;
    m_checkIns
        = std::make_unique<CheckInService>(replica.storage(), replica.clock(), replica.ids());
    m_search = std::make_unique<SearchService>(replica.storage());
    m_controller = std::make_unique<DeskController>(*m_checkIns, *m_search, replica.clock());
    m_isAsked = true;
    m_looks = 0;
    m_controller->setBadgeSight({[this] { return m_isAsked; },
        [this](const TicketToken& token) {
            ++m_looks;
            return m_desk->service->see(token, u"Meera"_s);
        }});
}

void tst_BadgeSeen::cleanup()
{
    m_controller.reset();
    m_search.reset();
    m_checkIns.reset();
    m_desk.reset();
}

void tst_BadgeSeen::useAsks(bool asks)
{
    const auto saved = m_desk->replica.write([&](UnitOfWork& work) -> Result<void> {
        auto settings = work.settings().load();
        if (!settings) {
            return settings.error();
        }
        settings->list = m_desk->replica.mainEntrance();
        settings->printerUse.asks = asks;
        return work.settings().save(*settings);
    });
    QVERIFY(saved);
}

void tst_BadgeSeen::scan(const QByteArray& code)
{
    m_desk->replica.clock().advance(5000); // not the same code twice in a moment
    m_controller->scan({code, m_desk->replica.clock().now(), u"test"_s});
}

PrintJobId tst_BadgeSeen::arrive(const QByteArray& code, const PrintOutcome& end)
{
    m_desk->printer->outcomes = {end}; // whoever prints it: the service may look by itself
    scan(code);
    const auto isThere = [this] {
        return m_controller->state().outcome && m_controller->state().outcome->printJob;
    };
    [&] { QTRY_VERIFY(isThere()); }();
    if (!isThere()) {
        return {};
    }
    const PrintJobId job = *m_controller->state().outcome->printJob;
    return m_desk->service->printNow(job).result() ? job : PrintJobId();
}

QString tst_BadgeSeen::decision() const
{
    const auto& outcome = m_controller->state().outcome;
    return outcome ? decisionWord(outcome->decision) : QString();
}

void tst_BadgeSeen::freshBadgeThatIsScannedIsConfirmedAndNobodyIsCheckedInTwice()
{
    const PrintJobId job = arrive("token-asha", handed);
    QCOMPARE(m_desk->job(job).state, PrintState::Sent);
    QSignalSpy seen(m_controller.get(), &DeskController::badgeSeen);
    QSignalSpy recorded(m_controller.get(), &DeskController::recorded);
    scan("token-asha");
    QTRY_COMPARE(seen.size(), 1);
    QCOMPARE(seen.first().first().value<SeenBadge>().name, u"Asha Rao"_s);
    QCOMPARE(m_desk->job(job).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(job).grade, ConfirmationGrade::Seen);
    QCOMPARE(recorded.size(), 0); // it was no check-in, not even a refused one
    QCOMPARE(decision(), decisionWord(Admit{}));
    const auto record = m_desk->replica.record(m_desk->replica.attendee(u"token-asha"_s));
    QCOMPARE(record.history.size(), 1);
    scan("token-asha"); // the question is answered
    QTRY_COMPARE(decision(), decisionWord(AlreadyCheckedIn{}));
}

void tst_BadgeSeen::uncertainBadgeOfAPrinterThatIsReadyIsConfirmed()
{
    useAsks(false);
    const PrintJobId job = arrive("token-asha", unclear);
    QCOMPARE(m_desk->job(job).state, PrintState::Uncertain);
    scan("token-asha");
    QTRY_COMPARE(m_desk->job(job).state, PrintState::Confirmed);
}

/// The printer went away in the middle of it: what is shown is the ticket once more.
void tst_BadgeSeen::uncertainBadgeOfAPrinterThatIsAwayIsAskedAboutStill()
{
    m_desk->printer->meanwhile = [this] {
        m_desk->replica.clock().advance(1000);
        m_desk->printer->problem = u"nobody is there"_s;
    };
    const PrintJobId job = arrive("token-asha", unclear);
    QCOMPARE(m_desk->job(job).state, PrintState::Uncertain);
    scan("token-asha");
    QTRY_COMPARE(decision(), decisionWord(AlreadyCheckedIn{}));
    QCOMPARE(m_desk->job(job).state, PrintState::Uncertain);
    QSignalSpy told(m_desk->service.get(), &PrintService::printerChanged);
    m_desk->printer->problem.clear();
    m_desk->service->wake();
    QTRY_VERIFY(!told.isEmpty() && told.last().first().value<PrinterStatus>().ready);
    scan("token-asha"); // it may have come out of it now
    QTRY_COMPARE(m_desk->job(job).state, PrintState::Confirmed);
}

void tst_BadgeSeen::whereNobodyAsksAScanIsACheckIn()
{
    useAsks(false);
    const PrintJobId job = arrive("token-asha", handed);
    scan("token-asha");
    QTRY_COMPARE(decision(), decisionWord(AlreadyCheckedIn{}));
    QCOMPARE(m_desk->job(job).state, PrintState::Sent);
}

void tst_BadgeSeen::whoeverIsNotInComesIn()
{
    const PrintJobId job = m_desk->promise(u"token-zoe"_s); // printed by staff beforehand
    m_desk->printer->outcomes = {handed};
    QVERIFY(m_desk->service->printNow(job).result());
    scan("token-zoe");
    QTRY_COMPARE(decision(), decisionWord(Admit{}));
    QCOMPARE(m_desk->job(job).state, PrintState::Sent);
}

void tst_BadgeSeen::anotherPersonsScanIsACheckIn()
{
    const PrintJobId job = arrive("token-asha", handed);
    QSignalSpy seen(m_controller.get(), &DeskController::badgeSeen);
    scan("token-zoe");
    QTRY_COMPARE(m_controller->state().outcome->record->attendee.name, u"Zoë Öztürk"_s);
    QCOMPARE(decision(), decisionWord(Admit{}));
    QCOMPARE(seen.size(), 0);
    QCOMPARE(m_desk->job(job).state, PrintState::Sent);
}

void tst_BadgeSeen::laterItIsAScanLikeAnyOther()
{
    const PrintJobId job = arrive("token-asha", handed);
    m_desk->replica.clock().advance(11LL * 60 * 1000);
    scan("token-asha");
    QTRY_COMPARE(decision(), decisionWord(AlreadyCheckedIn{}));
    QCOMPARE(m_desk->job(job).state, PrintState::Sent);
}

void tst_BadgeSeen::whileNothingIsAskedNobodyWaits()
{
    m_isAsked = false;
    const PrintJobId job = arrive("token-asha", handed);
    scan("token-asha");
    QTRY_COMPARE(decision(), decisionWord(AlreadyCheckedIn{}));
    QCOMPARE(m_looks, 0);
    QCOMPARE(m_desk->job(job).state, PrintState::Sent);
}

void tst_BadgeSeen::onTheWayOutNothingIsConfirmed()
{
    const PrintJobId job = arrive("token-asha", handed);
    m_looks = 0;
    m_controller->setDirection(Direction::Exit);
    scan("token-asha");
    QTRY_VERIFY(m_controller->state().outcome.has_value());
    QCOMPARE(m_looks, 0);
    QCOMPARE(m_desk->job(job).state, PrintState::Sent);
}

QTEST_GUILESS_MAIN(tst_BadgeSeen)
#include "tst_BadgeSeen.moc"
