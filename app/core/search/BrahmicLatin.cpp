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
    Breathed, ///< Tamil's k between vowels is h, Bengal's b and bh are v
    Rounded, ///< Bengal's unwritten vowel is o
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
        joinClusters(manner != Manner::Second);
        if (m_block == Tamil) {
            speakTamil(manner);
        } else if (m_block == Bengali || m_block == Odia) {
            speakEastern(manner);
        }
        nasals(manner);
        if (m_block == Devanagari || m_block == Bengali || m_block == Gurmukhi
            || m_block == Gujarati) {
            const bool rounded = manner == Manner::Rounded;
            dropUnspoken((m_block != Bengali || manner == Manner::Second) && !rounded);
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

    /// ज्ञ is spoken "gy" in the north; Malayalam's റ്റ "tt", ന്റ "nt", മ്പ "mb", its t "th", its
    /// ട "d" but where it is doubled; Gurmukhi's h below another letter is a tone.
    void joinClusters(bool customary)
    {
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            Unit& unit = m_units[i];
            const Unit* before = at(i - 1);
            const bool joined = before != nullptr && before->isBare();
            if ((m_block == Devanagari || m_block == Gujarati) && joined && unit.letter == nya
                && before->letter == ja) {
                m_units[i - 1].consonant = u"g"_s;
                unit.consonant = u"y"_s;
            } else if (m_block == Gurmukhi && customary && joined && unit.letter == ha) {
                unit.consonant.clear();
            } else if (m_block == Malayalam && customary && unit.letter == tta && !unit.isBare()
                && before != nullptr && (!joined || before->letter == nna)) {
                unit.consonant = u"d"_s;
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

    /// Bengali and Odia write v as b: স্বামী is "swami", বিবেকানন্দ "vivekananda" to others.
    void speakEastern(Manner manner)
    {
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            Unit& unit = m_units[i];
            const Unit* before = at(i - 1);
            const bool below = before != nullptr && before->isBare() && before->letter != ba
                && before->letter != ma && before->letter != ra && before->letter != nasalMark;
            if (unit.letter == ba && below && m_block == Bengali) {
                unit.consonant = u"w"_s;
            } else if (manner == Manner::Breathed && (unit.letter == ba || unit.letter == ba + 1)) {
                unit.consonant = u"v"_s;
            } else if (manner == Manner::Breathed && unit.consonant == u"y"_s && i == 0) {
                unit.consonant = u"j"_s;
            }
            if (manner == Manner::Rounded && unit.inherent) {
                unit.vowel = u"o"_s;
            }
        }
    }

    void speakTamil(Manner manner)
    {
        const bool voiced = manner != Manner::Second;
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
                if (manner == Manner::Breathed && !joined) {
                    breathe(unit, before == nullptr);
                }
            }
        }
    }

    /// Between vowels k may be h ("mahesh") and th may be d ("durai").
    static void breathe(Unit& unit, bool initial)
    {
        if (unit.letter == ka && unit.consonant == u"g"_s) {
            unit.consonant = u"h"_s;
        } else if (unit.letter == ta && unit.consonant == u"th"_s && !unit.isBare() && !initial) {
            unit.consonant = u"d"_s;
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

    /// A nasal mark is m before lips' consonants, and in the south at the end of words and before
    /// what is no stop ("simha").
    void nasals(Manner manner)
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
            } else if (after->letter >= ya
                && (m_block == Telugu || m_block == Kannada || m_block == Malayalam)) {
                m_units[i].consonant = u"m"_s;
            } else if (after->consonant == u"h"_s
                && (m_block == Devanagari || (m_block < Tamil && manner == Manner::Second)
                    || (m_block == Sinhala && manner == Manner::Second))) {
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

QList<Manner> mannersOf(char32_t block)
{
    QList<Manner> manners = {Manner::Customary, Manner::Second};
    if (block == Tamil || block == Bengali || block == Odia) {
        manners.append(Manner::Breathed);
    }
    if (block == Bengali) {
        manners.append(Manner::Rounded);
    }
    return manners;
}

/// Tamil words do not begin with r, l or y: இராமன் is "raman", உலோகேஷ் "lokesh".
bool beginsWithHelp(const QStringList& clusters)
{
    constexpr char32_t i = Tamil + 0x07;
    constexpr char32_t u = Tamil + 0x09;
    if (clusters.size() < 3) {
        return false;
    }
    const char32_t help = clusters.first().toUcs4().value(0);
    const char32_t next = clusters.at(1).toUcs4().value(0) - Tamil;
    return ((help == i || help == u) && (next == ra || next == la)) || (help == i && next == ya);
}

/// Sinhala tells the a of "Angelo" by a letter of its own.
QStringList openSinhala(const QStringList& clusters)
{
    QStringList open = clusters;
    open.replaceInStrings(u"\u0DD0"_s, u"\u0DCF"_s).replaceInStrings(u"\u0DD1"_s, u"\u0DCF"_s);
    open.replaceInStrings(u"\u0D87"_s, u"\u0D85"_s).replaceInStrings(u"\u0D88"_s, u"\u0D85"_s);
    return open;
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
    QStringList spellings;
    for (const Manner manner : mannersOf(blockOf(clusters))) {
        spellings.append(spoken(clusters, manner).text);
    }
    if (blockOf(clusters) == Tamil) {
        for (const QString& spelling : QStringList(spellings)) {
            spellings.append(looserTamil(spelling));
        }
        if (beginsWithHelp(clusters)) {
            spellings.append(spoken(clusters.mid(1), Manner::Customary).text);
        }
    } else if (blockOf(clusters) == Gujarati || blockOf(clusters) == Devanagari) {
        // z of other languages is written as jh without its dot
        spellings.append(QString(spellings.first()).replace(u"jh"_s, u"z"_s));
    } else if (blockOf(clusters) == Sinhala) {
        spellings.append(spoken(openSinhala(clusters), Manner::Customary).text);
    }
    return spellings;
}

} // namespace lanyard
