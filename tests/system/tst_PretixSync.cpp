// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncedDesk.h"
#include "outbox/OutboxEntries.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Network = SyncStatus::Network;

namespace {

const QString door = u"Main entrance"_s;

QHash<QString, QList<QJsonObject>> bySecret(const QJsonArray& rows)
{
    QHash<QString, QList<QJsonObject>> found;
    for (const QJsonValue& row : rows) {
        found[row.toObject().value(u"secret"_s).toString()].append(row.toObject());
    }
    return found;
}

/// The database's words for a moment, to the millisecond.
QDateTime momentOf(const QJsonObject& row)
{
    return QDateTime::fromString(row.value(u"datetime"_s).toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

/// One desk, one real pretix, one day: the functions follow each other and share both. What is
/// at the server is read from the server's own database.
class tst_PretixSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everybodyOnTheListIsPulled();
    void theSecondPullBringsNothing();
    void thirtyAreCheckedInAndPrintedWhileTheCableIsOut();
    void afterTheCutTheServerHoldsExactlyThose();
    void theNextPullDoublesNothing();
    void anotherDeskSeesThem();
    void lostAnswersAndPortalsCountOnce();
    void anUndoWithoutNetworkReachesTheServer();
    void aServerThatStopsIsWaitedFor();
    void whatItsProfileForbidsIsKeptAndTheRestGoesOn();
    void aListThatVanishedEndsInQuarantineWithTheServersWords();
    void whoWasCancelledAtTheOfficeIsNoLongerAdmitted();
    void aRevokedDeskStopsAndKeepsItsEntries();

private:
    /// Paid attendees for whom nothing is special, not handed out before.
    QStringList freshTokens(int count);

    QJsonArray rows(const QString& table) { return m_rig.facts().value(table).toArray(); }

    PretixRig m_rig;
    std::unique_ptr<SyncedDesk> m_desk;
    QStringList m_fresh;
    QHash<QString, CheckIn> m_checkIns; ///< of the thirty, by token
};

void tst_PretixSync::initTestCase()
{
    if (!m_rig.start(460)) {
        const QString reason = u"no pretix server here: "_s + m_rig.problem();
        QVERIFY2(!PretixRig::mustRun(), qPrintable(reason));
        QSKIP(qPrintable(reason));
    }
    for (const QJsonValue& value : m_rig.people()) {
        const QJsonObject row = value.toObject();
        const auto is = [&row](const QString& key) { return row.value(key).toBool(); };
        const bool isPlain = row.value(u"item"_s).toString() == u"Attendee"_s
            && row.value(u"status"_s).toString() == u"p"_s && !is(u"canceled"_s)
            && !is(u"blocked"_s) && !is(u"early"_s) && !is(u"late"_s);
        if (isPlain) {
            m_fresh.append(row.value(u"secret"_s).toString());
        }
    }
    m_desk = std::make_unique<SyncedDesk>(m_rig);
}

QStringList tst_PretixSync::freshTokens(int count)
{
    QStringList tokens;
    while (tokens.size() < count && !m_fresh.isEmpty()) {
        tokens.append(m_fresh.takeFirst());
    }
    return tokens;
}

void tst_PretixSync::everybodyOnTheListIsPulled()
{
    QElapsedTimer clock;
    clock.start();
    const auto round = m_desk->syncOnce();
    QVERIFY2(round, round ? "" : qPrintable(round.error().detail));
    qInfo("first pull: %d places in %.1f s", round->pulled, double(clock.elapsed()) / 1000.0);
    QHash<QString, AttendeeRecord> known;
    for (const AttendeeRecord& record : m_desk->everybody()) {
        known.insert(record.attendee.token.value, record);
    }
    int people = 0;
    for (const QJsonValue& value : m_rig.people()) {
        const QJsonObject row = value.toObject();
        if (row.value(u"canceled"_s).toBool()) {
            continue; // a cancelled place is in no list any more
        }
        const auto found = known.constFind(row.value(u"secret"_s).toString());
        QVERIFY2(found != known.constEnd(), qPrintable(row.value(u"name"_s).toString()));
        const Attendee& attendee = found->attendee;
        QCOMPARE(attendee.remote, row.value(u"position"_s).toInteger());
        QCOMPARE(attendee.order, row.value(u"order"_s).toString());
        QCOMPARE(found->ticketType.name, row.value(u"item"_s).toString());
        QCOMPARE(attendee.blocked, row.value(u"blocked"_s).toBool());
        if (row.value(u"addonTo"_s).isNull()) {
            QCOMPARE(attendee.name, row.value(u"name"_s).toString());
            ++people;
        } else {
            QVERIFY(attendee.addonTo.isValid());
        }
    }
    QCOMPARE(people, 460);
    QCOMPARE(known.size(), round->pulled);
    QCOMPARE(m_desk->status().network, Network::Online);
    const auto templates = m_desk->read(
        [this](UnitOfWork& work) { return work.events().templates(m_desk->event()); });
    QCOMPARE(templates.size(), 3);
    QCOMPARE(std::count_if(templates.begin(), templates.end(),
                 [](const StoredTemplate& one) { return one.background.startsWith("%PDF-"); }),
        3);
}

void tst_PretixSync::theSecondPullBringsNothing()
{
    QElapsedTimer clock;
    clock.start();
    const auto round = m_desk->syncOnce();
    QVERIFY(round);
    QCOMPARE(round->pulled, 0);
    qInfo("a pull with nothing new: %.2f s", double(clock.elapsed()) / 1000.0);
}

void tst_PretixSync::thirtyAreCheckedInAndPrintedWhileTheCableIsOut()
{
    m_desk->sync().start();
    m_desk->cable.unplug();
    for (const QString& token : freshTokens(30)) {
        const CheckInOutcome outcome = m_desk->checkIn(token, door);
        QVERIFY(std::holds_alternative<Admit>(outcome.decision));
        QVERIFY(outcome.checkIn && outcome.printJob);
        m_checkIns.insert(token, *outcome.checkIn);
        QVERIFY(QFileInfo(m_desk->print(*outcome.printJob)).size() > 1000);
        m_desk->sync().wake();
    }
    QCOMPARE(m_checkIns.size(), 30);
    QTRY_COMPARE(m_desk->status().network, Network::Offline);
    QTRY_COMPARE(m_desk->status().outbox.waiting(), 60);
    QCOMPARE(rows(u"checkins"_s).size(), 0);
    QCOMPARE(rows(u"prints"_s).size(), 0);
}

void tst_PretixSync::afterTheCutTheServerHoldsExactlyThose()
{
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_desk->cable.plugIn());
    m_desk->sync().wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->outbox().waiting(), 0, 120'000);
    qInfo("60 entries after the cut: %.1f s", double(clock.elapsed()) / 1000.0);
    QCOMPARE(m_desk->outbox().quarantined, 0);
    const auto checkIns = bySecret(rows(u"checkins"_s));
    const auto prints = bySecret(rows(u"prints"_s));
    QCOMPARE(checkIns.size(), 30);
    QCOMPARE(prints.size(), 30);
    for (auto it = m_checkIns.cbegin(); it != m_checkIns.cend(); ++it) {
        QCOMPARE(checkIns.value(it.key()).size(), 1);
        const QJsonObject row = checkIns.value(it.key()).first();
        QCOMPARE(row.value(u"nonce"_s).toString(), it->nonce.value);
        QCOMPARE(row.value(u"list"_s).toString(), door);
        QCOMPARE(row.value(u"type"_s).toString(), u"entry"_s);
        QCOMPARE(momentOf(row), it->at);
        QVERIFY(row.value(u"forceSent"_s).toBool());
        QVERIFY(!row.value(u"forced"_s).toBool()); // and was not needed
        QCOMPARE(prints.value(it.key()).size(), 1);
        const auto jobs = m_desk->read(
            [&](UnitOfWork& work) { return work.printJobs().ofAttendee(it->attendee); });
        QCOMPARE(jobs.size(), 1);
        const QJsonObject info = prints.value(it.key()).first().value(u"info"_s).toObject();
        QCOMPARE(info.value(u"uuid"_s).toString(), jobs.first().uuid);
    }
    QCOMPARE(m_rig.facts().value(u"failed"_s).toArray().size(), 0);
}

void tst_PretixSync::theNextPullDoublesNothing()
{
    // the first may join a download that began before the last entry had arrived
    for (int round = 0; round < 2; ++round) {
        QVERIFY(m_desk->syncOnce());
    }
    for (auto it = m_checkIns.cbegin(); it != m_checkIns.cend(); ++it) {
        const auto record = m_desk->byToken(it.key());
        QVERIFY(record);
        QCOMPARE(record->history.size(), 1);
        QCOMPARE(record->history.first().nonce, it->nonce);
        QVERIFY(record->history.first().remote > 0);
        QCOMPARE(record->badgesPrinted, 1);
    }
}

void tst_PretixSync::anotherDeskSeesThem()
{
    SyncedDesk other(m_rig);
    QVERIFY(other.syncOnce());
    for (auto it = m_checkIns.cbegin(); it != m_checkIns.cend(); ++it) {
        const auto record = other.byToken(it.key());
        QVERIFY(record);
        QCOMPARE(record->history.size(), 1);
        QVERIFY(!record->history.first().local);
        QCOMPARE(record->history.first().at, it->at);
        QCOMPARE(record->badgesPrinted, 1);
        const CheckInOutcome again = other.checkIn(it.key(), door);
        QVERIFY(std::holds_alternative<AlreadyCheckedIn>(again.decision));
    }
}

void tst_PretixSync::lostAnswersAndPortalsCountOnce()
{
    const QStringList tokens = freshTokens(6);
    m_desk->cable.setMode(CutProxy::Mode::SwallowAnswers);
    for (const QString& token : tokens) {
        QVERIFY(m_desk->checkIn(token, door).checkIn);
        m_desk->sync().wake();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->outbox().ambiguous > 0, 60'000);
    m_desk->cable.setMode(CutProxy::Mode::Portal);
    m_desk->sync().wake();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->status().problem.contains(u"JSON"_s), 60'000);
    QCOMPARE(m_desk->status().network, Network::Offline);
    m_desk->cable.setMode(CutProxy::Mode::Through);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->outbox().waiting(), 0, 180'000);
    QCOMPARE(m_desk->outbox().quarantined, 0);
    const auto checkIns = bySecret(rows(u"checkins"_s));
    for (const QString& token : tokens) {
        QCOMPARE(checkIns.value(token).size(), 1);
    }
}

void tst_PretixSync::anUndoWithoutNetworkReachesTheServer()
{
    const QString token = freshTokens(1).first();
    const CheckInOutcome admitted = m_desk->checkIn(token, door);
    m_desk->sync().wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->outbox().waiting(), 0, 60'000);
    m_desk->cable.unplug();
    QVERIFY(m_desk->undo(*admitted.checkIn).annulledAt);
    QCOMPARE(m_desk->outbox().waiting(), 1);
    QVERIFY(m_desk->cable.plugIn());
    m_desk->sync().wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->outbox().waiting(), 0, 60'000);
    QCOMPARE(m_desk->outbox().quarantined, 0);
    QVERIFY(!bySecret(rows(u"checkins"_s)).contains(token));
    QCOMPARE(bySecret(rows(u"annulled"_s)).value(token).size(), 1);
    // taken back is taken back: the next pull does not bring it again
    QVERIFY(m_desk->syncOnce());
    QCOMPARE(m_desk->byToken(token)->history.size(), 0);
}

void tst_PretixSync::aServerThatStopsIsWaitedFor()
{
    const QString token = freshTokens(1).first();
    m_rig.stop();
    QVERIFY(m_desk->checkIn(token, door).checkIn);
    m_desk->sync().wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->status().network, Network::Offline, 60'000);
    QVERIFY2(m_rig.resume(), qPrintable(m_rig.problem()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->outbox().waiting(), 0, 60'000);
    QTRY_COMPARE(m_desk->status().network, Network::Online);
    QCOMPARE(bySecret(rows(u"checkins"_s)).value(token).size(), 1);
}

void tst_PretixSync::whatItsProfileForbidsIsKeptAndTheRestGoesOn()
{
    SyncedDesk desk(m_rig, u"without_prints"_s);
    QVERIFY(desk.syncOnce());
    const QString token = freshTokens(1).first();
    const CheckInOutcome admitted = desk.checkIn(token, door);
    QVERIFY(admitted.checkIn && admitted.printJob);
    QVERIFY(!desk.print(*admitted.printJob).isEmpty());
    desk.sync().start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.outbox().waiting(), 0, 60'000);
    QCOMPARE(bySecret(rows(u"checkins"_s)).value(token).size(), 1);
    const QList<OutboxEntry> kept = desk.quarantined();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().kind, OutboxKind::PrintLog);
    QCOMPARE(kept.first().attendee, admitted.checkIn->attendee);
    QCOMPARE(kept.first().lastStatus, 403);
    QVERIFY2(kept.first().lastText.contains(u"denied by device security profile"_s),
        qPrintable(kept.first().lastText));
    QVERIFY(!bySecret(rows(u"prints"_s)).contains(token));
    // it is no sign that the desk was shut out: people still come in, and the server hears of it
    QCOMPARE(desk.status().network, Network::Online);
    const QString next = freshTokens(1).first();
    QVERIFY(desk.checkIn(next, door).checkIn);
    desk.sync().wake();
    QTRY_COMPARE_WITH_TIMEOUT(desk.outbox().waiting(), 0, 60'000);
    QCOMPARE(bySecret(rows(u"checkins"_s)).value(next).size(), 1);
    QCOMPARE(desk.outbox().quarantined, 1);
}

void tst_PretixSync::aListThatVanishedEndsInQuarantineWithTheServersWords()
{
    const QString token = freshTokens(1).first();
    const QString other = freshTokens(1).first();
    m_desk->cable.unplug();
    const CheckInOutcome admitted = m_desk->checkIn(token, u"Everything"_s);
    QVERIFY(admitted.checkIn);
    QVERIFY(m_desk->checkIn(other, door).checkIn);
    QVERIFY2(m_rig.change({u"delete-list"_s, u"Everything"_s}), qPrintable(m_rig.problem()));
    QVERIFY(m_desk->cable.plugIn());
    m_desk->sync().wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->outbox().waiting(), 0, 60'000);
    // the one is kept with the server's words, the other went its way
    const QList<OutboxEntry> kept = m_desk->quarantined();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().nonce, admitted.checkIn->nonce);
    QCOMPARE(kept.first().lastStatus, 400);
    QVERIFY2(
        kept.first().lastText.contains(u"does not exist"_s), qPrintable(kept.first().lastText));
    QCOMPARE(bySecret(rows(u"checkins"_s)).value(other).size(), 1);
    // and the desk still knows that the person is in
    QCOMPARE(m_desk->byToken(token)->history.size(), 1);
    m_desk->sync().retry(kept.first().id, u"Meera"_s).waitForFinished();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->outbox().quarantined, 1, 60'000);
    QVERIFY(m_desk->quarantined().first().idempotencyKey != kept.first().idempotencyKey);
    m_desk->sync().dismiss(kept.first().id, u"list was deleted"_s, u"Meera"_s).waitForFinished();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->status().outbox.quarantined, 0, 60'000);
}

void tst_PretixSync::whoWasCancelledAtTheOfficeIsNoLongerAdmitted()
{
    const QString token = freshTokens(1).first();
    const QString order = m_desk->byToken(token)->attendee.order;
    QVERIFY2(m_rig.change({u"cancel-order"_s, order}), qPrintable(m_rig.problem()));
    QVERIFY(m_desk->syncOnce());
    const CheckInOutcome outcome = m_desk->checkIn(token, door);
    QVERIFY(std::holds_alternative<Refused>(outcome.decision));
    QCOMPARE(std::get<Refused>(outcome.decision).reason, Reason::Canceled);
    // the refusal is told as a failed scan
    m_desk->sync().wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->outbox().waiting(), 0, 60'000);
    QVERIFY(bySecret(rows(u"failed"_s)).contains(token));
}

void tst_PretixSync::aRevokedDeskStopsAndKeepsItsEntries()
{
    const auto devices = rows(u"devices"_s);
    const auto own = std::find_if(devices.begin(), devices.end(), [this](const QJsonValue& row) {
        return row.toObject().value(u"name"_s).toString() == m_desk->deviceName();
    });
    QVERIFY(own != devices.end());
    const qint64 number = (*own).toObject().value(u"device"_s).toInteger();
    QVERIFY2(
        m_rig.change({u"revoke-device"_s, QString::number(number)}), qPrintable(m_rig.problem()));
    // not one of the order that the office has just cancelled
    QString token = freshTokens(1).first();
    while (m_desk->byToken(token)->attendee.status != OrderStatus::Paid) {
        token = freshTokens(1).first();
    }
    QVERIFY(m_desk->checkIn(token, door).checkIn);
    m_desk->sync().wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->status().network, Network::Revoked, 60'000);
    QVERIFY2(m_desk->status().problem.contains(u"revoked"_s), qPrintable(m_desk->status().problem));
    QCOMPARE(m_desk->outbox().waiting(), 1);
    QCOMPARE(m_desk->syncOnce().error().code, ErrorCode::ServerRevoked);
    // paired anew it looks whether that had arrived, and sends it
    m_desk->pairWith(m_rig, u"full"_s);
    QVERIFY(m_desk->syncOnce());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->outbox().waiting(), 0, 60'000);
    QCOMPARE(bySecret(rows(u"checkins"_s)).value(token).size(), 1);
}

QTEST_MAIN(tst_PretixSync)
#include "tst_PretixSync.moc"
