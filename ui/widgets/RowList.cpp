// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/RowList.h"

#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 56;
constexpr int around = 4; ///< px around the rows
constexpr int smallestSize = 13;
constexpr int iconRole = Qt::UserRole + 1;
constexpr int noteRole = Qt::UserRole + 2;

/// Draws the rows in the house's way.
class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), m_theme.px(rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option);
        const Tokens& t = m_theme.tokens();
        QRectF rest = QRectF(option.rect).adjusted(m_theme.px(16), 0, -m_theme.px(16), 0);
        const QString icon = index.data(iconRole).toString();
        if (!icon.isEmpty()) {
            const int size = m_theme.px(24);
            paintIcon(*painter, QRectF(rest.left(), rest.center().y() - size / 2.0, size, size),
                icon, t.ink);
            rest.setLeft(rest.left() + size + m_theme.px(14));
        }
        const QString note = index.data(noteRole).toString();
        if (!note.isEmpty()) {
            painter->setPen(t.ink2);
            paintLine(*painter, m_theme, type::note, rest, Qt::AlignRight | Qt::AlignVCenter, note);
            rest.setRight(rest.right() - textWidth(m_theme, type::note, note) - m_theme.px(16));
        }
        paintWords(*painter, rest, index.data().toString());
        painter->restore();
    }

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
    {
        const Tokens& t = m_theme.tokens();
        if (option.state.testFlag(QStyle::State_Selected)) {
            const double edge = m_theme.isContrast() ? 4 : 2;
            painter.setPen(QPen(t.accent, edge));
            painter.setBrush(t.tint);
            painter.drawRoundedRect(
                QRectF(option.rect).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2),
                m_theme.px(10), m_theme.px(10));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter.fillRect(option.rect, t.sunken);
        }
    }

    /// A long name gets smaller; what is left over is shortened in its middle, its ending stays.
    void paintWords(QPainter& painter, const QRectF& rect, const QString& words) const
    {
        TextStyle style = type::lead;
        while (style.size > smallestSize && textWidth(m_theme, style, words) > rect.width()) {
            style.size -= 1;
        }
        QString shown = words;
        while (shown.size() > 8 && textWidth(m_theme, style, shown) > rect.width()) {
            const auto middle = shown.size() / 2;
            shown = shown.left(middle - 2) + u'…' + shown.mid(middle + 1);
        }
        painter.setPen(m_theme.tokens().ink);
        paintLine(painter, m_theme, style, rect, Qt::AlignLeft | Qt::AlignVCenter, shown);
    }

    const Theme& m_theme;
};

} // namespace

void dressRows(QFrame& card, QListView& view)
{
    card.setProperty("card", u"true"_s);
    view.setFocusPolicy(Qt::NoFocus);
    view.setMouseTracking(true);
    view.setUniformItemSizes(true);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* column = new QVBoxLayout(&card);
    column->setContentsMargins(around, around, around, around);
    column->addWidget(&view);
}

RowList::RowList(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
    , m_view(new QListView(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(theme, this));
    dressRows(*this, *m_view);
    connect(m_view, &QListView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT clicked(index.row()); });
    connect(m_view, &QListView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT doubleClicked(index.row()); });
    connect(&theme, &Theme::changed, this, [this] { m_view->doItemsLayout(); });
}

void RowList::setRows(const QList<ListRow>& rows, int chosen)
{
    if (rows != m_rows) {
        m_rows = rows;
        m_model->clear();
        for (const ListRow& row : rows) {
            auto* item = new QStandardItem(row.words);
            item->setData(row.icon, iconRole);
            item->setData(row.note, noteRole);
            item->setAccessibleText(row.words + u' ' + row.note);
            m_model->appendRow(item);
        }
    }
    choose(chosen);
}

void RowList::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_view->setCurrentIndex(index);
    if (index.isValid()) {
        m_view->scrollTo(index);
    } else {
        m_view->clearSelection();
        m_view->scrollToTop();
    }
}

int RowList::heightOf(int rows) const
{
    return rows * m_theme.px(rowHeight) + 2 * (around + m_theme.tokens().border);
}

void RowList::setWholeRows()
{
    m_wholeRows = true;
    m_view->setMinimumHeight(1);
    keepWhole();
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    keepWhole();
}

void RowList::keepWhole()
{
    const int row = m_theme.px(rowHeight);
    const int room = contentsRect().height() - 2 * around;
    if (m_wholeRows) {
        const int over = room > row ? room % row : 0;
        layout()->setContentsMargins(around, around, around, around + over);
    }
}

void RowList::moveOn(int step)
{
    if (!m_rows.isEmpty()) {
        choose(std::clamp(chosen() < 0 ? 0 : chosen() + step, 0, int(m_rows.size()) - 1));
    }
}

int RowList::chosen() const
{
    return m_view->currentIndex().row();
}

} // namespace lanyard
