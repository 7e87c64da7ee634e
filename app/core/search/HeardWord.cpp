// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/HeardWord.h"

#include "search/SoundKey.h"

namespace lanyard {

const std::vector<HeardWord::Key>& HeardWord::keys() const
{
    if (m_keys.empty()) {
        m_keys.reserve(std::size_t(m_word->keys.size() + m_word->tails.size()));
        for (const QStringList* texts : {&m_word->keys, &m_word->tails}) {
            for (const QString& text : *texts) {
                const QByteArray sound = soundKey(text);
                m_keys.push_back({text, sound, consonantsOf(sound)});
            }
        }
    }
    return m_keys;
}

} // namespace lanyard
