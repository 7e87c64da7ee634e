// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/MarkedWords.h"

#include <QStyledItemDelegate>

#include <utility>

namespace lanyard {

/// A person's row: symbol, name with what matched, company and ticket, state in words. A row whose
/// name is written from the right is mirrored as a whole. Matches cover whole grapheme clusters.
/// Nothing reaches out of its place: what has no room is shortened, the name last.
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PersonDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int high(int design, int lines) const;
    /// What of a row in that place cannot be read whole, though it must be: everything but what is
    /// told of the match and, on a small screen, the company.
    [[nodiscard]] QStringList cut(const QRect& rect, const QModelIndex& index) const;

private:
    struct Row;
    void paintGround(QPainter& painter, const Row& row, bool hovered) const;
    void paintTick(QPainter& painter, const QRectF& square, bool ticked) const;
    [[nodiscard]] Row rowAt(const QRect& rect, const QModelIndex& index) const;
    [[nodiscard]] QList<MarkedWords> nameOf(const Row& row) const;
    [[nodiscard]] QList<MarkedWords> factsOf(const Row& row) const;
    /// What else is told of the match, with what is marked in it.
    [[nodiscard]] std::pair<QString, QList<MatchRange>> secondLine(const SearchHit& hit) const;

    const Theme& m_theme;
};

} // namespace lanyard
