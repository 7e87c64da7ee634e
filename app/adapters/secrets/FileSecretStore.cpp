// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FileSecretStore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximalBytes = 64 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Names are chosen by the program; anything that could leave the folder is a fault of ours.
bool isPlain(const QString& name)
{
    const auto plain
        = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), plain);
}

/// A rename is on the disk only when its folder is.
void syncFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace

FileSecretStore::FileSecretStore(QString folder)
    : m_folder(std::move(folder))
{ }

Result<QByteArray> FileSecretStore::load(const QString& name) const
{
    if (!isPlain(name)) {
        return failure(ErrorCode::StorageFailed, u"not a name of a secret: "_s + name);
    }
    QFile file(QDir(m_folder).filePath(name));
    if (!file.exists()) {
        return QByteArray();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::StorageFailed, file.fileName() + u": "_s + file.errorString());
    }
    const QByteArray secret = file.read(maximalBytes);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::StorageFailed, file.fileName() + u": "_s + file.errorString());
    }
    return secret;
}

Result<void> FileSecretStore::store(const QString& name, const QByteArray& secret)
{
    if (!isPlain(name)) {
        return failure(ErrorCode::StorageFailed, u"not a name of a secret: "_s + name);
    }
    if (!QDir().mkpath(m_folder)) {
        return failure(ErrorCode::StorageFailed, u"cannot make the folder "_s + m_folder);
    }
    QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    QSaveFile file(QDir(m_folder).filePath(name));
    // The permissions come before the first byte: nobody reads over the shoulder of a write.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(secret) != secret.size() || !file.commit()) {
        return failure(ErrorCode::StorageFailed, file.fileName() + u": "_s + file.errorString());
    }
    syncFolder(m_folder);
    return {};
}

Result<void> FileSecretStore::erase(const QString& name)
{
    if (!isPlain(name)) {
        return failure(ErrorCode::StorageFailed, u"not a name of a secret: "_s + name);
    }
    QFile file(QDir(m_folder).filePath(name));
    if (file.exists() && !file.remove()) {
        return failure(ErrorCode::StorageFailed, file.fileName() + u": "_s + file.errorString());
    }
    return {};
}

} // namespace lanyard
