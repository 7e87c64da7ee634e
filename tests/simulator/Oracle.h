// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "OracleRecords.h"
#include "SimNetwork.h"
#include "SimPrinter.h"
#include "checkin/Clash.h"
#include "sqlite/Connection.h"

#include <map>
#include <set>

namespace lanyard::sim {

/// Watches every step and knows what must hold (I1 to I10 of the reliability rules). It looks at
/// the desks' databases and at the server's data; of what the product says of itself it takes only
/// what it can find out in its own way.
class Oracle
{
public:
    Oracle(const Surroundings& around, int desks);

    /// A desk's screen said so: from now on it must be somewhere.
    void acknowledged(int desk, const Nonce& nonce);
    /// A process begins on a desk's database, which is as the one before has left it.
    void starting(int desk, Connection& connection);
    /// A desk's database has changed. `clock` is the desk's.
    void committed(int desk, Connection& connection, const Clock& clock);
    /// A desk sends a request.
    void sending(int desk, const HttpRequest& request);
    /// The server has dealt with a request.
    void handled(int desk, const ModelRequest& request, const ModelResponse& response);
    /// The server says that a desk asks too often, and means it.
    void hasty(int desk);

    /// To the server that desk is another device from now on.
    void pairedAnew(int desk, qint64 device) { m_devices[std::size_t(desk)] = device; }

    /// The server is about to become what it was at that time.
    void restoring(const ServerData& backup);
    /// A badge is about to leave for the printer; `isWhole`: what is in there is large enough.
    void printing(int desk, const QString& uuid, Connection& connection, int papers, bool isWhole);

    /// A desk has let somebody in who is to have a badge.
    void promised(int desk, AttendeeId attendee, Connection& connection);

    /// Somebody had their answer after `tookMs`; the desk may ask the server for `allowedMs`.
    void waited(int desk, qint64 tookMs, qint64 allowedMs);

    /// Staff were asked about this badge, and looked. When it did not come out it may be printed
    /// once more.
    void asked(const QString& uuid, bool cameOut);

    /// Staff are about to let go of a refused entry, and then have done so.
    void dismissing(OutboxId entry, Connection& connection);
    void dismissed(int desk, OutboxId entry, Connection& connection);
    /// Staff wrote a note about `clash`; `after`: what the desk shows then.
    void settled(int desk, const Clash& clash, const QList<Clash>& after);

    /// Staff had so many check-ins sent anew that the server had lost.
    void resent(int count) { m_deeds[std::size_t(Deed::Resent)] += count; }

    /// Staff take a check-in back that the server has had for hours.
    void undoingLate(int desk, const QString& nonce);

    /// Staff wish to take back what another desk has done; whether they could, the end shows.
    void hurrying() { ++m_deeds[std::size_t(Deed::Hurried)]; }

    void tryingElsewheres() { ++m_deeds[std::size_t(Deed::TriedElsewheres)]; }

    /// Staff take these entries along, and are about to erase the desk; and they have.
    void leaving(int desk, const std::set<QString>& exported);
    void left(int desk, Connection& connection);

    /// After faults have stopped and everything had its time.
    void converged(int desk, Connection& connection);
    void drained(int desk, Connection& connection, const Printer& printer);
    /// What a desk shows of tickets that were let in too often.
    void shown(int desk, Connection& connection, const QList<Clash>& clashes);

    void violate(const QString& rule, const QString& what);

    [[nodiscard]] const QStringList& violations() const { return m_violations; }

    [[nodiscard]] bool wasRestored() const { return m_restored; }

    [[nodiscard]] const std::array<int, deedCount>& deeds() const { return m_deeds; }

private:
    using Place = std::pair<qint64, qint64>; ///< position and list

