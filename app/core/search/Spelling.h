// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

#include <limits>
#include <string>
#include <vector>

namespace lanyard {

/// One word of a name, in all the ways that it may be typed.
struct SpelledWord
{
    int start = 0; ///< in the name, UTF-16 units
    QString written; ///< as in the name
    QString shown; ///< in Latin letters for a reader: "Wang Sihan", "Al-Baghdadi"
    /// Spellings in the letters a to z and digits. The first is that of `shown`.
    QStringList keys;
    /// Written in lower case, for those who type its own script; empty when it is Latin.
    QString own;
    QList<int> clusterEnds; ///< in `written`, after each grapheme cluster
    QList<int> keyEnds; ///< in the first key, after each cluster
    bool abjad = false; ///< its script leaves vowels out
    bool eastAsian = false; ///< written without blanks: any cluster may begin what is typed
    bool plain = false; ///< in letters of ASCII: a second key is another habit's
    bool isInitial = false; ///< one letter, or what a letter is called, before a full stop
    /// Keys of its later parts, by which it is found; they are too short to find others with.
    QStringList tails;
    /// Keys of this word and the next ones, which some people write as one: "deniro".
    QStringList joined;
    int joinedWords = 1; ///< how many words `joined` is of
    int known = -1; ///< its number in the `SpelledWords` that it was spelled with
    /// Its consonants in each way that its letters are heard, see Skeletons.h.
    QList<QByteArray> skeletons;
    QList<QByteArray> coarse;

    [[nodiscard]] bool isLatin() const { return own.isEmpty(); }

    /// True for a key that is not what was written.
    [[nodiscard]] bool isHabit(qsizetype key) const { return plain && key > 0; }

    bool operator==(const SpelledWord&) const = default;
};

/// Words that were spelled before. Of many names most words repeat.
struct SpelledWords
{
    QHash<QString, int> numbers; ///< by a word and what its name tells of it
    QList<SpelledWord> words;
    std::vector<bool> standAlone; ///< by number: see `mayJoin`
    QHash<QString, bool> japanese; ///< words that only a Japanese name begins with, or not
    QString key; ///< that was looked up
};

/// The words of a name, company or typed text. Blanks and hyphens part words; apostrophes do not.
/// With `known`, each different word is spelled once, as long as they are not too many. Of a word
/// that is longer than `longestWord`, in UTF-16 units, the beginning is spelled.
[[nodiscard]] QList<SpelledWord> spell(const QString& text, SpelledWords* known = nullptr,
    qsizetype longestWord = std::numeric_limits<qsizetype>::max());

/// The same words as their numbers in `known`, without copies: a name of words that are known costs
/// a look at each. False when numbers do not tell all of it, since some people write two of its
/// words as one, or since too many are known; then `spell` does.
[[nodiscard]] bool spellKnown(const QString& text, SpelledWords& known, std::vector<int>& numbers);

/// ICU reads the rules of a script when they are first needed, once for all threads, which may take
/// longer than a frame. This needs those of all scripts that are spelled by ICU, on a thread that
/// nobody waits for.
void readSpellingRules();

/// A name in Latin letters as a volunteer would read it out: ಅನನ್ಯಾ ಗೌಡ is "Ananya Gauda".
/// Empty when it is written in Latin letters anyway.
[[nodiscard]] QString spokenName(const QString& name);
/// The same of a name that is spelled already.
[[nodiscard]] QString spokenName(const QList<SpelledWord>& words);

/// Letters of a name, by which people are sorted.
[[nodiscard]] std::string nameKey(const QList<SpelledWord>& words);

/// Where the words of `spokenName` begin in it, in step with `spell`.
[[nodiscard]] QList<int> spokenStarts(const QList<SpelledWord>& words);

} // namespace lanyard
