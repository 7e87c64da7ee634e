// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/DataFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <thread>
#include <unistd.h>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto databaseName = "lanyard.db"_L1;
constexpr auto lockName = "lanyard.lock"_L1;
constexpr auto reserveName = "lanyard.reserve"_L1;
constexpr auto decidedSuffix = ".decided"_L1;
constexpr mode_t ownerOnlyFolder = 0700;
constexpr mode_t ownerOnlyFile = 0600;

Error systemFailure(const QString& what, const QString& path)
{
    const int number = errno;
    const bool isFull = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return failure(isFull ? ErrorCode::StorageFull : ErrorCode::StorageFailed,
        u"%1 %2: %3"_s.arg(what, path, qt_error_string(number)), {path});
}

/// A folder with other things in it is not ours to close to others.
bool isOurs(const QString& path)
{
    return QFileInfo::exists(QDir(path).filePath(databaseName)) || QDir(path).isEmpty();
}

Result<void> makeFolder(const QString& path)
{
    const QString parent = QFileInfo(path).absolutePath();
    errno = 0;
    if (!QDir().mkpath(parent)) {
        return systemFailure(u"cannot make folder"_s, parent);
    }
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), ownerOnlyFolder) == 0) {
        return {};
    }
    if (errno != EEXIST) {
        return systemFailure(u"cannot make folder"_s, path);
    }
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0 || !S_ISDIR(status.st_mode)) {
        errno = ENOTDIR;
        return systemFailure(u"cannot use"_s, path);
    }
    if (status.st_uid == ::geteuid() && (status.st_mode & 077) != 0 && isOurs(path)
        && ::chmod(name.constData(), ownerOnlyFolder) != 0) {
        return systemFailure(u"cannot close to others"_s, path);
    }
    return {};
}

int openOwnerOnly(const QString& file)
{
    const int handle
        = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, ownerOnlyFile);
    if (handle >= 0) {
        (void)::fchmod(handle, ownerOnlyFile); // of one that was there with a looser mode
    }
    return handle;
}

/// What names a program in the lock file.
QByteArray nameOf(qint64 process, const QString& program)
{
    return QByteArray::number(process) + ' ' + program.toUtf8() + '\n';
}

/// The lock file: who has the folder, and on a line of its own how many acts it noted.
QByteArray contentOf(int lock)
{
    std::array<char, 200> text{};
    const ssize_t size = ::pread(lock, text.data(), text.size(), 0);
    return {text.data(), std::max<ssize_t>(size, 0)};
}

/// The lock's owner is a program of another name, as far as is known: what a program wrote that
/// was killed since means nothing, and who has just come in has not written yet.
bool isOfAnother(int lock)
{
    const QByteArray content = contentOf(lock);
    const QByteArray owner = content.left(content.indexOf('\n') + 1);
    const qint64 process = owner.left(owner.indexOf(' ')).toLongLong();
    return owner.endsWith('\n') && process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM)
        && owner != nameOf(process, QCoreApplication::applicationName());
}

/// The system can wait for a lock, but not for a time; so it is asked again and again.
bool takeLock(int lock, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds pause{10};
    const auto until = std::chrono::steady_clock::now() + patience;
    while (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) {
            return false;
        }
        if (std::chrono::steady_clock::now() >= until || isOfAnother(lock)) {
            errno = EWOULDBLOCK;
            return false;
        }
        std::this_thread::sleep_for(pause);
    }
    return true;
}

/// Whom to look for when the folder is taken. Also the mark of an open database.
bool writeOwner(int lock)
{
    errno = ENOSPC; // of a write that is cut short
    const QByteArray owner = nameOf(::getpid(), QCoreApplication::applicationName());
    return ::ftruncate(lock, 0) == 0
        && ::pwrite(lock, owner.constData(), size_t(owner.size()), 0) == owner.size()
        && ::fsync(lock) == 0;
}

} // namespace

DataFolder::DataFolder(QString path, int lock, const QByteArray& left)
    : m_path(std::move(path))
    , m_lock(lock)
    , m_wasLeftOpen(!left.isEmpty())
    , m_actsBefore(left.mid(left.indexOf('\n') + 1).trimmed().toLongLong())
{ }

DataFolder::~DataFolder()
{
    ::close(m_lock);
}

Result<std::unique_ptr<DataFolder>> DataFolder::claim(
    const QString& path, std::chrono::milliseconds patience)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (auto made = makeFolder(folder); !made) {
        return made.error();
    }
    const QString lockFile = QDir(folder).filePath(lockName);
    const int lock = openOwnerOnly(lockFile);
    if (lock < 0) {
        return systemFailure(u"cannot write in folder"_s, folder);
    }
    if (!takeLock(lock, patience)) {
        const Error taken = errno == EWOULDBLOCK
            ? failure(ErrorCode::StorageInUse, u"%1 is locked"_s.arg(lockFile), {folder})
            : systemFailure(u"cannot lock"_s, lockFile);
        ::close(lock);
        return taken;
    }
    const QByteArray left = contentOf(lock);
    if (!writeOwner(lock)) {
        const Error full = systemFailure(u"cannot write"_s, lockFile);
        const bool isRoomMade = full.code == ErrorCode::StorageFull
            && QFile::remove(QDir(folder).filePath(reserveName));
        if (!isRoomMade || !writeOwner(lock)) {
            ::close(lock);
            return full;
        }
    }
    return std::unique_ptr<DataFolder>(new DataFolder(folder, lock, left));
}

