// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"
#include "RequestSequences.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestRunMs = 15 * 60 * 1000;
constexpr int people = 460;
constexpr int sequences = 500;

/// What the real server's rows say that the model must say, too.
QStringList storedBy(const QJsonObject& real)
{
    QStringList rows;
    for (const QJsonValue& value : real.value(u"checkins"_s).toArray()) {
        const QJsonObject row = value.toObject();
        rows.append(
            checkInText(row.value(u"position"_s).toInteger(), row.value(u"listId"_s).toInteger(),
                row.value(u"type"_s).toString(), row.value(u"nonce"_s).toString(),
                row.value(u"device"_s).toInteger(), row.value(u"successful"_s).toBool(),
                row.value(u"reason"_s).toString(), row.value(u"forced"_s).toBool()));
    }
    for (const QJsonValue& value : real.value(u"prints"_s).toArray()) {
        const QJsonObject row = value.toObject();
        rows.append(printText(row.value(u"position"_s).toInteger(),
            row.value(u"device"_s).toInteger(), row.value(u"info"_s).toObject()));
    }
    return rows;
}

} // namespace

/// The model and a real pretix are asked the same.
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
        RequestSequences asked(*told, 20261205);
        asked.make(sequences);
        for (const QString& kind :
            {u"200"_s, u"201"_s, u"400"_s, u"400 already_redeemed"_s, u"400 blocked"_s,
                u"400 canceled"_s, u"400 invalid_time"_s, u"400 product"_s, u"400 rules"_s,
                u"400 unapproved"_s, u"400 unpaid"_s, u"404"_s, u"404 invalid"_s}) {
            QVERIFY2(asked.answersOfModel().contains(kind), qPrintable(kind));
        }
        QFile file(m_folder.filePath(u"requests.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(asked.forServer()).toJson(QJsonDocument::Compact));
        file.close();
        const auto real = replay(u"run"_s, file.fileName());
        QVERIFY2(real, qPrintable(m_problem));

        const QStringList byModel = asked.answersOfModel();
        const QJsonArray byServer = real->value(u"answers"_s).toArray();
        QCOMPARE(byServer.size(), byModel.size());
        QStringList differences;
        for (qsizetype at = 0; at < byModel.size(); ++at) {
            const QJsonObject answer = byServer.at(at).toObject();
            const QString text = answerText(
                answer.value(u"status"_s).toInt(), answer.value(u"reason"_s).toString());
            if (text != byModel.at(at)) {
                differences.append(u"%1\n  server: %2\n  model:  %3"_s.arg(
                    asked.describe(at), text, byModel.at(at)));
            }
        }
        qInfo("%lld requests in %d sequences, %lld differences", byModel.size(), sequences,
            differences.size());
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 12).join(u'\n')));
        const QStringList kept = storedBy(*real);
        const QStringList modelled = asked.rowsOfModel();
        for (qsizetype at = 0; at < std::min(kept.size(), modelled.size()); ++at) {
            QCOMPARE(modelled.at(at), kept.at(at));
        }
        QCOMPARE(modelled.size(), kept.size());
    }
};

QTEST_GUILESS_MAIN(ModelHonestyTest)

#include "tst_ModelHonesty.moc"
