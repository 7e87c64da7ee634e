// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/IcuLatin.h"

#include <QLoggingCategory>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace lanyard {

namespace {

Q_LOGGING_CATEGORY(log, "lanyard.search")

/// ICU's transliterators are not to be shared between threads, and cost milliseconds to make.
class Transliterator
{
public:
    explicit Transliterator(const char* rules)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_icu.reset(icu::Transliterator::createInstance(
            icu::UnicodeString::fromUTF8(rules), UTRANS_FORWARD, status));
        if (U_FAILURE(status)) {
            qCWarning(log, "ICU has no transliteration %s: %s", rules, u_errorName(status));
            m_icu.reset();
        }
    }

    [[nodiscard]] QString apply(const QString& text) const
    {
        QString plain = letters(text);
        plain.removeIf([](QChar c) { return !isPlain(c); });
        return plain;
    }

    [[nodiscard]] QString letters(const QString& text) const
    {
        if (!m_icu) {
            return {};
        }
        icu::UnicodeString buffer(
            reinterpret_cast<const char16_t*>(text.utf16()), int32_t(text.size()));
        m_icu->transliterate(buffer);
        return QString(reinterpret_cast<const QChar*>(buffer.getBuffer()), buffer.length());
    }

    static bool isPlain(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

private:
    std::unique_ptr<icu::Transliterator> m_icu;
};

} // namespace

QString icuLatin(const QString& text)
{
    thread_local const Transliterator transliterator("Any-Latin; Latin-ASCII; Lower");
    return transliterator.apply(text);
}

QString icuGreek(const QString& text)
{
    thread_local const Transliterator transliterator("Greek-Latin/UNGEGN; Latin-ASCII; Lower");
    return transliterator.apply(text);
}

QString icuHanName(const QString& text)
{
    constexpr char16_t twoDots = 0x0308;
    thread_local const Transliterator transliterator("Han-Latin/Names; Lower");
    QString plain;
    const QString apart = transliterator.letters(text).normalized(QString::NormalizationForm_D);
    for (const QChar c : apart) {
        if (Transliterator::isPlain(c)) {
            plain += c;
        } else if (c == twoDots && !plain.isEmpty()) {
            plain.back() = u'v';
        }
    }
    return plain;
}

} // namespace lanyard
