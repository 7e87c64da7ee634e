// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/StartPages.h"

#include "settings/StartCard.h"
#include "widgets/Button.h"
#include "widgets/ReaderWords.h"
#include "widgets/Strap.h"
#include "widgets/Text.h"
#include "widgets/WrapRow.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int strapWidth = 360;

} // namespace

StartPage::StartPage(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_box(new QVBoxLayout(this))
    , m_title(new Text(theme, type::verdict))
    , m_lead(new Text(theme, type::lead))
    , m_row(new QHBoxLayout)
    , m_trouble(new Strip(theme, Verdict::Look))
    , m_foot(new QHBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    m_lead->setColour(TextColour::Soft);
    for (Text* text : {m_title, m_lead}) {
        text->setAlignment(Qt::AlignCenter);
        text->setWordWrap(true);
    }
    m_trouble->hide();
    m_box->setSpacing(0);
    m_box->addWidget(m_title);
    m_box->addWidget(m_lead);
    m_box->addLayout(m_row, 1);
    m_box->addWidget(m_trouble);
    m_box->addLayout(m_foot);
}

void StartPage::addCard(StartCard* card)
{
    m_row->addWidget(card, 1);
    m_cards.append(card);
    card->button()->installEventFilter(this);
    connect(card->button(), &QPushButton::clicked, this, [this] { ReaderWords::forget(*this); });
    if (m_cards.size() == 1) {
        choose(card);
    }
}

void StartPage::setHead(const QString& title, const QString& lead)
{
    m_title->setText(title);
    m_lead->setText(lead);
    setAccessibleName(title + u". "_s + lead);
}

void StartPage::showTrouble(const std::optional<Trouble>& trouble)
{
    m_trouble->setVisible(trouble.has_value());
    if (trouble) {
        m_trouble->setText(u"<b>%1</b> %2"_s.arg(trouble->headline, trouble->advice));
    }
    const QString words = trouble ? m_trouble->text() : QString();
    m_trouble->setAccessibleName(words);
    ReaderWords::tell(*this, words); // while the page has the keyboard
}

void StartPage::showWorking(int card, const QString& words)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->button()->setWorking(i == card, words);
        m_cards[i]->button()->setEnabled(card < 0 || i == card);
    }
}

void StartPage::choose(StartCard* chosen)
{
    for (StartCard* card : std::as_const(m_cards)) {
        card->setChosen(card == chosen);
        card->button()->setRole(card == chosen ? Button::Role::Primary : Button::Role::Secondary);
    }
}

void StartPage::fit()
{
    const bool narrow = theme().isNarrow();
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = px(narrow ? 24 : 64);
    m_box->setContentsMargins(side, px(150), side, px(16));
    m_row->setSpacing(px(24));
    m_row->setContentsMargins(0, px(24), 0, px(16));
    m_foot->setSpacing(px(8));
    m_foot->setContentsMargins(0, px(12), 0, 0);
}

void StartPage::paintEvent(QPaintEvent* event)
{
    Page::paintEvent(event);
    QPainter painter(this);
    const double strap = px(strapWidth);
    paintStrap(painter, theme().tokens(), width() / 2.0, strap);
    paintHook(painter, theme().tokens(), width() / 2.0, strap);
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < m_cards.size()) {
        m_cards[digit]->button()->click();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_cards.first()->button()->click();
    } else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down) {
        focusNextChild();
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up) {
        focusPreviousChild();
    } else {
        Page::keyPressEvent(event);
    }
}

bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        for (StartCard* card : std::as_const(m_cards)) {
            if (card->button() == watched) {
                choose(card);
            }
        }
    }
    return Page::eventFilter(watched, event);
}

