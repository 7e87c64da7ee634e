// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/CodeList.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace lanyard;

namespace {

using Codes = std::map<std::string, std::vector<std::uint32_t>>;
using Found = std::vector<std::pair<std::size_t, std::uint32_t>>; ///< lengths and postings

CodeList listOf(const Codes& codes)
{
    CodeList list;
    for (const auto& [word, postings] : codes) {
        list.append(word, postings);
    }
    list.squeeze();
    return list;
}

/// What is found, and of how many words.
std::pair<Found, std::size_t> found(const CodeList& list, const std::string& prefix)
{
    Found all;
    const std::size_t words = list.visitPrefix(prefix,
        [&all](std::size_t length, std::uint32_t posting) { all.emplace_back(length, posting); });
    return {all, words};
}

/// The same by the book.
std::pair<Found, std::size_t> wanted(const Codes& codes, const std::string& prefix)
{
    Found all;
    std::size_t words = 0;
    for (const auto& [word, postings] : codes) {
        if (word.starts_with(prefix)) {
            ++words;
            for (const std::uint32_t posting : postings) {
                all.emplace_back(word.size(), posting);
            }
        }
    }
    return {all, words};
}

std::string randomWord(QRandomGenerator& random)
{
    // some share more than one byte can tell, and some are longer than any code
    std::string word(random.bounded(4) == 0 ? std::size_t(random.bounded(300)) : 0, 'a');
    for (int i = random.bounded(1, 9); i > 0; --i) {
        word += "ab\x7f\xC3"[random.bounded(4)];
    }
    return word;
}

std::vector<std::uint32_t> randomPostings(QRandomGenerator& random)
{
    std::vector<std::uint32_t> postings;
    std::uint32_t last = 0;
    for (int i = random.bounded(10) == 0 ? 200 : 1; i > 0; --i) {
        last += std::uint32_t(random.bounded(1, 100'000));
        postings.push_back(last);
    }
    return postings;
}

} // namespace

class tst_CodeList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefixesGiveTheirPeopleAsByTheBook();
    void aWordFindsItselfAndNotWhatItBeginsWith();
    void thePeopleOfALargeIndexAreKept();
    void anEmptyListFindsNothing();
    void codesTakeFewBytesOfTheirOwn();
};

/// Seeded.
void tst_CodeList::prefixesGiveTheirPeopleAsByTheBook()
{
    QRandomGenerator random(1130);
    for (int round = 0; round < 40; ++round) {
        Codes codes;
        for (int i = random.bounded(1, 400); i > 0; --i) {
            codes[randomWord(random)] = randomPostings(random);
        }
        const CodeList list = listOf(codes);
        QCOMPARE(found(list, {}), wanted(codes, {}));
        for (const auto& [word, postings] : codes) {
            for (const std::string& prefix :
                {word, word.substr(0, std::size_t(random.bounded(int(word.size())))), word + 'b',
                    randomWord(random)}) {
                QCOMPARE(found(list, prefix), wanted(codes, prefix));
            }
        }
    }
}

void tst_CodeList::aWordFindsItselfAndNotWhatItBeginsWith()
{
    const CodeList list = listOf({{"n7kq", {1}}, {"n7kq2m", {2, 9}}, {"n7ks", {3}}});
    QCOMPARE(found(list, "n7kq").first, (Found{{4, 1}, {6, 2}, {6, 9}}));
    QCOMPARE(found(list, "n7kq2").first, (Found{{6, 2}, {6, 9}}));
    QCOMPARE(found(list, "n7kr").first, Found{});
    QCOMPARE(found(list, "n7ks").first, (Found{{4, 3}}));
    QCOMPARE(found(list, "p").first, Found{});
}

void tst_CodeList::thePeopleOfALargeIndexAreKept()
{
    constexpr std::uint32_t last = 0x7FFF'FFFF;
    const CodeList list = listOf({{"n1", {0, 1, last - 1, last}}});
    QCOMPARE(found(list, "n").first, (Found{{2, 0}, {2, 1}, {2, last - 1}, {2, last}}));
}

void tst_CodeList::anEmptyListFindsNothing()
{
    QCOMPARE(found(CodeList(), "n").first, Found{});
    QCOMPARE(found(CodeList(), {}).second, 0U);
}

/// What neighbours share is kept once: the numbers of a hundred thousand telephones are ten bytes
/// each with whose they are, which has four.
void tst_CodeList::codesTakeFewBytesOfTheirOwn()
{
    constexpr std::uint32_t count = 100'000;
    CodeList list;
    for (std::uint32_t i = 0; i < count; ++i) {
        list.append('p' + std::to_string(9'000'000'000 + i * 9973ULL), {i << 4U});
    }
    list.squeeze();
    QVERIFY2(list.bytes() < count * 10, qPrintable(QString::number(list.bytes())));
}

QTEST_APPLESS_MAIN(tst_CodeList)
#include "tst_CodeList.moc"
