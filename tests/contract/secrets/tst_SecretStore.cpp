// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FileSecretStore.h"
#include "MemorySecrets.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The contract of `SecretStore`, run against the store in memory and the one on disk, and what
/// only files can get wrong.
class tst_SecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsStoredIsLoaded_data() { stores(); }

    void whatIsStoredIsLoaded();

    void whatIsNotThereIsEmpty_data() { stores(); }

    void whatIsNotThereIsEmpty();

    void storingAgainReplaces_data() { stores(); }

    void storingAgainReplaces();

    void erasingTwiceIsFine_data() { stores(); }

    void erasingTwiceIsFine();
    void anotherObjectReadsTheSameFile();
    void filesAreForTheirOwnerOnly();
    void anOldFileOfOthersIsTakenBack();
    void namesCannotLeaveTheFolder();
    void aFolderThatCannotBeWrittenSaysSo();

private:
    static void stores();
    [[nodiscard]] std::unique_ptr<SecretStore> store() const;

    [[nodiscard]] QString folder() const { return m_folder->filePath(u"secrets"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SecretStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_SecretStore::stores()
{
    QTest::addColumn<bool>("onDisk");
    QTest::newRow("memory") << false;
    QTest::newRow("files") << true;
}

std::unique_ptr<SecretStore> tst_SecretStore::store() const
{
    QFETCH(bool, onDisk);
    if (onDisk) {
        return std::make_unique<FileSecretStore>(folder());
    }
    return std::make_unique<MemorySecrets>();
}

void tst_SecretStore::whatIsStoredIsLoaded()
{
    const auto secrets = store();
    const QByteArray secret("a\0b\n\xff", 5);
    QVERIFY(secrets->store(u"server-token"_s, secret));
    QCOMPARE(*secrets->load(u"server-token"_s), secret);
}

void tst_SecretStore::whatIsNotThereIsEmpty()
{
    const auto secrets = store();
    QVERIFY(secrets->store(u"one"_s, "1"));
    QCOMPARE(*secrets->load(u"other"_s), QByteArray());
}

void tst_SecretStore::storingAgainReplaces()
{
    const auto secrets = store();
    QVERIFY(secrets->store(u"one"_s, "a long secret"));
    QVERIFY(secrets->store(u"one"_s, "short"));
    QCOMPARE(*secrets->load(u"one"_s), "short");
}

void tst_SecretStore::erasingTwiceIsFine()
{
    const auto secrets = store();
    QVERIFY(secrets->store(u"one"_s, "1"));
    QVERIFY(secrets->erase(u"one"_s));
    QVERIFY(secrets->erase(u"one"_s));
    QCOMPARE(*secrets->load(u"one"_s), QByteArray());
}

void tst_SecretStore::anotherObjectReadsTheSameFile()
{
    QVERIFY(FileSecretStore(folder()).store(u"one"_s, "1"));
    QCOMPARE(*FileSecretStore(folder()).load(u"one"_s), "1");
}

void tst_SecretStore::filesAreForTheirOwnerOnly()
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(FileSecretStore(folder()).store(u"one"_s, "1"));
    QVERIFY(!(QFile::permissions(folder()) & others));
    const QFile::Permissions file = QFile::permissions(QDir(folder()).filePath(u"one"_s));
    QVERIFY(!(file & others));
    QVERIFY(file & QFile::ReadOwner);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"one"_s});
}

void tst_SecretStore::anOldFileOfOthersIsTakenBack()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile open(QDir(folder()).filePath(u"one"_s));
    QVERIFY(open.open(QIODevice::WriteOnly));
    open.close();
    open.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(FileSecretStore(folder()).store(u"one"_s, "1"));
    QVERIFY(!(open.permissions() & QFile::ReadOther));
}

void tst_SecretStore::namesCannotLeaveTheFolder()
{
    FileSecretStore secrets(folder());
    for (const auto& name : {u""_s, u"../one"_s, u"a/b"_s, u"."_s, u"A"_s, u"a b"_s}) {
        QVERIFY(!secrets.store(name, "1"));
        QVERIFY(!secrets.load(name));
        QVERIFY(!secrets.erase(name));
    }
    QVERIFY(!QFile::exists(m_folder->filePath(u"one"_s)));
}

void tst_SecretStore::aFolderThatCannotBeWrittenSaysSo()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto stored = FileSecretStore(folder()).store(u"one"_s, "1");
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::StorageFailed);
    QVERIFY(stored.error().detail.contains(folder()));
}

QTEST_GUILESS_MAIN(tst_SecretStore)
#include "tst_SecretStore.moc"
