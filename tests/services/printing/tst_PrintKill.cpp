// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeRenderer.h"
#include "FilePrinter.h"
#include "Places.h"
#include "TemporaryReplica.h"
#include "TestClock.h"
#include "TestIds.h"
#include "printing/PrintService.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <unistd.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    std::abort(); // never reached
}

/// The file printer, with the power going at a chosen moment.
class DeadlyPrinter final : public PrinterDriver
{
public:
    DeadlyPrinter(std::unique_ptr<PrinterDriver> printer, QString moment)
        : m_printer(std::move(printer))
        , m_moment(std::move(moment))
    { }

    [[nodiscard]] PrinterInfo info() const override { return m_printer->info(); }

    [[nodiscard]] PrinterStatus status() override { return m_printer->status(); }

    [[nodiscard]] PrintOutcome print(const PrintPayload& payload) override
    {
        if (m_moment == "before the bytes"_L1) {
            die();
        }
        const PrintOutcome outcome = m_printer->print(payload);
        if (m_moment == "after the bytes"_L1) {
            die();
        }
        return outcome;
    }

private:
    std::unique_ptr<PrinterDriver> m_printer;
    QString m_moment;
};

/// A renderer that dies while it draws: before anything of the badge was promised to a printer.
class DeadlyRenderer final : public BadgeRenderer
{
public:
    explicit DeadlyRenderer(bool deadly)
        : m_deadly(deadly)
    { }

    Result<RenderedBadge> raster(const BadgeDrawing& drawing, int dpi) override
    {
        if (m_deadly) {
            die();
        }
        return m_renderer.raster(drawing, dpi);
    }

    Result<RenderedPdf> pdf(const BadgeDrawing& drawing) override
    {
        return m_renderer.pdf(drawing);
    }

    Result<BadgeTrial> trial(const BadgeDrawing& drawing, int dpi, const QRect& printed) override
    {
        return m_renderer.trial(drawing, dpi, printed);
    }

    Result<std::unique_ptr<SheetFile>> sheets(QIODevice& out, Length width, Length height) override
    {
        return m_renderer.sheets(out, width, height);
    }

    QStringList readBack(const BadgeRaster& raster, const QList<DrawingItem>& items) override
    {
        return m_renderer.readBack(raster, items);
    }

    Result<PageSize> pageSize(const QByteArray& pdf) override { return m_renderer.pageSize(pdf); }

private:
    FakeRenderer m_renderer;
    bool m_deadly;
};

std::unique_ptr<SqliteStorage> opened(const QString& folder, const Clock& clock)
{
    auto storage = SqliteStorage::open(folder, clock);
    if (!storage) {
        qFatal("%s", qPrintable(storage.error().detail));
    }
    return std::move(*storage);
}

std::unique_ptr<PrinterDriver> badgeFolder(const QString& folder)
{
    return std::move(*FilePrinter::open(folder + u"/badges"_s, u"pdf"_s));
}

const QString starters = sourcePath(u"/resources/badges"_s);

/// One badge, in a process that ends at `moment`.
int printOne(const QString& folder, PrintJobId job, const QString& moment)
{
    TestClock clock;
    TestIds ids;
    const auto storage = opened(folder, clock);
    DeadlyRenderer renderer(moment == "while drawing"_L1);
    PrintService service(*storage, renderer, clock, ids, starters);
    service.setDriver(std::make_unique<DeadlyPrinter>(badgeFolder(folder), moment));
    return service.printNow(job).result().has_value() ? 0 : 1;
}

PrintJobId promise(const QString& folder)
{
    TestClock clock;
    const auto storage = opened(folder, clock);
    const auto id
        = storage
              ->write(Lane::Desk,
                  [](UnitOfWork& work) -> Result<PrintJobId> {
                      const auto event = work.events().apply(TemporaryReplica::sourceEvent(), true);
                      if (!event) {
                          return event.error();
                      }
                      const auto applied
                          = work.attendees().apply(*event, TemporaryReplica::people(), 1);
                      const auto asha
                          = work.attendees().byToken(*event, TicketToken{u"token-asha"_s}, false);
                      if (!applied || !asha) {
                          return applied ? asha.error() : applied.error();
                      }
                      PrintJob job;
                      job.uuid = u"0123456789abcdef"_s;
                      job.attendee = asha->first().attendee.id;
                      job.createdAt = TestClock().now();
                      job.changedAt = job.createdAt;
                      return work.printJobs().add(job);
                  })
              .result();
    if (!id) {
        qFatal("%s", qPrintable(id.error().detail));
    }
    return *id;
}

} // namespace

/// Badges of a process that is really killed: none is lost, none comes out twice.
class tst_PrintKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killLosesNothingAndDoublesNothing_data();
    void killLosesNothingAndDoublesNothing();
};

void tst_PrintKill::killLosesNothingAndDoublesNothing_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<PrintState>("after");
    QTest::addColumn<int>("files"); // once the next start has done all it does by itself
    QTest::newRow("while drawing") << u"while drawing"_s << PrintState::Confirmed << 1;
    QTest::newRow("before the bytes") << u"before the bytes"_s << PrintState::Uncertain << 0;
    QTest::newRow("after the bytes") << u"after the bytes"_s << PrintState::Uncertain << 1;
    QTest::newRow("never") << u"never"_s << PrintState::Confirmed << 1;
}

void tst_PrintKill::killLosesNothingAndDoublesNothing()
{
    QFETCH(QString, moment);
    QFETCH(PrintState, after);
    QFETCH(int, files);
    const QTemporaryDir folder;
    const PrintJobId id = promise(folder.path());

    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
        {u"--print-one"_s, folder.path(), QString::number(id.value), moment});
    QVERIFY(process.waitForFinished());
    QCOMPARE(
        process.exitStatus(), moment == "never"_L1 ? QProcess::NormalExit : QProcess::CrashExit);

    TestClock clock;
    TestIds ids;
    const auto storage = opened(folder.path(), clock);
    FakeRenderer renderer;
    PrintService service(*storage, renderer, clock, ids, starters);
    service.setDriver(badgeFolder(folder.path()));
    QVERIFY(service.recover().result());
    const auto job = service.printNow(id).result();
    QVERIFY(job);
    QCOMPARE(job->state, after);
    const QDir badges(folder.filePath(u"badges"_s));
    QCOMPARE(badges.entryList({u"*.pdf"_s}, QDir::Files).size(), files);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--print-one"_L1) {
        return printOne(arguments.at(2), {arguments.at(3).toLongLong()}, arguments.at(4));
    }
    tst_PrintKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_PrintKill.moc"
