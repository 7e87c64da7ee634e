// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeFinding.h"
#include "badge/BadgeRaster.h"
#include "badge/StoredTemplate.h"
#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "ports/PrinterDriver.h"
#include "ports/Storage.h"
#include "print/PrinterStatus.h"
#include "printing/PrintQueue.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lanyard {

class BadgeRenderer;
class PrinterBoard;
struct BadgeNeed;
struct BadgeSource;
struct DeskPrinter;
struct LostTry;
struct MadeBadge;
struct NameSlice;
struct WaitingBadge;

/// A badge as it would be printed, with what a designer or an operator must know of it.
struct BadgePreview
{
    BadgeRaster raster; ///< the first page
    QList<BadgeRaster> others; ///< the pages after it
    QString code; ///< what the QR in the raster reads back as; empty: it has none
    QStringList missingGlyphs; ///< characters no font has
    QStringList overflow; ///< elements whose text did not fit even at its smallest
    QStringList unknown; ///< variables and element types of the layout that nobody here knows
    double widthMm = 0;
    double heightMm = 0;
    QByteArray pdf; ///< when asked for
    CodeLook look{}; ///< of its codes, at these dots

    [[nodiscard]] QList<BadgeRaster> pages() const { return QList<BadgeRaster>{raster} + others; }
};

/// Brings promised badges to paper: composes, renders, reads the code back, writes the attempt
/// row, hands the bytes over, grades the outcome. Lives on the print thread, which it may block
/// while a printer or the storage thread works; all may be called from any thread, and are done at
/// once when that is the service's own. Previews and layouts have a thread beside it, and wait for
/// no printer.
class PrintService : public QObject
{
    Q_OBJECT
public:
    /// `starterFolder` holds the layouts that come with the program (resources/badges).
    PrintService(Storage& storage, BadgeRenderer& renderer, const Clock& clock, IdSource& ids,
        const QString& starterFolder = {});
    ~PrintService() override;

    /// When a printer of several begins: at once; once a service of the board knows what the
    /// process before left; or never by itself, only with what it is asked to print now: its
    /// printer is asked nothing before, but what became of lost badges.
    enum class Begins { AtOnce, Recovered, Asked };
    /// One of several printers, each with a service, from now on: it prints the badges that are for
    /// it. Before the service goes to its thread. `board` outlives it.
    void join(PrinterBoard& board, Begins when);
    /// The driver that jobs go to from now on; taken over. No badge begins at the one before once
    /// this has returned; what has begun there ends there. Null: none, and nothing is tried any
    /// more. `address`: which printer of the board it is.
    void setDriver(std::unique_ptr<PrinterDriver> driver, const QString& address = {});
    QFuture<Result<void>> ask(); ///< the printer, of its head and paper, where nothing else does
    /// Any thread: the program ends. A badge under way is not waited for any longer, and a person
    /// is asked about it at the next start or now; one of which no byte has left waits on, as it
    /// did. No other begins at this driver.
    void stop();
    /// On its own thread, the last thing that it does there: lets go of its printer and of all that
    /// only that thread may end. Once that thread has ended, any other may destroy it.
    void leave();
    /// After a start: what was on its way becomes Uncertain, what was waiting goes on. Returns
    /// how many became Uncertain. What the disk refuses now is done once it takes it.
    QFuture<Result<int>> recover();
    /// There may be a new job in the journal, for whichever printer of the desk.
    void wake();
    /// The very dots that the printer would be given now. `dpi` 0: of the printer's head, 300
    /// where there is none. Waits for no printer, nor does what is said of layouts below.
    QFuture<Result<BadgePreview>> preview(AttendeeId attendee, int dpi = 0);
    /// Promises one more badge; its reason is recorded and told to the server. While a badge of
    /// that attendee still waits, it is that one. ReasonMissing for `Other` without words, and for
    /// no reason when a badge has come out before or the ticket is no good. Waits for no printer.
    QFuture<Result<PrintJobId>> reprint(AttendeeId attendee, ReprintReason reason,
        const QString& reasonText, const QString& operatorName);
    /// A person's word on an Uncertain job: it came out (Confirmed) or it did not (Failed). Waits
    /// for no printer.
    QFuture<Result<void>> settle(PrintJobId job, bool cameOut, const QString& operatorName);
    /// A code was scanned: confirms the badge that it is on, if that was asked about. None when the
    /// scan means anything else. Waits for no printer.
    QFuture<Result<std::optional<SeenBadge>>> see(
        const TicketToken& token, const QString& operatorName);
    /// Prints one job now and tells how it ended; for a program without a screen. A job that the
    /// printer is not ready for, or has no paper large enough for, waits on, with the reason in
    /// `problem`.
    QFuture<Result<PrintJob>> printNow(PrintJobId job);

