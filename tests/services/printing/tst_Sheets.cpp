// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SheetDesk.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Sheets : public QObject
{
    Q_OBJECT

    std::unique_ptr<SheetDesk> m_desk;

private Q_SLOTS:

    void init() { m_desk = std::make_unique<SheetDesk>(); }

    void cleanup() { m_desk.reset(); }

    void whoMayComeInIsOnTheSheetsByName()
    {
        const auto report = m_desk->made(m_desk->request());
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        // neither unpaid, cancelled, blocked, nor an add-on
        QCOMPARE(m_desk->tokens(), (QStringList{u"token-asha"_s, u"token-zoe"_s}));
        QCOMPARE(report->badges, 2);
        QCOMPARE(report->sheets, 1);
        QCOMPARE(report->file, m_desk->folder.filePath(u"sheets.pdf"_s));
        QVERIFY(report->failed.isEmpty());
    }

    void whoHasYetToPayComesWhenAskedFor()
    {
        SheetRequest wanted = m_desk->request();
        wanted.unpaid = true;
        QCOMPARE(m_desk->made(wanted)->badges, 3);
        QVERIFY(m_desk->tokens().contains(u"token-pending"_s));
    }

    void namesStandInTheOrderOfTheLanguage()
    {
        (void)m_desk->replica.apply({TemporaryReplica::person(u"ödön"_s, u"t-1"_s),
            TemporaryReplica::person(u"Pia"_s, u"t-2"_s),
            TemporaryReplica::person(u"Oz"_s, u"t-3"_s),
            TemporaryReplica::person(u"pía"_s, u"t-4"_s)});
        (void)m_desk->replica.write([](UnitOfWork& work) -> Result<void> {
            auto settings = work.settings().load();
            settings->language = u"de"_s;
            return work.settings().save(*settings);
        });
        QVERIFY(m_desk->made(m_desk->request()));
        QCOMPARE(m_desk->tokens().filter(u"t-"_s),
            (QStringList{u"t-1"_s, u"t-3"_s, u"t-2"_s, u"t-4"_s}));
    }

    void companiesStandTogetherAndThoseWithoutOneLast()
    {
        auto one = TemporaryReplica::person(u"Bea"_s, u"t-bea"_s);
        one.attendee.company = u"Zeta"_s;
        auto two = TemporaryReplica::person(u"Carl"_s, u"t-carl"_s);
        two.attendee.company = u"acme"_s;
        auto three = TemporaryReplica::person(u"Ada"_s, u"t-ada"_s);
        three.attendee.company = u"Acme"_s;
        auto four = TemporaryReplica::person(u"Abel"_s, u"t-abel"_s);
        (void)m_desk->replica.apply({one, two, three, four});
        SheetRequest wanted = m_desk->request();
        wanted.order = SheetOrder::Company;
        QVERIFY(m_desk->made(wanted));
        QCOMPARE(m_desk->tokens().filter(u"t-"_s),
            (QStringList{u"t-ada"_s, u"t-carl"_s, u"t-bea"_s, u"t-abel"_s}));
    }

    void ticketTypesAreChosenByTheirNames()
    {
        SheetRequest wanted = m_desk->request();
        wanted.ticketTypes = {u"Speaker"_s};
        QVERIFY(m_desk->made(wanted));
        QCOMPARE(m_desk->tokens(), (QStringList{u"token-zoe"_s}));
        wanted.ticketTypes = {u"Speaker"_s, u"Pilot"_s};
        const auto unknown = m_desk->made(wanted);
        QCOMPARE(unknown.error().code, ErrorCode::TicketTypeUnknown);
        QCOMPARE(unknown.error().args, (QStringList{u"Pilot"_s}));
    }

    void sheetsAreFilledFromTheStartAskedFor()
    {
        m_desk->add(23);
        SheetRequest wanted = m_desk->request(); // 10 places a sheet
        wanted.ticketTypes = {u"Attendee"_s};
        wanted.start = 8;
        const auto report = m_desk->made(wanted);
        QCOMPARE(report->badges, 24); // with Asha
        QCOMPARE(report->sheets, 4);
        const QStringList sheets = m_desk->lines();
        QCOMPARE(sheets.size(), 4);
        QCOMPARE(sheets.at(0).count(u'@'), 3);
        QCOMPARE(sheets.at(1).count(u'@'), 10);
        QCOMPARE(sheets.at(2).count(u'@'), 10);
        QCOMPARE(sheets.at(3).count(u'@'), 1);
        const SheetLayout geometry = *sheetLayout(wanted.sheet);
        const BadgeBox first = geometry.place(7, {mm(86), mm(54)})->box;
        QCOMPARE(sheets.at(0).section(u'@', 1, 1).section(u' ', 0, 0),
            u"%1,%2"_s.arg(first.left.inMm()).arg(first.top.inMm()));
    }

    void thousandPeopleAreEachThereOnce()
    {
        m_desk->add(1000);
        SheetRequest wanted
            = m_desk->request(u"lyreco-143344"_s); // 70 × 36: too small upright and turned
        QCOMPARE(m_desk->made(wanted).error().code, ErrorCode::SheetTooSmall);
        wanted.sheet = u"a4-8xa7"_s;
        const auto report = m_desk->made(wanted);
        QCOMPARE(report->badges, 1002);
        QCOMPARE(report->sheets, 126);
        QStringList all = m_desk->tokens();
        QCOMPARE(all.size(), 1002);
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void progressCountsPeople()
    {
        m_desk->add(30);
        const auto future = m_desk->sheets->make(m_desk->request());
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.progressMaximum(), 32);
    }

    void onlyWhoHasNoBadgeYet()
    {
        const auto jobIs = [this](const QString& token, PrintState state) {
            PrintJob job = m_desk->job(m_desk->promise(token));
            job.state = state;
            QVERIFY(m_desk->replica.write(
                [&](UnitOfWork& work) { return work.printJobs().update(job); }));
        };
        SheetRequest wanted = m_desk->request();
        wanted.unprinted = true;
        jobIs(u"token-asha"_s, PrintState::Failed); // it did not come out
        QVERIFY(m_desk->made(wanted));
        QCOMPARE(m_desk->tokens(), (QStringList{u"token-asha"_s, u"token-zoe"_s}));
        jobIs(u"token-asha"_s, PrintState::Waiting);
        jobIs(u"token-zoe"_s, PrintState::Confirmed);
        const auto nobody = m_desk->made(wanted);
        QVERIFY(nobody);
        QCOMPARE(*nobody, SheetReport());
        wanted.unprinted = false;
        QCOMPARE(m_desk->made(wanted)->badges, 2);
    }

    void nobodyLeavesNoFile()
    {
        SheetRequest wanted = m_desk->request();
        wanted.ticketTypes = {u"Workshop"_s}; // an add-on's owner has a badge of their own
        const auto report = m_desk->made(wanted);
        QVERIFY(report);
        QCOMPARE(report->badges, 0);
        QVERIFY(report->file.isEmpty());
        QVERIFY(m_desk->leftovers().isEmpty());
    }

    void badgeThatIsTooLargeIsRefusedBeforeAnythingIsWritten()
    {
        const auto report = m_desk->made(m_desk->request(u"herma-9642"_s));
        QCOMPARE(report.error().code, ErrorCode::SheetTooSmall);
        QCOMPARE(report.error().args, (QStringList{u"Card 1"_s, u"86 × 54 mm"_s, u"40 × 40 mm"_s}));
        QVERIFY(m_desk->leftovers().isEmpty());
    }

    void badgeIsTurnedWhereItFitsOnlySo()
    {
        m_desk->useLayouts({cardLayout(1, 1, 54, 86)});
        QVERIFY(m_desk->made(m_desk->request()));
        QCOMPARE(m_desk->lines().first().count(u'>'), 2);
    }

    void sheetAndPlaceThatDoNotExistAreRefused()
    {
        QCOMPARE(m_desk->made(m_desk->request(u"a4-9xa9"_s)).error().code, ErrorCode::SheetUnknown);
        SheetRequest wanted = m_desk->request();
        for (const int start : {0, -3, 11}) {
            wanted.start = start;
            QCOMPARE(m_desk->made(wanted).error().code, ErrorCode::SheetUnknown);
        }
    }

    void secondPagesTakePlacesOfTheirOwnOrTheBacks()
    {
        m_desk->useLayouts({cardLayout(1, 2)});
        SheetRequest wanted = m_desk->request();
        const auto oneSided = m_desk->made(wanted);
        QCOMPARE(oneSided->badges, 2);
        QCOMPARE(m_desk->tokens(),
            (QStringList{u"token-asha"_s, u"token-asha"_s, u"token-zoe"_s, u"token-zoe"_s}));
        wanted.twoSided = true;
        const auto twoSided = m_desk->made(wanted);
        QCOMPARE(twoSided->badges, 2);
        QCOMPARE(twoSided->sheets, 1);
        const QStringList sides = m_desk->lines();
        QCOMPARE(sides.size(), 2);
        const QStringList places{u"17,12"_s, u"107,12"_s}; // in the middle of 90 mm, from 15 mm on
        QCOMPARE(sides.at(0).section(u' ', 2),
            u"token-asha@%1 token-zoe@%2"_s.arg(places.at(0), places.at(1)));
        // behind Asha's front, seen from behind, is the right column
        QCOMPARE(sides.at(1).section(u' ', 2),
            u"token-asha@%2 token-zoe@%1"_s.arg(places.at(0), places.at(1)));
    }

    void twoSidesNeedASecondPage()
    {
        SheetRequest wanted = m_desk->request();
        wanted.twoSided = true;
        QCOMPARE(m_desk->made(wanted).error().code, ErrorCode::SheetOneSided);
        QVERIFY(m_desk->leftovers().isEmpty());
    }

    void cutMarksAreForPlainPaper()
    {
        SheetRequest wanted = m_desk->request(u"a4-8xa7"_s);
        QVERIFY(m_desk->made(wanted));
        QVERIFY(m_desk->lines().first().startsWith(u"0 marks"_s));
        wanted.cutMarks = true;
        QVERIFY(m_desk->made(wanted));
        QCOMPARE(m_desk->lines().first().section(u' ', 0, 0).toInt(),
            int(sheetLayout(u"a4-8xa7"_s)->cutMarks().size()));
    }
};

QTEST_GUILESS_MAIN(tst_Sheets)
#include "tst_Sheets.moc"
