// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/NameIndex.h"
#include "search/SortedText.h"
#include "search/WordClass.h"

#include <QHash>

#include <array>
#include <unordered_map>

namespace lanyard {

/// Takes documents apart into words, and the words into the index's tables. Most words of names
/// repeat: each is spelled once, and its words of the index are looked up once.
class NameIndex::Builder
{
public:
    explicit Builder(NameIndex& index)
        : m_index(index)
    { }

    void build(const QList<SearchDocument>& documents);

private:
    /// Of a word that was spelled before.
    struct KnownWord
    {
        std::string key; ///< as names are sorted by
        std::vector<quint32> numbers; ///< the index's words for it, as a name has it
    };

    void add(const SearchDocument& document);
    void keepName(const QString& name);
    /// The whole number is seldom anybody else's; the last four digits are.
    void addPhone(const QString& phone, SearchField field);
    /// Many people are of one company, and more of one ticket type.
    void addRepeated(const QString& text, SearchField field);
    /// What has no sound, and is seldom anybody else's.
    void addBare(QStringView text, SearchField field, bool code);
    /// A word of class `code` or `phone`, of whoever is at hand.
    void addCode(std::string_view word, SearchField field);
    /// Nobody types these with slips or from the middle, and most are one person's alone: order
    /// codes, badge ids, and in addresses what has digits.
    static bool isCode(QStringView word, bool code);
    /// What people say to each other.
    void addSaid(const QString& text, SearchField field);
    void addSaid(const QList<SpelledWord>& words, SearchField field);
    /// The words of `m_said`.
    void addSaid(SearchField field);
    static SearchField placeOf(SearchField field, std::size_t word);
    void addKnown(int number, SearchField place);
    /// `nameKey` of the words of `m_said`.
    const std::string& keyOfSaid();
    KnownWord& knownWord(int number);
    void keepFound(SearchField place);
    /// The index's words for one of a text, without those by sound; from which of its keys on.
    void addLetters(const SpelledWord& word, qsizetype from = 0);
    void addSounds(const SpelledWord& word);
    void addFurther(const SpelledWord& word);
    void addOwn(const SpelledWord& word);
    void addConsonants(const QByteArray& sound, bool abjad);
    void post(char kind, QStringView word);
    void post(char kind, const QByteArray& word);
    void post(const std::string& word);
    /// A word that the person has in two fields counts for the better one.
    static void keepEachOnce(std::vector<quint32>& entries, quint32 from = 0);
    void keepInNameOrder(const QList<SearchDocument>& documents);
    void keepWords();
    void keepCodes();
    void pack(const std::vector<quint32>& starts, const std::vector<quint32>& postings);

    NameIndex& m_index;
    SpelledWords m_known; ///< of names and companies
    SpelledWords m_bare; ///< of the rest, which shall not crowd those out
    /// Entries of companies and ticket types, by field.
    std::array<QHash<QString, std::vector<quint32>>, fieldMask + 1> m_repeated;
    std::vector<KnownWord> m_knownWords; ///< by number in `m_known`
    std::vector<int> m_said; ///< numbers in `m_known` of a text's words
    std::vector<quint32> m_found;
    std::unordered_map<std::string, quint32> m_numberOf; ///< of `m_words`
    SortedText m_words;
    SortedText m_codes; ///< each with the number of its person, and field
    SortedText m_names; ///< letters of names, by which people are sorted
    std::vector<quint32> m_nameStarts; ///< by person
    std::string m_key;
    std::vector<quint32> m_entries; ///< person by person: number of a word, and field
    std::vector<quint32> m_entryStarts; ///< one more than people
};

} // namespace lanyard
