// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/StarterTemplates.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> contentOf(const QDir& folder, const QString& name)
{
    if (QFileInfo(name).fileName() != name) {
        return failure(ErrorCode::TemplateBroken, u"%1 is not in the folder"_s.arg(name));
    }
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::TemplateBroken, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    }
    return file.readAll();
}

} // namespace

Result<QList<StoredTemplate>> starterTemplates(const QString& folder)
{
    const QDir dir(folder);
    const auto index = contentOf(dir, u"badges.json"_s);
    if (!index) {
        return index.error();
    }
    QList<StoredTemplate> templates;
    const QJsonArray entries = QJsonDocument::fromJson(*index).array();
    for (const QJsonValue& entry : entries) {
        const auto layout = contentOf(dir, entry["layout"_L1].toString());
        const auto background = contentOf(dir, entry["background"_L1].toString());
        if (!layout || !background) {
            return layout ? background.error() : layout.error();
        }
        StoredTemplate one;
        one.key = entry["key"_L1].toString();
        one.name = entry["name"_L1].toString();
        one.widthMm = entry["widthMm"_L1].toDouble();
        one.heightMm = entry["heightMm"_L1].toDouble();
        one.layout = *layout;
        one.background = *background;
        templates.append(one);
    }
    if (templates.isEmpty()) {
        return failure(
            ErrorCode::TemplateBroken, dir.filePath(u"badges.json"_s) + u" lists no layout"_s);
    }
    return templates;
}

} // namespace lanyard
