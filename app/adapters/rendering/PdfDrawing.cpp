// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PdfDrawing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>
#include <QProcess>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <sys/time.h>

namespace lanyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace {

constexpr const char* order = "--draw-pdf"; ///< the one argument of a program that shall do that
constexpr int leastTime = 400; ///< ms of processor, where that is no slow one
constexpr int dotsForOneMore = 25'000; ///< a photo takes less than half of it
constexpr double mostSlowness = 10;
constexpr int mostWaiting = 30; ///< times the usual, by the clock: of one with much else to do
/// The work that tells how slow a machine is, and how long it may take on one that is not: twice as
/// long as on a fast one, so that nothing is given to what only has much else to do.
constexpr qsizetype measuredBytes = 64 * 1024;
constexpr auto usualForThose = 500us;
constexpr int measurings = 8; ///< of which the fastest counts: nothing came between

/// Whether this program knows what it is asked for.
std::atomic_bool& canBeAsked()
{
    static std::atomic_bool can = false;
    return can;
}

Error broken(const QString& why)
{
    return failure(ErrorCode::TemplateBroken, why);
}

/// Not what the PDF is at fault for, and not for ever so.
Error interrupted(const QString& why)
{
    Error error = broken(why);
    error.retryable = true;
    return error;
}

/// In how many dots a side is drawn where one of that length has so many.
int dotsOf(double side, double like, int dots)
{
    constexpr double most = 1e7; // none is drawn beyond the badge
    return int(std::lround(std::clamp(side / like * dots, 1.0, most)));
}

/// In the scale in which the first page is as large as `dots`. As on the server a page of another
/// size lies with its lower left corner on the first one's, cut off or with white beside it.
QImage pageOf(QPdfDocument& document, int page, QSize dots)
{
    const QSizeF first = document.pagePointSize(0);
    const QSizeF own = document.pagePointSize(page);
    const QSize whole(dotsOf(own.width(), first.width(), dots.width()),
        dotsOf(own.height(), first.height(), dots.height()));
    QPdfDocumentRenderOptions options;
    if (whole != dots) {
        // of a part PDFium takes the page for as large as its whole points, and Qt the last dot for
        // the end
        options.setScaledSize({dotsOf(own.width(), std::floor(own.width()), whole.width()),
            dotsOf(own.height(), std::floor(own.height()), whole.height())});
        options.setScaledClipRect(
            {0, whole.height() - dots.height(), dots.width() + 1, dots.height() + 1});
    }
    return document.render(page, dots, options);
}

Result<DrawnPdf> drawnHere(const QByteArray& pdf, int page, QSize dots)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document; // goes before the buffer
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword) {
        return broken(u"the background PDF needs a password"_s);
    }
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1) {
        return broken(u"the background is not a readable PDF"_s);
    }
    const QSizeF size = document.pagePointSize(0);
    DrawnPdf result{{points(size.width()), points(size.height()), document.pageCount()}, {}, {}};
    if (page < 1 || page > document.pageCount()) {
        return result;
    }
    const QImage drawn = pageOf(document, page - 1, dots);
    result.image = QImage(dots, QImage::Format_RGB32);
    result.image.fill(Qt::white);
    QPainter painter(&result.image);
    painter.drawImage(0, 0, drawn);
    return result;
}

nanoseconds timeOf(clockid_t clock)
{
    timespec time{};
    (void)::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

/// Of this machine, looked at once. An honest PDF takes longer on a slow one, and would be refused.
double slowness()
{
    static const double slow = [] {
        const QByteArray bytes(measuredBytes, 'x');
        nanoseconds fastest = nanoseconds::max();
        for (int i = 0; i < measurings; ++i) {
            const nanoseconds begin = timeOf(CLOCK_THREAD_CPUTIME_ID);
            (void)QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            fastest = std::min(fastest, timeOf(CLOCK_THREAD_CPUTIME_ID) - begin);
        }
        return slownessOf(fastest);
    }();
    return slow;
}

/// Where that is no slow one.
int usualTimeFor(QSize dots)
{
    const qint64 area = dots.isEmpty() ? 0 : qint64(dots.width()) * dots.height();
    return leastTime + int(area / dotsForOneMore);
}

/// Has the kernel end this process once it has worked so long.
void endAfter(int milliseconds)
{
    itimerval time{};
    time.it_value.tv_sec = milliseconds / 1000;
    time.it_value.tv_usec = suseconds_t(milliseconds % 1000) * 1000;
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGPROF);
    (void)::pthread_sigmask(SIG_UNBLOCK, &ends, nullptr); // whatever was inherited
    (void)std::signal(SIGPROF, SIG_DFL);
    (void)::setitimer(ITIMER_PROF, &time, nullptr);
}

