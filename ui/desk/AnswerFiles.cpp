// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/AnswerFiles.h"

#include "checkin/AnswerFile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize largest(2000, 2000);
constexpr int quality = 85;

/// The dots alone, on white, since a JPEG has no other ground. Notes that a picture carries (who
/// made it, where) would be written along; so would its camera's colours, which are turned into
/// the usual ones.
QImage dotsOf(const QImage& picture)
{
    QImage dots(picture.size(), QImage::Format_RGB32);
    dots.fill(Qt::white);
    const QImage usual = picture.colorSpace().isValid()
        ? picture.convertToFormat(QImage::Format_ARGB32).convertedToColorSpace(QColorSpace::SRgb)
        : picture;
    QPainter(&dots).drawImage(QRect({0, 0}, dots.size()), usual);
    return dots;
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
    dotsOf(small).save(&buffer, "JPG", quality);
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
