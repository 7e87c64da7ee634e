// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ComparedTexts.h"
#include "Places.h"
#include "RequestSequences.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestRunMs = 15 * 60 * 1000;
constexpr int people = 460;
constexpr int sequences = 500;
constexpr quint32 defaultSeed = 20261205;

/// None: what stands there is no seed.
std::optional<quint32> chosenSeed()
{
    const QString text = qEnvironmentVariable("LANYARD_HONESTY_SEED");
    bool isNumber = true;
    const quint32 seed = text.isEmpty() ? defaultSeed : text.toUInt(&isNumber);
    return isNumber ? std::optional(seed) : std::nullopt;
}

/// Answers that the sequences are there for, and that the model never gave.
QStringList unasked(const QList<SequenceAnswer>& answers)
{
    QStringList kinds;
    QStringList words;
    for (const SequenceAnswer& answer : answers) {
        kinds.append(answer.kind());
        words.append(answer.words);
    }
    QStringList never;
    for (const QString& kind :
        {u"200"_s, u"201"_s, u"400"_s, u"400 already_redeemed"_s, u"400 ambiguous"_s,
            u"400 blocked"_s, u"400 canceled"_s, u"400 invalid_time"_s, u"400 product"_s,
            u"400 rules"_s, u"400 unapproved"_s, u"400 unpaid"_s, u"404"_s, u"404 invalid"_s}) {
        never += kinds.contains(kind) ? QStringList() : QStringList{kind};
    }
    for (const QString& sentence :
        {u"No check-in has that nonce."_s, u"Several check-ins have that nonce."_s,
            u"Cannot annul an unsuccessful checkin"_s, u"That is too long ago."_s}) {
        never += words.filter(sentence).isEmpty() ? QStringList{sentence} : QStringList();
    }
    return never;
}

/// The database's words for a moment.
QDateTime momentOf(const QJsonObject& row)
{
    return QDateTime::fromString(row.value(u"datetime"_s).toString(), Qt::ISODateWithMs);
}

/// What the real server's rows say that the model must say, too.
QStringList storedBy(const QJsonObject& real)
{
    QStringList rows;
    for (const QJsonValue& value : real.value(u"checkins"_s).toArray()) {
        const QJsonObject row = value.toObject();
        ModelCheckIn stored;
        stored.position = row.value(u"position"_s).toInteger();
        stored.list = row.value(u"listId"_s).toInteger();
        stored.type = row.value(u"type"_s).toString();
        stored.at = momentOf(row);
        stored.nonce = row.value(u"nonce"_s).toString();
        stored.device = row.value(u"device"_s).toInteger();
        stored.successful = row.value(u"successful"_s).toBool();
        stored.forced = row.value(u"forced"_s).toBool();
        stored.reason = row.value(u"reason"_s).toString();
        rows.append(textOf(stored));
    }
    for (const QJsonValue& value : real.value(u"prints"_s).toArray()) {
        const QJsonObject row = value.toObject();
        ModelPrint stored;
        stored.position = row.value(u"position"_s).toInteger();
        stored.device = row.value(u"device"_s).toInteger();
        stored.at = momentOf(row);
        stored.info = row.value(u"info"_s).toObject();
        rows.append(textOf(stored));
    }
    return rows;
}

/// Refusals without a reason are told apart by their words. The model's words are its own; but for
/// one sentence of the model the server has one, and another one for another.
class SaidInOtherWords
{
public:
    /// True when the two have stood for each other from the first time on.
    bool isSame(const QString& model, const QString& server)
    {
        return once(m_server, model, server) == server && once(m_model, server, model) == model;
    }

private:
    static QString once(QHash<QString, QString>& known, const QString& key, const QString& words)
    {
        if (!known.contains(key)) {
            known.insert(key, words);
        }
        return known.value(key);
    }

    QHash<QString, QString> m_server; ///< by the model's
    QHash<QString, QString> m_model; ///< by the server's
};

/// Each request that the two answer differently, with what led to it.
QStringList differences(const RequestSequences& asked, const QJsonArray& byServer)
{
    QStringList lines;
    SaidInOtherWords said;
    for (qsizetype at = 0; at < byServer.size(); ++at) {
        const QJsonObject answer = byServer.at(at).toObject();
        const SequenceAnswer server{answer.value(u"status"_s).toInt(),
            answer.value(u"reason"_s).toString(), answer.value(u"words"_s).toString()};
        const SequenceAnswer& model = asked.answersOfModel().at(at);
        if (server.kind() != model.kind() || !said.isSame(model.words, server.words)) {
            lines.append(u"%1\n  server: %2 %3\n  model:  %4 %5"_s.arg(
                asked.describe(at), server.kind(), server.words, model.kind(), model.words));
        }
    }
    return lines;
}

