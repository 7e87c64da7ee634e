// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"
#include "FileSecretStore.h"
#include "StaffPin.h"
#include "Terminal.h"
#include "sqlite/Connection.h"
#include "staff/StaffDoor.h"

#include <QTest>

#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QJsonValue errorOf(const Ctl::Answer& answer, QLatin1StringView key)
{
    return answer.json.value("error"_L1).toObject().value(key);
}

} // namespace

/// A forgotten staff PIN: who may write the data folder sets another.
class tst_LanyardctlPin : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

    [[nodiscard]] QStringList setting() const { return m_ctl->onData({u"pin"_s, u"set"_s}); }

    /// What the first row of that has.
    [[nodiscard]] QString stored(std::string_view sql) const
    {
        Connection data(m_ctl->path(u"data/lanyard.db"_s), Connection::Mode::ReadOnly);
        const auto row = data.query(sql);
        return row->step() ? row->text(0) : QString();
    }

    /// What the window asks when somebody types that.
    [[nodiscard]] bool opens(const QString& pin) const { return StaffPin::verify(hash(), pin); }

    [[nodiscard]] QString hash() const
    {
        return stored("SELECT value FROM setting WHERE key = 'pinHash'");
    }

    [[nodiscard]] int auditRows() const
    {
        const auto verified = m_ctl->run({u"audit"_s, u"verify"_s});
        return verified.exit == 0 ? verified.json.value("rows"_L1).toInt() : -1;
    }

    [[nodiscard]] QString lastAct() const
    {
        return stored("SELECT actor || ': ' || act FROM audit ORDER BY id DESC LIMIT 1");
    }

private Q_SLOTS:

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        writeFile(m_ctl->path(u"people.csv"_s), "Name,Secret\nAnanya,tok-1\n");
        QCOMPARE(m_ctl->run({u"import"_s, m_ctl->path(u"people.csv"_s)}).exit, 0);
        QVERIFY(hash().isEmpty());
    }

    void aLineOfStandardInputIsThePinFromNowOn()
    {
        const int before = auditRows();
        const auto first = withInput(setting(), u"1357\n"_s);
        QVERIFY2(first.exit == 0, first.out + first.err);
        QCOMPARE(first.json, (QJsonObject{{u"pinSet"_s, true}}));
        QVERIFY(opens(u"1357"_s));
        QVERIFY(!hash().contains(u"1357"_s));
        // again, without the one before, which is forgotten
        QCOMPARE(withInput(setting(), u"24682468"_s).exit, 0);
        QVERIFY(opens(u"24682468"_s));
        QVERIFY(!opens(u"1357"_s));
        QCOMPARE(auditRows(), before + 2);
        QCOMPARE(lastAct(), u"lanyardctl: pin-set"_s);
    }

    void aPinIsRemoved()
    {
        QCOMPARE(withInput(setting(), u"1357\n"_s).exit, 0);
        const int before = auditRows();
        const auto removed = m_ctl->run({u"pin"_s, u"remove"_s});
        QVERIFY2(removed.exit == 0, removed.out + removed.err);
        QCOMPARE(removed.json, (QJsonObject{{u"pinSet"_s, false}}));
        QVERIFY(hash().isEmpty());
        QCOMPARE(auditRows(), before + 1);
        QCOMPARE(lastAct(), u"lanyardctl: pin-removed"_s);
    }

    void digitsOfAnyScriptAreTheSame()
    {
        QCOMPARE(withInput(setting(), u"१३५७\n"_s).exit, 0);
        QVERIFY(opens(u"1357"_s));
    }

    void whatTheWindowDoesNotTakeIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("an empty line") << u"\n"_s;
        QTest::newRow("three digits") << u"246\n"_s;
        QTest::newRow("nine digits") << u"246824682\n"_s;
        QTest::newRow("a letter") << u"24a8\n"_s;
        QTest::newRow("a space") << u"2468 \n"_s;
        QTest::newRow("a line further down") << u"\n2468\n"_s;
    }

    void whatTheWindowDoesNotTakeIsRefused()
    {
        QFETCH(QString, typed);
        QCOMPARE(withInput(setting(), u"1357\n"_s).exit, 0);
        const int before = auditRows();
        const auto refused = withInput(setting(), typed);
        QCOMPARE(refused.exit, 2);
        QCOMPARE(errorOf(refused, "code"_L1).toString(), u"usage"_s);
        QCOMPARE(errorOf(refused, "message"_L1).toString(),
            u"A PIN has 4 to 8 digits: type it, or give it as a line of standard input. Nothing "
            "was changed."_s);
        QVERIFY(opens(u"1357"_s));
        QCOMPARE(auditRows(), before);
    }

    void noPinIsTakenFromTheArguments()
    {
        const auto refused = withInput(setting() + QStringList{u"2468"_s}, u"2468\n"_s);
        QCOMPARE(refused.exit, 2);
        QVERIFY(hash().isEmpty());
    }

    void aFolderNamedByMistakeGetsNone()
    {
        const QString other = m_ctl->path(u"other"_s);
        const auto refused
            = withInput({u"--data"_s, other, u"--json"_s, u"pin"_s, u"set"_s}, u"2468\n"_s);
        QCOMPARE(refused.exit, 3);
        QCOMPARE(errorOf(refused, "code"_L1).toString(), u"noEvent"_s);
    }

    /// Else the window would begin with "This PIN is not right", which nobody has typed there.
    void nobodyWaitsForTriesOfTheOneBefore()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        FileSecretStore secrets(m_ctl->path(u"data/secrets"_s));
        StaffDoor door;
        door.wrongPins = 7;
        door.add({12, now, u"unknown"_s});
        QVERIFY(door.store(secrets));
        QCOMPARE(withInput(setting(), u"2468\n"_s).exit, 0);
        const StaffDoor after = StaffDoor::load(secrets, now);
        QCOMPARE(after.wrongPins, 0);
        QCOMPARE(after.sent.size(), 1);
    }

    void atATerminalItIsTypedTwiceAndNotSeen()
    {
        if (!Terminal::isPossible()) {
            QSKIP("no terminal can be made here: /dev/pts is not mounted");
        }
        {
            Terminal terminal(setting());
            QVERIFY(terminal.answer("New staff PIN: ", u"2468"_s));
            QVERIFY(terminal.answer("Once more: ", u"2486"_s));
            QCOMPARE(terminal.end(), 2);
            QVERIFY2(terminal.screen().contains("not the same"), terminal.screen());
            QVERIFY(hash().isEmpty());
        }
        Terminal terminal(setting());
        QVERIFY(terminal.answer("New staff PIN: ", u"2468"_s));
        QVERIFY(terminal.answer("Once more: ", u"2468"_s));
        QCOMPARE(terminal.end(), 0);
        QVERIFY2(!terminal.screen().contains("2468"), terminal.screen());
        QVERIFY(opens(u"2468"_s));
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlPin)
#include "tst_LanyardctlPin.moc"
