// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/TextDecoder.h"

#include <QFileDevice>
#include <QRegularExpression>

#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 1 << 18;
constexpr qint64 headSize = 1 << 16;
/// So many control characters stray into a text; one in fifty beyond that is no text.
constexpr qsizetype strayControls = 8;

/// What Windows-1252 has at 0x80 to 0x9F, after the table of the WHATWG Encoding Standard:
/// bytes that Microsoft left free stand for the control characters of the same number.
constexpr std::array<char16_t, 32> windows1252
    = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool special = byte >= 0x80 && byte < 0xA0;
        text[i] = QChar(special ? windows1252.at(byte - 0x80U) : char16_t(byte));
    }
    return text;
}

/// A workbook's kind ("xlsx", "ods", "xls"), empty for anything else. Zip containers name
/// their parts both in local headers at the start and in the directory at the end. What is left of
/// a damaged one is known by its file's name.
QString workbookKind(const QByteArray& head, const QByteArray& tail, const QString& name)
{
    static const QRegularExpression ending(
        u"\\.(xlsx|xlsm|ods)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = ending.match(name); match.hasMatch() && head.startsWith("PK")) {
        return match.captured(1).toLower();
    }
    if (head.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0"))) {
        return u"xls"_s;
    }
    if (head.contains("progid=\"Excel.Sheet\"")) {
        return u"xml"_s;
    }
    if (!head.startsWith("PK\x03\x04")) {
        return {};
    }
    if (head.contains("application/vnd.oasis.opendocument.spreadsheet")) {
        return u"ods"_s;
    }
    return head.contains("xl/") || tail.contains("xl/") ? u"xlsx"_s : QString();
}

/// "PDF", "ZIP", "JSON", "HTML", "XML" for what begins as such a document, empty for anything else.
QString documentKind(const QByteArray& head)
{
    static const QRegularExpression json(u"^(?:\\{\\s*[\"}]|\\[\\s*[\"{\\[\\]])"_s);
    static const QRegularExpression html(u"^<(?:!doctype html|html|head|body|table|meta)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString start = QString::fromUtf8(head.left(1000)).trimmed();
    if (start.startsWith(u"%PDF-"_s)) {
        return u"PDF"_s;
    }
    if (head.startsWith("PK\x03\x04")) {
        return u"ZIP"_s;
    }
    if (json.match(start).hasMatch()) {
        return u"JSON"_s;
    }
    if (html.match(start).hasMatch()) {
        return u"HTML"_s;
    }
    return start.startsWith(u"<?xml"_s) ? u"XML"_s : QString();
}

std::optional<TextEncoding> utf16WithoutMark(const QByteArray& head)
{
    const qsizetype pairs = head.size() / 2;
    std::array<qsizetype, 2> zeros = {0, 0};
    for (qsizetype i = 0; i < pairs * 2; ++i) {
        zeros.at(size_t(i % 2)) += head.at(i) == '\0' ? 1 : 0;
    }
    // Delimiters, quotes and digits keep even a list in Devanagari above one in eight.
    const auto much = [pairs](qsizetype count) { return count > pairs / 8; };
    if (pairs > 2 && much(zeros[1]) && zeros[0] == 0) {
        return TextEncoding::Utf16Le;
    }
    if (pairs > 2 && much(zeros[0]) && zeros[1] == 0) {
        return TextEncoding::Utf16Be;
    }
    return std::nullopt;
}

bool looksBinary(const QByteArray& head)
{
    qsizetype controls = 0;
    for (const char c : head) {
        if (c == '\0') {
            return true;
        }
        const bool blank = c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
        controls += static_cast<unsigned char>(c) < 0x20 && !blank ? 1 : 0;
    }
    return controls > strayControls && controls * 50 > head.size();
}

/// True when the last bytes begin a UTF-8 sequence that is not finished.
bool endsInsideCharacter(const QByteArray& tail)
{
    for (qsizetype back = 1; back <= 3 && back <= tail.size(); ++back) {
        const auto byte = static_cast<unsigned char>(tail.at(tail.size() - back));
        if ((byte & 0xC0U) != 0x80U) {
            const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
            return length > back;
        }
    }
    return false;
}

/// Reads the file once: is all of it UTF-8?
Result<TextEncoding> utf8Or1252(QIODevice& file, const QByteArray& tail)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    file.seek(0);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty()) {
            return failure(ErrorCode::FileUnreadable, file.errorString());
        }
        if (piece.contains('\0')) {
            return failure(ErrorCode::FileBinary);
        }
        const QString text = decoder.decode(piece);
        Q_UNUSED(text);
        if (decoder.hasError()) {
            return TextEncoding::Windows1252;
        }
    }
    return endsInsideCharacter(tail) ? Result<TextEncoding>(failure(ErrorCode::FileTruncated))
                                     : Result<TextEncoding>(TextEncoding::Utf8);
}

