// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ImportDesk.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// People of a plain list who share their name and have nothing else to be found again by.
class tst_Namesakes : public QObject, protected ImportDesk
{
    Q_OBJECT

private Q_SLOTS:

    void init() { open(); }

    void cleanup() { close(); }

    void twoOfOneNameAreBothTakenAndKeepTheirCheckIns_data();
    void twoOfOneNameAreBothTakenAndKeepTheirCheckIns();
};

void tst_Namesakes::twoOfOneNameAreBothTakenAndKeepTheirCheckIns_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<int>("people");
    const QByteArray blue("Ravi Kumar,,blue\n");
    const QByteArray red("Ravi Kumar,,red\n");
    const QByteArray green("Ravi Kumar,,green\n");
    QTest::newRow("the same file") << blue + red << 2;
    QTest::newRow("sorted another way") << red + blue << 2;
    QTest::newRow("the first is gone") << red << 2;
    QTest::newRow("one more below") << blue + red + green << 3;
    QTest::newRow("one more above") << green + blue + red << 3;
    QTest::newRow("the first has changed") << green + red << 2;
    QTest::newRow("the first has changed and stands below") << red + green << 2;
}

void tst_Namesakes::twoOfOneNameAreBothTakenAndKeepTheirCheckIns()
{
    QFETCH(QByteArray, later);
    QFETCH(int, people);
    const QByteArray header("Name,Company,T-shirt\n");
    const auto first = import(file(header + "Ravi Kumar,,blue\nAnn,IBM,red\nRavi Kumar,,red\n"));
    QVERIFY(first.has_value());
    QCOMPARE(first->rejected, QList<RejectedRow>());
    QCOMPARE(first->key, u"name"_s);
    QCOMPARE(first->counts.added, 3);
    const auto ravis = [this] {
        QList<AttendeeRecord> found = this->people();
        found.removeIf(
            [](const AttendeeRecord& record) { return record.attendee.name != u"Ravi Kumar"_s; });
        return found;
    };
    const auto shirt = [](const AttendeeRecord& record) {
        return record.attendee.fields.value(u"column:T-shirt"_s);
    };
    const AttendeeRecord inRed = ravis().last();
    QCOMPARE(shirt(inRed), u"red"_s);
    const auto entered = m_replica->write([&](UnitOfWork& unit) {
        CheckIn checkIn;
        checkIn.nonce = Nonce{u"n1"_s};
        checkIn.attendee = inRed.attendee.id;
        checkIn.list = unit.events().lists(first->event)->first().id;
        checkIn.at = m_replica->clock().now();
        return unit.checkIns().add(checkIn);
    });
    QVERIFY(entered.has_value());
    for (int round = 0; round < 2; ++round) {
        QVERIFY(import(file(header + later + "Ann,IBM,red\n")).has_value());
        QCOMPARE(ravis().size(), people);
        for (const AttendeeRecord& ravi : ravis()) {
            QCOMPARE(ravi.history.size(), shirt(ravi) == u"red"_s ? 1 : 0);
            QCOMPARE(ravi.attendee.id == inRed.attendee.id, shirt(ravi) == u"red"_s);
        }
    }
}

QTEST_GUILESS_MAIN(tst_Namesakes)
#include "tst_Namesakes.moc"