/// What the other process does, from its input to its output.
bool drawAsAsked()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)) {
        return false;
    }
    const QByteArray asked = in.readAll();
    QDataStream question(asked);
    qint32 page = 0;
    qint32 time = 0;
    QSize dots;
    QByteArray pdf;
    question >> page >> time >> dots >> pdf;
    if (question.status() != QDataStream::Ok) {
        return false;
    }
    endAfter(time);
    const auto drawn = drawnHere(pdf, page, dots);
    QDataStream answer(&out);
    if (!drawn) {
        answer << false << drawn.error().detail;
        return answer.status() == QDataStream::Ok && out.flush();
    }
    const auto took
        = std::chrono::duration_cast<std::chrono::milliseconds>(timeOf(CLOCK_PROCESS_CPUTIME_ID));
    answer << true << qint32(took.count()) << drawn->size.width.inMm() << drawn->size.height.inMm()
           << qint32(drawn->size.pageCount) << drawn->image.size();
    const auto bytes = drawn->image.sizeInBytes();
    return answer.status() == QDataStream::Ok
        && (bytes == 0
            || out.write(reinterpret_cast<const char*>(drawn->image.constBits()), bytes) == bytes)
        && out.flush();
}

Result<DrawnPdf> answerIn(const QByteArray& bytes)
{
    QDataStream answer(bytes);
    bool isDrawn = false;
    answer >> isDrawn;
    if (!isDrawn) {
        QString why;
        answer >> why;
        return why.isEmpty() ? interrupted(u"the background PDF was not drawn"_s) : broken(why);
    }
    qint32 took = 0;
    double width = 0;
    double height = 0;
    qint32 pages = 0;
    QSize dots;
    answer >> took >> width >> height >> pages >> dots;
    DrawnPdf result{{mm(width), mm(height), pages}, {}, took};
    if (dots.isEmpty()) {
        return answer.status() == QDataStream::Ok
            ? Result<DrawnPdf>(result)
            : interrupted(u"the background PDF was not drawn"_s);
    }
    result.image = QImage(dots, QImage::Format_RGB32);
    const qsizetype size = result.image.sizeInBytes();
    if (result.image.isNull()
        || answer.readRawData(reinterpret_cast<char*>(result.image.bits()), int(size)) != size) {
        return interrupted(u"the background PDF was not drawn whole"_s);
    }
    return result;
}

} // namespace

double slownessOf(nanoseconds took)
{
    const double times = double(took.count()) / double(nanoseconds(usualForThose).count());
    return std::clamp(times, 1.0, mostSlowness);
}

int timeFor(QSize dots)
{
    return int(usualTimeFor(dots) * slowness());
}

Result<DrawnPdf> drawnPdf(const QByteArray& pdf, int page, QSize dots, int time)
{
    QProcess other;
    if (canBeAsked()) {
        other.setStandardErrorFile(QProcess::nullDevice());
        // this program, also when an update has put another in its place
        other.start(u"/proc/self/exe"_s, {QString::fromLatin1(order)});
    }
    if (!canBeAsked() || !other.waitForStarted()) {
        return drawnHere(pdf, page, dots);
    }
    QByteArray question;
    QDataStream(&question, QIODevice::WriteOnly) << qint32(page) << qint32(time) << dots << pdf;
    other.write(question);
    other.closeWriteChannel();
    if (!other.waitForFinished(usualTimeFor(page > 0 ? dots : QSize()) * mostWaiting)) {
        other.kill();
        other.waitForFinished();
        return interrupted(u"the background PDF was not drawn in time"_s);
    }
    if (other.exitStatus() != QProcess::NormalExit) { // by the signal that is told as its code
        return other.exitCode() == SIGPROF
            ? broken(u"the background PDF cannot be drawn within %1 ms"_s.arg(time))
            : interrupted(u"drawing the background PDF was broken off"_s);
    }
    return other.exitCode() == 0 ? answerIn(other.readAllStandardOutput())
                                 : interrupted(u"the background PDF was not drawn"_s);
}

void drawPdfWhenAsked(int argc, char* argv[])
{
    if (argc != 2 || std::string_view(argv[1]) != order) {
        canBeAsked() = true;
        return;
    }
    const QCoreApplication app(argc, argv);
    // at once: what is left is the kernel's to take away
    std::_Exit(drawAsAsked() ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace lanyard
