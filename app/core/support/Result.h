// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Error.h"

#include <tl/expected.hpp>

namespace lanyard {

/// A value or an `Error`. Marked `[[nodiscard]]`, which `tl::expected` is not.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;

    Result(Error error) // NOLINT(google-explicit-constructor): `return Error{…}` reads well
        : tl::expected<T, Error>(tl::unexpected<Error>(std::move(error)))
    { }
};

/// An error with a code and text for the log.
inline Error failure(ErrorCode code, QString detail = {}, QStringList args = {})
{
    return Error{code, std::move(detail), false, std::move(args)};
}

} // namespace lanyard
