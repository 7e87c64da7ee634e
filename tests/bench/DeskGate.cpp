// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskGate.h"

#include "widgets/Toast.h"
#include "widgets/VerdictSlab.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QWindow>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 10'000; ///< no answer comes later
constexpr int betweenKeysMs = 60; ///< no scanner is so slow, and hardly any typist so fast

/// Qt's number of a letter's key; it has none for those of other scripts.
int keyOf(QChar letter)
{
    constexpr char16_t firstBeyond = 0x80;
    return letter.unicode() < firstBeyond ? int(QTest::asciiToKey(letter.toLatin1())) : 0;
}

} // namespace

DeskGate::DeskGate(MainWindow& window, DeskPage& page)
    : m_window(window)
    , m_page(page)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    qApp->installEventFilter(this);
    connect(&page, &DeskPage::verdictShown, this, [this](Verdict verdict) {
        m_isTold = true;
        m_isGreen = verdict == Verdict::Admitted;
        m_greens += m_isGreen ? 1 : 0;
    });
}

double DeskGate::scan(const QString& code)
{
    for (const QChar letter : code) {
        press(keyOf(letter), letter);
    }
    return enter(code);
}

double DeskGate::find(const QString& typed, const QString& name)
{
    type(typed);
    chooseOf([&name](const Attendee& each) { return each.name == name; }, typed);
    return enter(typed);
}

double DeskGate::findGroup(const QString& order)
{
    type(order);
    const auto isListed = [this] { return m_page.state().phase == DeskState::Phase::Group; };
    if (!isListed()) { // the codes of other orders begin in the same letters
        chooseOf([&order](const Attendee& each) { return each.order == order; }, order);
        press(Qt::Key_F6, {});
    }
    await(isListed, order);
    rest(betweenKeysMs);
    return enter(order);
}

double DeskGate::printAgain()
{
    rest(betweenKeysMs);
    m_isPainted = false;
    m_isToastAwaited = true;
    m_since.start();
    press(Qt::Key_P, u"\u0010"_s, Qt::ControlModifier);
    return painted(u"Ctrl+P"_s);
}

void DeskGate::rest(int ms)
{
    m_limit.start(ms);
    m_loop.exec();
    m_limit.stop();
}

bool DeskGate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Paint) {
        return false;
    }
    const bool isAnswer = m_isTold && qobject_cast<VerdictSlab*>(watched) != nullptr;
    const bool isToast = m_isToastAwaited && qobject_cast<Toast*>(watched) != nullptr;
    if (isAnswer || isToast) {
        m_isTold = false;
        m_isToastAwaited = false;
        // comes once the picture is handed to the display
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_ms = double(m_since.nsecsElapsed()) / 1e6;
                m_isPainted = true;
                m_loop.quit();
            },
            Qt::QueuedConnection);
    }
    return false;
}

void DeskGate::press(int key, const QString& text, Qt::KeyboardModifiers modifiers)
{
    QWindow* window = m_window.windowHandle();
    qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text);
    qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text);
}

/// Milliseconds from this key to the picture.
double DeskGate::enter(const QString& what)
{
    m_isTold = false;
    m_isPainted = false;
    m_since.start();
    press(Qt::Key_Return, u"\r"_s);
    return painted(what);
}

double DeskGate::painted(const QString& what)
{
    rest(longestMs);
    if (!m_isPainted) {
        qFatal("no answer to %s", qPrintable(what));
    }
    return m_ms;
}

/// Lets events come in until that is so.
void DeskGate::await(const std::function<bool()>& isSo, const QString& what)
{
    QTimer look;
    connect(&look, &QTimer::timeout, &m_loop, [this, &isSo] {
        if (isSo()) {
            m_loop.quit();
        }
    });
    look.start(1);
    const QDeadlineTimer latest(longestMs);
    while (!isSo() && !latest.hasExpired()) {
        rest(int(latest.remainingTime()));
    }
    if (!isSo()) {
        qFatal("nothing comes of %s", qPrintable(what));
    }
}

/// As a hand does, letter by letter into an empty field, until the list is of all of them.
void DeskGate::type(const QString& text)
{
    rest(betweenKeysMs);
    press(Qt::Key_Escape, u"\u001b"_s);
    await([this] { return m_page.state().phase == DeskState::Phase::Idle; }, text);
    for (qsizetype typed = 1; typed <= text.size(); ++typed) {
        rest(betweenKeysMs);
        const QChar letter = text.at(typed - 1);
        press(keyOf(letter), letter);
        const QString now = text.left(typed);
        await([this, &now] { return m_page.state().text == now; }, text);
    }
}

void DeskGate::chooseOf(const std::function<bool(const Attendee&)>& isWanted, const QString& what)
{
    int row = -1;
    const auto isThere = [&] {
        const QList<FoundAttendee>& found = m_page.state().results;
        const auto wanted = std::ranges::find_if(
            found, [&](const FoundAttendee& each) { return isWanted(each.record.attendee); });
        row = wanted == found.end() ? -1 : int(wanted - found.begin());
        return row >= 0;
    };
    await(isThere, what); // the last rows of a long list come later
    while (m_page.state().chosen != row) {
        rest(betweenKeysMs);
        const int before = m_page.state().chosen;
        press(before < row ? Qt::Key_Down : Qt::Key_Up, {});
        await([this, before] { return m_page.state().chosen != before; }, what);
    }
    rest(betweenKeysMs);
}

} // namespace lanyard
