// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrintDesk.h"
#include "printing/BadgeMaker.h"
#include "printing/DrawingTurn.h"
#include "printing/ScriptNames.h"
#include "printing/StarterTemplates.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <mutex>
#include <semaphore>
#include <thread>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_BadgePreviews : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init() { m_desk = std::make_unique<PrintDesk>(); }

    void cleanup() { m_desk.reset(); }

    void previewIsTheVeryDotsThatArePrinted();
    void previewHasTheResolutionOfThePrinter_data();
    void previewHasTheResolutionOfThePrinter();
    void previewTellsSizeCodeAndFaults();
    void previewPrintsNothing();
    void printerThatHangsHoldsNoPreviewUp();
    void whoAsksFirstDrawsFirst();
    void printerThatHasStillToTellItsResolutionIsAskedFirst();
    void layoutsAreTheEventsThenTheStarters();
    void layoutIsShownWithAnInventedPerson();
    void layoutIsShownWithAnAttendee();
    void layoutIsShownAsPdfWhenAskedFor();
    void unknownLayoutIsRefused();
    void pageSizeComesFromTheBackgroundWhenTheServerTellsNone();
    void addonsAreOnTheBadge();
    void badgesHaveTheirEventsTextsInEveryLanguage();
    void layoutsInUseAreDrawnOnceBeforehandAndNothingIsPrinted();
    void aPrinterOfPdfsHasOneOfThoseDrawnBeforehandToo();
    void firstPreviewIsDrawnBeforehandToo();
    void everyScriptOfTheListIsDrawnBeforehand();
    void whatIsWrittenForABadgeIsGoneThroughAndNotStored();
    void aBadgeGoesBeforeThoseThatAreDrawnBeforehand();
    void namesOfAScriptAreTheFirstOrThoseAfterThem();
    void missingStarterFolderIsAnError();
    void aStarterLayoutIsReadFromItsOwnFolderAlone();

private:
    [[nodiscard]] AttendeeId asha() { return m_desk->replica.attendee(u"token-asha"_s); }

    void useTemplate(const QByteArray& layout, const QByteArray& background);

    std::unique_ptr<PrintDesk> m_desk;
};

void tst_BadgePreviews::useTemplate(const QByteArray& layout, const QByteArray& background)
{
    SourceEvent event = TemporaryReplica::sourceEvent();
    StoredTemplate own;
    own.remote = 7;
    own.key = u"pretix-7"_s;
    own.name = u"Main badge"_s;
    own.isDefault = true;
    own.layout = layout;
    own.background = background;
    event.templates = {own};
    QVERIFY(
        m_desk->replica.write([&](UnitOfWork& work) { return work.events().apply(event, true); }));
}

void tst_BadgePreviews::layoutsInUseAreDrawnOnceBeforehandAndNothingIsPrinted()
{
    constexpr int each = 3; // an invented person, and names in Latin and Kannada letters
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->renderer.drawn, each); // that of the desk
    QCOMPARE(m_desk->printer->rehearsed.size(), each);
    QVERIFY(!m_desk->printer->rehearsed.first().pages.isEmpty());
    useTemplate("[]", "%PDF-1.4");
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->renderer.drawn, 2 * each); // that of the event
    useTemplate("no layout", {});
    m_desk->service->warm(); // and a broken one holds nobody up
    QVERIFY(m_desk->service->printNow(m_desk->promise(u"token-asha"_s)).result());
    QCOMPARE(m_desk->printer->taken.size(), 0);
    QCOMPARE(m_desk->renderer.drawn, 2 * each);
    QCOMPARE(m_desk->renderer.pdfs, 0); // this printer takes none
}

void tst_BadgePreviews::aPrinterOfPdfsHasOneOfThoseDrawnBeforehandToo()
{
    m_desk->printer->info.wantsPdf = true;
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->renderer.pdfs, 3);
    QCOMPARE(m_desk->renderer.drawn, 3);
    QVERIFY(m_desk->printer->rehearsed.last().pdf.startsWith("%PDF"));
    QCOMPARE(m_desk->printer->taken.size(), 0);
}

void tst_BadgePreviews::firstPreviewIsDrawnBeforehandToo()
{
    m_desk->service->warmPreviews();
    QTRY_COMPARE(m_desk->renderer.drawn, 1);
    QCOMPARE(m_desk->printer->taken.size(), 0);
}

