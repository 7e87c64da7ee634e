// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/CameraPanel.h"

#include "widgets/CameraView.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>

#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize picture(160, 120); ///< design px
constexpr int under = 16; ///< it, design px

} // namespace

CameraPanel::CameraPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new CameraView(theme, CameraView::Size::Small, this))
    , m_symbol(new Symbol(theme, Verdict::Look, 24, this))
    , m_words(new Text(theme, type::note, {}, this))
    , m_saying(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setMinimumWidth(1); // long words must not say how wide the desk's right side is
    m_saying->addWidget(m_symbol, 0, Qt::AlignLeft | Qt::AlignTop);
    m_saying->addWidget(m_words, 1);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_view, 0, Qt::AlignLeft | Qt::AlignTop);
    row->addLayout(m_saying, 1);
    connect(m_view, &CameraView::changed, this, &CameraPanel::tell);
    connect(&theme, &Theme::changed, this, &CameraPanel::fit);
    fit();
    tell();
}

void CameraPanel::setState(CameraState state)
{
    m_state = state;
    if (state != CameraState::On) {
        m_view->setFrame({});
    }
    tell();
}

void CameraPanel::setFrame(const QImage& frame)
{
    if (m_state == CameraState::None) {
        return;
    }
    if (m_state == CameraState::Off && !frame.isNull()) {
        setState(CameraState::On); // it is back
    }
    m_view->setFrame(frame);
}

void CameraPanel::fit()
{
    m_view->setFixedSize(m_theme.px(picture.width()), m_theme.px(picture.height()));
    layout()->setContentsMargins(0, 0, 0, m_theme.px(under));
    layout()->setSpacing(m_theme.px(12));
    m_saying->setSpacing(m_theme.px(4));
    setFixedHeight(m_theme.px(picture.height()) + m_theme.px(under));
}

void CameraPanel::tell()
{
    const bool isOff = m_state == CameraState::Off;
    const QString words = isOff
        ? tr("<b>No picture from the camera.</b> Typing and other scanners work. Check its cable.")
        : CameraView::adviceFor(m_view->light());
    m_saying->setDirection(isOff ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (isOff) {
        m_symbol->set(u"camera-off"_s);
    } else {
        m_symbol->set(Verdict::Look);
    }
    m_words->setMarked(words);
    m_view->setVisible(m_view->showsCamera());
    m_symbol->setVisible(!words.isEmpty());
    m_words->setVisible(!words.isEmpty());
    setVisible(m_state != CameraState::None);
    const bool needs = m_state != CameraState::None && !words.isEmpty();
    if (std::exchange(m_needsLook, needs) != needs) {
        Q_EMIT needsLook(needs);
    }
}

void CameraPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
