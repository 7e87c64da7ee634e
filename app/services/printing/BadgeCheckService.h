// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeFinding.h"
#include "badge/BadgeRaster.h"
#include "ports/Clock.h"
#include "ports/Storage.h"
#include "print/PrintRouting.h"
#include "printing/BadgeLooker.h"
#include "printing/DrawingTurn.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <mutex>
#include <vector>

namespace lanyard {

/// The badge check: before doors, every badge of the desk's events is composed, fitted and its
/// code read back, and what will not come out well is told. Lives on the print thread; badges are
/// looked at on threads of lookers, or without them on this one, one a turn of its event loop, so
/// that a badge to print waits for one at most. People are read on the background lane, a slice
/// ahead, and told in that order, whoever looked at them. All may be called from any thread.
class BadgeCheckService : public QObject
{
    Q_OBJECT
public:
    /// `starterFolder` holds the layouts that come with the program (resources/badges). `drawing`
    /// is held while the renderer is used; null: nobody else uses it.
    BadgeCheckService(Storage& storage, BadgeRenderer& renderer, const Clock& clock,
        const QString& starterFolder = {}, DrawingTurn* drawing = nullptr);
    ~BadgeCheckService() override;

    /// `count` threads more look at badges, each with a renderer of its own. Before any check.
    void lookOn(int count, const BadgeLooker::MakeRenderer& makeRenderer);
    /// Looks at all badges; what is under way is stopped. NoEvent without one, or storage's error.
    QFuture<Result<BadgeCheckReport>> check();
    /// Ends the check under way soon; its report says so.
    void stop();
    /// The printers of this desk as they stand: one of them must have paper for each badge, which
    /// is seen as that one prints it, and codes are read at the resolution of the coarsest.
    void setPrinters(const QList<DeskPrinter>& printers);
    /// A badge as it would come out, its code readable or not. `page` from 0.
    QFuture<Result<BadgeRaster>> picture(AttendeeId attendee, int page = 0);

Q_SIGNALS:
    /// Some more were looked at.
    void progressed(const lanyard::BadgeCheckReport& report);

private:
    struct Plan;
    struct Slice;
    struct HandedOut; ///< to a looker
    struct Run;
    template <typename Work>
    void onPrintThread(Work work);
    [[nodiscard]] static Result<Plan> plan(UnitOfWork& work);
    [[nodiscard]] static Result<Slice> slice(UnitOfWork& work, EventId event, AttendeeId after);
    void begin(std::shared_ptr<QPromise<Result<BadgeCheckReport>>> promise);
    void takePlan(const Result<Plan>& plan);
    /// Calls `f` with the end of `future` while the check that asked for it is under way.
    template <typename T, typename F>
    void inThisRun(const QFuture<T>& future, F f);
    void readOn();
    void take(const Result<Slice>& slice);
    void goOn();
    void lookAtNext();
    void handOut();
    void takeLook(quint64 number, const QList<BadgeFinding>& findings);
    void finish();
    [[nodiscard]] bool isTold();
    [[nodiscard]] bool tell();
    void end(const std::optional<Error>& error);
    [[nodiscard]] std::unique_lock<DrawingTurn> drawing() const;
    [[nodiscard]] int dpi() const;
    [[nodiscard]] Result<BadgeRaster> drawn(AttendeeId attendee, int page) const;

    Storage& m_storage;
    const Clock& m_clock;
    BadgeMaker m_maker;
    DrawingTurn* m_drawing;
    QList<DeskPrinter> m_printers;
    quint64 m_runs = 0; ///< begun so far
    std::unique_ptr<Run> m_run; ///< null: no check is under way
    std::vector<std::unique_ptr<BadgeLooker>> m_lookers;
};

} // namespace lanyard