void tst_BadgePreviews::everyScriptOfTheListIsDrawnBeforehand()
{
    const QStringList names{
        u"அனன்யா"_s, u"अनन्या"_s, u"王小明"_s, u"Ирина"_s, u"محمد"_s, u"さくら"_s};
    QList<SourceAttendee> people;
    for (const QString& name : names) {
        people.append(TemporaryReplica::person(name, u"token-%1"_s.arg(people.size())));
    }
    m_desk->replica.apply(people);
    QString drawn;
    m_desk->renderer.onRaster = [&drawn](const BadgeDrawing& drawing) {
        for (const DrawingItem& item : drawing.pages.value(0)) {
            if (const auto* run = std::get_if<TextRun>(&item)) {
                drawn += run->text + u'\n';
            }
        }
    };
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->renderer.drawn, int(names.size()) + 3);
    for (const QString& name : names) {
        QVERIFY2(drawn.contains(name), qPrintable(name));
    }
    m_desk->renderer.onRaster = {};
}

/// Each transaction that is stored stands in the log first.
void tst_BadgePreviews::whatIsWrittenForABadgeIsGoneThroughAndNotStored()
{
    m_desk->makeRemote(u"token-asha"_s, 41); // whose badges the server is told of
    const auto log = [this] {
        QFile file(m_desk->replica.path() + u"/lanyard.db-wal"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto count = [this] {
        return m_desk->replica.read([](UnitOfWork& work) { return work.audit().count(); }).value();
    };
    const QByteArray before = log();
    const qint64 acts = count();
    QVERIFY(!before.isEmpty());
    QCOMPARE(m_desk->replica.ids().nonce(), TestIds::nth(1));
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->renderer.drawn, 3);
    const auto nothing = [](UnitOfWork&) { return Result<int>(0); };
    QVERIFY(m_desk->replica.storage().read(Lane::Background, nothing).result()); // after all else
    // names were given, of a badge and of what the server would be told
    QCOMPARE(m_desk->replica.ids().nonce(), TestIds::nth(4));
    QVERIFY(log() == before);
    QCOMPARE(count(), acts);
    QVERIFY(m_desk->outbox().isEmpty());
    QCOMPARE(m_desk->acts(u"token-asha"_s), QStringList());
    // and the next badge is the first one
    QVERIFY(m_desk->service->printNow(m_desk->promise(u"token-asha"_s)).result());
    QCOMPARE(m_desk->printer->taken.size(), 1);
    QCOMPARE(m_desk->outbox().size(), 1);
}

void tst_BadgePreviews::aBadgeGoesBeforeThoseThatAreDrawnBeforehand()
{
    int drawnBefore = 0;
    m_desk->renderer.onRaster = [this](const BadgeDrawing&) {
        if (m_desk->renderer.drawn == 1) { // the first of nobody is under way
            (void)m_desk->promise(u"token-zoe"_s);
            m_desk->service->wake();
        }
    };
    m_desk->printer->meanwhile = [&] { drawnBefore = m_desk->renderer.drawn; };
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->printer->taken.size(), 1);
    QCOMPARE(drawnBefore, 2);
    QTRY_COMPARE(m_desk->renderer.drawn, 4); // then the others
    m_desk->printer->meanwhile = {};
}

void tst_BadgePreviews::namesOfAScriptAreTheFirstOrThoseAfterThem()
{
    ScriptNames first;
    ScriptNames second(ScriptNames::each);
    for (const QString& name :
        {u"ಅನನ್ಯಾ"_s, u"A 1"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"Жанна G"_s, QString(), u"12"_s}) {
        first.add(name);
        second.add(name);
    }
    const QStringList cyrillic{u"Жанна G"_s};
    const QStringList kannada{u"ಅನನ್ಯಾ"_s};
    QCOMPARE(first.names(), QList<QStringList>({{u"A 1"_s, u"B"_s}, cyrillic, kannada}));
    QCOMPARE(second.names(), QList<QStringList>({{u"C"_s, u"D"_s}, cyrillic, kannada}));
}

void tst_BadgePreviews::badgesHaveTheirEventsTextsInEveryLanguage()
{
    SourceEvent source = TemporaryReplica::sourceEvent();
    source.event.translations = {{u"name"_s, {{u"en"_s, u"Day"_s}, {u"hi"_s, u"दिवस"_s}}}};
    QVERIFY(
        m_desk->replica.write([&](UnitOfWork& work) { return work.events().apply(source, true); }));
    const auto badge
        = m_desk->replica.read([id = asha()](UnitOfWork& work) { return badgeSource(work, id); });
    QVERIFY(badge);
    QCOMPARE(badge->event.translations, source.event.translations);
}

void tst_BadgePreviews::previewIsTheVeryDotsThatArePrinted()
{
    const auto preview = m_desk->service->preview(asha()).result();
    QVERIFY(preview);
    QVERIFY(m_desk->service->printNow(m_desk->promise(u"token-asha"_s)).result());
    QCOMPARE(m_desk->printer->taken.size(), 1);
    QVERIFY(preview->raster == m_desk->printer->taken.first().pages.first());
    const auto after = m_desk->service->preview(asha()).result();
    QVERIFY(after);
    QVERIFY(after->raster == preview->raster);
}

