// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace lanyard {

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Empty when it cannot be read.
inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The keys and types of an answer, keys in the order of their letters: "{rows:number}". Of a list,
/// the first counts for all.
inline QString shapeOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("yes/no");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("text");
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return QLatin1Char('[') + (array.isEmpty() ? QString() : shapeOf(array.first()))
            + QLatin1Char(']');
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList parts;
        for (const QString& key : object.keys()) {
            parts.append(key + QLatin1Char(':') + shapeOf(object.value(key)));
        }
        return QLatin1Char('{') + parts.join(QLatin1Char(',')) + QLatin1Char('}');
    }
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

/// The real `lanyardctl` on a data folder of its own.
class Ctl
{
public:
    struct Answer
    {
        int exit = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json; ///< empty when `out` is not one JSON object
    };

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Runs with `--json` and `--data`.
    [[nodiscard]] Answer run(const QStringList& arguments) const { return call(onData(arguments)); }

    /// Runs with just these.
    [[nodiscard]] static Answer call(const QStringList& arguments)
    {
        QProcess process;
        start(process, arguments);
        return ended(process);
    }

    /// The arguments of `run`, to be started beside others or under limits of its own.
    [[nodiscard]] QStringList onData(const QStringList& arguments) const
    {
        return QStringList{
                   QStringLiteral("--data"), path(QStringLiteral("data")), QStringLiteral("--json")}
        + arguments;
    }

    static void start(QProcess& process, const QStringList& arguments)
    {
        process.start(builtProgram(QStringLiteral("lanyardctl")), arguments);
    }

    [[nodiscard]] static Answer ended(QProcess& process)
    {
        process.waitForFinished(120'000);
        Answer answer{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError(), {}};
        answer.json = QJsonDocument::fromJson(answer.out).object();
        return answer;
    }

private:
    QTemporaryDir m_folder;
};

/// With what a script hands over on standard input.
inline Ctl::Answer withInput(const QStringList& arguments, const QString& input)
{
    QProcess process;
    Ctl::start(process, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    return Ctl::ended(process);
}

} // namespace lanyard