Result<TextEncoding> detect(QIODevice& file)
{
    const QByteArray head = file.read(headSize);
    file.seek(qMax<qint64>(0, file.size() - headSize));
    const QByteArray tail = file.read(headSize);
    if (head.isEmpty()) {
        return failure(file.size() > 0 ? ErrorCode::FileUnreadable : ErrorCode::FileEmpty);
    }
    const auto* named = qobject_cast<QFileDevice*>(&file);
    const QString name = named ? named->fileName() : QString();
    if (const QString kind = workbookKind(head, tail, name); !kind.isEmpty()) {
        return failure(ErrorCode::FileSpreadsheet, kind, {kind});
    }
    if (const QString kind = documentKind(head); !kind.isEmpty()) {
        return failure(ErrorCode::FileBinary, kind, {kind});
    }
    auto encoding = utf16WithoutMark(head);
    if (head.startsWith("\xFF\xFE")) {
        encoding = TextEncoding::Utf16Le;
    } else if (head.startsWith("\xFE\xFF")) {
        encoding = TextEncoding::Utf16Be;
    }
    if (encoding) {
        return file.size() % 2 == 1 ? Result<TextEncoding>(failure(ErrorCode::FileTruncated))
                                    : Result<TextEncoding>(*encoding);
    }
    if (looksBinary(head)) {
        return failure(ErrorCode::FileBinary);
    }
    return utf8Or1252(file, tail);
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16Le:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16Be:
        return u"UTF-16BE"_s;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

std::optional<TextEncoding> encodingByName(QStringView name)
{
    QString plain = name.toString().toLower();
    plain.remove(u'-').remove(u'_').remove(u' ');
    if (plain == u"utf8"_s) {
        return TextEncoding::Utf8;
    }
    if (plain == u"utf16"_s || plain == u"utf16le"_s) {
        return TextEncoding::Utf16Le;
    }
    if (plain == u"utf16be"_s) {
        return TextEncoding::Utf16Be;
    }
    // The WHATWG Encoding Standard reads Latin-1 as Windows-1252 too.
    if (plain == u"windows1252"_s || plain == u"cp1252"_s || plain == u"latin1"_s
        || plain == u"iso88591"_s) {
        return TextEncoding::Windows1252;
    }
    return std::nullopt;
}

Result<TextEncoding> detectEncoding(QIODevice& file)
{
    const auto encoding = detect(file);
    file.seek(0);
    return encoding;
}

TextDecoder::TextDecoder(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        m_decoder.emplace(QStringDecoder::Utf8);
        break;
    case TextEncoding::Utf16Le:
        m_decoder.emplace(QStringDecoder::Utf16LE);
        break;
    case TextEncoding::Utf16Be:
        m_decoder.emplace(QStringDecoder::Utf16BE);
        break;
    case TextEncoding::Windows1252:
        break;
    }
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    return m_decoder ? QString(m_decoder->decode(bytes)) : fromWindows1252(bytes);
}

} // namespace lanyard
