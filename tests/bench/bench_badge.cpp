// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_badge [ROUNDS]: a badge of the starter layout label-62x100 to 300 dpi bits, its code read
// back, and to PDF, against reportlab (Debian: python3-reportlab) drawing the same layout to PDF,
// in turns, and then against a real pretix that exports badges of it (tests/system/pretix). The
// peers' badges are not even turned into bits: that would cost them more. Run it with
// QT_QPA_PLATFORM=offscreen where there is no display.
// exit: 0 the bars are met, 1 one was missed, 77 one was not judged
#include "BadgePainter.h"
#include "Bars.h"
#include "Places.h"
#include "badge/BadgeComposer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

using Series = std::vector<double>; ///< milliseconds

/// Latin only: reportlab does not shape other scripts.
const QStringList names{u"Ananya Gowda"_s, u"Zoë Öztürk"_s, u"Wolfgang Amadeus Hohenzollern"_s,
    u"María del Carmen Fernández-Ortiz y García de los Ríos"_s, u"Li Na"_s,
    u"Venkatasubramanian Krishnamurthy"_s, u"Seán O’Brien"_s, u"Nguyễn Thị Ánh Tuyết"_s};

double quantile(Series series, double part)
{
    std::sort(series.begin(), series.end());
    return series[std::size_t(double(series.size() - 1) * part)];
}

QByteArray resource(const QString& name)
{
    QFile file(sourcePath(u"/resources/badges/"_s) + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

BadgeContent contentFor(int round)
{
    AttendeeRecord record;
    // nobody's name comes twice: what is kept of texts that badges share is no help with it
    record.attendee.name = names.at(round % names.size())
        + u" %1%2"_s.arg(QChar(u'A' + round / 26 % 26)).arg(QChar(u'a' + round % 26));
    record.attendee.company = u"Karnataka State Institute of Technology"_s;
    record.attendee.order = u"7KQ2M"_s;
    // as long as pretix's signed tokens
    record.attendee.token.value = u"%1"_s.arg(round, 118, 36, QLatin1Char('k'));
    record.ticketType.name = u"Speaker"_s;
    Event event;
    event.name = u"PyTorch Day India 2026"_s;
    event.location = u"Bengaluru"_s;
    event.timeZone = "Asia/Kolkata";
    event.from = QDateTime(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC);
    return badgeContentOf(record, event, event.from);
}

/// reportlab in a process of its own; answers each badge with its milliseconds.
class Peer
{
public:
    Peer()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"/usr/bin/python3"_s,
            {sourcePath(u"/tests/bench/peer_badge.py"_s), sourcePath(u"/resources"_s)});
        m_isThere = m_process.waitForStarted() && answer() == "ready";
    }

    ~Peer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }

    double draw(const BadgeContent& content)
    {
        QJsonObject texts;
        for (auto it = content.texts.begin(); it != content.texts.end(); ++it) {
            texts.insert(it.key(), it.value());
        }
        m_process.write(QJsonDocument(texts).toJson(QJsonDocument::Compact) + '\n');
        return answer().toDouble();
    }

private:
    QByteArray answer()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) { }
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
    bool m_isThere = false;
};

template <typename Act>
void measure(Series& series, Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    series.push_back(double(timer.nsecsElapsed()) / 1e6);
}

void tell(const char* what, const Series& series)
{
    std::printf(
        "%-34s p50 %7.2f ms   p95 %7.2f ms\n", what, quantile(series, 0.5), quantile(series, 0.95));
}

void tellOfReportlab(
    const Series& reportlab, const Series& bits, const Series& read, const Series& pdf, Bars& bars)
{
    tell("reportlab, PDF", reportlab);
    const double theirs = quantile(reportlab, 0.5);
    bars.ratioAtLeast(4, "reportlab / bits", theirs / quantile(bits, 0.5));
    std::printf("reportlab / bits, read    %5.1f x\n",
        theirs / (quantile(bits, 0.5) + quantile(read, 0.5)));
    std::printf("reportlab / PDF           %5.1f x\n", theirs / quantile(pdf, 0.5));
}

/// What a real pretix needs for the same layout; `bits` and `bitsCpu` are ours, ms.
void tellOfPretix(double bits, double bitsCpu, Bars& bars)
{
    QProcess peer;
    peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    peer.start(u"python3"_s, {u"-B"_s, sourcePath(u"/tests/bench/peer_pretix.py"_s)});
    const bool isDone = peer.waitForFinished(40 * 60'000) && peer.exitCode() == 0;
    const QJsonObject told = QJsonDocument::fromJson(peer.readAllStandardOutput()).object();
    const double batch = told[u"batch"_s].toDouble();
    if (!isDone || batch <= 0) {
        bars.leaveUnjudged("pretix / bits", "a real pretix is not there");
        return;
    }
    const double cpu = told[u"batchCpu"_s].toDouble();
    std::printf("pretix, %d badges in one PDF        %7.2f ms each (processor %.2f ms), one alone "
                "%.2f ms\n",
        told[u"badges"_s].toInt(), batch, cpu, told[u"alone"_s].toDouble());
    bars.ratioAtLeast(10, "pretix / bits", batch / bits);
    std::printf("the same by the processor %5.1f x\n", cpu / bitsCpu);
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    const int rounds = argc > 1 ? std::max(8, QByteArray(argv[1]).toInt()) : 200;
    auto layout = BadgeTemplate::parse(resource(u"label-62x100.json"_s), mm(62), mm(100));
    if (!layout) {
        std::fprintf(stderr, "%s\n", qPrintable(layout.error().detail));
        return 1;
    }
    layout->setBackground(resource(u"label-62x100.pdf"_s));
    BadgePainter painter(sourcePath(u"/resources/fonts"_s));
    Peer peer;
    Series bits;
    Series read;
    Series pdf;
    Series reportlab;
    Series bitsCpu;
    for (int round = -8; round < rounds; ++round) { // the first eight only warm up
        const BadgeContent content = contentFor(round + 8);
        Result<RenderedBadge> badge = failure(ErrorCode::Cancelled);
        BadgeDrawing drawing;
        Series now[5];
        const std::clock_t before = std::clock();
        measure(now[0], [&] {
            drawing = composeBadge(*layout, content);
            badge = painter.raster(drawing, 300);
        });
        now[4].push_back(double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
        QStringList codes;
        measure(
            now[1], [&] { codes = painter.readBack(badge->pages.first(), drawing.pages.first()); });
        measure(now[2], [&] { (void)painter.pdf(drawing); });
        if (codes != QStringList(content.texts.value(u"secret"_s))) {
            std::fprintf(stderr, "a code does not read back\n");
            return 1;
        }
        now[3].push_back(peer.isThere() ? peer.draw(content) : 0);
        if (round >= 0) {
            bits.push_back(now[0].front());
            read.push_back(now[1].front());
            pdf.push_back(now[2].front());
            reportlab.push_back(now[3].front());
            bitsCpu.push_back(now[4].front());
        }
    }
    std::printf("a badge of 62 x 100 mm, %d rounds, in turns\n", rounds);
    tell("drawing to 300 dpi bits", bits);
    tell("its code read back", read);
    tell("PDF", pdf);
    Bars bars;
    if (peer.isThere()) {
        tellOfReportlab(reportlab, bits, read, pdf, bars);
    } else {
        bars.leaveUnjudged(
            "reportlab / bits", "reportlab is not there (package python3-reportlab)");
    }
    tellOfPretix(quantile(bits, 0.5), quantile(bitsCpu, 0.5), bars);
    return bars.exitCode();
}
