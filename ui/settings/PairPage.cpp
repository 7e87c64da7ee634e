// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/PairPage.h"

#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;
using Step = PairState::Step;

namespace {

constexpr int enterPage = 0;
constexpr int offersPage = 1;
constexpr int progressPage = 2;
constexpr int howSteps = 3;

QVBoxLayout* column(QWidget* widget)
{
    auto* box = new QVBoxLayout(widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    return box;
}

} // namespace

PairPage::PairPage(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_talk(new QVBoxLayout)
    , m_title(new Text(theme, type::heading))
    , m_lead(new Text(theme, type::lead))
    , m_trouble(new Strip(theme, Verdict::Look))
    , m_steps(new QStackedWidget)
    , m_back(new Button(theme, Button::Role::Secondary, {}, u"Esc"_s))
    , m_go(new Button(theme, Button::Role::Primary))
    , m_how(new Card(theme))
{
    build();
    buildHow();
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_state.step == Step::Enter || m_state.step == Step::Done) {
            Q_EMIT backWanted();
        } else {
            Q_EMIT cancelWanted();
        }
    });
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_state.step == Step::Done) {
            Q_EMIT doneWanted();
        } else {
            submit();
        }
    });
    begin();
    showState({});
}

void PairPage::build()
{
    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addLayout(m_talk, 1);
    halves->addWidget(m_how, 0, Qt::AlignVCenter);
    m_talk->setSpacing(0);
    m_lead->setColour(TextColour::Soft);
    for (Text* text : {m_title, m_lead}) {
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_talk->addWidget(text);
    }
    m_talk->addSpacing(px(16));
    m_talk->addWidget(m_trouble);
    m_talk->addSpacing(px(8));
    m_steps->addWidget(buildEnter());
    m_steps->addWidget(buildOffers());
    m_steps->addWidget(buildProgress());
    m_talk->addWidget(m_steps, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_go);
    m_back->setIconName(u"left"_s);
    m_go->setSize(Button::Size::Main);
    m_talk->addLayout(foot);
}

QWidget* PairPage::buildEnter()
{
    auto* page = new QWidget;
    QVBoxLayout* box = column(page);
    m_code = new ScanField(theme());
    m_code->setIconName(u"qr"_s);
    m_or = new Text(theme(), type::body);
    m_or->setColour(TextColour::Soft);
    m_urlLabel = new Text(theme(), type::note);
    m_url = new ScanField(theme(), ScanField::Size::Low);
    m_url->setIconName(u"server"_s);
    m_tokenLabel = new Text(theme(), type::note);
    m_token = new ScanField(theme(), ScanField::Size::Low);
    m_token->setIconName(u"lock"_s);
    for (Text* text : {m_or, m_urlLabel, m_tokenLabel}) {
        text->setWordWrap(true);
    }
    box->addWidget(m_code);
    box->addSpacing(px(20));
    box->addWidget(m_or);
    box->addSpacing(px(12));
    for (QWidget* each : {static_cast<QWidget*>(m_urlLabel), static_cast<QWidget*>(m_url)}) {
        box->addWidget(each);
    }
    box->addSpacing(px(12));
    for (QWidget* each : {static_cast<QWidget*>(m_tokenLabel), static_cast<QWidget*>(m_token)}) {
        box->addWidget(each);
    }
    box->addStretch(1);
    for (ScanField* field : {m_code, m_url, m_token}) {
        connect(field, &ScanField::textEdited, this, &PairPage::check);
    }
    return page;
}

QWidget* PairPage::buildOffers()
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its buttons have it
    auto* inside = new QWidget;
    m_offers = column(inside);
    m_offers->setSpacing(px(10));
    scroll->setWidget(inside);
    return scroll;
}

QWidget* PairPage::buildProgress()
{
    auto* page = new QWidget;
    QVBoxLayout* box = column(page);
    m_progress = new Text(theme(), type::heading);
    m_progress->setWordWrap(true);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_safe = new Strip(theme(), Verdict::Waiting);
    box->addSpacing(px(24));
    box->addWidget(m_progress);
    box->addSpacing(px(16));
    box->addWidget(m_bar);
    box->addSpacing(px(24));
    box->addWidget(m_safe);
    box->addStretch(1);
    return page;
}

void PairPage::buildHow()
{
    m_howTitle = new Text(theme(), type::lead.inBold());
    m_howTitle->setWordWrap(true);
    m_how->body()->addWidget(m_howTitle);
    for (int i = 0; i < howSteps; ++i) {
        auto* step = new Text(theme(), type::body);
        step->setWordWrap(true);
        m_how->body()->addSpacing(px(14));
        m_how->body()->addWidget(step);
        m_howSteps.append(step);
    }
}

void PairPage::fit()
{
    // without the card beside it the column stands in the middle
    const bool beside = m_state.step == Step::Enter;
    const bool narrow = theme().isNarrow();
    const int side = px(narrow ? 16 : beside ? 64 : 240);
    const int end = narrow ? side : px(48);
    auto* halves = static_cast<QBoxLayout*>(layout());
    halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    halves->setContentsMargins(narrow ? side : 0, 0, beside || narrow ? end : 0, narrow ? side : 0);
    m_talk->setContentsMargins(narrow ? 0 : side, px(beside ? 56 : 112),
        narrow       ? 0
            : beside ? end
                     : side,
        px(32));
    m_how->setMinimumWidth(narrow ? 0 : px(376));
    m_how->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(376));
    m_offers->setSpacing(px(10));
}

void PairPage::showState(const PairState& state)
{
    const bool comes = state.step == Step::Enter && m_state.step != Step::Enter;
    m_state = state;
    setFocusProxy(state.step == Step::Enter ? m_code : nullptr);
    fit();
    retranslate();
    if (comes) {
        setFocus();
    }
}

