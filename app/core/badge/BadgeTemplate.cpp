// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeTemplate.h"

#include "badge/ElementProperties.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostElements = 1000;
constexpr qsizetype mostBytes = 4 * 1024 * 1024; ///< reading it costs ten times that of memory

Error broken(const QString& detail)
{
    return failure(ErrorCode::TemplateBroken, detail);
}

bool isPageSize(Length length)
{
    return length > mm(0) && length <= mm(2000);
}

Result<QJsonArray> elementsOf(const QByteArray& layout)
{
    if (layout.size() > mostBytes) {
        return broken(u"the layout has %1 bytes, more than %2"_s.arg(layout.size()).arg(mostBytes));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(layout, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return broken(u"the layout is not JSON: %1 at byte %2"_s.arg(problem.errorString())
                          .arg(problem.offset));
    }
    if (!document.isArray()) {
        return broken(u"the layout is not a list of elements"_s);
    }
    if (document.array().size() > mostElements) {
        return broken(u"the layout has more than %1 elements"_s.arg(mostElements));
    }
    return document.array();
}

} // namespace

Result<BadgeTemplate> BadgeTemplate::parse(
    const QByteArray& layout, Length width, Length height, const ElementRegistry& registry)
{
    if (!isPageSize(width) || !isPageSize(height)) {
        return broken(u"the page is %1 × %2 mm"_s.arg(width.inMm()).arg(height.inMm()));
    }
    const auto elements = elementsOf(layout);
    if (!elements) {
        return elements.error();
    }
    BadgeTemplate result;
    result.m_width = width;
    result.m_height = height;
    for (qsizetype i = 0; i < elements->size(); ++i) {
        const QJsonObject json = elements->at(i).toObject();
        const QString type = json.value("type"_L1).toString();
        const auto where = [&] { return u"element %1 (%2): "_s.arg(i + 1).arg(type); };
        if (type.isEmpty()) {
            return broken(u"element %1 has no type"_s.arg(i + 1));
        }
        const ElementFactory* factory = registry.find(type);
        if (!factory) {
            result.m_unknownTypes.append(type);
            continue;
        }
        ElementProperties properties(json);
        const int page = int(properties.number("page"_L1, 1, 1, BadgeTemplate::mostPages));
        if (properties.problem()) {
            return broken(where() + *properties.problem());
        }
        auto element = (*factory)(json);
        if (!element) {
            return broken(where() + element.error().detail);
        }
        result.m_pageCount = qMax(result.m_pageCount, page);
        result.m_elements.append({page, *element});
    }
    return result;
}

} // namespace lanyard
