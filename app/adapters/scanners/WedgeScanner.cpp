// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "WedgeScanner.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QInputMethod>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// A key that only changes what the next one means: a scanner sends Shift before each capital, and
/// Control before a separator.
bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_CapsLock || key == Qt::Key_AltGr
        || key == Qt::Key_Control;
}

/// Within a code: EOT, and the separators of file, group, record and unit (GS1, ISO/IEC 15434).
/// Other keys with Control are the program's.
bool isSeparator(const QString& text)
{
    return text.size() == 1 && u"\u0004\u001c\u001d\u001e\u001f"_s.contains(text);
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
    , m_x11([this](const ScannedKey& key) { note(key); })
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &WedgeScanner::endPause);
}

WedgeScanner::~WedgeScanner() = default;

void WedgeScanner::start()
{
    qApp->installEventFilter(this);
    qApp->installNativeEventFilter(&m_x11);
}

void WedgeScanner::stop()
{
    qApp->removeNativeEventFilter(&m_x11);
    qApp->removeEventFilter(this);
    holdNoted(m_noted.size());
    handOn();
}

void WedgeScanner::awaitMore()
{
    m_isLastTurn = false;
    m_pause.start(KeyBurst::longestGapMs);
}

void WedgeScanner::endPause()
{
    const QList<ScannedKey> all = keys(true);
    const bool isScan = !m_isTooLong && KeyBurst::isScanWithoutEnd(all);
    // after a stall the rest of a burst may wait behind this very timer: it gets its turn first
    if (!std::exchange(m_isLastTurn, true)) {
        m_pause.start(isScan && !m_noted.empty() ? inputMethodMs : lastTurnMs);
        return;
    }
    holdNoted(m_noted.size());
    if (isScan) {
        tell(all);
    } else {
        handOn();
    }
}

/// A text is the last key's, as "é" is that of the "e" behind an accent.
QList<ScannedKey> WedgeScanner::keys(bool alsoNoted) const
{
    QList<ScannedKey> all;
    all.reserve(qsizetype(m_held.size() + m_noted.size()));
    const auto add = [&all](const Held& held) {
        if (held.isKey) {
            all.append(held.key);
        } else if (!all.isEmpty()) {
            all.last().text += held.key.text;
        }
    };
    std::ranges::for_each(m_held, add);
    if (alsoNoted) {
        std::ranges::for_each(m_noted, add);
    }
    return all;
}

void WedgeScanner::tell(const QList<ScannedKey>& keys)
{
    const bool isTaken = std::ranges::any_of(
        m_held, [](const Held& held) { return !held.event && !held.isThrough; });
    m_held.clear();
    m_isTooLong = false;
    if (const PutBack putBack = std::exchange(m_putBack, {})) {
        putBack();
    }
    if (isTaken) { // an accent that still waits is not for what is typed next
        QGuiApplication::inputMethod()->reset();
    }
    if (const auto learnt = KeyboardMap::learnt(keys)) {
        m_keyboard = *learnt;
        Q_EMIT keyboardLearnt(*learnt);
        return;
    }
    Q_EMIT scanned({m_keyboard.text(keys).toUtf8(), m_clock.now(), u"wedge"_s});
}

bool WedgeScanner::eventFilter(QObject* watched, QEvent* event)
{
    if (m_handingOn) {
        return false;
    }
    if (event->type() == QEvent::InputMethod) {
        return takeText(watched, *static_cast<QInputMethodEvent*>(event));
    }
    // at the window, before any widget: keys reach it once, whatever has the focus
    return event->type() == QEvent::KeyPress && watched->isWindowType()
        && take(watched, *static_cast<QKeyEvent*>(event));
}

void WedgeScanner::note(const ScannedKey& key)
{
    if (m_noted.size() < size_t(longestCode)) {
        m_noted.push_back({key});
    }
    awaitMore();
}

