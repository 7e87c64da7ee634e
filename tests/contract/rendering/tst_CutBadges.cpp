// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "HostileLayouts.h"
#include "StarterBadge.h"
#include "printing/BadgeCheck.h"
#include "printing/BadgeMaker.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC);
const QString brother = u"brother+tcp://192.0.2.7"_s; // 1.5 mm at the sides, 3 mm before and after
const QString zpl = u"zpl+tcp://192.0.2.7?dpi=300"_s;

QByteArray codeAt(double left, double bottom)
{
    return R"({"type": "barcodearea", "size": 21, "nowhitespace": true, "left": )"
        + QByteArray::number(left) + R"(, "bottom": )" + QByteArray::number(bottom) + '}';
}

QByteArray nameAt(double left, double width, const QByteArray& more = {})
{
    return R"({"type": "textcontainer", "content": "attendee_name", "bottom": 60, "height": 20)"
           R"(, "left": )"
        + QByteArray::number(left) + R"(, "width": )" + QByteArray::number(width) + more + '}';
}

const QByteArray shrinks = R"(, "fontsize": 24, "autoresize": true)";
const QByteArray stays = R"(, "fontsize": 10)";

} // namespace

/// What a printer cuts, and what lies off the badge, is known before anything is printed.
class tst_CutBadges : public QObject
{
    Q_OBJECT

    BadgePainter m_painter{fontFolder};
    BadgeMaker m_maker{m_painter, {}};

    [[nodiscard]] QList<BadgeFault> faultsOf(const StoredTemplate& layout, const QString& printer,
        int dpi = 300, const QString& ticketType = u"Visitor"_s) const
    {
        BadgeSource source = sampleSource(today);
        source.record.ticketType.name = ticketType;
        source.templates = {layout};
        source.templates.first().isDefault = true;
        DeskPrinter at;
        at.setting.address = printer;
        QList<BadgeFault> faults;
        for (const BadgeFinding& found :
            BadgeLook(m_maker, {{at}, dpi, today}).findingsFor(source)) {
            faults.append(found.fault);
        }
        return faults;
    }

    [[nodiscard]] Result<MadeBadge> made(const QByteArray& json, const QString& printer) const
    {
        const StoredTemplate layout = layoutOf(json);
        auto drawing = m_maker.compose(layout, sampleSource(today), today, 1);
        return drawing ? m_maker.make(layout, *std::move(drawing), 300, printer)
                       : Result<MadeBadge>(drawing.error());
    }

private Q_SLOTS:

    void aCheckFindsWhatIsCut_data()
    {
        using Fault = BadgeFault;
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("printer");
        QTest::addColumn<QList<BadgeFault>>("faults");
        const auto row = [](const char* name, const QByteArray& item, const QString& printer,
                             const QList<BadgeFault>& faults) {
            QTest::newRow(name) << '[' + item + ']' << printer << faults;
        };
        row("a code in a corner", codeAt(0, 0), zpl, {});
        row("a code in the corner of a Brother's", codeAt(0, 0), brother,
            {Fault::CodeUnreadable, Fault::InkCut});
        row("a code within a Brother's margins", codeAt(4, 4), brother, {});
        row("a code that is moved off the label", codeAt(0, 0), zpl + u"&x=-6"_s,
            {Fault::CodeUnreadable, Fault::InkCut});
        row("a code that is moved on the label", codeAt(20, 20), zpl + u"&x=-6"_s, {});
        row("a text in a Brother's margin", nameAt(0, 60, shrinks), brother, {Fault::InkCut});
        row("a text beside a Brother's margin", nameAt(3, 50, shrinks), brother, {});
        row("a text that is moved off the label", nameAt(3, 50, shrinks), zpl + u"&x=-6"_s,
            {Fault::InkCut});
        row("a text off the badge", nameAt(80, 52, shrinks), zpl, {Fault::TextTooLong});
        row("a text half off the badge", nameAt(40, 52, shrinks), zpl, {Fault::TextTooLong});
        row("a box half off the badge", nameAt(5, 80, stays), zpl, {});
        row("nothing at all", {}, zpl, {Fault::BadgeEmpty});
    }

    void aCheckFindsWhatIsCut()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, printer);
        QTEST(faultsOf(layoutOf(json), printer), "faults");
        // as for the coarser head of another printer
        QTEST(faultsOf(layoutOf(json), printer, 203), "faults");
    }

    /// Its stripes run to the edge and are cut, which is no fault; what hangs under the line of its
    /// ticket type comes out whole.
    void noTextOfAStarterIsCut()
    {
        StoredTemplate layout = layoutOf(badgeFile(u"label-62x100.json"_s));
        layout.background = badgeFile(u"label-62x100.pdf"_s);
        for (const QString& printer : {QString(brother), QString(zpl)}) {
            for (const QString& type : {u"Speaker"_s, u"Organiser"_s, u"ಭಾಷಣಕಾರ್ತಿ"_s}) {
                QCOMPARE(faultsOf(layout, printer, 300, type), QList<BadgeFault>());
            }
        }
    }

    void aBackgroundAloneIsInk()
    {
        StoredTemplate layout = layoutOf("[]");
        layout.background = pdfOf(62, 100);
        QCOMPARE(faultsOf(layout, zpl), QList<BadgeFault>());
    }

    void aCodeThatIsCutIsNotReadBack()
    {
        const QByteArray json = '[' + codeAt(0, 0) + ']';
        QVERIFY(made(json, zpl));
        const auto cut = made(json, brother);
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::CodeUnreadable);
        QVERIFY2(cut.error().detail.contains(u"the printer prints nothing"_s),
            qPrintable(cut.error().detail));
    }

    void aTextOffTheBadgeIsToldWhateverItIsDrawnInto()
    {
        const auto badge = made('[' + nameAt(40, 52, shrinks) + ']', zpl);
        QVERIFY(badge);
        const QStringList told(u"attendee_name"_s);
        QCOMPARE(badge->rendered.overflow, told);
        QVERIFY(lossOf(*badge).contains(u"attendee_name"_s));
        const auto pdf = m_painter.pdf(badge->drawing);
        QVERIFY(pdf);
        QCOMPARE(pdf->overflow, told);
    }

    void whatTheEyeIsShownIsCutToo()
    {
        BadgeSource source = sampleSource(today);
        source.templates = {layoutOf('[' + codeAt(0, 0) + ']')};
        source.templates.first().isDefault = true;
        DeskPrinter at;
        at.setting.address = brother;
        const auto shown = BadgeLook(m_maker, {{at}, 300, today}).picture(source, 0);
        const auto whole = BadgeLook(m_maker, {{}, 300, today}).picture(source, 0);
        QVERIFY(shown && whole);
        QCOMPARE(*shown, onlyWithin(*whole, {18, 35, 696, 1111}));
        QVERIFY(*shown != *whole);
    }
};

QTEST_MAIN(tst_CutBadges)
#include "tst_CutBadges.moc"
