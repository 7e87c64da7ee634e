// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"
#include "checkin/CheckInService.h"
#include "checkin/Door.h"
#include "search/SearchHit.h"
#include "shell/Sentences.h"
#include "theme/Theme.h"

#include <QWidget>

#include <functional>

class QStackedLayout;
class QVBoxLayout;

namespace lanyard {

class KeyBar;
class PersonView;
class ResultList;
class ScanField;
class SentList;
class Text;

/// Finds a person, then shows everything about them. The one who listens answers
/// `searchEdited()` with `setResults()`, `chosen()` with `showHistory()` and `setPreview()`, and
/// every request with `showDone()` or `showFailure()` and the history as it is then.
class PeoplePanel : public QWidget
{
    Q_OBJECT
public:
    explicit PeoplePanel(const Theme& theme, QWidget* parent = nullptr);

    /// List, moment and zone that the rows' states are told for.
    void setMoment(CheckInListId list, const QDateTime& now, const QTimeZone& zone);
    /// Lists of people of other events; before `setMoment`.
    void setBesides(const QList<Door>& besides);
    /// How a name is said in Latin letters; empty when it is written in them.
    void setSpokenNames(std::function<QString(const QString& name)> spoken);
    void setResults(const QList<FoundAttendee>& people);
    void showHistory(const AttendeeHistory& history, const QTimeZone& zone, const QDateTime& now);
    /// The badge of the person shown; dropped when another one is shown by now.
    void setPreview(AttendeeId attendee, const BadgeRaster& raster);
    void showFailure(const Error& error);
    void showDone(Sentences::Deed deed);
    void showOutcome(const CheckInOutcome& outcome);
    /// Back to an empty field; nobody is shown any more.
    void clear();
    /// Esc: from the form to the person, from there to the results, then an empty field; false
    /// when nothing is left to step back from.
    bool back();

    /// Whom the page shows; none while searching.
    [[nodiscard]] std::optional<AttendeeId> shown() const;

    [[nodiscard]] ScanField* field() const { return m_field; }

    [[nodiscard]] ResultList* results() const { return m_results; }

    /// Below the empty field: who is on the way from self-service.
    [[nodiscard]] SentList* sent() const { return m_sent; }

    [[nodiscard]] PersonView* person() const { return m_person; }

Q_SIGNALS:
    void searchEdited(const QString& text);
    void chosen(lanyard::AttendeeId attendee);
    void reprintRequested(
        lanyard::AttendeeId attendee, lanyard::ReprintReason reason, const QString& words);
    void undoRequested(lanyard::CheckInId checkIn, const QString& reason);
    void checkInRequested(lanyard::AttendeeId attendee);
    void printSettled(lanyard::PrintJobId job, bool cameOut);
    /// The key bar's Esc, with nothing left to step back from.
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void fit();
    void tell();
    void showFind();
    void move(int step);
    void choose(int row);

    const Theme& m_theme;
    CheckInListId m_list;
    QList<Door> m_besides;
    std::function<QString(const QString&)> m_spoken;
    int m_row = 0;
    QWidget* m_find;
    Text* m_title;
    ScanField* m_field;
    ResultList* m_results;
    Text* m_note;
    SentList* m_sent;
    KeyBar* m_keys;
    PersonView* m_person;
    QStackedLayout* m_stack;
};

} // namespace lanyard
