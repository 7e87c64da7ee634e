// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/KeyboardMap.h"

#include <QStringList>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Keys that a scanner may be set to send before each code: an AIM identifier, a sign of its own.
constexpr qsizetype longestPrefix = 4;

/// The space bar: Linux' KEY_SPACE of linux/input-event-codes.h and 8, as X11 and Wayland have it.
/// Behind an accent the layout makes no blank of it.
constexpr quint32 spaceBar = 65;

/// What Control leaves of a letter's number, as terminals have it since ASCII: Ctrl+] is a group
/// separator.
constexpr char16_t controlBits = 0x1f;

} // namespace

QString KeyboardMap::setUpText()
{
    QString text;
    for (char16_t letter = u'!'; letter <= u'~'; ++letter) {
        text += QChar(letter);
    }
    return text;
}

std::optional<KeyboardMap> KeyboardMap::of(const QList<Key>& keys)
{
    const QString text = setUpText();
    if (keys.size() != text.size()) {
        return std::nullopt;
    }
    KeyboardMap map;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        // of another code some sign comes twice
        if (keys.at(i).first == 0 || map.m_letters.contains(keys.at(i))) {
            return std::nullopt;
        }
        map.m_letters.insert(keys.at(i), text.at(i));
    }
    map.m_keys = keys;
    return map;
}

std::optional<KeyboardMap> KeyboardMap::learnt(const QList<ScannedKey>& keys)
{
    const qsizetype length = setUpText().size();
    if (keys.size() < length || keys.size() > length + longestPrefix) {
        return std::nullopt;
    }
    QList<Key> last;
    for (const ScannedKey& key : keys.last(length)) {
        last.append({key.place, key.shift});
    }
    return of(last);
}

QChar KeyboardMap::letterOf(const ScannedKey& key) const
{
    const QChar letter = m_letters.value({key.place, key.shift});
    if (key.control) {
        return letter.unicode() < u'@' ? QChar() : QChar(letter.unicode() & controlBits);
    }
    const bool isBlank = key.text == " "_L1 || (letter.isNull() && key.place == spaceBar);
    return isBlank ? QChar(u' ') : letter;
}

QString KeyboardMap::text(const QList<ScannedKey>& keys) const
{
    QString meant;
    QString typed;
    for (const ScannedKey& key : keys) {
        meant += letterOf(key);
        typed += key.text;
    }
    return isEmpty() || meant.contains(QChar()) ? typed : meant;
}

QString KeyboardMap::toString() const
{
    QStringList numbers;
    for (const auto& [place, shift] : m_keys) {
        numbers.append(QString::number(quint64(place) * 2 + (shift ? 1 : 0)));
    }
    return numbers.join(u' ');
}

KeyboardMap KeyboardMap::fromString(const QString& text)
{
    QList<Key> keys;
    const QStringList numbers = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& number : numbers) {
        const quint64 both = number.toULongLong(); // 0 for what is no number, and that is no place
        keys.append({quint32(both / 2), both % 2 == 1});
    }
    return of(keys).value_or(KeyboardMap());
}

} // namespace lanyard
