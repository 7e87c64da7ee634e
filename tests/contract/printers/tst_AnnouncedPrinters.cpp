// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CupsPrinters.h"
#include "Loopback.h"
#include "NetworkPrinters.h"
#include "Places.h"
#include "PrinterKin.h"
#include "PrivateCups.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QtTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000; // of a slow machine
constexpr auto limit = std::chrono::seconds(2); ///< all of which a search takes
constexpr int mostSearches = 8; ///< of a slow machine, in which not all is heard within one

QJsonObject service(const QString& name, const QString& path, const QString& place, int port)
{
    return {{u"name"_s, name}, {u"type"_s, u"_ipp._tcp"_s}, {u"host"_s, u"localhost"_s},
        {u"port"_s, port},
        {u"text"_s,
            QJsonArray{u"txtvers=1"_s, u"rp="_s + path, u"ty=Maker QL"_s, u"note="_s + place,
                u"pdl=application/pdf,image/pwg-raster"_s}}};
}

} // namespace

/// What libcups hears of an avahi of invention, on a message bus of its own: a queue of a real
/// CUPS, as one that shares it announces it, and a printer.
class tst_AnnouncedPrinters : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PrivateCups> m_cups;
    std::unique_ptr<FakeIppPrinter> m_printer;
    QProcess m_bus;
    QProcess m_avahi;

    static QString lack()
    {
        if (const QString programs = Loopback::lackOf({u"dbus-daemon"_s}); !programs.isEmpty()) {
            return programs;
        }
        const bool hasGi = QProcess::execute(
                               u"/usr/bin/python3"_s, {u"-c"_s, u"from gi.repository import Gio"_s})
            == 0;
        return hasGi ? PrivateCups::lack() : u"python3-gi is not installed"_s;
    }

    /// The services there are from now on.
    void announce(const QJsonArray& services)
    {
        m_avahi.setProcessChannelMode(QProcess::MergedChannels);
        m_avahi.start(u"/usr/bin/python3"_s,
            {u"-B"_s, sourcePath(u"/tests/contract/printers/invented_avahi.py"_s), bus(),
                QString::fromUtf8(QJsonDocument(services).toJson(QJsonDocument::Compact))});
        QByteArray said;
        while (!said.contains("ready") && m_avahi.waitForReadyRead(patienceMs)) {
            said += m_avahi.readAll();
        }
        QVERIFY2(said.contains("ready"), said.constData());
    }

    [[nodiscard]] QString bus() const { return u"unix:path="_s + m_folder->filePath(u"bus"_s); }

private Q_SLOTS:

    void initTestCase()
    {
        if (const QString why = lack(); !why.isEmpty()) {
            QVERIFY2(qEnvironmentVariableIntValue("LANYARD_REQUIRE_JUDGES") != 1, qPrintable(why));
            QSKIP(qPrintable(why));
        }
        m_folder = std::make_unique<QTemporaryDir>();
        m_bus.start(Loopback::programOf(u"dbus-daemon"_s),
            {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                u"--address="_s + bus()});
        QVERIFY(m_bus.waitForReadyRead(patienceMs));
        m_cups = std::make_unique<PrivateCups>();
        m_printer = std::make_unique<FakeIppPrinter>();
        // before libcups and libdbus ask for them
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus().toUtf8());
        qputenv("CUPS_SERVER", m_cups->server().toUtf8());
        for (const QString& name : {u"Shared"_s, u"Kept"_s}) {
            const QString problem = m_cups->addPrinter(name, m_printer->address());
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
    }

    void cleanup() { Loopback::kill(m_avahi); }

    void cleanupTestCase()
    {
        Loopback::kill(m_bus);
        m_printer.reset();
        m_cups.reset();
    }

    void announcedPrintQueueAndPrinterAreFoundAndCanBeUsed()
    {
        const QUrl cups(u"ipp://"_s + m_cups->server());
        const QUrl printer(m_printer->address());
        announce({service(u"Badges ★ @ hall"_s, u"printers/Shared"_s, u"Hall 1"_s, cups.port()),
            service(u"Label printer"_s, printer.path().mid(1), {}, printer.port())});
        CupsBrowser browser;
        SearchStop stop;
        QList<FoundPrinter> found;
        for (int i = 0; i < mostSearches && found.size() < 2; ++i) {
            found = networkPrinters(browser, stop, limit);
        }
        std::ranges::sort(found, {}, &FoundPrinter::name);
        QCOMPARE(found,
            (QList<FoundPrinter>{{u"Badges ★ @ hall"_s, u"Hall 1"_s,
                                     u"ipp://%1/printers/Shared"_s.arg(m_cups->server())},
                {u"Label printer"_s, u"localhost"_s,
                    u"ipp://localhost:%1%2"_s.arg(printer.port()).arg(printer.path())}}));
        for (const FoundPrinter& one : std::as_const(found)) {
            const auto driver
                = opened(IppPrinter::open(one.address, Kin<FakeIppPrinter>::patient()));
            const PrinterStatus status = driver->status();
            QVERIFY2(status.ready, qPrintable(status.problem + u'\n' + m_cups->log()));
        }
    }

    /// The queues of this machine's own CUPS are asked for otherwise: none is offered twice.
    void printQueueThatIsNotAnnouncedIsFoundByItsCupsAlone()
    {
        announce({});
        CupsBrowser browser;
        SearchStop stop;
        QVERIFY(networkPrinters(browser, stop, limit).isEmpty());
        const QList<FoundPrinter> ofCups = cupsPrinters(std::chrono::seconds(20));
        QVERIFY(std::ranges::find(ofCups, u"cups:Kept"_s, &FoundPrinter::address) != ofCups.end());
    }

    void printerWhoseHostNobodyTellsIsLeftOut()
    {
        QJsonObject nobody = service(u"Nobody"_s, u"ipp/print"_s, u"Hall 2"_s, 631);
        nobody.remove(u"host"_s);
        announce({nobody});
        CupsBrowser browser;
        SearchStop stop;
        QList<PrinterBrowser::Announced> heard;
        for (int i = 0; i < mostSearches && heard.isEmpty(); ++i) {
            heard = browser.browse(limit, stop);
        }
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().name, u"Nobody"_s);
        QCOMPARE(heard.first().model, u"Maker QL"_s);
        QCOMPARE(heard.first().place, u"Hall 2"_s);
        QVERIFY(browser.resolved(heard.first(), limit, stop).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_AnnouncedPrinters)
#include "tst_AnnouncedPrinters.moc"
