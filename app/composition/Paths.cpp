// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace lanyard::Paths {

using namespace Qt::StringLiterals;

QString resource(const QString& name)
{
    const QString override = qEnvironmentVariable("LANYARD_RESOURCES");
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/lanyard"_s;
    const QString root = !override.isEmpty() ? override
        : QDir(installed).exists()           ? QDir::cleanPath(installed)
                                             : QStringLiteral(LANYARD_RESOURCE_DIR);
    return root + u'/' + name;
}

QString defaultData()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lanyard"_s;
}

} // namespace lanyard::Paths
