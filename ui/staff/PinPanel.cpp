// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/PinPanel.h"

#include "badge/BadgeRail.h"
#include "shell/PrinterName.h"
#include "shell/TopBar.h"
#include "widgets/BadgeHolder.h"
#include "widgets/Card.h"
#include "widgets/KeyBar.h"
#include "widgets/KeyPad.h"
#include "widgets/ReaderWords.h"
#include "widgets/Text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

enum Action { Type, Confirm, Leave };

} // namespace

PinPanel::PinPanel(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_timer(new QTimer(this))
    , m_top(new TopBar(theme, clock, this))
    , m_lock(new Symbol(theme, u"lock"_s, 56, this))
    , m_title(new Text(theme, type::heading, {}, this))
    , m_lead(new Text(theme, type::lead, {}, this))
    , m_answer(new Strip(theme, Verdict::Look, {}, this))
    , m_note(new Strip(theme, Verdict::Unknown, {}, this))
    , m_dots(new PinDots(theme, this))
    , m_typed(new Text(theme, type::body, {}, this))
    , m_pad(new KeyPad(theme, this))
    , m_keys(new KeyBar(theme, this))
    , m_rail(new BadgeRail(theme, this))
{
    m_timer->setInterval(1000);
    m_lock->setAccent(true);
    m_title->setShrinkTo({32, 44, true});
    m_lead->setWordWrap(true);
    m_lead->setColour(TextColour::Soft);
    m_typed->setColour(TextColour::Soft);
    m_typed->setAlignment(Qt::AlignCenter);
    m_note->setIconName(u"shield"_s);
    setFocusProxy(m_pad);
    build();
    connectParts();
    showAsk();
}

void PinPanel::connectParts()
{
    connect(m_timer, &QTimer::timeout, this, &PinPanel::tick);
    connect(m_pad, &KeyPad::confirmed, this, &PinPanel::submit);
    connect(m_pad, &KeyPad::lengthChanged, this, [this](int length) {
        if (length == 1) { // another try: that it is wrong, too, is news
            ReaderWords::forget(*m_pad);
            ReaderWords::forget(*this);
        }
        m_dots->setFilled(length);
        m_typed->setText(typed());
    });
    connect(m_keys, &KeyBar::activated, this, [this](int action) {
        if (action == Confirm) {
            submit(m_pad->entered());
        } else if (action == Leave) {
            Q_EMIT leaveWanted();
        }
    });
    connect(&m_theme, &Theme::changed, this, &PinPanel::fit);
}

void PinPanel::build()
{
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_lock);
    left->addSpacing(m_theme.px(16));
    left->addWidget(m_title);
    left->addSpacing(m_theme.px(8));
    left->addWidget(m_lead);
    left->addSpacing(m_theme.px(28));
    left->addWidget(m_answer);
    left->addStretch(1);
    left->addWidget(m_note);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_dots);
    right->addWidget(m_typed);
    right->addSpacing(m_theme.px(12));
    right->addWidget(m_pad, 1);
    m_row = new QHBoxLayout;
    m_row->addLayout(left, 1);
    m_row->addLayout(right);
    auto* talk = new QVBoxLayout;
    talk->setSpacing(0);
    talk->addWidget(m_top);
    talk->addLayout(m_row, 1);
    talk->addWidget(m_keys);
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(talk, 1);
    page->addWidget(m_rail);
    fit();
}

void PinPanel::fit()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const bool narrow = m_theme.isNarrow();
    auto* page = static_cast<QBoxLayout*>(layout());
    page->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = px(narrow ? 16 : 32);
    page->itemAt(0)->layout()->setContentsMargins(side, 0, side, 0);
    m_row->setContentsMargins(0, px(24), 0, px(8));
    m_row->setSpacing(px(narrow ? 32 : 56));
    m_pad->setFixedWidth(px(348));
    m_dots->setFixedHeight(px(72));
    m_typed->setFixedHeight(px(32));
    m_keys->setFixedHeight(px(64));
}

void PinPanel::setPlace(const QString& event, const DeskSettings& settings)
{
    m_top->setPlace(event, settings.deskName, settings.operatorName);
    m_settings = settings;
    tellRail();
}

void PinPanel::setPrinter(const PrinterStatus& status)
{
    m_printer = status;
    tellRail();
}

void PinPanel::setBehind(Behind behind)
{
    m_behind = behind;
    tell();
}

void PinPanel::showChoose()
{
    begin(Step::Choose, Said::Nothing);
}

void PinPanel::showAsk()
{
    begin(Step::Ask, Said::Nothing);
}

void PinPanel::showWrong(int secondsToWait)
{
    begin(Step::Ask, Said::Wrong, qMax(0, secondsToWait));
}

void PinPanel::showNotSaved(const Trouble& trouble)
{
    m_trouble = trouble.headline;
    begin(Step::Choose, Said::NotSaved);
}

