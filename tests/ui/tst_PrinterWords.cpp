// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "badge/BadgeRail.h"
#include "shell/PrinterName.h"
#include "widgets/Text.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

PrinterStatus faulty(PrinterFault fault)
{
    PrinterStatus status;
    status.ready = false;
    status.problem = u"words of the device"_s;
    status.fault = fault;
    return status;
}

} // namespace

/// What a printer lacks is said in the desk's language, with what to do.
class tst_PrinterWords : public QObject
{
    Q_OBJECT

    TranslationLoader m_translations;
    Theme m_theme;

private Q_SLOTS:

    void init() { dressProgram(m_translations, u"en"_s); }

    void everyFaultHasASentenceOfItsOwn()
    {
        QSet<QString> said;
        for (int fault = int(PrinterFault::Unreachable); fault <= int(PrinterFault::PausedByStaff);
             ++fault) {
            const QString words = PrinterName::problemOf(faulty(PrinterFault(fault)));
            QVERIFY(!words.isEmpty() && words != u"words of the device"_s);
            QVERIFY2(words.contains(u": "_s), qPrintable(words)); // what is, then what to do
            QVERIFY2(!said.contains(words), qPrintable(words));
            said.insert(words);
        }
    }

    void wrongLabelsAreToldWithWhatIsInAndWhatMustBe()
    {
        PrinterStatus status = faulty(PrinterFault::WrongMedium);
        status.paper = {mm(29), mm(90)};
        status.wanted = {mm(62), mm(0)};
        QCOMPARE(
            PrinterName::problemOf(status), u"Holds 29 × 90 mm, needs 62 mm: change the roll"_s);
    }

    void whatHasNoSentenceIsToldInThePrintersWords()
    {
        QCOMPARE(PrinterName::problemOf(faulty(PrinterFault::Other)), u"words of the device"_s);
        QCOMPARE(PrinterName::problemOf(faulty(PrinterFault::None)), u"words of the device"_s);
        QCOMPARE(PrinterName::problemOf({}), QString());
    }

    void railOfTheDeskSaysItInTheLanguageOfTheDesk()
    {
        dressProgram(m_translations, u"de"_s);
        BadgeRail rail(m_theme);
        rail.setPrinter(faulty(PrinterFault::MediaOut), u"Printer B"_s);
        QStringList words;
        for (const auto* text : rail.findChildren<Text*>()) {
            words.append(text->text());
        }
        const QString all = words.join(u'\n');
        QVERIFY2(all.contains(u"Rolle einlegen"_s), qPrintable(all));
        QVERIFY(!all.contains(u"words of the device"_s));
    }
};

QTEST_MAIN(tst_PrinterWords)
#include "tst_PrinterWords.moc"
