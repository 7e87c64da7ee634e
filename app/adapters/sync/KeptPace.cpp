// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KeptPace.h"

#include <QUrl>

#include <algorithm>
#include <cstdio>

namespace lanyard {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
/// Until those that count for nothing any more are left out; some ten minutes at pretix's limit.
constexpr qsizetype mostLines = 4000;

QByteArray nameOf(Pace::Lane lane)
{
    return lane == Pace::Lane::Push ? "push" : "pull";
}

QByteArray moment(const BootMoment& at)
{
    return ' ' + at.boot.toUtf8() + ' ' + QByteArray::number(at.ms);
}

} // namespace

KeptPace::KeptPace(Pace::Limits limits, const Clock& clock)
    : m_clock(clock)
    , m_pace(limits)
{ }

KeptPace::KeptPace(
    Pace::Limits limits, const Clock& clock, const QString& file, const QString& server)
    : KeptPace(limits, clock)
{
    m_head = "server " + QUrl::toPercentEncoding(server);
    m_file.setFileName(file);
    const qint64 now = m_clock.monotonicMs();
    for (const Note& note : renew()) {
        if (note.lane) {
            m_pace.leave(*note.lane, now - note.agoMs);
        } else {
            const std::chrono::milliseconds rest(note.seconds * 1000 - note.agoMs);
            m_pace.hold(std::chrono::ceil<std::chrono::seconds>(rest), now);
        }
    }
}

std::chrono::milliseconds KeptPace::wait(Pace::Lane lane) const
{
    return m_pace.wait(lane, m_clock.monotonicMs());
}

std::chrono::milliseconds KeptPace::waitForAll(Pace::Lane lane, int more) const
{
    return m_pace.waitForAll(lane, more, m_clock.monotonicMs());
}

void KeptPace::leave(Pace::Lane lane)
{
    append(nameOf(lane) + moment(m_clock.sinceBoot()));
    m_pace.leave(lane, m_clock.monotonicMs());
}

void KeptPace::hold(std::chrono::seconds asked)
{
    append("quiet" + moment(m_clock.sinceBoot()) + ' '
        + QByteArray::number(m_clock.now().toMSecsSinceEpoch()) + ' '
        + QByteArray::number(
            qint64(std::clamp(asked, std::chrono::seconds(0), Pace::longestHold).count())));
    m_pace.hold(asked, m_clock.monotonicMs());
}

bool KeptPace::Note::isOver() const
{
    return agoMs >= (lane ? Pace::window.count() : seconds * 1000);
}

/// None: it is damaged. A start of the machine is all that is known of when the one before it sent
/// something; that was earlier, so too much is counted, for a minute at most. An hour's quiet would
/// be too much, so there the clock of then and of now is believed.
std::optional<KeptPace::Note> KeptPace::noteOf(const QByteArray& line) const
{
    const QList<QByteArray> words = line.split(' ');
    const bool isPush = words.first() == nameOf(Pace::Lane::Push);
    const bool isPull = words.first() == nameOf(Pace::Lane::Pull);
    const bool isQuiet = words.first() == "quiet";
    if (words.size() != (isQuiet ? 5 : 3) || !(isPush || isPull || isQuiet)) {
        return std::nullopt;
    }
    const BootMoment now = m_clock.sinceBoot();
    Note note{line, std::nullopt, now.ms, 0};
    const BootMoment then{QString::fromUtf8(words.at(1)), words.at(2).toLongLong()};
    if (const auto agoMs = then.msUntil(now)) {
        note.agoMs = *agoMs;
    } else if (isQuiet) {
        const qint64 byClock = m_clock.now().toMSecsSinceEpoch() - words.at(3).toLongLong();
        note.agoMs = std::max(now.ms, byClock);
    }
    if (isQuiet) {
        note.seconds = std::clamp<qint64>(words.at(4).toLongLong(), 0, Pace::longestHold.count());
    } else {
        note.lane = isPush ? Pace::Lane::Push : Pace::Lane::Pull;
    }
    return note.agoMs < 0 ? std::nullopt : std::optional(note);
}

/// Those that still count, the oldest first.
QList<KeptPace::Note> KeptPace::notes()
{
    QFile file(m_file.fileName());
    QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    text.truncate(text.lastIndexOf('\n') + 1); // the last line may be half of one
    const QList<QByteArray> lines = text.split('\n');
    QList<Note> counting;
    for (const QByteArray& line : lines.first() == m_head ? lines.mid(1) : QList<QByteArray>()) {
        if (const auto note = noteOf(line); note && !note->isOver()) {
            counting.append(*note);
        }
    }
    return counting;
}

/// Writes the file anew with those that still count, and returns them.
QList<KeptPace::Note> KeptPace::renew()
{
    m_file.close();
    const QList<Note> counting = notes();
    QByteArray text = m_head + '\n';
    for (const Note& note : counting) {
        text += note.line + '\n';
    }
    QFile fresh(m_file.fileName() + QStringLiteral(".new"));
    const bool isWritten = fresh.open(QIODevice::WriteOnly, ownerOnly)
        && fresh.write(text) == text.size() && fresh.flush();
    fresh.close();
    if (isWritten) { // else the notes of before stay, and one is told from another
        (void)std::rename(QFile::encodeName(fresh.fileName()).constData(),
            QFile::encodeName(m_file.fileName()).constData());
    }
    m_lines = counting.size();
    m_most = std::max(mostLines, 2 * m_lines); // where most still count, not at each one
    (void)m_file.open(QIODevice::Append | QIODevice::Unbuffered, ownerOnly);
    return counting;
}

void KeptPace::append(const QByteArray& line)
{
    if (!m_file.isOpen()) {
        return;
    }
    m_file.write(line + '\n');
    if (++m_lines > m_most) {
        renew();
    }
}

} // namespace lanyard
