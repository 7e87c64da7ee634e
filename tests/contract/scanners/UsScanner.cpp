// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UsScanner.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QInputMethodEvent>

#include <xcb/xproto.h>

#include <utility>

using namespace Qt::StringLiterals;

const Layout Layout::us{"US", u"`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"_s,
    u"~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?"_s};
const Layout Layout::german{"German", u"^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-"_s,
    u"°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_"_s};
const Layout Layout::french{"French", u"²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!"_s,
    u"~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§"_s};
const Layout Layout::hindi{"Hindi",
    u"\u094a१२३४५६७८९०-\u0943\u094c\u0948\u093e\u0940\u0942बहगदजड\u093c\u0949"
    "\u094b\u0947\u094d\u093f\u0941परकतचट\u0946\u0902मनवलस,.य"_s,
    u"\u0912\u090d\u0945#$%^&*()\u0903ऋऔऐआईऊभङघधझढञऑ"
    "ओएअइउफ\u0931खथछठऎ\u0901ण\u0929\u0934ळशष।\u095f"_s};

namespace {

constexpr quint32 enter = 36;
constexpr quint32 leftControl = 37;
constexpr quint32 leftShift = 50;
constexpr quint32 spaceBar = 65;

/// X11's number of the key, as the kernel's evdev has it, and 8.
quint32 placeOf(qsizetype key)
{
    constexpr qsizetype backslash = 25;
    const QList<std::pair<qsizetype, quint32>> rows{{0, 49}, {1, 10}, {13, 24}, {26, 38}, {37, 52}};
    if (key == backslash) {
        return 51;
    }
    quint32 place = 0;
    for (const auto& [from, first] : rows) {
        if (key >= from) {
            place = first + quint32(key - from);
        }
    }
    return place;
}

} // namespace

UsScanner::UsScanner(QWidget& window, QWidget& focus, const Layout& layout, Way way)
    : m_window(*window.windowHandle())
    , m_focus(focus)
    , m_layout(layout)
    , m_way(way)
{ }

void UsScanner::scan(const QString& code)
{
    press(code, 1);
    pressEnter();
}

void UsScanner::press(const QString& text, quint64 gapMs)
{
    for (const QChar letter : text) {
        pressAt(m_at + gapMs, letter);
    }
}

void UsScanner::pressAt(quint64 ms, QChar letter)
{
    m_at = ms;
    if (letter < u' ') {
        pressControl(letter);
        return;
    }
    const qsizetype low = Layout::us.plain.indexOf(letter);
    const qsizetype key = low >= 0 ? low : Layout::us.shifted.indexOf(letter);
    if (letter == u' ') {
        pressKey(letter, spaceBar, false);
    } else {
        pressKey((low >= 0 ? m_layout.plain : m_layout.shifted).at(key), placeOf(key), low < 0);
    }
}

void UsScanner::pressControl(QChar sign)
{
    const QChar letter = QChar(sign.unicode() | u'@').toLower();
    const qsizetype low = Layout::us.plain.indexOf(letter);
    const qsizetype key = low >= 0 ? low : Layout::us.shifted.indexOf(letter);
    const QChar onLayout = (low >= 0 ? m_layout.plain : m_layout.shifted).at(key);
    // X11 makes a control character of what stands among ASCII's letters, else nothing
    const QString text = onLayout == letter ? QString(sign) : QString(onLayout);
    tell(XCB_KEY_PRESS, leftControl, false);
    leave(event(Qt::Key_Control, {}, leftControl, false));
    tell(XCB_KEY_PRESS, placeOf(key), low < 0);
    auto pressed = std::make_unique<QKeyEvent>(QEvent::KeyPress, int(letter.toUpper().unicode()),
        Qt::ControlModifier | (low < 0 ? Qt::ShiftModifier : Qt::NoModifier), placeOf(key), 0, 0,
        text);
    pressed->setTimestamp(m_at);
    leave(std::move(pressed));
    tell(XCB_KEY_RELEASE, placeOf(key), low < 0);
}

void UsScanner::pressEnter()
{
    ++m_at;
    tell(XCB_KEY_PRESS, enter, false);
    leave(event(Qt::Key_Return, u"\r"_s, enter, false));
    arrive();
}

void UsScanner::arrive()
{
    for (const auto& key : std::exchange(m_left, {})) {
        QCoreApplication::sendEvent(&m_window, key.get());
    }
}

void UsScanner::commit(const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&m_focus, &event);
}

QString UsScanner::typed(const QString& text) const
{
    QString all;
    for (const QChar letter : text) {
        all += m_layout.plain.at(Layout::us.plain.indexOf(letter));
    }
    return all;
}

void UsScanner::pressKey(QChar letter, quint32 place, bool shift)
{
    const int key = isDead(letter) ? int(Qt::Key_Dead_Acute) : int(letter.toUpper().unicode());
    auto pressed = event(key, isDead(letter) ? QString() : QString(letter), place, shift);
    if (m_way == Way::KeysAlone) {
        leave(std::move(pressed));
        return;
    }
    if (shift) {
        tell(XCB_KEY_PRESS, leftShift, false);
        if (m_accent.isNull()) { // else it is taken as well
            leave(event(Qt::Key_Shift, {}, leftShift, false));
        }
    }
    tell(XCB_KEY_PRESS, place, shift);
    if (const auto made = madeOf(letter); !made) {
        leave(std::move(pressed));
    } else if (!made->isEmpty()) {
        commit(*made);
    }
    tell(XCB_KEY_RELEASE, place, shift);
}

/// X11 tells of a key, which an input method may keep.
void UsScanner::tell(int kind, quint32 place, bool shift) const
{
    if (m_way == Way::KeysAlone) {
        return;
    }
    xcb_key_press_event_t event{};
    event.response_type = uint8_t(kind);
    event.detail = xcb_keycode_t(place);
    event.time = xcb_timestamp_t(m_at);
    event.state = shift ? XCB_MOD_MASK_SHIFT : 0;
    qintptr result = 0;
    QCoreApplication::eventDispatcher()->filterNativeEvent("xcb_generic_event_t", &event, &result);
}

void UsScanner::leave(std::unique_ptr<QKeyEvent> key)
{
    m_left.push_back(std::move(key));
    if (m_way != Way::InOneGo) {
        arrive();
    }
}

std::unique_ptr<QKeyEvent> UsScanner::event(
    int key, const QString& text, quint32 place, bool shift) const
{
    auto made = std::make_unique<QKeyEvent>(
        QEvent::KeyPress, key, shift ? Qt::ShiftModifier : Qt::NoModifier, place, 0, 0, text);
    made->setTimestamp(m_at);
    return made;
}

/// As X11's table of compositions; nothing for a key that the input method leaves.
std::optional<QString> UsScanner::madeOf(QChar letter)
{
    const QChar accent = std::exchange(m_accent, QChar());
    if (accent.isNull() && isDead(letter)) {
        m_accent = letter;
        return QString();
    }
    if (accent.isNull()) {
        return std::nullopt;
    }
    if (letter == accent || letter == u' ') {
        return QString(accent);
    }
    const QChar mark = u"\u0301\u0302\u0308\u0300"_s.at(u"´^¨`"_s.indexOf(accent));
    const QString both = (QString(letter) + mark).normalized(QString::NormalizationForm_C);
    return both.size() == 1 ? std::optional(both) : std::nullopt;
}

bool UsScanner::isDead(QChar letter) const
{
    return &m_layout != &Layout::us && u"´^¨`"_s.contains(letter);
}
