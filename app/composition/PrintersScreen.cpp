// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrintersScreen.h"

#include "Registries.h"
#include "support/WhenDone.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QList<PrinterSetting> printers;
    QList<TicketType> types;
};

Result<Known> known(UnitOfWork& work)
{
    const auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    const auto types = work.events().ticketTypes(settings->event);
    return types ? Result<Known>(Known{settings->printers(), *types}) : types.error();
}

} // namespace

PrintersScreen::PrintersScreen(Wiring& wiring, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_wiring(wiring)
    , m_page(new PrintersPage(theme))
{
    connect(m_page, &PrintersPage::changed, this, &PrintersScreen::take);
    connect(m_page, &PrintersPage::testWanted, this, &PrintersScreen::test);
    connect(m_page, &PrintersPage::backWanted, this, [this] {
        m_search->stop();
        Q_EMIT left();
    });
    connect(&m_wiring.printers(), &PrinterBoard::changed, this,
        [this] { m_page->showStates(m_wiring.printers().printers()); });
}

PrintersScreen::~PrintersScreen()
{
    m_search->stop(); // the program waits for all that runs beside it
}

void PrintersScreen::begin()
{
    m_page->showTrouble({});
    show();
    search();
}

/// What is at this machine is shown at once, and what answers in the network some seconds later.
void PrintersScreen::search()
{
    m_search->stop();
    m_search = std::make_shared<SearchStop>();
    whenDone(QtConcurrent::run(&Registries::foundPrinters), this,
        [this](const QList<FoundPrinter>& found) {
            m_here = found;
            showFound();
        });
    const auto announced = [search = m_search] { return Registries::announcedPrinters(*search); };
    whenDone(QtConcurrent::run(announced), this,
        [this, search = m_search](const QList<FoundPrinter>& found) {
            if (search == m_search) {
                m_near = found;
                showFound();
            }
        });
}

void PrintersScreen::showFound()
{
    m_page->showFound(eachOnce(m_here, m_near));
}

void PrintersScreen::show()
{
    whenDone(m_wiring.storage().read(Lane::Desk, known), this, [this](const Result<Known>& all) {
        if (all) {
            m_stored = all->printers;
            m_page->showPrinters(all->printers, all->types);
            m_page->showStates(m_wiring.printers().printers());
        } else {
            m_page->showTrouble(Sentences::trouble(all.error()));
        }
    });
}

/// An address that makes no sense is told, and nothing is changed.
void PrintersScreen::take(const QList<PrinterSetting>& printers)
{
    for (const PrinterSetting& one : printers) {
        const bool isKnown
            = std::ranges::find(m_stored, one.address, &PrinterSetting::address) != m_stored.end();
        if (isKnown) {
            continue;
        }
        const auto driver = Registries::printer(one.address, m_wiring.dataFolder());
        if (!driver) {
            m_page->showTrouble(Sentences::trouble(driver.error()));
            show();
            return;
        }
    }
    m_page->showTrouble({});
    const auto saved = m_wiring.settings().change(
        [printers](DeskSettings& settings) { settings.setPrinters(printers); });
    whenDone(saved, this, [this](const Result<DeskSettings>& settings) {
        if (settings) {
            m_stored = settings->printers();
        } else {
            m_page->showTrouble(Sentences::trouble(settings.error()));
            show();
        }
    });
}

void PrintersScreen::test(const QString& address)
{
    whenDone(m_wiring.printingAt(address).printTestLabel(), this,
        [this](const Result<PrintOutcome>& outcome) {
            if (outcome) {
                m_page->showTested(outcome->grade);
                return;
            }
            Trouble trouble = Sentences::trouble(outcome.error());
            trouble.advice += u" (%1)"_s.arg(outcome.error().detail);
            m_page->showTrouble(trouble);
        });
}

} // namespace lanyard
