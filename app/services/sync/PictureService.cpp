// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/PictureService.h"

#include "ports/SyncSource.h"
#include "support/WhenDone.h"

namespace lanyard {

PictureService::PictureService(Storage& storage, PictureMeans means, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_means(std::move(means))
    , m_pause(this) // follows to the sync thread
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(m_means.pause);
    connect(&m_pause, &QTimer::timeout, this, &PictureService::next);
}

void PictureService::setSource(SyncSource* source, const QList<EventId>& events)
{
    ++m_run;
    m_isRunning = false;
    m_pause.stop();
    m_tries.clear();
    m_source = source;
    m_events = events;
}

void PictureService::fetch()
{
    if (m_source == nullptr || m_isRunning || !m_means.smaller || !m_source->hasPictures()) {
        return;
    }
    ++m_run;
    m_isRunning = true;
    m_event = 0;
    m_after = 0;
    m_failures = 0;
    next();
}

bool PictureService::hasRoom()
{
    const std::optional<qint64> free = m_means.freeBytes ? m_means.freeBytes() : std::nullopt;
    const bool isFull = free && *free < leastFree;
    if (isFull && !m_isFull) {
        qWarning("no pictures of people are fetched: less than 1 GB is free on the disk");
    }
    m_isFull = isFull;
    return !isFull;
}

void PictureService::next()
{
    if (m_event >= m_events.size() || !hasRoom()) {
        finish();
        return;
    }
    const auto read = [event = m_events.at(m_event), after = m_after](
                          UnitOfWork& work) { return work.pictures().wanted(event, after, 1); };
    whenDone(m_storage.read(Lane::Background, read), this,
        [this, run = m_run](const Result<QList<PersonPicture>>& wanted) {
            if (run != m_run) {
                return;
            }
            if (!wanted) {
                finish();
            } else if (!wanted->isEmpty()) {
                ask(wanted->first());
            } else {
                ++m_event;
                m_after = 0;
                next();
            }
        });
}

void PictureService::ask(const PersonPicture& picture)
{
    m_after = picture.id;
    if (m_tries.value({picture.id, picture.etag}) >= mostTries) {
        next();
        return;
    }
    whenDone(m_source->picture(picture), this,
        [this, picture, run = m_run](const PictureOutcome& outcome) {
            if (run == m_run) {
                take(picture, outcome);
            }
        });
}

void PictureService::take(const PersonPicture& picture, const PictureOutcome& outcome)
{
    switch (outcome.kind) {
    case PictureOutcome::Kind::Got:
        whenDone(m_means.smaller(outcome.bytes), this,
            [this, picture, run = m_run](const QByteArray& bytes) {
                if (run == m_run) {
                    keep(picture, bytes);
                }
            });
        break;
    case PictureOutcome::Kind::None:
        keep(picture, {});
        break;
    case PictureOutcome::Kind::Later:
        ++m_tries[{picture.id, picture.etag}];
        ++m_failures;
        m_failures < mostFailures ? pause() : finish();
        break;
    case PictureOutcome::Kind::OutOfReach:
        finish();
        break;
    }
}

void PictureService::keep(const PersonPicture& picture, const QByteArray& bytes)
{
    m_failures = 0;
    const auto job
        = [picture, bytes](UnitOfWork& work) { return work.pictures().keep(picture, bytes); };
    whenDone(m_storage.write(Lane::Background, job), this,
        [this, run = m_run](const Result<void>& kept) {
            if (run == m_run) {
                kept ? pause() : finish(); // what the disk did not take is wanted again
            }
        });
}

void PictureService::pause()
{
    m_pause.start();
}

void PictureService::finish()
{
    m_isRunning = false;
    Q_EMIT finished();
}

} // namespace lanyard
