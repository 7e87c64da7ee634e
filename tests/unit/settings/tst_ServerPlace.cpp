// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/DeskSettings.h"
#include "settings/ServerPlace.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_ServerPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAChangeIsNews_data();
    void onlyAChangeIsNews();
};

void tst_ServerPlace::onlyAChangeIsNews_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<qint64>("list");
    QTest::addColumn<qint64>("gate"); // -1: not told
    QTest::addColumn<QString>("knownEvent");
    QTest::addColumn<qint64>("knownList");
    QTest::addColumn<PlaceNews>("news");
    using enum PlaceNews;
    const auto row = [](const char* name, const QString& event, qint64 list, qint64 gate,
                         const QString& knownEvent, qint64 knownList, PlaceNews news) {
        QTest::newRow(name) << event << list << gate << knownEvent << knownList << news;
    };
    row("as staff know", u"day"_s, 11, 5, u"day"_s, 11, Nothing);
    row("as staff know, elsewhere", u"evening"_s, 3, 5, u"evening"_s, 3, Nothing);
    row("for the first time", u"day"_s, 12, 5, {}, 0, Learn);
    row("back to where the desk is", u"day"_s, 11, 5, u"day"_s, 12, Learn);
    row("no list of its own", u"day"_s, 0, 5, u"day"_s, 11, Learn);
    row("another list", u"day"_s, 12, 5, u"day"_s, 11, Moved);
    row("another event", u"evening"_s, 3, 5, u"day"_s, 11, Moved);
    row("another gate", u"day"_s, 11, 6, u"day"_s, 11, Moved);
    row("another gate, for the first time", u"day"_s, 11, 6, {}, 0, Moved);
    row("no gate any more", u"day"_s, 11, 0, u"day"_s, 11, Moved);
    row("a gate that is not told", u"day"_s, 11, -1, u"day"_s, 11, Nothing);
    row("nothing is on", {}, 0, 5, u"day"_s, 11, Nothing);
    row("nothing is on at another gate", {}, 0, 6, u"day"_s, 11, Moved);
}

void tst_ServerPlace::onlyAChangeIsNews()
{
    QFETCH(const QString, event);
    QFETCH(const qint64, list);
    QFETCH(const qint64, gate);
    QFETCH(const QString, knownEvent);
    QFETCH(const qint64, knownList);
    QFETCH(const PlaceNews, news);
    DeskSettings known;
    known.serverEvent = u"day"_s;
    known.gateRemote = 5;
    known.placeEvent = knownEvent;
    known.placeList = knownList;
    ServerPlace place;
    place.event = event;
    place.list = list;
    place.gate = gate < 0 ? std::nullopt : std::optional(gate);
    QCOMPARE(newsOf(place, known, 11), news);
}

QTEST_GUILESS_MAIN(tst_ServerPlace)
#include "tst_ServerPlace.moc"
