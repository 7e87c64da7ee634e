// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/BadgeLooker.h"

#include "importing/PoolRun.h"

#include <optional>

namespace lanyard {

struct BadgeLooker::Tools
{
    Tools(std::unique_ptr<BadgeRenderer> own, const QList<StoredTemplate>& starters)
        : renderer(std::move(own))
        , maker(*renderer, starters)
    { }

    std::unique_ptr<BadgeRenderer> renderer;
    BadgeMaker maker;
    std::shared_ptr<const BadgeCheckTerms> terms; ///< that `look` is for
    std::optional<BadgeLook> look;
};

BadgeLooker::BadgeLooker(MakeRenderer makeRenderer, QList<StoredTemplate> starters)
    : m_makeRenderer(std::move(makeRenderer))
    , m_starters(std::move(starters))
{
    constexpr int never = -1;
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(never); // the one thread stays the same
    m_pool.setThreadPriority(QThread::LowPriority);
}

BadgeLooker::~BadgeLooker()
{
    // else it was never asked, and has no thread; whoever is not active has let go of the tools
    if (m_pool.activeThreadCount() > 0 || m_tools) {
        m_pool.start([this] { m_tools.reset(); }); // behind what was asked, on the same thread
    }
    m_pool.waitForDone(); // ends the thread: what is begun later has another
}

QFuture<QList<BadgeFinding>> BadgeLooker::findingsFor(
    const std::shared_ptr<const BadgeCheckTerms>& terms, const BadgeSource& source)
{
    return runOnPool(m_pool, [this, terms, source] { return look(terms, source); });
}

QList<BadgeFinding> BadgeLooker::look(
    const std::shared_ptr<const BadgeCheckTerms>& terms, const BadgeSource& source)
{
    if (!m_tools) {
        m_tools = std::make_unique<Tools>(m_makeRenderer(), m_starters);
    }
    if (m_tools->terms != terms) {
        m_tools->terms = terms;
        m_tools->look.emplace(m_tools->maker, *terms);
    }
    return m_tools->look->findingsFor(source);
}

} // namespace lanyard
