// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The real lanyardctl, the real server, and between them everything that networks do. Afterwards
// the server's own database holds each act exactly once, and a desk knows exactly its people.
#include "ChaosProxy.h"
#include "KilledDesk.h"
#include "PretixRig.h"
#include "sqlite/Connection.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRounds = 120;
/// Of each kind; each meets one or two faults before it gets through.
constexpr int actsOfAKind = 11;
const QString door = u"Main entrance"_s;

std::deque<Chaos> everyChaos()
{
    std::deque<Chaos> all;
    for (int chaos = int(Chaos::None) + 1; chaos <= int(Chaos::Last); ++chaos) {
        all.push_back(Chaos(chaos));
    }
    return all;
}

/// Those that let an answer through in the end stand behind six others each: a page that meets six
/// faults comes with the seventh, and the next page meets the next.
std::deque<Chaos> everyChaosPageByPage()
{
    static constexpr std::array through{Chaos::Twice, Chaos::Late, Chaos::Drip};
    std::deque<Chaos> all;
    for (const Chaos chaos : everyChaos()) {
        if (std::ranges::find(through, chaos) == through.end()) {
            all.push_back(chaos);
            if (all.size() % 7 == 6) {
                all.push_back(through.at(all.size() / 7));
            }
        }
    }
    return all;
}

/// Tickets of rows of the server's database. Of a code that is nobody's ticket, the code.
QStringList ticketsIn(const QJsonObject& facts, const QString& table)
{
    QStringList tickets;
    for (const QJsonValue& row : facts.value(table).toArray()) {
        const QString secret = row[u"secret"_s].toString();
        tickets.append(secret.isEmpty() ? row[u"rawBarcode"_s].toString() : secret);
    }
    tickets.sort();
    return tickets;
}

QStringList sorted(QStringList tickets)
{
    tickets.sort();
    return tickets;
}

QStringList column(const KilledDesk& desk, std::string_view sql)
{
    Connection connection(desk.folder() + u"/lanyard.db"_s, Connection::Mode::ReadOnly);
    const auto rows = connection.query(sql);
    QStringList texts;
    while (rows->step()) {
        texts.append(rows->text(0));
    }
    return sorted(texts);
}

} // namespace

class tst_ChaosSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFaultOnTheWayUpCountsOnce();
    void everyFaultOnTheWayDownEndsInAWholeList();
    void noFaultLedElsewhere();

private:
    [[nodiscard]] QString eventSlug() const { return m_rig.told().value(u"event"_s).toString(); }

    /// Each fault meets a request of each of these parts. How many rounds it takes until the desk
    /// has nothing more to tell; 0: it has not after all.
    [[nodiscard]] int sendThroughEveryFault(const QList<QByteArray>& parts);
    void scriptTheWayDown();
    void joinThroughFaults(KilledDesk& desk);
    [[nodiscard]] QJsonObject placeInCompany() const;
    void changeAtTheOffice(const QStringList& action);
    void compareWithServer(const KilledDesk& desk);

    PretixRig m_rig;
    std::unique_ptr<ChaosProxy> m_proxy;
    KilledDesk m_desk;
    QJsonArray m_plain; ///< paid places for which nothing is special
    QStringList m_refused; ///< tickets that do not open the door
};

void tst_ChaosSync::initTestCase()
{
    if (!m_rig.start(160)) { // more than a page of orders
        const QString reason = u"no pretix server here: "_s + m_rig.problem();
        QVERIFY2(!PretixRig::mustRun(), qPrintable(reason));
        QSKIP(qPrintable(reason));
    }
    for (const QJsonValue& value : m_rig.people()) {
        const QJsonObject row = value.toObject();
        const auto is = [&row](const QString& key) { return row.value(key).toBool(); };
        const bool isPaid = row.value(u"status"_s).toString() == u"p"_s;
        const bool isShut = is(u"blocked"_s) || is(u"early"_s) || is(u"late"_s);
        if (row.value(u"item"_s).toString() != u"Attendee"_s || is(u"canceled"_s)) {
            continue;
        }
        if (isPaid && !isShut) {
            m_plain.append(row);
        } else if (!is(u"validIfPending"_s)) {
            m_refused.append(row.value(u"secret"_s).toString());
        }
    }
    m_proxy = std::make_unique<ChaosProxy>(m_rig.url());
    const auto paired = m_desk.ctl({u"pair"_s, m_proxy->url().toString(), m_rig.takeToken(),
        u"--event"_s, eventSlug(), u"--list"_s, door});
    QVERIFY2(paired.exit == 0, paired.err.constData());
    m_desk.hurry();
}

