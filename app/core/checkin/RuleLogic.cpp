// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/RuleLogic.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace lanyard {

namespace {

/// How many facts there are below; two for one that is compared in a way that is not looked into.
int factsIn(const QJsonValue& node, const QString& above = {})
{
    int sum = 0;
    if (node.isArray()) {
        for (const QJsonValue& each : node.toArray()) {
            sum += factsIn(each, above);
        }
        return sum;
    }
    const QJsonObject object = node.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isVariable = it.key() == QLatin1StringView("var");
        const bool isNow = isVariable && it.value() == QLatin1StringView("now");
        const bool isTold = above.startsWith(QLatin1StringView("is")); // isBefore, isAfter
        sum += isNow && !isTold ? 2 : 0;
        sum += isVariable || it.key().startsWith(QLatin1StringView("entries_")) ? 1 : 0;
        sum += factsIn(it.value(), it.key());
    }
    return sum;
}

} // namespace

RuleLogic::RuleLogic(const QJsonValue& rule)
    : m_root(read(rule))
{ }

RuleLogic::Node RuleLogic::read(const QJsonValue& rule)
{
    const QJsonObject object = rule.toObject();
    const QString op = object.isEmpty() ? QString() : object.constBegin().key();
    Node node;
    if (op == QLatin1StringView("and")) {
        node.kind = Node::Kind::And;
    } else if (op == QLatin1StringView("or")) {
        node.kind = Node::Kind::Or;
    } else if (op == QLatin1StringView("!")) {
        node.kind = Node::Kind::Not;
    } else {
        node.part = std::min(m_parts.size(), mostParts - 1);
        m_parts.push_back(rule);
        return node;
    }
    const QJsonValue value = object.constBegin().value();
    for (const QJsonValue& arg : value.isArray() ? value.toArray() : QJsonArray{value}) {
        node.children.push_back(read(arg));
    }
    return node;
}

bool RuleLogic::holds(const Node& node, const Truths& truths)
{
    const auto isTrue = [&truths](const Node& child) { return holds(child, truths); };
    switch (node.kind) {
    case Node::Kind::And:
        return std::ranges::all_of(node.children, isTrue);
    case Node::Kind::Or:
        return std::ranges::any_of(node.children, isTrue);
    case Node::Kind::Not:
        return std::ranges::none_of(node.children, isTrue);
    case Node::Kind::Part:
        break;
    }
    return truths[node.part];
}

bool RuleLogic::isOfSingleFacts() const
{
    return std::ranges::all_of(m_parts, [](const QJsonValue& part) { return factsIn(part) <= 1; });
}

bool RuleLogic::mayBe(
    bool wanted, const Node& node, const Truths& canBeTrue, const Truths& canBeFalse)
{
    if (node.kind == Node::Kind::Part) {
        return wanted ? canBeTrue[node.part] : canBeFalse[node.part];
    }
    const bool ofChild = node.kind == Node::Kind::Not ? !wanted : wanted;
    const auto mayBeSo
        = [&](const Node& child) { return mayBe(ofChild, child, canBeTrue, canBeFalse); };
    // one child decides an `and` for no, an `or` for yes
    const bool needsAll = node.kind == Node::Kind::Or ? !wanted : wanted;
    return needsAll ? std::ranges::all_of(node.children, mayBeSo)
                    : std::ranges::any_of(node.children, mayBeSo);
}

} // namespace lanyard
