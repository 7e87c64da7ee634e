// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "NetworkPrinters.h"
#include "UsbPrinters.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// What a network says that somebody else listens to.
class FakeBrowser final : public PrinterBrowser
{
public:
    QList<Announced> announced;
    QHash<QString, QString> hosts; ///< by the URI that names a service
    bool isLeft = false; ///< somebody goes away while it listens

    [[nodiscard]] QList<Announced> browse(Milliseconds limit, SearchStop& stop) override
    {
        Q_UNUSED(limit)
        if (isLeft) {
            stop.stop();
        }
        return announced;
    }

    [[nodiscard]] QString resolved(
        const Announced& one, Milliseconds limit, SearchStop& stop) override
    {
        Q_UNUSED(limit)
        Q_UNUSED(stop)
        return hosts.value(one.uri);
    }
};

} // namespace

/// Printers in a folder that is laid out as the kernel's own, and those that announce themselves.
class tst_UsbPrinters : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString& path, const QByteArray& words)
    {
        const QString whole = m_folder->filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(words);
    }

    /// `usb` is the folder of its USB device, as "1-1".
    void plugIn(const QString& name, const QString& usb, const QByteArray& vendor,
        const QByteArray& product, const QByteArray& deviceId)
    {
        write(u"dev/"_s + name, {});
        const QString device = u"devices/"_s + usb;
        write(device + u"/idVendor"_s, vendor + '\n');
        write(device + u"/product"_s, product + '\n');
        write(device + u"/manufacturer"_s, "Maker\n");
        write(device + u"/interface/ieee1284_id"_s, deviceId + '\n');
        QVERIFY(QDir().mkpath(m_folder->filePath(u"class/"_s + name)));
        QVERIFY(QFile::link(m_folder->filePath(device + u"/interface"_s),
            m_folder->filePath(u"class/%1/device"_s.arg(name))));
    }

    [[nodiscard]] QList<FoundPrinter> found() const
    {
        return usbPrinters(m_folder->filePath(u"dev"_s), m_folder->filePath(u"class"_s));
    }

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void machineWithoutPrintersHasNone()
    {
        QVERIFY(found().isEmpty());
        write(u"dev/hiddev0"_s, {});
        QVERIFY(found().isEmpty());
    }

    void printersAreFoundByTheirNumbers()
    {
        plugIn(u"lp10"_s, u"1-3"_s, "04f9", "QL-700", "MFG:Brother;CMD:PT-CBP;MDL:QL-700;");
        plugIn(u"lp2"_s, u"1-1"_s, "0a5f", "ZTC ZD421", "MFG:Zebra;CMD:ZPL;MDL:ZD421;");
        const QList<FoundPrinter> all = found();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).name, u"Maker ZTC ZD421"_s);
        QCOMPARE(all.at(0).place, m_folder->filePath(u"dev/lp2"_s));
        QCOMPARE(all.at(0).address, u"zpl+usb://"_s + all.at(0).place);
        QCOMPARE(all.at(1).address, u"brother+usb://"_s + all.at(1).place + u"?model=QL-700"_s);
    }

    void deviceThatSaysNothingIsThereAllTheSame()
    {
        write(u"dev/lp0"_s, {});
        const QList<FoundPrinter> all = found();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().name, m_folder->filePath(u"dev/lp0"_s));
        QVERIFY(all.first().address.isEmpty());
    }

    void hostileWordsAreWords()
    {
        plugIn(u"lp0"_s, u"1-1"_s, "0a5f\n\nzzz", QByteArray(100'000, 'x'), "CMD:ZPL");
        const QList<FoundPrinter> all = found();
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().name.size() < 5000);
        QCOMPARE(all.first().address, u"zpl+usb://"_s + all.first().place);
    }

    void announcedPrintersAreFoundOnceWithNameAndPlace()
    {
        FakeBrowser browser;
        const QString service = u"ipps://Badges%20%E2%98%85._ipps._tcp.local/"_s;
        browser.announced = {{u"Badges ★"_s, u"Maker QL"_s, u"Hall 1"_s, service},
            {u"Badges again"_s, {}, {}, u"ipps://label.local.:631/ipp/print?uuid=1"_s},
            {{}, u"Maker Office"_s, {}, u"ipp://192.0.2.8:8631/ipp/print"_s}};
        browser.hosts = {{service, u"ipps://label.local:631/ipp/print?uuid=1"_s}};
        SearchStop stop;
        const QList<FoundPrinter> found = networkPrinters(browser, stop);
        QCOMPARE(found,
            (QList<FoundPrinter>{
                {u"Badges ★"_s, u"Hall 1"_s, u"ipps://label.local:631/ipp/print"_s},
                {u"Maker Office"_s, u"192.0.2.8"_s, u"ipp://192.0.2.8:8631/ipp/print"_s}}));
    }

    void announcedPrintersThatNoDriverCanUseAreLeftOut()
    {
        FakeBrowser browser;
        browser.announced = {{u"Nobody knows its host"_s, {}, {}, u"ipp://Gone._ipp._tcp.local/"_s},
            {u"With a password"_s, {}, {}, u"ipp://root:secret@192.0.2.7/ipp/print"_s},
            {u"Another language"_s, {}, {}, u"lpd://192.0.2.7/print"_s},
            {u"No address"_s, {}, {}, QString()}};
        SearchStop stop;
        QVERIFY(networkPrinters(browser, stop).isEmpty());
    }

    void whoeverGoesAwayEndsTheSearch()
    {
        FakeBrowser browser;
        browser.isLeft = true;
        browser.announced = {{u"Badges"_s, {}, {}, u"ipp://192.0.2.7/ipp/print"_s}};
        SearchStop stop;
        QVERIFY(networkPrinters(browser, stop).isEmpty());
        QVERIFY(stop.isStopped());
        QCOMPARE(*stop.flag(), 1); // as libcups sees it
    }

    void libcupsFindsNothingQuietlyWhereNobodyListens()
    {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + m_folder->filePath(u"none"_s).toUtf8());
        qputenv("CUPS_SERVER", "localhost:1"); // before libcups asks for it
        CupsBrowser browser;
        SearchStop stop;
        QVERIFY(networkPrinters(browser, stop, std::chrono::milliseconds(500)).isEmpty());
        QVERIFY(browser
                    .resolved({u"Badges"_s, {}, {}, u"ipp://Badges._ipp._tcp.local/"_s},
                        std::chrono::milliseconds(500), stop)
                    .isEmpty());
        stop.stop();
        QVERIFY(networkPrinters(browser, stop).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_UsbPrinters)
#include "tst_UsbPrinters.moc"
