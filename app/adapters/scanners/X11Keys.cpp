// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "X11Keys.h"

#include <xcb/xproto.h>

#include <algorithm>
#include <array>
#include <type_traits>

namespace lanyard {

namespace {

/// Keys that only change what the next one means, by their numbers: Linux' own of
/// linux/input-event-codes.h, and 8. Left and right Control, Shift, Alt and Meta; Caps and Num
/// Lock.
constexpr std::array<quint32, 10> modifiers{37, 105, 50, 62, 64, 108, 133, 134, 66, 77};

/// X11's protocol, "Events": the highest bit of an event's kind says that a program sent it.
constexpr int sentByAProgram = 0x80;

} // namespace

X11Keys::X11Keys(Pressed pressed)
    : m_pressed(std::move(pressed))
{ }

bool X11Keys::nativeEventFilter(const QByteArray& type, void* message, qintptr* /*result*/)
{
    if (type != "xcb_generic_event_t") {
        return false;
    }
    const int kind = static_cast<xcb_generic_event_t*>(message)->response_type & ~sentByAProgram;
    if (kind != XCB_KEY_PRESS && kind != XCB_KEY_RELEASE) {
        return false;
    }
    static_assert(std::is_same_v<xcb_key_press_event_t, xcb_key_release_event_t>);
    const auto* event = static_cast<xcb_key_press_event_t*>(message);
    const ScannedKey key{event->time, event->detail, (event->state & XCB_MOD_MASK_SHIFT) != 0, {}};
    if (kind == XCB_KEY_RELEASE) {
        m_released = key;
        return false;
    }
    // X11 repeats a key that is held down by releasing and pressing it in one moment
    const bool isHeldDown = key.place == m_released.place && key.pressedAt == m_released.pressedAt;
    if (!isHeldDown && std::ranges::find(modifiers, key.place) == modifiers.end()) {
        m_pressed(key);
    }
    return false;
}

} // namespace lanyard
