// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/KioskState.h"
#include "ports/Clock.h"
#include "print/PrinterStatus.h"
#include "scan/RawScan.h"
#include "scan/ScanInterpreter.h"
#include "support/Result.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace lanyard {

class CheckInService;
class Storage;

/// What the self-service screen asks for.
struct KioskActs
{
    std::function<QFuture<Result<CheckInOutcome>>(const CheckInRequest&)> checkIn;
    /// By order code and last name: the one attendee, or none.
    std::function<QFuture<Result<std::optional<AttendeeId>>>(const QString&, const QString&)> find;
};

[[nodiscard]] KioskActs kioskActs(CheckInService& checkIns, Storage& storage);

/// One person after the other at a screen without staff. Lives on the UI thread; `tick()` a few
/// times a second drives everything that waits. Never shows anybody's name before their ticket
/// is proven, and tells who is not found, who may not enter and who has to be looked at the same,
/// after the same time.
class KioskFlow : public QObject
{
    Q_OBJECT
public:
    KioskFlow(KioskActs acts, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const KioskState& state() const { return m_state; }

    /// Codes of the languages offered; `usual` is where each visit begins.
    void setLanguages(const QStringList& offered, const QString& usual);
    void setPlace(const KioskPlace& place);

    /// Written into each check-in as who did it.
    void setOperatorName(const QString& name) { m_operator = name; }

    /// Of the last person sent to the desk before a restart: the next one gets another number.
    void setLastNumber(int number) { m_number = number; }

public Q_SLOTS:
    void scan(const lanyard::RawScan& scan);
    void typeInstead();
    void submitTyped(const QString& order, const QString& lastName);
    /// The answer to the question on the screen, as the server expects it; empty: left open, and
    /// where a photo is required, left to the desk. Another one that will not do changes nothing.
    void answerQuestion(const QString& answer);
    /// Back to the question before; at the first one, to the start.
    void questionBefore();
    /// What the camera saw when the person wished; it counts once `answerQuestion()` gives it.
    /// Empty: another one is taken.
    void showPhoto(const QString& photo);
    /// The camera works: told with each frame.
    void cameraSaw();
    void chooseLanguage(const QString& code);
    void setLargerText(bool larger);
    void setHighContrast(bool high);
    void callForHelp();
    void moreTime();
    /// This person has finished; back to the start.
    void done();
    /// Somebody touched the screen or a key.
    void touched();
    void tick();
    void jobChanged(const lanyard::PrintJob& job);
    void printerChanged(const lanyard::PrinterStatus& status);
    /// False: send everybody to the desk until it is set again.
    void setInService(bool inService);

Q_SIGNALS:
    void stateChanged(const lanyard::KioskState& state);
    /// A check-in is on disk: printing may begin.
    void promised(const lanyard::CheckInOutcome& outcome);
    /// An answer is on disk, that of a refused scan too: sync may begin.
    void recorded();
    /// Somebody at this screen cannot go to a desk.
    void helpWanted();
    /// Its person was told that the desk prints it: here it must not begin any more.
    void badgeLeft(lanyard::PrintJobId job);
    /// Person `number` was sent to the desk; `decision` (a word) is for staff, not for the screen.
    void sentToDesk(int number, const QString& decision);

private:
    using Page = KioskState::Page;
    void check(CheckInRequest request, bool typed);
    void answer(const Result<CheckInOutcome>& result);
    /// Questions that nobody here can ask, and must not stay open, are for the desk.
    [[nodiscard]] bool canAsk(const NeedsAnswers& needed) const;
    [[nodiscard]] bool isAskedHere(const Question& question) const;
    [[nodiscard]] bool hasCamera() const;
    void leavePhoto();
    void ask(const CheckInOutcome& outcome, const NeedsAnswers& needed);
    void askFrom(int index, int step);
    void welcome(const CheckInOutcome& outcome);
    void welcomeBack(const CheckInOutcome& outcome, const AlreadyCheckedIn& decision);
    void sendToDesk(const QString& decision);
    void badgeAtDesk();
    void giveNumber(Page page, const QString& decision);
    void fail();
    void show(Page page, int seconds, bool countdown);
    void startOver();
    void runOut();
    void speak(const AttendeeRecord& person);
    void startIdle();

    /// Somebody is typing or answering.
    [[nodiscard]] bool isAwaited() const
    {
        return m_state.page == Page::Type || m_state.page == Page::Question;
    }

    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isTypingPaused() const;
    void release();

    KioskActs m_acts;
    const Clock& m_clock;
    std::optional<qint64> m_cameraAt; ///< monotonic ms of its last frame
    ScanInterpreter m_interpreter;
    KioskState m_state;
    QStringList m_languages;
    QString m_usualLanguage = QStringLiteral("en");
    QString m_operator = QStringLiteral("self-service");
    bool m_languageChosen = false;
    bool m_printerReady = true;
    bool m_inService = true;
    Page m_before = Page::Scan; ///< where "Still there?" came up
    CheckInRequest m_asked; ///< the last one, with the answers so far
    PrintJobId m_job;
    QList<PrintJobId> m_left; ///< to the desk
    quint64 m_request = 0; ///< answers to older requests do not change the screen
    std::optional<qint64> m_deadline; ///< monotonic ms at which the page runs out
    std::optional<Result<CheckInOutcome>> m_held; ///< answer to a typed code, told at …
    qint64 m_heldUntil = 0; ///< … this monotonic ms
    QList<qint64> m_failures; ///< typed codes that led nowhere, monotonic ms
    int m_number = 100;
};

} // namespace lanyard
