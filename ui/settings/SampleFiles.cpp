// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/SampleFiles.h"

#include "settings/FilePanel.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Its own place differs from run to run: it is told as `~`.
QDir sampleHome()
{
    static const QTemporaryDir place;
    const QDir home(place.path());
    if (home.exists(u"Downloads"_s)) {
        return home;
    }
    for (const auto& folder : {u"Downloads/Badges 2025"_s, u"Downloads/Photographs"_s,
             u"Downloads/Talks"_s, u"Documents/PyTorch Day"_s, u"Documents/Volunteers"_s}) {
        home.mkpath(folder);
    }
    QDateTime made(QDate(2026, 12, 4), QTime(18, 40)); // in the zone that it is told in
    for (const auto& name : {u"attendees-2026.csv"_s, u"speakers.xlsx"_s, u"volunteers.tsv"_s,
             u"pytorch-day-checkin.csv"_s}) {
        QFile file(home.filePath(u"Downloads/"_s + name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QByteArray(48'000 - 900 * name.size(), ','));
            file.flush(); // else writing it at the end would be its newest change
            file.setFileTime(made, QFileDevice::FileModificationTime);
        }
        made = made.addDays(-1).addSecs(-37 * 60);
    }
    return home;
}

} // namespace

void showSampleFiles(FilePanel& panel)
{
    const QDir home = sampleHome();
    const QString downloads = home.filePath(u"Downloads"_s);
    const QString documents = home.filePath(u"Documents"_s);
    panel.setHome(home.path());
    panel.setPlaces({{u"home"_s, u"Meera"_s, home.path()}, {u"folder"_s, u"Downloads"_s, downloads},
        {u"folder"_s, u"Documents"_s, documents}, {u"stick"_s, u"KINGSTON"_s, home.path()}});
    panel.setFolder(panel.wants() == FilePanel::Wants::Folder ? documents : downloads);
}

} // namespace lanyard