int tst_ChaosSync::sendThroughEveryFault(const QList<QByteArray>& parts)
{
    for (const QByteArray& part : parts) {
        m_proxy->next[part] = everyChaos();
    }
    for (int round = 1; round < mostRounds; ++round) {
        const auto synced = m_desk.ctl({u"sync"_s});
        if (synced.exit == 0 && synced.json.value(u"waiting"_s).toInt() == 0) {
            const bool isClean = synced.json.value(u"quarantined"_s).toArray().isEmpty();
            return isClean && m_proxy->left() == 0 ? round : 0;
        }
    }
    return 0;
}

void tst_ChaosSync::everyFaultOnTheWayUpCountsOnce()
{
    QVERIFY(m_plain.size() > actsOfAKind);
    QStringList in;
    QStringList checkIns;
    for (int person = 0; person <= actsOfAKind; ++person) {
        in.append(m_plain.at(person)[u"secret"_s].toString());
        const auto admitted = m_desk.ctl({u"check-in"_s, in.last()});
        QVERIFY2(admitted.exit == 0, admitted.err.constData());
        QCOMPARE(admitted.json.value(u"printProblem"_s).toString(), QString());
        checkIns.append(QString::number(admitted.json.value(u"checkIn"_s).toInteger()));
    }
    const int first = sendThroughEveryFault({"redeem", "printlog"});
    QVERIFY2(first > 0, "not everything reaches the server");
    QJsonObject facts = m_rig.facts();
    QCOMPARE(ticketsIn(facts, u"checkins"_s), sorted(in));
    QCOMPARE(ticketsIn(facts, u"prints"_s), sorted(in));
    QCOMPARE(ticketsIn(facts, u"failed"_s), QStringList());

    // all but one are taken back, and others are turned away
    for (const QString& checkIn : checkIns.mid(1)) {
        QCOMPARE(m_desk.ctl({u"undo"_s, checkIn, u"--reason"_s, u"wrong person"_s}).exit, 0);
    }
    QVERIFY(!m_refused.isEmpty());
    QStringList turnedAway = m_refused.mid(0, actsOfAKind / 2);
    while (turnedAway.size() < actsOfAKind) {
        turnedAway.append(u"nobody-%1"_s.arg(turnedAway.size()));
    }
    for (const QString& code : turnedAway) {
        QCOMPARE(m_desk.ctl({u"check-in"_s, code}).exit, 1);
    }
    const int second = sendThroughEveryFault({"annul", "failed_checkins"});
    QVERIFY2(second > 0, "not everything reaches the server");
    facts = m_rig.facts();
    QCOMPARE(ticketsIn(facts, u"checkins"_s), in.mid(0, 1));
    QCOMPARE(ticketsIn(facts, u"annulled"_s), sorted(in.mid(1)));
    QCOMPARE(ticketsIn(facts, u"failed"_s), sorted(turnedAway));
    QCOMPARE(ticketsIn(facts, u"prints"_s), sorted(in));
    qInfo("four times %zu faults on the way up, healed after %d and %d rounds", everyChaos().size(),
        first, second);
}

/// A code is used up by its first use; whoever hears no answer gives it again.
void tst_ChaosSync::joinThroughFaults(KilledDesk& desk)
{
    m_proxy->next["events"] = {Chaos::Reset, Chaos::HalfJson, Chaos::PortalPage};
    m_proxy->next["eventselection"] = {Chaos::BadGateway};
    const QString token = m_rig.takeToken();
    for (int round = 0; round < mostRounds; ++round) {
        (void)desk.ctl({u"pair"_s, m_proxy->url().toString(), token, u"--event"_s, eventSlug()});
        if (desk.ctl({u"status"_s}).json.value(u"event"_s).toString() == eventSlug()) {
            QVERIFY(m_proxy->next["events"].empty());
            return;
        }
    }
    QFAIL("the desk does not join");
}

/// One whose order has another, so that it can be cancelled alone.
QJsonObject tst_ChaosSync::placeInCompany() const
{
    const auto orderOf = [](const QJsonValue& row) { return row[u"order"_s].toString(); };
    for (qsizetype at = 1; at < m_plain.size(); ++at) {
        if (orderOf(m_plain.at(at)) == orderOf(m_plain.at(at - 1))) {
            return m_plain.at(at).toObject();
        }
    }
    return {};
}

void tst_ChaosSync::changeAtTheOffice(const QStringList& action)
{
    QVERIFY2(m_rig.change(action), qPrintable(m_rig.problem()));
}

