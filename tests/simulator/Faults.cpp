// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Faults.h"

namespace lanyard::sim {

namespace {

struct Known
{
    const char* name;
    double rate; ///< at each place where it could happen
};

/// In the order of `Fault`.
constexpr std::array<Known, faultCount> known{{
    {"net-refused", 0.05},
    {"net-request-lost", 0.05},
    {"net-reply-lost", 0.08},
    {"net-reset", 0.05},
    {"net-slow", 0.05},
    {"net-twice", 0.06},
    {"net-late-twin", 0.06},
    {"net-cut-off", 0.05},
    {"portal-page", 0.05},
    {"portal-redirect", 0.05},
    {"portal-not-found", 0.05},
    {"gateway-before", 0.04},
    {"gateway-after", 0.05},
    {"body-cut", 0.05},
    {"server-busy", 0.04},
    {"server-error", 0.05},
    {"server-conflict", 0.04},
    {"server-down", 0.04},
    {"server-restored", 0.015},
    {"server-revokes", 0.02},
    {"office-cancels", 0.04},
    {"office-blocks", 0.04},
    {"office-renames", 0.05},
    {"office-replaces-secret", 0.04},
    {"office-breaks-rule", 0.02},
    {"disk-full", 0.02},
    {"disk-fails", 0.02},
    {"disk-slow", 0.03},
    {"death-before-commit", 0.008},
    {"death-after-commit", 0.008},
    {"death-at-rest", 0.02},
    {"night", 0.01},
    {"clock-back", 0.03},
    {"clock-forward", 0.03},
    {"clock-dead", 0.02},
    {"paper-out", 0.15},
    {"print-unclear", 0.2},
    {"print-refused", 0.15},
    {"death-while-printing", 0.1},
    {"paper-small", 0.1},
    {"net-late", 0.08},
    {"net-breaks", 0.05},
    {"profile-forbids", 0.3},
    {"desk-shut-out", 0.3},
    {"desk-paired-anew", 0.3},
    {"clock-set-unheard", 0.02},
    {"server-error-after", 0.05},
    {"office-removes", 0.03},
    {"print-logs-broken", 0.3},
    {"other-json", 0.05},
}};

constexpr quint64 faultPurpose = 1000;

} // namespace

QString nameOf(Fault fault)
{
    return QString::fromLatin1(known[std::size_t(fault)].name);
}

std::optional<Fault> faultOf(const QString& name)
{
    for (int at = 0; at < faultCount; ++at) {
        if (nameOf(Fault(at)) == name) {
            return Fault(at);
        }
    }
    return std::nullopt;
}

Faults::Faults(quint64 seed, const QSet<Fault>& without)
{
    for (int at = 0; at < faultCount; ++at) {
        m_dice.emplace_back(seed, faultPurpose + quint64(at));
        const bool isOn = m_dice.back().chance(0.5);
        const double more = 0.5 + m_dice.back().fraction() * 1.5;
        m_rates[std::size_t(at)]
            = isOn && !without.contains(Fault(at)) ? known[std::size_t(at)].rate * more : 0.0;
    }
}

bool Faults::strikes(Fault fault)
{
    const double rate = m_rates[std::size_t(fault)];
    if (m_healed || m_held || rate <= 0 || !m_dice[std::size_t(fault)].chance(rate)) {
        return false;
    }
    note(fault);
    return true;
}

} // namespace lanyard::sim
