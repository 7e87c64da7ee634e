// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/JobQueue.h"

#include <iterator>
#include <utility>

namespace lanyard {

bool JobQueue::push(Lane lane, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_deadline) {
            return false;
        }
        (lane == Lane::Desk ? m_desk : m_background).push_back(std::move(job));
    }
    m_changed.notify_one();
    return true;
}

JobQueue::Next JobQueue::next(Job& job, std::optional<std::chrono::milliseconds> patience)
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return m_deadline || !m_desk.empty() || !m_background.empty(); };
    if (patience) {
        if (!m_changed.wait_for(lock, *patience, ready)) {
            return Next::Idle;
        }
    } else {
        m_changed.wait(lock, ready);
    }
    if (m_deadline && (m_desk.empty() || std::chrono::steady_clock::now() >= *m_deadline)) {
        return Next::Closed;
    }
    auto& lane = m_desk.empty() ? m_background : m_desk;
    job = std::move(lane.front());
    lane.pop_front();
    return Next::Job;
}

bool JobQueue::isDeskWaiting()
{
    const std::lock_guard lock(m_mutex);
    return !m_desk.empty();
}

void JobQueue::close(std::chrono::milliseconds limit)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_deadline) {
            m_deadline = std::chrono::steady_clock::now() + limit;
        }
    }
    m_changed.notify_one();
}

std::deque<JobQueue::Job> JobQueue::leftOver()
{
    const std::lock_guard lock(m_mutex);
    std::deque<Job> jobs = std::exchange(m_desk, {});
    std::move(m_background.begin(), m_background.end(), std::back_inserter(jobs));
    m_background.clear();
    return jobs;
}

} // namespace lanyard