void PairPage::takeCode(const QString& text)
{
    if (m_state.step == Step::Enter) {
        m_code->setText(text);
        submit();
    }
}

void PairPage::check()
{
    const bool code = !m_code->text().trimmed().isEmpty();
    const bool both = !m_url->text().trimmed().isEmpty() && !m_token->text().trimmed().isEmpty();
    m_go->setEnabled(m_state.step == Step::Done || (m_state.step == Step::Enter && (code || both)));
}

void PairPage::submit()
{
    check();
    if (!m_go->isEnabled() || m_state.step != Step::Enter) {
        return;
    }
    if (const QString code = m_code->text().trimmed(); !code.isEmpty()) {
        Q_EMIT pairWanted(code, {});
    } else {
        Q_EMIT pairWanted(m_url->text().trimmed(), m_token->text().trimmed());
    }
}

void PairPage::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape) {
        m_back->click();
    } else if (m_state.step == Step::ChooseEvent && digit >= 0 && digit < m_state.offers.size()) {
        Q_EMIT eventChosen(m_state.offers.at(digit).slug);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && m_go->isEnabled() && m_go->isVisible()) {
        m_go->click();
    } else {
        Page::keyPressEvent(event);
    }
}

void PairPage::listOffers()
{
    while (QLayoutItem* item = m_offers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < m_state.offers.size(); ++i) {
        const PairState::Offer& offer = m_state.offers[i];
        QString words = offer.name;
        if (offer.from.isValid()) {
            words += u" · "_s + QLocale().toString(offer.from.date(), u"d MMM yyyy"_s);
        }
        if (offer.testMode) {
            words += u" · "_s + tr("test mode");
        }
        auto* button = new Button(
            theme(), Button::Role::Secondary, words, i < 9 ? QString::number(i + 1) : QString());
        button->setSize(Button::Size::Main);
        button->setLeading(true);
        const QString slug = offer.slug;
        connect(button, &QPushButton::clicked, this, [this, slug] { Q_EMIT eventChosen(slug); });
        m_offers->addWidget(button);
    }
    m_offers->addStretch(1);
}

void PairPage::sayProgress()
{
    const bool known = m_state.total > 0 && m_state.step == Step::Downloading;
    m_bar->setRange(0, m_state.step == Step::Done ? 1 : known ? int(m_state.total) : 0);
    m_bar->setValue(m_state.step == Step::Done ? 1 : int(m_state.done));
    m_bar->setVisible(known || m_state.step == Step::Done);
    m_safe->setVerdict(m_state.step == Step::Done ? Verdict::Admitted : Verdict::Waiting);
    switch (m_state.step) {
    case Step::Downloading:
        m_progress->setText(known
                ? tr("%1 of %2 people are loaded").arg(m_state.done).arg(m_state.total)
                : tr("%n people are loaded", nullptr, int(m_state.done)));
        m_safe->setText(tr("What is loaded stays, also when the line breaks."));
        break;
    case Step::Done:
        m_progress->setText(tr("%n people are loaded", nullptr, int(m_state.done)));
        m_safe->setText(
            tr("<b>This desk works without a network now.</b> It keeps in step with the "
               "server by itself."));
        break;
    default:
        m_progress->setText(tr("Talking to %1").arg(m_state.server));
        m_safe->setText(tr("Nothing is stored here until the server has answered."));
        break;
    }
    m_bar->setAccessibleName(m_progress->text());
}

void PairPage::retranslate()
{
    const bool enter = m_state.step == Step::Enter;
    const bool offers = m_state.step == Step::ChooseEvent;
    m_steps->setCurrentIndex(enter ? enterPage : offers ? offersPage : progressPage);
    m_title->setText(offers              ? tr("Which event?")
            : m_state.step == Step::Done ? tr("Paired")
                                         : tr("Pair with a server"));
    m_lead->setText(offers ? tr("%1 has several events for this desk.").arg(m_state.server)
            : enter        ? tr("Scan the code of your ticket system, or paste it here.")
                           : m_state.event);
    m_code->setHint(tr("Scan or paste the code"));
    m_or->setText(tr("Or type what the ticket system shows beside the code:"));
    m_urlLabel->setText(tr("Server address"));
    m_url->setHint(u"https://tickets.example.org"_s);
    m_url->edit()->setAccessibleName(tr("Server address"));
    m_tokenLabel->setText(tr("Token"));
    m_token->edit()->setAccessibleName(tr("Token"));
    m_back->setText(enter ? tr("Back") : tr("Cancel"));
    m_back->setVisible(m_state.step != Step::Done);
    m_go->setVisible(enter || m_state.step == Step::Done);
    m_go->setText(enter ? tr("Pair") : tr("Go on"));
    m_go->setKeycap(tr("Enter"));
    m_howTitle->setText(tr("Where is the code?"));
    m_howSteps[0]->setText(tr("1. In pretix, open your organiser account, then Devices."));
    m_howSteps[1]->setText(tr("2. Connect a device. Choose the events that it may see."));
    m_howSteps[2]->setText(tr("3. The code on that page works once. Scan it here."));
    m_how->setVisible(enter);
    m_trouble->setVisible(m_state.error || m_state.plainHttp);
    if (m_state.error) {
        const Trouble trouble = Sentences::trouble(*m_state.error);
        m_trouble->setText(u"<b>%1</b> %2"_s.arg(trouble.headline, trouble.advice));
    } else if (m_state.plainHttp) {
        m_trouble->setText(
            tr("<b>This address is not encrypted.</b> Others on the network can read "
               "along."));
    }
    if (offers) {
        listOffers();
    }
    sayProgress();
    check();
}

} // namespace lanyard
