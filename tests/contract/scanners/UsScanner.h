// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyEvent>
#include <QMetaType>
#include <QWidget>
#include <QWindow>

#include <memory>
#include <optional>
#include <vector>

/// How keys reach a window.
enum class Way {
    KeysAlone, ///< each is an event: no text field has the focus, or there is no X11
    InputMethod, ///< X11 tells each; then Qt's input method takes accents and what they stand on
    InOneGo, ///< the same after a stall: the events that are left come when all has been told
};

/// What a machine makes of the keys of a US keyboard, row by row from the top. ´ ^ ¨ and ` are
/// dead, as everywhere but on the US layout itself.
struct Layout
{
    const char* name = "";
    QString plain;
    QString shifted;

    static const Layout us;
    static const Layout german;
    static const Layout french;
    static const Layout hindi;
};

/// A scanner that presses the keys of a US keyboard, and a hand at the same keyboard.
class UsScanner
{
public:
    UsScanner(QWidget& window, QWidget& focus, const Layout& layout = Layout::us,
        Way way = Way::KeysAlone);

    /// A key a ms, then Enter.
    void scan(const QString& code);
    /// Keys with that time before each.
    void press(const QString& text, quint64 gapMs);
    /// The key of that letter on a US keyboard, at that ms of the keyboard's clock; of a control
    /// character Control and the key of which it is made.
    void pressAt(quint64 ms, QChar letter);
    void pressEnter();

    /// What the input method left, of `Way::InOneGo`, comes.
    void arrive();
    /// An input method has made that text.
    void commit(const QString& text);
    /// What the layout makes of letters that are not dead.
    [[nodiscard]] QString typed(const QString& text) const;

private:
    void pressKey(QChar letter, quint32 place, bool shift);
    void pressControl(QChar sign);
    void tell(int kind, quint32 place, bool shift) const;
    void leave(std::unique_ptr<QKeyEvent> key);
    [[nodiscard]] std::unique_ptr<QKeyEvent> event(
        int key, const QString& text, quint32 place, bool shift) const;
    [[nodiscard]] std::optional<QString> madeOf(QChar letter);
    [[nodiscard]] bool isDead(QChar letter) const;

    QWindow& m_window;
    QWidget& m_focus;
    const Layout& m_layout;
    Way m_way;
    quint64 m_at = 5'000'000;
    QChar m_accent; ///< that waits for the letter it stands on
    std::vector<std::unique_ptr<QKeyEvent>> m_left;
};

Q_DECLARE_METATYPE(Way)
Q_DECLARE_METATYPE(const Layout*)
