// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// SIGKILL at every state of the print journal, times what becomes of the printer, times its kind:
// badges that are lost, doubled or told falsely are counted. None may be. Lost is one, too, that is
// called not printed where its printer had not refused it. Nor may a person be asked about a badge
// of which nothing had left, whose end the journal has, or of which its printer tells: a desk that
// asks about everything loses nothing either. Of the kinds of printers that an address can name,
// these are not here:
// - ipps: the requests of ipp. Encryption is below them, and whom to believe is decided before a
//   badge leaves (tst_IppPrinter).
// - A printer that answers nothing (`answers=no`, most Brothers in a network): a kill leaves its
//   badges as it leaves a talking Brother's or, once handed over, a print queue's; and when what it
//   was handed is out, nothing tells, the test neither.
// - CUPS itself behind `cups:`. Here a printer of invention is asked in its place: CUPS's back ends
//   try again by themselves, some seconds later, which is no word of the desk (tst_PrintQueues).
#include "PrintMatrix.h"

#include <QTest>

#include <array>
#include <optional>

using namespace lanyard;
using namespace Qt::StringLiterals;
using enum CrashMoment;
using Cell = PrintMatrix::Cell;
using Lie = PrintMatrix::Lie;
using Verdict = PrintMatrix::Verdict;

namespace {

constexpr std::array moments{Promised, Drawn, BeforeBytes, MidBytes, Sent, Printing,
    ConfirmedUnwritten, Confirmed, UncertainUnwritten, Uncertain, FailedUnwritten, Failed};
constexpr std::array sequels{
    CrashSequel::Well, CrashSequel::Off, CrashSequel::PowerCycled, CrashSequel::Reset};
/// A share is one sequel of each state at each printer: all sequels in as many shares.
constexpr int shares = int(sequels.size());

/// The record of a job without a document may yet become one with: half a minute of asking.
bool takesLong(const QString& printer, CrashMoment moment)
{
    return printer == u"ipp"_s && (moment == MidBytes || moment == FailedUnwritten);
}

/// Where a kind that is mostly like another goes its own way.
std::optional<CrashMoment> ownMomentOf(const QString& kind)
{
    return kind == u"cups"_s        ? std::optional(Confirmed) // its journal has it as handed over
        : kind == u"zpl, USB"_s     ? std::optional(MidBytes) // what came of a label stays there
        : kind == u"brother, USB"_s ? std::optional(Printing) // its word waits in the device file
                                    : std::nullopt;
}

/// Whether less than all of the matrix has that cell too.
bool isInEachPart(const QString& kind, CrashMoment moment)
{
    return !takesLong(kind, moment) && ownMomentOf(kind).value_or(moment) == moment;
}

std::unique_ptr<CrashPrinter> printerOf(const QString& kind, const QString& folder)
{
    using enum ZplPort::Kind;
    return kind == u"zpl"_s         ? zplCrashPrinter(Tcp)
        : kind == u"zpl, USB"_s     ? zplCrashPrinter(Device)
        : kind == u"brother"_s      ? brotherCrashPrinter(Tcp)
        : kind == u"brother, USB"_s ? brotherCrashPrinter(Device)
        : kind == u"ipp"_s          ? ippCrashPrinter()
        : kind == u"cups"_s         ? cupsCrashPrinter()
                                    : folderCrashPrinter(folder);
}

/// As many shares as are wanted, the first of them by `first`, and what a printer holds and lets
/// out once the desk has begun anew: of that, in a part of the matrix, the badge that was given up.
QList<Cell> cellsOf(const CrashPrinter& printer, const QString& kind, int wanted, int first)
{
    QList<Cell> cells;
    for (const CrashMoment moment : moments) {
        if (!printer.knows(moment) || (wanted < shares && !isInEachPart(kind, moment))) {
            continue;
        }
        for (int share = 0; share < wanted; ++share) {
            cells.append(
                {moment, sequels.at(std::size_t(first + share + int(moment)) % sequels.size())});
        }
        if (printer.holds(moment) && (wanted == shares || moment == Uncertain)) {
            cells.append({moment, CrashSequel::Held});
        }
    }
    return cells;
}

} // namespace

/// Environment: LANYARD_MATRIX, how many of the four shares are played (1); LANYARD_MATRIX_SEED,
/// which comes first (0). All of them are the whole matrix, with the cells that take half a minute
/// and all of the kinds that are mostly like another.
class tst_PrintMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killLosesDoublesAndFakesNoBadge_data();
    void killLosesDoublesAndFakesNoBadge();
    void wrongDesksAreFound_data();
    void wrongDesksAreFound();
};

