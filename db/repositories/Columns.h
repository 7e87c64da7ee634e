// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Attendee.h"
#include "attendee/Event.h"
#include "badge/StoredTemplate.h"
#include "checkin/CheckIn.h"
#include "outbox/OutboxEntry.h"
#include "print/PrintJob.h"

#include <QJsonDocument>

// How lists and maps of the core's values stand in JSON columns, and which integer a choice is.

namespace lanyard {

class Statement;
struct JsonText;

// Tables and partial indexes hold these integers: a new choice goes to the end.
static_assert(int(OrderStatus::Paid) == 0 && int(OrderStatus::Cancelled) == 3
    && int(OrderStatus::Unknown) == 4);
static_assert(int(Direction::Entry) == 0 && int(Direction::Exit) == 1);
static_assert(int(BadgeChoice::Default) == 0 && int(BadgeChoice::Own) == 2);
static_assert(int(OutboxKind::CheckIn) == 0 && int(OutboxKind::FailedScan) == 3);
static_assert(int(OutboxState::Ready) == 0 && int(OutboxState::InFlight) == 1
    && int(OutboxState::Ambiguous) == 2 && int(OutboxState::Quarantined) == 3
    && int(OutboxState::Acknowledged) == 4 && int(OutboxState::Withdrawn) == 6);
static_assert(int(PrintState::Waiting) == 0 && int(PrintState::Sent) == 3
    && int(PrintState::Printing) == 4 && int(PrintState::Confirmed) == 5
    && int(PrintState::Uncertain) == 8);
static_assert(int(ReprintReason::None) == 0 && int(ReprintReason::Other) == 4);

// What happens with a question at check-in: bits of `question.at_check_in`.
constexpr qint64 questionAsked = 1;
constexpr qint64 questionShown = 2;

[[nodiscard]] QJsonDocument toJson(const QList<qint64>& numbers);
[[nodiscard]] QList<qint64> numbersFrom(const QJsonDocument& json);
[[nodiscard]] JsonText jsonText(const QStringList& texts);
[[nodiscard]] QStringList textsFrom(const QJsonDocument& json);
[[nodiscard]] QMap<QString, QString> fieldsFrom(const QJsonDocument& json);
[[nodiscard]] QJsonDocument toJson(const QMap<QString, Translations>& translations);
[[nodiscard]] QMap<QString, Translations> translationsFrom(const QJsonDocument& json);
[[nodiscard]] JsonText jsonText(const QMap<qint64, QString>& answers);
[[nodiscard]] QMap<qint64, QString> answersFrom(const QJsonDocument& json);
[[nodiscard]] QJsonDocument toJson(const QList<Variation>& variations);
[[nodiscard]] QList<Variation> variationsFrom(const QJsonDocument& json);
[[nodiscard]] QJsonDocument toJson(const QList<QuestionOption>& options);
[[nodiscard]] QList<QuestionOption> optionsFrom(const QJsonDocument& json);
[[nodiscard]] QJsonDocument toJson(const AnswerRange& range);
[[nodiscard]] AnswerRange answerRangeFrom(const QJsonDocument& json);
/// From columns `first` to `first + 4`: id, name, from, to, admission.
[[nodiscard]] EventDate eventDateFrom(const Statement& row, int first);

} // namespace lanyard
