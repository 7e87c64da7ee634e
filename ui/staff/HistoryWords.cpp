// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/HistoryWords.h"

#include "checkin/Decision.h"
#include "models/RowState.h"
#include "print/PrintRules.h"
#include "shell/PrinterName.h"
#include "shell/Sentences.h"
#include "shell/TimeWords.h"

#include <QJsonDocument>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString sentence(const QString& words)
{
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

} // namespace

QList<HistoryLine> HistoryWords::of(
    const AttendeeHistory& history, const QTimeZone& zone, const QDateTime& now)
{
    QList<HistoryLine> lines;
    QHash<QString, Act> acts;
    for (const AuditRow& row : history.audit) {
        const QJsonObject facts = objectOf(row.text);
        Act& act = acts[facts.value("nonce"_L1).toString()];
        if (row.act == "check-in"_L1) {
            act.list = facts.value("list"_L1).toString();
            act.isConfirmed = facts.contains("confirmed"_L1);
        } else if (row.act == "undo"_L1) {
            act.undoneBy = row.actor;
        }
    }
    for (const CheckIn& checkIn : history.checkIns) {
        lines.append(scan(checkIn, acts.value(checkIn.nonce.value), zone));
    }
    for (const PrintJob& job : history.printJobs) {
        lines.append(print(job, zone));
    }
    for (const AuditRow& row : history.audit) {
        if (row.act == "refused"_L1) {
            lines.append(refusal(row));
        } else if (const QString words = settlementWords(row.act); !words.isEmpty()) {
            lines.append(settlement(row, words));
        }
    }
    // what was written later at the same moment (a badge after its check-in) stands above
    std::ranges::reverse(lines);
    std::ranges::stable_sort(lines, std::ranges::greater{}, &HistoryLine::at);
    for (HistoryLine& line : lines) {
        line.time = TimeWords::day(line.at, now, zone);
    }
    return lines;
}

HistoryLine HistoryWords::scan(const CheckIn& checkIn, const Act& act, const QTimeZone& zone)
{
    HistoryLine line;
    line.at = checkIn.at;
    const bool entry = checkIn.direction == Direction::Entry;
    line.verdict = entry ? Verdict::Admitted : Verdict::None;
    line.icon = u"right"_s;
    if (checkIn.desk.isEmpty()) {
        line.words = entry ? tr("Admitted") : tr("Left");
    } else {
        line.words
            = entry ? tr("Admitted at %1").arg(checkIn.desk) : tr("Left at %1").arg(checkIn.desk);
    }
    line.note = joined({act.list, by(checkIn.operatorName),
        checkIn.local ? confirmation(act.isConfirmed) : tr("Learned from the server")});
    if (checkIn.annulledAt) {
        line.struck = true;
        line.verdict = Verdict::None;
        line.icon = u"undo"_s;
        const QString when = TimeWords::clock(*checkIn.annulledAt, zone);
        QString undone = act.undoneBy.isEmpty() ? tr("Undone at %1").arg(when)
                                                : tr("Undone at %1 by %2").arg(when, act.undoneBy);
        if (!checkIn.annulReason.isEmpty()) {
            undone = Sentences::about(undone, checkIn.annulReason);
        }
        line.note = joined({by(checkIn.operatorName), undone});
    }
    return line;
}

HistoryLine HistoryWords::print(const PrintJob& job, const QTimeZone& zone)
{
    HistoryLine line;
    line.at = job.createdAt;
    line.words = RowWords::badge(job.state, PrinterName::isFile(job.printer));
    if (job.copy > 1) {
        line.words = tr("%1 · copy %2").arg(line.words, QString::number(job.copy));
    }
    line.icon = job.state == PrintState::Confirmed ? u"badge"_s : u"printer"_s;
    const bool isOut = job.state == PrintState::Confirmed;
    if (job.state == PrintState::Failed || job.state == PrintState::Uncertain
        || (isHandedOver(job.state) && !job.problem.isEmpty())) {
        line.verdict = Verdict::Look;
    }
    const QString why = job.reason == ReprintReason::None
        ? tr("First badge")
        : tr("Reprint: %1").arg(job.reasonText.isEmpty() ? reason(job.reason) : job.reasonText);
    QString last;
    if (job.grade == ConfirmationGrade::Seen) {
        last = tr("Seen by a person at %1").arg(TimeWords::clock(job.changedAt, zone));
    } else if (isOut) {
        last = tr("Done at %1").arg(TimeWords::clockWithSeconds(job.changedAt, zone));
    }
    const bool troubled = line.verdict == Verdict::Look;
    line.note = joined({why, by(job.operatorName), last, troubled ? job.problem : QString()});
    return line;
}

