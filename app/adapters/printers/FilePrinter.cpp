// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FilePrinter.h"

#include "print/AddressSettings.h"
#include "support/KillPoint.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>

#include <cerrno>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uintmax_t leastSpace
    = 20'000'000; // bytes; the replica on the same disk needs some too
constexpr int mostNames = 100; // tries to find a name that is not taken
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString lastSystemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// A file descriptor that is closed at the end.
class Descriptor
{
public:
    Descriptor(const QString& path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    { }

    ~Descriptor()
    {
        if (isOpen()) {
            ::close(m_number);
        }
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

    [[nodiscard]] bool write(const QByteArray& bytes) const
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t count
                = ::write(m_number, bytes.constData() + done, std::size_t(bytes.size() - done));
            if (count < 0 && errno != EINTR) {
                return false;
            }
            done += std::max<ssize_t>(count, 0);
        }
        return true;
    }

    [[nodiscard]] bool sync() const { return ::fsync(m_number) == 0; }

private:
    int m_number;
};

/// On disk when true; nothing is left behind when false.
bool writeWhole(const QString& path, const QByteArray& bytes, QString& problem)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC);
    if (file.isOpen() && file.write(bytes) && file.sync()) {
        return true;
    }
    problem = u"%1: %2"_s.arg(path, lastSystemError());
    QFile::remove(path);
    return false;
}

/// Gives a file its name unless another file has it.
bool renameWithoutReplacing(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
        == 0) {
        return true;
    }
    // file systems without that flag; one process alone writes into the folder
    return errno == EINVAL && !QFileInfo::exists(to)
        && ::rename(source.constData(), target.constData()) == 0;
}

