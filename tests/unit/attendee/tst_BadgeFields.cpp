// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "attendee/BadgeFields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_BadgeFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void textsAreFoundByName()
    {
        const BadgeFields fields{{u"item"_s, u"Speaker"_s}, {u"seat"_s, QString()}};
        QCOMPARE(fields.value(u"item"_s), u"Speaker"_s);
        QVERIFY(fields.texts().contains(u"seat"_s));
        QVERIFY(!fields.texts().contains(u"order"_s));
        QCOMPARE(fields.value(u"order"_s), QString());
    }

    void orderOfNamesTellsNothing()
    {
        const BadgeFields fields({u"b"_s, u"a"_s}, R"(["2","1"])");
        QCOMPARE(fields, (BadgeFields{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
        QVERIFY(fields != (BadgeFields{{u"a"_s, u"2"_s}, {u"b"_s, u"1"_s}}));
        QVERIFY(fields != BadgeFields());
    }

    void aNameWithoutATextIsNone()
    {
        const QStringList names{u"a"_s, u"b"_s, u"c"_s};
        QCOMPARE(BadgeFields(names, R"([null,"1"])"), (BadgeFields{{u"b"_s, u"1"_s}}));
        QCOMPARE(BadgeFields(names, "[]"), BadgeFields());
        QCOMPARE(BadgeFields({}, R"(["1"])"), BadgeFields());
    }

    void aListHoldsWhatWasPutIntoIt()
    {
        const QByteArray specials = "\"\\/\b\f\n\r\t\x01\x1f\x7f\xE0\xB2\x95\xF0\x9F\x98\x80";
        const std::array<std::string_view, 5> texts{
            "plain", {}, "", {specials.constData(), size_t(specials.size())}, {}};
        const QByteArray list = BadgeFields::listed(texts);
        const QJsonArray read = QJsonDocument::fromJson(list).array();
        QCOMPARE(
            read, (QJsonArray{u"plain"_s, QJsonValue::Null, u""_s, QString::fromUtf8(specials)}));
        QCOMPARE(BadgeFields::listed({}), QByteArray("[]"));
        QCOMPARE(BadgeFields::listed(std::array<std::string_view, 2>{}), QByteArray("[]"));
    }
};

QTEST_GUILESS_MAIN(tst_BadgeFields)
#include "tst_BadgeFields.moc"