HistoryLine HistoryWords::refusal(const AuditRow& row)
{
    const QJsonObject facts = objectOf(row.text);
    const QString reason = facts.value("reason"_L1).toString();
    const QString desk = facts.value("desk"_L1).toString();
    HistoryLine line;
    line.at = row.at;
    line.verdict = reason == wireWord(Reason::AlreadyRedeemed) ? Verdict::Already
        : reason == wireWord(Reason::Incomplete) || reason == wireWord(Reason::Ambiguous)
        ? Verdict::Look
        : Verdict::Stop;
    line.words = desk.isEmpty() ? sentence(refusalWords(reason))
                                //: desk, then why nobody was let in: "At Desk A: not paid"
                                : tr("At %1: %2").arg(desk, refusalWords(reason));
    line.note = joined({facts.value("list"_L1).toString(), by(row.actor),
        confirmation(facts.contains("confirmed"_L1)), tr("Nothing was recorded as a check-in")});
    return line;
}

/// What staff did about an entry or a clash; empty for any other act.
QString HistoryWords::settlementWords(const QString& act)
{
    if (act == "clash-settled"_L1) {
        return tr("Clash settled");
    }
    if (act == "outbox-dismiss"_L1) {
        return tr("Set aside: not at the server");
    }
    return act == "outbox-resend"_L1 ? tr("Sent to the server again") : QString();
}

HistoryLine HistoryWords::settlement(const AuditRow& row, const QString& words)
{
    const QJsonObject said = objectOf(row.words.isEmpty() ? row.text : row.words);
    HistoryLine line;
    line.at = row.at;
    line.icon = row.act == "clash-settled"_L1 ? u"clash"_s : u"server"_s;
    line.words = words;
    line.note = joined(
        {said.value("note"_L1).toString(), said.value("reason"_L1).toString(), by(row.actor)});
    return line;
}

QString HistoryWords::refusalWords(const QString& reason)
{
    const QList<std::pair<Reason, QString>> words{
        {Reason::AlreadyRedeemed, tr("scanned again, was in already")},
        {Reason::Unpaid, tr("the order was not paid")},
        {Reason::Unapproved, tr("the order was not approved")},
        {Reason::Canceled, tr("the ticket was cancelled")},
        {Reason::Blocked, tr("the ticket was blocked")},
        {Reason::InvalidTime, tr("the ticket was not valid then")},
        {Reason::Rules, tr("the list’s rules did not let it in")},
        {Reason::Product, tr("the ticket does not open this list")},
        {Reason::Invalid, tr("the ticket was for another date")},
        {Reason::Ambiguous, tr("the code stood for several tickets")},
        {Reason::Revoked, tr("the code was replaced by a newer one")},
        {Reason::Incomplete, tr("questions were still to be answered")}};
    for (const auto& [each, said] : words) {
        if (wireWord(each) == reason) {
            return said;
        }
    }
    return tr("not let in");
}

QString HistoryWords::by(const QString& operatorName)
{
    return operatorName.isEmpty() ? QString() : tr("By %1").arg(operatorName);
}

QString HistoryWords::confirmation(bool isConfirmed)
{
    return isConfirmed ? tr("Confirmed by the server") : QString();
}

QString HistoryWords::badges(const AttendeeHistory& history)
{
    if (const int badges = history.record.badgesPrinted; badges > 0) {
        return tr("Sent %n times", nullptr, badges);
    }
    return std::ranges::any_of(history.printJobs,
               [](const PrintJob& job) { return job.state == PrintState::Uncertain; })
        ? RowWords::badge(PrintState::Uncertain)
        : tr("No badge yet");
}

QString HistoryWords::reason(ReprintReason reason)
{
    switch (reason) {
    case ReprintReason::None:
        return {};
    case ReprintReason::Lost:
        return tr("Lost");
    case ReprintReason::Damaged:
        return tr("Damaged");
    case ReprintReason::Name:
        return tr("Name is wrong");
    case ReprintReason::Other:
        return tr("Other, in words");
    }
    return {};
}

} // namespace lanyard
