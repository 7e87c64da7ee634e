// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "SystemIds.h"
#include "ports/SyncSource.h"

#include <QTest>

namespace lanyard {

/// What every `SyncSource` promises, run against the fake and against a real server.
class SyncSourceContract : public QObject
{
    Q_OBJECT

protected:
    struct Ticket
    {
        QString secret;
        qint64 position = 0;
        QString order;
    };

    /// Makes the other side ready; not empty: why it cannot be had here.
    virtual QString prepare() = 0;

    /// Whether that is a failure.
    [[nodiscard]] virtual bool mustRun() const { return true; }

    virtual std::unique_ptr<SyncSource> source() = 0;
    /// A source whose other side is out of reach.
    virtual std::unique_ptr<SyncSource> unreachable() = 0;
    /// A paid ticket that no test used before.
    virtual Ticket freshTicket() = 0;
    [[nodiscard]] virtual qint64 list() const = 0;
    /// Check-ins of that ticket that count, as the other side's own books say.
    virtual int admitted(const Ticket& ticket) = 0;
    virtual int printsOf(const Ticket& ticket) = 0;
    virtual int failedScans() = 0;
    /// A paid ticket that no test used before, of a type that is asked for a file …
    virtual Ticket ticketWithFile() = 0;
    /// … by this question.
    virtual qint64 fileQuestion() = 0;
    /// SHA-256 of the file that the other side has as its answer, in hex; empty: none.
    virtual QByteArray answerFileOf(const Ticket& ticket) = 0;
    /// Somebody changes the name on that ticket at the other side.
    virtual void rename(const Ticket& ticket, const QString& name) = 0;

private Q_SLOTS:
    void initTestCase();
    void aDownloadBeginsWithTheFrameAndEndsOnce();
    void aCursorSurvivesARestart();
    void nothingNewIsNothing();
    void aChangeComesWithTheNextPull();
    void aCheckInIsTakenOnce();
    void aCheckInUnderANewKeyIsTakenOnce();
    void anExitIsTaken();
    void anUndoTakesTheCheckInBack();
    void anUndoOfNothingIsRefused();
    void aCheckInIsFoundByItsVeryTimeWhileItCounts();
    void anUnknownTicketIsRefusedWithWords();
    void aListThatIsGoneIsRefusedWithWords();
    void aPrintIsRecordedOnce();
    void aPrintOfAnUnknownTicketIsRefused();
    void aFailedScanIsTaken();
    void aFileOfAnAnswerArrives();
    void aFileThatIsNotWhatItSaysIsRefusedWithWords();
    void aFileThatTheOtherSideDoesNotHaveIsLeftOut();
    void aPictureOfAPersonIsToldAndFetched();
    void aQuestionIsDecidedOnce();
    void whatWasAdmittedByAQuestionIsNotTakenTwice();
    void anUnknownTicketIsRefusedWhenAskedFor();
    void aQuestionOnAListThatIsGoneIsNone();
    void whatNobodyHeardIsTakenBackWhateverItWas();
    void aQuestionThatArrivesOnceMoreAfterItsUndoAdmitsNobody();
    void outOfReachNothingIsSent();

protected:
    struct Download
    {
        int frames = 0;
        int ends = 0;
        QList<SourceAttendee> attendees;
        QStringList orders;
        ReplicaCursor cursor;
    };

    template <typename T>
    static T await(const QFuture<T>& future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 120'000)) {
            qFatal("the source does not answer");
        }
        return future.result();
    }

    /// Pulls until there is no more; a new source each page when `restarts`.
    Download download(const ReplicaCursor& from = {}, bool restarts = false);
    PushOutcome push(const OutboxEntry& entry);
    OutboxEntry redeem(const Ticket& ticket, Direction direction = Direction::Entry);
    [[nodiscard]] OutboxEntry undoOf(const OutboxEntry& entry);
    OutboxEntry print(const Ticket& ticket);
    /// A small picture.
    AnswerFile photo();

    SystemIds m_ids;
    std::unique_ptr<SyncSource> m_source;
};

} // namespace lanyard
