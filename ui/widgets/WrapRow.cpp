// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/WrapRow.h"

#include <QWidget>

#include <algorithm>

namespace lanyard {

WrapRow::WrapRow(int spacing, QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

WrapRow::~WrapRow()
{
    for (const Part& part : std::as_const(m_parts)) {
        delete part.item;
    }
}

void WrapRow::addEnd(QWidget* widget)
{
    m_toEnd = true;
    addWidget(widget);
    m_toEnd = false;
}

void WrapRow::addEnd(QLayout* layout)
{
    m_toEnd = true;
    addLayout(layout);
    m_toEnd = false;
}

void WrapRow::addLayout(QLayout* layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void WrapRow::addItem(QLayoutItem* item)
{
    m_parts.append({item, m_toEnd});
    invalidate();
}

int WrapRow::count() const
{
    return int(m_parts.size());
}

QLayoutItem* WrapRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts.at(index).item : nullptr;
}

QLayoutItem* WrapRow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_parts.takeAt(index).item : nullptr;
}

QSize WrapRow::sizeHint() const
{
    QSize all(0, 0);
    for (const Part& part : m_parts) {
        if (!part.item->isEmpty()) {
            const QSize one = part.item->sizeHint();
            all.rwidth() += one.width() + (all.width() > 0 ? spacing() : 0);
            all.setHeight(qMax(all.height(), one.height()));
        }
    }
    const QMargins edges = contentsMargins();
    return all + QSize(edges.left() + edges.right(), edges.top() + edges.bottom());
}

QSize WrapRow::minimumSize() const
{
    QSize widest(0, 0);
    for (const Part& part : m_parts) {
        if (!part.item->isEmpty()) {
            widest = widest.expandedTo(part.item->minimumSize());
        }
    }
    const QMargins edges = contentsMargins();
    return widest + QSize(edges.left() + edges.right(), edges.top() + edges.bottom());
}

bool WrapRow::hasHeightForWidth() const
{
    return true;
}

int WrapRow::heightForWidth(int width) const
{
    const QMargins edges = contentsMargins();
    int height = edges.top() + edges.bottom();
    const QList<Line> all = lines(width - edges.left() - edges.right());
    for (const Line& line : all) {
        height += heightOf(line);
    }
    return height + qMax(0, int(all.size()) - 1) * spacing();
}

Qt::Orientations WrapRow::expandingDirections() const
{
    return {};
}

void WrapRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const QList<Line> all = lines(inside.width());
    int top = inside.top();
    for (const Line& line : all) {
        // what is one line has all the height, as in any row
        const int high = all.size() == 1 ? inside.height() : heightOf(line);
        place(line, QRect(inside.left(), top, inside.width(), high));
        top += high + spacing();
    }
}

QList<WrapRow::Line> WrapRow::lines(int width) const
{
    QList<Line> all;
    int used = 0;
    for (Part part : m_parts) {
        if (part.item->isEmpty()) {
            continue;
        }
        part.width = qMin(width, part.item->minimumSize().width());
        const int more = part.width + (used > 0 ? spacing() : 0);
        if (all.isEmpty() || used + more > width) {
            all.append(Line());
            used = part.width;
        } else {
            used += more;
        }
        all.last().append(part);
    }
    for (Line& line : all) {
        shareRoom(line, width);
    }
    return all;
}

/// What is left over goes to those that like to be wider, to all of them alike.
void WrapRow::shareRoom(Line& line, int room) const
{
    int spare = room - int(line.size() - 1) * spacing();
    for (const Part& part : std::as_const(line)) {
        spare -= part.width;
    }
    const auto lacks
        = [](const Part& part) { return qMax(0, part.item->sizeHint().width() - part.width); };
    for (auto needy = std::ranges::count_if(line, lacks); needy > 0 && spare > 0;
         needy = std::ranges::count_if(line, lacks)) {
        const int share = qMax(1, spare / int(needy));
        for (Part& part : line) {
            const int more = std::min({share, lacks(part), spare});
            part.width += more;
            spare -= more;
        }
    }
}

int WrapRow::heightOf(const Line& line)
{
    int height = 0;
    for (const Part& part : line) {
        height = qMax(height,
            part.item->hasHeightForWidth() ? part.item->heightForWidth(part.width)
                                           : part.item->sizeHint().height());
    }
    return height;
}

void WrapRow::place(const Line& line, const QRect& rect) const
{
    int left = rect.left();
    int right = rect.right() + 1;
    for (const Part& part : line) {
        if (!part.isEnd) {
            part.item->setGeometry(QRect(left, rect.top(), part.width, rect.height()));
            left += part.width + spacing();
        }
    }
    for (auto part = line.crbegin(); part != line.crend(); ++part) {
        if (part->isEnd) {
            right -= part->width;
            part->item->setGeometry(QRect(right, rect.top(), part->width, rect.height()));
            right -= spacing();
        }
    }
}

} // namespace lanyard
