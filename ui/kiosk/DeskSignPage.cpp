// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/DeskSignPage.h"

#include "kiosk/HangingSign.h"
#include "kiosk/KioskParts.h"
#include "kiosk/TouchButton.h"
#include "kiosk/WelcomePage.h"
#include "shell/CodeWords.h"
#include "shell/TimeWords.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QHBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;
using Page = KioskState::Page;

struct DeskSignPage::Said
{
    QString before; ///< on the sign, above the slab
    QString slab;
    QString icon; ///< instead of words on the slab
    QString title;
    QString words;
    QString main; ///< on the first button; empty: none
    bool more = false;
    bool call = false;
};

DeskSignPage::DeskSignPage(const Theme& theme, QWidget* parent)
    : HangingPage(theme, new HangingSign(theme), parent)
    , m_sign(findChild<HangingSign*>())
    , m_before(new Text(theme, type::selfMid))
    , m_slab(new SignSlab(theme))
    , m_title(new Text(theme, type::selfTitle))
    , m_words(new Text(theme, type::selfMid))
    , m_number(new QFrame)
    , m_numberWords(new Text(theme, type::selfBody))
    , m_figure(new Text(theme, type::selfBig))
    , m_clears(new Text(theme, type::selfBody))
    , m_time(new CountBar(theme))
    , m_main(new TouchButton(theme, TouchButton::Kind::Main))
    , m_more(new TouchButton(theme, TouchButton::Kind::Plain, u"clock"_s))
    , m_call(new TouchButton(theme, TouchButton::Kind::Plain, u"hand"_s))
{
    build();
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (state().page == Page::StillThere) {
            Q_EMIT stillThere();
        } else {
            Q_EMIT doneWanted();
        }
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (state().page == Page::StillThere) {
            Q_EMIT startOverWanted();
        } else {
            Q_EMIT moreTimeWanted();
        }
    });
    connect(m_call, &QPushButton::clicked, this, &KioskPage::helpWanted);
    fit();
}

