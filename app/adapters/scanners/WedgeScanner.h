// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "X11Keys.h"
#include "ports/Clock.h"
#include "ports/ScannerInput.h"
#include "scan/KeyboardMap.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace lanyard {

/// A scanner that types like a keyboard. UI thread: it filters the application's key events.
/// Keys that come faster than a hand types are held back; when Enter or Tab ends a burst of
/// `KeyBurst::isScanWithEnd()`, or it is one of `KeyBurst::isScanWithoutEnd()`, they are a scan,
/// whatever has the focus. Else they are handed on, in order, after one pause.
///
/// A text field gets the first key of a burst at once, unless something reads the screen, so that a
/// hand waits for no letter; when the burst is a scan the field is put back as it was. Other
/// widgets see no key of a scan.
///
/// Control characters that separate parts of a code come as Ctrl and a key; within a burst they
/// are of the code.
///
/// Of keys that an input method takes, as dead ones on X11, no key event comes. They are noted
/// before it has them (`X11Keys`). Keys and input methods keep the order, so a key that was noted
/// before one that came, and did not come itself, was taken: it is held in its place, by where it
/// is on the keyboard. What the input method made of it is held too, and handed on like a key.
class WedgeScanner : public ScannerInput
{
    Q_OBJECT
public:
    /// What keys that came during a stall of this thread get on top.
    static constexpr int lastTurnMs = 5;
    /// What keys get on top that would be a scan and may be on their way back from an input method
    /// that is a program of its own (ibus, fcitx), which a busy machine holds up.
    static constexpr int inputMethodMs = 250;
    /// The most that a code can carry. Of a longer burst the rest is dropped, and without an end
    /// all of it: no hand typed that.
    static constexpr int longestCode = RawScan::longestCode;

    explicit WedgeScanner(const Clock& clock, QObject* parent = nullptr);
    ~WedgeScanner() override;
    void start() override;
    void stop() override;

    /// Remembers the text field that has the focus and returns what puts it back; nothing where
    /// none has it: then the first key is held, too.
    using PutBack = std::function<void()>;
    using RememberField = std::function<PutBack()>;

    void setRememberField(RememberField remember) { m_remember = std::move(remember); }

    /// What the scanner means by its keys.
    void setKeyboard(const KeyboardMap& keyboard) { m_keyboard = keyboard; }

Q_SIGNALS:
    /// The scanner read the set-up code, in place of a scan. It is already in use.
    void keyboardLearnt(const lanyard::KeyboardMap& keyboard);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A key, or a text that an input method made of those before it.
    struct Held
    {
        ScannedKey key; ///< of a text its letters alone
        bool isKey = true;
        QPointer<QObject> target = {};
        std::unique_ptr<QEvent> event = {}; ///< none for a key that was taken or let through
        bool isThrough = false; ///< the field has it already
    };

    [[nodiscard]] bool take(QObject* target, const QKeyEvent& event);
    [[nodiscard]] ScannedKey keyOf(const QKeyEvent& event) const;
    [[nodiscard]] bool isOfACode(const QKeyEvent& event, const ScannedKey& key) const;
    [[nodiscard]] bool takeText(QObject* target, const QInputMethodEvent& event);
    void note(const ScannedKey& key);
    void holdTakenBefore(const QKeyEvent& event);
    void holdNoted(size_t count);
    void hold(Held held);
    void awaitMore();
    void handOn();
    void endPause();
    [[nodiscard]] QList<ScannedKey> keys(bool alsoNoted = false) const;
    void tell(const QList<ScannedKey>& keys);

    const Clock& m_clock;
    QTimer m_pause;
    KeyboardMap m_keyboard;
    X11Keys m_x11;
    RememberField m_remember;
    PutBack m_putBack; ///< takes the first key from its field; none where that is held, too
    std::deque<Held> m_noted; ///< pressed, and not known yet whether an input method takes them
    std::vector<Held> m_held;
    bool m_isTooLong = false; ///< the burst is of more keys than are held
    bool m_handingOn = false;
    bool m_isLastTurn = false; ///< the pause is over but for keys that wait in the event queue
};

} // namespace lanyard
