// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeContent.h"
#include "badge/BadgeDrawing.h"
#include "support/Result.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <memory>

namespace lanyard {

/// What an element is given to draw itself.
struct ComposeContext
{
    const BadgeContent& content;
    Length pageHeight;
    QStringList& unknown; ///< variables asked for that the content does not name
    QList<Picture>& missingPictures; ///< asked for, and the content has none
    HanForm han; ///< of the badge's texts
};

/// One thing of a badge template. Knows its properties, turns them with a content into items.
class BadgeElement
{
public:
    virtual ~BadgeElement() = default;
    virtual void compose(const ComposeContext& context, QList<DrawingItem>& items) const = 0;

protected:
    BadgeElement() = default;
    Q_DISABLE_COPY_MOVE(BadgeElement)
};

using ElementFactory
    = std::function<Result<std::shared_ptr<const BadgeElement>>(const QJsonObject& properties)>;

/// Which element a layout's `type` makes. Open: a new kind of element is one class and one `add`.
class ElementRegistry
{
public:
    void add(const QString& type, ElementFactory factory);
    /// Null when nobody knows the type.
    [[nodiscard]] const ElementFactory* find(const QString& type) const;

private:
    QHash<QString, ElementFactory> m_factories;
};

/// The five of pretix's badge editor: `textarea`, `textcontainer`, `barcodearea`, `imagearea`,
/// `poweredby`.
[[nodiscard]] ElementRegistry standardElements();

} // namespace lanyard
