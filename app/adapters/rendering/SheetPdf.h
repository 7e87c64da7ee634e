// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PdfFile.h"
#include "ports/SheetFile.h"

namespace lanyard {

class BadgePainter;

/// Sheets of badges as one PDF: everything of a badge as it is in a PDF of its own, moved and
/// turned by whole dots; nothing of a badge leaves its place. Fonts and backgrounds are in the
/// file once.
class SheetPdf final : public SheetFile
{
public:
    SheetPdf(BadgePainter& badges, QIODevice& out, Length width, Length height);

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

    [[nodiscard]] QList<DrawnOnSheet> addSheet(
        const QList<BadgeOnSheet>& badges, const QList<BadgeBox>& marks) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] DrawnOnSheet draw(const BadgeOnSheet& badge);

    BadgePainter& m_badges;
    QIODevice& m_out;
    PdfFile m_file;
    int m_sheets = 0;
};

} // namespace lanyard
