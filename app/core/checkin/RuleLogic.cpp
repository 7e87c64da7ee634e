// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/RuleLogic.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace lanyard {

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

} // namespace lanyard