    [[nodiscard]] bool hasChanged(int desk, Connection& connection);
    void remember(int desk, Connection& connection);
    void rememberTimes(int desk, Connection& connection, const Clock& clock);
    void checkTime(int desk, const ModelRequest& request);
    [[nodiscard]] QString doneBy(int desk, const QString& path, const QJsonObject& body) const;
    /// What an entry is to the server, and which one.
    [[nodiscard]] static QString actOf(int kind, const QString& about);
    [[nodiscard]] static bool readAbout(
        Remembered& row, Connection& connection, const QString& nonce);
    void rememberQuestions(int desk, Connection& connection);
    [[nodiscard]] QString doorOf(Connection& connection, const QString& nonce) const;
    void asking(int desk, const QString& nonce, const QString& token);
    void checkHeld(int desk, const Remembered& row, bool isTakenBack, const QString& nonce);
    void checkAsked(int desk, Connection& connection, const QString& nonce);
    void checkLetGo(int desk, const HttpRequest& request, const QJsonObject& body);
    void checkFiles(int desk, const QJsonObject& body);
    void checkTold();
    void checkOwn(int desk, Connection& connection);
    void checkUndoneLate(int desk);
    void checkScans(int desk);
    void losing(const ModelCheckIn& lost);
    [[nodiscard]] bool isLostForGood(const QString& undone) const;
    void checkPrints(int desk, Connection& connection);
    void checkPeople(int desk, Connection& connection);
    void checkAdmittedOnce();
    void checkJobs(int desk, Connection& connection, const Printer& printer);
    void checkTimes(int desk, Connection& connection);
    [[nodiscard]] bool isOnItsWay(int desk, qint64 position) const;
    void checkMonotone(int desk, Connection& connection);
    void checkOrder(int desk, const QString& key);
    void checkSingle(const ModelRequest& request);
    [[nodiscard]] bool serverHas(const Remembered& row, const QString& nonce) const;
    [[nodiscard]] bool isToldAlike(int desk, const Remembered& row) const;
    [[nodiscard]] std::set<qint64> removed() const;
    [[nodiscard]] std::set<qint64> disputed() const;
    [[nodiscard]] std::map<Place, int> clashesAtServer() const;

    Surroundings m_around;
    std::vector<std::map<QString, Remembered>> m_rows; ///< each desk's outbox by nonce
    std::vector<std::map<QString, QString>> m_open; ///< questions on each desk's disk: who, where
    std::vector<std::map<QString, Done>> m_done; ///< by nonce, of entries and of questions
    std::set<QString> m_questions; ///< nonces of all questions there ever were
    std::vector<qint64> m_devices; ///< what each desk is to the server
    std::vector<std::set<QString>> m_acknowledged;
    std::vector<std::set<Place>> m_inside; ///< who was in, as that desk knew it
    std::map<std::pair<int, qint64>, qint64> m_lastOfPerson; ///< order of arrival; badges: minus
    std::set<QString> m_arrived; ///< keys of entries that the server has taken
    std::set<QString> m_excused; ///< the server had it and lost it, and nobody sent it again
    std::set<Place> m_lost; ///< the server forgot that somebody was in there
    std::set<QString> m_lostUndos; ///< nonces whose annulment the server forgot
    std::vector<std::set<QString>> m_lostOwn; ///< each desk's check-ins, at the last time
    std::vector<std::set<QString>> m_lostScans; ///< likewise those that were refused
    std::set<int> m_sentAgain; ///< desks that have noticed, and sent one of them anew
    std::set<QString> m_annulled; ///< nonces whose annulment left a desk
    std::set<Place> m_takenBack; ///< an annulment reached the server there
    std::set<QString> m_mayPrintAgain;
    std::vector<std::set<QString>> m_onTheirWay; ///< badges of each desk when a process ended
    std::set<QString> m_handedOver; ///< badges that no printer had said more of when one ended
    std::set<QString> m_asked; ///< badges that staff looked for
    std::set<QString> m_letGo; ///< entries that staff wanted to let go of
    std::set<QString> m_ended; ///< what was let go of, as requests would tell it
    QStringList m_rest; ///< all else, when staff let go of something
    std::vector<std::set<QString>> m_undoneLate;
    std::array<int, deedCount> m_deeds{};
    std::vector<qint64> m_changes; ///< rows that each desk's process had written at the last look
    std::set<QString> m_exported; ///< entries that staff took along
    std::set<int> m_hasLeft; ///< desks that are erased, or about to be
    bool m_restored = false;
    QStringList m_violations;
};

} // namespace lanyard::sim
