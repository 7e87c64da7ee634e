// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeSealer.h"
#include "PassphraseSealer.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(const Sealer*)

/// The contract of `Sealer`, for the fake and for libsodium.
class tst_Sealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void whatIsSealedOpensAgain_data() { sealers(); }

    void whatIsSealedOpensAgain();

    void anotherPassphraseOpensNothing_data() { sealers(); }

    void anotherPassphraseOpensNothing();

    void oneChangedByteOpensNothing_data() { sealers(); }

    void oneChangedByteOpensNothing();

    void whatWasNeverSealedIsToldSo_data() { sealers(); }

    void whatWasNeverSealedIsToldSo();
    void aFileTellsNothingOfItsWords();
    void aPassphraseTypedOnAnotherKeyboardIsTheSame();

private:
    void sealers()
    {
        QTest::addColumn<const Sealer*>("sealer");
        QTest::newRow("fake") << static_cast<const Sealer*>(&m_fake);
        QTest::newRow("libsodium") << static_cast<const Sealer*>(&m_real);
    }

    FakeSealer m_fake;
    PassphraseSealer m_real;
    const QByteArray m_plain = R"({"entries":[{"person":"आशा राव"}]})";
};

void tst_Sealer::whatIsSealedOpensAgain()
{
    QFETCH(const Sealer*, sealer);
    for (const QByteArray& plain : {m_plain, QByteArray(), QByteArray(100'000, 'x')}) {
        const auto sealed = sealer->seal(plain, u"correct horse"_s);
        QVERIFY(sealed);
        QVERIFY(sealed->size() > plain.size());
        QCOMPARE(*sealer->open(*sealed, u"correct horse"_s), plain);
    }
}

void tst_Sealer::anotherPassphraseOpensNothing()
{
    QFETCH(const Sealer*, sealer);
    const auto sealed = sealer->seal(m_plain, u"correct horse"_s);
    const auto opened = sealer->open(*sealed, u"correct hors"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WrongPassphrase);
}

void tst_Sealer::oneChangedByteOpensNothing()
{
    QFETCH(const Sealer*, sealer);
    const QByteArray sealed = *sealer->seal(m_plain, u"correct horse"_s);
    for (const qsizetype at : {qsizetype(0), qsizetype(9), sealed.size() / 2, sealed.size() - 1}) {
        QByteArray changed = sealed;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY(!sealer->open(changed, u"correct horse"_s));
    }
}

void tst_Sealer::whatWasNeverSealedIsToldSo()
{
    QFETCH(const Sealer*, sealer);
    for (const QByteArray& bytes : {QByteArray(), QByteArray("LANYARD1"), m_plain}) {
        const auto opened = sealer->open(bytes, u"correct horse"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::WrongPassphrase);
    }
}

void tst_Sealer::aFileTellsNothingOfItsWords()
{
    const QByteArray once = *m_real.seal(m_plain, u"correct horse"_s);
    const QByteArray twice = *m_real.seal(m_plain, u"correct horse"_s);
    QVERIFY(once != twice);
    QVERIFY(!once.contains("entries"));
    QVERIFY(once.startsWith("LANYARD1"));
}

void tst_Sealer::aPassphraseTypedOnAnotherKeyboardIsTheSame()
{
    const QByteArray sealed = *m_real.seal(m_plain, u"caf\u00e9"_s);
    QCOMPARE(*m_real.open(sealed, u"cafe\u0301"_s), m_plain);
}

QTEST_GUILESS_MAIN(tst_Sealer)
#include "tst_Sealer.moc"
