// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "FakeZplPrinter.h"
#include "ZplReader.h"
#include "desk/DeskPage.h"

#include <QTemporaryDir>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// A name on each of two pages; letters, so that no two people have the same dots.
constexpr auto twoPages = R"([
  {"type": "textarea", "page": 1, "left": "3", "bottom": "20", "width": "50", "fontsize": "20",
   "color": [0, 0, 0, 1], "fontfamily": "Noto Sans", "bold": true, "italic": false,
   "align": "left", "content": "attendee_name", "text": ""},
  {"type": "textarea", "page": 2, "left": "3", "bottom": "10", "width": "50", "fontsize": "14",
   "color": [0, 0, 0, 1], "fontfamily": "Noto Sans", "bold": false, "italic": false,
   "align": "left", "content": "attendee_name", "text": ""},
  {"type": "barcodearea", "page": 2, "left": "38", "bottom": "14", "size": "20"}])";

} // namespace

/// What is previewed is drawn by the very painter of the badges and must be, dot by dot, what the
/// driver's bytes made the printer print.
class tst_PreviewedDots : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_printer = std::make_unique<FakeZplPrinter>(ZplPort::Kind::Tcp, 203);
    }

    void cleanup()
    {
        m_desk.reset();
        m_printer.reset();
    }

    void badgeIsPrintedAsItWasPreviewed_data();
    void badgeIsPrintedAsItWasPreviewed();
    void secondBadgeIsPreviewedWithItsMark();
    void everyPageIsPrintedAsItWasPreviewed();

private:
    void start(const QString& settings)
    {
        DrivenDesk::prepare(m_folder->path(), m_clock,
            [&](DeskSettings& all) { all.printer = m_printer->address() + settings; });
        m_desk = std::make_unique<DrivenDesk>(m_folder->path(), m_clock);
    }

    void useTwoPages()
    {
        SourceEvent event = TemporaryReplica::sourceEvent();
        StoredTemplate own;
        own.remote = 7;
        own.key = u"pretix-7"_s;
        own.name = u"Two pages"_s;
        own.isDefault = true;
        own.layout = twoPages;
        own.widthMm = 60; // 480 dots: whole bytes
        own.heightMm = 40;
        event.templates = {own};
        QVERIFY(m_desk->wiring()
                    .storage()
                    .write(Lane::Desk,
                        [&](UnitOfWork& work) { return work.events().apply(event, true); })
                    .result());
    }

    [[nodiscard]] QList<BadgeRaster> previewed(const QString& token)
    {
        const auto preview
            = m_desk->wiring().printing().preview(m_desk->person(token).attendee.id).result();
        return preview ? preview->pages() : QList<BadgeRaster>();
    }

    /// The dots of all labels that came out, read from their bytes by somebody else.
    [[nodiscard]] QList<BadgeRaster> printed() const
    {
        QList<BadgeRaster> all;
        for (const QByteArray& label : m_printer->printed()) {
            const ReadLabel read = readZplLabel(label);
            all.append(read.problem.isEmpty() ? read.picture : BadgeRaster());
        }
        return all;
    }

    /// Those of a label go to the end of its last byte.
    static bool areTheDots(const BadgeRaster& preview, const BadgeRaster& label)
    {
        return !preview.isNull() && preview.stride() * 8 == label.width
            && preview.height == label.height && preview.bits == label.bits;
    }

    /// Once the desk knows that the first is out.
    void printAgain()
    {
        const auto isOut = [this] {
            const auto& job = m_desk->find<DeskPage>()->context().job;
            return job && job->state == PrintState::Confirmed;
        };
        QTRY_VERIFY(isOut());
        m_desk->press(Qt::Key_P, Qt::ControlModifier);
    }

    /// And the last of them is out.
    void badgesAre(qsizetype count)
    {
        QTRY_COMPARE(m_desk->badges(u"token-asha"_s).size(), count);
        QTRY_COMPARE(m_desk->badges(u"token-asha"_s).last().state, PrintState::Confirmed);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<FakeZplPrinter> m_printer;
    std::unique_ptr<DrivenDesk> m_desk;
};

void tst_PreviewedDots::badgeIsPrintedAsItWasPreviewed_data()
{
    QTest::addColumn<QString>("settings");
    for (const QString& settings :
        {u"?dpi=203"_s, u"?dpi=300"_s, u"?dpi=600"_s, u"?graphics=hex"_s}) {
        QTest::newRow(qPrintable(settings)) << settings;
    }
}

void tst_PreviewedDots::badgeIsPrintedAsItWasPreviewed()
{
    QFETCH(QString, settings);
    start(settings);
    const QList<BadgeRaster> asha = previewed(u"token-asha"_s);
    const QList<BadgeRaster> zoe = previewed(u"token-zoe"_s);
    QCOMPARE(asha.size(), 1);
    m_desk->scan(u"token-asha"_s);
    badgesAre(1);
    QCOMPARE(printed().size(), 1);
    QVERIFY(areTheDots(asha.first(), printed().first()));
    QVERIFY(!areTheDots(zoe.value(0), printed().first())); // nobody else's would do
    QVERIFY(previewed(u"token-asha"_s) == asha);
}

/// Of who has a badge, the badge in their hand is shown.
void tst_PreviewedDots::secondBadgeIsPreviewedWithItsMark()
{
    start({});
    m_desk->scan(u"token-asha"_s);
    badgesAre(1);
    const QList<BadgeRaster> first = previewed(u"token-asha"_s);
    printAgain();
    badgesAre(2);
    QCOMPARE(m_desk->badges(u"token-asha"_s).last().copy, 2);
    QCOMPARE(printed().size(), 2);
    const QList<BadgeRaster> second = previewed(u"token-asha"_s);
    QCOMPARE(second.size(), 1);
    QVERIFY(areTheDots(first.value(0), printed().at(0)));
    QVERIFY(areTheDots(second.value(0), printed().at(1)));
    QVERIFY(first != second); // by its mark
}

void tst_PreviewedDots::everyPageIsPrintedAsItWasPreviewed()
{
    start({});
    useTwoPages();
    const QList<BadgeRaster> pages = previewed(u"token-asha"_s);
    QCOMPARE(pages.size(), 2);
    m_desk->scan(u"token-asha"_s);
    badgesAre(1);
    QCOMPARE(printed().size(), 2);
    QVERIFY(areTheDots(pages.at(0), printed().at(0)));
    QVERIFY(areTheDots(pages.at(1), printed().at(1)));
    QVERIFY(!areTheDots(pages.at(0), printed().at(1)));
    printAgain();
    badgesAre(2);
    const QList<BadgeRaster> again = previewed(u"token-asha"_s);
    QCOMPARE(again.size(), 2);
    QCOMPARE(printed().size(), 4);
    QVERIFY(areTheDots(again.at(0), printed().at(2)));
    QVERIFY(areTheDots(again.at(1), printed().at(3)));
    QVERIFY(again.at(0) != pages.at(0)); // the mark is on the first page alone
    QVERIFY(again.at(1) == pages.at(1));
}

QTEST_MAIN(tst_PreviewedDots)
#include "tst_PreviewedDots.moc"
