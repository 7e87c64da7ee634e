// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/TemplateChoice.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

StoredTemplate layout(const QString& key, qint64 remote = 0, bool isDefault = false)
{
    StoredTemplate one;
    one.key = key;
    one.remote = remote;
    one.isDefault = isDefault;
    return one;
}

QString chosen(
    const TicketType& type, const QList<StoredTemplate>& templates, const QString& deskKey = {})
{
    const auto found = chosenTemplate(type, templates, deskKey);
    return found ? found->key : u"none"_s;
}

const QList<StoredTemplate> starters{layout(u"a6-folded"_s), layout(u"label-62x100"_s)};

} // namespace

class tst_TemplateChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typeWithoutABadgeGetsNone();
    void ownTemplateComesFirst();
    void eventsDefaultComesBeforeTheDesks();
    void deskChoosesWhenTheEventDoesNot();
    void starterLayoutIsTheLastResort();
};

void tst_TemplateChoice::typeWithoutABadgeGetsNone()
{
    TicketType type;
    type.badge = BadgeChoice::None;
    QCOMPARE(chosen(type, starters), u"none"_s);
}

void tst_TemplateChoice::ownTemplateComesFirst()
{
    TicketType type;
    type.badge = BadgeChoice::Own;
    type.badgeTemplateRemote = 12;
    const QList<StoredTemplate> all
        = QList{layout(u"pretix-11"_s, 11, true), layout(u"pretix-12"_s, 12)} + starters;
    QCOMPARE(chosen(type, all), u"pretix-12"_s);
    type.badgeTemplateRemote = 13; // deleted on the server meanwhile
    QCOMPARE(chosen(type, all), u"pretix-11"_s);
    type.badgeTemplateRemote = 0; // must not find a starter layout, whose remote is 0
    QCOMPARE(chosen(type, all), u"pretix-11"_s);
}

void tst_TemplateChoice::eventsDefaultComesBeforeTheDesks()
{
    const QList<StoredTemplate> all = QList{layout(u"pretix-11"_s, 11, true)} + starters;
    QCOMPARE(chosen({}, all, u"a6-folded"_s), u"pretix-11"_s);
}

void tst_TemplateChoice::deskChoosesWhenTheEventDoesNot()
{
    QCOMPARE(chosen({}, starters, u"a6-folded"_s), u"a6-folded"_s);
}

void tst_TemplateChoice::starterLayoutIsTheLastResort()
{
    QCOMPARE(chosen({}, starters, u"gone"_s), fallbackTemplateKey);
    QCOMPARE(chosen({}, {}, u"gone"_s), u"none"_s);
}

QTEST_GUILESS_MAIN(tst_TemplateChoice)
#include "tst_TemplateChoice.moc"
