// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/HanForm.h"

#include <QFont>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace lanyard {

/// A text with the font family of each of its parts.
struct FontRuns
{
    struct Run
    {
        int start = 0;
        int length = 0;
        QString family;
        bool tall = false; ///< its letters need more room than Latin ones

        bool operator==(const Run&) const = default;
    };

    QString text; ///< what can be drawn; letters that no font has are told in Latin letters
    QList<Run> runs;
    QStringList missing; ///< characters that no font has, each once
};

/// The fonts that badges are drawn with: those of one folder, chosen by script, never the
/// machine's own. A file is loaded when its script first appears, so that one without Chinese
/// names never pays for Chinese. Any threads, one at a time: what one of them holds of a font is no
/// other's, and ends with it.
class FontCatalog
{
public:
    /// `folder` holds `NotoSans-Regular.ttf`, `NotoSansKannada-Bold.ttf`, ….
    explicit FontCatalog(const QString& folder);

    /// `family` is the layout's: "Noto …" is drawn in Noto Sans, every mono in Noto Sans Mono, all
    /// else in Open Sans, which is what a pretix server has and falls back to.
    /// `han`: a Han character that looks otherwise in that form than in mainland China is drawn
    /// with the form's own file, where that has it; all else is not touched by it.
    [[nodiscard]] FontRuns runsFor(
        const QString& text, const QString& family, HanForm han = HanForm::Simplified);
    /// A font of a loaded family, unhinted, without the machine's fonts behind it. Open Sans is
    /// set without kerning, as the server sets it, so that lines are as long and break as there.
    [[nodiscard]] static QFont font(const QString& family, bool bold, bool italic, int pixelSize);
    /// False when the folder lacks even the base font: nothing can be drawn.
    [[nodiscard]] bool isUsable();

private:
    struct Face
    {
        QString family; ///< empty: not in the folder
        QRawFont raw;
    };

    /// Of one thread: an opened font is no other's, may not be let go by another while that one
    /// goes on, and has no signs any more once it has ended.
    struct Opened
    {
        std::weak_ptr<const int> thread;
        QHash<QString, Face> faces; ///< by stem
    };

    [[nodiscard]] QHash<QString, Face>& openedHere();
    const Face& face(const QString& stem);
    [[nodiscard]] bool draws(const QString& stem, char32_t character);
    [[nodiscard]] QString baseFor(const QString& family);
    [[nodiscard]] QString stemFor(char32_t character, const QString& current, const QString& base);
    [[nodiscard]] QString inForm(const QString& stem, char32_t character, HanForm han);
    [[nodiscard]] QString readable(const QString& text, const QString& base, QStringList& missing);

    QString m_folder;
    std::vector<Opened> m_opened;
};

} // namespace lanyard
