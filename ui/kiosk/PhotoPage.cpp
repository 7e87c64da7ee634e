// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/PhotoPage.h"

#include "desk/AnswerFiles.h"
#include "kiosk/HangingSign.h"
#include "kiosk/PhotoView.h"
#include "kiosk/TouchButton.h"
#include "widgets/Text.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;
using Page = KioskState::Page;

namespace {

constexpr int longestSide = 840; ///< of the photo on the screen, design px

} // namespace

PhotoPage::PhotoPage(const Theme& theme, QWidget* parent)
    : HangingPage(theme, new HangingSign(theme), parent)
    , m_sign(findChild<HangingSign*>())
    , m_view(new PhotoView(theme))
    , m_note(new Text(theme, type::selfBody))
    , m_count(new Text(theme, type::selfNote))
    , m_title(new Text(theme, type::selfTitle))
    , m_take(new TouchButton(theme, TouchButton::Kind::Main, u"camera"_s))
    , m_use(new TouchButton(theme, TouchButton::Kind::Main, u"tick"_s))
    , m_again(new TouchButton(theme, TouchButton::Kind::Plain, u"camera"_s))
    , m_skip(new TouchButton(theme, TouchButton::Kind::Plain))
    , m_back(new TouchButton(theme, TouchButton::Kind::Plain, u"left"_s))
    , m_help(new TouchButton(theme, TouchButton::Kind::Plain, u"hand"_s))
{
    build();
    connect(m_take, &QPushButton::clicked, this, &PhotoPage::take);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT answered(state().photo); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT photoTaken({}); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT answered({}); });
    connect(m_back, &QPushButton::clicked, this, &PhotoPage::backWanted);
    connect(m_help, &QPushButton::clicked, this, &KioskPage::helpWanted);
    fit();
    retranslate();
}

void PhotoPage::build()
{
    for (Text* text : {m_note, m_count, m_title}) {
        text->setWordWrap(true);
    }
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setColour(TextColour::Soft);
    m_count->setColour(TextColour::Soft);
    m_sign->body()->addWidget(m_view, 1);
    m_sign->body()->addWidget(m_note);
    words()->addStretch(1);
    words()->addWidget(m_count);
    words()->addWidget(m_title);
    words()->addStretch(1);
    foot()->addWidget(m_take);
    foot()->addWidget(m_use);
    m_others = new QBoxLayout(QBoxLayout::LeftToRight);
    m_ways = new QBoxLayout(QBoxLayout::LeftToRight);
    for (TouchButton* other : {m_again, m_skip}) {
        m_others->addWidget(other, 1);
    }
    for (TouchButton* way : {m_back, m_help}) {
        m_ways->addWidget(way, 1);
    }
    foot()->addLayout(m_others);
    foot()->addLayout(m_ways);
    m_use->installEventFilter(this);
}

void PhotoPage::showState(const KioskState& state)
{
    const bool isAsked = state.asksForPhoto();
    const bool waits = state.visit == this->state().visit
        && (state.page == Page::Checking
            || (state.page == Page::StillThere && !state.photo.isEmpty()));
    if (isAsked) {
        m_question = state.questions.at(state.question);
    } else if (!waits) {
        m_question = {};
    }
    const bool isNew
        = isAsked && (state.photo != this->state().photo || state.visit != this->state().visit);
    if (isNew && !state.photo.isEmpty()) {
        const int side = px(longestSide);
        m_view->setPhoto(AnswerFiles::preview(state.photo, {side, side}));
    } else if (isNew || (!isAsked && !waits)) {
        m_view->forget();
    }
    KioskPage::showState(state);
    if (isNew && isTaken()) {
        QAccessibleEvent alert(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void PhotoPage::showCamera(const QImage& frame)
{
    if (state().asksForPhoto() && !isTaken()) {
        const bool before = m_view->isEmpty();
        m_view->setFrame(frame);
        if (before) {
            retranslate();
        }
    }
}

void PhotoPage::take()
{
    const QImage frame = m_view->frame();
    if (state().asksForPhoto() && !frame.isNull()) {
        Q_EMIT photoTaken(AnswerFiles::fromPicture(frame, u"photo.jpg"_s));
    }
}

bool PhotoPage::eventFilter(QObject* watched, QEvent* event)
{
    // a doubled touch took the photo: the second one does not use it, unseen
    return event->type() == QEvent::MouseButtonDblClick || HangingPage::eventFilter(watched, event);
}

void PhotoPage::fit()
{
    HangingPage::fit();
    const KioskForm& f = form();
    m_sign->fit(f);
    m_sign->setPaper(f.upright ? 860 : 560, f.upright ? 850 : 612);
    m_sign->body()->setSpacing(px(f.upright ? 16 : 8));
    m_note->setTextStyle(f.upright ? f.body : f.note);
    m_count->setTextStyle(f.note);
    m_count->setVisible(f.upright || !f.larger);
    m_title->setTextStyle(f.title);
    m_title->setShrinkTo(f.body.inBold());
    for (Text* text : {m_count, m_title}) {
        text->setAlignment(f.upright ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    words()->setSpacing(px(f.upright ? 16 : 8));
    // long words that are large have no room side by side
    m_others->setDirection(
        f.larger && !f.upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_others->setSpacing(px(f.gap));
    m_ways->setSpacing(px(f.gap));
    for (TouchButton* button : {m_take, m_use}) {
        button->fit(f.body, f.button);
    }
    for (TouchButton* button : {m_again, m_skip, m_back, m_help}) {
        button->fit(f.body, f.upright ? f.button : 76);
    }
}

void PhotoPage::placeButtons()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool changes = m_use->isVisibleTo(this) != isTaken();
    m_take->setVisible(!isTaken());
    m_use->setVisible(isTaken());
    m_again->setVisible(isTaken());
    if (changes && hadFocus) {
        (isTaken() ? m_use : m_take)->setFocus();
    }
}

QString PhotoPage::told() const
{
    return inOneLine({m_title->text(), m_note->text()});
}

void PhotoPage::retranslate()
{
    const auto count = int(state().questions.size());
    m_count->setText(count > 1 ? tr("Question %1 of %2").arg(state().question + 1).arg(count)
                               : tr("One question before you go in"));
    m_title->setText(m_question.text);
    m_note->setText(isTaken()
            ? tr("If you use it, this photo goes to the organiser. If not, it is forgotten.")
            : m_view->isEmpty()
            ? tr("The camera starts.")
            : tr("This is what the camera sees. Take the photo when you are ready."));
    m_view->setAccessibleName(isTaken() ? tr("Your photo") : tr("What the camera sees"));
    const QString working = state().page == Page::Checking ? tr("One moment") : QString();
    m_take->setWords(tr("Take the photo"));
    m_take->setWorking(working);
    m_use->setWords(tr("Use this photo"));
    m_use->setWorking(working);
    m_again->setWords(tr("Take it again"));
    m_skip->setWords(m_question.required ? tr("Go to the desk") : tr("Skip"));
    m_back->setWords(tr("Back"));
    m_help->setWords(tr("Help"));
    placeButtons();
}

} // namespace lanyard
