// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/PrintServiceState.h"
#include "support/WhenDone.h"

#include <algorithm>

// The part of PrintService that makes the first badge after a start as fast as the tenth. Nothing
// is waited for here: the storage thread answers when it has nothing better to do, and one badge is
// drawn at a time, with a pause in which whoever wants a real one goes first.

namespace lanyard {

namespace {

constexpr int pauseMs = 5; ///< after each badge of nobody
constexpr int restMs = 500; ///< after one of somebody: the next may come
constexpr int turnMs = 5; ///< between slices of a list, which the search reads at the same time
constexpr int mostPeople = 100'000; ///< whose names are looked at
constexpr int later = -1; ///< than any preview that somebody waits for
/// Of an invented person. A text that was seen needs no font any more, and each thread has fonts of
/// its own: the previews' thread has a name of its own.
const QString previewedName = QStringLiteral("ಅನನ್ಯಾ अनन्या Ananya");

/// Reads an invented person at the desk's event, and hands it to `then` on the thread of `service`.
template <typename Then>
void withSample(PrintService* service, Storage& storage, const Clock& clock, Then then)
{
    const auto begin = [service, &storage, &clock, then] {
        const auto read
            = [now = clock.now()](UnitOfWork& work) { return BadgePreviewer::sample(work, now); };
        whenDone(storage.read(Lane::Background, read), service,
            [then](const Result<BadgeSource>& sample) {
                if (sample) {
                    then(*sample);
                }
            });
    };
    QMetaObject::invokeMethod(service, begin, Qt::QueuedConnection);
}

} // namespace

void PrintService::warm()
{
    withSample(this, m_state->storage, m_state->clock, [this](const BadgeSource& sample) {
        if (!m_state->hasLeft) {
            beginWarm(sample);
        }
    });
}

void PrintService::warmPreviews()
{
    withSample(this, m_state->storage, m_state->clock, [this](const BadgeSource& sample) {
        if (!m_state->hasLeft) {
            drawPreviewsOnce(sample);
        }
    });
}

void PrintService::drawPreviewsOnce(BadgeSource source)
{
    source.record.attendee.name = previewedName;
    for (const StoredTemplate& layout : m_state->previewer.layoutsInUse(source)) {
        const auto draw = [this, layout, source] {
            PrinterInfo info;
            info.dpi = dpiOr(0);
            const std::lock_guard drawn(m_state->board->drawing());
            (void)m_state->previewer.payload(layout, source, info);
        };
        m_state->previewThread.start(draw, later);
    }
}

/// An invented person in each layout; meanwhile the lists are read for others.
void PrintService::beginWarm(const BadgeSource& sample)
{
    WarmUp& warmUp = m_state->warmUp;
    ++warmUp.number;
    warmUp.sample = sample;
    warmUp.layouts = m_state->previewer.layoutsInUse(sample);
    warmUp.doors = sample.settings.doors();
    warmUp.after = {};
    warmUp.people = 0;
    // a text is drawn once, whoever wants it: each thread needs some that no other has drawn
    warmUp.names = ScriptNames(ScriptNames::each * placeOnBoard());
    warmUp.cold.clear();
    warmUp.turn.stop();
    const Attendee& person = sample.record.attendee;
    for (const StoredTemplate& layout : std::as_const(warmUp.layouts)) {
        warmUp.cold.append({layout, person.name, person.company});
    }
    warmUp.pause.start(0);
    readNames();
}

int PrintService::placeOnBoard() const
{
    const QList<DeskPrinter> printers = m_state->board->printers();
    const auto own = std::ranges::find_if(printers, [this](const DeskPrinter& printer) {
        return printer.setting.address == m_state->driver.address();
    });
    return own == printers.end() ? 0 : int(own - printers.begin());
}

/// A slice; then it is the next one's turn.
void PrintService::readNames()
{
    const WarmUp& warmUp = m_state->warmUp;
    const auto read = [door = warmUp.doors.first(), after = warmUp.after](
                          UnitOfWork& work) { return nameSlice(work, door, after); };
    whenDone(m_state->storage.read(Lane::Background, read), this,
        [this, number = warmUp.number](const Result<NameSlice>& slice) {
            if (slice && number == m_state->warmUp.number && !m_state->hasLeft) {
                takeNames(*slice);
            }
        });
}

void PrintService::takeNames(const NameSlice& slice)
{
    WarmUp& warmUp = m_state->warmUp;
    if (warmUp.people == 0 && slice.first.isValid() && m_state->begins == Begins::AtOnce) {
        (void)m_state->storage.write(Lane::Background,
            [journal = m_state->journal, someone = slice.first](
                UnitOfWork& work) { return rehearseJournal(work, journal, someone); });
    }
    if (!slice.ticketType.isEmpty()) { // it stands on badges, as on that person's
        warmUp.sample.record.ticketType.name = slice.ticketType;
    }
    for (const QString& name : slice.names) {
        warmUp.names.add(name);
    }
    warmUp.people += slice.people;
    warmUp.after = slice.last;
    if (slice.isEnd) {
        warmUp.doors.removeFirst();
        warmUp.after = {};
    }
    if (!warmUp.doors.isEmpty() && warmUp.people < mostPeople) {
        warmUp.turn.start(turnMs);
        return;
    }
    warmUp.addNames();
    if (!warmUp.pause.isActive()) {
        warmUp.pause.start(pauseMs);
    }
}

/// One badge, then whatever else has come.
void PrintService::warmNext()
{
    WarmUp& warmUp = m_state->warmUp;
    if (m_state->hasLeft || warmUp.cold.isEmpty()) {
        warmUp.forget();
        return;
    }
    std::unique_lock drawn(m_state->board->drawing(), std::try_to_lock);
    if (!drawn) { // another printer's badge is under way
        warmUp.pause.start(pauseMs);
        return;
    }
    const WarmUp::Badge badge = warmUp.cold.takeFirst();
    BadgeSource source = warmUp.sample;
    source.record.attendee.name = badge.name;
    source.record.attendee.company = badge.company;
    const PrinterInfo info = m_state->driver ? m_state->driver->info() : PrinterInfo();
    const auto payload = m_state->previewer.payload(badge.layout, source, info);
    drawn.unlock();
    if (payload && m_state->driver) {
        (void)PrintJournal::hashOf(*payload);
        m_state->driver->rehearse(*payload);
    }
    warmUp.pause.start(pauseMs);
}

void PrintService::restFromWarming()
{
    if (m_state->warmUp.pause.isActive()) {
        m_state->warmUp.pause.start(restMs);
    }
}

} // namespace lanyard
