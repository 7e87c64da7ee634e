// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameIndexBuilder.h"

#include "search/PhoneDigits.h"
#include "search/SoundKey.h"
#include "search/VarInt.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype minAbjadConsonants = 2;
constexpr qsizetype mostRepeated = 50000; ///< to be remembered while building
// Few lists have more, a person. What is not used costs nothing; more makes room for itself.
constexpr std::size_t usualEntries = 32;
constexpr std::size_t usualCodes = 5;
constexpr std::size_t usualLetters = 16;

/// One word in plain letters and digits, as most order codes and many addresses are.
bool isPlainWord(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    });
}

char lowered(char16_t plain)
{
    return char(plain >= u'A' && plain <= u'Z' ? plain - u'A' + u'a' : plain);
}

} // namespace

void NameIndex::Builder::build(const QList<SearchDocument>& documents)
{
    const auto count = std::size_t(documents.size());
    m_entryStarts.reserve(count + 1);
    m_entries.reserve(count * usualEntries);
    m_names.reserve(count, count * usualLetters);
    m_nameStarts.reserve(count);
    m_codes.reserve(count * usualCodes, count * usualCodes * usualLetters);
    for (const SearchDocument& document : documents) {
        add(document);
    }
    m_entryStarts.push_back(quint32(m_entries.size()));
    keepInNameOrder(documents);
    keepWords();
    keepCodes();
}

void NameIndex::Builder::add(const SearchDocument& document)
{
    m_entryStarts.push_back(quint32(m_entries.size()));
    const auto place
        = [&document](SearchField field) { return document.isAddon ? SearchField::Parent : field; };
    if (spellKnown(document.name, m_known, m_said)) {
        m_names.add(keyOfSaid(), m_names.size());
        addSaid(place(SearchField::Name));
    } else {
        const QList<SpelledWord> name = spell(document.name, &m_known);
        m_names.add(nameKey(name), m_names.size());
        addSaid(name, place(SearchField::Name));
    }
    keepName(document.name);
    addRepeated(document.company, place(SearchField::Company));
    addRepeated(document.ticketType, SearchField::TicketType);
    addSaid(document.invoiceName, place(SearchField::InvoiceName));
    addBare(QStringView(document.email).left(document.email.indexOf(u'@')),
        place(SearchField::Email), false);
    addBare(document.order, place(SearchField::Order), true);
    addBare(document.badgeId, SearchField::BadgeId, true);
    addPhone(document.phone, place(SearchField::Phone));
    keepEachOnce(m_entries, m_entryStarts.back());
}

void NameIndex::Builder::keepName(const QString& name)
{
    m_nameStarts.push_back(quint32(m_index.m_names.size()));
    m_key.clear();
    appendUtf8(m_key, name);
    appendVarInt(m_index.m_names, quint32(m_key.size()));
    m_index.m_names.insert(m_index.m_names.end(), m_key.begin(), m_key.end());
}

void NameIndex::Builder::addPhone(const QString& phone, SearchField field)
{
    for (const std::string& word : phoneWords(phone)) {
        addCode(wordClass::phone + word, field);
    }
}

void NameIndex::Builder::addRepeated(const QString& text, SearchField field)
{
    if (text.isEmpty()) {
        return;
    }
    auto& repeated = m_repeated.at(std::size_t(field));
    if (const auto known = repeated.constFind(text); known != repeated.cend()) {
        m_entries.insert(m_entries.end(), known->cbegin(), known->cend());
        return;
    }
    const auto before = std::ptrdiff_t(m_entries.size());
    addSaid(text, field);
    if (repeated.size() < mostRepeated) {
        repeated.insert(text, {m_entries.cbegin() + before, m_entries.cend()});
    }
}

void NameIndex::Builder::addBare(QStringView text, SearchField field, bool code)
{
    if (text.isEmpty()) {
        return;
    }
    if (isPlainWord(text) && isCode(text, code)) {
        m_key = wordClass::code;
        for (const QChar c : text) {
            m_key += lowered(c.unicode());
        }
        addCode(m_key, field);
        return;
    }
    for (const SpelledWord& word : spell(text.toString(), &m_bare)) {
        m_found.clear();
        if (word.isLatin() && isCode(word.keys.first(), code)) {
            addCode(classed(wordClass::code, word.keys.first()), field);
            addLetters(word, word.plain ? word.keys.size() : 1);
        } else {
            addLetters(word);
        }
        addFurther(word);
        keepFound(field);
    }
}

void NameIndex::Builder::addCode(std::string_view word, SearchField field)
{
    if (word.size() > 1) {
        const auto person = quint32(m_entryStarts.size() - 1);
        m_codes.add(word, person << fieldBits | quint32(field));
    }
}

