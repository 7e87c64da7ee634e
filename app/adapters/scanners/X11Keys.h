// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/KeyBurst.h"

#include <QAbstractNativeEventFilter>

#include <functional>

namespace lanyard {

/// Keys as X11 tells that they were pressed, before an input method has them. UI thread. Where a
/// text field has the focus an input method takes dead keys, and all that they make an accent of:
/// of those Qt tells no key. Nothing is told on other displays.
class X11Keys : public QAbstractNativeEventFilter
{
public:
    using Pressed = std::function<void(const ScannedKey& key)>;

    /// Calls it for each key but Shift and its kin, and not again for one that is held down.
    /// The key has no text, which nobody knows yet.
    explicit X11Keys(Pressed pressed);

    bool nativeEventFilter(const QByteArray& type, void* message, qintptr* result) override;

private:
    Pressed m_pressed;
    ScannedKey m_released; ///< the last one, and when
};

} // namespace lanyard
