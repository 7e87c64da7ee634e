// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// lanyardctl with several check-in lists, unpaid orders and printers of one's own.
class tst_LanyardctlLists : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

    [[nodiscard]] QString list(const QByteArray& rows) const
    {
        QFile file(m_ctl->path(u"people.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size()) {
            qFatal("the list cannot be written");
        }
        return file.fileName();
    }

    [[nodiscard]] Ctl::Answer checkIn(const QString& token, const QStringList& more = {}) const
    {
        return m_ctl->run(QStringList{u"check-in"_s, token, u"--no-print"_s} + more);
    }

private Q_SLOTS:

    void init() { m_ctl = std::make_unique<Ctl>(); }

    void aListGivenAtImportIsTheDesksAndOthersAreNamedAtCheckIn()
    {
        const QString people = list("Name,Secret\nAnanya,tok-1\n");
        QCOMPARE(m_ctl->run({u"import"_s, people, u"--list"_s, u"Hall 2"_s}).exit, 0);
        QCOMPARE(m_ctl->run({u"import"_s, people, u"--list"_s, u"Lounge"_s}).exit, 0);
        QCOMPARE(m_ctl->run({u"status"_s}).json.value("list"_L1).toString(), u"Lounge"_s);
        QCOMPARE(checkIn(u"tok-1"_s).exit, 0);
        QCOMPARE(checkIn(u"tok-1"_s).exit, 1);
        QCOMPARE(checkIn(u"tok-1"_s, {u"--list"_s, u"Hall 2"_s}).exit, 0);
        QCOMPARE(checkIn(u"tok-1"_s, {u"--list"_s, u"Hall 2"_s}).exit, 1);
        const auto nowhere = checkIn(u"tok-1"_s, {u"--list"_s, u"Hall 3"_s});
        QCOMPARE(nowhere.exit, 2);
        QVERIFY(nowhere.out.contains("Hall 3"));
    }

    void consentAdmitsTheUnpaidWhereTheListAllowsIt()
    {
        QCOMPARE(m_ctl->run({u"demo"_s}).exit, 0);
        const auto found = m_ctl->run({u"find"_s, u"sameer menon"_s}).json.value("results"_L1);
        const QJsonObject first = found.toArray().first().toObject(); // then comes their workshop
        QCOMPARE(first.value("status"_L1).toString(), u"pending"_s);
        const QString unpaid = QString::number(first.value("attendee"_L1).toInteger());
        const QStringList asked{u"check-in"_s, u"--attendee"_s, unpaid, u"--no-print"_s};
        const auto refused = m_ctl->run(asked);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.json.value("reason"_L1).toString(), u"unpaid"_s);
        const auto admitted = m_ctl->run(asked + QStringList{u"--consent-unpaid"_s});
        QCOMPARE(admitted.exit, 0);
        QCOMPARE(admitted.json.value("decision"_L1).toString(), u"admit"_s);
    }

    void consentHelpsNobodyWhereTheListDoesNotAllowIt()
    {
        QCOMPARE(
            m_ctl->run({u"import"_s, list("Name,Secret,Status\nRavi,tok-3,pending\n")}).exit, 0);
        const auto refused = checkIn(u"tok-3"_s, {u"--consent-unpaid"_s});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.json.value("reason"_L1).toString(), u"unpaid"_s);
    }

    void aPrinterIsNamedByItsAddress()
    {
        QCOMPARE(m_ctl->run({u"import"_s, list("Name,Secret\nAnanya,tok-1\n")}).exit, 0);
        const auto found = m_ctl->run({u"find"_s, u"ananya"_s}).json.value("results"_L1).toArray();
        const QString person
            = QString::number(found.first().toObject().value("attendee"_L1).toInteger());
        const QString folder = m_ctl->path(u"press"_s);
        const auto printed = m_ctl->run({u"print"_s, u"--attendee"_s, person, u"--printer"_s,
            u"file://%1?format=png"_s.arg(folder)});
        QVERIFY2(printed.exit == 0, printed.out);
        QCOMPARE(printed.json.value("state"_L1).toString(), u"confirmed"_s);
        const QStringList badges = QDir(folder).entryList(QDir::Files);
        QCOMPARE(badges.size(), 1);
        QCOMPARE(printed.json.value("file"_L1).toString(), folder + u'/' + badges.first());
        const auto unknown
            = m_ctl->run({u"print"_s, u"--attendee"_s, person, u"--printer"_s, u"pigeon://roof"_s});
        QCOMPARE(unknown.exit, 2);
    }

    void aScriptThatNoFontHasMakesNoNoise()
    {
        QCOMPARE(m_ctl->run({u"import"_s, list("Name,Secret\nសុខា,tok-1\n")}).exit, 0);
        const auto admitted = m_ctl->run({u"check-in"_s, u"tok-1"_s});
        QCOMPARE(admitted.json.value("decision"_L1).toString(), u"admit"_s);
        QCOMPARE(admitted.err, QByteArray());
    }

    void namesakesOfAPlainListAreBothTaken()
    {
        const QString people = list("Name,T-shirt\nRavi Kumar,blue\nRavi Kumar,red\n");
        const auto imported = m_ctl->run({u"import"_s, people});
        QCOMPARE(imported.json.value("new"_L1).toInt(), 2);
        QCOMPARE(imported.json.value("key"_L1).toString(), u"name"_s);
        QCOMPARE(m_ctl->run({u"import"_s, people}).json.value("same"_L1).toInt(), 2);
        const auto found = m_ctl->run({u"find"_s, u"ravi"_s}).json.value("results"_L1).toArray();
        QCOMPARE(found.size(), 2);
    }

    void rejectedRowsAreToldWithARefusedListAlone()
    {
        const QString people = list("Name,Secret\nAnanya,tok-1\n,tok-2\n");
        const auto refused = m_ctl->run({u"import"_s, people, u"--strict"_s});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.json.value("rejected"_L1).toArray().size(), 1);
        const auto failed = m_ctl->run({u"import"_s, m_ctl->path(u"nothing.csv"_s)});
        QCOMPARE(failed.exit, 3);
        QCOMPARE(failed.json.keys(), QStringList{u"error"_s});
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlLists)
#include "tst_LanyardctlLists.moc"
