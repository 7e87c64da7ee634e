// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PowerCut.h"

#include <algorithm>

namespace lanyard {

using Kind = DiskEvent::Kind;

namespace {

void put(QByteArray& content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size()) {
        content.append(at + bytes.size() - content.size(), '\0');
    }
    std::copy(bytes.begin(), bytes.end(), content.begin() + at);
}

void truncate(QByteArray& content, qint64 size)
{
    content.size() > size ? content.truncate(size)
                          : void(content.append(size - content.size(), '\0'));
}

} // namespace

PowerCut::PowerCut(QList<DiskEvent> events, quint32 seed)
    : m_events(std::move(events))
    , m_random(seed)
{
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (m_events.at(i).kind == Kind::Sync) {
            m_moments.append(i);
        }
    }
}

void PowerCut::forgetSyncs()
{
    // an event that says nothing keeps the moments where they are
    for (const qsizetype moment : m_moments) {
        m_events[moment] = {Kind::Sync, 0, 0, {}, {}};
    }
}

quint32 PowerCut::below(quint32 limit)
{
    return std::uniform_int_distribution<quint32>(0, limit - 1)(m_random);
}

QStringList PowerCut::promisesAt(qsizetype moment) const
{
    QStringList promises;
    for (const DiskEvent& event : m_events.first(moment)) {
        if (event.kind == Kind::Promise) {
            promises.append(event.text);
        }
    }
    return promises;
}

QHash<QString, QByteArray> PowerCut::filesAt(qsizetype moment)
{
    QHash<int, File> files;
    QHash<QString, int> syncedNames;
    QList<qsizetype> looseNames; // creations and deletions, in order
    const auto rename = [this](QHash<QString, int>& names, qsizetype index) {
        const DiskEvent& event = m_events.at(index);
        event.kind == Kind::Create ? void(names.insert(event.text, event.file))
                                   : void(names.remove(event.text));
    };
    for (qsizetype i = 0; i < moment; ++i) {
        const DiskEvent& event = m_events.at(i);
        File& file = files[event.file];
        switch (event.kind) {
        case Kind::Create:
        case Kind::Delete:
            looseNames.append(i);
            break;
        case Kind::Write:
        case Kind::Truncate:
            file.loose.append(i);
            break;
        case Kind::Sync:
            for (const qsizetype index : std::exchange(file.loose, {})) {
                const DiskEvent& kept = m_events.at(index);
                kept.kind == Kind::Write ? put(file.synced, kept.at, kept.bytes)
                                         : truncate(file.synced, kept.at);
            }
            // SQLite syncs the folder with the first sync of a new file; names keep their order
            if (std::ranges::any_of(looseNames, [&](qsizetype index) {
                    return m_events.at(index).kind == Kind::Create
                        && m_events.at(index).file == event.file;
                })) {
                for (const qsizetype index : std::exchange(looseNames, {})) {
                    rename(syncedNames, index);
                }
            }
            break;
        case Kind::Promise:
            break;
        }
    }
    const auto arrived = qsizetype(below(quint32(looseNames.size()) + 1));
    for (const qsizetype index : looseNames.first(arrived)) {
        rename(syncedNames, index);
    }
    QHash<QString, QByteArray> result;
    for (const auto& [name, number] : syncedNames.asKeyValueRange()) {
        result.insert(name, contentOf(files.value(number)));
    }
    return result;
}

QByteArray PowerCut::contentOf(const File& file)
{
    const auto style = Style(below(6));
    QByteArray content = file.synced;
    for (const qsizetype index : file.loose) {
        play(m_events.at(index), style, index == file.loose.last(), content);
    }
    return content;
}

void PowerCut::play(const DiskEvent& event, Style style, bool isNewest, QByteArray& content)
{
    const auto arrives = [&](bool byEvent) {
        switch (style) {
        case Style::Nothing:
            return false;
        case Style::Everything:
            return true;
        case Style::Sectors:
            return below(2) == 0;
        case Style::Writes:
            return byEvent;
        case Style::NewestOnly:
            return isNewest;
        case Style::AlmostAll:
            return below(16) != 0;
        }
        return false;
    };
    const bool byEvent = below(2) == 0;
    if (event.kind == Kind::Truncate) {
        if (arrives(byEvent)) {
            truncate(content, event.at);
        }
        return;
    }
    for (qint64 from = event.at; from < event.at + event.bytes.size();) {
        const qint64 to
            = std::min((from / sectorBytes + 1) * sectorBytes, event.at + event.bytes.size());
        if (arrives(byEvent)) {
            put(content, from, QByteArrayView(event.bytes).sliced(from - event.at, to - from));
        } else if (content.size() < to && style != Style::Nothing && below(2) == 0) {
            truncate(content, to); // it grew, and the bytes did not come
        }
        from = to;
    }
}

} // namespace lanyard
