// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/TextDecoder.h"

#include <optional>

namespace lanyard {

/// One row of a CSV file.
struct CsvRecord
{
    int line = 0; ///< where it begins, from 1
    QStringList fields;
    bool badQuotes = false; ///< text follows a closing quote
    bool complete = true; ///< false: the file ends without a line break after it

    bool operator==(const CsvRecord&) const = default;
};

/// Reads RFC 4180 row by row, from a file of any size: quotes, line breaks inside of them, CRLF,
/// LF or CR. More lenient than the RFC where files from life are: a quote inside an unquoted
/// field is a letter, blanks around a quoted field are dropped, control characters and rows with
/// nothing in them are passed over, and a first line `sep=;` (a spreadsheet's hint) is left out.
class CsvReader
{
public:
    static constexpr qint64 maxFileBytes = 100LL * 1000 * 1000;
    static constexpr qsizetype maxFieldLength = 1'000'000;
    static constexpr qsizetype maxFields = 4096;

    /// `file` is open, stands at its start and outlives the reader.
    CsvReader(QIODevice& file, TextEncoding encoding, QChar delimiter);

    /// The next row, or nothing at the end. `FieldTooLarge` (a row of thousands of fields: with
    /// "columns" as second argument), `FileTruncated` (the file ends inside a quote),
    /// `FileUnreadable`, each with the row's line as first argument; `FileBinary` (a NUL).
    [[nodiscard]] Result<std::optional<CsvRecord>> next();

    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

    /// The delimiter of `,` `;` and tab that cuts the first rows of a file into equally many
    /// columns; a comma when none does.
    [[nodiscard]] static QChar guessDelimiter(QStringView head);

private:
    enum class State { FieldStart, Plain, Quoted, QuoteSeen };
    enum class Step { More, RowEnd, TooLong, TooMany, Nul };

    [[nodiscard]] bool fill();
    [[nodiscard]] Step take(QChar c);
    void takePlain(QChar c);
    void endField();
    [[nodiscard]] std::optional<CsvRecord> endRow(bool complete);
    [[nodiscard]] Error failed(ErrorCode code) const;

    QIODevice& m_file;
    TextDecoder m_decoder;
    QChar m_delimiter;
    QString m_text; ///< decoded and not yet taken from `m_at` on
    qsizetype m_at = 0;
    qint64 m_bytesRead = 0;
    int m_line = 1;
    bool m_afterCr = false;
    State m_state = State::FieldStart;
    QString m_field;
    CsvRecord m_row;
    bool m_first = true;
};

} // namespace lanyard
