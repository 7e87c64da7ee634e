// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/ResultList.h"

#include "search/PersonDelegate.h"
#include "widgets/RowList.h"

#include <QListView>

namespace lanyard {

ResultList::ResultList(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_delegate(new PersonDelegate(theme, this))
    , m_view(new QListView(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    dressRows(*this, *m_view);
    connect(m_view, &QListView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(m_view, &QListView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT confirmed(index.row()); });
    connect(&theme, &Theme::changed, this, [this] {
        m_view->doItemsLayout();
        updateGeometry();
    });
}

QSize ResultList::sizeHint() const
{
    const int edges = 8 + 2 * m_theme.tokens().border;
    return {m_theme.px(400), m_model.rowCount() * m_delegate->rowHeight() + edges};
}

void ResultList::setPeople(const QList<FoundAttendee>& people, int chosenRow)
{
    m_model.setPeople(people);
    setVisible(!people.isEmpty());
    updateGeometry();
    const QModelIndex index = m_model.index(chosenRow, 0);
    m_view->setCurrentIndex(index);
    if (index.isValid()) {
        m_view->scrollTo(index);
    }
}

void ResultList::setBare()
{
    setProperty("card", QVariant());
}

void ResultList::setMoment(CheckInListId list, const QDateTime& now, const QTimeZone& zone)
{
    m_model.setMoment(list, now, zone);
}

} // namespace lanyard
