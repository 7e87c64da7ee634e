// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/Vocabulary.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace lanyard;

namespace {

std::vector<std::string> sorted(std::vector<std::string> words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

/// The same by the book: optimal string alignment against every prefix.
int editsToAPrefix(const std::string& typed, const std::string& word)
{
    std::vector<std::vector<int>> d(word.size() + 1, std::vector<int>(typed.size() + 1));
    int best = int(typed.size());
    for (std::size_t i = 0; i <= word.size(); ++i) {
        for (std::size_t j = 0; j <= typed.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = int(i + j);
                continue;
            }
            const int cost = word[i - 1] == typed[j - 1] ? 0 : 1;
            d[i][j] = std::min({d[i - 1][j - 1] + cost, d[i - 1][j] + 1, d[i][j - 1] + 1});
            if (i > 1 && j > 1 && word[i - 1] == typed[j - 2] && word[i - 2] == typed[j - 1]) {
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        best = std::min(best, d[i][typed.size()]);
    }
    return best;
}

std::string randomWord(QRandomGenerator& random, int most)
{
    std::string word;
    for (int i = random.bounded(1, most); i > 0; --i) {
        word += char('a' + random.bounded(4));
    }
    return word;
}

} // namespace

class tst_Vocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefixesGiveTheirWords();
    void slipsAreFoundAsByTheBook();
    void partsAreFoundInsideOfWordsOnly();
    void anEmptyVocabularyFindsNothing();
};

void tst_Vocabulary::prefixesGiveTheirWords()
{
    const auto words = sorted({"anan", "ananya", "anand", "bob", "an", "ann", "b"});
    const Vocabulary vocabulary(words);
    for (const std::string prefix : {"", "a", "an", "ana", "ananya", "b", "bo", "c", "zz", "anz"}) {
        const auto range = vocabulary.withPrefix(prefix);
        std::vector<std::string> found;
        for (auto i = range.from; i < range.to; ++i) {
            found.emplace_back(vocabulary.word(i));
        }
        std::vector<std::string> wanted;
        std::copy_if(words.begin(), words.end(), std::back_inserter(wanted),
            [&](const std::string& word) { return word.compare(0, prefix.size(), prefix) == 0; });
        QCOMPARE(found, wanted);
    }
}

void tst_Vocabulary::slipsAreFoundAsByTheBook()
{
    QRandomGenerator random(1128);
    for (int round = 0; round < 60; ++round) {
        std::vector<std::string> words;
        for (int i = 0; i < 300; ++i) {
            words.push_back("w" + randomWord(random, 12));
        }
        words = sorted(words);
        const Vocabulary vocabulary(words);
        const std::string typed = randomWord(random, 11);
        for (int most = 1; most <= 2; ++most) {
            std::map<std::string, int> found;
            vocabulary.visitTypos(
                {0, vocabulary.size()}, 1, typed, most, [&](std::uint32_t number, int edits) {
                    found.emplace(std::string(vocabulary.word(number)), edits);
                });
            std::map<std::string, int> wanted;
            for (const std::string& word : words) {
                const int edits = editsToAPrefix(typed, word.substr(1));
                if (edits <= most) {
                    wanted.emplace(word, edits);
                }
            }
            QCOMPARE(found, wanted);
        }
    }
}

void tst_Vocabulary::partsAreFoundInsideOfWordsOnly()
{
    const auto words = sorted({"wananya", "wanand", "wnan", "wkrishnan", "rnan", "wa"});
    const Vocabulary vocabulary(words);
    QSet<QString> found;
    vocabulary.visitContaining(vocabulary.withPrefix("w"), "nan", [&](std::uint32_t number, int) {
        found.insert(QString::fromStdString(std::string(vocabulary.word(number))));
    });
    QCOMPARE(found,
        (QSet<QString>{QStringLiteral("wananya"), QStringLiteral("wanand"), QStringLiteral("wnan"),
            QStringLiteral("wkrishnan")}));
    int first = 0;
    vocabulary.visitContaining(
        vocabulary.withPrefix("w"), "wan", [&](std::uint32_t, int) { ++first; });
    QCOMPARE(first, 0); // the class byte is no letter of the word
}

void tst_Vocabulary::anEmptyVocabularyFindsNothing()
{
    const Vocabulary vocabulary;
    const auto range = vocabulary.withPrefix("a");
    QCOMPARE(range.from, range.to);
    const Vocabulary made{std::vector<std::string>{}};
    int visits = 0;
    made.visitTypos({0, 0}, 1, "abcd", 1, [&](std::uint32_t, int) { ++visits; });
    made.visitContaining({0, 0}, "abc", [&](std::uint32_t, int) { ++visits; });
    QCOMPARE(visits, 0);
}

QTEST_APPLESS_MAIN(tst_Vocabulary)
#include "tst_Vocabulary.moc"
