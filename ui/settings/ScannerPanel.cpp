// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/ScannerPanel.h"

#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace lanyard {

namespace {

constexpr int quietModules = 4;
constexpr int dotsPerModule = 4; ///< scanners read no finer ones from a screen

} // namespace

ScannerPanel::ScannerPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new Text(theme, type::lead.inBold()))
    , m_words(new Text(theme, type::note))
    , m_state(new Text(theme, type::note))
    , m_forget(new Button(theme, Button::Role::Quiet))
    , m_code(new QLabel)
{
    for (Text* text : {m_words, m_state}) {
        text->setWordWrap(true);
        text->setColour(TextColour::Soft);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(20), 0, 0);
    row->setSpacing(theme.px(20));
    auto* column = new QVBoxLayout;
    column->setSpacing(theme.px(6));
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addWidget(m_state);
    column->addWidget(m_forget, 0, Qt::AlignLeft);
    column->addStretch(1);
    row->addWidget(m_code, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    m_code->setObjectName(QStringLiteral("setUpCode"));
    m_code->hide();
    connect(m_forget, &QPushButton::clicked, this, &ScannerPanel::forgetWanted);
    say();
}

void ScannerPanel::setCode(const QImage& modules)
{
    const int dots = m_theme.px(dotsPerModule);
    const QSize paper = (modules.size() + QSize(2, 2) * quietModules) * dots;
    QImage picture(paper, QImage::Format_RGB32);
    picture.fill(Qt::white); // in dark looks too
    QPainter painter(&picture);
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            if (modules.pixelIndex(x, y) == 1) {
                painter.fillRect(
                    (x + quietModules) * dots, (y + quietModules) * dots, dots, dots, Qt::black);
            }
        }
    }
    painter.end();
    m_code->setPixmap(QPixmap::fromImage(picture));
    m_code->show();
}

void ScannerPanel::showKeyboard(bool isLearnt)
{
    m_isLearnt = isLearnt;
    say();
}

void ScannerPanel::say()
{
    m_heading->setText(tr("Keys of the scanner"));
    m_words->setText(
        tr("If the letters of scanned codes come out wrong, scan this code once. The desk learns "
           "from it what the scanner means, whatever the layout of the keyboard."));
    m_state->setText(m_isLearnt ? tr("Learnt: scanned letters are what the scanner means.")
                                : tr("Not learnt: scanned letters are those of the layout."));
    m_code->setAccessibleName(m_heading->text());
    m_forget->setText(tr("Forget it"));
    m_forget->setVisible(m_isLearnt);
}

void ScannerPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        say();
    }
}

} // namespace lanyard
