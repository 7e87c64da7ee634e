// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskFixture.h"
#include "badge/BadgeRail.h"
#include "desk/AnswerView.h"
#include "shell/PrinterName.h"
#include "shell/Sentences.h"
#include "support/Result.h"
#include "widgets/PrinterPicture.h"
#include "widgets/Text.h"

#include <QPainter>
#include <QSignalSpy>

#include <algorithm>

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

/// All that have a sentence.
QList<PrinterFault> faults()
{
    QList<PrinterFault> all;
    for (int fault = int(PrinterFault::Unreachable); fault <= int(PrinterFault::PausedByStaff);
         ++fault) {
        all.append(PrinterFault(fault));
    }
    return all;
}

} // namespace

/// What a printer lacks is said in the desk's language, with what to do, and drawn; on the card of
/// a person whose badge it keeps, before all else.
class tst_PrinterWords : public DeskFixture
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init()
    {
        m_translations.use(u"en"_s);
        open();
    }

    void cleanup() { close(); }

    void everyFaultHasASentenceOfItsOwn()
    {
        QSet<QString> said;
        for (const PrinterFault fault : faults()) {
            const QString words = PrinterName::problemOf(faulty(fault));
            QVERIFY(!words.isEmpty() && words != u"words of the device"_s);
            QVERIFY2(words.contains(u": "_s), qPrintable(words)); // what is, then what to do
            QVERIFY2(!said.contains(words), qPrintable(words));
            said.insert(words);
        }
    }

    /// A test print, a preview and sheets have no check-in; a badge that has one tells in its job.
    void troubleWithoutACheckInSpeaksOfNone()
    {
        for (const ErrorCode code :
            {ErrorCode::CodeUnreadable, ErrorCode::GlyphMissing, ErrorCode::PrinterFailed}) {
            const QString said = Sentences::message(failure(code));
            QVERIFY2(!said.contains(u"check-in"_s), qPrintable(said));
        }
    }

    void exampleOfAnAddressIsOfTheKindThatWasMeant()
    {
        for (const QString& kind : {u"zpl+tcp:"_s, u"zpl+usb:"_s, u"brother+tcp:"_s,
                 u"brother+usb:"_s, u"ipp:"_s, u"ipps:"_s, u"cups:"_s, u"file:"_s}) {
            const QString said = Sentences::message(
                failure(ErrorCode::PrinterAddress, {}, {u"no=sense"_s, kind + u"?no=sense"_s}));
            QVERIFY2(said.contains(u"looks like this: "_s + kind), qPrintable(said));
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

    void sentenceOfAFaultHasTwoHalvesInEveryLanguage()
    {
        for (const Language& language : TranslationLoader::languages()) {
            m_translations.use(language.code);
            for (const PrinterFault fault : faults()) {
                const QString all = PrinterName::problemOf(faulty(fault));
                const QString what = PrinterName::whatOf(faulty(fault));
                const QString deed = PrinterName::deedOf(faulty(fault));
                QVERIFY2(!what.isEmpty() && !deed.isEmpty(), qPrintable(language.code + all));
                QVERIFY2(all.startsWith(what) && all.endsWith(deed), qPrintable(all));
                QVERIFY2(what.size() + deed.size() < all.size(), qPrintable(all)); // one colon
                QVERIFY2(!what.contains(u':') && !deed.contains(u':'), qPrintable(all));
            }
        }
        m_translations.use(u"en"_s);
        PrinterStatus status = faulty(PrinterFault::WrongMedium);
        status.paper = {mm(29), mm(90)};
        status.wanted = {mm(62), mm(0)};
        QCOMPARE(PrinterName::whatOf(status), u"Wrong labels are in"_s);
        QCOMPARE(PrinterName::deedOf(status), PrinterName::problemOf(status));
        QCOMPARE(PrinterName::whatOf(faulty(PrinterFault::Other)), QString());
        QCOMPARE(PrinterName::deedOf(faulty(PrinterFault::Other)), u"words of the device"_s);
    }

    void everyFaultIsWholeOnTheSlabOfTheDesk()
    {
        const QList<DeskSample> samples = deskSamples();
        const auto kept = std::ranges::find(samples, u"printer-fault"_s, &DeskSample::name);
        QVERIFY(kept != samples.end());
        for (const QSize& size : {QSize(1280, 800), QSize(800, 480), QSize(480, 800)}) {
            Theme theme;
            theme.fitTo(size);
            VerdictSlab slab(theme);
            // as wide as the page has room for it, beside the rail or above it
            const int width = theme.isNarrow() ? 448 : theme.scale() < 1 ? 490 : 840;
            slab.resize(width, slab.sizeHint().height());
            for (const Language& language : TranslationLoader::languages()) {
                m_translations.use(language.code);
                for (const PrinterFault fault : faults()) {
                    DeskContext context = kept->context;
                    context.printer = faulty(fault);
                    const Answer told = DeskWords::answer(kept->state, context).answer;
                    slab.set(told.verdict, told.word, told.figure, told.note);
                    QVERIFY2(slab.fits(), qPrintable(language.code + u' ' + told.word));
                }
            }
        }
    }

    void everyFaultHasAPictureOfItsOwnInEveryTheme()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
            const Tokens& tokens = tokensOf(kind);
            QList<QImage> drawn;
            for (const PrinterFault fault : faults() + QList{PrinterFault::Other}) {
                QImage image(236, 208, QImage::Format_RGB32);
                image.fill(tokens.surface);
                QPainter painter(&image);
                paintPrinter(painter, image.rect(), fault, tokens);
                painter.end();
                // its outline is drawn, in the colour of words
                QVERIFY(placeOf(image, tokens.ink).width() > 180);
                // without its colours, too
                const QImage shape = image.convertToFormat(QImage::Format_Grayscale8);
                QVERIFY2(!drawn.contains(shape), qPrintable(PrinterName::whatOf(faulty(fault))));
                drawn.append(shape);
            }
        }
    }

    void railOfTheDeskSaysItInTheLanguageOfTheDesk()
    {
        m_translations.use(u"de"_s);
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

    void faultOfThePrinterTakesTheCardOfWhoWaitsAndGoesByItself()
    {
        qRegisterMetaType<Verdict>();
        showWaiting();
        QCOMPARE(slab()->verdict(), Verdict::Admitted);
        QSignalSpy told(m_page, &DeskPage::verdictShown);
        m_page->setPrinter(faulty(PrinterFault::MediaOut));
        QCOMPARE(slab()->verdict(), Verdict::Look);
        QCOMPARE(slab()->word(), u"Out of labels"_s);
        const auto* picture = m_page->findChild<PrinterPicture*>();
        QVERIFY(picture != nullptr && picture->isVisible());
        QCOMPARE(picture->fault(), PrinterFault::MediaOut);
        const QString said = m_page->field()->edit()->accessibleDescription(); // by screen readers
        for (const auto& words : {u"is checked in"_s, u"Put in a roll"_s}) {
            QVERIFY2(visibleWords().contains(words), qPrintable(visibleWords()));
            QVERIFY2(said.contains(words), qPrintable(said));
        }
        const QString name = m_page->state().outcome->record->attendee.name;
        QCOMPARE(said.count(name), 1); // and which printer, once
        QCOMPARE(said.count(u"Printer B"_s), 1);
        QVERIFY(visibleWords().contains(u"The check-in is saved"_s));
        QCOMPARE(told.size(), 1);
        QSignalSpy searched(m_page, &DeskPage::searchEdited);
        QTest::keyClicks(m_page->field()->edit(), u"zo"_s); // the next person need not wait
        QCOMPARE(searched.size(), 2);
        m_page->setPrinter({});
        QCOMPARE(slab()->verdict(), Verdict::Admitted);
        QVERIFY(m_page->findChild<PrinterPicture*>() == nullptr);
        QCOMPARE(told.size(), 1);
    }

    void faultThatIsKnownIsTheFirstThatIsSaidOfTheNextPerson()
    {
        qRegisterMetaType<Verdict>();
        m_page->setPrinter(faulty(PrinterFault::CoverOpen));
        QSignalSpy told(m_page, &DeskPage::verdictShown);
        showWaiting();
        QCOMPARE(slab()->word(), u"Cover is open"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<Verdict>(), Verdict::Look);
    }

    void badgeThatComesOutAllTheSameHasNoTrouble_data()
    {
        QTest::addColumn<PrintState>("badge");
        QTest::addColumn<PrinterFault>("fault");
        QTest::addColumn<QString>("instead");
        QTest::newRow("it is out") << PrintState::Confirmed << PrinterFault::Jam << QString();
        QTest::newRow("another printer took over")
            << PrintState::Waiting << PrinterFault::Jam << u"Printer 2"_s;
        QTest::newRow("the printer is at work")
            << PrintState::Waiting << PrinterFault::Busy << QString();
    }

    void badgeThatComesOutAllTheSameHasNoTrouble()
    {
        QFETCH(PrintState, badge);
        QFETCH(PrinterFault, fault);
        QFETCH(QString, instead);
        showWaiting(badge);
        PrinterStatus status = faulty(fault);
        status.instead = instead;
        m_page->setPrinter(status);
        QCOMPARE(slab()->verdict(), Verdict::Admitted);
        QVERIFY(m_page->findChild<PrinterPicture*>() == nullptr);
    }

    void badgesOfAGroupAndSecondOnesAreToldInALine()
    {
        for (const auto& name : {u"already"_s, u"group-in"_s}) {
            DeskSample sample = sampleNamed(name);
            sample.context.job = PrintJob();
            const auto lines = [&sample] {
                QStringList all;
                for (const auto& strip : DeskWords::answer(sample.state, sample.context).strips) {
                    all.append(strip.text);
                }
                return all.join(u'\n');
            };
            const QString words = u"Printer B · Out of labels: put in a roll"_s;
            QVERIFY2(!lines().contains(words), qPrintable(name));
            sample.context.printer = faulty(PrinterFault::MediaOut);
            QVERIFY2(lines().contains(words), qPrintable(name + lines()));
        }
    }

private:
    void showWaiting(PrintState badge = PrintState::Waiting)
    {
        const DeskSample sample = show(u"admitted"_s);
        PrintJob job = *sample.context.job;
        job.state = badge;
        m_page->setPrintJob(job);
    }
};

QTEST_MAIN(tst_PrinterWords)
#include "tst_PrinterWords.moc"
