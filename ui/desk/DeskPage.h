// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/AnswerView.h"
#include "theme/Theme.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QStackedLayout;
class QTimer;

namespace lanyard {

class AnswerPanel;
class BadgeRail;
class CameraPanel;
class DirectionSwitch;
class HelpPanel;
class IdlePanel;
class QuestionPanel;
class ResultList;
class ScanField;
class Text;
class Toast;
class TopBar;
class VerdictCard;

/// The desk's screen. Shows a `DeskState` and what is around it, passes on what was pressed, and
/// decides nothing. The cursor is in the search field in every state.
class DeskPage : public QWidget
{
    Q_OBJECT
public:
    DeskPage(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setEvent(const Event& event, const DeskSettings& settings);
    void setCounts(const AttendeeCounts& counts, const Inflow& inflow = {});
    void setSync(const SyncStatus& status);
    /// The main printer, and all of the desk.
    void setPrinter(const PrinterStatus& status, const QList<DeskPrinter>& printers = {});
    /// The last people at this desk. Joins those that `setState()` has added itself.
    void setRecent(const QList<RecentPerson>& recent);
    /// A job has moved on; of interest when it is of a person on the screen.
    void setPrintJob(const PrintJob& job);
    /// The badge asked for by `previewWanted`; dropped when it is not wanted any more.
    void setPreview(AttendeeId attendee, const BadgePreview& badge);
    /// How a name is said in Latin letters; empty when it is written in them.
    void setSpokenNames(std::function<QString(const QString& name)> spoken);

    [[nodiscard]] ScanField* field() const { return m_field; }

    [[nodiscard]] const DeskContext& context() const { return m_context; }

    [[nodiscard]] const DeskState& state() const { return m_state; }

    /// A check-in among the last people was taken back.
    void setUndone(CheckInId checkIn);
    /// It could not be taken back; said until the next person is there.
    void setUndoFailed(const Error& error, CheckInId checkIn = {});
    /// Does what a key or a button of that meaning does.
    void trigger(DeskAction action);
    /// Says at once that a check is on its way, without waiting for the answer to be late.
    void showChecking();
    /// What the camera that reads codes sees; shown where `setCamera()` said that there is one.
    void showCamera(const QImage& frame);
    void setCamera(CameraState state);
    /// What came of sending a badge to the printer at `address`, as `printerWanted` asks.
    void sayMoved(const QString& address, const Result<void>& moved);

public Q_SLOTS:
    void setState(const lanyard::DeskState& state);
    void sayRepeated(); ///< the code of the person on the screen was read once more
    /// The badge that was asked about was scanned: it is there.
    void sayBadgeSeen(const QString& name);
    /// The order of the person chosen is no group: `people` are in it.
    void sayNoGroup(int people);
    /// What became of a group, once another person has the screen.
    void noteGroup(const QList<lanyard::GroupMember>& people);
    /// The badge that was asked for once more cannot be made.
    void sayNoBadge(const lanyard::Error& error);
    void sayNoCode(); ///< in the picture that was dropped

Q_SIGNALS:
    void searchEdited(const QString& text);
    void chosen(int index);
    void choiceMoved(int step);
    void confirmed(bool print);
    void checkInRequested(lanyard::AttendeeId attendee, bool print);
    void consentGiven();
    void answered(const QMap<qint64, QString>& answers);
    void undoRequested(const QString& reason);
    /// The same for the last person, when the next one is awaited already.
    void undoOfLastRequested(lanyard::CheckInId checkIn, const QString& reason);
    void nextRequested();
    void personWanted(lanyard::AttendeeId attendee); ///< one of the last people, once more
    void groupWanted();
    void ticked(int index); ///< or no more
    void directionWanted(lanyard::Direction direction);
    void codeTyped(const QString& code); ///< words that nobody's name has, then Enter
    void pictureDropped(const QString& file); ///< onto the page: its codes shall be read
    void reprintRequested(lanyard::AttendeeId attendee, lanyard::ReprintReason reason);
    void printAgainRequested(lanyard::PrintJobId job);
    void printSettled(lanyard::PrintJobId job, bool cameOut);
    /// The printer at that address shall have the badge; empty: its own, which was seen to.
    void printerWanted(lanyard::PrintJobId job, const QString& address);
    void previewWanted(lanyard::AttendeeId attendee);
    void historyRequested(lanyard::AttendeeId attendee);
    void staffRequested();
    void syncRequested();
    void verdictShown(lanyard::Verdict verdict); ///< an answer came: the moment for its sound

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void fit();
    void tick();
    void takeKeyboard(); ///< to where typing belongs
    void showAll();
    void showPanel();
    void showRail();
    void showKeys();
    void tellReaders();
    void showChoice(const NeedsChoice& choice);
    void showGroup();
    void remember();
    void rememberOne(const CheckInOutcome& outcome, bool undone);
    void wantPreview();
    void confirm(bool print);
    void undo();
    void passUndoTrouble(const DeskState& next);
    void askReprint();
    void reprint(ReprintReason reason);
    void printOnce();
    void tellTrouble(bool wasTold);
    void seeToPrinter(bool byAnother);
    bool openRecent(int row);
    void act(DeskAction action); ///< on the person on the screen
    bool takeKey(const QKeyEvent& event);
    bool takeFunctionKey(int key);
    bool takeDigit(const QKeyEvent& event);
    bool pressOnCard(const QString& key);
    bool takeEnter(bool print);
    void takeWaitingEnter();
    bool takeArrow(int step);
    bool takeSpace(const QKeyEvent& event);
    void askGroup();
    void escape();
    [[nodiscard]] std::optional<AttendeeId> person() const;
    [[nodiscard]] QList<CheckInId> undoableLast() const;
    [[nodiscard]] QString personName() const;
    [[nodiscard]] bool isChoosing() const;

    const Theme& m_theme;
    const Clock& m_clock;
    DeskContext m_context;
    DeskState m_state;
    std::function<QString(const QString&)> m_spoken;
    bool m_confirming = false; ///< Enter was passed on; no second one before the next state
    std::optional<bool> m_waitingEnter; ///< with a badge or without
    int m_candidate = 0; ///< chosen row among several tickets of one code
    bool m_helping = false;
    AttendeeId m_previewOf;
    QList<CheckInId> m_lastMade; ///< one, or those of a group
    QDateTime m_lastUntil; ///< F3 takes it back until then
    QTimer* m_checkingTimer;
    TopBar* m_top;
    ScanField* m_field;
    DirectionSwitch* m_direction;
    Text* m_searchNote;
    QStackedLayout* m_panels;
    IdlePanel* m_idle;
    QWidget* m_search;
    ResultList* m_results;
    Text* m_nobody;
    AnswerPanel* m_answer;
    QuestionPanel* m_questions;
    VerdictCard* m_choice;
    ResultList* m_candidates;
    HelpPanel* m_help;
    KeyBar* m_keys;
    BadgeRail* m_rail;
    CameraPanel* m_camera;
    Toast* m_toast;
    QBoxLayout* m_scans;
};

} // namespace lanyard