bool WedgeScanner::takeText(QObject* target, const QInputMethodEvent& event)
{
    if (m_noted.empty()) {
        return false; // of no key: of a click, or not on X11
    }
    ScannedKey made;
    made.text = event.commitString();
    m_noted.push_back({made, false, target, std::unique_ptr<QEvent>(event.clone())});
    return true;
}

void WedgeScanner::holdTakenBefore(const QKeyEvent& event)
{
    const auto own = std::ranges::find_if(m_noted, [&event](const Held& noted) {
        return noted.isKey && noted.key.pressedAt == event.timestamp()
            && noted.key.place == event.nativeScanCode();
    });
    if (own != m_noted.end()) {
        holdNoted(size_t(own - m_noted.begin()));
        m_noted.pop_front();
    }
}

void WedgeScanner::holdNoted(size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        hold(std::move(m_noted.front()));
        m_noted.pop_front();
    }
}

void WedgeScanner::hold(Held held)
{
    if (m_held.size() < size_t(longestCode)) {
        m_held.push_back(std::move(held));
    } else {
        m_isTooLong = true;
    }
}

bool WedgeScanner::take(QObject* target, const QKeyEvent& event)
{
    holdTakenBefore(event);
    const bool isEnd = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
        || event.key() == Qt::Key_Tab;
    const QList<ScannedKey> all = isEnd ? keys() : QList<ScannedKey>();
    if (KeyBurst::isScanWithEnd(all, event.timestamp())) {
        tell(all);
        return true;
    }
    if (isModifier(event.key())) {
        if (!m_held.empty()) {
            awaitMore();
        }
        return false;
    }
    const ScannedKey key = keyOf(event);
    if (!isOfACode(event, key)) {
        handOn(); // order matters: what was typed before this key comes before it
        return false;
    }
    // Arrived in one moment, or just before the pause is over: a hand's keys are no part of a scan.
    // Behind more of them it may be a scanner's own, that stumbled.
    if (!m_held.empty() && m_held.size() < size_t(KeyBurst::shortestWithEnd)
        && KeyBurst::isPause(m_held.back().key, key)) {
        handOn();
    }
    // of an accent the field sees nothing yet, and behind keys that wait a letter would overtake
    // Where something reads the screen, Qt takes a key that is let through, asks it, and gives the
    // key back later: behind those that came meanwhile.
    const bool isFirst
        = m_held.empty() && m_noted.empty() && !isDead(event.key()) && !QAccessible::isActive();
    if (isFirst && m_remember) {
        m_putBack = m_remember();
    }
    const bool isThrough = isFirst && m_putBack;
    hold({key, true, target, std::unique_ptr<QEvent>(isThrough ? nullptr : event.clone()),
        isThrough});
    awaitMore();
    return !isThrough;
}

ScannedKey WedgeScanner::keyOf(const QKeyEvent& event) const
{
    return {event.timestamp(), event.nativeScanCode(),
        event.modifiers().testFlag(Qt::ShiftModifier), event.text(),
        event.modifiers().testFlag(Qt::ControlModifier)};
}

bool WedgeScanner::isOfACode(const QKeyEvent& event, const ScannedKey& key) const
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (event.isAutoRepeat()) {
        return false;
    }
    if (modifiers == Qt::ControlModifier) {
        return !m_held.empty() && isSeparator(m_keyboard.text({key}));
    }
    const bool isSign = isDead(event.key()) || (!key.text.isEmpty() && key.text.at(0).isPrint());
    return isSign && modifiers == Qt::NoModifier;
}

void WedgeScanner::handOn()
{
    const PutBack putBack = std::exchange(m_putBack, {});
    if (std::exchange(m_isTooLong, false)) {
        m_held.clear();
        if (putBack) {
            putBack();
        }
    }
    m_handingOn = true;
    for (const Held& held : std::exchange(m_held, {})) {
        if (held.event && held.target) {
            QCoreApplication::sendEvent(held.target, held.event.get());
        }
    }
    m_handingOn = false;
}

} // namespace lanyard
