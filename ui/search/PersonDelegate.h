// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/SearchHit.h"
#include "theme/Theme.h"

#include <QStyledItemDelegate>

#include <utility>

class QFontMetricsF;
class QTextLayout;
class QTextLine;

namespace lanyard {

/// A person's row: symbol, name with what matched, company and ticket, state in words. A row whose
/// name is written from the right is mirrored as a whole. Matches cover whole grapheme clusters.
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

private:
    struct Row;
    struct Words;
    void paintGround(QPainter& painter, const Row& row, bool hovered) const;
    void paintTick(QPainter& painter, const QRectF& square, bool ticked) const;
    void paintName(QPainter& painter, const Row& row) const;
    void paintFacts(QPainter& painter, const Row& row) const;
    /// What else is told of the match, with what is marked in it.
    [[nodiscard]] std::pair<QString, QList<MatchRange>> secondLine(const SearchHit& hit) const;
    void paintMarked(QPainter& painter, const Words& words, const Row& row) const;
    void paintMark(QPainter& painter, const QTextLine& line, const MatchRange& mark,
        const QPointF& base, const QFontMetricsF& metrics, bool chosen) const;
    [[nodiscard]] double layOut(QTextLayout& layout, const TextStyle& style, double width) const;

    const Theme& m_theme;
};

/// Widens ranges to the borders of grapheme clusters, so that a mark never splits a syllable.
[[nodiscard]] QList<MatchRange> wholeClusters(const QString& text, const QList<MatchRange>& ranges);

} // namespace lanyard
