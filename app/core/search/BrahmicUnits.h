// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace lanyard::brahmic {

/// Unicode lays the nine scripts of India out alike: a letter's place in its block of 128 tells
/// what it is (chapter 12 of the standard).
enum Block : char32_t {
    Devanagari = 0x0900,
    Bengali = 0x0980,
    Gurmukhi = 0x0A00,
    Gujarati = 0x0A80,
    Odia = 0x0B00,
    Tamil = 0x0B80,
    Telugu = 0x0C00,
    Kannada = 0x0C80,
    Malayalam = 0x0D00,
    Sinhala = 0x0D80,
};

inline constexpr char32_t blockSize = 0x80;

// places of letters that rules speak of
inline constexpr char32_t ka = 0x15;
inline constexpr char32_t nga = 0x19;
inline constexpr char32_t ca = 0x1A;
inline constexpr char32_t ja = 0x1C;
inline constexpr char32_t nya = 0x1E;
inline constexpr char32_t tta = 0x1F;
inline constexpr char32_t nna = 0x23;
inline constexpr char32_t ta = 0x24;
inline constexpr char32_t na = 0x28;
inline constexpr char32_t nnna = 0x29;
inline constexpr char32_t pa = 0x2A;
inline constexpr char32_t ba = 0x2C;
inline constexpr char32_t ma = 0x2E;
inline constexpr char32_t ya = 0x2F;
inline constexpr char32_t ra = 0x30;
inline constexpr char32_t rra = 0x31;
inline constexpr char32_t la = 0x32;
inline constexpr char32_t ha = 0x39;
inline constexpr char32_t nasalMark = 0x02;

/// A consonant with its vowel, or a vowel alone.
struct Unit
{
    char32_t letter = 0; ///< place in the block; 0 for a vowel alone
    QString consonant;
    QString vowel;
    bool inherent = false; ///< the vowel is the one that is not written
    int cluster = 0;

    [[nodiscard]] bool isBare() const { return vowel.isEmpty(); }
};

/// Splits a run of one block into units, each consonant told in the plain way of its letter.
[[nodiscard]] QList<Unit> unitsOf(const QStringList& clusters, char32_t block);

} // namespace lanyard::brahmic
