// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/TypePage.h"

#include "kiosk/ScreenKeyboard.h"
#include "kiosk/TouchButton.h"
#include "widgets/Card.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;
using Page = KioskState::Page;

namespace {

constexpr int longestName = 80;
constexpr int longestOrder = 24;
constexpr int shortestOrder = 3;

} // namespace

TypePage::TypePage(const Theme& theme, QWidget* parent)
    : KioskPage(theme, parent)
    , m_above(new QVBoxLayout)
    , m_title(new Text(theme, type::selfBig))
    , m_how(new Text(theme, type::selfBody))
    , m_fields(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_shield(new Symbol(theme, u"shield"_s, 44))
    , m_promise(new Text(theme, type::selfNote))
    , m_keyboard(new ScreenKeyboard(theme))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(m_above);
    box->addStretch(1);
    box->addWidget(m_keyboard, 100);
    m_how->setColour(TextColour::Soft);
    m_promise->setColour(TextColour::Soft);
    m_how->setWordWrap(true);
    m_promise->setWordWrap(true);
    m_title->setShrinkTo(type::selfMid);
    m_above->setSpacing(0);
    m_above->addWidget(m_title);
    m_above->addWidget(m_how);
    buildFields();
    buildButtons();
    connect(m_keyboard, &ScreenKeyboard::typed, this, &TypePage::type);
    connect(m_keyboard, &ScreenKeyboard::backspace, this, [this] {
        current()->backspace();
        check();
    });
    setFocusProxy(m_name->edit());
    fit();
    retranslate();
}

void TypePage::buildFields()
{
    const auto add = [this](Text*& label, ScanField*& field, const QString& icon, int longest) {
        auto* box = new QVBoxLayout;
        label = new Text(theme(), type::selfBody.inBold());
        field = new ScanField(theme(), ScanField::Size::SelfService);
        field->setIconName(icon);
        QLineEdit* edit = field->edit();
        edit->setMaxLength(longest);
        edit->setAcceptDrops(false);
        edit->setDragEnabled(false);
        edit->installEventFilter(this);
        box->addWidget(label);
        box->addWidget(field);
        m_fields->addLayout(box, 1);
        connect(field, &ScanField::textEdited, this, &TypePage::check);
        connect(edit, &QLineEdit::returnPressed, this, &TypePage::submit);
    };
    add(m_nameLabel, m_name, u"person"_s, longestName);
    add(m_orderLabel, m_order, u"list"_s, longestOrder);
    m_above->addLayout(m_fields);
}

void TypePage::buildButtons()
{
    auto* promise = new QHBoxLayout;
    promise->addWidget(m_shield, 0, Qt::AlignTop);
    promise->addSpacing(theme().px(16));
    promise->addWidget(m_promise, 1);
    m_above->addLayout(promise);
    m_back = new TouchButton(theme(), TouchButton::Kind::Plain, u"left"_s);
    m_help = new TouchButton(theme(), TouchButton::Kind::Plain, u"hand"_s);
    m_find = new TouchButton(theme(), TouchButton::Kind::Main);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(24));
    row->addWidget(m_back, 3);
    row->addWidget(m_help, 3);
    row->addWidget(m_find, 4);
    m_above->addLayout(row);
    m_example = new QFrame;
    m_example->setProperty("card", u"self"_s);
    auto* card = new QHBoxLayout(m_example);
    card->setContentsMargins(theme().px(40), theme().px(20), theme().px(40), theme().px(20));
    card->addWidget(new Symbol(theme(), u"file"_s, 64));
    card->addSpacing(theme().px(32));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_exampleWords = new Text(theme(), type::selfNote);
    m_exampleWords->setColour(TextColour::Soft);
    m_exampleCode = new Text(theme(), type::selfBody);
    words->addWidget(m_exampleWords);
    words->addWidget(m_exampleCode);
    card->addLayout(words, 1);
    m_above->addWidget(m_example);
    connect(m_back, &QPushButton::clicked, this, &KioskPage::doneWanted);
    connect(m_help, &QPushButton::clicked, this, &KioskPage::helpWanted);
    connect(m_find, &QPushButton::clicked, this, &TypePage::submit);
}

void TypePage::showState(const KioskState& state)
{
    const bool another = state.visit != this->state().visit;
    const bool comes = state.page == Page::Type && this->state().page != Page::Type;
    if (another) {
        m_name->clear();
        m_order->clear();
        m_keyboard->setLayoutCode(u"abc"_s);
        setFocusProxy(m_name->edit());
    }
    KioskPage::showState(state);
    check();
    if (comes) {
        setFocus(); // where the caret was, also after "Still there?"
    }
}

