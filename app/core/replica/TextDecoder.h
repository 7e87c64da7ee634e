// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace lanyard {

/// How the characters of a text file are written.
enum class TextEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
};

/// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252".
[[nodiscard]] QString encodingName(TextEncoding encoding);
/// The encoding of that name, in any case, also "UTF8", "UTF-16", "CP1252", "Latin1".
[[nodiscard]] std::optional<TextEncoding> encodingByName(QStringView name);

/// Looks at the whole of a seekable file and says how it is written; the file stands at its start
/// afterwards. A byte order mark decides; else zeros at every other byte say UTF-16; else valid
/// UTF-8 is UTF-8, and the rest is Windows-1252. `FileEmpty`, `FileBinary` (also for NUL bytes),
/// `FileSpreadsheet` (a workbook; its kind is the first argument); for "PDF", "JSON", "HTML", "XML"
/// `FileBinary` with that word as its argument; `FileTruncated` (ends inside a character),
/// `FileUnreadable`.
[[nodiscard]] Result<TextEncoding> detectEncoding(QIODevice& file);

/// Turns bytes into text, piece by piece; a byte order mark is left out.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    [[nodiscard]] QString decode(QByteArrayView bytes);

private:
    std::optional<QStringDecoder> m_decoder; ///< none: Windows-1252, which Qt does not know
};

} // namespace lanyard
