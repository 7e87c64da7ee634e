// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/SettingsSamples.h"

#include "settings/BesidesPanel.h"
#include "settings/DeskSettingsPage.h"
#include "settings/ImportPage.h"
#include "settings/KeptPanel.h"
#include "settings/PairPage.h"
#include "settings/SampleFiles.h"
#include "settings/StartPages.h"
#include "shell/StartSentences.h"
#include "shell/TranslationLoader.h"
#include "shell/TroublePage.h"
#include "widgets/SampleBadge.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

ImportPreview preview()
{
    ImportPreview preview;
    preview.encoding = u"UTF-8"_s;
    preview.delimiter = u',';
    preview.format = u"plain"_s;
    preview.header = {u"Attendee name"_s, u"Company"_s, u"Product"_s, u"Order code"_s, u"E-mail"_s,
        u"What should we know about you?"_s};
    preview.mapping = {{u"name"_s, u"Attendee name"_s}, {u"company"_s, u"Company"_s},
        {u"ticketType"_s, u"Product"_s}, {u"order"_s, u"Order code"_s}, {u"email"_s, u"E-mail"_s}};
    preview.key = u"order"_s;
    preview.rows = {
        {u"Ananya Krishnan"_s, u"IIT Madras"_s, u"Student"_s, u"R2NUD"_s, u"p.1@example.org"_s,
            u"My wheelchair needs a place near the aisle, or at the door."_s},
        {u"ಅನನ್ಯಾ ಗೌಡ"_s, u"Kaveri Labs"_s, u"Speaker"_s, u"7KQ2M"_s, u"p.2@example.org"_s},
        {u"王思涵"_s, u"Lakeside University"_s, u"Student"_s, u"V3RNA"_s, u"p.3@example.org"_s},
        {u"ليلى حداد"_s, u"Cedar Robotics"_s, u"Regular"_s, u"M9TCE"_s, u"p.4@example.org"_s},
        {u"Zoë Öztürk"_s, u"Bosporus Systems"_s, u"Regular"_s, u"H4XWP"_s, u"p.5@example.org"_s},
        {QString(), u"Tungabhadra Health"_s, u"Regular"_s, u"P8EKT"_s, u"p.6@example.org"_s},
        {u"கார்த்திக் ராஜன்"_s, u"Marina AI"_s, u"Regular"_s, u"C8DLE"_s, u"p.7@example.org"_s},
        {u"Łukasz Wójcik"_s, u"Vistula Data"_s, u"Regular"_s, u"L7GQZ"_s, u"p.8@example.org"_s},
        {u"प्रिया शर्मा"_s, u"Sahyadri Compute"_s, u"Regular"_s, u"T6YPJ"_s, u"p.9@example.org"_s},
        {u"Þóra Jónsdóttir"_s, u"Esja Analytics"_s, u"Press"_s, u"K2WDE"_s, u"p.10@example.org"_s},
    };
    for (int line = 2; line < 12; ++line) {
        preview.lines.append(line);
    }
    preview.total = 460;
    preview.rejected = {{7, u"Attendee name"_s, u"noName"_s, {}, 0, {}},
        {118, u"Date"_s, u"badDate"_s, u"31.02.2026"_s, 0, {}},
        {306, u"Order code"_s, u"duplicatePlace"_s, u"H4XWP-1"_s, 6, {}}};
    return preview;
}

ImportReport report()
{
    ImportReport report;
    report.counts = {440, 12, 5, 0};
    report.rejected = preview().rejected;
    return report;
}

PairState pairing(PairState::Step step)
{
    PairState state;
    state.step = step;
    state.server = u"tickets.example.org"_s;
    state.event = u"PyTorch Day India 2026"_s;
    state.offers = {{u"day"_s, u"PyTorch Day India 2026"_s,
                        QDateTime(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC), false},
        {u"eve"_s, u"Speakers’ evening"_s, QDateTime(QDate(2026, 12, 4), QTime(12, 30), Qt::UTC),
            false},
        {u"test"_s, u"PyTorch Day rehearsal"_s,
            QDateTime(QDate(2026, 11, 28), QTime(3, 30), Qt::UTC), true}};
    state.done = step == PairState::Step::Done ? 460 : 138;
    state.total = 460;
    return state;
}

void showFiles(ImportPage& page)
{
    page.showChoose();
    showSampleFiles(*page.files());
}

NamedPage import(const QString& name, std::function<void(ImportPage&)> show)
{
    return {name, [show](Theme& theme) {
                auto* page = new ImportPage(theme);
                page->showReading(u"attendees-2026.csv"_s);
                show(*page);
                return page;
            }};
}

FirstStartPage* firstStart(Theme& theme)
{
    auto* page = new FirstStartPage(theme);
    page->showLanguage(TranslationLoader::closest(QLocale().name()));
    return page;
}

