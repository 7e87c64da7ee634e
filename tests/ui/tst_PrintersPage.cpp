// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CutWords.h"
#include "UiTest.h"
#include "settings/PrintersPage.h"
#include "settings/SettingsSamples.h"
#include "support/Result.h"
#include "widgets/Card.h"
#include "widgets/RowList.h"
#include "widgets/ScanField.h"

#include <QAbstractItemView>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(lanyard::PrintersPage&)>)

namespace {

QList<PrinterSetting> two()
{
    return {{u"Zebra"_s, u"zpl+tcp://192.0.2.7?dpi=203"_s, {}},
        {u"Brother"_s, u"brother+tcp://192.0.2.8"_s, {}}};
}

TicketType speaker()
{
    TicketType type;
    type.id = {2};
    type.name = u"Speaker"_s;
    return type;
}

} // namespace

/// The page of the desk's printers.
class tst_PrintersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void init()
    {
        m_translations.use(u"en"_s);
        m_page = std::make_unique<PrintersPage>(m_theme);
        m_page->resize(1280, 800);
        m_page->showPrinters(two(), {speaker()});
        m_page->show();
    }

    void printersAreListedWithTheirStates()
    {
        QList<DeskPrinter> states;
        for (const PrinterSetting& each : two()) {
            states.append({each, PrinterStatus(), each.address});
        }
        states[1].status.ready = false;
        states[1].status.fault = PrinterFault::MediaOut;
        states[0].status.paper = {mm(62), mm(100)};
        m_page->showStates(states);
        const auto& rows = m_page->list()->rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).words, u"Zebra"_s);
        QCOMPARE(rows.at(0).note, u"Ready · 62 × 100 mm"_s);
        QCOMPARE(rows.at(1).note, u"Out of labels: put in a roll"_s);
    }

    void fieldsAreThoseOfTheChosenPrinter()
    {
        QCOMPARE(m_page->nameField()->text(), u"Zebra"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Down);
        QCOMPARE(m_page->nameField()->text(), u"Brother"_s);
        QCOMPARE(m_page->addressField()->text(), u"brother+tcp://192.0.2.8"_s);
    }

    void whatIsChosenStandsInTheAddressOrTheUse()
    {
        QSignalSpy changed(m_page.get(), &PrintersPage::changed);
        choose(m_page->turnBox(), u"90"_s);
        choose(m_page->typeBox(), qint64(2));
        choose(m_page->mediumBox(), QSizeF(62, 100));
        QCOMPARE(changed.size(), 3);
        const PrinterSetting& now = m_page->printers().first();
        QCOMPARE(now.address, u"zpl+tcp://192.0.2.7?dpi=203&turn=90"_s);
        QCOMPARE(now.use.ticketTypes, QList<TicketTypeId>{{2}});
        QCOMPARE(now.use.medium, (PaperSize{mm(62), mm(100)}));
        QCOMPARE(m_page->printers().last(), two().last());
        choose(m_page->turnBox(), QString());
        choose(m_page->typeBox(), qint64(0));
        QCOMPARE(m_page->printers().first().address, two().first().address);
        QVERIFY(m_page->printers().first().use.ticketTypes.isEmpty());
    }

    void everySettingIsSavedAndComesBack_data()
    {
        using Edit = std::function<void(PrintersPage&)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<Edit>("undo");
        QTest::addColumn<QString>("said"); ///< of the address, after its dpi=
        QTest::addColumn<bool>("asks");
        const auto row
            = [](const char* name, const Edit& edit, const Edit& undo, const QString& said,
                  bool asks = false) { QTest::newRow(name) << edit << undo << said << asks; };
        row(
            "darkness", [](auto& page) { choose(page.darknessBox(), u"12"_s); },
            [](auto& page) { choose(page.darknessBox(), QString()); }, u"&darkness=12"_s);
        row(
            "moved to the right", [](auto& page) { type(page.rightField(), u"1.5"_s); },
            [](auto& page) { type(page.rightField(), QString()); }, u"&x=1.5"_s);
        row(
            "moved down", [](auto& page) { type(page.downField(), u"-2"_s); },
            [](auto& page) { type(page.downField(), u"0"_s); }, u"&y=-2"_s);
        row(
            "asks", [](auto& page) { choose(page.asksBox(), true); },
            [](auto& page) { choose(page.asksBox(), false); }, {}, true);
    }

    void everySettingIsSavedAndComesBack()
    {
        using Edit = std::function<void(PrintersPage&)>;
        QFETCH(Edit, edit);
        QFETCH(Edit, undo);
        QFETCH(QString, said);
        QFETCH(bool, asks);
        QSignalSpy changed(m_page.get(), &PrintersPage::changed);
        edit(*m_page);
        QCOMPARE(changed.size(), 1);
        const auto saved = changed.takeFirst().first().value<QList<PrinterSetting>>();
        PrinterSetting wanted = two().first();
        wanted.address += said;
        wanted.use.asks = asks;
        QCOMPARE(saved, (QList<PrinterSetting>{wanted, two().last()}));
        PrintersPage later(m_theme); // as it is opened another day
        later.showPrinters(saved, {speaker()});
        QCOMPARE(fieldsOf(later), fieldsOf(*m_page));
        undo(later);
        QCOMPARE(later.printers(), two());
        later.showPrinters(two(), {speaker()});
        QVERIFY(fieldsOf(later) != fieldsOf(*m_page));
    }

    void dotsOfTheHeadAreSavedAndComeBack()
    {
        QCOMPARE(m_page->dpiBox()->currentData(), QVariant(u"203"_s));
        QSignalSpy changed(m_page.get(), &PrintersPage::changed);
        choose(m_page->dpiBox(), u"600"_s);
        QCOMPARE(changed.size(), 1);
        const auto saved = changed.first().first().value<QList<PrinterSetting>>();
        QCOMPARE(saved.first().address, u"zpl+tcp://192.0.2.7?dpi=600"_s);
        QCOMPARE(saved.last(), two().last());
        PrintersPage later(m_theme);
        later.showPrinters(saved, {speaker()});
        QCOMPARE(later.dpiBox()->currentData(), QVariant(u"600"_s));
        choose(later.dpiBox(), QString());
        QCOMPARE(later.printers().first().address, u"zpl+tcp://192.0.2.7"_s);
    }

    void brotherPrinterIsSetUpByModelRollAndColour()
    {
        QVERIFY(m_page->mediumBox()->isVisible());
        QVERIFY(!m_page->modelBox()->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_Down);
        QVERIFY(!m_page->mediumBox()->isVisible());
        QVERIFY(m_page->modelBox()->isVisible() && m_page->rollBox()->isVisible());
        QVERIFY(!m_page->redBox()->isEnabled());
        const auto says = [this](const QString& settings) {
            return m_page->printers().last().address == u"brother+tcp://192.0.2.8?"_s + settings;
        };
        QCOMPARE(m_page->rollBox()->findData(u"102"_s), -1); // too wide for what it is
        choose(m_page->modelBox(), u"QL-1110NWB"_s);
        choose(m_page->rollBox(), u"102"_s);
        QVERIFY(says(u"model=QL-1110NWB&medium=102"_s));
        choose(m_page->modelBox(), u"QL-800"_s);
        QVERIFY(says(u"model=QL-800"_s)); // the roll does not fit any more
        choose(m_page->rollBox(), u"62red"_s);
        choose(m_page->redBox(), u"all"_s);
        choose(m_page->cutBox(), u"end"_s);
        QVERIFY(says(u"model=QL-800&medium=62red&red=all&cut=end"_s));
        choose(m_page->rollBox(), u"29x90"_s);
        QVERIFY(says(u"model=QL-800&medium=29x90&cut=end"_s));
        QVERIFY(!m_page->redBox()->isEnabled());
        QCOMPARE(m_page->printers().first(), two().first());
    }

    void printerIsForSeveralTicketTypes()
    {
        TicketType press;
        press.id = {3};
        press.name = u"Press"_s;
        m_page->showPrinters(two(), {speaker(), press});
        const auto types = [this] { return m_page->printers().first().use.ticketTypes; };
        choose(m_page->furtherBox(), qint64(2));
        QCOMPARE(types(), QList<TicketTypeId>{{2}});
        QCOMPARE(m_page->typeBox()->currentText(), u"Speaker"_s);
        choose(m_page->furtherBox(), qint64(3));
        QCOMPARE(types(), (QList<TicketTypeId>{{2}, {3}}));
        QCOMPARE(m_page->typeBox()->currentText(), u"Speaker, Press"_s);
        QCOMPARE(m_page->furtherBox()->itemText(1), u"− Speaker"_s);
        choose(m_page->typeBox(), qint64(-1)); // those that it has
        QCOMPARE(types().size(), 2);
        choose(m_page->furtherBox(), qint64(2)); // once more: away
        QCOMPARE(types(), QList<TicketTypeId>{{3}});
        QCOMPARE(m_page->furtherBox()->itemText(1), u"+ Speaker"_s);
        choose(m_page->furtherBox(), qint64(3));
        QVERIFY(types().isEmpty());
        QCOMPARE(m_page->typeBox()->currentText(), u"All ticket types"_s);
    }

    void furtherTicketTypesAreReachedByKeys()
    {
        TicketType press = speaker();
        press.id = {3};
        press.name = u"Press"_s;
        TicketType crew = speaker();
        crew.id = {4};
        crew.name = u"Crew"_s;
        m_page->showPrinters(two(), {speaker(), press, crew});
        QSignalSpy changed(m_page.get(), &PrintersPage::changed);
        m_page->typeBox()->setFocus();
        QTest::keyClick(m_page->typeBox(), Qt::Key_Tab);
        ChoiceBox* box = m_page->furtherBox();
        QCOMPARE(m_page->focusWidget(), static_cast<QWidget*>(box));
        QTest::keyClick(box, Qt::Key_S); // a letter chooses nothing either
        QTest::keyClick(box, Qt::Key_Down);
        QAbstractItemView* list = box->view();
        QVERIFY(list->isVisible());
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(list, Qt::Key_Down);
        }
        QCOMPARE(changed.size(), 0); // until it is chosen
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_page->printers().first().use.ticketTypes, QList<TicketTypeId>{{4}});
        QVERIFY(!box->view()->isVisible());
    }

    void offsetIsInTenthsOfAMillimetre()
    {
        type(m_page->rightField(), u"0.34"_s);
        QCOMPARE(printerOption(m_page->printers().first().address, u"x"_s), u"0.3"_s);
        QSignalSpy changed(m_page.get(), &PrintersPage::changed);
        type(m_page->rightField(), u"far"_s);
        type(m_page->rightField(), u"900"_s);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(printerOption(m_page->printers().first().address, u"x"_s), u"0.3"_s);
        type(m_page->rightField(), u"0"_s);
        QCOMPARE(m_page->printers().first().address, two().first().address);
    }

    void foundPrinterIsAddedWithItsAddress()
    {
        const int before = m_page->addBox()->count();
        m_page->showFound({{u"Zebra ZD421"_s, u"/dev/usb/lp0"_s, u"zpl+usb:///dev/usb/lp0"_s},
            {u"Used"_s, u"net"_s, u"brother+tcp://192.0.2.8"_s},
            {u"Office"_s, u"/dev/usb/lp1"_s, QString()}});
        QCOMPARE(m_page->addBox()->count(), before + 1); // the others are used, or not to be used
        QCOMPARE(m_page->addBox()->itemText(1), u"Zebra ZD421 · /dev/usb/lp0"_s);
        QSignalSpy changed(m_page.get(), &PrintersPage::changed);
        choose(m_page->addBox(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_page->printers().size(), 3);
        QCOMPARE(m_page->printers().last().address, u"zpl+usb:///dev/usb/lp0"_s);
        QCOMPARE(m_page->nameField()->text(), u"Zebra ZD421"_s);
        QCOMPARE(m_page->addBox()->count(), before); // it is used now
    }

    void lastPrinterCannotBeRemoved()
    {
        QVERIFY(m_page->removeButton()->isEnabled());
        m_page->removeButton()->click();
        QCOMPARE(m_page->printers(), QList<PrinterSetting>{two().last()});
        QVERIFY(!m_page->removeButton()->isEnabled());
    }

    void testLabelIsOfTheChosenPrinterAndNeverCalledOutWithoutProof()
    {
        QSignalSpy wanted(m_page.get(), &PrintersPage::testWanted);
        QTest::keyClick(m_page.get(), Qt::Key_Down);
        m_page->testButton()->click();
        QCOMPARE(wanted.first().first().toString(), u"brother+tcp://192.0.2.8"_s);
        m_page->showTested(ConfirmationGrade::CounterMoved);
        QVERIFY(says(u"The test label is out. Its square should measure 10 mm."_s));
        for (const auto grade :
            {ConfirmationGrade::BytesWritten, ConfirmationGrade::SpoolerAccepted}) {
            m_page->showTested(grade);
            QVERIFY(says(u"The test label was sent. Look whether it came out."_s));
        }
    }

    void escapeLeadsBack()
    {
        QSignalSpy back(m_page.get(), &PrintersPage::backWanted);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void nothingIsCutOnALargeAndASmallScreen_data() { largeAndSmallScreens(); }

    void nothingIsCutOnALargeAndASmallScreen()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Speaking speaking(m_translations, language);
        const QStringList cut = cutWords(printersPages(), m_theme, size);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    /// As a person's hand does.
    static void choose(ChoiceBox* box, const QVariant& value)
    {
        const int row = box->findData(value);
        QVERIFY2(row >= 0, qPrintable(value.toString()));
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }

    static void type(ScanField* field, const QString& words)
    {
        field->edit()->setText(words);
        Q_EMIT field->edit()->editingFinished();
    }

    /// What stands in those that are set beside the name and the address.
    static QStringList fieldsOf(const PrintersPage& page)
    {
        return {page.dpiBox()->currentText(), page.darknessBox()->currentText(),
            page.rightField()->text(), page.downField()->text(), page.asksBox()->currentText()};
    }

    [[nodiscard]] bool says(const QString& words) const
    {
        for (const auto* strip : m_page->findChildren<Strip*>()) {
            if (strip->text() == words) {
                return true;
            }
        }
        return false;
    }

    TranslationLoader m_translations;
    Theme m_theme;
    std::unique_ptr<PrintersPage> m_page;
};

QTEST_MAIN(tst_PrintersPage)
#include "tst_PrintersPage.moc"
