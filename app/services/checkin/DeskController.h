// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckInRequest.h"
#include "checkin/GroupMember.h"
#include "print/PrintJob.h"
#include "scan/RawScan.h"
#include "scan/ScanInterpreter.h"
#include "search/SearchHit.h"
#include "support/Error.h"
#include "support/Result.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

class CheckInService;
class Clock;
class SearchService;

/// Everything a desk's screen shows of the person in front of it; a value.
struct DeskState
{
    enum class Phase {
        Idle, ///< ready for the next person
        Typing, ///< results under the field
        Group, ///< `group` lists the people of one order; nothing is recorded yet
        Checking, ///< a job is on its way; input for the same person is ignored
        Answered, ///< `outcome` holds the answer
        GroupAnswered, ///< what became of each in `group`
        Failed, ///< storage could not promise anything; `error` says why
    };
    Phase phase = Phase::Idle;
    QString text; ///< what the search was for
    QList<FoundAttendee> results;
    bool mayBeMore = false; ///< than `results`: the others are to be read yet, or too many
    /// Index in `results` or `group`; none after one letter, until a row is chosen by hand.
    int chosen = -1;
    QList<GroupMember> group; ///< by position in the order
    std::optional<CheckInOutcome> outcome;
    std::optional<AttendeeRecord> selected; ///< person whose badge is previewed
    std::optional<Error> error;
    static constexpr int undoSeconds = 10;
    std::optional<QDateTime> undoUntil; ///< F3 works without staff until then
    bool isReview
        = false; ///< somebody is looked at again: the outcome is what would be decided now
    bool undone = false; ///< the outcome's check-in was just taken back, or all of the group's
    Direction direction = Direction::Entry; ///< what the next scan asks for

    /// What the group was asked for; the desk may have been turned round since.
    [[nodiscard]] Direction groupDirection() const
    {
        return group.isEmpty() ? direction : group.first().outcome.direction;
    }
};

/// State of the desk's screen. Lives on the UI thread. A scan works in every phase; a second
/// scan of the same code while it is being checked, or within the repeat window, is dropped.
class DeskController : public QObject
{
    Q_OBJECT
public:
    DeskController(CheckInService& checkIns, SearchService& search, const Clock& clock,
        QObject* parent = nullptr);

    [[nodiscard]] const DeskState& state() const { return m_state; }

    void setOperatorName(const QString& name) { m_operator = name; }

    /// How the desk finds out that a scan is of a badge that it asks about.
    struct BadgeSight
    {
        std::function<bool()> isAsked; ///< whether it asks about any; else nobody waits for `see`
        std::function<QFuture<Result<std::optional<SeenBadge>>>(const TicketToken&)> see;
    };

    void setBadgeSight(const BadgeSight& sight) { m_sight = sight; }

    /// The codes scanned last may be scanned again: at once by hand, before a camera when they come
    /// back into view.
    void forgetLastScan() { m_interpreter.forget(); }

public Q_SLOTS:
    /// What is asked for from now on, `Entry` at first. An answer on the screen was to the other
    /// question and leaves it; one on its way is still to what was asked.
    void setDirection(lanyard::Direction direction);
    void scan(const lanyard::RawScan& scan);
    /// Text of the search field changed: finds as you type; empty goes back to Idle. The best row
    /// is chosen when at least two letters ask for it.
    void search(const QString& text);
    void choose(int index);
    void chooseNext(int step);
    /// Enter: checks the chosen person in, or all who are ticked; `print` false for Ctrl+Enter.
    void confirm(bool print);
    /// F6: lists the order of the chosen person, to be checked in together.
    void gather();
    /// Takes one of the group in or out of what Enter does, if they would be admitted.
    void tick(int index);
    /// The person is chosen by id (staff, group, choice between several).
    void checkIn(lanyard::AttendeeId attendee, bool print);
    /// Shows one of the last people again, as they stand now; nothing is recorded.
    void review(lanyard::AttendeeId attendee);
    /// Again, with the operator's consent to what was just refused for the want of it.
    void consent();
    void answer(const QMap<qint64, QString>& answers);
    /// Takes the last check-in back, or those of the last group, within ten seconds; `reason` is
    /// recorded.
    void undo(const QString& reason);
    /// Esc: next person.
    void next();

Q_SIGNALS:
    void stateChanged(const lanyard::DeskState& state);
    /// A check-in is on disk: printing may begin, screens may count.
    void promised(const lanyard::CheckInOutcome& outcome);
    /// An answer is on disk, that of a refused scan or an undo too: sync may begin.
    void recorded();
    /// What became of an undo, once another person has the screen.
    void undoneLate(lanyard::CheckInId checkIn);
    void undoFailedLate(const lanyard::Error& error, lanyard::CheckInId checkIn);
    /// The code just scanned came once more and was dropped.
    void repeated();
    /// The scan was of a badge that was asked about; it is no check-in.
    void badgeSeen(const lanyard::SeenBadge& badge);
    /// What became of a group, once another person has the screen.
    void groupOvertaken(const QList<lanyard::GroupMember>& people);
    /// The order that was asked for is no group: that many people are in it.
    void noGroup(int people);

private:
    /// Words that were searched for, and who was chosen of those found.
    struct Search
    {
        QString text = {};
        std::optional<AttendeeId> choice = {};
        int row = 0; ///< of the choice
    };

    struct GroupAct; ///< a group whose check-ins are on their way

    void addRows(const QString& text, quint64 number);
    void submit(CheckInRequest request);
    void finish(const CheckInRequest& request, const Result<CheckInOutcome>& result);
    void setState(DeskState state);
    /// `choice` is chosen once more, where it is among them.
    void showFound(const QString& text, const QList<FoundAttendee>& found,
        const std::optional<AttendeeId>& choice);
    /// Lists an order; `otherwise` stays on the screen where nobody else is in it, or too many.
    void readGroup(AttendeeId oneOfThem, const DeskState& otherwise, bool wasAsked);
    void checkInGroup(bool print);
    void finishOne(const std::shared_ptr<GroupAct>& act, qsizetype index,
        const Result<CheckInOutcome>& result);
    void undoGroup(const QString& reason);
    void finishUndo(CheckInId made, const Result<CheckIn>& end);
    void tellUndo(CheckInId made, const Result<CheckIn>& end, bool isOnScreen);

    CheckInService& m_checkIns;
    SearchService& m_search;
    const Clock& m_clock;
    ScanInterpreter m_interpreter;
    DeskState m_state;
    CheckInRequest m_last;
    /// The search before this one. Its words come back when the last letter was a slip, or the
    /// first of a scan, and so does its choice.
    Search m_before;
    std::shared_ptr<GroupAct> m_group; ///< null once another person has the screen
    BadgeSight m_sight;
    QString m_operator;
    Direction m_direction = Direction::Entry;
    quint64 m_searchNumber = 0; ///< answers to older searches are dropped
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::DeskState)