/// Everybody who is on the list there, and nobody else, by their names; and who is in.
void tst_ChaosSync::compareWithServer(const KilledDesk& desk)
{
    const QJsonObject facts = m_rig.facts();
    QStringList people;
    for (const QJsonValue& row : facts.value(u"positions"_s).toArray()) {
        if (!row[u"canceled"_s].toBool()) {
            const QString name = row[u"addonTo"_s].isNull() ? row[u"name"_s].toString() : QString();
            people.append(row[u"secret"_s].toString() + u' ' + name);
        }
    }
    QCOMPARE(column(desk,
                 "SELECT token || ' ' || CASE parent_key WHEN '' THEN name ELSE '' END "
                 "FROM attendee WHERE gone = 0"),
        sorted(people));
    QCOMPARE(column(desk,
                 "SELECT a.token FROM check_in c JOIN attendee a ON a.id = c.attendee "
                 "WHERE c.annulled_at IS NULL"),
        ticketsIn(facts, u"checkins"_s));
}

/// One fault a part of the event in turn, and every fault the pages of its people.
void tst_ChaosSync::scriptTheWayDown()
{
    const QList<QByteArray> frame{eventSlug().toLatin1(), "settings", "items", "questions",
        "checkinlists", "badgeitems", "revokedsecrets", "blockedsecrets", "badgelayouts"};
    m_proxy->next.clear();
    qsizetype turn = 0;
    for (const Chaos chaos : everyChaos()) {
        m_proxy->next[frame.at(turn++ % frame.size())].push_back(chaos);
    }
    // lists that a profile may forbid: what somebody else says is not the server's word for that
    for (const auto* part : {"questions", "revokedsecrets", "badgelayouts"}) {
        m_proxy->next[part].push_back(Chaos::PortalNotFound);
        m_proxy->next[part].push_back(Chaos::OtherJson);
    }
    m_proxy->next["orders"] = everyChaosPageByPage();
}

void tst_ChaosSync::everyFaultOnTheWayDownEndsInAWholeList()
{
    scriptTheWayDown();
    const std::deque<Chaos>& pages = m_proxy->next["orders"];
    const auto idOf = [](const QJsonObject& place) {
        return QString::number(place.value(u"position"_s).toInteger());
    };
    const QJsonObject renamed = m_plain.at(0).toObject();
    const QJsonObject leaving = placeInCompany();
    KilledDesk desk;
    joinThroughFaults(desk);
    desk.hurry();
    int round = 0;
    int changes = 0;
    bool isWhole = false;
    for (; round < mostRounds && !isWhole; ++round) {
        isWhole = desk.ctl({u"sync"_s}).exit == 0 && m_proxy->left() == 0;
        if (changes == 0 && pages.size() < 14) { // one page is read, and theirs is on it
            changeAtTheOffice({u"rename"_s, idOf(renamed), u"Mei Lin"_s});
            changes = 1;
        } else if (changes == 1 && pages.size() < 7) { // everybody is
            changeAtTheOffice({u"cancel-position"_s, idOf(leaving)});
            const QString order = leaving.value(u"order"_s).toString();
            changeAtTheOffice({u"add-position"_s, order, u"Zoë Öztürk"_s});
            changes = 2;
        }
    }
    QVERIFY2(isWhole, "the list does not get whole");
    QCOMPARE(changes, 2);
    compareWithServer(desk);
    QCOMPARE(m_desk.ctl({u"sync"_s}).exit, 0);
    compareWithServer(m_desk);
    // the event as a desk knows it that met no fault on its way down
    for (const auto* sql : {"SELECT name FROM badge_template", "SELECT name FROM check_in_list",
             "SELECT name FROM ticket_type", "SELECT text FROM question"}) {
        const QStringList known = column(m_desk, sql);
        QVERIFY(!known.isEmpty());
        QCOMPARE(column(desk, sql), known);
    }
    qInfo("%zu faults met a part of the event, and as many the list of its people: whole after %d "
          "rounds",
        everyChaos().size(), round);
}

void tst_ChaosSync::noFaultLedElsewhere()
{
    QVERIFY(m_proxy->fired.value(Chaos::PortalRedirect) > 0);
    QVERIFY(m_proxy->fired.value(Chaos::OtherHost) > 0);
    QCOMPARE(m_proxy->calledElsewhere, 0);
}

QTEST_GUILESS_MAIN(tst_ChaosSync)
#include "tst_ChaosSync.moc"
