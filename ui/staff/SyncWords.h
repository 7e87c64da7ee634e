// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/SyncCases.h"
#include "sync/SyncService.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace lanyard {

/// One side of a story: "This desk, 09:14", and what it says.
struct CaseSide
{
    QString head;
    QString words;
};

/// A case as staff read it: what happened, what that means, what they can do.
struct CaseWords
{
    QString icon; ///< empty: the sign of what needs a look
    QString name;
    QString summary;
    QList<CaseSide> sides;
    QString meaning;
    QString act; ///< the button that does it at once; empty: none
    QString settle; ///< the button that asks something first; empty: none
    QStringList reasons; ///< it asks for one of these, the last in words; empty: it only asks
    QString end; ///< on the button below the reasons
};

/// What the desk and its server cannot settle by themselves, in words.
class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
public:
    [[nodiscard]] static CaseWords refused(const KeptEntry& kept, const QTimeZone& zone);
    [[nodiscard]] static CaseWords stalled(const KeptEntry& kept, const QTimeZone& zone);
    [[nodiscard]] static CaseWords clash(const NamedClash& clash, const QTimeZone& zone);
    /// `beside`: how many of the `count` are beside those of `names`.
    [[nodiscard]] static CaseWords missing(int count, const QStringList& names, int beside);
    /// Entries were read from a database that was damaged and kept aside.
    [[nodiscard]] static CaseWords aside(const AsideCase& aside);
    /// The server shows so many as let in by this desk, which never saw them.
    [[nodiscard]] static CaseWords strangers(int count, const QStringList& names);
    /// The database in use is damaged, and works on as far as it can.
    [[nodiscard]] static CaseWords damaged();
    [[nodiscard]] static QString takenOver(int entries);
    [[nodiscard]] static QString leftAside();
    /// The server lets the desk in no more, or has no such event any more.
    [[nodiscard]] static CaseWords ended(const SyncStatus& status);
    [[nodiscard]] static bool isEnded(const SyncStatus& status);
    /// The organiser has the desk at another place now. `here`: the event of the desk.
    [[nodiscard]] static CaseWords moved(const ServerPlace& place, const QString& here);
    /// Whose the entries are: "Oldest 09:14 · Asha Rao, Zoë Müller, and 4 more".
    [[nodiscard]] static QString whose(
        const OpenEntries& open, const QTimeZone& zone, const QDate& today);
    /// "12 waiting. About 6 seconds to send …", the first sentence in bold; `seconds`: none: not
    /// known.
    [[nodiscard]] static QString waiting(int count, const std::optional<qint64>& seconds);
    /// "3 more need a decision. …", the first sentence in bold.
    [[nodiscard]] static QString beside(int refused);
    [[nodiscard]] static QString sealed(int entries, const QString& file);
    [[nodiscard]] static QString asked();
    /// "This desk’s clock is 7 minutes behind the server’s. …", the first sentence in bold.
    [[nodiscard]] static QString wrongClock(qint64 offsetSeconds);
    /// Of a clock that nothing is known to be wrong with.
    [[nodiscard]] static QString clock(bool isCompared);

private:
    [[nodiscard]] static QString list(const QStringList& names, int beside);
    [[nodiscard]] static QString named(const QString& name);
    [[nodiscard]] static CaseWords entry(const KeptEntry& kept, const QTimeZone& zone);
    [[nodiscard]] static QString summary(const OutboxEntry& entry, const QTimeZone& zone);
    [[nodiscard]] static QString act(const KeptEntry& kept);
    [[nodiscard]] static QString meaning(const KeptEntry& kept);
    [[nodiscard]] static QString server(const OutboxEntry& entry);
};

} // namespace lanyard
