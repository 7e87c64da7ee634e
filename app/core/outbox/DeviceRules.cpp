// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/DeviceRules.h"

#include <array>

namespace lanyard {

namespace {

using Kind = PushOutcome::Kind;
using Row = std::array<std::optional<Kind>, 4>;

// Why it is so:
// - A check-in that counts has arrived, whoever brought it. One that does not count is sent. So is
//   one that no list tells of: what counts twice is shown as a clash, what never arrives nobody
//   would miss.
// - An undo is done where nothing counts. What counts, or may, only the server's own people can
//   take back, so staff are told.
// - Who cannot be asked now is asked later.
constexpr std::optional<Kind> goesOn;
// clang-format off
constexpr std::array<Row, 2> table {{
    //             Counts              CountsNot           NoTicket       Unknown
    /*before*/ {{  Kind::Acknowledged, goesOn,             goesOn,        Kind::RetryLater }},
    /*after*/  {{  Kind::Refused,      Kind::Acknowledged, Kind::Refused, Kind::RetryLater }},
}};

// clang-format on

std::optional<Kind> cell(std::size_t row, const CheckInSought& sought)
{
    const bool isShutOut
        = sought.kind == CheckInSought::Kind::Unknown && sought.outcome.kind == Kind::Stop;
    return isShutOut ? std::optional(Kind::Stop) : table.at(row).at(std::size_t(sought.kind));
}

} // namespace

std::optional<PushOutcome> DeviceRules::meansBefore(const CheckInSought& sought)
{
    const auto kind = cell(0, sought);
    if (!kind) {
        return std::nullopt;
    }
    PushOutcome outcome = sought.outcome;
    // where nothing leaves, nothing was tried
    outcome.kind
        = *kind == Kind::RetryLater && outcome.kind == Kind::NotSent ? Kind::NotSent : *kind;
    return outcome;
}

bool DeviceRules::isNoneOfOurs(const PushOutcome& undo)
{
    return undo.kind == Kind::Refused && undo.status == noneOfOurs;
}

bool DeviceRules::isOfOursAlone(const PushOutcome& undo)
{
    constexpr int leastRefusal = 400; // a refusal that means "done already"
    return isNoneOfOurs(undo) || (undo.kind == Kind::Acknowledged && undo.status >= leastRefusal);
}

PushOutcome DeviceRules::meansAfter(const PushOutcome& refused, const CheckInSought& sought)
{
    const bool isUnknown = sought.kind == CheckInSought::Kind::Unknown;
    PushOutcome outcome = isUnknown ? sought.outcome : refused;
    outcome.kind = cell(1, sought).value_or(refused.kind);
    return outcome;
}

} // namespace lanyard
