// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ed25519.h"
#include "ticket/SignedTicket.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

// Signed outside with the keys of the seeds "LLL…" and "MMM…" (32 letters each).
const QByteArray keyOfL
    = QByteArray::fromHex("927308f53d6765503d2b64c103ab5aa47206ab39502cfe8f98442fdb543100b7");
const QByteArray keyOfM
    = QByteArray::fromHex("62a611b472d89b0e5fc93c069b9f700b4c552d55bc0e87b56008ef17b6b2bebe");
const QString byL
    = u"OkdR8WpwQI/licy8XJA0s8NbT0LN3GiFQeO0RAdxiPavB0oUo3s0POJ8QYvmtosD22DwKOv7CTR3gf5DVtuzzbA2rSI"
      "wwYA2peIsoMAGGBRaodmZlR2YiFWCKAEAbAQA"_s;
const QString byM
    = u"==ACd5HkBrMNi1UqNCYZovFJmV3qK5GcMTnFdSFYSzEd8ib812GUc32Z/plqaXB31EoYwWKZrcwuq9bZOJ69vUo0HBh"
      "e5h3AKAEAHAQA"_s;
/// A good signature of bytes that are no ticket.
const QString shortByL
    = u"=MQlYfW4V3flJenTYr/NcSWKd7K7f7xFmlxHTOV3cF0SAe4+KSYDXEYaZLN246TJYxjfThYFg187tSiTahFvEFqe5h3"
      "fKAEAFAQA"_s;
/// A good signature of a time that no calendar holds.
const QString endlessByL
    = u"Iw+Sxl3gFawDJnjI2ABmMqKXpbFSUuo3z8/CmhvMRfIlFZr5DNhZTLSgwd30SOdvvPQR7x/kTh/xE32P7beT1Gw////"
      "///////PKGBhe5h3AKAEASAQA"_s;

/// What a payload says when its signature is taken for good.
std::optional<SignedTicket> payload(const QByteArray& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QByteArray token
        = (QByteArray("\x01\x00", 2) + char(bytes.size()) + QByteArray(2, '\0') + bytes).toBase64();
    std::ranges::reverse(token);
    return readSignedTicket(QString::fromLatin1(token), {keyOfL},
        [](QByteArrayView, QByteArrayView, QByteArrayView) { return true; });
}

std::optional<SignedTicket> read(const QString& token, const QList<QByteArray>& keys)
{
    return readSignedTicket(token, keys, isSignedByEd25519);
}

} // namespace

class tst_SignedTicket : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void ticketTellsItsTypeAndTimes()
    {
        const auto ticket = read(byL, {keyOfL});
        QVERIFY(ticket);
        QCOMPARE(ticket->seed, QByteArray("abcdefghi"));
        QCOMPARE(ticket->ticketTypeRemote, 70);
        QCOMPARE(ticket->variationRemote, 3);
        QCOMPARE(
            ticket->validFrom, std::optional(QDateTime::fromSecsSinceEpoch(1795834800, Qt::UTC)));
        QCOMPARE(
            ticket->validUntil, std::optional(QDateTime::fromSecsSinceEpoch(1795867200, Qt::UTC)));
    }

    void ticketWithoutTimesIsAlwaysValid()
    {
        const auto ticket = read(byM, {keyOfM});
        QVERIFY(ticket);
        QCOMPARE(ticket->ticketTypeRemote, 71);
        QVERIFY(!ticket->validFrom && !ticket->validUntil);
    }

    void anyOfSeveralKeysWillDo()
    {
        QVERIFY(read(byL, {keyOfM, keyOfL}));
        QVERIFY(read(byM, {keyOfM, keyOfL}));
    }

    void keyOfAnotherIsNoProof()
    {
        QVERIFY(!read(byL, {keyOfM}));
        QVERIFY(!read(byL, {}));
        QVERIFY(!read(byL, {keyOfL.first(31)}));
        QVERIFY(!readSignedTicket(byL, {keyOfL}, {}));
    }

    void changedLetterAnywhereIsSeen()
    {
        for (qsizetype i = 0; i < byL.size(); ++i) {
            QString changed = byL;
            changed[i] = changed[i] == u'A' ? u'B' : u'A';
            const auto ticket = read(changed, {keyOfL});
            // the last letters of base64 hold bits that mean nothing
            QVERIFY2(!ticket || *ticket == *read(byL, {keyOfL}), qPrintable(changed));
        }
    }

    void signedNonsenseIsNoTicket()
    {
        QVERIFY(!read(shortByL, {keyOfL}));
        QVERIFY(!read(endlessByL, {keyOfL}));
    }

    void fieldsOfANewerServerAreLeftOut()
    {
        SignedTicket ticket;
        ticket.ticketTypeRemote = 5;
        QCOMPARE(payload("1005"), std::optional(ticket));
        QCOMPARE(payload("10053801"), std::optional(ticket)); // a number
        QCOMPARE(payload("3a0261621005"), std::optional(ticket)); // a text
        QCOMPARE(payload("3901020304050607081005"), std::optional(ticket)); // eight bytes
        QCOMPARE(payload("3d010203041005"), std::optional(ticket)); // four bytes
        ticket.dateRemote = 9;
        QCOMPARE(payload("10052009"), std::optional(ticket));
    }

    void payloadThatIsNoMessageIsNoTicket()
    {
        for (const char* hex : {"00", "0005", "10", "1080", "10ffffffffffffffffffff01", "0a05ab",
                 "0a", "390102", "3d0102", "3b", "3c", "3e00"}) {
            QVERIFY2(!payload(hex), hex);
        }
        QCOMPARE(payload(""), std::optional(SignedTicket{})); // says nothing, and is no fault
    }

    void hostileTokensAreRefusedAndDoNoHarm()
    {
        QVERIFY(!read({}, {keyOfL}));
        QVERIFY(!read(QString(100'000, u'A'), {keyOfL}));
        QVERIFY(!read(u"ಅನನ್ಯಾ"_s, {keyOfL}));
        // lengths that reach beyond the end
        QByteArray bytes = QByteArray::fromHex("01ffffffff0000");
        QByteArray token = bytes.toBase64();
        std::ranges::reverse(token);
        QVERIFY(!read(QString::fromLatin1(token), {keyOfL}));
        QRandomGenerator random(1);
        for (int i = 0; i < 2000; ++i) {
            QByteArray noise(random.bounded(1, 200), '\0');
            std::ranges::generate(noise, [&random] { return char(random.bounded(256)); });
            noise[0] = 1;
            QByteArray text = noise.toBase64();
            std::ranges::reverse(text);
            // also as if every signature were good: the payload alone must do no harm
            (void)readSignedTicket(QString::fromLatin1(text), {keyOfL},
                [](QByteArrayView, QByteArrayView, QByteArrayView) { return true; });
            QVERIFY(!read(QString::fromLatin1(text), {keyOfL}));
        }
    }
};

QTEST_GUILESS_MAIN(tst_SignedTicket)
#include "tst_SignedTicket.moc"
