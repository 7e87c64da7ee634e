// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"
#include "support/Result.h"

#include <functional>
#include <optional>

namespace lanyard {

// What the addresses of all printers have in common: settings behind a `?`, parted by `&`.
namespace AddressSettings {

/// A number between the two; none for anything else.
[[nodiscard]] std::optional<double> number(const QString& text, double least, double most);

/// How far, in mm, a badge is moved: at most 20 either way.
[[nodiscard]] std::optional<double> distance(const QString& text);

/// `62x100`, width and length in mm; `62x0` is endless.
[[nodiscard]] std::optional<PaperSize> paper(const QString& text);

/// Of `0`, `90`, `180`, `270`.
[[nodiscard]] std::optional<int> quarterTurns(const QString& text);

/// Puts what was read into `target`, where that makes sense; whether it does.
template <typename Value>
[[nodiscard]] bool take(Value& target, const std::optional<Value>& read)
{
    target = read.value_or(target);
    return read.has_value();
}

/// PrinterAddress, with the part that makes no sense.
[[nodiscard]] Error notUnderstood(const QString& address, const QString& part);

/// Gives each setting of the address to `take`, which is false for one that makes no sense: that
/// ends it.
[[nodiscard]] Result<void> read(
    const QString& address, const std::function<bool(const QString&, const QString&)>& take);

} // namespace AddressSettings

} // namespace lanyard
