// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "RealIppPrinter.h"

#include "Loopback.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000; // of a slow machine
constexpr int stepMs = 20;

// Its own settings are those of an office printer. Names and syntax: ipptoolfile(5).
constexpr auto labelPrinter = R"(
ATTR mimeMediaType document-format-supported image/pwg-raster,image/urf,application/pdf
ATTR mimeMediaType document-format-default image/pwg-raster
ATTR resolution printer-resolution-supported 300dpi
ATTR resolution printer-resolution-default 300dpi
ATTR resolution pwg-raster-document-resolution-supported 300dpi
ATTR keyword pwg-raster-document-type-supported black_1,sgray_8
ATTR keyword urf-supported V1.4,W8,RS300
ATTR integer media-bottom-margin-supported 0
ATTR integer media-left-margin-supported 0
ATTR integer media-right-margin-supported 0
ATTR integer media-top-margin-supported 0
ATTR collection media-size-supported {
    MEMBER rangeOfInteger x-dimension 1000-16000
    MEMBER rangeOfInteger y-dimension 1000-30000
}
ATTR collection media-col-default {
    MEMBER collection media-size {
        MEMBER integer x-dimension 6200
        MEMBER integer y-dimension 10000
    }
    MEMBER integer media-bottom-margin 0
    MEMBER integer media-left-margin 0
    MEMBER integer media-right-margin 0
    MEMBER integer media-top-margin 0
}
ATTR keyword media-supported custom_min_10x10mm,custom_max_160x300mm,om_badge_62x100mm
ATTR keyword media-default om_badge_62x100mm
ATTR keyword print-scaling-supported none,auto
ATTR keyword print-scaling-default none
ATTR keyword sides-supported one-sided
ATTR keyword sides-default one-sided
)";

constexpr auto countingCommand = "#!/bin/sh\necho 'ATTR: job-impressions-completed=1' >&2\n";

} // namespace

QString RealIppPrinter::lack()
{
    return Loopback::lackOf({u"ippeveprinter"_s, u"dbus-daemon"_s});
}

RealIppPrinter::RealIppPrinter(int dpi)
    : m_port(Loopback::freePort())
{
    QDir(m_folder.path()).mkdir(u"spool"_s);
    const QByteArray number = QByteArray::number(dpi);
    Loopback::writeFile(m_folder.filePath(u"label.conf"_s),
        QByteArray(labelPrinter).replace("300dpi", number + "dpi").replace("RS300", "RS" + number));
    const QString command = m_folder.filePath(u"command"_s);
    Loopback::writeFile(command, countingCommand);
    QFile::setPermissions(command, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_bus.setStandardOutputFile(QProcess::nullDevice());
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(Loopback::programOf(u"dbus-daemon"_s),
        {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s,
            u"--address=unix:path=%1"_s.arg(m_folder.filePath(u"bus"_s))});
    const QDeadlineTimer deadline(patienceMs);
    while (!QFile::exists(m_folder.filePath(u"bus"_s)) && !deadline.hasExpired()) {
        m_bus.waitForFinished(stepMs);
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path="_s + m_folder.filePath(u"bus"_s));
    m_printer.setProcessEnvironment(environment);
    m_printer.setStandardOutputFile(QProcess::nullDevice());
    m_printer.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    start();
}

RealIppPrinter::~RealIppPrinter()
{
    stop();
    Loopback::kill(m_bus);
}

QString RealIppPrinter::address() const
{
    return u"ipp://localhost:%1/ipp/print"_s.arg(m_port);
}

void RealIppPrinter::start()
{
    Loopback::startAt(m_printer, Loopback::programOf(u"ippeveprinter"_s),
        {u"-r"_s, u"off"_s, u"-p"_s, QString::number(m_port), u"-n"_s, u"localhost"_s, u"-k"_s,
            u"-d"_s, m_folder.filePath(u"spool"_s), u"-a"_s, m_folder.filePath(u"label.conf"_s),
            u"-c"_s, m_folder.filePath(u"command"_s), u"Judge"_s},
        m_port);
}

void RealIppPrinter::stop()
{
    Loopback::kill(m_printer);
}

QStringList RealIppPrinter::files() const
{
    // the numbers of jobs begin anew with each start; times do not
    const QDir spool(m_folder.filePath(u"spool"_s));
    QStringList all;
    for (const QFileInfo& each : spool.entryInfoList(QDir::Files, QDir::Time | QDir::Reversed)) {
        if (each.suffix() != "prn"_L1) { // what its command said
            all.append(each.filePath());
        }
    }
    return all;
}

QList<QByteArray> RealIppPrinter::documents() const
{
    QList<QByteArray> all;
    for (const QString& path : files()) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            all.append(file.readAll());
        }
    }
    return all;
}

QString RealIppPrinter::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace lanyard
