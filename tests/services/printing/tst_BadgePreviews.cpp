// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrintDesk.h"
#include "print/PlacedRaster.h"
#include "printing/BadgeMaker.h"
#include "printing/DrawingTurn.h"
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
    void previewIsWhiteWhereThePrinterCuts();
    void codeThatThePrinterCutsIsToldAndNotPrinted();
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
    void allPagesOfABadgeAreShown();
    void unknownLayoutIsRefused();
    void pageSizeComesFromTheBackgroundWhenTheServerTellsNone();
    void addonsAreOnTheBadge();
    void badgesHaveTheirEventsTextsInEveryLanguage();
    void missingStarterFolderIsAnError();
    void aStarterLayoutIsReadFromItsOwnFolderAlone();

private:
    [[nodiscard]] AttendeeId asha() { return m_desk->replica.attendee(u"token-asha"_s); }

    std::unique_ptr<PrintDesk> m_desk;
};

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

/// The driver is handed the whole badge, and moves it: what then lies off the label is not printed.
void tst_BadgePreviews::previewIsWhiteWhereThePrinterCuts()
{
    m_desk->renderer.isBlack = true;
    m_desk->printer->info.address = u"zpl+tcp://192.0.2.7?x=6"_s;
    m_desk->service->setDriver(std::make_unique<FakePrinter>(m_desk->printer));
    const auto preview = m_desk->service->preview(asha()).result();
    const auto layout = m_desk->service->previewLayout(u"label-62x100"_s, asha()).result();
    QVERIFY(preview && layout);
    QVERIFY(m_desk->service->printNow(m_desk->promise(u"token-asha"_s)).result());
    QCOMPARE(m_desk->printer->taken.size(), 1);
    const BadgeRaster handed = m_desk->printer->taken.first().pages.first();
    const int moved = mm(6).inDots(300);
    QCOMPARE(preview->raster, placed(placed(handed, 0, moved), 0, -moved));
    QCOMPARE(layout->raster, preview->raster);
    QVERIFY(preview->raster != placed(handed));
}

/// The fake renderer's codes stand at the left.
void tst_BadgePreviews::codeThatThePrinterCutsIsToldAndNotPrinted()
{
    m_desk->printer->info.address = u"zpl+tcp://192.0.2.7?x=-6"_s;
    m_desk->service->setDriver(std::make_unique<FakePrinter>(m_desk->printer));
    const auto preview = m_desk->service->preview(asha()).result();
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::CodeUnreadable);
    const auto job = m_desk->service->printNow(m_desk->promise(u"token-asha"_s)).result();
    QVERIFY(job);
    QCOMPARE(job->state, PrintState::Failed);
    QVERIFY2(job->problem.contains(u"the printer prints nothing"_s), qPrintable(job->problem));
    QVERIFY(m_desk->printer->taken.isEmpty());
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
    m_desk->useTemplate("[]", {});
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

void tst_BadgePreviews::allPagesOfABadgeAreShown()
{
    m_desk->useTemplate(R"([{"type": "barcodearea", "left": 1, "bottom": 1, "size": 20},
        {"type": "barcodearea", "left": 1, "bottom": 1, "size": 20, "page": 2},
        {"type": "barcodearea", "left": 31, "bottom": 1, "size": 20, "page": 2}])",
        {});
    auto preview = m_desk->service->preview(asha()).result();
    QVERIFY(preview);
    QVERIFY(m_desk->service->printNow(m_desk->promise(u"token-asha"_s)).result());
    QCOMPARE(preview->pages(), m_desk->printer->taken.first().pages);
    QCOMPARE(preview->pages().size(), 2);
    QVERIFY(preview->pages().first() != preview->pages().last());
    m_desk->useTemplate("[]", {});
    preview = m_desk->service->preview(asha()).result();
    QVERIFY(preview);
    QCOMPARE(preview->pages(), QList<BadgeRaster>{preview->raster});
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
    m_desk->useTemplate("[]", "%PDF of the fake renderer, 100 × 70 mm");
    auto preview = m_desk->service->preview(asha()).result();
    QVERIFY(preview);
    QCOMPARE(preview->widthMm, 100.0);
    QCOMPARE(preview->heightMm, 70.0);
    m_desk->useTemplate("[]", {});
    preview = m_desk->service->preview(asha()).result();
    QVERIFY(preview);
    QCOMPARE(preview->widthMm, 148.0);
    m_desk->useTemplate("[]", "no PDF at all");
    preview = m_desk->service->preview(asha()).result();
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::TemplateBroken);
}

void tst_BadgePreviews::addonsAreOnTheBadge()
{
    m_desk->useTemplate(
        R"([{"type": "barcodearea", "content": "other", "text": "{addons}", "left": 1,
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
