// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <stdexcept>
#include <type_traits>

namespace lanyard {

/// What SQLite refused. Lives inside db alone: `attempt` makes the value that others see.
class SqliteError : public std::runtime_error
{
public:
    /// `code`: SQLite's extended result code; `systemError`: errno of the failed call, 0 for none.
    SqliteError(int code, int systemError, const std::string& message);

    [[nodiscard]] int code() const { return m_code; }

    /// Full disk, damage and interruption by their own codes, all else as `StorageFailed`.
    [[nodiscard]] Error toError() const;
    /// The file may not hold what was handed to the system: the connection must be opened anew.
    [[nodiscard]] bool isOfDevice() const;
    /// All was handed to the system; whether it came onto the disk is not known.
    [[nodiscard]] bool isOfSync() const;

private:
    int m_code;
    int m_systemError;
};

template <typename T>
struct ResultOf
{
    using Type = Result<T>;
};

template <typename T>
struct ResultOf<Result<T>>
{
    using Type = Result<T>;
};

/// Runs `work` (which returns a value, nothing, or a `Result`) and turns a thrown `SqliteError`
/// into an `Error`.
template <typename Work>
auto attempt(Work&& work) -> typename ResultOf<std::invoke_result_t<Work>>::Type
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SqliteError& error) {
        return error.toError();
    }
}

} // namespace lanyard
