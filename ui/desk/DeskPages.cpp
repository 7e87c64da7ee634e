// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/DeskPage.h"
#include "desk/DeskSamples.h"
#include "desk/SamplePeople.h"
#include "widgets/SampleBadge.h"
#include "widgets/ScanField.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

class SampleClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return sampleMoment(); }

    [[nodiscard]] qint64 monotonicMs() const override { return 0; }

    [[nodiscard]] BootMoment sinceBoot() const override { return {QStringLiteral("sample"), 0}; }
};

QWidget* pageOf(const DeskSample& sample, const Theme& theme)
{
    auto* page = new DeskPage(theme, sampleClock());
    page->setSpokenNames(sampleSpoken);
    page->setEvent(sample.context.event, sample.context.settings);
    page->setCounts(sample.context.counts, sample.context.inflow);
    page->setSync(sample.context.sync);
    page->setPrinter(sample.context.printer, sample.context.printers);
    page->setRecent(sample.context.recent);
    page->setState(sample.state);
    page->field()->setText(sample.state.text);
    if (sample.state.phase == DeskState::Phase::Checking) {
        page->showChecking();
    }
    page->setCamera(sample.camera);
    if (sample.camera == CameraState::On) {
        const QImage frame = sampleFrame(sample.light);
        for (int i = 0; i < LightWatch::framesToAgree; ++i) {
            page->showCamera(frame);
        }
    }
    if (sample.context.job) {
        page->setPrintJob(*sample.context.job);
    }
    if (sample.context.askReprint) {
        page->trigger(DeskAction::Reprint);
    }
    if (sample.helping) {
        page->trigger(DeskAction::Help);
    }
    const auto& outcome = sample.state.outcome;
    const bool choosing = outcome && !outcome->candidates.isEmpty();
    if (sample.state.selected || choosing) {
        const AttendeeRecord& record
            = choosing ? outcome->candidates.first() : *sample.state.selected;
        const BadgePreview badge = sampleBadge(record.attendee.name, record.attendee.company,
            record.ticketType.name, record.attendee.order);
        page->setPreview(record.attendee.id, badge);
    }
    return page;
}

} // namespace

const Clock& sampleClock()
{
    static const SampleClock clock;
    return clock;
}

QList<NamedPage> deskPages()
{
    QList<NamedPage> pages;
    for (const DeskSample& sample : deskSamples()) {
        pages.append(
            {u"desk-"_s + sample.name, [sample](Theme& theme) { return pageOf(sample, theme); }});
    }
    return pages;
}

} // namespace lanyard
