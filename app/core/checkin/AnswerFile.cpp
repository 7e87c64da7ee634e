// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/AnswerFile.h"

#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

struct Kind
{
    QByteArray mediaType;
    QByteArray magic; ///< its first bytes
    QString ending;
};

const std::array<Kind, 4>& kinds()
{
    static const std::array<Kind, 4> all{{
        {"image/png", QByteArray::fromHex("89504e470d0a1a0a"), u".png"_s},
        {"image/jpeg", QByteArray::fromHex("ffd8ff"), u".jpg"_s},
        {"image/gif", "GIF8", u".gif"_s},
        {"application/pdf", "%PDF-", u".pdf"_s},
    }};
    return all;
}

bool isKept(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
}

/// `data:image/png;name=map.png;base64` of an answer; empty when it is no file. People may well
/// type a text that begins as one.
QStringView head(const QString& answer)
{
    const auto start = QStringView(answer).left(qMax(answer.indexOf(u','), qsizetype(0)));
    const bool isFile = start.startsWith("data:"_L1) && start.contains(";name="_L1)
        && start.endsWith(";base64"_L1);
    return isFile ? start : QStringView();
}

} // namespace

QByteArray AnswerFile::typeOf(const QByteArray& bytes)
{
    for (const Kind& kind : kinds()) {
        if (bytes.startsWith(kind.magic)) {
            return kind.mediaType;
        }
    }
    return {};
}

QString AnswerFile::plainName(const QString& name, const QByteArray& mediaType)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    QString plain = (dot > 0 ? name.left(dot) : name).simplified().replace(u' ', u'-');
    plain.removeIf([](QChar c) { return !isKept(c); });
    plain.truncate(longestName);
    QString ending;
    for (const Kind& kind : kinds()) {
        ending = kind.mediaType == mediaType ? kind.ending : ending;
    }
    return (plain.isEmpty() ? u"file"_s : plain) + ending;
}

QString AnswerFile::asAnswer() const
{
    return u"data:"_s + QString::fromLatin1(mediaType) + u";name="_s + plainName(name, mediaType)
        + u";base64,"_s + QString::fromLatin1(bytes.toBase64());
}

bool AnswerFile::isHere(const QString& answer)
{
    return !head(answer).isEmpty();
}

bool AnswerFile::isTaken(const QString& answer)
{
    constexpr qsizetype magic = 12; // letters, of nine bytes
    const auto start = head(answer);
    const auto first = QStringView(answer).mid(start.size() + 1, magic).toLatin1();
    return !start.isEmpty() && !typeOf(QByteArray::fromBase64(first)).isEmpty();
}

std::optional<AnswerFile> AnswerFile::of(qint64 question, const QString& answer)
{
    const auto start = head(answer);
    if (start.isEmpty()) {
        return std::nullopt;
    }
    const auto bytes
        = QByteArray::fromBase64Encoding(QStringView(answer).mid(start.size() + 1).toLatin1(),
            QByteArray::AbortOnBase64DecodingErrors);
    AnswerFile file{question, nameOf(answer), typeOf(*bytes), *bytes};
    if (!bytes || file.mediaType.isEmpty() || file.bytes.size() > mostBytes) {
        return std::nullopt;
    }
    return file;
}

qint64 AnswerFile::sizeOf(const QString& answer)
{
    qint64 letters = answer.size() - head(answer).size() - 1;
    for (qsizetype end = answer.size() - 1; end >= 0 && answer.at(end) == u'='; --end) {
        --letters; // padding stands for no byte
    }
    return letters * 3 / 4;
}

QString AnswerFile::nameOf(const QString& answer)
{
    for (const QStringView part : head(answer).split(u';')) {
        if (part.startsWith("name="_L1)) {
            return part.mid(5).toString();
        }
    }
    return {};
}

QMap<qint64, QString> AnswerFile::namesAlone(QMap<qint64, QString> answers)
{
    for (QString& answer : answers) {
        if (isHere(answer)) {
            answer = nameOf(answer);
        }
    }
    return answers;
}

} // namespace lanyard