void PinPanel::begin(Step step, Said said, int wait)
{
    m_step = step;
    m_said = said;
    m_wait = wait;
    m_timer->stop();
    if (m_wait > 0) {
        setFocusProxy(nullptr);
        setFocusPolicy(Qt::StrongFocus);
        setFocus(Qt::OtherFocusReason);
        m_pad->setEnabled(false);
        m_timer->start();
    } else {
        m_pad->setEnabled(true);
        setFocusProxy(m_pad);
        if (isVisible()) {
            m_pad->setFocus(Qt::OtherFocusReason);
        }
    }
    if (step != Step::Repeat) {
        m_first.clear();
    }
    m_pad->clear();
    tell();
    tellReaders();
    if (said != Said::Nothing && isVisible()) {
        QAccessibleEvent alert(m_answer, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void PinPanel::tick()
{
    if (m_wait > 1) {
        --m_wait;
        tell();
    } else {
        begin(Step::Ask, Said::Nothing);
    }
}

void PinPanel::submit(QString pin)
{
    if (m_wait > 0 || pin.isEmpty()) {
        return;
    }
    if (pin.size() < shortest || pin.size() > longest) {
        begin(m_step == Step::Repeat ? Step::Choose : m_step,
            m_step == Step::Repeat ? Said::Different : Said::Length);
    } else if (m_step == Step::Ask) {
        m_pad->clear();
        Q_EMIT pinEntered(pin);
    } else if (m_step == Step::Choose) {
        m_first = std::move(pin);
        begin(Step::Repeat, Said::Nothing);
    } else if (pin == m_first) {
        begin(Step::Ask, Said::Nothing);
        Q_EMIT pinChosen(pin);
    } else {
        begin(Step::Choose, Said::Different);
    }
}

QString PinPanel::said() const
{
    switch (m_said) {
    case Said::Nothing:
        return {};
    case Said::Length:
        return tr("<b>A PIN has 4 to 8 digits.</b> Type it again.");
    case Said::Different:
        return tr("<b>The two were not the same.</b> Nothing was saved. Choose a PIN again.");
    case Said::NotSaved:
        //: behind the reason, a sentence of its own
        return u"<b>%1</b> %2"_s.arg(
            m_trouble, tr("The PIN was not saved. Choose it again, or go back."));
    case Said::Wrong:
        return m_wait > 0
            ? tr("<b>This PIN is not right.</b> Try again in %n seconds.", nullptr, m_wait)
            : tr("<b>This PIN is not right.</b> Try again.");
    }
    return {};
}

QString PinPanel::typed() const
{
    const int digits = int(m_pad->entered().size());
    return digits == 0 ? tr("4 to 8 digits") : tr("%n digits", nullptr, digits);
}

void PinPanel::tell()
{
    QString confirm = tr("Open");
    switch (m_step) {
    case Step::Ask:
        m_title->setText(tr("Staff PIN"));
        m_lead->setText(tr("Opens people’s histories, reprints, undos, refused entries, numbers "
                           "and settings."));
        break;
    case Step::Choose:
        m_title->setText(tr("Choose a staff PIN"));
        m_lead->setText(tr("4 to 8 digits. Whoever knows them can open this page."));
        confirm = tr("Next");
        break;
    case Step::Repeat:
        m_title->setText(tr("The same PIN again"));
        m_lead->setText(tr("So that a slip of the finger shuts nobody out."));
        confirm = tr("Save");
        break;
    }
    m_pad->setConfirmWord(confirm);
    m_typed->setText(typed());
    m_answer->setText(said());
    m_answer->setAccessibleName(m_answer->text());
    m_answer->setVisible(m_said != Said::Nothing);
    m_note->setText(m_step == Step::Ask
            ? tr("After some wrong PINs this desk waits before it takes the next one.")
            : tr("The digits themselves are not stored. Nobody can look them up later."));
    m_keys->setKeys({{Type, u"0–9"_s, tr("Type the PIN")}, {Confirm, tr("Enter"), confirm},
        {Leave, tr("Esc"),
            m_behind == Behind::Desk              ? tr("Back to the desk")
                : m_behind == Behind::SelfService ? tr("Back to self-service")
                                                  : tr("Back")}});
    tellRail();
}

/// Readers of screens say what changes of that which has the keyboard: the pad, or while it waits
/// the panel. Not each second of the wait.
void PinPanel::tellReaders()
{
    const QString words = m_said == Said::Nothing ? QString() : m_answer->text();
    for (QWidget* each : std::initializer_list<QWidget*>{m_pad, this}) {
        each->setAccessibleName(m_title->text());
        ReaderWords::tell(*each, words);
    }
}

void PinPanel::tellRail()
{
    m_rail->setPrinter(m_printer, PrinterName::of(m_settings));
    m_rail->setSteps({});
    m_rail->setAction({}, {});
    switch (m_behind) {
    case Behind::SelfService:
        m_rail->holder()->setEmpty(tr("Self-service\nis paused"));
        m_rail->setHead(
            tr("Nobody can check in now"), tr("Leave this page and the screen is open again."));
        break;
    case Behind::Start:
        m_rail->holder()->setEmpty(tr("Self-service\ncomes next"));
        m_rail->setHead(
            tr("Nobody can check in yet"), tr("It begins as soon as the PIN is chosen."));
        break;
    case Behind::Desk:
        m_rail->holder()->setEmpty(tr("The desk keeps\nworking meanwhile"));
        m_rail->setHead(
            tr("A scan still checks in"), tr("It closes this page and serves the person"));
        break;
    }
}

void PinPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PinPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
        tellReaders();
    }
    QWidget::changeEvent(event);
}

void PinPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().page);
}

} // namespace lanyard
