// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

quint32 bigEndian(const QByteArray& bytes, qsizetype offset)
{
    quint32 number = 0;
    for (qsizetype i = offset; i < offset + 4; ++i) {
        number = number << 8 | quint8(bytes.at(i));
    }
    return number;
}

/// Width and height of a PNG, as its header tells.
QSize sizeOfPng(const QByteArray& bytes)
{
    return bytes.startsWith("\x89PNG") && bytes.size() > 24
        ? QSize(int(bigEndian(bytes, 16)), int(bigEndian(bytes, 20)))
        : QSize();
}

} // namespace

/// Layouts and badges without a printer.
class tst_LanyardctlLayouts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

    [[nodiscard]] QString path(const QString& name) const { return m_ctl->path(name); }

private Q_SLOTS:

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        writeFile(path(u"people.csv"_s),
            "Order code,Name,Company,E-mail,Ticket type,Secret,Status\n"
            "AAA11,Ananya Krishnan,IIT Madras,a@example.org,Regular,tok-1,paid\n"
            "BBB22,Ravi,Kaveri Labs,r@example.org,Regular,tok-2,pending\n"
            "CCC33,Meera,,m@example.org,Regular,tok-3,paid\n");
        QCOMPARE(m_ctl->run({u"import"_s, path(u"people.csv"_s)}).exit, 0);
    }

    void whatIsWrongWithABadgeIsToldBeforeDoors()
    {
        const auto well = m_ctl->run({u"layout"_s, u"check"_s});
        QCOMPARE(well.exit, 0);
        QCOMPARE(well.json.value("people"_L1).toInt(), 3);
        QVERIFY(Ctl::call({u"--data"_s, path(u"data"_s), u"layout"_s, u"check"_s})
                    .out.startsWith("All 3 badges come out well."));
        writeFile(path(u"odd.csv"_s),
            u"Order code,Name,Company,Secret\nEEE55,Olaf,\uE000 Labs,tok-5\n"_s.toUtf8());
        QCOMPARE(m_ctl->run({u"import"_s, path(u"odd.csv"_s)}).exit, 0);
        const auto odd = m_ctl->run({u"layout"_s, u"check"_s});
        QCOMPARE(odd.exit, 1);
        QCOMPARE(shapeOf(odd.json),
            u"{counts:{signMissing:number},findings:[{attendee:number,element:text,fault:text,"
            "layout:text,message:text,name:text,people:number,what:text}],people:number,"
            "withFault:number,withoutBadge:number}"_s);
        const QJsonObject finding = odd.json.value("findings"_L1).toArray().first().toObject();
        QCOMPARE(finding.value("name"_L1).toString(), u"Olaf"_s);
        QCOMPARE(finding.value("fault"_L1).toString(), u"signMissing"_s);
        QCOMPARE(finding.value("element"_L1).toString(), u"attendee_company"_s);
        QVERIFY(finding.value("message"_L1).toString().contains(u"U+E000"_s));
        const auto told = Ctl::call({u"--data"_s, path(u"data"_s), u"layout"_s, u"check"_s});
        QCOMPARE(told.exit, 1);
        QVERIFY2(told.out.contains("Olaf · No font has"), told.out);
    }

    void everyLayoutIsDrawnToTheSizeThatItIsListedWith()
    {
        const auto layouts
            = m_ctl->run({u"layout"_s, u"list"_s}).json.value("layouts"_L1).toArray();
        QVERIFY(layouts.size() >= 4);
        for (const QJsonValue& each : layouts) {
            const QJsonObject layout = each.toObject();
            const QString id = layout.value("id"_L1).toString();
            const double width = layout.value("widthMm"_L1).toDouble();
            const double height = layout.value("heightMm"_L1).toDouble();
            QVERIFY(width > 0 && height > 0);
            for (const int dpi : {203, 300}) {
                const QString png = path(id + u".png"_s);
                QCOMPARE(m_ctl
                             ->run({u"layout"_s, u"preview"_s, id, u"--dpi"_s, QString::number(dpi),
                                 u"-o"_s, png})
                             .exit,
                    0);
                const QSize dots = sizeOfPng(readFile(png));
                QVERIFY2(qAbs(dots.width() - width / 25.4 * dpi) <= 1
                        && qAbs(dots.height() - height / 25.4 * dpi) <= 1,
                    qPrintable(u"%1 at %2 dpi: %3 × %4"_s.arg(id)
                                   .arg(dpi)
                                   .arg(dots.width())
                                   .arg(dots.height())));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlLayouts)
#include "tst_LanyardctlLayouts.moc"
