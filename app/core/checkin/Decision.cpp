// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/Decision.h"

namespace lanyard {

using namespace Qt::StringLiterals;

QString wireWord(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Invalid:
        return u"invalid"_s;
    case Reason::AlreadyRedeemed:
        return u"already_redeemed"_s;
    case Reason::Unpaid:
        return u"unpaid"_s;
    case Reason::Unapproved:
        return u"unapproved"_s;
    case Reason::Canceled:
        return u"canceled"_s;
    case Reason::Blocked:
        return u"blocked"_s;
    case Reason::InvalidTime:
        return u"invalid_time"_s;
    case Reason::Rules:
        return u"rules"_s;
    case Reason::Product:
        return u"product"_s;
    case Reason::Ambiguous:
        return u"ambiguous"_s;
    case Reason::Revoked:
        return u"revoked"_s;
    case Reason::Incomplete:
        return u"incomplete"_s;
    case Reason::Error:
        return u"error"_s;
    case Reason::Exchange:
        return u"exchange"_s;
    case Reason::AlreadyExchanged:
        return u"already_exchanged"_s;
    case Reason::MediumInvalid:
        return u"medium_invalid"_s;
    case Reason::MediumExists:
        return u"medium_exists"_s;
    }
    return u"error"_s;
}

Reason reasonOf(const QString& word)
{
    for (int each = int(Reason::Invalid); each <= int(Reason::MediumExists); ++each) {
        if (wireWord(Reason(each)) == word) {
            return Reason(each);
        }
    }
    return Reason::Error;
}

namespace {

template <typename... Fs>
struct Overloaded : Fs...
{
    using Fs::operator()...;
};

template <typename... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>; // clang 14 does not deduce it for an aggregate

} // namespace

QString decisionWord(const Decision& decision)
{
    return std::visit(Overloaded{[](const Admit&) { return u"admit"_s; },
                          [](const AlreadyCheckedIn&) { return u"already"_s; },
                          [](const Refused&) { return u"refused"_s; },
                          [](const NeedsAnswers&) { return u"needsAnswers"_s; },
                          [](const NeedsChoice&) { return u"needsChoice"_s; },
                          [](const Unknown&) { return u"unknown"_s; }},
        decision);
}

Reason decisionReason(const Decision& decision)
{
    return std::visit(Overloaded{[](const Admit&) { return Reason::None; },
                          [](const AlreadyCheckedIn&) { return Reason::AlreadyRedeemed; },
                          [](const Refused& refused) { return refused.reason; },
                          [](const NeedsAnswers&) { return Reason::Incomplete; },
                          [](const NeedsChoice&) { return Reason::Ambiguous; },
                          [](const Unknown& unknown) {
                              return unknown.revoked ? Reason::Revoked : Reason::Invalid;
                          }},
        decision);
}

std::optional<AttendeeId> decisionAttendee(const Decision& decision)
{
    using Found = std::optional<AttendeeId>;
    return std::visit(Overloaded{[](const NeedsChoice&) { return Found{}; },
                          [](const Unknown&) { return Found{}; },
                          [](const auto& about) { return Found{about.attendee}; }},
        decision);
}

} // namespace lanyard
