// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeRenderer.h"

#include <atomic>

namespace lanyard {

/// Finds fault by what a badge says: a long company does not fit, no font has a snowman, and the
/// code of a token with "smudged" in it cannot be read.
class JudgingRenderer final : public BadgeRenderer
{
public:
    JudgingRenderer() { ++alive; }

    ~JudgingRenderer() override
    {
        --alive;
        endedElsewhere += m_thread == numberOfThread() ? 0 : 1;
    }
    Q_DISABLE_COPY_MOVE(JudgingRenderer)

    static inline std::atomic_int alive = 0;
    static inline std::atomic_int endedElsewhere = 0; ///< on another thread than it was made on

    int trials = 0;
    int dpi = 0; ///< of the last trial or raster

    Result<RenderedBadge> raster(const BadgeDrawing& drawing, int atDpi) override
    {
        dpi = atDpi;
        return m_fake.raster(drawing, atDpi);
    }

    Result<BadgeTrial> trial(const BadgeDrawing& drawing, int atDpi, const QRect&) override
    {
        ++trials;
        dpi = atDpi;
        BadgeTrial result;
        for (const DrawingItem& item : drawing.pages.first()) {
            if (const auto* text = std::get_if<TextRun>(&item)) {
                if (text->element == QLatin1String("attendee_company") && text->text.size() > 20) {
                    result.overflow.append(text->element);
                }
                if (text->text.contains(QChar(0x2603))) {
                    result.missingGlyphs.append(QString(QChar(0x2603)));
                }
            } else if (const auto* code = std::get_if<BarcodeModules>(&item)) {
                const bool isSmudged = code->text.contains(QLatin1String("smudged"));
                result.codes.append(isSmudged ? QString() : code->text);
            }
        }
        return result;
    }

    Result<RenderedPdf> pdf(const BadgeDrawing& drawing) override { return m_fake.pdf(drawing); }

    Result<std::unique_ptr<SheetFile>> sheets(QIODevice& out, Length width, Length height) override
    {
        return m_fake.sheets(out, width, height);
    }

    QStringList readBack(const BadgeRaster& raster, const QList<DrawingItem>& items) override
    {
        return m_fake.readBack(raster, items);
    }

    Result<PageSize> pageSize(const QByteArray& pdf) override { return m_fake.pageSize(pdf); }

private:
    /// No other thread ever has it, unlike an id of the system's.
    [[nodiscard]] static int numberOfThread()
    {
        static std::atomic_int last = 0;
        thread_local const int number = ++last;
        return number;
    }

    FakeRenderer m_fake;
    int m_thread = numberOfThread();
};

} // namespace lanyard
