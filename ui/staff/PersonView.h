// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"
#include "checkin/CheckInService.h"
#include "shell/Sentences.h"
#include "theme/Theme.h"

#include <QWidget>

#include <variant>

class QBoxLayout;
class QVBoxLayout;

namespace lanyard {

class Button;
class Chip;
class HistoryList;
class PersonRail;
class SettleCard;
class Strip;
class Text;

/// One person: who they are, everything that happened, and what staff can do about it.
class PersonView : public QWidget
{
    Q_OBJECT
public:
    explicit PersonView(const Theme& theme, QWidget* parent = nullptr);

    /// `spoken`: the name in Latin letters, empty when it is written in them.
    void showHistory(const AttendeeHistory& history, const QString& spoken, CheckInListId list,
        const QTimeZone& zone, const QDateTime& now);
    void setPreview(const BadgeRaster& raster);
    /// What was asked for did not work. The reason stays, to try again.
    void showFailure(const Error& error);
    /// What was asked for is done; said for as long as the history bears it out.
    void showDone(Sentences::Deed deed);
    void showOutcome(const CheckInOutcome& outcome);
    /// Esc; false when there was nothing to step back from.
    bool back();

    [[nodiscard]] AttendeeId attendee() const { return m_history.record.attendee.id; }

    [[nodiscard]] PersonRail* rail() const { return m_rail; }

    [[nodiscard]] HistoryList* list() const { return m_list; }

Q_SIGNALS:
    void reprintRequested(
        lanyard::AttendeeId attendee, lanyard::ReprintReason reason, const QString& words);
    void undoRequested(lanyard::CheckInId checkIn, const QString& reason);
    void checkInRequested(lanyard::AttendeeId attendee);
    void printSettled(lanyard::PrintJobId job, bool cameOut);
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void fit();
    void tell();
    void tellPerson();
    void tellLast();
    void sayDone();
    void alert();
    [[nodiscard]] QString lastWords() const;
    [[nodiscard]] QString deedWords(Sentences::Deed deed) const;
    void showReprint();
    void showUndo();
    void checkIn();
    void settle(bool cameOut);
    bool takeKey(const QKeyEvent& event);
    [[nodiscard]] const CheckIn* standing() const;
    [[nodiscard]] const PrintJob* uncertain() const;

    const Theme& m_theme;
    AttendeeHistory m_history;
    QString m_spoken;
    CheckInListId m_listId;
    QTimeZone m_zone = QTimeZone::utc();
    QDateTime m_now;
    bool m_working = false; ///< something was asked for and is not answered yet
    std::variant<std::monostate, Sentences::Deed, CheckInOutcome, Error> m_last; ///< its answer
    bool m_isHeardAfter = false; ///< the history of after that answer
    qsizetype m_jobsBefore = 0; ///< when a badge was asked for
    Text* m_name;
    Text* m_facts;
    Chip* m_state;
    Strip* m_said;
    SettleCard* m_settle;
    Text* m_title;
    HistoryList* m_list;
    Button* m_back;
    Button* m_undo;
    Button* m_checkIn;
    Text* m_signed;
    PersonRail* m_rail;
    QVBoxLayout* m_talk = nullptr;
    QBoxLayout* m_page = nullptr; ///< the person, and the rail; in a narrow window below each other
};

} // namespace lanyard
