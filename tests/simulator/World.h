// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LineWatch.h"
#include "SimDesk.h"

namespace lanyard::sim {

constexpr int mostDesks = 3; ///< each is a device of the event

/// One simulated event, wholly told by these values.
struct Scenario
{
    quint64 seed = 1;
    QSet<Fault> without;
    int acts = -1; ///< only the first so many acts of people; -1: all
    int desks = 0; ///< at most `mostDesks`; 0: as the seed says
    bool mayAsk = true; ///< most desks ask the server first
    Planted bug = Planted::None;
};

/// What came of it.
struct Outcome
{
    QStringList violations;
    QStringList trace;
    quint64 hash = 0;
    int acts = 0;
    int desks = 0;
    int questions = 0; ///< that left for the server while somebody waited
    std::array<int, deedCount> deeds{};
    std::array<int, faultCount> faults{};
    qint64 virtualMs = 0;
};

/// Desks, a server, people, and everything that can go wrong; then the faults stop, and all must
/// come to agree.
class World
{
public:
    /// `folder`: for the desks' databases; `time` is this thread's event dispatcher.
    World(VirtualTime& time, const QString& folder, const Scenario& scenario);
    ~World();
    Q_DISABLE_COPY_MOVE(World)

    [[nodiscard]] Outcome run();

private:
    void openDesks();
    void readLists();
    void planActs();
    void act(int number);
    void planHurry();
    void planNemesis();
    void planLeaving();
    void shutOut();
    void leave();
    void planPairing();
    void awaitWorstMoment(int number, qint64 latest);
    void keepPairing();
    void nemesis();
    void troubleAtDesk(SimDesk& desk);
    void startAlone(SimDesk& desk);
    void troubleAtServer();
    void troubleAtOffice();
    void fallNight();
    void heal();
    void drain();
    [[nodiscard]] bool drain(bool butPrintLogs);
    [[nodiscard]] bool hasNextDay() const;
    void nextDay();
    void judge();
    void advance(qint64 ms);
    [[nodiscard]] ModelPosition* anyPosition(Fault fault);
    void setClockWrong(SimDesk& desk);
    [[nodiscard]] ServerData eventAtServer();
    [[nodiscard]] QString ticketOf(int who, bool isNewest);

    VirtualTime& m_time;
    QString m_folder;
    Scenario m_scenario;
    Faults m_faults;
    Trace m_trace;
    ServerModel m_server;
    Surroundings m_around;
    SimNetwork m_network;
    Oracle m_oracle;
    LineWatch m_lines;
    Dice m_people; ///< what people do
    std::vector<std::unique_ptr<SimDesk>> m_desks; ///< that are there
    std::unique_ptr<SimDesk> m_left;
    std::optional<int> m_leaver; ///< the desk that is shut out for good
    std::optional<int> m_paired; ///< the desk that was paired anew
    QList<ServerData> m_backups; ///< each a minute younger
    QList<qint64> m_positions; ///< of each person
    int m_acts = 0;
    qint64 m_chaosEnd = 0;
    qint64 m_nemesisRests = 0; ///< nothing goes wrong while nobody is there
};

} // namespace lanyard::sim