void tst_PrintMatrix::killLosesDoublesAndFakesNoBadge_data()
{
    QTest::addColumn<int>("place"); // of the printer, among all
    QTest::newRow("zpl") << 0;
    QTest::newRow("brother") << 1;
    QTest::newRow("ipp") << 2;
    QTest::newRow("folder") << 3;
    QTest::newRow("cups") << 4;
    QTest::newRow("zpl, USB") << 5;
    QTest::newRow("brother, USB") << 6;
}

void tst_PrintMatrix::killLosesDoublesAndFakesNoBadge()
{
    QFETCH(int, place);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("LANYARD_MATRIX", &isNumber);
    const int wanted = isNumber ? std::min(given, shares) : 1;
    const int first = qEnvironmentVariableIntValue("LANYARD_MATRIX_SEED");
    const QTemporaryDir folder;
    const auto printer = printerOf(kind, folder.path());
    PrintMatrix matrix(*printer);
    QVERIFY2(matrix.problem().isEmpty(), qPrintable(matrix.problem()));
    Verdict all;
    const QList<Cell> cells = cellsOf(*printer, kind, wanted, first + place);
    for (const Cell& cell : cells) {
        const Verdict verdict = matrix.play(cell);
        const QString what = u"%1, printer %2"_s.arg(nameOf(cell.moment), nameOf(cell.sequel));
        qInfo("%-12s %-34s lost %d, twins %d, falsely told %d, asked %d of %d, in vain %d",
            qPrintable(kind), qPrintable(what), verdict.lost, verdict.twins, verdict.falselyTold,
            verdict.asked, verdict.promised, verdict.askedInVain);
        all += verdict;
        QVERIFY2(verdict.trouble.isEmpty(), qPrintable(what + u": "_s + verdict.trouble));
    }
    qInfo("%s: %d cells, %d badges: %d lost, %d twins, %d falsely told; %d asked about, %d in vain",
        qPrintable(kind), int(cells.size()), all.promised, all.lost, all.twins, all.falselyTold,
        all.asked, all.askedInVain);
    QVERIFY(!cells.isEmpty());
    QCOMPARE(all.lost, 0);
    QCOMPARE(all.twins, 0);
    QCOMPARE(all.falselyTold, 0);
    QCOMPARE(all.askedInVain, 0);
}

void tst_PrintMatrix::wrongDesksAreFound_data()
{
    QTest::addColumn<Lie>("lie");
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<int>("lost");
    QTest::addColumn<int>("twins");
    QTest::addColumn<int>("falselyTold");
    QTest::addColumn<int>("askedInVain");
    const auto row = [](const char* name, Lie lie, const Cell& cell, const std::array<int, 4>& is) {
        QTest::newRow(name) << lie << cell << is[0] << is[1] << is[2] << is[3];
    };
    const auto well = [](CrashMoment moment) { return Cell{moment, CrashSequel::Well}; };
    row("prints an uncertain badge again", Lie::PrintsUncertainAgain, well(ConfirmedUnwritten),
        {0, 1, 0, 0});
    row("prints again what the printer still holds", Lie::PrintsUncertainAgain,
        {Uncertain, CrashSequel::Held}, {0, 1, 0, 0});
    row("confirms without a count", Lie::ConfirmsUncounted, well(BeforeBytes), {0, 0, 1, 0});
    row("forgets the attempt", Lie::ForgetsTheAttempt, well(ConfirmedUnwritten), {0, 1, 0, 0});
    row("loses what was promised", Lie::LosesThePromise, well(Promised), {2, 0, 0, 0});
    row("asks about all that was promised", Lie::AsksAboutAll, well(Promised), {0, 0, 0, 2});
    row("asks in spite of the count", Lie::ForgetsTheCount, well(ConfirmedUnwritten), {0, 0, 0, 1});
    row("fails what waited", Lie::FailsWhatWaited, well(Promised), {2, 0, 0, 0});
    row("fails what it does not know", Lie::FailsInsteadOfAsking, well(BeforeBytes), {1, 0, 0, 0});
}

void tst_PrintMatrix::wrongDesksAreFound()
{
    QFETCH(Lie, lie);
    QFETCH(Cell, cell);
    QFETCH(int, lost);
    QFETCH(int, twins);
    QFETCH(int, falselyTold);
    QFETCH(int, askedInVain);
    const auto printer = zplCrashPrinter();
    PrintMatrix matrix(*printer);
    QVERIFY2(matrix.problem().isEmpty(), qPrintable(matrix.problem()));
    const Verdict verdict = matrix.play(cell, lie);
    QVERIFY2(verdict.trouble.isEmpty(), qPrintable(verdict.trouble));
    QCOMPARE(verdict.lost, lost);
    QCOMPARE(verdict.twins, twins);
    QCOMPARE(verdict.falselyTold, falselyTold);
    QCOMPARE(verdict.askedInVain, askedInVain);
}

QTEST_GUILESS_MAIN(tst_PrintMatrix)
#include "tst_PrintMatrix.moc"
