// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CrashPrinter.h"
#include "print/PrintJob.h"
#include "support/StrongId.h"

#include <QProcess>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace lanyard {

/// A desk that is killed over and over while it prints, each time with two badges that were
/// promised: it dies over the first, and the second waits behind it. Then something becomes of the
/// printer, the desk begins anew, and once it does nothing more by itself its words are compared
/// with the paper that lies there.
class PrintMatrix
{
public:
    struct Cell
    {
        CrashMoment moment = CrashMoment::Promised;
        CrashSequel sequel = CrashSequel::Well;
    };

    /// What a wrong desk would do between its death and its next start.
    enum class Lie {
        None,
        PrintsUncertainAgain,
        ConfirmsUncounted,
        ForgetsTheAttempt, ///< as if its row had not been on disk before the first byte
        LosesThePromise,
        AsksAboutAll,
        ForgetsTheCount, ///< and asks where the printer could tell
        FailsWhatWaited, ///< with words
        FailsInsteadOfAsking, ///< the same
    };

    /// Badges, counted.
    struct Verdict
    {
        /// Neither out nor asked about; failed with words, where its printer had not refused it.
        int lost = 0;
        int twins = 0; ///< out again, and no person had said so
        int falselyTold = 0; ///< called printed and not out, or called failed and out
        int asked = 0; ///< about which a person is asked
        int askedInVain = 0; ///< of these, whose end the journal or the printer tells
        int promised = 0;
        QString trouble; ///< the cell could not be played; else empty

        Verdict& operator+=(const Verdict& other);
    };

    /// Prints one badge of either kind. `problem()` tells when that fails.
    explicit PrintMatrix(CrashPrinter& printer);

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("desk")); }

    [[nodiscard]] Verdict play(const Cell& cell, Lie lie = Lie::None);

private:
    struct Found
    {
        PrintState state = PrintState::Waiting;
        QString problem;
    };

    void setUp();
    [[nodiscard]] QStringList promise();
    void begin(const QString& point);
    [[nodiscard]] bool waitFor(const std::function<bool()>& isThere);
    [[nodiscard]] bool hasSaid(const char* word) const;
    void end();
    [[nodiscard]] QString dieAt(CrashMoment moment);
    [[nodiscard]] QString settle();
    void lieAbout(Lie lie) const;
    [[nodiscard]] std::optional<Found> find(const QString& uuid) const;
    [[nodiscard]] bool mayAskAbout(const Cell& cell) const;
    [[nodiscard]] static bool mayFail(const Cell& cell);
    [[nodiscard]] Verdict judge(const QStringList& uuids, const Cell& cell);
    static void judgeOne(
        Verdict& verdict, int papers, const std::optional<Found>& job, bool mayAsk, bool mayFail);

    CrashPrinter& m_printer;
    QTemporaryDir m_root;
    EventId m_event;
    QProcess m_desk;
    QByteArray m_said;
    QString m_problem;
    int m_pairs = 0;
    qsizetype m_papers = 0; ///< that are judged already
    QSet<QByteArray> m_seen; ///< those, as the printer got them
    int m_muchInk = 0; ///< dots of the second badge, at least
};

} // namespace lanyard
