// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "GivenSecret.h"

#include "staff/PinPanel.h"
#include "staff/SealPanel.h"

#include <termios.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

termios before; ///< the terminal as it was, for who is interrupted

void giveBack(int number)
{
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

/// Nothing that is typed is seen while it lives.
class Unseen
{
public:
    Unseen()
    {
        ::tcgetattr(STDIN_FILENO, &before);
        for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
            std::signal(number, giveBack);
        }
        termios unseen = before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }

    ~Unseen()
    {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
            std::signal(number, SIG_DFL);
        }
    }
    Q_DISABLE_COPY_MOVE(Unseen)
};

QString line()
{
    std::string typed;
    std::getline(std::cin, typed);
    QString text = QString::fromStdString(typed);
    if (text.endsWith(u'\r')) {
        text.chop(1);
    }
    return text;
}

QString unseenLine(const char* prompt)
{
    const Unseen unseen;
    std::fputs(prompt, stderr);
    const QString typed = line();
    std::fputc('\n', stderr);
    return typed;
}

bool isTyped()
{
    return ::isatty(STDIN_FILENO) == 1;
}

/// As the window's pad of keys takes it, which has digits of any script.
bool isPin(const QString& text)
{
    return text.size() >= PinPanel::shortest && text.size() <= PinPanel::longest
        && std::ranges::all_of(text, [](QChar sign) { return sign.isDigit(); });
}

} // namespace

GivenSecret askPassphrase(bool isNew)
{
    const QString text = isTyped() ? unseenLine("Passphrase: ") : line();
    if (text.isEmpty()) {
        return {{}, u"A passphrase is needed: type it, or give it as a line of standard input."_s};
    }
    if (isNew && text.size() < SealPanel::shortest) {
        return {{}, SealPanel::tooShort()};
    }
    if (isNew && isTyped() && unseenLine("Once more: ") != text) {
        return {{}, u"The two passphrases are not the same. Nothing was written."_s};
    }
    return {text, {}};
}

GivenSecret askPin()
{
    const QString pin = isTyped() ? unseenLine("New staff PIN: ") : line();
    if (!isPin(pin)) {
        return {{},
            u"A PIN has %1 to %2 digits: type it, or give it as a line of standard input. "
            "Nothing was changed."_s.arg(PinPanel::shortest)
                .arg(PinPanel::longest)};
    }
    if (isTyped() && unseenLine("Once more: ") != pin) {
        return {{}, u"The two PINs are not the same. Nothing was changed."_s};
    }
    return {pin, {}};
}

} // namespace lanyard
