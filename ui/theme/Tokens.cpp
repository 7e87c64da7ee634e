// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/Tokens.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

VerdictColours verdict(QRgb fill, QRgb onFill, QRgb tint, QRgb text)
{
    return {hex(fill), hex(onFill), hex(tint), hex(text)};
}

Tokens light()
{
    Tokens t;
    t.page = hex(0xF6F2EA);
    t.rail = hex(0xEAE4D7);
    t.surface = hex(0xFFFFFF);
    t.sunken = hex(0xEFEADF);
    t.line = hex(0xD5CDBD);
    t.lineStrong = hex(0x7A7263);
    t.ink = hex(0x1B1915);
    t.ink2 = hex(0x474238);
    t.accent = hex(0x4B2462);
    t.accentHover = hex(0x5C3077);
    t.accentPressed = hex(0x371848);
    t.onAccent = hex(0xFFFFFF);
    t.tint = hex(0xEADFF1);
    t.admitted = verdict(0x0D6150, 0xFFFFFF, 0xDDEFE6, 0x0A4F41);
    t.already = verdict(0x12318F, 0xFFFFFF, 0xDFE8F6, 0x12318F);
    t.stop = verdict(0x9C1C0B, 0xFFFFFF, 0xF8E2DD, 0x8A180A);
    t.look = verdict(0xF5B81C, 0x1B1915, 0xFCEFCB, 0x5A3F00);
    t.unknown = verdict(0xE7E2D8, 0x1B1915, 0xE7E2D8, 0x474238);
    t.amber = hex(0xF5B81C);
    t.amberLine = hex(0x1B1915);
    t.holder = hex(0xF9F7F2);
    t.holderLine = hex(0xBDB4A2);
    t.metal = hex(0x6B6558);
    t.strapA = hex(0x4B2462);
    t.strapB = hex(0x5C3077);
    t.strapC = hex(0x371848);
    t.stitch = hex(0x9A78B0);
    t.crimp = hex(0x9A78B0);
    t.shadow = QColor(40, 30, 15, 56);
    return t;
}

Tokens dark()
{
    Tokens t = light();
    t.page = hex(0x171512);
    t.rail = hex(0x0F0E0C);
    t.surface = hex(0x24211C);
    t.sunken = hex(0x1D1A16);
    t.line = hex(0x3D382F);
    t.lineStrong = hex(0x958C7B);
    t.ink = hex(0xF7F2E8);
    t.ink2 = hex(0xCFC7B8);
    t.accent = hex(0xDDBDF2);
    t.accentHover = hex(0xE8D0F7);
    t.accentPressed = hex(0xC9A2E3);
    t.onAccent = hex(0x2A1238);
    t.tint = hex(0x3A2946);
    t.admitted = verdict(0x0D6150, 0xFFFFFF, 0x0F2F25, 0x7FE3BE);
    t.already = verdict(0x1B3FA6, 0xFFFFFF, 0x15294A, 0xA9CBFF);
    t.stop = verdict(0x9C1C0B, 0xFFFFFF, 0x431A14, 0xFFB9AC);
    t.look = verdict(0xF5B81C, 0x1B1915, 0x3D2F0C, 0xFFD36B);
    t.unknown = verdict(0xCFC7B8, 0x1B1915, 0x302C26, 0xD9D2C5);
    t.amberLine = hex(0xF5B81C);
    t.holder = hex(0x2E2A24);
    t.holderLine = hex(0x5A5245);
    t.metal = hex(0xA79D8B);
    t.strapA = hex(0x6C3A8A);
    t.strapB = hex(0x7E4A9E);
    t.strapC = hex(0x55296F);
    t.stitch = hex(0xB493CC);
    t.crimp = hex(0xB493CC);
    t.shadow = QColor(0, 0, 0, 153);
    return t;
}

Tokens contrast()
{
    const QColor black = hex(0x000000);
    const QColor white = hex(0xFFFFFF);
    Tokens t;
    t.page = t.rail = t.surface = t.sunken = black;
    t.line = t.lineStrong = t.ink = t.ink2 = white;
    t.accent = hex(0xF0D6FF);
    t.accentHover = white;
    t.accentPressed = hex(0xE0B8FA);
    t.onAccent = black;
    t.tint = hex(0x2B1A36);
    t.admitted = verdict(0x000000, 0xFFFFFF, 0x000000, 0x00F5B0);
    t.already = verdict(0x000000, 0xFFFFFF, 0x000000, 0x8FB4FF);
    t.stop = verdict(0x000000, 0xFFFFFF, 0x000000, 0xFF7563);
    t.look = verdict(0x000000, 0xFFFFFF, 0x000000, 0xFFD400);
    t.unknown = verdict(0x000000, 0xFFFFFF, 0x000000, 0xFFFFFF);
    t.amber = t.amberLine = hex(0xFFD400);
    t.holder = black;
    t.holderLine = t.metal = white;
    t.strapA = t.strapB = hex(0xF0D6FF);
    t.strapC = t.stitch = black;
    t.crimp = white;
    t.shadow = Qt::transparent;
    t.border = 2;
    return t;
}

} // namespace

ThemeKind themeKindOf(const QString& name)
{
    if (name == "dark"_L1) {
        return ThemeKind::Dark;
    }
    return name == "contrast"_L1 ? ThemeKind::Contrast : ThemeKind::Light;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None:
        return {};
    case Verdict::Admitted:
        return u"admit"_s;
    case Verdict::Already:
        return u"already"_s;
    case Verdict::Stop:
        return u"stop"_s;
    case Verdict::Look:
        return u"look"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    case Verdict::Waiting:
        return u"waiting"_s;
    }
    return {};
}

const VerdictColours& Tokens::of(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Admitted:
        return admitted;
    case Verdict::Already:
        return already;
    case Verdict::Stop:
        return stop;
    case Verdict::Look:
        return look;
    case Verdict::None:
    case Verdict::Unknown:
    case Verdict::Waiting:
        break;
    }
    return unknown;
}

QHash<QString, QColor> Tokens::named() const
{
    return {
        {u"page"_s, page},
        {u"rail"_s, rail},
        {u"surface"_s, surface},
        {u"sunken"_s, sunken},
        {u"line"_s, line},
        {u"line-strong"_s, lineStrong},
        {u"ink"_s, ink},
        {u"ink-2"_s, ink2},
        {u"accent"_s, accent},
        {u"accent-hi"_s, accentHover},
        {u"accent-lo"_s, accentPressed},
        {u"on-accent"_s, onAccent},
        {u"tint"_s, tint},
        {u"t-admit"_s, admitted.tint},
        {u"t-already"_s, already.tint},
        {u"t-stop"_s, stop.tint},
        {u"t-look"_s, look.tint},
        {u"look-text"_s, look.text},
        {u"t-unknown"_s, unknown.tint},
        {u"strap"_s, strapA},
    };
}

const Tokens& tokensOf(ThemeKind kind)
{
    static const Tokens all[] = {light(), dark(), contrast()};
    return all[static_cast<int>(kind)];
}

} // namespace lanyard
