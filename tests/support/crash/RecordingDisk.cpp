// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// A VFS in front of SQLite's own: https://www.sqlite.org/vfs.html, "shims".
#include "RecordingDisk.h"

#include <sqlite3.h>

#include <cerrno>
#include <unistd.h>

namespace lanyard {

struct RecordingDisk::State
{
    State(const QString& folderToWatch, DiskLog& logToFill)
        : folder(folderToWatch.toUtf8())
        , log(logToFill)
    { }

    /// Name within the folder; empty: not ours.
    [[nodiscard]] QByteArray nameOf(const char* path) const
    {
        const QByteArray whole(path != nullptr ? path : "");
        return whole.startsWith(folder + '/') ? whole.mid(folder.size() + 1) : QByteArray();
    }

    /// The file of that name, new when it had none.
    int numberOf(const QByteArray& name)
    {
        const std::scoped_lock lock(mutex);
        if (const auto known = numbers.constFind(name); known != numbers.constEnd()) {
            return *known;
        }
        numbers.insert(name, ++last);
        log.append({DiskEvent::Kind::Create, last, 0, {}, QString::fromUtf8(name)});
        return last;
    }

    void forget(const QByteArray& name)
    {
        const std::scoped_lock lock(mutex);
        if (const int number = numbers.take(name); number != 0) {
            log.append({DiskEvent::Kind::Delete, number, 0, {}, QString::fromUtf8(name)});
        }
    }

    QByteArray folder;
    DiskLog& log;
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs vfs = {};
    RecordingDisk::Fault fault;
    std::mutex mutex;
    QHash<QByteArray, int> numbers;
    int last = 0;
};

namespace {

RecordingDisk::State* disk = nullptr; // SQLite's call-backs have no other way to it

struct File
{
    sqlite3_file base;
    sqlite3_file* real;
    int number; ///< 0: not recorded
    int systemError; ///< of the last operation that was made to fail; 0: none was, or it told none
};

File* ours(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return ours(file)->real;
}

void note(sqlite3_file* file, DiskEvent::Kind kind, qint64 at = 0, const QByteArray& bytes = {})
{
    if (ours(file)->number != 0) {
        disk->log.append({kind, ours(file)->number, at, bytes, {}});
    }
}

/// How the operation shall fail; 0: not at all.
int failureOf(sqlite3_file* file, DiskEvent::Kind kind)
{
    const std::scoped_lock lock(disk->mutex);
    ours(file)->systemError = 0;
    if (ours(file)->number == 0 || !disk->fault) {
        return SQLITE_OK;
    }
    errno = 0;
    const int code = disk->fault(kind);
    if (code != SQLITE_OK) {
        ours(file)->systemError = errno;
    }
    return code;
}

int closeFile(sqlite3_file* file)
{
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* to, int count, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), to, count, at);
}

int writeFile(sqlite3_file* file, const void* from, int count, sqlite3_int64 at)
{
    if (const int code = failureOf(file, DiskEvent::Kind::Write); code != SQLITE_OK) {
        return code;
    }
    note(file, DiskEvent::Kind::Write, at, QByteArray(static_cast<const char*>(from), count));
    return real(file)->pMethods->xWrite(real(file), from, count, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int code = failureOf(file, DiskEvent::Kind::Truncate); code != SQLITE_OK) {
        return code;
    }
    note(file, DiskEvent::Kind::Truncate, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    if (const int code = failureOf(file, DiskEvent::Kind::Sync); code != SQLITE_OK) {
        return code;
    }
    const int code = real(file)->pMethods->xSync(real(file), flags);
    if (code == SQLITE_OK) {
        note(file, DiskEvent::Kind::Sync);
    }
    return code;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkLock(sqlite3_file* file, int* answer)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), answer);
}

int controlFile(sqlite3_file* file, int what, void* argument)
{
    if (what == SQLITE_FCNTL_LAST_ERRNO && ours(file)->systemError != 0) {
        *static_cast<int*>(argument) = ours(file)->systemError;
        return SQLITE_OK;
    }
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file* file, int page, int size, int extend, volatile void** to)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, to);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrierShared(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file* file, int erase)
{
    return real(file)->pMethods->xShmUnmap(real(file), erase);
}

// Version 2: with shared memory, without mapped reading.
constexpr sqlite3_io_methods methods{2, closeFile, readFile, writeFile, truncateFile, syncFile,
    fileSize, lockFile, unlockFile, checkLock, controlFile, sectorSize, characteristics, mapShared,
    lockShared, barrierShared, unmapShared, nullptr, nullptr};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    File* opened = ours(file);
    opened->base.pMethods = nullptr;
    opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
    opened->real->pMethods = nullptr;
    opened->number = 0;
    opened->systemError = 0;
    const int code = disk->real->xOpen(disk->real, path, opened->real, flags, outFlags);
    if (opened->real->pMethods != nullptr) {
        opened->base.pMethods = &methods;
    }
    const QByteArray name = disk->nameOf(path);
    if (code == SQLITE_OK && !name.isEmpty()) {
        opened->number = disk->numberOf(name);
    }
    return code;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    const int code = disk->real->xDelete(disk->real, path, syncFolder);
    if (code == SQLITE_OK) {
        disk->forget(disk->nameOf(path));
    }
    return code;
}

} // namespace

RecordingDisk::RecordingDisk(const QString& folder, DiskLog& log)
    : m_state(std::make_unique<State>(folder, log))
{
    Q_ASSERT(disk == nullptr);
    disk = m_state.get();
    disk->real = sqlite3_vfs_find(nullptr);
    disk->vfs = *disk->real;
    disk->vfs.pNext = nullptr;
    disk->vfs.zName = "recording";
    disk->vfs.szOsFile = int(sizeof(File)) + disk->real->szOsFile;
    disk->vfs.xOpen = openFile;
    disk->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&disk->vfs, 1);
}

void RecordingDisk::setFault(Fault fault)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->fault = std::move(fault);
}

RecordingDisk::~RecordingDisk()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
    disk = nullptr;
}

} // namespace lanyard