bool NameIndex::Builder::isCode(QStringView word, bool code)
{
    return code || std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

void NameIndex::Builder::addSaid(const QString& text, SearchField field)
{
    if (text.isEmpty()) {
        return;
    }
    if (spellKnown(text, m_known, m_said)) {
        addSaid(field);
    } else {
        addSaid(spell(text, &m_known), field);
    }
}

void NameIndex::Builder::addSaid(const QList<SpelledWord>& words, SearchField field)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const SpelledWord& word = words.at(i);
        if (word.known < 0 || !word.joined.isEmpty()) {
            m_found.clear();
            addSounds(word);
            keepFound(placeOf(field, std::size_t(i)));
        } else {
            addKnown(word.known, placeOf(field, std::size_t(i)));
        }
    }
}

void NameIndex::Builder::addSaid(SearchField field)
{
    for (std::size_t i = 0; i < m_said.size(); ++i) {
        addKnown(m_said[i], placeOf(field, i));
    }
}

SearchField NameIndex::Builder::placeOf(SearchField field, std::size_t word)
{
    return field == SearchField::Name && word == 0 ? SearchField::NameStart : field;
}

void NameIndex::Builder::addKnown(int number, SearchField place)
{
    KnownWord& known = knownWord(number);
    if (known.numbers.empty()) {
        m_found.clear();
        addSounds(m_known.words.at(number));
        known.numbers = m_found;
    }
    for (const quint32 each : known.numbers) {
        m_entries.push_back(each << fieldBits | quint32(place));
    }
}

const std::string& NameIndex::Builder::keyOfSaid()
{
    m_key.clear();
    for (const int number : m_said) {
        KnownWord& known = knownWord(number);
        if (known.key.empty()) {
            known.key = nameKey({m_known.words.at(number)});
        }
        m_key += known.key;
    }
    return m_key;
}

NameIndex::Builder::KnownWord& NameIndex::Builder::knownWord(int number)
{
    m_knownWords.resize(std::max(m_knownWords.size(), std::size_t(number) + 1));
    return m_knownWords[std::size_t(number)];
}

void NameIndex::Builder::keepFound(SearchField place)
{
    for (const quint32 number : m_found) {
        m_entries.push_back(number << fieldBits | quint32(place));
    }
}

void NameIndex::Builder::addLetters(const SpelledWord& word, qsizetype from)
{
    if (!word.isLatin()) {
        addOwn(word);
    }
    for (qsizetype i = from; i < word.keys.size(); ++i) {
        const bool written = word.isLatin() && i == 0;
        post(written ? wordClass::written : wordClass::romanised, word.keys.at(i));
    }
}

void NameIndex::Builder::addSounds(const SpelledWord& word)
{
    addLetters(word);
    for (const QString& key : word.keys) {
        const QByteArray sound = soundKey(key);
        post(wordClass::sound, sound);
        addConsonants(sound, word.abjad);
    }
    addFurther(word);
}

void NameIndex::Builder::addFurther(const SpelledWord& word)
{
    for (const QStringList* keys : {&word.tails, &word.joined}) {
        for (const QString& key : *keys) {
            post(wordClass::romanised, key);
            post(wordClass::sound, soundKey(key));
        }
    }
    for (const QByteArray& skeleton : word.skeletons) {
        post(wordClass::abjadConsonants, skeleton);
    }
    for (const QByteArray& coarse : word.coarse) {
        post(wordClass::coarseConsonants, coarse);
    }
}

void NameIndex::Builder::addOwn(const SpelledWord& word)
{
    post(wordClass::own, word.own);
    if (!word.eastAsian || word.own.size() != word.written.size()) {
        return;
    }
    for (qsizetype i = 0; i + 1 < word.clusterEnds.size(); ++i) {
        post(wordClass::own, QStringView(word.own).mid(word.clusterEnds.at(i)));
    }
}

void NameIndex::Builder::addConsonants(const QByteArray& sound, bool abjad)
{
    const QByteArray consonants = consonantsOf(sound);
    if (consonants.size() >= minAbjadConsonants) {
        post(abjad ? wordClass::abjadConsonants : wordClass::consonants, consonants);
    }
}

void NameIndex::Builder::post(char kind, QStringView word)
{
    m_key = kind;
    appendUtf8(m_key, word);
    post(m_key);
}

void NameIndex::Builder::post(char kind, const QByteArray& word)
{
    m_key = kind;
    m_key.append(word.constData(), std::size_t(word.size()));
    post(m_key);
}

void NameIndex::Builder::post(const std::string& word)
{
    if (word.size() > 1) {
        const auto [entry, isNew] = m_numberOf.try_emplace(word, m_words.size());
        if (isNew) {
            m_words.add(word, entry->second);
        }
        m_found.push_back(entry->second);
    }
}

} // namespace lanyard
