// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>

#include <bitset>
#include <vector>

namespace lanyard {

/// A rule as yes and no: `and`, `or` and `!` over numbered parts that are looked at as wholes, such
/// as a comparison. To try what would be if this or that part were otherwise.
class RuleLogic
{
public:
    static constexpr size_t mostParts = 128; ///< more has no rule of a person's
    using Truths = std::bitset<mostParts>;

    explicit RuleLogic(const QJsonValue& rule);

    /// With more of them than `mostParts` the logic tells nothing.
    [[nodiscard]] const std::vector<QJsonValue>& parts() const { return m_parts; }

    [[nodiscard]] bool admits(const Truths& truths) const { return holds(m_root, truths); }

    /// Each part hangs on one fact at most, in a way that can be told: a count, an id, the state,
    /// or a time before or after another. So that changing one fact shows all that a part can be.
    [[nodiscard]] bool isOfSingleFacts() const;

    /// False where no choice for each part would admit, of what it `canBe`: yes, and no.
    [[nodiscard]] bool mayAdmit(const Truths& canBeTrue, const Truths& canBeFalse) const
    {
        return mayBe(true, m_root, canBeTrue, canBeFalse);
    }

private:
    struct Node
    {
        enum class Kind { Part, And, Or, Not };
        Kind kind = Kind::Part;
        size_t part = 0;
        std::vector<Node> children = {};
    };

    [[nodiscard]] Node read(const QJsonValue& rule);
    [[nodiscard]] static bool holds(const Node& node, const Truths& truths);
    [[nodiscard]] static bool mayBe(
        bool wanted, const Node& node, const Truths& canBeTrue, const Truths& canBeFalse);

    std::vector<QJsonValue> m_parts;
    Node m_root;
};

} // namespace lanyard
