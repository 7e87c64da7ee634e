// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Places.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <pty.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace lanyard {

/// lanyardctl at a terminal of its own.
class Terminal
{
public:
    /// Whether one can be made: a bare root has no /dev/pts.
    [[nodiscard]] static bool isPossible()
    {
        const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
        ::close(master);
        return master >= 0;
    }

    explicit Terminal(const QStringList& arguments)
    {
        QList<QByteArray> words{builtProgram(QStringLiteral("lanyardctl")).toLocal8Bit()};
        for (const QString& argument : arguments) {
            words.append(argument.toLocal8Bit());
        }
        std::vector<char*> argv;
        for (QByteArray& word : words) {
            argv.push_back(word.data());
        }
        argv.push_back(nullptr);
        m_child = ::forkpty(&m_master, nullptr, nullptr, nullptr);
        if (m_child == 0) {
            ::execv(argv.front(), argv.data());
            ::_exit(127);
        }
    }

    ~Terminal()
    {
        if (m_child > 0) {
            ::kill(m_child, SIGKILL);
            (void)end();
        }
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    /// Waits until that is on the screen, then types.
    bool answer(const QByteArray& prompt, const QString& typed)
    {
        while (!m_screen.mid(m_answered).contains(prompt)) {
            if (!read()) {
                return false;
            }
        }
        m_answered = m_screen.size();
        const QByteArray bytes = typed.toUtf8() + '\n';
        return ::write(m_master, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }

    /// The exit.
    int end()
    {
        while (read()) { }
        int status = 0;
        (void)::waitpid(std::exchange(m_child, -1), &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    [[nodiscard]] const QByteArray& screen() const { return m_screen; }

private:
    /// False when the program has gone.
    bool read()
    {
        std::array<char, 4096> text{};
        const ssize_t size = ::read(m_master, text.data(), text.size());
        m_screen.append(text.data(), std::max<ssize_t>(size, 0));
        return size > 0 || (size < 0 && errno == EINTR);
    }

    int m_master = -1;
    pid_t m_child = -1;
    QByteArray m_screen;
    qsizetype m_answered = 0;
};

} // namespace lanyard
