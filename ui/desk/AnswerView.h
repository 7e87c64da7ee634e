// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/DeskContext.h"
#include "desk/PrinterTrouble.h"
#include "models/RowState.h"
#include "shell/Sentences.h"
#include "widgets/Button.h"
#include "widgets/KeyBar.h"
#include "widgets/PrintSteps.h"

#include <QCoreApplication>

namespace lanyard {

/// A label with a value under it.
struct FactView
{
    QString label;
    QString value;
    bool mono = false;
    bool operator==(const FactView&) const = default;
};

/// A tinted line with a symbol.
struct StripView
{
    Verdict verdict = Verdict::Look;
    QString icon; ///< empty: the verdict's
    QString text; ///< `<b>` allowed
    bool plain = false; ///< others' words: no mark-up in them
    bool large = false; ///< what must not be missed
    bool operator==(const StripView&) const = default;
};

/// One sentence of a short list, with an icon or a verdict's symbol.
struct PointView
{
    QString icon;
    Verdict verdict = Verdict::None;
    QString text;
    bool large = false; ///< what is to be done
    bool operator==(const PointView&) const = default;
};

struct ActionView
{
    DeskAction action = DeskAction::None;
    QString text;
    QString key;
    Button::Role role = Button::Role::Secondary;
    bool operator==(const ActionView&) const = default;
};

/// When a ticket opens and closes, against now; for the drawn time line.
struct TimeLineView
{
    QDateTime now;
    std::optional<QDateTime> from;
    std::optional<QDateTime> until;
    QTimeZone zone = QTimeZone::utc();
    bool operator==(const TimeLineView&) const = default;
};

/// All words of the card that answers for one person, ready to be laid out; no widget in it.
struct AnswerView
{
    Answer answer; ///< slab and headline
    QString name;
    bool hero = false; ///< the name is what is read from afar
    QString say; ///< “Say …”, or the ticket of a person who was refused
    QList<FactView> facts;
    std::optional<TimeLineView> timeLine;
    std::optional<PrinterFault> fault; ///< drawn, beside the points
    QString printer; ///< that has it
    QList<StripView> strips;
    QList<PointView> points;
    QString aside; ///< over the buttons
    QList<ActionView> actions;
    QList<ActionView> lastActions; ///< at the right
    QString foot; ///< at the right, when there are no last actions
    bool operator==(const AnswerView&) const = default;
};

/// What stands under the hanging badge.
struct RailView
{
    QString empty; ///< words in the empty holder; empty: the badge is shown
    QString head;
    QString note;
    QList<PrintStep> steps; ///< instead of head and note
    std::optional<ActionView> action;
    bool faded = false;
    int behind = 0; ///< so many badges hang behind the first, as far as they are drawn
    bool operator==(const RailView&) const = default;
};

/// Turns a desk's state into words. Pure: the same state and context give the same view.
class DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
public:
    [[nodiscard]] static AnswerView answer(const DeskState& state, const DeskContext& context);
    [[nodiscard]] static RailView rail(const DeskState& state, const DeskContext& context);
    /// While the page of keys is open.
    [[nodiscard]] static QList<KeyHint> helpKeys();
    [[nodiscard]] static QList<KeyHint> keys(const DeskState& state, const DeskContext& context);
    /// How much the key of an action is needed on the bar, more than others of a lower number:
    /// those that lead on (Enter, Esc) most, then those that no button beside it names.
    [[nodiscard]] static int rankOf(DeskAction action);
    /// What the rows of a group say.
    [[nodiscard]] static QList<GroupRow> groupRows(
        const DeskState& state, const DeskContext& context);
    /// Words in the empty search field.
    [[nodiscard]] static QString hint(const DeskState& state);
    /// Every key of the desk, for F1.
    [[nodiscard]] static QList<KeyHint> allKeys();
    /// Whether the badge of the person on the screen did not come out, or may not have. Of one that
    /// waits for its printer `printerTrouble` tells.
    [[nodiscard]] static bool isPrintTrouble(const DeskContext& context);
    /// A badge whose printer proves nothing, where staff want it asked after.
    [[nodiscard]] static bool isAskedFor(const DeskContext& context);
    /// A second badge, or one more, that left after the person's record was read.
    [[nodiscard]] static bool isCounted(const DeskContext& context);

private:
    static AnswerView failed(const DeskState& state);
    static AnswerView undone(const DeskState& state, const DeskContext& context);
    static AnswerView printTrouble(const DeskState& state, const DeskContext& context);
    static AnswerView keptBadge(
        const DeskState& state, const DeskContext& context, const PrinterTrouble& trouble);
    static void tellSaved(const DeskState& state, const DeskContext& context, AnswerView& view);
    static void offerUndo(const DeskState& state, const DeskContext& context, AnswerView& view);
    static QString faultWords(const PrinterTrouble& trouble);
    static AnswerView checking();
    static AnswerView groupAnswer(const DeskState& state, const DeskContext& context);
    static PointView memberPoint(const GroupMember& member, const DeskContext& context);
    static void groupRail(const DeskState& state, RailView& view);
    static void groupAnsweredRail(
        const DeskState& state, const DeskContext& context, RailView& view);
    static QList<KeyHint> groupKeys(const DeskState& state, const DeskContext& context);
    static void tellPerson(const DeskState& state, const DeskContext& context, AnswerView& view);
    static void tellEvent(const CheckInOutcome& outcome, AnswerView& view);
    static QString noTo(const ShownAnswer& shown);
    static void tellShown(const CheckInOutcome& outcome, AnswerView& view);
    static void tellNotes(const CheckInOutcome& outcome, AnswerView& view);
    static void tellAdmitted(const DeskState& state, const DeskContext& context, AnswerView& view);
    static void tellAlready(const DeskState& state, const DeskContext& context, AnswerView& view);
    static void tellRefused(const DeskState& state, const DeskContext& context, AnswerView& view);
    static void tellUnknown(const DeskContext& context, AnswerView& view);
    static void tellReasons(AnswerView& view);
    static QString savedWords(const CheckIn& checkIn, const DeskContext& context);
    static QList<KeyHint> pick(std::initializer_list<DeskAction> actions);
    static QList<KeyHint> answeredKeys(const DeskState& state, const DeskContext& context);
    static void railOut(const DeskState& state, RailView& view);
    static void preview(const AttendeeRecord* record, const DeskContext& context, RailView& view);
    static void answeredRail(const DeskState& state, const DeskContext& context, RailView& view);
    static QList<PrintStep> steps(const DeskState& state, const DeskContext& context);
};

} // namespace lanyard
