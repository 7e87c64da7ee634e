// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/NameIndex.h"
#include "search/VarInt.h"
#include "search/WordClass.h"

#include <array>

namespace lanyard {

/// One search in one index: what each typed word costs in each document, summed up. Of a text of
/// one word nobody is looked at who would stand behind all that are shown.
class NameIndex::Search
{
public:
    enum class Depth { Sound, Typos, Inside };

    struct Total
    {
        quint32 document = 0;
        quint16 cost = 0;
        quint8 kind = 0; ///< the worst of the typed words'
        qint8 parting = -1; ///< of the partings that were tried; -1 as it was typed
        bool isIn = false;
        bool isLater = false; ///< another one that matches equally well comes first
        bool isOwn = true; ///< false: all that matched of an add-on is its parent's

        bool operator<(const Total& other) const
        {
            if (tier() != other.tier()) {
                return tier() < other.tier();
            }
            if (isLater != other.isLater) {
                return !isLater;
            }
            return cost != other.cost ? cost < other.cost : document < other.document;
        }

        [[nodiscard]] int tier() const { return tierOf(cost); }
    };

    static constexpr std::size_t enoughHits = 5;
    static constexpr std::size_t mostPartings = 100;

    Search(const Part& part, int limit, ComesFirst first, SearchWork& work);

    /// In place of what was gathered before.
    void gather(const QList<SpelledWord>& typed, Depth depth);
    /// Beside what was gathered: who has the same letters in other words.
    void gatherParted(const QList<SpelledWord>& parting, qsizetype number, Depth depth);

    /// All partings of a depth were gathered.
    void keepBesides();

    [[nodiscard]] std::size_t count() const { return m_totals.size() + m_besides.size(); }

    [[nodiscard]] bool hasAsTyped() const { return !m_totals.empty(); }

    [[nodiscard]] bool hasWord(const QString& key) const;
    /// As many as are asked for, best first.
    [[nodiscard]] std::vector<Total> best();
    [[nodiscard]] QString nameOf(quint32 document) const;

    [[nodiscard]] AttendeeId idOf(quint32 document) const { return m_index.m_ids[document]; }

private:
    static void keepBest(std::vector<Total>& totals);

    // What a match costs; a word matched in whole is one cheaper. A cost holds its kind in the
    // low bits, so that less is better and the kind is kept.
    static constexpr quint16 noMatch = 0xFFFF;
    static constexpr quint16 noMatchYet = 0xFFFE; ///< of who matched the words before
    static constexpr int kindBits = 2;
    static constexpr int parentBit = 1 << kindBits;
    static constexpr int costShift = kindBits + 1;
    static constexpr int writtenCost = 1;
    static constexpr int romanisedCost = 3;
    static constexpr int soundCost = 6;
    static constexpr int abjadCost = 8;
    static constexpr int typoCost = 18;
    static constexpr int costOfEdit = 4;
    static constexpr int consonantCost = 30;
    static constexpr int insideCost = 34;
    static constexpr int notStartCost = 2; ///< the first typed word begins no name here
    static constexpr std::array<int, 10> fieldCost = {0, 0, 2, 3, 4, 10, 11, 12, 13, 16};
    static constexpr int goneCost = 100;
    static constexpr int partingCost = 7;

    static constexpr int tierOf(int cost) { return cost / 2; }

    [[nodiscard]] int placeCost(quint32 field) const
    {
        return fieldCost.at(field) + (field > 0 && m_isFirst ? notStartCost : 0);
    }

    [[nodiscard]] bool isHidden(quint32 document) const
    {
        return m_hidden != nullptr && (*m_hidden)[document];
    }

    void begin();
    void narrow();
    void dropParents();
    [[nodiscard]] bool isEnough(int least) const;

    void match(const SpelledWord& typed, Depth depth);
    void matchPrefix(const std::string& word, int cost, MatchKind kind);
    void matchWhole(const std::string& word, int cost, MatchKind kind);
    void matchCodes(const SpelledWord& typed);
    void matchSound(const QString& key, bool abjad);
    void matchSkeletons(const SpelledWord& typed);
    void matchTypos(const QString& key);
    void matchConsonants(const QString& key);
    void matchCoarse(const QString& key);
    void visitInside(char kind, const QByteArray& part);
    void matchCode(const std::string& word);
    void take(quint32 number, int cost, MatchKind kind);
    void takeOne(quint32 document, quint32 field, int cost, MatchKind kind);
    /// Calls `visit(document, field)` for everyone who has a word until it returns false.
    template <typename Visit>
    void visitPeople(quint32 number, Visit visit) const;

    const NameIndex& m_index;
    const std::vector<bool>* m_hidden;
    std::size_t m_enough; ///< people that are shown, or that make slips needless
    std::size_t m_limit;
    ComesFirst m_first;
    SearchWork& m_work;
    bool m_isFirst = true; ///< the typed word at hand
    bool m_isOnly = true;
    bool m_meansType = true; ///< it is long enough to mean a ticket type, which many have
    std::vector<quint16>& m_best; ///< by document, of the typed word at hand
    std::vector<quint32> m_touched; ///< documents that the first typed word matches
    std::vector<Total> m_totals;
    std::vector<Total> m_besides; ///< found by another parting
};

template <typename Visit>
void NameIndex::Search::visitPeople(quint32 number, Visit visit) const
{
    const quint8* const postings = m_index.m_postings.data();
    const quint8* const end = postings + m_index.m_postingStarts[number + 1];
    quint32 posting = 0;
    for (const quint8* at = postings + m_index.m_postingStarts[number]; at != end;) {
        posting += readVarInt(at);
        if (!visit(posting >> fieldBits, posting & fieldMask)) {
            return;
        }
    }
}

inline void NameIndex::Search::takeOne(quint32 document, quint32 field, int cost, MatchKind kind)
{
    quint16& best = m_best[document];
    if (best == noMatch) {
        if (!m_isFirst) {
            return;
        }
        m_touched.push_back(document);
    }
    const int parents = field == quint32(SearchField::Parent) ? parentBit : 0;
    const int whole = (cost + placeCost(field)) << costShift | parents | int(kind);
    best = std::min(best, quint16(whole));
}

} // namespace lanyard
