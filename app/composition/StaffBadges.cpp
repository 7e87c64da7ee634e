// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "StaffBadges.h"

#include "staff/StaffPage.h"
#include "support/WhenDone.h"

namespace lanyard {

namespace {

constexpr int soonMs = 150;

} // namespace

StaffBadges::StaffBadges(Wiring& wiring, StaffPage& page, QObject* parent)
    : QObject(parent)
    , m_wiring(wiring)
    , m_page(page)
    , m_panel(*page.badges())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &StaffBadges::show);
    const auto soon = [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    };
    connect(&wiring.printing(), &PrintService::jobChanged, this, soon);
    connect(&wiring.printers(), &PrinterBoard::changed, this, soon);
    connectActs();
}

void StaffBadges::show()
{
    if (m_page.isLocked() || m_page.tab() != StaffBar::Badges) {
        return;
    }
    whenDone(m_wiring.printing().queue(), this, [this](const Result<PrintQueue>& queue) {
        if (queue && !m_page.isLocked()) {
            m_panel.showPrintQueue(*queue);
        } else if (!queue) {
            m_panel.showTrouble(queue.error());
        }
    });
}

void StaffBadges::connectActs()
{
    connect(&m_panel, &BadgesPanel::pauseWanted, this, &StaffBadges::pause);
    connect(&m_panel, &BadgesPanel::personWanted, this, &StaffBadges::personWanted);
    connect(&m_panel, &BadgesPanel::moveWanted, this,
        [this](const QList<PrintJobId>& jobs, const QString& address) {
            after(m_wiring.printing().moveTo(jobs, address, m_operator));
        });
    connect(&m_panel, &BadgesPanel::exchangeWanted, this, [this](PrintJobId job, PrintJobId other) {
        after(m_wiring.printing().exchange(job, other));
    });
    connect(&m_panel, &BadgesPanel::withdrawWanted, this,
        [this](PrintJobId job) { after(m_wiring.printing().withdraw(job, m_operator)); });
    connect(&m_panel, &BadgesPanel::settled, this, [this](PrintJobId job, bool cameOut) {
        after(m_wiring.printing().settle(job, cameOut, m_operator));
    });
}

void StaffBadges::pause(const QString& address, bool paused)
{
    after(m_wiring.settings().change([address, paused](DeskSettings& all) {
        QList<PrinterSetting> printers = all.printers();
        for (PrinterSetting& one : printers) {
            if (one.address == address) {
                one.use.isPaused = paused;
            }
        }
        all.setPrinters(printers);
    }));
}

template <typename T>
void StaffBadges::after(const QFuture<Result<T>>& act)
{
    whenDone(act, this, [this](const Result<T>& end) {
        m_panel.showTrouble(end ? std::nullopt : std::optional(end.error()));
        show();
    });
}

} // namespace lanyard
