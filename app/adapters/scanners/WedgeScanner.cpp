// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "WedgeScanner.h"

#include <QGuiApplication>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// A key that only changes what the next one means: a scanner sends Shift before each capital.
bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_CapsLock || key == Qt::Key_AltGr;
}

} // namespace

WedgeScanner::WedgeScanner(const Clock& clock, QObject* parent)
    : ScannerInput(parent)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        // after a stall the rest of a burst may wait behind this very timer: it gets its turn first
        if (std::exchange(m_isLastTurn, true)) {
            handOn();
        } else {
            m_pause.start(lastTurnMs);
        }
    });
}

WedgeScanner::~WedgeScanner() = default;

void WedgeScanner::start()
{
    qApp->installEventFilter(this);
}

void WedgeScanner::stop()
{
    qApp->removeEventFilter(this);
    handOn();
}

bool WedgeScanner::eventFilter(QObject* watched, QEvent* event)
{
    // at the window, before any widget: keys reach it once, whatever has the focus
    if (m_handingOn || event->type() != QEvent::KeyPress || !watched->isWindowType()) {
        return false;
    }
    return take(watched, *static_cast<QKeyEvent*>(event));
}

bool WedgeScanner::take(QObject* target, const QKeyEvent& event)
{
    const bool isEnd = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
        || event.key() == Qt::Key_Tab;
    if (isEnd && m_held.size() >= size_t(shortestCode)) {
        QString code;
        for (const HeldKey& held : m_held) {
            code += held.event->text();
        }
        m_held.clear();
        m_isTooLong = false;
        m_pause.stop();
        Q_EMIT scanned({code.toUtf8(), m_clock.now(), u"wedge"_s});
        return true;
    }
    if (isModifier(event.key())) {
        if (!m_held.empty()) {
            m_isLastTurn = false;
            m_pause.start(burstGapMs);
        }
        return false;
    }
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = event.text();
    const bool isText = !text.isEmpty() && text.at(0).isPrint() && modifiers == Qt::NoModifier
        && !event.isAutoRepeat();
    if (!isText) {
        handOn(); // order matters: what was typed before this key comes before it
        return false;
    }
    if (m_held.size() < size_t(longestCode)) {
        m_held.push_back({target, std::unique_ptr<QKeyEvent>(event.clone())});
    } else {
        m_isTooLong = true;
    }
    m_isLastTurn = false;
    m_pause.start(burstGapMs);
    return true;
}

void WedgeScanner::handOn()
{
    m_pause.stop();
    if (std::exchange(m_isTooLong, false)) {
        m_held.clear();
    }
    m_handingOn = true;
    for (const HeldKey& held : std::exchange(m_held, {})) {
        if (held.target) {
            QCoreApplication::sendEvent(held.target, held.event.get());
        }
    }
    m_handingOn = false;
}

} // namespace lanyard
