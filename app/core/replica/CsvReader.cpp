// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/CsvReader.h"

#include <QBuffer>

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 pieceSize = 1 << 16;
constexpr int rowsToGuessFrom = 20;

bool isSeparatorHint(const QStringList& fields)
{
    return fields.first().startsWith(u"sep="_s, Qt::CaseInsensitive)
        && fields.join(QString()).size() <= 5;
}
} // namespace

CsvReader::CsvReader(QIODevice& file, TextEncoding encoding, QChar delimiter)
    : m_file(file)
    , m_decoder(encoding)
    , m_delimiter(delimiter)
{
    m_row.line = 1;
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    while (fill()) {
        while (m_at < m_text.size()) {
            switch (take(m_text.at(m_at++))) {
            case Step::More:
                break;
            case Step::RowEnd:
                if (auto row = endRow(true)) {
                    return row;
                }
                break;
            case Step::TooLong:
                return failed(ErrorCode::FieldTooLarge);
            case Step::TooMany:
                return failure(ErrorCode::FieldTooLarge, u"row at line %1"_s.arg(m_row.line),
                    {QString::number(m_row.line), u"columns"_s});
            case Step::Nul:
                return failure(ErrorCode::FileBinary, u"row at line %1"_s.arg(m_row.line));
            }
        }
    }
    if (!m_file.atEnd()) {
        return failed(ErrorCode::FileUnreadable);
    }
    if (m_state == State::Quoted) {
        return failed(ErrorCode::FileTruncated);
    }
    if (m_state == State::FieldStart && m_row.fields.isEmpty()) {
        return std::optional<CsvRecord>();
    }
    endField();
    return endRow(false);
}

bool CsvReader::fill()
{
    while (m_at >= m_text.size()) {
        const QByteArray piece = m_file.read(pieceSize);
        if (piece.isEmpty()) {
            return false;
        }
        m_bytesRead += piece.size();
        m_text = m_decoder.decode(piece);
        m_at = 0;
    }
    return true;
}

CsvReader::Step CsvReader::take(QChar c)
{
    const bool lineBreak = c == u'\n' || c == u'\r';
    const bool secondHalf = c == u'\n' && m_afterCr;
    m_afterCr = c == u'\r';
    m_line += lineBreak && !secondHalf ? 1 : 0;
    if (c.isNull()) {
        return Step::Nul;
    }
    if (c < u' ' && c != m_delimiter && !lineBreak && c != u'\t' && c != u'\v' && c != u'\f') {
        return Step::More; // a bell or an escape that strayed in: nobody's name
    }
    if (m_state == State::Quoted) {
        if (c == u'"') {
            m_state = State::QuoteSeen;
        } else {
            m_field += c;
        }
    } else if (m_state == State::QuoteSeen && c == u'"') {
        m_field += c;
        m_state = State::Quoted;
    } else if (lineBreak) {
        if (secondHalf) {
            m_row.line = m_line; // the row before ended at the CR
            return Step::More;
        }
        endField();
        return Step::RowEnd;
    } else if (c == m_delimiter) {
        endField();
    } else {
        takePlain(c);
    }
    if (m_field.size() >= maxFieldLength) {
        return Step::TooLong;
    }
    return m_row.fields.size() > maxFields ? Step::TooMany : Step::More;
}

void CsvReader::takePlain(QChar c)
{
    const bool blank = c == u' ';
    if (m_state == State::QuoteSeen) {
        if (!blank) {
            m_row.badQuotes = true;
            m_field += c;
            m_state = State::Plain;
        }
        return;
    }
    if (c == u'"' && (m_state == State::FieldStart || QStringView(m_field).trimmed().isEmpty())) {
        m_field.clear();
        m_state = State::Quoted;
        return;
    }
    m_field += c;
    m_state = State::Plain;
}

void CsvReader::endField()
{
    m_row.fields.append(m_field);
    m_field.clear();
    m_state = State::FieldStart;
}

std::optional<CsvRecord> CsvReader::endRow(bool complete)
{
    CsvRecord row = std::exchange(m_row, CsvRecord{});
    m_row.line = m_line;
    row.complete = complete;
    const bool hint = std::exchange(m_first, false) && isSeparatorHint(row.fields);
    const bool empty = std::all_of(row.fields.cbegin(), row.fields.cend(),
        [](const QString& field) { return QStringView(field).trimmed().isEmpty(); });
    return hint || empty ? std::nullopt : std::optional(row);
}

Error CsvReader::failed(ErrorCode code) const
{
    return failure(code, u"row at line %1"_s.arg(m_row.line), {QString::number(m_row.line)});
}

QChar CsvReader::guessDelimiter(QStringView head)
{
    if (head.startsWith(u"sep=", Qt::CaseInsensitive) && head.size() > 4) {
        return head.at(4);
    }
    QByteArray bytes = head.toUtf8();
    QChar best = u',';
    double bestScore = 0;
    for (const QChar candidate : std::array<QChar, 3>{u',', u';', u'\t'}) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, TextEncoding::Utf8, candidate);
        QList<qsizetype> widths;
        for (auto row = reader.next(); row && *row && widths.size() < rowsToGuessFrom;
             row = reader.next()) {
            widths.append((*row)->fields.size());
        }
        if (widths.isEmpty() || widths.first() < 2) {
            continue;
        }
        // Rows that agree with the header weigh more than how many columns there are.
        const auto agreeing = double(std::count(widths.cbegin(), widths.cend(), widths.first()));
        const double score = agreeing / double(widths.size())
            + double(std::min<qsizetype>(widths.first(), 100)) / 1000.0;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace lanyard
