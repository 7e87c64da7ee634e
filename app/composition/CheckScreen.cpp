// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CheckScreen.h"

#include "support/WhenDone.h"

#include <utility>

namespace lanyard {

CheckScreen::CheckScreen(Wiring& wiring, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_wiring(wiring)
    , m_page(new BadgeCheckPage(theme))
{
    BadgeCheckService& service = m_wiring.badgeCheck();
    connect(m_page, &BadgeCheckPage::checkWanted, this, &CheckScreen::check);
    connect(m_page, &BadgeCheckPage::stopWanted, this, [&service] { service.stop(); });
    connect(m_page, &BadgeCheckPage::pictureWanted, this, &CheckScreen::draw);
    connect(m_page, &BadgeCheckPage::backWanted, this, &CheckScreen::left);
    connect(&service, &BadgeCheckService::progressed, this, [this](const BadgeCheckReport& report) {
        if (m_page->isChecking()) { // what comes late has been told
            m_page->showProgress(report);
        }
    });
}

void CheckScreen::begin()
{
    if (!m_page->isChecking() && !std::exchange(m_hasNews, false)) {
        check();
    }
}

void CheckScreen::check()
{
    m_page->showProgress({});
    whenDone(m_wiring.badgeCheck().check(), this, [this](const Result<BadgeCheckReport>& report) {
        m_hasNews = !m_page->isVisible();
        if (report) {
            m_page->showReport(*report);
        } else {
            m_page->showFailure(report.error());
        }
    });
}

void CheckScreen::draw(AttendeeId attendee, int page)
{
    whenDone(m_wiring.badgeCheck().picture(attendee, page), this,
        [this, attendee](const Result<BadgeRaster>& badge) {
            m_page->showPicture(attendee, badge.value_or(BadgeRaster()));
        });
}

} // namespace lanyard
