// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeElement.h"
#include "badge/ElementProperties.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr double tightLines = 1.00537 / 1.15; ///< pretix 2026.8.0, measured: 1.005 font sizes
constexpr double mostTurns = 100;
constexpr double markWidth = 1024.0 / 629; ///< of its height, pretix 2026.8.0

/// Positions in a layout are from the page's lower left corner.
Length fromTop(const ComposeContext& context, Length bottom)
{
    return mm(context.pageHeight.inMm() - bottom.inMm());
}

/// `textarea`: a line or more that hang from an edge, and `textcontainer`: text in a box.
class TextElement final : public BadgeElement
{
public:
    TextElement(ElementProperties& properties, bool inBox)
        : m_source(properties.source(u"other"_s))
        , m_bottom(properties.length("bottom"_L1))
    {
        m_run.element = m_source.variable;
        m_run.box.left = properties.length("left"_L1);
        m_run.box.width = properties.size("width"_L1);
        m_run.family = properties.word("fontfamily"_L1, u"Open Sans"_s);
        m_run.pointSize = properties.number("fontsize"_L1, 10, 1, 1000);
        // a textarea from before there was a line height is set tighter
        const double unsaid = inBox ? 1 : tightLines;
        m_run.lineHeight = properties.number("lineheight"_L1, unsaid, 0.1, 10);
        m_run.bold = properties.flag("bold"_L1, false);
        m_run.italic = properties.flag("italic"_L1, false);
        m_run.align = properties.align();
        m_run.colour = properties.colour();
        m_run.rotation = properties.number("rotation"_L1, 0, -mostTurns * 360, mostTurns * 360);
        if (inBox) {
            m_run.box.height = properties.size("height"_L1);
            m_run.place = properties.place();
            m_run.autoResize = properties.flag("autoresize"_L1, false);
            m_run.splitLongWords = properties.flag("splitlongwords"_L1, true);
        } else {
            const bool downward = properties.flag("downward"_L1, false);
            m_run.extent = downward ? TextRun::Extent::Down : TextRun::Extent::Up;
        }
    }

    void compose(const ComposeContext& context, QList<DrawingItem>& items) const override
    {
        TextRun run = m_run;
        run.text = textOf(m_source, context.content, context.unknown);
        if (run.text.isEmpty()) {
            return;
        }
        run.han = hanFormOfLocale(m_source.locale).value_or(context.han);
        run.box.top = fromTop(context, mm(m_bottom.inMm() + run.box.height.inMm()));
        items.append(run);
    }

private:
    TextSource m_source;
    Length m_bottom;
    TextRun m_run;
};

/// `barcodearea`: a QR code. Levels by length are pretix's (pretix.md 4).
class BarcodeElement final : public BadgeElement
{
public:
    explicit BarcodeElement(ElementProperties& properties)
        : m_source(properties.source(u"secret"_s))
        , m_bottom(properties.length("bottom"_L1))
    {
        m_code.left = properties.length("left"_L1);
        m_code.side = properties.size("size"_L1);
        m_code.quietZone = !properties.flag("nowhitespace"_L1, false);
        m_code.colour = properties.colour();
    }

    void compose(const ComposeContext& context, QList<DrawingItem>& items) const override
    {
        BarcodeModules code = m_code;
        code.text = textOf(m_source, context.content, context.unknown, false);
        if (m_source.variable != "secret"_L1) {
            code.text = code.text.trimmed();
        }
        if (code.text.isEmpty()) {
            return;
        }
        code.top = fromTop(context, mm(m_bottom.inMm() + code.side.inMm()));
        if (code.text.size() > 128) {
            code.level = ErrorCorrection::Low;
        } else if (code.text.size() > 32) {
            code.level = ErrorCorrection::Medium;
        }
        items.append(code);
    }

private:
    TextSource m_source;
    Length m_bottom;
    BarcodeModules m_code;
};

/// `imagearea`: a picture of the person's or the event's. One that is missing leaves its place
/// empty.
class ImageElement final : public BadgeElement
{
public:
    explicit ImageElement(ElementProperties& properties)
        : m_bottom(properties.length("bottom"_L1))
    {
        m_picture.element = properties.word("content"_L1);
        m_picture.box.left = properties.length("left"_L1);
        m_picture.box.width = properties.size("width"_L1);
        m_picture.box.height = properties.size("height"_L1);
    }

    void compose(const ComposeContext& context, QList<DrawingItem>& items) const override
    {
        Picture picture = m_picture;
        picture.data = context.content.images.value(m_picture.element);
        picture.box.top = fromTop(context, mm(m_bottom.inMm() + picture.box.height.inMm()));
        if (picture.data.isEmpty()) {
            context.missingPictures.append(picture);
            return;
        }
        items.append(picture);
    }

private:
    Length m_bottom;
    Picture m_picture;
};

/// `poweredby`: the words of the mark that pretix's templates end with, in the mark's place: as
/// tall as `size`, and as wide as the mark would be.
class PoweredByElement final : public BadgeElement
{
public:
    explicit PoweredByElement(ElementProperties& properties)
        : m_bottom(properties.length("bottom"_L1))
    {
        const Length height = properties.size("size"_L1);
        m_run.element = u"poweredby"_s;
        m_run.text = u"powered by\npretix"_s;
        m_run.box = {properties.length("left"_L1), {}, mm(height.inMm() * markWidth), height};
        m_run.pointSize = height.inPoints() * 0.4;
        m_run.align = TextAlign::Center;
        m_run.place = TextPlace::Middle;
        m_run.autoResize = true;
        if (properties.word("content"_L1) == "white"_L1) {
            m_run.colour = {255, 255, 255};
        }
    }

    void compose(const ComposeContext& context, QList<DrawingItem>& items) const override
    {
        TextRun run = m_run;
        run.box.top = fromTop(context, mm(m_bottom.inMm() + run.box.height.inMm()));
        items.append(run);
    }

private:
    Length m_bottom;
    TextRun m_run;
};

template <typename Element, typename... More>
ElementFactory factoryOf(More... more)
{
    return [more...](const QJsonObject& json) -> Result<std::shared_ptr<const BadgeElement>> {
        ElementProperties properties(json);
        auto element = std::make_shared<const Element>(properties, more...);
        if (properties.problem()) {
            return failure(ErrorCode::TemplateBroken, *properties.problem());
        }
        return element;
    };
}

} // namespace

void ElementRegistry::add(const QString& type, ElementFactory factory)
{
    m_factories.insert(type, std::move(factory));
}

const ElementFactory* ElementRegistry::find(const QString& type) const
{
    const auto found = m_factories.constFind(type);
    return found == m_factories.constEnd() ? nullptr : &*found;
}

ElementRegistry standardElements()
{
    ElementRegistry registry;
    registry.add(u"textarea"_s, factoryOf<TextElement>(false));
    registry.add(u"textcontainer"_s, factoryOf<TextElement>(true));
    registry.add(u"barcodearea"_s, factoryOf<BarcodeElement>());
    registry.add(u"imagearea"_s, factoryOf<ImageElement>());
    registry.add(u"poweredby"_s, factoryOf<PoweredByElement>());
    return registry;
}

} // namespace lanyard
