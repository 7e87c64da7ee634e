// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckInRequest.h"
#include "print/PrintJob.h"

#include <optional>

namespace lanyard {

/// Where the screen stands.
struct KioskPlace
{
    QString helpDesk; ///< name of the desk that people are sent to
    bool hasTray = true; ///< false: badges are saved as files, and nothing falls out here

    bool operator==(const KioskPlace&) const = default;
};

/// Everything that the self-service screen shows; a value.
struct KioskState
{
    enum class Page {
        Scan, ///< ready for the next person
        Type, ///< order code and last name
        Question, ///< `questions`, one after the other
        Checking, ///< a job is on its way
        Welcome, ///< let in; `badge` tells how far the badge is
        WelcomeBack, ///< was let in at `since`; no second badge here
        SeeDesk, ///< the same for whoever was not found and whoever may not enter
        BadgeAtDesk, ///< let in, but no badge came out here
        Calling, ///< a volunteer is being called to this screen
        StillThere, ///< nobody touched the screen for a minute
        OutOfService, ///< nothing can be promised here
    };
    Page page = Page::Scan;
    quint64 visit = 0; ///< another one: another person; forget what was typed
    QString language;
    bool largerText = false;
    bool highContrast = false;
    std::optional<AttendeeRecord> person; ///< only of who proved to be that person
    QList<lanyard::Question> questions; ///< to be answered before this person is let in
    int question = 0; ///< the one that is asked now
    QString photo; ///< taken in answer to it, and looked at: as `AnswerFile` puts it
    std::optional<PrintState> badge; ///< none: no badge is promised
    std::optional<QDateTime> since; ///< UTC
    /// For `SeeDesk`: the code is no ticket to this event, and it can be said what it is.
    std::optional<Unknown> foreign;
    bool severalCodes = false; ///< for `SeeDesk`: tickets of several people in one picture
    KioskPlace place;
    int number = 0; ///< to be shown at that desk
    int secondsLeft = 0; ///< until the screen clears; 0: no countdown to show
    int secondsInAll = 0; ///< where that countdown began

    bool operator==(const KioskState&) const = default;

    /// Whether the camera takes the answer.
    [[nodiscard]] bool asksForPhoto() const;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::KioskState)
