// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"

#include <QImage>
#include <QList>
#include <QStringList>

#include <optional>

namespace lanyard {

class BadgePainter;
struct BadgeDrawing;

/// A name in a script, and what its golden picture is called.
struct ScriptName
{
    const char* script;
    QString name;
};

[[nodiscard]] QList<ScriptName> scriptNames();

/// One badge of the set that every kind of payload is judged with.
struct JudgedBadge
{
    QString key; ///< of its starter layout
    ScriptName who;
    QString token; ///< its own in each layout and name
    int dpi = 203;
    int quarterTurns = 0;
    bool isOther = false; ///< of the two forms that a payload has: the second

    [[nodiscard]] QString label() const;
    [[nodiscard]] BadgeDrawing drawing() const;
    /// As it is drawn, not turned.
    [[nodiscard]] BadgeRaster raster(BadgePainter& painter) const;
};

enum class Turned { No, Yes };

/// True with LANYARD_JUDGE_ALL=1: every layout × name × 203 and 300 dpi × turn × form, minutes of
/// work. Otherwise it is a share: every two of layout, dpi, turn and form meet.
[[nodiscard]] bool isWholeSetJudged();

/// The set, or its share with names from the one of that number on, so that the names of several
/// kinds of payload together are all.
[[nodiscard]] QList<JudgedBadge> judgedBadges(Turned turned, int firstName = 0);

/// Black on white, a bit a dot.
[[nodiscard]] QImage imageOf(const BadgeRaster& raster);

/// Dots of a grey picture that differ from the raster's; -1 when it is too small to hold them.
[[nodiscard]] int wrongDots(const QImage& grey, const BadgeRaster& raster);

/// What a judge drew of one payload.
struct JudgedPayload
{
    QString label;
    QString picture; ///< file
    std::optional<int> wrongDots = 0; ///< against our bits; -1: another size; none: it has no dots
    QString token; ///< of its code; empty: it has none
};

struct Verdict
{
    QString told; ///< "ZPL: 18 payloads, 18 equal, 16 of 16 codes read by both"; "equal" of dots
    QStringList faults;
};

/// Has both readers of codes look at every picture, and counts.
[[nodiscard]] Verdict verdictOn(const QString& kind, const QList<JudgedPayload>& payloads);

} // namespace lanyard
