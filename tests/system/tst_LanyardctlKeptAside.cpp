// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"

#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"four words, one ಪದ\n"_s;

Ctl::Answer withPassphrase(const QStringList& arguments)
{
    QProcess process;
    Ctl::start(process, arguments);
    process.write(passphrase.toUtf8());
    process.closeWriteChannel();
    return Ctl::ended(process);
}

/// The page of an index where that word stands, upside down: found at the next start, and neither
/// the outbox nor the people stand on it.
QByteArray withDamagedIndex(QByteArray database, const QByteArray& word)
{
    constexpr qsizetype pageBytes = 4096;
    constexpr char indexLeaf = 0x0a;
    for (qsizetype at = pageBytes; at + pageBytes <= database.size(); at += pageBytes) {
        if (database.at(at) == indexLeaf && database.mid(at, pageBytes).contains(word)) {
            for (qsizetype i = at; i < at + 64; ++i) {
                database[i] = char(~database.at(i));
            }
            return database;
        }
    }
    return {};
}

} // namespace

/// What waited in a database that was damaged leaves sealed.
class tst_LanyardctlKeptAside : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

    [[nodiscard]] QString sealed() const { return m_ctl->path(u"aside.sealed"_s); }

    [[nodiscard]] QStringList seal() const
    {
        return m_ctl->onData({u"export"_s, u"kept-aside"_s, sealed()});
    }

private Q_SLOTS:

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        writeFile(m_ctl->path(u"people.csv"_s), "Name,Secret\nAnanya,tok-1\nMeera,tok-2\n");
        QCOMPARE(m_ctl->run({u"import"_s, m_ctl->path(u"people.csv"_s)}).exit, 0);
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-1"_s, u"--no-print"_s}).exit, 0);
    }

    void whatWaitedIsToldAndSealedBeforeAnythingIsBegunAndAfter()
    {
        const QString database = m_ctl->path(u"data/lanyard.db"_s);
        const QByteArray damaged = withDamagedIndex(readFile(database), "tok-2");
        QVERIFY(!damaged.isEmpty());
        writeFile(database, damaged);
        const auto told = m_ctl->run({u"status"_s});
        QCOMPARE(told.exit, 3);
        QCOMPARE(told.json.value("waiting"_L1).toInt(), 1);
        const QString message = told.json["error"_L1]["message"_L1].toString();
        QVERIFY2(message.contains(u"1 entry that waits for the server can be read from it; "
                                  "`lanyardctl export kept-aside FILE` seals them."_s),
            qPrintable(message));
        for (int round = 0; round < 2; ++round) {
            const auto exported = withPassphrase(seal());
            QVERIFY2(exported.exit == 0, exported.out + exported.err);
            QCOMPARE(exported.json.value("rows"_L1).toInt(), 1);
            QCOMPARE(exported.json.value("file"_L1).toString(), sealed());
            QVERIFY(!readFile(sealed()).contains("Ananya"));
            const auto opened = withPassphrase({u"--json"_s, u"open-export"_s, sealed()});
            const QJsonArray entries = opened.json.value("entries"_L1).toArray();
            QCOMPARE(entries.size(), 1);
            QCOMPARE(entries[0][u"kind"_s].toString(), u"check-in"_s);
            QCOMPARE(entries[0][u"request"_s][u"secret"_s].toString(), u"tok-1"_s);
            QCOMPARE(entries[0][u"person"_s][u"name"_s].toString(), u"Ananya"_s);
            QCOMPARE(m_ctl->run({u"import"_s, m_ctl->path(u"people.csv"_s)}).exit, 0);
            QVERIFY(QFile::remove(sealed()));
        }
        QCOMPARE(readFile(told.json.value("keptAside"_L1).toString()), damaged);
    }

    void whereNothingIsKeptAsideNothingIsWritten()
    {
        const auto exported = withPassphrase(seal());
        QCOMPARE(exported.exit, 0);
        QCOMPARE(exported.json, (QJsonObject{{u"rows"_s, 0}, {u"file"_s, QJsonValue()}}));
        QVERIFY(!QFile::exists(sealed()));
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlKeptAside)
#include "tst_LanyardctlKeptAside.moc"