QString DataFolder::databaseFile() const
{
    return QDir(m_path).filePath(databaseName);
}

void DataFolder::noteActs(qint64 count) const
{
    // Not synced: after a power cut an older number stands there, which is no reason for alarm.
    const auto at = nameOf(::getpid(), QCoreApplication::applicationName()).size();
    const QByteArray line = QByteArray::number(count) + '\n';
    [[maybe_unused]] const auto written
        = ::pwrite(m_lock, line.constData(), size_t(line.size()), at);
}

void DataFolder::markClosed() const
{
    // When this fails, the next start checks once more than it had to.
    if (::ftruncate(m_lock, 0) == 0) {
        ::fsync(m_lock);
    }
}

Result<void> DataFolder::makeDatabaseFile() const
{
    const int handle = openOwnerOnly(databaseFile());
    if (handle < 0) {
        return systemFailure(u"cannot open"_s, databaseFile());
    }
    ::close(handle);
    return {};
}

bool DataFolder::holdReserve() const
{
    const QString path = QDir(m_path).filePath(reserveName);
    if (QFileInfo(path).size() >= reserveBytes) {
        return true;
    }
    struct statvfs room = {};
    if (::statvfs(QFile::encodeName(m_path).constData(), &room) != 0
        || qint64(room.f_bavail) < 4 * reserveBytes / qint64(room.f_frsize)) {
        return false; // what was just freed is for those who wait
    }
    const int handle = openOwnerOnly(path);
    const bool isHeld = handle >= 0 && ::posix_fallocate(handle, 0, reserveBytes) == 0;
    if (handle >= 0) {
        ::close(handle);
    }
    if (!isHeld) {
        QFile::remove(path);
    }
    return isHeld;
}

bool DataFolder::giveUpReserve() const
{
    return QFile::remove(QDir(m_path).filePath(reserveName));
}

Result<QString> DataFolder::keepAside(const QDateTime& at) const
{
    const QString base = databaseFile() + ".damaged-"_L1 + at.toString(u"yyyyMMdd'T'HHmmss"_s);
    QString aside = base;
    for (int number = 2; QFileInfo::exists(aside); ++number) {
        aside = u"%1-%2"_s.arg(base).arg(number);
    }
    for (const QString& suffix :
        {u"-journal"_s, u"-wal"_s, u"-shm"_s, QString()}) { // the database itself last
        if (QFileInfo::exists(databaseFile() + suffix)
            && !QFile::rename(databaseFile() + suffix, aside + suffix)) {
            return systemFailure(u"cannot rename"_s, databaseFile() + suffix);
        }
    }
    return aside;
}

bool DataFolder::hasTraces() const
{
    return QFileInfo(databaseFile() + "-wal"_L1).size() > 0
        || !QDir(m_path).isEmpty(QDir::Dirs | QDir::NoDotAndDotDot);
}

QStringList DataFolder::filesAside(const QString& ending) const
{
    const QRegularExpression name(uR"(\.damaged-\d{8}T\d{6}(-\d+)?)"_s + ending + u'$');
    const QDir folder(m_path);
    QStringList found;
    for (const QString& file : folder.entryList(
             {databaseName + u".damaged-*"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (name.match(file).hasMatch()) {
            found.append(folder.filePath(file));
        }
    }
    return found;
}

QStringList DataFolder::undecidedAside() const
{
    QStringList files = allKeptAside();
    files.removeIf([](const QString& file) { return QFileInfo::exists(file + decidedSuffix); });
    return files;
}

void DataFolder::markDecided(const QStringList& asides) const
{
    for (const QString& file : asides) {
        const int handle = openOwnerOnly(file + decidedSuffix);
        if (handle >= 0) {
            ::fsync(handle);
            ::close(handle);
        }
    }
}

bool DataFolder::hasBadges() const
{
    return QFileInfo(QDir(m_path).filePath(badges)).isDir();
}

void DataFolder::eraseBadges(const QString& path)
{
    const QString folder = QDir(path).filePath(badges);
    if (!QFileInfo(folder).isSymLink()) {
        QDir(folder).removeRecursively(); // true where there is none
    }
}

void DataFolder::erasePeople() const
{
    eraseBadges(m_path);
    for (const QString& file : filesAside(uR"((-journal|-wal|-shm|\.decided)?)"_s)) {
        QFile::remove(file); // what cannot be deleted now is tried again at the next start
    }
}

} // namespace lanyard
