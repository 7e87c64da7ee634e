// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrivateCups.h"

#include "Loopback.h"

#include <QDir>
#include <QFile>

#include <csignal>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

// Folders: cups-files.conf(5).
constexpr auto files = R"(ServerRoot %1/root
RequestRoot %1/spool
CacheDir %1/cache
StateDir %1/state
TempDir %1/tmp
AccessLog %1/access
ErrorLog %1/error
PageLog %1/page
)";

// Everybody on this machine, and nobody else: cupsd.conf(5).
constexpr auto daemon = R"(Listen localhost:%1
Browsing No
WebInterface No
DefaultAuthType None
IdleExitTimeout 0
<Location />
Order allow,deny
Allow localhost
</Location>
<Location /admin>
Order allow,deny
Allow localhost
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow localhost
</Limit>
</Policy>
)";

} // namespace

QString PrivateCups::lack()
{
    return Loopback::lackOf({u"cupsd"_s, u"lpadmin"_s, u"cupsdisable"_s});
}

PrivateCups::PrivateCups()
    : m_port(Loopback::freePort())
{
    // run by root, cupsd has its programs open what it keeps as somebody who may do less
    QFile::setPermissions(m_folder.path(),
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    for (const QString& name : {u"root"_s, u"spool"_s, u"cache"_s, u"state"_s, u"tmp"_s}) {
        QDir(m_folder.path()).mkdir(name);
    }
    // where that somebody draws what a driver is to print
    QFile::setPermissions(m_folder.filePath(u"tmp"_s), QFile::Permissions(0x7777));
    const QString own = m_folder.filePath(u"cups-files.conf"_s);
    const QString settings = m_folder.filePath(u"cupsd.conf"_s);
    Loopback::writeFile(own, QString::fromLatin1(files).arg(m_folder.path()).toUtf8());
    Loopback::writeFile(settings, QString::fromLatin1(daemon).arg(m_port).toUtf8());
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.setStandardErrorFile(m_folder.filePath(u"out"_s));
    Loopback::startAt(m_daemon, Loopback::programOf(u"cupsd"_s),
        {u"-f"_s, u"-c"_s, settings, u"-s"_s, own}, m_port);
}

PrivateCups::~PrivateCups()
{
    stop();
}

void PrivateCups::stop()
{
    m_daemon.terminate(); // so that it ends its own programs too
    m_daemon.waitForFinished(20'000);
    Loopback::kill(m_daemon);
}

void PrivateCups::kill()
{
    const auto cupsd = m_daemon.processId();
    if (cupsd == 0) {
        return; // it has ended
    }
    ::kill(pid_t(cupsd), SIGSTOP); // so that it begins none meanwhile
    QFile children(u"/proc/%1/task/%1/children"_s.arg(cupsd));
    const QList<QByteArray> programs
        = children.open(QIODevice::ReadOnly) ? children.readAll().split(' ') : QList<QByteArray>();
    Loopback::kill(m_daemon);
    for (const QByteArray& program : programs) {
        if (const int id = program.toInt(); id > 0) {
            ::kill(id, SIGKILL);
        }
    }
}

QString PrivateCups::server() const
{
    return u"localhost:%1"_s.arg(m_port);
}

QString PrivateCups::addPrinter(
    const QString& name, const QString& address, const QStringList& options) const
{
    return run(u"lpadmin"_s, QStringList{u"-p"_s, name, u"-E"_s, u"-v"_s, address} + options);
}

QString PrivateCups::setRuns(const QString& name, bool runs) const
{
    return run(runs ? u"cupsenable"_s : u"cupsdisable"_s, {name});
}

QString PrivateCups::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CUPS_SERVER"_s, server());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(Loopback::programOf(program), arguments);
    const bool isDone = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    return isDone ? QString() : program + u": "_s + QString::fromUtf8(process.readAll()) + log();
}

QString PrivateCups::log() const
{
    QString all;
    for (const QString& name : {u"out"_s, u"error"_s}) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

} // namespace lanyard