FirstStartPage::FirstStartPage(const Theme& theme, QWidget* parent)
    : StartPage(theme, parent)
    , m_language(u"en"_s)
    , m_later(new Text(theme, type::note))
{
    addCard(new StartCard(theme, StartArt::Subject::Badges, u"1"_s));
    addCard(new StartCard(theme, StartArt::Subject::Server, u"2"_s));
    addCard(new StartCard(theme, StartArt::Subject::List, u"3"_s));
    connect(cards()[0]->button(), &QPushButton::clicked, this, &FirstStartPage::demoWanted);
    connect(cards()[1]->button(), &QPushButton::clicked, this, &FirstStartPage::pairWanted);
    connect(cards()[2]->button(), &QPushButton::clicked, this, &FirstStartPage::openListWanted);
    auto* languages = new WrapRow(px(8));
    languages->addWidget(new Symbol(theme, u"language"_s, 24));
    for (const Language& language : TranslationLoader::languages()) {
        auto* button = new Button(theme, Button::Role::Quiet, language.ownName);
        button->setSize(Button::Size::Small);
        const QString code = language.code;
        connect(button, &QPushButton::clicked, this, [this, code] { Q_EMIT languageWanted(code); });
        languages->addWidget(button);
        m_languages.append(button);
    }
    m_later->setColour(TextColour::Soft);
    m_later->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_later->setWordWrap(true);
    languages->addEnd(m_later);
    foot()->addLayout(languages, 1);
    begin();
    showLanguage(m_language);
}

void FirstStartPage::showLanguage(const QString& code)
{
    m_language = code;
    const auto& all = TranslationLoader::languages();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool used = all[i].code == code;
        m_languages[i]->setRole(used ? Button::Role::Secondary : Button::Role::Quiet);
        m_languages[i]->setAccessibleDescription(used ? tr("In use") : QString());
    }
}

void FirstStartPage::retranslate()
{
    setHead(u"Lanyard"_s,
        tr("From a name to a badge, with or without a network. Where do the people come from?"));
    cards()[0]->setWords(tr("Try the demo event"),
        tr("PyTorch Day India 2026 with 460 invented people, to play with."),
        tr("Stays on this computer, needs no printer"), tr("Start the demo"));
    cards()[1]->setWords(tr("Pair with a server"),
        tr("Hold the QR code of your ticket system to the scanner."),
        tr("Needs the network once, then works alone"), tr("Scan the code"));
    cards()[2]->setWords(tr("Open a list"),
        tr("A CSV from a ticket shop or a spreadsheet. You check it first."),
        tr("Needs no server, results go out as CSV"), tr("Open a file"));
    m_later->setText(tr("You can change this later on the staff pages"));
    showLanguage(m_language);
}

RolePage::RolePage(const Theme& theme, QWidget* parent)
    : StartPage(theme, parent)
    , m_later(new Text(theme, type::note))
{
    addCard(new StartCard(theme, StartArt::Subject::Desk, u"1"_s));
    addCard(new StartCard(theme, StartArt::Subject::Screen, u"2"_s));
    connect(cards()[0]->button(), &QPushButton::clicked, this,
        [this] { Q_EMIT roleChosen(DeskMode::Desk); });
    connect(cards()[1]->button(), &QPushButton::clicked, this,
        [this] { Q_EMIT roleChosen(DeskMode::SelfService); });
    m_later->setColour(TextColour::Soft);
    m_later->setAlignment(Qt::AlignCenter);
    m_later->setWordWrap(true);
    foot()->addWidget(m_later, 1);
    begin();
}

void RolePage::retranslate()
{
    setHead(tr("What is this machine?"), tr("You are asked once, and it is remembered."));
    cards()[0]->setWords(tr("A registration desk"),
        tr("A volunteer scans or types, and hands out the badge."),
        tr("Keyboard and scanner, one desk for each machine"), tr("This is a desk"));
    cards()[1]->setWords(tr("A self-service screen"),
        tr("People scan their own code and take their badge. No names are listed."),
        tr("Full screen, left with F12 and the staff PIN"), tr("This is self-service"));
    m_later->setText(tr("You can change this later on the staff pages"));
}

} // namespace lanyard
