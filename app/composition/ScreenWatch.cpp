// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ScreenWatch.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Beats, and looks at them, within one limit.
constexpr int looks = 4;

} // namespace

ScreenWatch::ScreenWatch(std::chrono::milliseconds limit)
    : ScreenWatch(limit, [](const QString& words) { qCritical("%s", qPrintable(words)); })
{ }

ScreenWatch::ScreenWatch(std::chrono::milliseconds limit, Tell tell)
    : m_limit(limit)
    , m_tell(std::move(tell))
{
    QObject::connect(&m_beats, &QTimer::timeout, &m_beats, [this] { beat(); });
    m_beats.start(m_limit / looks);
    m_thread = std::thread([this] { watch(); });
}

ScreenWatch::~ScreenWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_ended.notify_one();
    m_thread.join();
}

std::chrono::milliseconds ScreenWatch::sinceBeat() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Time::now() - m_beatAt.load());
}

void ScreenWatch::beat()
{
    if (m_stands.exchange(false)) {
        m_tell(u"The screen goes on after %1 ms."_s.arg(sinceBeat().count()));
    }
    m_beatAt = Time::now();
}

void ScreenWatch::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ended.wait_for(lock, m_limit / looks, [this] { return m_isEnding; })) {
        if (sinceBeat() > m_limit && !m_stands.exchange(true)) {
            m_tell(u"The screen has not answered for %1 ms."_s.arg(sinceBeat().count()));
        }
    }
}

} // namespace lanyard
