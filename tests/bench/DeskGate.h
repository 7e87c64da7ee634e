// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/DeskPage.h"
#include "shell/MainWindow.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace lanyard {

/// A scanner and a hand at a desk's window, and an eye on it: keys as the platform gives them, and
/// the time until their answer is painted. Ends the program when none comes. Lives on the UI
/// thread.
class DeskGate : public QObject
{
public:
    DeskGate(MainWindow& window, DeskPage& page);

    /// Milliseconds from the scanner's last key to the picture.
    double scan(const QString& code);
    /// Types, and chooses that person in the list. Milliseconds from Enter to the picture.
    double find(const QString& typed, const QString& name);
    /// Types an order's code and lists its people. Milliseconds from Enter, for all of them, to the
    /// picture.
    double findGroup(const QString& order);
    /// Milliseconds from Ctrl+P to the words that say so; the last answer was green.
    double printAgain();

    /// Events come in for that long, or until an answer is painted.
    void rest(int ms);

    /// How many answers let somebody in, a group's as one.
    [[nodiscard]] int greens() const { return m_greens; }

    /// Whether the last one did.
    [[nodiscard]] bool isGreen() const { return m_isGreen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(int key, const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    double enter(const QString& what);
    double painted(const QString& what);
    void await(const std::function<bool()>& isSo, const QString& what);
    void type(const QString& text);
    void chooseOf(const std::function<bool(const Attendee&)>& isWanted, const QString& what);

    MainWindow& m_window;
    DeskPage& m_page;
    QEventLoop m_loop;
    QTimer m_limit;
    QElapsedTimer m_since;
    double m_ms = 0; ///< from the last key to the last picture
    bool m_isTold = false;
    bool m_isToastAwaited = false;
    bool m_isPainted = false;
    bool m_isGreen = false;
    int m_greens = 0;
};

} // namespace lanyard
