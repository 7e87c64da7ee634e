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

/// A key that has no letter until the next one comes, as accents in many layouts.
bool isDead(int key)
{
    return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay;
}

} // namespace

WedgeScanner::WedgeScanner(const Clock& clock, QObject* parent)
    : ScannerInput(parent)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &WedgeScanner::endPause);
}

WedgeScanner::~WedgeScanner() = default;

void WedgeScanner::endPause()
{
    // after a stall the rest of a burst may wait behind this very timer: it gets its turn first
    if (!std::exchange(m_isLastTurn, true)) {
        m_pause.start(lastTurnMs);
        return;
    }
    const QList<ScannedKey> held = keys();
    if (!m_isTooLong && KeyBurst::isScanWithoutEnd(held)) {
        tell(held);
    } else {
        handOn();
    }
}

QList<ScannedKey> WedgeScanner::keys() const
{
    QList<ScannedKey> all;
    all.reserve(qsizetype(m_held.size()));
    for (const HeldKey& held : m_held) {
        const QKeyEvent& event = *held.event;
        all.append({event.timestamp(), event.nativeScanCode(),
            event.modifiers().testFlag(Qt::ShiftModifier), event.text()});
    }
    return all;
}

void WedgeScanner::tell(const QList<ScannedKey>& keys)
{
    m_held.clear();
    m_isTooLong = false;
    m_pause.stop();
    if (const auto learnt = KeyboardMap::learnt(keys)) {
        m_keyboard = *learnt;
        Q_EMIT keyboardLearnt(*learnt);
        return;
    }
    Q_EMIT scanned({m_keyboard.text(keys).toUtf8(), m_clock.now(), u"wedge"_s});
}

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
    if (isEnd && m_held.size() >= size_t(KeyBurst::shortestWithEnd)) {
        tell(keys());
        return true;
    }
    if (isModifier(event.key())) {
        if (!m_held.empty()) {
            m_isLastTurn = false;
            m_pause.start(KeyBurst::longestGapMs);
        }
        return false;
    }
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = event.text();
    const bool isSign = isDead(event.key()) || (!text.isEmpty() && text.at(0).isPrint());
    if (!isSign || modifiers != Qt::NoModifier || event.isAutoRepeat()) {
        handOn(); // order matters: what was typed before this key comes before it
        return false;
    }
    if (m_held.size() < size_t(longestCode)) {
        m_held.push_back({target, std::unique_ptr<QKeyEvent>(event.clone())});
    } else {
        m_isTooLong = true;
    }
    m_isLastTurn = false;
    m_pause.start(KeyBurst::longestGapMs);
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