void tst_BadgePreviews::previewHasTheResolutionOfThePrinter_data()
{
    QTest::addColumn<int>("dpi");
    for (const int dpi : {203, 300, 600}) {
        QTest::addRow("%d dpi", dpi) << dpi;
    }
}

/// Bit by bit what the driver is given, for people and for layouts.
void tst_BadgePreviews::previewHasTheResolutionOfThePrinter()
{
    QFETCH(int, dpi);
    m_desk->printer->info.dpi = dpi;
    m_desk->service->setDriver(std::make_unique<FakePrinter>(m_desk->printer));
    const auto preview = m_desk->service->preview(asha()).result();
    const auto layout = m_desk->service->previewLayout(u"label-62x100"_s, asha()).result();
    QVERIFY(preview && layout);
    QVERIFY(m_desk->service->printNow(m_desk->promise(u"token-asha"_s)).result());
    const BadgeRaster printed = m_desk->printer->taken.first().pages.first();
    QCOMPARE(printed.dpi, dpi);
    QCOMPARE(preview->raster, printed);
    QCOMPARE(layout->raster, printed);
    m_desk->service->setDriver(nullptr);
    const auto without = m_desk->service->preview(asha()).result();
    QVERIFY(without);
    QCOMPARE(without->raster.dpi, 300);
}

void tst_BadgePreviews::previewTellsSizeCodeAndFaults()
{
    m_desk->renderer.missingGlyphs = {u"🎉"_s};
    const auto preview = m_desk->service->preview(asha(), 203).result();
    QVERIFY(preview);
    QCOMPARE(preview->code, u"token-asha"_s);
    QCOMPARE(preview->widthMm, 62.0);
    QCOMPARE(preview->heightMm, 100.0);
    QCOMPARE(preview->raster.dpi, 203);
    QCOMPARE(preview->missingGlyphs, QStringList(u"🎉"_s));
    QCOMPARE(preview->unknown, QStringList());
}

void tst_BadgePreviews::previewPrintsNothing()
{
    QVERIFY(m_desk->service->preview(asha()).result());
    QCOMPARE(m_desk->printer->taken.size(), 0);
    QCOMPARE(m_desk->acts(u"token-asha"_s), QStringList());
}

/// Nor what is asked of layouts, nor a preview for the printer that was chosen meanwhile.
void tst_BadgePreviews::printerThatHangsHoldsNoPreviewUp()
{
    std::binary_semaphore printing{0};
    std::binary_semaphore gate{0};
    m_desk->printer->meanwhile = [&] {
        printing.release();
        gate.acquire();
    };
    const AttendeeId attendee = asha();
    const PrintJobId job = m_desk->promise(u"token-asha"_s);
    QThread thread;
    m_desk->service->moveToThread(&thread);
    thread.start();
    const auto printed = m_desk->service->printNow(job);
    printing.acquire(); // and says nothing from now on
    const auto end = qScopeGuard([&] {
        gate.release();
        thread.quit();
        thread.wait();
    });
    const auto preview = m_desk->service->preview(attendee);
    const auto layout = m_desk->service->previewLayout(u"card-86x54"_s, {});
    const auto layouts = m_desk->service->layouts();
    QTRY_VERIFY(preview.isFinished() && layout.isFinished() && layouts.isFinished());
    QVERIFY(preview.result() && layout.result() && layouts.result());
    QCOMPARE(preview.result()->raster.dpi, 300);
    const auto next = std::make_shared<PrinterScript>();
    next->info.dpi = 203;
    next->info.isTold
        = false; // nobody can ask it now, and it is waited for no longer than a moment
    m_desk->service->setDriver(std::make_unique<FakePrinter>(next));
    const auto after = m_desk->service->preview(attendee);
    QTRY_VERIFY(after.isFinished());
    QCOMPARE(after.result()->raster.dpi, 203);
    QVERIFY(!printed.isFinished());
}

void tst_BadgePreviews::whoAsksFirstDrawsFirst()
{
    DrawingTurn turn;
    turn.lock();
    std::atomic_bool hasDrawn = false;
    std::thread preview([&] {
        const std::lock_guard drawn(turn);
        hasDrawn = true;
    });
    while (!turn.isAwaited()) {
        std::this_thread::yield();
    }
    turn.unlock();
    turn.lock(); // at once anew, as who draws one sheet after the other
    const bool wasFirst = hasDrawn;
    turn.unlock();
    preview.join();
    QVERIFY(wasFirst);
}

