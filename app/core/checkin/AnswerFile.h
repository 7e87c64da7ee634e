// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace lanyard {

/// A file given in answer to a question. Answers are texts: on its way from the screen to the disk
/// this one is a `data:` URL (RFC 2397) with a name.
struct AnswerFile
{
    qint64 question = 0; ///< the question's remote id
    QString name; ///< with the ending of its type
    QByteArray mediaType; ///< one of those that pretix takes
    QByteArray bytes;
    QString upload = {}; ///< the server's name for it (`file:…`); empty: never uploaded
    std::optional<QDateTime> uploadedAt = {}; ///< UTC, by the server's clock where it is known
    QString uploadedBy = {}; ///< as which device (`SyncSource::device`): no other may name it

    bool operator==(const AnswerFile&) const = default;

    /// What pretix takes at most, unless whoever runs it said otherwise.
    static constexpr qint64 mostBytes = qint64(10) * 1024 * 1024;

    /// What the bytes begin as, of the types that pretix takes: PNG, JPEG, GIF, PDF. Else empty.
    [[nodiscard]] static QByteArray typeOf(const QByteArray& bytes);
    /// `name` as a server takes it: plain letters and digits, and the ending of `mediaType`.
    [[nodiscard]] static QString plainName(const QString& name, const QByteArray& mediaType);

    [[nodiscard]] QString asAnswer() const;
    /// Whether an answer is a file that is here.
    [[nodiscard]] static bool isHere(const QString& answer);
    /// Whether it is one of a type that pretix takes, by its first bytes.
    [[nodiscard]] static bool isTaken(const QString& answer);
    /// That file; none when it is not whole.
    [[nodiscard]] static std::optional<AnswerFile> of(qint64 question, const QString& answer);
    /// Its size, without unpacking it.
    [[nodiscard]] static qint64 sizeOf(const QString& answer);
    /// Its name, likewise.
    [[nodiscard]] static QString nameOf(const QString& answer);
    /// Files by their names alone: who asks later knows that they were given.
    [[nodiscard]] static QMap<qint64, QString> namesAlone(QMap<qint64, QString> answers);
};

} // namespace lanyard