void DeskSignPage::build()
{
    for (Text* text : {m_before, m_title, m_words, m_clears}) {
        text->setAlignment(Qt::AlignCenter);
        text->setWordWrap(true);
    }
    m_words->setColour(TextColour::Soft);
    m_clears->setColour(TextColour::Soft);
    m_numberWords->setColour(TextColour::Soft);
    m_numberWords->setWordWrap(true);
    m_sign->body()->addWidget(m_before);
    m_sign->body()->addWidget(m_slab, 1);
    m_number->setProperty("card", u"self"_s);
    auto* row = new QHBoxLayout(m_number);
    row->addWidget(m_numberWords, 1);
    row->addWidget(m_figure);
    words()->addStretch(1);
    words()->addWidget(m_title);
    words()->addWidget(m_words);
    words()->addStretch(1);
    m_slot = new QVBoxLayout;
    words()->addLayout(m_slot);
    words()->addStretch(1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(theme().px(24));
    m_buttons->addWidget(m_main);
    m_buttons->addWidget(m_more);
    foot()->addWidget(m_clears);
    foot()->addWidget(m_time);
    foot()->addLayout(m_buttons);
    foot()->addWidget(m_call);
}

void DeskSignPage::fit()
{
    HangingPage::fit();
    const KioskForm& f = form();
    m_sign->fit(f);
    m_sign->setPaper(f.upright ? 700 : 540, f.upright ? 484 : 300);
    m_sign->setFilling(f.upright);
    m_sign->body()->setSpacing(px(f.upright ? 16 : 8));
    m_before->setTextStyle(f.mid);
    m_slab->fit(f);
    m_title->setTextStyle(forNames(f.title));
    m_words->setTextStyle(f.mid);
    m_numberWords->setTextStyle(f.body);
    m_figure->setTextStyle(f.upright ? TextStyle{76, 96, true} : TextStyle{56, 76, true});
    // larger and lying there is room for one line, of the least letters that there are
    m_clears->setTextStyle(f.larger && !f.upright ? TextStyle{20, 28} : f.note);
    m_number->layout()->setContentsMargins(
        px(f.upright ? 44 : 24), px(12), px(f.upright ? 44 : 24), px(12));
    words()->setSpacing(px(f.upright ? 16 : 10));
    m_main->fit(f.body, f.button);
    m_more->fit(f.body, f.button);
    m_call->fit(f.body, f.button);
    placeNumber();
}

void DeskSignPage::placeNumber()
{
    // lying, there is room on the sign; upright, under the words
    if (form().upright) {
        m_slot->addWidget(m_number);
    } else {
        m_sign->body()->addWidget(m_number);
    }
}

DeskSignPage::Said DeskSignPage::said() const
{
    const QString desk = state().place.helpDesk;
    switch (state().page) {
    case Page::BadgeAtDesk:
        return {tr("Your badge is at"), desk, {},
            state().person ? tr("Welcome, %1").arg(greetingName(*state().person)) : QString(),
            tr("You are checked in. The badge has not come out here. The desk prints it for you."),
            tr("Done"), true, true};
    case Page::WelcomeBack:
        return {tr("Badge lost? Go to"), desk, {},
            state().person ? tr("Welcome back, %1").arg(greetingName(*state().person)) : QString(),
            state().since
                ? tr("You checked in at %1.").arg(TimeWords::clock(*state().since, m_zone))
                : QString(),
            tr("Done"), true, true};
    case Page::Calling:
        return {tr("Help is wanted here"), {}, u"hand"_s, tr("Please stay here"),
            tr("This sign and a sound call someone to you."), tr("Done"), true, false};
    case Page::StillThere:
        return {tr("This screen clears soon"), {}, u"clock"_s, tr("Are you still there?"),
            state().photo.isEmpty() ? tr("What you typed is then forgotten.")
                                    : tr("Your photo is then forgotten."),
            tr("I am here"), true, false};
    case Page::OutOfService:
        return {tr("Please go to"), desk, {}, tr("This screen is not in use"),
            tr("At the desk you are checked in as usual."), {}, false, true};
    case Page::SeeDesk:
        if (state().severalCodes) {
            return {tr("Please go to"), desk, {}, tr("Several tickets at once"),
                tr("Hold one code here at a time. Or the desk helps you."), tr("Done"), true, true};
        }
        if (state().foreign) {
            return {tr("Please go to"), desk, {}, CodeWords::headline(*state().foreign),
                CodeWords::selfAdvice(*state().foreign), tr("Done"), true, true};
        }
        [[fallthrough]];
    default:
        return {tr("Please go to"), desk, {}, tr("Someone there will help you"),
            tr("This screen could not finish your check-in. At the desk it is quick."), tr("Done"),
            true, true};
    }
}

QString DeskSignPage::told() const
{
    const Said now = said();
    const QString number = state().number > 0
        ? m_numberWords->text() + u": "_s + QString::number(state().number)
        : QString();
    return inOneLine({(now.before + u' ' + now.slab).trimmed(), now.title, now.words, number});
}

void DeskSignPage::retranslate()
{
    const Said now = said();
    m_before->setText(now.before);
    if (now.icon.isEmpty()) {
        m_slab->setWords(now.slab);
    } else {
        m_slab->setIconName(now.icon);
    }
    m_title->setText(now.title);
    m_words->setText(now.words);
    m_number->setVisible(state().number > 0);
    m_numberWords->setText(tr("Show this number at the desk"));
    m_figure->setText(QString::number(state().number));
    const bool counts = state().secondsInAll > 0;
    m_time->setVisible(counts);
    // larger and lying there is no room for it in a script that reaches far down
    const bool isTight = form().larger && !form().upright;
    const bool isTall = 2 * form().note.line > 3 * form().note.size;
    m_clears->setVisible(counts && !(isTight && isTall));
    m_clears->setText(tr("This screen clears in %n seconds", nullptr, state().secondsLeft));
    m_time->setTime(state().secondsLeft, state().secondsInAll);
    m_main->setVisible(!now.main.isEmpty());
    m_main->setWords(now.main);
    m_more->setVisible(now.more);
    const bool startsOver = state().page == Page::StillThere;
    m_buttons->setStretch(0, startsOver ? 1 : 2); // "Done" is the shorter word
    m_buttons->setStretch(1, startsOver ? 1 : 3);
    m_more->setWords(startsOver ? tr("Start over") : tr("More time"));
    m_more->setIconName(startsOver ? QString() : u"clock"_s);
    m_call->setVisible(now.call);
    m_call->setWords(tr("Call someone to me"));
}

} // namespace lanyard
