// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"
#include "Terminal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"four words, one ಪದ"_s;

QString codeOf(const Ctl::Answer& answer)
{
    return answer.json.value("error"_L1).toObject().value("code"_L1).toString();
}

} // namespace

/// What waits for the server leaves under a passphrase, and comes out again elsewhere.
class tst_LanyardctlSealed : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

    [[nodiscard]] QString sealed() const { return m_ctl->path(u"waiting.sealed"_s); }

    [[nodiscard]] QStringList open(const QStringList& more = {}) const
    {
        return QStringList{u"--json"_s, u"open-export"_s, sealed()} + more;
    }

private Q_SLOTS:

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        QFile list(m_ctl->path(u"people.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Name,Secret\nAnanya,tok-1\nMeera,tok-2\n");
        list.close();
        QCOMPARE(m_ctl->run({u"import"_s, list.fileName()}).exit, 0);
        QCOMPARE(m_ctl->run({u"check-in"_s, u"tok-1"_s, u"--no-print"_s}).exit, 0);
        const auto exported
            = withInput(m_ctl->onData({u"export"_s, u"waiting"_s, sealed()}), passphrase + u'\n');
        QVERIFY2(exported.exit == 0, exported.out + exported.err);
        QCOMPARE(exported.json.value("rows"_L1).toInt(), 1);
        QCOMPARE(exported.json.value("file"_L1).toString(), sealed());
    }

    void whatIsSealedTellsNothing()
    {
        const QByteArray bytes = readFile(sealed());
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains("Ananya") && !bytes.contains("tok-1"));
        QVERIFY(!bytes.contains(passphrase.toUtf8()));
        QVERIFY(!QFileInfo(sealed()).permission(QFile::ReadGroup | QFile::ReadOther));
    }

    void itIsOpenedWithoutAnyDataFolder()
    {
        const QString folder = m_ctl->path(u"nobody-made-this"_s);
        const auto opened
            = withInput(QStringList{u"--data"_s, folder} + open(), passphrase + u"\r\n"_s);
        QVERIFY2(opened.exit == 0, opened.out + opened.err);
        const QJsonArray entries = opened.json.value("entries"_L1).toArray();
        QCOMPARE(entries.size(), 1);
        const QJsonObject entry = entries.first().toObject();
        QCOMPARE(entry.value("kind"_L1).toString(), u"check-in"_s);
        QCOMPARE(entry.value("person"_L1).toObject().value("name"_L1).toString(), u"Ananya"_s);
        QVERIFY(!QFileInfo::exists(folder));
    }

    void itIsWrittenToAFileForItsOwnerAlone()
    {
        const QString plain = m_ctl->path(u"waiting.json"_s);
        const auto opened = withInput(open({u"-o"_s, plain}), passphrase);
        QVERIFY2(opened.exit == 0, opened.out + opened.err);
        QCOMPARE(opened.json,
            (QJsonObject{{u"rows"_s, 1}, {u"file"_s, QFileInfo(plain).absoluteFilePath()}}));
        QVERIFY(readFile(plain).contains("Ananya"));
        QVERIFY(!QFileInfo(plain).permission(QFile::ReadGroup | QFile::ReadOther));
    }

    void anotherPassphraseOpensNothing()
    {
        const QString plain = m_ctl->path(u"waiting.json"_s);
        const auto refused = withInput(open({u"-o"_s, plain}), u"four words\n"_s);
        QCOMPARE(refused.exit, 3);
        QCOMPARE(codeOf(refused), u"wrongPassphrase"_s);
        QVERIFY(!QFileInfo::exists(plain));
    }

    void aChangedFileOpensNothing()
    {
        QByteArray bytes = readFile(sealed());
        bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
        QFile file(sealed());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(codeOf(withInput(open(), passphrase)), u"wrongPassphrase"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Name,Secret\n") > 0);
        file.close();
        QCOMPARE(codeOf(withInput(open(), passphrase)), u"wrongPassphrase"_s);
        QVERIFY(file.remove());
        const auto gone = withInput(open(), passphrase);
        QCOMPARE(gone.exit, 3);
        QCOMPARE(codeOf(gone), u"fileUnreadable"_s);
    }

    void withoutAPassphraseNothingIsSealed()
    {
        const QString file = m_ctl->path(u"second.sealed"_s);
        const auto refused = withInput(m_ctl->onData({u"export"_s, u"waiting"_s, file}), u"\n"_s);
        QCOMPARE(refused.exit, 2);
        QCOMPARE(codeOf(refused), u"usage"_s);
        QVERIFY(!QFileInfo::exists(file));
    }

    /// The window's rule, in its words.
    void aNewPassphraseHasTwelveLetters()
    {
        const QString file = m_ctl->path(u"second.sealed"_s);
        const QStringList seal = m_ctl->onData({u"export"_s, u"waiting"_s, file});
        const auto refused = withInput(seal, u"eleven lett\n"_s);
        QCOMPARE(refused.exit, 2);
        QCOMPARE(codeOf(refused), u"usage"_s);
        QCOMPARE(refused.json["error"_L1]["message"_L1].toString(),
            u"A passphrase has 12 letters or more. Several words are easy to keep."_s);
        QVERIFY(!QFileInfo::exists(file));
        QCOMPARE(withInput(seal, u"twelve lette\n"_s).exit, 0);
    }

    void whatIsTypedIsNotSeen()
    {
        if (!Terminal::isPossible()) {
            QSKIP("no terminal can be made here: /dev/pts is not mounted");
        }
        Terminal terminal({u"open-export"_s, sealed()});
        QVERIFY(terminal.answer("Passphrase: ", passphrase));
        QCOMPARE(terminal.end(), 0);
        QVERIFY2(terminal.screen().contains("check-in · Ananya"), terminal.screen());
        QVERIFY2(!terminal.screen().contains("four"), terminal.screen());
    }

    void aNewPassphraseIsTypedTwice()
    {
        if (!Terminal::isPossible()) {
            QSKIP("no terminal can be made here: /dev/pts is not mounted");
        }
        const QString file = m_ctl->path(u"second.sealed"_s);
        const QStringList seal{
            u"--data"_s, m_ctl->path(u"data"_s), u"export"_s, u"waiting"_s, file};
        {
            Terminal terminal(seal);
            QVERIFY(terminal.answer("Passphrase: ", passphrase));
            QVERIFY(terminal.answer("Once more: ", u"four wrods"_s));
            QCOMPARE(terminal.end(), 2);
            QVERIFY(!QFileInfo::exists(file));
        }
        Terminal terminal(seal);
        QVERIFY(terminal.answer("Passphrase: ", passphrase));
        QVERIFY(terminal.answer("Once more: ", passphrase));
        QCOMPARE(terminal.end(), 0);
        QVERIFY2(!terminal.screen().contains("four"), terminal.screen());
        QVERIFY(QFileInfo::exists(file));
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlSealed)
#include "tst_LanyardctlSealed.moc"