    /// Address, in the settings, of the printer that it comes out of as things stand. Waits for no
    /// printer.
    QFuture<Result<QString>> printerFor(PrintJobId job);
    /// The desk's printers and what each has before it. Waits for no printer.
    QFuture<Result<PrintQueue>> queue();
    // A person's hand on badges that wait; waits for no printer. Cancelled when one does not wait
    // any more.
    /// They come out of that printer (its address in the settings), and of no other.
    QFuture<Result<void>> moveTo(
        const QList<PrintJobId>& jobs, const QString& printer, const QString& operatorName);
    /// Both change places in the order in which they go.
    QFuture<Result<void>> exchange(PrintJobId job, PrintJobId other);
    QFuture<Result<void>> withdraw(PrintJobId job, const QString& operatorName);

    /// The first badge shall come out as fast as the tenth: in each layout that the desk's badges
    /// have, one of an invented person and some with names of each script of its lists are drawn
    /// and made into what the printer would be sent, and what is read and written for a badge is
    /// gone through once. Nothing is sent or stored. One after the other, whenever nothing else is
    /// to be done: a badge that is asked for meanwhile waits for the one being drawn at most.
    void warm();
    /// The same for the first preview, on the thread of previews.
    void warmPreviews();

    /// All layouts: the event's templates, then those that come with the program.
    QFuture<Result<QList<StoredTemplate>>> layouts();
    /// The layout of that key (or name) with an attendee, or with an invented one when `attendee`
    /// is none; `dpi` as above. TemplateUnknown.
    QFuture<Result<BadgePreview>> previewLayout(
        const QString& layout, AttendeeId attendee, int dpi = 0, bool withPdf = false);
    /// A badge of an invented person, to see that the printer works; in no journal, since it is
    /// nobody's. PrinterFailed when it did not come out, or the paper is too small.
    QFuture<Result<PrintOutcome>> printTest(const QString& layout);
    /// A label that shows how the printer prints (`TestLabel.h`); in no journal either.
    QFuture<Result<PrintOutcome>> printTestLabel();
    /// Any thread: `jobChanged` is told of that job once more, for who waits for it only now.
    void tellJobAgain(PrintJobId job);
    /// Any thread: `printerChanged` is told once more, for who listens only now.
    void tellPrinterAgain();

Q_SIGNALS:
    void jobChanged(const lanyard::PrintJob& job);
    void printerChanged(const lanyard::PrinterStatus& status);

private:
    struct State;
    struct Ended;
    template <typename T, typename Work>
    QFuture<Result<T>> onPrintThread(Work work);
    template <typename Job>
    auto written(Job job);
    template <typename Job>
    QFuture<Result<void>> byHand(Job job);
    void drawPreviewsOnce(BadgeSource source);
    void beginWarm(const BadgeSource& sample);
    void readNames();
    void takeNames(const NameSlice& slice);
    void warmNext();
    void restFromWarming();
    [[nodiscard]] int placeOnBoard() const;
    void goOn();
    void called();
    void printWaiting();
    [[nodiscard]] bool isPauseNews() const;
    [[nodiscard]] bool isStandIn() const;
    void holdPaused(const QList<WaitingBadge>& paused);
    [[nodiscard]] std::optional<WaitingBadge> nextOfMine(const QList<WaitingBadge>& left);
    [[nodiscard]] bool hasLost() const;
    [[nodiscard]] bool hasToldOfLost();
    [[nodiscard]] std::optional<ConfirmationGrade> provenOf(const LostTry& lost);
    [[nodiscard]] std::optional<DeskPrinter> ownPrinter() const;
    [[nodiscard]] QString standIn(const PrinterStatus& now) const;
    [[nodiscard]] bool goesElsewhere(const PrintOutcome& outcome, BadgeNeed need) const;
    void takeDriver();
    bool checkPrinter();
    [[nodiscard]] std::optional<QString> whyNotYet();
    [[nodiscard]] int dpiOr(int wanted) const;
    void tellPrinter(PrinterStatus now, const PaperSize& tooLarge);
    void tellSilence(PrinterFault silence, const QString& problem);
    Result<PrintJob> hold(const PrintJob& job, const QString& problem);
    Result<PrintJob> print(PrintJobId id);
    Result<PrintJob> hand(
        const PrintJob& job, const MadeBadge& badge, const QString& title, const BadgeNeed& need);
    Result<PrintJob> record(const Ended& ended);
    bool recordLate();
    Result<int> recordLost();
    Result<PrintJob> changed(Result<PrintJob> job);
    Result<void> toldAndWoken(const Result<QList<PrintJob>>& jobs);

    std::unique_ptr<State> m_state;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::BadgePreview)