/// As one that speaks IPP: else the first preview would have other dots than the badge.
void tst_BadgePreviews::printerThatHasStillToTellItsResolutionIsAskedFirst()
{
    const auto next = std::make_shared<PrinterScript>();
    next->infoOnceAsked = next->info;
    next->infoOnceAsked->dpi = 203;
    next->info.isTold = false;
    const AttendeeId attendee = asha();
    QThread thread;
    m_desk->service->moveToThread(&thread);
    m_desk->service->setDriver(std::make_unique<FakePrinter>(next));
    const auto preview = m_desk->service->preview(attendee);
    thread.start();
    const auto shown = preview.result();
    thread.quit();
    thread.wait();
    QVERIFY(shown);
    QCOMPARE(shown->raster.dpi, 203);
}

void tst_BadgePreviews::layoutsAreTheEventsThenTheStarters()
{
    useTemplate("[]", {});
    const auto layouts = m_desk->service->layouts().result();
    QVERIFY(layouts);
    QStringList keys;
    for (const StoredTemplate& layout : *layouts) {
        keys.append(layout.key);
        QVERIFY(!layout.name.isEmpty());
    }
    QCOMPARE(keys,
        QStringList(
            {u"pretix-7"_s, u"label-62x100"_s, u"card-86x54"_s, u"label-4x3in"_s, u"a6-folded"_s}));
}

void tst_BadgePreviews::layoutIsShownWithAnInventedPerson()
{
    const auto preview = m_desk->service->previewLayout(u"card-86x54"_s, {}).result();
    QVERIFY(preview);
    QCOMPARE(preview->widthMm, 86.0);
    QVERIFY(!preview->code.isEmpty());
    QVERIFY(preview->pdf.isEmpty());
}

void tst_BadgePreviews::layoutIsShownWithAnAttendee()
{
    const auto preview = m_desk->service->previewLayout(u"Card 86 × 54 mm"_s, asha()).result();
    QVERIFY(preview);
    QCOMPARE(preview->code, u"token-asha"_s);
}

void tst_BadgePreviews::layoutIsShownAsPdfWhenAskedFor()
{
    const auto preview = m_desk->service->previewLayout(u"a6-folded"_s, asha(), 300, true).result();
    QVERIFY(preview);
    QVERIFY(preview->pdf.startsWith("%PDF"));
}

void tst_BadgePreviews::unknownLayoutIsRefused()
{
    const auto preview = m_desk->service->previewLayout(u"postcard"_s, {}).result();
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::TemplateUnknown);
    QCOMPARE(preview.error().args, QStringList(u"postcard"_s));
}

void tst_BadgePreviews::pageSizeComesFromTheBackgroundWhenTheServerTellsNone()
{
    useTemplate("[]", "%PDF of the fake renderer, 100 × 70 mm");
    auto preview = m_desk->service->preview(asha()).result();
    QVERIFY(preview);
    QCOMPARE(preview->widthMm, 100.0);
    QCOMPARE(preview->heightMm, 70.0);
    useTemplate("[]", {});
    preview = m_desk->service->preview(asha()).result();
    QVERIFY(preview);
    QCOMPARE(preview->widthMm, 148.0);
    useTemplate("[]", "no PDF at all");
    preview = m_desk->service->preview(asha()).result();
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::TemplateBroken);
}

void tst_BadgePreviews::addonsAreOnTheBadge()
{
    useTemplate(R"([{"type": "barcodearea", "content": "other", "text": "{addons}", "left": 1,
        "bottom": 1, "size": 20}])",
        {});
    const auto preview = m_desk->service->preview(asha()).result();
    QVERIFY(preview);
    QCOMPARE(preview->code, u"Workshop"_s);
}

void tst_BadgePreviews::missingStarterFolderIsAnError()
{
    const auto none = starterTemplates(u"/nowhere"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::TemplateBroken);
}

void tst_BadgePreviews::aStarterLayoutIsReadFromItsOwnFolderAlone()
{
    const QTemporaryDir above;
    const QString folder = above.filePath(u"badges"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto put = [](const QString& path, const QByteArray& bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put(above.filePath(u"secret.json"_s), "[]"));
    QVERIFY(put(folder + u"/inside.json"_s, "[]"));
    const auto read = [&](const QByteArray& name) {
        const QByteArray index = R"([{"key": "a", "name": "A", "widthMm": 62, "heightMm": 100,)"
                                 R"( "layout": ")"
            + name + R"(", "background": "inside.json"}])";
        return put(folder + u"/badges.json"_s, index) && starterTemplates(folder);
    };
    QVERIFY(read("inside.json"));
    QVERIFY(!read("../secret.json"));
    QVERIFY(!read(above.filePath(u"secret.json"_s).toUtf8()));
}

QTEST_GUILESS_MAIN(tst_BadgePreviews)
#include "tst_BadgePreviews.moc"
