// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameIndex.h"

#include "search/PhoneDigits.h"
#include "search/SortedText.h"
#include "search/SoundKey.h"
#include "search/WordClass.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace lanyard {

namespace {

constexpr qsizetype minAbjadConsonants = 2;
constexpr qsizetype mostRepeated = 50000; ///< to be remembered while building

/// One word in plain letters and digits, as most order codes and many addresses are.
bool isPlainWord(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    });
}

} // namespace

/// Takes documents apart into words, and the words into the index's tables. Most words of names
/// repeat: each is spelled once, and its words of the index are looked up once.
class NameIndex::Builder
{
public:
    explicit Builder(NameIndex& index)
        : m_index(index)
    { }

    void build(const QList<SearchDocument>& documents)
    {
        for (const SearchDocument& document : documents) {
            add(document);
        }
        m_entryStarts.push_back(quint32(m_entries.size()));
        keepInNameOrder(documents);
        keepWords();
    }

private:
    void add(const SearchDocument& document)
    {
        m_entryStarts.push_back(quint32(m_entries.size()));
        const auto place = [&document](SearchField field) {
            return document.isAddon ? SearchField::Parent : field;
        };
        const QList<SpelledWord> name = spell(document.name, &m_known);
        m_names.add(nameKey(name));
        addSaid(name, place(SearchField::Name));
        addRepeated(document.company, place(SearchField::Company));
        addRepeated(document.ticketType, SearchField::TicketType);
        if (!document.invoiceName.isEmpty()) {
            addSaid(spell(document.invoiceName, &m_known), place(SearchField::InvoiceName));
        }
        addBare(
            document.email.left(document.email.indexOf(u'@')), place(SearchField::Email), false);
        addBare(document.order, place(SearchField::Order), true);
        addBare(document.badgeId, SearchField::BadgeId, true);
        addPhone(document.phone, place(SearchField::Phone));
        keepEachOnce();
    }

    /// The whole number is seldom anybody else's; the last four digits are.
    void addPhone(const QString& phone, SearchField field)
    {
        const auto words = phoneWords(phone);
        if (words.empty()) {
            return;
        }
        const quint32 whole = m_words.add(wordClass::phone + words.front());
        m_entries.push_back(whole << fieldBits | quint32(field));
        m_found.clear();
        if (words.size() > 1) {
            post(wordClass::phone + words.back());
        }
        keepFound(field);
    }

    /// Many people are of one company, and more of one ticket type.
    void addRepeated(const QString& text, SearchField field)
    {
        if (text.isEmpty()) {
            return;
        }
        const QString key = QChar(int(field)) + text;
        if (const auto known = m_repeated.constFind(key); known != m_repeated.cend()) {
            m_entries.insert(m_entries.end(), known->cbegin(), known->cend());
            return;
        }
        const auto before = std::ptrdiff_t(m_entries.size());
        addSaid(spell(text, &m_known), field);
        if (m_repeated.size() < mostRepeated) {
            m_repeated.insert(key, {m_entries.cbegin() + before, m_entries.cend()});
        }
    }

    /// What has no sound, and is seldom anybody else's.
    void addBare(const QString& text, SearchField field, bool code)
    {
        if (text.isEmpty()) {
            return;
        }
        if (isPlainWord(text) && isCode(text, code)) {
            m_key = wordClass::code;
            for (const QChar c : text) {
                m_key += char(c.toLower().unicode());
            }
            m_entries.push_back(m_words.add(m_key) << fieldBits | quint32(field));
            return;
        }
        for (const SpelledWord& word : spell(text, &m_bare)) {
            m_found.clear();
            addLetters(word, isCode(word.keys.first(), code));
            addFurther(word);
            keepFound(field);
        }
    }

    /// Nobody types these with slips or from the middle, and most are one person's alone: order
    /// codes, badge ids, and in addresses what has digits.
    static bool isCode(const QString& word, bool code)
    {
        return code || std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
    }

