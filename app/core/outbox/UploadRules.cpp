// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/UploadRules.h"

#include "outbox/DeviceRules.h"

#include <array>

namespace lanyard {

namespace {

using Kind = PushOutcome::Kind;
using Row = std::array<std::optional<Kind>, 6>;

// Why it is so:
// - An upload that may have arrived has done nothing that counts: the check-in itself certainly
//   did not leave, so it is no more in doubt than before, and the file goes up again later.
// - What is refused for good waits for staff. But doubt about a check-in ends by the server's
//   answer to its nonce alone, so one that is in doubt is tried again.
constexpr std::optional<Kind> goesOn;
// clang-format off
constexpr std::array<Row, 2> table {{
    //               Acknowledged  NotSent        Ambiguous         RetryLater        Refused           Stop
    /*certain*/  {{  goesOn,       Kind::NotSent, Kind::RetryLater, Kind::RetryLater, Kind::Refused,    Kind::Stop }},
    /*in doubt*/ {{  goesOn,       Kind::NotSent, Kind::RetryLater, Kind::RetryLater, Kind::RetryLater, Kind::Stop }},
}};

// clang-format on

} // namespace

UploadRules::Place UploadRules::place(
    const AnswerFile& file, const QDateTime& now, const QString& device)
{
    if (file.upload.isEmpty() || !file.uploadedAt) {
        return Place::Here;
    }
    if (DeviceRules::isPerhapsAnothers(file.uploadedBy, device)) {
        return Place::Others;
    }
    // a clock that was set back tells nothing of how long ago that was
    const bool isRecent = *file.uploadedAt <= now && now < file.uploadedAt->addDuration(kept);
    return isRecent ? Place::There : Place::Forgotten;
}

std::optional<Kind> UploadRules::means(Kind upload, bool isInDoubt)
{
    return table.at(isInDoubt ? 1 : 0).at(std::size_t(upload));
}

OutboxEntry UploadRules::naming(OutboxEntry entry, const QList<AnswerFile>& files)
{
    if (!files.isEmpty()) {
        QJsonObject answers = entry.body.value(QStringLiteral("answers")).toObject();
        for (const AnswerFile& file : files) {
            answers.insert(QString::number(file.question), file.upload);
        }
        entry.body.insert(QStringLiteral("answers"), answers);
    }
    return entry;
}

} // namespace lanyard
