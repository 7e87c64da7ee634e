// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/BrahmicLatin.h"

#include "search/BrahmicUnits.h"
#include "search/IndianNames.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;
using namespace brahmic;

namespace {

bool isNasal(char32_t letter)
{
    return letter == nga || letter == nya || letter == nna || letter == na || letter == nnna
        || letter == ma;
}

/// Rules of the single scripts over the units of a word.
enum class Manner {
    Customary,
    Second, ///< see `brahmicSecondSpellings`
};

class Speaker
{
public:
    Speaker(char32_t block, QList<Unit> units)
        : m_block(block)
        , m_units(std::move(units))
    { }

    void speak(Manner manner)
    {
        joinClusters();
        if (m_block == Tamil) {
            speakTamil(manner != Manner::Second);
        }
        nasals();
        if (m_block == Devanagari || m_block == Bengali || m_block == Gurmukhi
            || m_block == Gujarati) {
            dropUnspoken(m_block != Bengali || manner == Manner::Second);
        }
    }

    [[nodiscard]] LatinRun run(qsizetype clusters) const
    {
        LatinRun run;
        run.ends.fill(0, clusters);
        for (const Unit& unit : m_units) {
            QString letters = unit.consonant;
            if (letters.size() > 1 && run.text.endsWith(letters)) {
                run.text.chop(letters.size() - 1); // "chch" is written "cch"
            }
            run.text += letters + unit.vowel;
            run.ends[unit.cluster] = int(run.text.size());
        }
        for (qsizetype i = 1; i < clusters; ++i) {
            run.ends[i] = std::max(run.ends.at(i), run.ends.at(i - 1));
        }
        return run;
    }

private:
    [[nodiscard]] const Unit* at(qsizetype i) const
    {
        return i >= 0 && i < m_units.size() ? &m_units.at(i) : nullptr;
    }

    /// ज्ञ is spoken "gy" in the north; Malayalam's റ്റ "tt", ന്റ "nt", മ്പ "mb", its t "th".
    void joinClusters()
    {
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            Unit& unit = m_units[i];
            const Unit* before = at(i - 1);
            const bool joined = before != nullptr && before->isBare();
            if ((m_block == Devanagari || m_block == Gujarati) && joined && unit.letter == nya
                && before->letter == ja) {
                m_units[i - 1].consonant = u"g"_s;
                unit.consonant = u"y"_s;
            } else if (m_block == Malayalam && unit.letter == ta) {
                unit.consonant = u"th"_s;
                if (joined && before->letter == ta) {
                    m_units[i - 1].consonant.clear();
                }
            } else if (m_block == Malayalam && joined && unit.letter == rra
                && (before->letter == rra || before->letter == na || before->letter == nna)) {
                unit.consonant = u"t"_s;
                m_units[i - 1].consonant = before->letter == rra ? u"t"_s : u"n"_s;
            } else if (m_block == Malayalam && joined && unit.letter == pa
                && before->letter == ma) {
                unit.consonant = u"b"_s;
            }
        }
    }

