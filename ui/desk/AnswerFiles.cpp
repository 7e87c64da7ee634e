// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/AnswerFiles.h"

#include "checkin/AnswerFile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize largest(2000, 2000);
constexpr int quality = 85;

/// On white, since a JPEG has no other ground.
QImage flat(const QImage& picture)
{
    if (!picture.hasAlphaChannel()) {
        return picture;
    }
    QImage ground(picture.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(0, 0, picture);
    return ground;
}

} // namespace

AnswerFiles::Taken AnswerFiles::fromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {{}, AnswerProblem::NotAFile};
    }
    const QString name = QFileInfo(path).fileName();
    if (AnswerFile::typeOf(file.peek(16)) == "application/pdf") {
        return file.size() > AnswerFile::mostBytes
            ? Taken{{}, AnswerProblem::FileTooLarge}
            : Taken{AnswerFile{0, name, "application/pdf", file.readAll()}.asAnswer()};
    }
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size();
        size.width() > largest.width() || size.height() > largest.height()) {
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    }
    const QImage picture = reader.read();
    return picture.isNull() ? Taken{{}, AnswerProblem::NotAFile}
                            : Taken{fromPicture(picture, name)};
}

QString AnswerFiles::fromPicture(const QImage& picture, const QString& name)
{
    const bool isLarge = picture.width() > largest.width() || picture.height() > largest.height();
    const QImage small = isLarge
        ? picture.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : picture;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    flat(small).save(&buffer, "JPG", quality);
    return AnswerFile{0, name, "image/jpeg", bytes}.asAnswer();
}

QImage AnswerFiles::preview(const QString& answer, const QSize& most)
{
    const auto file = AnswerFile::of(0, answer);
    const QImage picture = file ? QImage::fromData(file->bytes) : QImage();
    return picture.isNull() ? picture
                            : picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace lanyard
