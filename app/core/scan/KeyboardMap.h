// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/KeyBurst.h"

#include <QHash>
#include <QMetaType>

#include <optional>

namespace lanyard {

/// Which letter a scanner means by which key. A scanner that plays a keyboard presses keys by their
/// places, most by those of a US keyboard, and the machine's layout makes letters of them: "y" of
/// "z" in Germany, "q" of "a" in France, and another script in India. What a scanner means is
/// learnt once, from a set-up code that holds each sign once: the first key it presses is the first
/// sign, and so on.
class KeyboardMap
{
public:
    /// Nothing is learnt: keys mean what the layout makes of them.
    KeyboardMap() = default;

    /// What the set-up code holds: all printable signs of ASCII but the blank, each once, which no
    /// layout moves.
    [[nodiscard]] static QString setUpText();
    /// From the keys by which a scanner typed the set-up code; nothing when these were others, or
    /// the keyboard tells no places. A prefix of a few keys does no harm.
    [[nodiscard]] static std::optional<KeyboardMap> learnt(const QList<ScannedKey>& keys);

    [[nodiscard]] bool isEmpty() const { return m_letters.isEmpty(); }

    /// The letters that the scanner means; those of the layout where nothing is learnt, or one of
    /// the keys is none that the set-up code had.
    [[nodiscard]] QString text(const QList<ScannedKey>& keys) const;

    /// For the settings; empty for an empty one.
    [[nodiscard]] QString toString() const;
    /// Empty for a text that `toString()` never made.
    [[nodiscard]] static KeyboardMap fromString(const QString& text);

    bool operator==(const KeyboardMap&) const = default;

private:
    /// Of a key: its place, and whether it is pressed with Shift.
    using Key = std::pair<quint32, bool>;
    [[nodiscard]] static std::optional<KeyboardMap> of(const QList<Key>& keys);
    [[nodiscard]] QChar letterOf(const ScannedKey& key) const; ///< null for a key not known

    QList<Key> m_keys; ///< in the order of the set-up text
    QHash<Key, QChar> m_letters;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::KeyboardMap)
