// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/ScannerInput.h"
#include "scan/KeyboardMap.h"

#include <QKeyEvent>
#include <QPointer>
#include <QTimer>

namespace lanyard {

/// A scanner that types like a keyboard. UI thread: it filters the application's key events.
/// Keys that come faster than a hand types are held back; when Enter or Tab ends a burst, or it is
/// one of `KeyBurst::isScanWithoutEnd()`, they are a scan and no widget ever sees them, whatever
/// has the focus. Else they are handed on, in order, after one pause.
class WedgeScanner : public ScannerInput
{
    Q_OBJECT
public:
    /// What keys that came during a stall of this thread get on top.
    static constexpr int lastTurnMs = 5;
    /// The most that a code can carry: digits in the largest QR code. Of a longer burst the rest is
    /// dropped, and without an end all of it: no hand typed that.
    static constexpr int longestCode = 7089;

    explicit WedgeScanner(const Clock& clock, QObject* parent = nullptr);
    ~WedgeScanner() override;
    void start() override;
    void stop() override;

    /// What the scanner means by its keys.
    void setKeyboard(const KeyboardMap& keyboard) { m_keyboard = keyboard; }

Q_SIGNALS:
    /// The scanner read the set-up code, in place of a scan. It is already in use.
    void keyboardLearnt(const lanyard::KeyboardMap& keyboard);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct HeldKey
    {
        QPointer<QObject> target;
        std::unique_ptr<QKeyEvent> event;
    };

    [[nodiscard]] bool take(QObject* target, const QKeyEvent& event);
    void handOn();
    void endPause();
    [[nodiscard]] QList<ScannedKey> keys() const;
    void tell(const QList<ScannedKey>& keys);

    const Clock& m_clock;
    QTimer m_pause;
    KeyboardMap m_keyboard;
    std::vector<HeldKey> m_held;
    bool m_isTooLong = false; ///< the burst is of more keys than are held
    bool m_handingOn = false;
    bool m_isLastTurn = false; ///< the pause is over but for keys that wait in the event queue
};

} // namespace lanyard