    void speakTamil(bool voiced)
    {
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            const Unit* before = at(i - 1);
            const Unit* after = at(i + 1);
            Unit& unit = m_units[i];
            const bool joined = before != nullptr && before->isBare();
            if (joined && before->letter == 0x03 && unit.letter == pa) {
                unit.consonant = u"f"_s;
            } else if (joined && before->letter == rra && unit.letter == rra) {
                m_units[i - 1].consonant = u"t"_s; // ற்ற
            } else {
                const bool first
                    = unit.isBare() && after != nullptr && after->letter == unit.letter;
                const bool second = joined && before->letter == unit.letter;
                speakTamilStop(unit, voiced && !first && !second, first, second, before == nullptr,
                    joined ? before->letter : 0);
            }
        }
    }

    /// `voiced`: may be; `joined`: the bare consonant right before, 0 for a vowel or the start.
    static void speakTamilStop(
        Unit& unit, bool voiced, bool first, bool second, bool initial, char32_t joined)
    {
        const bool nasal = isNasal(joined);
        const bool between = joined == 0 && !initial && !unit.isBare();
        const bool soft = voiced && (nasal || between);
        switch (unit.letter) {
        case ka:
            unit.consonant = soft ? u"g"_s : u"k"_s;
            break;
        case ca:
            unit.consonant = first ? u"c"_s
                : second           ? u"ch"_s
                : nasal            ? (voiced ? u"j"_s : u"ch"_s)
                : joined == 0      ? u"s"_s
                                   : u"ch"_s;
            break;
        case tta:
            unit.consonant = soft ? u"d"_s : u"t"_s;
            break;
        case ta:
            unit.consonant = first ? QString()
                : voiced && nasal  ? u"d"_s
                : initial          ? u"t"_s
                                   : u"th"_s;
            break;
        case pa:
            unit.consonant = soft ? u"b"_s : u"p"_s;
            break;
        default:
            break;
        }
    }

    /// A nasal mark is m before lips' consonants, and at the end of southern words.
    void nasals()
    {
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            if (m_units.at(i).letter != nasalMark) {
                continue;
            }
            const Unit* after = at(i + 1);
            const bool southern = m_block >= Odia;
            if (after == nullptr) {
                m_units[i].consonant = southern ? u"m"_s : u"n"_s;
            } else if (after->letter >= pa && after->letter <= ma) {
                m_units[i].consonant = u"m"_s;
            } else if (after->letter == ha && m_block == Devanagari) {
                m_units[i + 1].consonant = u"gh"_s; // सिंह is spoken "singh"
            }
        }
    }

    void dropUnspoken(bool inside)
    {
        const qsizetype last = m_units.size() - 1;
        if (last > 0 && m_units.at(last).inherent && !endsInCluster(last)) {
            m_units[last].vowel.clear();
        }
        for (qsizetype i = last - 1; i > 0; --i) {
            const Unit& unit = m_units.at(i);
            const Unit& before = m_units.at(i - 1);
            const Unit& after = m_units.at(i + 1);
            const bool spoken = !after.isBare() || (m_block == Gurmukhi && liquidFollows(i + 1));
            // Bengali says it, but in compounds: দাশগুপ্ত is "dashgupta"
            const bool compound = m_block == Bengali && after.consonant + after.vowel == u"gu"_s;
            if ((inside || compound) && unit.inherent && !unit.isBare() && !before.isBare()
                && !after.consonant.isEmpty() && spoken) {
                m_units[i].vowel.clear();
            }
        }
    }

    [[nodiscard]] bool liquidFollows(qsizetype i) const
    {
        const Unit* after = at(i + 1);
        return after != nullptr && after->letter == ra && !after->isBare();
    }

    /// कृष्ण keeps its a, आनंद does not: a nasal before the last consonant is no cluster.
    [[nodiscard]] bool endsInCluster(qsizetype last) const
    {
        const Unit& before = m_units.at(last - 1);
        return before.isBare() && before.letter != nasalMark && !before.consonant.isEmpty();
    }

    char32_t m_block;
    QList<Unit> m_units;
};

char32_t blockOf(const QStringList& clusters)
{
    return clusters.first().toUcs4().first() & ~(blockSize - 1);
}

LatinRun spoken(const QStringList& clusters, Manner manner)
{
    const char32_t block = blockOf(clusters);
    Speaker speaker(block, unitsOf(clusters, block));
    speaker.speak(manner);
    return speaker.run(clusters.size());
}

} // namespace

bool isBrahmic(char32_t letter)
{
    return letter >= Devanagari && letter < Sinhala + blockSize;
}

LatinRun brahmicLatin(const QStringList& clusters)
{
    LatinRun run = spoken(clusters, Manner::Customary);
    const QString customary = customaryIndian(run.text, blockOf(clusters) == Tamil);
    if (customary != run.text) {
        for (int& end : run.ends) {
            end = int(customary.size() * end / run.text.size());
        }
        run.text = customary;
    }
    return run;
}

QStringList brahmicSecondSpellings(const QStringList& clusters)
{
    return {spoken(clusters, Manner::Customary).text, spoken(clusters, Manner::Second).text};
}

} // namespace lanyard
