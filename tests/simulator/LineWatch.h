// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Oracle.h"

namespace lanyard::sim {

/// Rule I6, once faults have stopped: whatever else waits, or was refused, at a desk that the
/// server answers, an entry that is the first of its person, or nobody's, is not passed over.
class LineWatch
{
public:
    LineWatch(const Surroundings& around, Oracle& oracle, int desks);

    /// From now on, at all desks: their processes have begun, and no fault befalls them.
    void begin();
    /// The server has dealt with a request of that desk.
    void answered(int desk, const ModelResponse& response);
    /// What waits at that desk, again and again.
    void look(int desk, Connection& connection);

private:
    /// An entry that nobody has touched.
    struct Untouched
    {
        QString row; ///< all of it that a try changes
        qint64 sinceMs = 0;
        int answers = 0; ///< that its desk had by then
    };

    struct Desk
    {
        std::map<qint64, Untouched> entries; ///< by their number
        qint64 most = 0; ///< so many have waited at once
        int answers = 0; ///< that the server gave it, and that were no trouble
    };

    [[nodiscard]] qint64 patienceMs(const Desk& desk) const;

    Surroundings m_around;
    Oracle& m_oracle;
    std::vector<Desk> m_desks;
};

} // namespace lanyard::sim