NamedPage pair(const QString& name, const PairState& state)
{
    return {name, [state](Theme& theme) {
                auto* page = new PairPage(theme);
                page->showState(state);
                return page;
            }};
}

QWidget* settingsPage(Theme& theme, DeskSettings settings)
{
    auto* page = new DeskSettingsPage(theme);
    settings.mode = DeskMode::Desk;
    settings.event = EventId{1};
    settings.list = CheckInListId{1};
    settings.badgeTemplate = u"label-62x100"_s;
    DeskChoices choices;
    Event event;
    event.id = EventId{1};
    event.name = u"PyTorch Day India 2026"_s;
    choices.events = {event};
    CheckInList list;
    list.id = CheckInListId{1};
    list.name = u"Main entrance"_s;
    choices.lists = {list};
    StoredTemplate label;
    label.key = u"label-62x100"_s;
    label.name = u"Label 62 × 100 mm"_s;
    choices.templates = {label};
    page->showSettings(settings, choices);
    page->showPreview(
        sampleBadge(u"Zoë Öztürk"_s, u"Bosporus Systems"_s, u"Attendee"_s, u"H4XWP"_s),
        u"Zoë Öztürk"_s);
    return page;
}

/// Of a desk that admits to two events.
QWidget* settingsOfTwoEvents(Theme& theme, const DeskSettings& settings)
{
    QWidget* page = settingsPage(theme, settings);
    auto* besides = page->findChild<BesidesPanel*>();
    CheckInList dinner;
    dinner.id = CheckInListId{2};
    dinner.name = u"Dinner"_s;
    besides->showRows(
        {{{EventId{2}, CheckInListId{2}, u"eve"_s, u"Speakers’ evening"_s}, {dinner}}});
    besides->showOffers(
        {{u"eve"_s, u"Speakers’ evening"_s}, {u"test"_s, u"PyTorch Day rehearsal"_s}});
    besides->kept()->showRows({{EventId{3}, u"PyTorch Day India 2025"_s, 412}});
    return page;
}

DeskSettings chosenSettings()
{
    DeskSettings settings;
    settings.deskName = u"Desk B"_s;
    settings.operatorName = u"Meera S."_s;
    settings.printerName = u"Printer B"_s;
    settings.printer = u"file:badges?format=pdf"_s;
    settings.helpDesk = u"Desk A"_s;
    return settings;
}

} // namespace

QList<NamedPage> settingsPages()
{
    PairState failed = pairing(PairState::Step::Enter);
    failed.error = failure(ErrorCode::ServerTokenUsed);
    const QList<NamedPage> pages{
        {u"first-start"_s, [](Theme& theme) { return firstStart(theme); }},
        {u"first-start-failed"_s,
            [](Theme& theme) {
                auto* page = firstStart(theme);
                page->showTrouble(Sentences::trouble(failure(ErrorCode::StorageFull)));
                return page;
            }},
        {u"start-damaged"_s,
            [](Theme& theme) {
                const QString aside = u"/data/lanyard/lanyard.db.damaged-20261205T030000"_s;
                return new TroublePage(
                    theme, StartSentences::damagedData(aside, 12), TroublePage::Leave::GoOn);
            }},
        {u"role"_s, [](Theme& theme) { return new RolePage(theme); }},
        pair(u"pair"_s, pairing(PairState::Step::Enter)),
        pair(u"pair-failed"_s, failed),
        pair(u"pair-events"_s, pairing(PairState::Step::ChooseEvent)),
        pair(u"pair-downloading"_s, pairing(PairState::Step::Downloading)),
        pair(u"pair-done"_s, pairing(PairState::Step::Done)),
        import(u"import-choose"_s, showFiles),
        import(u"import-failed"_s,
            [](ImportPage& page) {
                page.showTrouble(failure(ErrorCode::FileSpreadsheet));
                showSampleFiles(*page.files());
            }),
        import(u"import-preview"_s,
            [](ImportPage& page) { page.showPreview(preview(), u"PyTorch Day India 2026"_s); }),
        {u"import-preview-dark"_s,
            [](Theme& theme) {
                theme.setKind(ThemeKind::Dark);
                auto* page = new ImportPage(theme);
                page->showReading(u"attendees-2026.csv"_s);
                page->showPreview(preview(), u"PyTorch Day India 2026"_s);
                return page;
            }},
        import(u"import-progress"_s, [](ImportPage& page) { page.showProgress(200, 460); }),
        import(u"import-report"_s, [](ImportPage& page) { page.showReport(report()); }),
        {u"desk-settings"_s, [](Theme& theme) { return settingsPage(theme, chosenSettings()); }},
        {u"desk-settings-two-events"_s,
            [](Theme& theme) { return settingsOfTwoEvents(theme, chosenSettings()); }},
        {u"desk-settings-fresh"_s, [](Theme& theme) { return settingsPage(theme, {}); }},
    };
    return pages + badgeCheckPages() + sheetPages() + printersPages();
}

} // namespace lanyard
