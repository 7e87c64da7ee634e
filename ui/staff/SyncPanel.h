// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/Sentences.h"
#include "staff/SyncWords.h"
#include "theme/Theme.h"

#include <QWidget>

#include <functional>

class QScrollArea;
class QHBoxLayout;

namespace lanyard {

class Button;
class CaseCard;
class ErasePanel;
class SavePanel;
class SealPanel;
class Strip;
class SyncCounts;

/// Where this desk's entries are, and the cases that staff must decide on, one of them open. When
/// the desk is shut out or its event is gone: what waits is saved sealed, and the people erased.
class SyncPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SyncPanel(const Theme& theme, QWidget* parent = nullptr);

    void setEvent(const QString& name) { m_event = name; }

    /// Times of another day are told with it.
    void setToday(const QDate& today);

    /// What a sealed file is called: "waiting-20261205-0927.sealed".
    void setFileName(const QString& name);
    /// Nobody's data stays on the page.
    void clear();
    void showStatus(const SyncStatus& status, const QTimeZone& zone);
    void showCases(const SyncCases& cases);
    void showFailure(const Trouble& trouble);
    void showDone(const QString& words);
    /// What waits is in a file: back to the cases.
    void showSealed(const QString& words);
    /// The erasure was refused: so many entries are in no file and not at the server.
    void showUnsaved(int entries);
    /// Esc; false when there is nothing to step back from.
    bool back();

    [[nodiscard]] SyncCounts* counts() const { return m_counts; }

    /// The case that is open; null when there is none.
    [[nodiscard]] CaseCard* card() const { return m_card; }

    [[nodiscard]] int chosen() const { return m_chosen; }

    [[nodiscard]] SavePanel* save() const { return m_save; }

    [[nodiscard]] SealPanel* seal() const { return m_seal; }

    [[nodiscard]] ErasePanel* erase() const { return m_erase; }

Q_SIGNALS:
    void retryRequested(lanyard::OutboxId entry);
    void dismissRequested(lanyard::OutboxId entry, const QString& reason);
    void clashSettled(
        lanyard::AttendeeId attendee, lanyard::CheckInListId list, const QString& note);
    void resendRequested();
    /// What was found in damaged data: take it over, or leave it there.
    void takeOverRequested();
    void leaveAsideRequested();
    void sealRequested(const QString& file, const QString& passphrase);
    /// `declined`: staff were told that something is in no file, and want it erased all the same.
    void eraseRequested(bool declined);
    void syncRequested();
    /// The server is to be asked at once about what is in doubt.
    void askRequested();
    /// Everything about this person.
    void personRequested(lanyard::AttendeeId attendee);
    /// Where the organiser has the desk now: go there, or stay.
    void goRequested(const lanyard::ServerPlace& place);
    void stayRequested(const lanyard::ServerPlace& place);
    void checkInsRequested(const QString& file);
    void attendeesRequested(const QString& file);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A case with what its buttons lead to.
    struct Case
    {
        QString key; ///< the same for the same case
        CaseWords words;
        std::function<void()> act;
        std::function<void(const QString&)> settle;
    };

    void connectParts();
    void build();
    void fit();
    void choose(int index);
    [[nodiscard]] QList<Case> casesNow();
    [[nodiscard]] Case clashCase(const NamedClash& clash);
    [[nodiscard]] Case refusedCase(const KeptEntry& kept);
    [[nodiscard]] Case endedCase();
    [[nodiscard]] Case asideCase();
    [[nodiscard]] Case movedCase(const ServerPlace& place);
    void addNothing(QWidget* list);
    void addCard(QWidget* list, const Case& each);
    void addBeside(QWidget* list);
    void addStories(QWidget* list);
    void addClock(QWidget* list);
    void addStory(QWidget* list, Strip* strip, const QString& words, const OpenEntries& whose);
    [[nodiscard]] Button* addButton(
        Strip* strip, const QString& words, const QString& name, const QString& key);
    [[nodiscard]] Button* addShow(Strip* strip, const OpenEntries& whose, const QString& key);
    void say(Verdict verdict, const QString& words);
    void bring(QWidget* part);
    void bringSave();
    void bringSeal();
    void bringErase();
    [[nodiscard]] bool isAsking() const;
    bool takeKey(int key);

    const Theme& m_theme;
    SyncCases m_known;
    QList<Case> m_cases;
    SyncStatus m_status;
    QTimeZone m_zone = QTimeZone::utc();
    QDate m_today;
    QString m_event;
    int m_chosen = 0;
    SyncCounts* m_counts;
    Strip* m_said;
    QScrollArea* m_area;
    SavePanel* m_save;
    SealPanel* m_seal;
    ErasePanel* m_erase;
    Button* m_back; ///< from what lies over the cases
    CaseCard* m_card = nullptr;
    Button* m_ask = nullptr; ///< about what is in doubt; null: nothing is
    Button* m_showDoubt = nullptr; ///< the person whose entry has been in doubt for longest
    Button* m_showWaiting = nullptr;
    QHBoxLayout* m_row;
};

} // namespace lanyard