QStringList pagesOf(const QJsonObject& real)
{
    QStringList lines;
    for (const QJsonValue& look : real.value(u"looks"_s).toArray()) {
        lines.append(textOfPage(
            look[u"status"_s].toInt(), look[u"page"_s].toObject(), look[u"generated"_s].toBool()));
    }
    return lines;
}

/// The first line that the two have differently; empty: none.
QString difference(const QStringList& model, const QStringList& server)
{
    for (qsizetype at = 0; at < std::max(model.size(), server.size()); ++at) {
        if (model.value(at) != server.value(at)) {
            return u"line %1\n  server: %2\n  model:  %3"_s.arg(
                QString::number(at), server.value(at), model.value(at));
        }
    }
    return {};
}

} // namespace

/// The model and a real pretix are asked the same. Environment: LANYARD_HONESTY_SEED, of the
/// sequences that are drawn; one fixed seed by default.
class ModelHonestyTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_problem;

    /// Runs a command of replay.py; none: `m_problem` says why.
    std::optional<QJsonObject> replay(const QString& command, const QString& argument)
    {
        m_problem = qEnvironmentVariable("LANYARD_PRETIX_ABSENT");
        if (!m_problem.isEmpty()) {
            return std::nullopt;
        }
        QProcess process;
        process.start(u"python3"_s,
            {sourcePath(u"/tests/system/honesty/replay.py"_s), command, m_folder.path(), argument});
        if (!process.waitForFinished(longestRunMs) || process.exitCode() != 0) {
            const QByteArray said = process.readAllStandardError().trimmed();
            m_problem = said.isEmpty() ? process.errorString() : QString::fromUtf8(said.right(800));
            return std::nullopt;
        }
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

private Q_SLOTS:

    void modelAndServerAgreeOnStatusReasonAndRows()
    {
        const auto told = replay(u"event"_s, QString::number(people));
        if (!told && qEnvironmentVariable("LANYARD_REQUIRE_PRETIX") != u"1"_s) {
            QSKIP(qPrintable(u"no pretix here: "_s + m_problem));
        }
        QVERIFY2(told, qPrintable(m_problem));
        const auto seed = chosenSeed();
        QVERIFY2(seed, "LANYARD_HONESTY_SEED is no number from 0 to 4294967295");
        RequestSequences asked(*told, *seed);
        asked.make(sequences);
        const QStringList never = unasked(asked.answersOfModel());
        qInfo("seed %u%s%s", *seed, never.isEmpty() ? "" : ", which never leads to ",
            qPrintable(never.join(u", "_s)));
        QVERIFY(never.isEmpty() || *seed != defaultSeed); // one that somebody chose may miss some
        QFile file(m_folder.filePath(u"requests.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(asked.forServer()).toJson(QJsonDocument::Compact));
        file.close();
        const auto real = replay(u"run"_s, file.fileName());
        QVERIFY2(real, qPrintable(m_problem));

        const QJsonArray byServer = real->value(u"answers"_s).toArray();
        QCOMPARE(byServer.size(), asked.answersOfModel().size());
        const QStringList different = differences(asked, byServer);
        qInfo("%lld requests in %d sequences, %lld differences", byServer.size(), sequences,
            different.size());
        QVERIFY2(different.isEmpty(), qPrintable(different.mid(0, 12).join(u'\n')));
        QCOMPARE(difference(asked.rowsOfModel(), storedBy(*real)), QString());
        // and what desks are told of it
        const QStringList paged = textOfOrders(real->value(u"orders"_s).toArray());
        QCOMPARE(difference(textOfOrders(asked.ordersOfModel()), paged), QString());
        QVERIFY(paged.size() > people); // a line for each place, at least
        const QStringList looked = pagesOf(*real);
        QCOMPARE(difference(asked.pagesOfModel(), looked), QString());
        QCOMPARE(looked.filter(QRegularExpression(u"^200, [1-9]"_s)).size(), 2);
        QCOMPARE(looked.filter(QRegularExpression(u"^40[34], 0"_s)).size(), 2);
    }
};

QTEST_GUILESS_MAIN(ModelHonestyTest)

#include "tst_ModelHonesty.moc"
