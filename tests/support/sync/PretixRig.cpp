// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixRig.h"

#include "Places.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// The first start installs pretix and migrates a database.
constexpr int longestRunMs = 15 * 60 * 1000;

QStringList owned()
{
    return {u"--owner"_s, QString::number(QCoreApplication::applicationPid())};
}

} // namespace

PretixRig::~PretixRig()
{
    stop();
}

bool PretixRig::mustRun()
{
    return qEnvironmentVariable("LANYARD_REQUIRE_PRETIX") == u"1"_s;
}

std::optional<QJsonDocument> PretixRig::run(const QStringList& arguments)
{
    QProcess process;
    process.setProgram(u"python3"_s);
    process.setArguments(QStringList{sourcePath(u"/tests/system/pretix/server.py"_s)} + arguments);
    process.start();
    if (!process.waitForFinished(longestRunMs)) {
        m_problem = process.errorString();
        return std::nullopt;
    }
    const QByteArray said = process.readAllStandardError().trimmed();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        m_problem = QString::fromUtf8(said.split('\n').last());
        return std::nullopt;
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput());
}

bool PretixRig::start(int people, const QStringList& more)
{
    // packaging/check has tried already, and found that it cannot be had here
    m_problem = qEnvironmentVariable("LANYARD_PRETIX_ABSENT");
    if (!m_problem.isEmpty()) {
        return false;
    }
    const auto told = run(
        QStringList{u"start"_s, u"--dir"_s, m_folder.path(), u"--people"_s, QString::number(people)}
        + owned() + more);
    m_started = told.has_value();
    m_told = told ? told->object() : QJsonObject();
    m_tokens = m_told.value(u"tokens"_s).toObject();
    return m_started;
}

void PretixRig::stop()
{
    if (m_started) {
        run({u"stop"_s, u"--dir"_s, m_folder.path()});
    }
}

bool PretixRig::resume()
{
    return run(QStringList{u"resume"_s, u"--dir"_s, m_folder.path()} + owned()).has_value();
}

bool PretixRig::pause()
{
    return run({u"pause"_s, u"--dir"_s, m_folder.path()}).has_value();
}

QUrl PretixRig::url() const
{
    return QUrl(m_told.value(u"url"_s).toString());
}

QString PretixRig::takeToken(const QString& profile)
{
    QJsonArray left = m_tokens.value(profile).toArray();
    if (left.isEmpty()) {
        return {};
    }
    const QString token = left.takeAt(0).toString();
    m_tokens.insert(profile, left);
    return token;
}

qint64 PretixRig::list(const QString& name) const
{
    return m_told.value(u"lists"_s).toObject().value(name).toInteger();
}

QJsonArray PretixRig::people() const
{
    QFile file(m_folder.filePath(u"people.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

QJsonObject PretixRig::facts()
{
    const auto facts = run({u"facts"_s, u"--dir"_s, m_folder.path()});
    return facts ? facts->object() : QJsonObject();
}

bool PretixRig::change(const QStringList& action)
{
    return run(QStringList{u"change"_s, u"--dir"_s, m_folder.path()} + action).has_value();
}

} // namespace lanyard