QLineEdit* TypePage::current() const
{
    return m_inOrder ? m_order->edit() : m_name->edit();
}

bool TypePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        m_inOrder = watched == m_order->edit();
        setFocusProxy(m_inOrder ? m_order->edit() : m_name->edit());
        if (m_inOrder) {
            m_keyboard->setLayoutCode(u"abc"_s);
        }
    }
    return KioskPage::eventFilter(watched, event);
}

void TypePage::type(const QString& text)
{
    QLineEdit* edit = current();
    const bool startsWord
        = edit->text().isEmpty() || edit->text().endsWith(u' ') || edit->text().endsWith(u'-');
    // names as people write them, codes in capitals
    edit->insert(m_inOrder || startsWord ? text : text.toLower());
    check();
}

void TypePage::check()
{
    if (const QString capitals = m_order->text().toUpper(); capitals != m_order->text()) {
        m_order->setText(capitals);
    }
    const bool both
        = !m_name->text().trimmed().isEmpty() && m_order->text().trimmed().size() >= shortestOrder;
    m_find->setEnabled(both);
}

void TypePage::submit()
{
    if (m_find->isEnabled() && state().page == Page::Type) {
        Q_EMIT submitted(m_order->text().trimmed(), m_name->text().trimmed());
    } else if (m_name->text().trimmed().isEmpty()) {
        m_name->edit()->setFocus();
    } else {
        m_order->edit()->setFocus();
    }
}

void TypePage::fit()
{
    const KioskForm& f = form();
    const bool roomy = f.upright && !f.larger;
    m_above->setContentsMargins(
        px(f.side), px(f.upright ? 172 : 24), px(f.side), px(f.upright ? 24 : 8));
    m_title->setTextStyle(f.upright ? type::selfBig : TextStyle{36, 54, true});
    m_title->setShrinkTo(f.upright ? type::selfMid : TextStyle{28, 42, true});
    m_how->setTextStyle(f.upright ? f.body : f.note);
    m_how->setVisible(f.upright || !f.larger);
    m_fields->setDirection(f.upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_fields->setSpacing(px(f.upright ? 20 : 24));
    m_fields->setContentsMargins(0, px(f.upright ? 20 : 4), 0, px(f.upright ? 16 : 8));
    for (int i = 0; i < m_fields->count(); ++i) {
        m_fields->itemAt(i)->layout()->setSpacing(px(8)); // a label is of what is below it
    }
    for (Text* label : {m_nameLabel, m_orderLabel}) {
        label->setTextStyle(f.body.inBold());
    }
    m_promise->setTextStyle(f.note);
    m_promise->setVisible(roomy);
    m_shield->setVisible(roomy);
    m_above->setSpacing(px(roomy ? 12 : 0));
    for (TouchButton* button : {m_back, m_help, m_find}) {
        button->fit(f.body, f.upright ? f.button : 76);
    }
    m_example->setVisible(roomy);
    m_exampleWords->setTextStyle(f.note);
    m_exampleCode->setTextStyle(f.body);
    m_keyboard->fit(f);
    m_keyboard->setMaximumHeight(px(f.upright ? 654 : 424));
    m_keyboard->setMinimumHeight(px(f.upright ? 654 : 360));
}

QString TypePage::told() const
{
    return inOneLine({m_title->text(), m_how->text()});
}

void TypePage::retranslate()
{
    m_title->setText(tr("Find your booking"));
    m_how->setText(tr("Two things, exactly as in your booking e-mail."));
    m_nameLabel->setText(tr("Last name"));
    m_name->edit()->setAccessibleName(tr("Last name"));
    m_orderLabel->setText(tr("Order code"));
    m_order->edit()->setAccessibleName(tr("Order code"));
    m_promise->setText(tr("Both must match. This screen never lists anyone."));
    m_back->setWords(tr("Back"));
    m_help->setWords(tr("Help"));
    m_find->setWords(tr("Find me"));
    m_find->setWorking(state().page == Page::Checking ? tr("One moment") : QString());
    m_exampleWords->setText(tr("In your e-mail it looks like this"));
    m_exampleCode->setMarked(tr("Order <b>%1</b>").arg(u"A1B2C"_s));
}

} // namespace lanyard
