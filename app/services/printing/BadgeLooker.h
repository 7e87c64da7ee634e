// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printing/BadgeCheck.h"

#include <QFuture>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace lanyard {

/// Looks at badges on a thread of its own, which alone uses, makes and ends its renderer: fonts
/// are of one thread. May be called from any thread.
class BadgeLooker
{
public:
    /// Called on the looker's thread, once.
    using MakeRenderer = std::function<std::unique_ptr<BadgeRenderer>()>;

    BadgeLooker(MakeRenderer makeRenderer, QList<StoredTemplate> starters);
    /// Waits for what was asked.
    ~BadgeLooker();
    Q_DISABLE_COPY_MOVE(BadgeLooker)

    /// One after the other, in the order in which they were asked. A check has terms of its own.
    [[nodiscard]] QFuture<QList<BadgeFinding>> findingsFor(
        const std::shared_ptr<const BadgeCheckTerms>& terms, const BadgeSource& source);

private:
    struct Tools;
    [[nodiscard]] QList<BadgeFinding> look(
        const std::shared_ptr<const BadgeCheckTerms>& terms, const BadgeSource& source);

    MakeRenderer m_makeRenderer;
    QList<StoredTemplate> m_starters;
    std::unique_ptr<Tools> m_tools; ///< of the looker's thread
    QThreadPool m_pool; ///< last: its thread ends first
};

} // namespace lanyard
