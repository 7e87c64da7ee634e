// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "World.h"

#include <QTemporaryDir>

namespace lanyard::sim {

/// Runs worlds one after the other in a folder of its own, in memory where the machine has that.
class Runner
{
public:
    explicit Runner(VirtualTime& time);

    [[nodiscard]] Outcome run(const Scenario& scenario);
    /// A smaller scenario that still fails: fewer faults, fewer acts, fewer desks.
    [[nodiscard]] Scenario shrink(const Scenario& failing);
    /// What failed, in its smallest form, and how to see it again.
    [[nodiscard]] QString report(const Scenario& failing);

private:
    [[nodiscard]] bool fails(const Scenario& scenario);

    VirtualTime& m_time;
    QTemporaryDir m_folder;
};

/// The options that make `packaging/tools/simulate` run that scenario.
[[nodiscard]] QStringList optionsOf(const Scenario& scenario);

} // namespace lanyard::sim
