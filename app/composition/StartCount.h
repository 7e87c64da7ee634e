// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace lanyard {

/// Starts in a row that broke off: the window was neither closed nor there for a minute. A byte a
/// start in a file of the data folder. UI thread.
class StartCount
{
public:
    /// So many, and the next start does without what may have been the cause.
    static constexpr qint64 many = 3;
    static constexpr std::chrono::seconds soundAfter{60};

    /// Counts this start as one that breaks off, for now.
    explicit StartCount(const QString& dataFolder);
    ~StartCount();
    Q_DISABLE_COPY_MOVE(StartCount)

    /// The starts before this one broke off.
    [[nodiscard]] bool isCareful() const { return m_before >= many; }

    /// This one did not: the next begins at nought.
    void forget() const;

private:
    QString m_file;
    qint64 m_before = 0;
};

} // namespace lanyard
