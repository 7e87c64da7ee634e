// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>

#include <chrono>

namespace lanyard {

/// A second copy that is started on the same data ends, and has the first one's window come to the
/// front: whoever started it looked for that. Made by who has the data folder. UI thread.
class WindowCall : public QObject
{
    Q_OBJECT
public:
    explicit WindowCall(const QString& dataFolder, QObject* parent = nullptr);

    /// Calls the window of the Lanyard that has this folder; false: none answers within
    /// `patience`, as where it has no window or hangs. Any thread.
    [[nodiscard]] static bool call(const QString& dataFolder,
        std::chrono::milliseconds patience = std::chrono::milliseconds(3000));

Q_SIGNALS:
    void called();

private:
    QLocalServer m_server;
};

} // namespace lanyard