QByteArray pngOf(const BadgeRaster& raster)
{
    QImage image(reinterpret_cast<const uchar*>(raster.bits.constData()), // NOLINT
        raster.width, raster.height, raster.stride(), QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.setDotsPerMeterX(int(std::lround(raster.dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Letters, digits and dashes of a text, so that it can be part of a file's name.
QString forFileName(const QString& text)
{
    QString name;
    for (const QChar c : text) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
        name += plain ? c : QChar(u'_');
    }
    return name.isEmpty() ? u"badge"_s : name.left(40);
}

} // namespace

struct FilePrinter::Document
{
    QString ending; ///< ".pdf", ".png", "-p2.png"
    QByteArray bytes;
    QString temporary;
};

Result<std::unique_ptr<PrinterDriver>> FilePrinter::open(
    const QString& folder, const QString& format)
{
    QFlags<Format> formats;
    if (format.isEmpty() || format == "pdf"_L1) {
        formats = Pdf;
    } else if (format == "png"_L1) {
        formats = Png;
    } else if (format == "both"_L1) {
        formats = QFlags<Format>(Pdf) | Png;
    } else {
        return AddressSettings::notUnderstood(u"file:"_s + folder, u"format="_s + format);
    }
    return std::unique_ptr<PrinterDriver>(new FilePrinter(QDir::cleanPath(folder), formats));
}

FilePrinter::FilePrinter(QString folder, QFlags<Format> formats)
    : m_folder(std::move(folder))
    , m_formats(formats)
{ }

PrinterInfo FilePrinter::info() const
{
    PrinterInfo info;
    info.name = u"Badge folder"_s;
    const QString format = m_formats == QFlags<Format>(Pdf) ? u"pdf"_s
        : m_formats == QFlags<Format>(Png)                  ? u"png"_s
                                                            : u"both"_s;
    info.address = u"file:%1?format=%2"_s.arg(m_folder, format);
    info.wantsRaster = m_formats.testFlag(Png);
    info.wantsPdf = m_formats.testFlag(Pdf);
    return info;
}

PrinterStatus FilePrinter::status()
{
    PrinterStatus status;
    status.name = info().name;
    const auto broken = [&status](const QString& problem) {
        status.ready = false;
        status.problem = problem;
        return status;
    };
    if (!QFileInfo::exists(m_folder)) {
        if (!QDir().mkpath(m_folder)) {
            return broken(u"the folder %1 cannot be made"_s.arg(m_folder));
        }
        QFile::setPermissions(m_folder, ownerOnly);
    }
    const QFileInfo folder(m_folder);
    if (!folder.isDir() || !folder.isWritable()) {
        return broken(u"%1 is not a folder that can be written"_s.arg(m_folder));
    }
    // asked of the folder itself: QStorageInfo looks for its mount, and finds none in a container
    std::error_code unknown;
    const auto space = std::filesystem::space(QFile::encodeName(m_folder).toStdString(), unknown);
    if (!unknown && space.available < leastSpace) {
        return broken(u"the disk of %1 is full"_s.arg(m_folder));
    }
    return status;
}

Result<QList<FilePrinter::Document>> FilePrinter::documentsOf(const PrintPayload& payload) const
{
    QList<Document> documents;
    if (m_formats.testFlag(Pdf)) {
        documents.append({u".pdf"_s, payload.pdf, {}});
    }
    if (m_formats.testFlag(Png)) {
        for (qsizetype i = 0; i < payload.pages.size(); ++i) {
            const QString page = i == 0 ? QString() : u"-p%1"_s.arg(i + 1);
            documents.append({page + u".png"_s, pngOf(payload.pages.at(i)), {}});
        }
    }
    for (const Document& document : std::as_const(documents)) {
        if (document.bytes.isEmpty()) {
            return failure(ErrorCode::PrinterFailed, u"the badge is empty"_s);
        }
    }
    return documents;
}

void FilePrinter::rehearse(const PrintPayload& payload)
{
    (void)documentsOf(payload);
}

PrintOutcome FilePrinter::print(const PrintPayload& payload)
{
    using Kind = PrintOutcome::Kind;
    const auto ended = [](Kind kind, const QString& detail) {
        return PrintOutcome{kind, ConfirmationGrade::None, detail, {}};
    };
    if (const PrinterStatus now = status(); !now.ready) {
        return ended(Kind::NothingLeft, now.problem);
    }
    auto documents = documentsOf(payload);
    if (!documents || documents->isEmpty()) {
        return ended(Kind::NothingLeft, u"the badge is empty"_s);
    }
    const QString stem = u"%1/%2-copy%3-%4"_s.arg(m_folder, forFileName(payload.title))
                             .arg(payload.copy)
                             .arg(forFileName(payload.uuid.left(8)));
    const auto removeTemporaries = [&documents] {
        for (const Document& document : std::as_const(*documents)) {
            QFile::remove(document.temporary);
        }
    };
    for (Document& document : *documents) {
        document.temporary = stem + document.ending + u".part"_s;
        QString problem;
        if (!writeWhole(document.temporary, document.bytes, problem)) {
            removeTemporaries();
            return ended(Kind::NothingLeft, problem);
        }
    }
    killPoint("mid-bytes");
    QStringList written;
    for (const Document& document : std::as_const(*documents)) {
        QString name = stem + document.ending;
        for (int number = 2; !renameWithoutReplacing(document.temporary, name); ++number) {
            if (errno != EEXIST || number > mostNames) {
                const QString problem = u"%1: %2"_s.arg(name, lastSystemError());
                removeTemporaries();
                return ended(written.isEmpty() ? Kind::NothingLeft : Kind::Unclear, problem);
            }
            name = u"%1-%2%3"_s.arg(stem).arg(number).arg(document.ending);
        }
        written.append(name);
    }
    const Descriptor folder(m_folder, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || !folder.sync()) {
        return ended(Kind::Unclear, u"%1: %2"_s.arg(m_folder, lastSystemError()));
    }
    return {Kind::Completed, ConfirmationGrade::DeviceCompleted, {}, written.join(u'\n')};
}

} // namespace lanyard
