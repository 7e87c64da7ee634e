// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/ImportPage.h"

#include "settings/FilePanel.h"
#include "widgets/Button.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
{
    setFocusPolicy(Qt::ClickFocus); // Tab goes to what can be seen
    setAcceptDrops(true);
    build();
    connect(m_files, &FilePanel::taken, this, &ImportPage::take);
    connect(m_files, &FilePanel::chosenChanged, this, [this] {
        if (m_step == Step::Choose) {
            m_go->setEnabled(m_files->canOpen());
        }
    });
    connect(m_another, &QPushButton::clicked, this, &ImportPage::showChoose);
    connect(m_notNow, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Reading || m_step == Step::Importing) {
            Q_EMIT cancelWanted();
        } else {
            Q_EMIT backWanted();
        }
    });
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Choose) {
            m_files->open();
        } else if (m_step == Step::Preview) {
            Q_EMIT importWanted(m_options);
        } else if (m_step == Step::Report) {
            Q_EMIT doneWanted();
        }
    });
    begin();
    showChoose();
}

void ImportPage::fit()
{
    const bool narrow = theme().isNarrow();
    const int side = px(narrow ? 16 : 40);
    m_box->setContentsMargins(side, px(24), side, px(28));
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_event->setFixedWidth(px(300));
    fitRejected();
    const int around = narrow ? 0 : px(200);
    m_progressColumn->setContentsMargins(around, 0, around, 0);
    fitFigures();
}

/// Four in a row, in a narrow window two.
void ImportPage::fitFigures()
{
    const int columns = theme().isNarrow() ? 2 : 4;
    QList<QWidget*> cards;
    while (QLayoutItem* item = m_figureGrid->takeAt(0)) {
        cards.append(item->widget());
        delete item;
    }
    for (int i = 0; i < cards.size(); ++i) {
        m_figureGrid->addWidget(cards.at(i), i / columns, i % columns);
        m_figureGrid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void ImportPage::goTo(Step step)
{
    m_step = step;
    setFocusProxy(step == Step::Choose ? m_files : nullptr); // letters typed look for a file
    m_go->setWorking(false);
    if (step != Step::Choose) {
        m_error.reset();
    }
    retranslate();
    update();
}

void ImportPage::showChoose()
{
    m_options = {};
    m_error.reset();
    goTo(Step::Choose);
    m_files->setFocus();
}

void ImportPage::showReading(const QString& file)
{
    m_options.file = file;
    goTo(Step::Reading);
}

void ImportPage::showPreview(const ImportPreview& preview, const QString& eventName)
{
    m_preview = preview;
    m_eventLabel->setVisible(!eventName.isEmpty());
    m_event->setVisible(!eventName.isEmpty());
    if (m_options.eventName.isEmpty()) { // else somebody has typed one, and only changes a column
        m_event->setText(eventName);
    }
    // what was guessed is fixed from here on: another choice does not move the rest
    m_options.encoding = preview.encoding;
    m_options.delimiter = preview.delimiter;
    m_options.mapping = preview.mapping;
    goTo(Step::Preview);
    m_go->setFocus();
}

void ImportPage::showProgress(int done, int total)
{
    if (m_step != Step::Importing) {
        goTo(Step::Importing);
    }
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_working->setText(tr("%1 of %2 rows").arg(done).arg(total));
    m_bar->setAccessibleName(m_working->text());
}

void ImportPage::showReport(const ImportReport& report)
{
    m_report = report;
    goTo(Step::Report);
    m_go->setFocus();
}

void ImportPage::showTrouble(const Error& error)
{
    const bool keepsPreview = m_step == Step::Importing || m_step == Step::Preview;
    goTo(keepsPreview ? Step::Preview : Step::Choose);
    m_error = error;
    retranslate();
    if (keepsPreview) {
        m_go->setFocus(); // Enter tries once more
    }
}

void ImportPage::take(const QString& file)
{
    m_options = {};
    showReading(file);
    Q_EMIT previewWanted(m_options);
}

void ImportPage::again()
{
    m_go->setWorking(true, tr("Reading…"));
    Q_EMIT previewWanted(m_options);
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_step == Step::Choose && m_files->back()) {
        return; // letters typed are taken back first
    }
    if (event->key() == Qt::Key_Escape) {
        m_notNow->click();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && m_go->isVisible() && m_go->isEnabled()) {
        m_go->click();
    } else {
        Page::keyPressEvent(event);
    }
}

bool ImportPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        fitRejected();
    }
    return Page::eventFilter(watched, event);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && m_step != Step::Importing) {
        m_dragging = true;
        event->acceptProposedAction();
        update();
    }
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dragging = false;
    update();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    m_dragging = false;
    event->acceptProposedAction();
    take(event->mimeData()->urls().first().toLocalFile());
}

void ImportPage::paintEvent(QPaintEvent* event)
{
    Page::paintEvent(event);
    if (!m_dragging) {
        return;
    }
    // where the file may be dropped
    const Tokens& t = theme().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(t.accent, 3, Qt::CustomDashLine, Qt::RoundCap);
    dashes.setDashPattern({3, 4});
    painter.setPen(dashes);
    painter.setBrush(t.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(8, 8, -8, -8), px(16), px(16));
}

} // namespace lanyard
