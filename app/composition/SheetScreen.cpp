// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SheetScreen.h"

#include "Registries.h"
#include "support/WhenDone.h"

#include <QFutureWatcher>
#include <QStorageInfo>
#include <QTimeZone>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace lanyard {

namespace {

struct Choices
{
    QStringList ticketTypes;
    QByteArray timeZone;
};

Result<Choices> choices(UnitOfWork& work)
{
    const auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    const auto types = work.events().ticketTypes(settings->event);
    const auto event = work.events().event(settings->event);
    if (!types || !event) {
        return types ? event.error() : types.error();
    }
    Choices all;
    for (const TicketType& type : *types) {
        all.ticketTypes.append(type.name);
    }
    all.timeZone = *event ? (*event)->timeZone : QByteArray("UTC");
    return all;
}

QStringList mounts()
{
    QStringList roots;
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        roots.append(volume.rootPath());
    }
    return roots;
}

/// Those that take a document: what speaks a label printer's language prints no sheets.
QList<FoundPrinter> sheetPrinters()
{
    QList<FoundPrinter> found = Registries::foundPrinters();
    found.removeIf([](const FoundPrinter& one) { return !Registries::sheetPrinter(one.address); });
    return found;
}

} // namespace

SheetScreen::SheetScreen(Wiring& wiring, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_wiring(wiring)
    , m_page(new SheetPage(theme))
{
    connect(m_page, &SheetPage::sheetsWanted, this, &SheetScreen::make);
    connect(m_page, &SheetPage::stopWanted, this, [this] { m_wiring.sheets().cancel(); });
    connect(m_page, &SheetPage::backWanted, this, &SheetScreen::left);
}

void SheetScreen::begin()
{
    whenDone(QtConcurrent::run(&sheetPrinters), this,
        [this](const QList<FoundPrinter>& found) { m_page->showPrinters(found); });
    whenDone(
        m_wiring.storage().read(Lane::Desk, choices), this, [this](const Result<Choices>& found) {
            if (!found) {
                m_page->showFailure(found.error());
                return;
            }
            const QTimeZone zone(found->timeZone);
            m_page->showChoices(found->ticketTypes, FilePanel::placesAmong(mounts()),
                m_wiring.clock().now().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date());
        });
}

void SheetScreen::make(SheetRequest request)
{
    m_page->showProgress(0, 0);
    whenDone(m_wiring.settings().load(), this,
        [this, request = std::move(request)](const Result<DeskSettings>& settings) mutable {
            request.operatorName = settings ? settings->operatorName : QString();
            const auto sheets = m_wiring.sheets().make(request);
            auto* watcher = new QFutureWatcher<Result<SheetReport>>(this);
            connect(watcher, &QFutureWatcherBase::progressValueChanged, m_page,
                [this, watcher](int done) {
                    const QString printer = watcher->progressText();
                    if (watcher->isFinished()) {
                        return;
                    }
                    if (printer.isEmpty()) {
                        m_page->showProgress(done, watcher->progressMaximum());
                    } else {
                        m_page->showPrinting(printer, done, watcher->progressMaximum());
                    }
                });
            connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
                watcher->deleteLater();
                const Result<SheetReport> report = watcher->result();
                if (report) {
                    m_page->showReport(*report);
                } else {
                    m_page->showFailure(report.error());
                }
            });
            watcher->setFuture(sheets);
        });
}

} // namespace lanyard
