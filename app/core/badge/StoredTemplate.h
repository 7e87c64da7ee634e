// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/StrongId.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace lanyard {

/// A badge template as the replica keeps it: pretix's layout JSON and its background PDF.
struct StoredTemplate
{
    BadgeTemplateId id;
    EventId event;
    qint64 remote = 0; ///< the server's id; 0 for a starter layout
    QString key; ///< name for scripts: "a6-folded", "label-62x100", or "pretix-12"
    QString name;
    bool isDefault = false;
    QByteArray layout; ///< JSON array of elements
    QByteArray background; ///< PDF; empty: none
    double widthMm = 0;
    double heightMm = 0;

    bool operator==(const StoredTemplate&) const = default;
};

} // namespace lanyard