    /// What people say to each other.
    void addSaid(const QList<SpelledWord>& words, SearchField field)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const SpelledWord& word = words.at(i);
            const auto place
                = field == SearchField::Name && i == 0 ? SearchField::NameStart : field;
            if (word.known < 0 || !word.joined.isEmpty()) {
                m_found.clear();
                addSounds(word);
                keepFound(place);
                continue;
            }
            m_numbers.resize(std::max(m_numbers.size(), std::size_t(word.known) + 1));
            auto& numbers = m_numbers[std::size_t(word.known)];
            if (numbers.empty()) {
                m_found.clear();
                addSounds(word);
                numbers = m_found;
            }
            for (const quint32 number : numbers) {
                m_entries.push_back(number << fieldBits | quint32(place));
            }
        }
    }

    void keepFound(SearchField place)
    {
        for (const quint32 number : m_found) {
            m_entries.push_back(number << fieldBits | quint32(place));
        }
    }

    /// The index's words for one of a text, without those by sound.
    void addLetters(const SpelledWord& word, bool code)
    {
        if (!word.isLatin()) {
            addOwn(word);
        }
        for (qsizetype i = 0; i < word.keys.size(); ++i) {
            const bool written = word.isLatin() && i == 0;
            post(classed(!written ? wordClass::romanised
                    : code        ? wordClass::code
                                  : wordClass::written,
                word.keys.at(i)));
        }
    }

    void addSounds(const SpelledWord& word)
    {
        addLetters(word, false);
        for (const QString& key : word.keys) {
            post(classed(wordClass::sound, soundKey(key)));
            addConsonants(key, word.abjad);
        }
        addFurther(word);
    }

    void addFurther(const SpelledWord& word)
    {
        for (const QString& key : word.tails + word.joined) {
            post(classed(wordClass::romanised, key));
            post(classed(wordClass::sound, soundKey(key)));
        }
        for (const QByteArray& skeleton : word.skeletons) {
            post(classed(wordClass::abjadConsonants, skeleton));
        }
        for (const QByteArray& coarse : word.coarse) {
            post(classed(wordClass::coarseConsonants, coarse));
        }
    }

    void addOwn(const SpelledWord& word)
    {
        post(classed(wordClass::own, word.own));
        if (!word.eastAsian || word.own.size() != word.written.size()) {
            return;
        }
        for (qsizetype i = 0; i + 1 < word.clusterEnds.size(); ++i) {
            post(classed(wordClass::own, word.own.mid(word.clusterEnds.at(i))));
        }
    }

    void addConsonants(const QString& key, bool abjad)
    {
        const QByteArray consonants = consonantKey(key);
        if (consonants.size() >= minAbjadConsonants) {
            post(classed(abjad ? wordClass::abjadConsonants : wordClass::consonants, consonants));
        }
    }

    void post(const std::string& word)
    {
        if (word.size() > 1) {
            const auto [entry, isNew] = m_numberOf.try_emplace(word, m_words.size());
            if (isNew) {
                m_words.add(word);
            }
            m_found.push_back(entry->second);
        }
    }

    /// A word that the person has in two fields counts for the better one.
    void keepEachOnce()
    {
        const auto begin = m_entries.begin() + m_entryStarts.back();
        std::sort(begin, m_entries.end());
        const auto same = [](quint32 a, quint32 b) { return a >> fieldBits == b >> fieldBits; };
        m_entries.erase(std::unique(begin, m_entries.end(), same), m_entries.end());
    }

    void keepInNameOrder(const QList<SearchDocument>& documents)
    {
        m_names.sort();
        m_index.m_ids.reserve(std::size_t(documents.size()));
        m_index.m_flags.reserve(std::size_t(documents.size()));
        m_index.m_nameStarts.reserve(std::size_t(documents.size()) + 1);
        m_index.m_nameStarts.push_back(0);
        for (quint32 i = 0; i < m_names.size(); ++i) {
            const SearchDocument& document = documents.at(m_names.numberAt(i));
            m_index.m_ids.push_back(document.id);
            m_index.m_flags.push_back(
                quint8((document.gone ? goneFlag : 0) | (document.isIn ? inFlag : 0)));
            m_index.m_names += document.name.toStdString();
            m_index.m_nameStarts.push_back(quint32(m_index.m_names.size()));
        }
        m_index.m_names.shrink_to_fit();
    }

    void keepWords()
    {
        m_words.sort();
        std::vector<quint32> places(m_words.size());
        quint32 count = 0;
        for (quint32 i = 0; i < m_words.size(); ++i) {
            const bool isNew = i == 0 || m_words.textAt(i) != m_words.textAt(i - 1);
            if (isNew) {
                m_index.m_words.append(m_words.textAt(i));
                ++count;
            }
            places[m_words.numberAt(i)] = count - 1;
        }
        m_index.m_words.squeeze();
        std::vector<quint32> starts(count + 1, 0);
        for (const quint32 entry : m_entries) {
            ++starts[places[entry >> fieldBits] + 1];
        }
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<quint32> next(starts.begin(), starts.end() - 1);
        std::vector<quint32> postings(m_entries.size());
        for (quint32 document = 0; document < m_names.size(); ++document) {
            const quint32 original = m_names.numberAt(document);
            for (quint32 i = m_entryStarts[original]; i < m_entryStarts[original + 1]; ++i) {
                const quint32 entry = m_entries[i];
                postings[next[places[entry >> fieldBits]]++]
                    = document << fieldBits | (entry & fieldMask);
            }
        }
        pack(starts, postings);
    }

    void pack(const std::vector<quint32>& starts, const std::vector<quint32>& postings)
    {
        auto& packed = m_index.m_postings;
        packed.reserve(postings.size() * 2);
        m_index.m_postingStarts.reserve(starts.size());
        m_index.m_postingStarts.push_back(0);
        m_index.m_wordFields.reserve(starts.size() - 1);
        for (std::size_t word = 0; word + 1 < starts.size(); ++word) {
            quint32 before = 0;
            quint32 field = fieldMask;
            for (quint32 i = starts[word]; i < starts[word + 1]; ++i) {
                quint32 rest = postings[i] - before;
                before = postings[i];
                field = std::min(field, before & fieldMask);
                for (; rest > 0x7F; rest >>= 7U) {
                    packed.push_back(quint8(rest | 0x80U));
                }
                packed.push_back(quint8(rest));
            }
            m_index.m_postingStarts.push_back(quint32(packed.size()));
            m_index.m_wordFields.push_back(quint8(field));
        }
        packed.shrink_to_fit();
    }

    NameIndex& m_index;
    SpelledWords m_known; ///< of names and companies
    SpelledWords m_bare; ///< of the rest, which shall not crowd those out
    QHash<QString, std::vector<quint32>> m_repeated; ///< entries of companies and ticket types
    std::vector<std::vector<quint32>> m_numbers; ///< of each known word, as a name has it
    std::vector<quint32> m_found;
    std::unordered_map<std::string, quint32> m_numberOf; ///< of words that are no codes
    SortedText m_words;
    SortedText m_names; ///< letters of names, by which people are sorted
    std::string m_key;
    std::vector<quint32> m_entries; ///< person by person: number of a word, and field
    std::vector<quint32> m_entryStarts; ///< one more than people
};

NameIndex::NameIndex(const QList<SearchDocument>& documents)
{
    Builder(*this).build(documents);
}

} // namespace lanyard
