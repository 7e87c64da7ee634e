// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ServerModel.h"

#include <QUrlQuery>

// The single calls of the modelled server. Each works on the data alone.

namespace lanyard::ModelAnswers {

[[nodiscard]] ModelResponse json(int status, const QJsonObject& body);
/// As the framework refuses: `{"detail": …}`.
[[nodiscard]] ModelResponse detail(int status, const QString& text);
/// A list of errors, as validation gives it.
[[nodiscard]] ModelResponse errors(int status, const QString& text);

struct Call
{
    ServerData& data;
    const ModelDevice& device;
    QDateTime now;
};

[[nodiscard]] ModelResponse redeem(const Call& call, const QJsonObject& body);
[[nodiscard]] ModelResponse annul(const Call& call, const QJsonObject& body);
[[nodiscard]] ModelResponse failedCheckIn(const Call& call, qint64 list, const QJsonObject& body);
[[nodiscard]] ModelResponse printLog(const Call& call, qint64 position, const QJsonObject& body);

/// `name` and `type` as the headers told them.
[[nodiscard]] ModelResponse upload(
    const Call& call, const QString& name, const QByteArray& type, const QByteArray& bytes);

/// Where a page says that the next one is.
struct PageAddress
{
    QString url; ///< of the list, without query
    QUrlQuery query;
    int size = 50;
};

[[nodiscard]] ModelResponse orders(const Call& call, const PageAddress& page);
/// `name`: items, questions, checkinlists, badgelayouts, …; 404 for what is none.
[[nodiscard]] ModelResponse frameList(
    const Call& call, const QString& name, const PageAddress& page);
[[nodiscard]] QJsonObject event(const ServerData& data);
[[nodiscard]] QJsonObject position(const ServerData& data, const ModelPosition& one);

/// A moment as the wire writes it.
[[nodiscard]] QString wire(const QDateTime& time);

} // namespace lanyard::ModelAnswers
