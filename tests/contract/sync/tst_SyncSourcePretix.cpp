// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HttpClient.h"
#include "MemorySecrets.h"
#include "PretixPairing.h"
#include "PretixRig.h"
#include "PretixSyncSource.h"
#include "ScriptedHttpServer.h"
#include "SyncSourceContract.h"
#include "SystemClock.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The contract against a real pretix; skipped where none can be had.
class tst_SyncSourcePretix : public SyncSourceContract
{
    Q_OBJECT

protected:
    QString prepare() override
    {
        if (!m_rig.start(120)) {
            return u"no pretix server here: "_s + m_rig.problem();
        }
        const auto code = PretixPairing::read(m_rig.url().toString(), m_rig.takeToken());
        PretixPairing pairing(m_secrets, std::make_unique<HttpClient>());
        const auto paired = pairing.pair(*code, u"contract"_s);
        if (!QTest::qWaitFor([&] { return paired.isFinished(); }, 60'000) || !paired.result()) {
            qFatal("the server does not take this device");
        }
        m_pairing = *paired.result();
        m_server = {m_rig.url(), m_pairing.organizer, m_rig.told().value(u"event"_s).toString(),
            *m_secrets.load(PretixPairing::secretName)};
        findTickets();
        if (!m_rig.change({u"ask-for-file"_s, u"Speaker"_s})) {
            return m_rig.problem();
        }
        return findFileQuestion() ? QString() : u"The server does not tell its questions."_s;
    }

    [[nodiscard]] bool mustRun() const override { return PretixRig::mustRun(); }

    std::unique_ptr<SyncSource> source() override
    {
        return std::make_unique<PretixSyncSource>(
            m_server, m_clock, std::make_unique<HttpClient>());
    }

    std::unique_ptr<SyncSource> unreachable() override
    {
        PretixServer nowhere = m_server;
        nowhere.url = ScriptedHttpServer().url(); // closed again at once
        return std::make_unique<PretixSyncSource>(nowhere, m_clock, std::make_unique<HttpClient>());
    }

    Ticket freshTicket() override { return m_tickets.takeFirst(); }

    Ticket ticketWithFile() override { return m_speakers.takeFirst(); }

    [[nodiscard]] qint64 list() const override { return m_rig.list(u"Main entrance"_s); }

    int admitted(const Ticket& ticket) override { return countOf(u"checkins"_s, ticket); }

    int printsOf(const Ticket& ticket) override { return countOf(u"prints"_s, ticket); }

    int failedScans() override { return int(rows(u"failed"_s).size()); }

    qint64 fileQuestion() override { return m_fileQuestion; }

    QByteArray answerFileOf(const Ticket& ticket) override
    {
        const QJsonArray files = rows(u"files"_s);
        for (const QJsonValue& row : files) {
            if (row[u"secret"_s].toString() == ticket.secret) {
                return row[u"sha256"_s].toString().toLatin1();
            }
        }
        return {};
    }

    void rename(const Ticket& ticket, const QString& name) override
    {
        QVERIFY2(m_rig.change({u"rename"_s, QString::number(ticket.position), name}),
            qPrintable(m_rig.problem()));
    }

private Q_SLOTS:

    /// The rig's first device stands at the north gate, where the main entrance is.
    void whatIsOnAtTheGateIsSuggestedWithItsList()
    {
        const QJsonObject gates = m_rig.told().value(u"gates"_s).toObject();
        QCOMPARE(m_pairing.gate, gates.value(u"North gate"_s).toInteger());
        QCOMPARE(m_pairing.suggestedEvent, m_rig.told().value(u"event"_s).toString());
        QCOMPARE(m_pairing.suggestedList, m_rig.list(u"Main entrance"_s));
        QCOMPARE(m_pairing.events.size(), 1);
        QVERIFY(m_pairing.events.first().isLive); // as its list of events tells
        QCOMPARE(*PretixPairing::choose(m_pairing, {}), m_pairing.events.first());
    }

    /// Though an event is on, and nobody told the server where the desk is.
    void whereTheOfficeMovedTheDeskIsTold()
    {
        const auto told = [this] {
            const auto from = source();
            const auto place = from->place();
            return QTest::qWaitFor([&] { return place.isFinished(); }, 60'000) ? place.result()
                                                                               : std::nullopt;
        };
        const QJsonObject gates = m_rig.told().value(u"gates"_s).toObject();
        const auto before = told();
        QVERIFY(before);
        QCOMPARE(before->event, m_rig.told().value(u"event"_s).toString());
        QCOMPARE(before->list, m_rig.list(u"Main entrance"_s));
        QCOMPARE(before->gate, std::optional(gates.value(u"North gate"_s).toInteger()));
        QVERIFY2(m_rig.change({u"move-device"_s, u"1"_s, u"Workshop door"_s}),
            qPrintable(m_rig.problem()));
        const auto after = told();
        QVERIFY(after);
        QCOMPARE(after->event, before->event);
        QCOMPARE(after->list, m_rig.list(u"Workshop room"_s));
        QCOMPARE(after->gate, std::optional(gates.value(u"Workshop door"_s).toInteger()));
        QCOMPARE(after->gateName, u"Workshop door"_s);
        QVERIFY2(
            m_rig.change({u"move-device"_s, u"1"_s, u"North gate"_s}), qPrintable(m_rig.problem()));
    }

    void answersArriveAsTheyWereGiven()
    {
        QVERIFY2(m_rig.change({u"ask-of-each-kind"_s, u"Speaker"_s}), qPrintable(m_rig.problem()));
        QHash<QString, Question> asked;
        for (const Question& question : questions()) {
            asked.insert(question.identifier, question);
        }
        const auto id
            = [&asked](const QString& kind) { return asked.value(u"KIND"_s + kind).remote; };
        const auto option = [&asked](const QString& kind, int index) {
            return QString::number(asked.value(u"KIND"_s + kind).options.at(index).remote);
        };
        QCOMPARE(asked.value(u"KINDM"_s).options.size(), 3);
        const Ticket ticket = ticketWithFile();
        OutboxEntry entry = redeem(ticket);
        QJsonObject given;
        for (const auto& [kind, answer] : QList<std::pair<QString, QString>>{{u"N"_s, u"3.5"_s},
                 {u"T"_s, u"No nuts.\nनमस्ते"_s}, {u"B"_s, u"True"_s}, {u"C"_s, option(u"C"_s, 1)},
                 {u"M"_s, option(u"M"_s, 0) + u',' + option(u"M"_s, 2)},
                 {u"D"_s, u"2026-12-05"_s}}) {
            given.insert(QString::number(id(kind)), answer);
        }
        entry.body.insert(u"answers"_s, given);
        QCOMPARE(push(entry).kind, PushOutcome::Kind::Acknowledged);
        QHash<QString, QJsonObject> kept;
        for (const QJsonValue& row : rows(u"answers"_s)) {
            if (row[u"secret"_s].toString() == ticket.secret) {
                kept.insert(row[u"question"_s].toString(), row.toObject());
            }
        }
        const auto words = [&kept](const QString& kind) {
            return kept.value(u"KIND"_s + kind).value(u"answer"_s).toString();
        };
        const auto chosen = [&kept](const QString& kind) {
            return kept.value(u"KIND"_s + kind).value(u"options"_s).toArray();
        };
        QCOMPARE(words(u"N"_s).toDouble(), 3.5);
        QCOMPARE(words(u"T"_s).remove(u'\r'), u"No nuts.\nनमस्ते"_s);
        QCOMPARE(words(u"B"_s), u"True"_s);
        QCOMPARE(words(u"D"_s), u"2026-12-05"_s);
        QCOMPARE(chosen(u"C"_s), QJsonArray{u"C2"_s});
        QCOMPARE(chosen(u"M"_s), (QJsonArray{u"M1"_s, u"M3"_s}));
    }

private:
    QJsonArray rows(const QString& table) { return m_rig.facts().value(table).toArray(); }

    int countOf(const QString& table, const Ticket& ticket)
    {
        const QJsonArray all = rows(table);
        return int(std::count_if(all.begin(), all.end(), [&](const QJsonValue& row) {
            return row.toObject().value(u"secret"_s).toString() == ticket.secret;
        }));
    }

    QList<Question> questions()
    {
        const auto asked = source();
        const auto page = asked->pull({});
        if (!QTest::qWaitFor([&] { return page.isFinished(); }, 60'000) || !page.result()) {
            return {};
        }
        return page.result()->event->questions;
    }

    bool findFileQuestion()
    {
        for (const Question& question : questions()) {
            m_fileQuestion = question.type == u"F"_s ? question.remote : m_fileQuestion;
        }
        return m_fileQuestion > 0;
    }

    /// Places that the main entrance lets in once, one an order, so that a test's delta is its own.
    void findTickets()
    {
        QSet<QString> orders;
        for (const QJsonValue& value : m_rig.people()) {
            const QJsonObject row = value.toObject();
            const QString order = row.value(u"order"_s).toString();
            const bool isFlawed = std::ranges::any_of(
                QStringList{u"canceled"_s, u"blocked"_s, u"early"_s, u"late"_s, u"unapproved"_s},
                [&row](const QString& flaw) { return row.value(flaw).toBool(); });
            if (row.value(u"status"_s).toString() != u"p"_s || orders.contains(order) || isFlawed) {
                continue;
            }
            const QString item = row.value(u"item"_s).toString();
            auto* tickets = item == u"Attendee"_s ? &m_tickets
                : item == u"Speaker"_s            ? &m_speakers
                                                  : nullptr;
            if (tickets != nullptr) {
                orders.insert(order);
                tickets->append({row.value(u"secret"_s).toString(),
                    row.value(u"position"_s).toInteger(), order});
            }
        }
    }

    PretixRig m_rig;
    MemorySecrets m_secrets;
    SystemClock m_clock;
    PretixServer m_server;
    Pairing m_pairing; ///< what the server said to it
    QList<Ticket> m_tickets;
    QList<Ticket> m_speakers;
    qint64 m_fileQuestion = 0; ///< its remote id
};

QTEST_GUILESS_MAIN(tst_SyncSourcePretix)
#include "tst_SyncSourcePretix.moc"
