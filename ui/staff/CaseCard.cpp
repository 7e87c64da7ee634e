// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/CaseCard.h"

#include "staff/ReasonForm.h"
#include "theme/Icons.h"
#include "widgets/Button.h"
#include "widgets/Text.h"
#include "widgets/WrapRow.h"

#include <QFontMetricsF>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// What one side says, on sunken ground.
class SideBox : public QWidget
{
public:
    SideBox(const Theme& theme, const QString& head, const QString& words, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12));
        column->setSpacing(0);
        auto* label = new Text(theme, type::note, head, this);
        label->setColour(TextColour::Soft);
        label->setWordWrap(true);
        auto* said = new Text(theme, type::lead.inBold(), words, this);
        said->setWordWrap(true);
        said->setAccessibleName(head + u": "_s + words);
        column->addWidget(label);
        column->addWidget(said);
        column->addStretch(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.isContrast() ? QPen(t.line, 2) : QPen(Qt::NoPen));
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(10), m_theme.px(10));
    }

private:
    const Theme& m_theme;
};

/// The sign of a case: its icon, else that somebody must look.
Symbol* signOf(const Theme& theme, const CaseWords& words, QWidget* parent)
{
    return words.icon.isEmpty() ? new Symbol(theme, Verdict::Look, 44, parent)
                                : new Symbol(theme, words.icon, 44, parent);
}

} // namespace

CaseCard::CaseCard(const Theme& theme, const CaseWords& words, QWidget* parent)
    : Card(theme, Shape::Plain, parent)
    , m_theme(theme)
    , m_words(words)
    , m_actions(new QWidget(this))
    , m_act(new Button(theme, Button::Role::Primary, words.act, u"A"_s, this))
    , m_settle(
          new Button(theme, words.act.isEmpty() ? Button::Role::Primary : Button::Role::Secondary,
              words.settle, u"D"_s, this))
{
    setAccessibleName(words.name + u", "_s + words.summary);
    addHead();
    body()->addSpacing(theme.px(12));
    addSides();
    body()->addSpacing(theme.px(12));
    auto* meaning = new Text(theme, type::body, words.meaning, this);
    meaning->setColour(TextColour::Soft);
    meaning->setWordWrap(true);
    body()->addWidget(meaning);
    addActions();
}

void CaseCard::addHead()
{
    auto* name = new Text(m_theme, type::title, m_words.name, this);
    name->setShrinkTo(type::shortRowName);
    auto* note = new Text(m_theme, type::body, m_words.summary, this);
    note->setColour(TextColour::Soft);
    note->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(note);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(16));
    row->addWidget(signOf(m_theme, m_words, this));
    row->addLayout(words, 1);
    body()->addLayout(row);
}

/// Two beside each other.
void CaseCard::addSides()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(m_theme.px(16));
    for (int i = 0; i < m_words.sides.size(); ++i) {
        const CaseSide& side = m_words.sides.at(i);
        grid->addWidget(new SideBox(m_theme, side.head, side.words, this), i / 2, i % 2);
        grid->setColumnStretch(i % 2, 1);
    }
    body()->addLayout(grid);
}

void CaseCard::addActions()
{
    auto* row = new WrapRow(m_theme.px(12), m_actions);
    row->setContentsMargins(0, m_theme.px(16), 0, 0);
    row->addWidget(m_act);
    row->addWidget(m_settle);
    m_act->setVisible(!m_words.act.isEmpty());
    m_settle->setVisible(!m_words.settle.isEmpty());
    m_actions->setVisible(!m_words.act.isEmpty() || !m_words.settle.isEmpty());
    body()->addWidget(m_actions);
    connect(m_act, &QPushButton::clicked, this, &CaseCard::act);
    connect(m_settle, &QPushButton::clicked, this, &CaseCard::settle);
}

void CaseCard::act()
{
    if (!m_working && m_form == nullptr && !m_words.act.isEmpty()) {
        Q_EMIT acted();
    }
}

void CaseCard::settle()
{
    if (m_working || m_form != nullptr || m_words.settle.isEmpty()) {
        return;
    }
    if (m_words.reasons.isEmpty()) {
        Q_EMIT settled({});
    } else {
        askReason();
    }
}

void CaseCard::askReason()
{
    m_form = new ReasonForm(m_theme, this);
    m_form->ask(m_words.reasons, m_words.end);
    m_actions->hide();
    body()->addSpacing(m_theme.px(16));
    body()->addWidget(m_form);
    m_form->setFocusPolicy(Qt::StrongFocus);
    m_form->setAccessibleName(accessibleName());
    m_form->show();
    m_form->setFocus(Qt::OtherFocusReason);
    connect(m_form, &ReasonForm::submitted, this, [this](int reason, const QString& words) {
        m_working = true;
        Q_EMIT settled(words.isEmpty() ? m_words.reasons.at(reason) : words);
    });
    Q_EMIT asked();
}

bool CaseCard::back()
{
    if (m_form == nullptr || m_working) {
        return false;
    }
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_actions->show();
    return true;
}

void CaseCard::setWorking(bool working)
{
    m_working = working;
    m_act->setWorking(working, tr("On its way…"));
    m_settle->setEnabled(!working);
    if (m_form != nullptr) {
        m_form->setWorking(working);
    }
}

CaseRow::CaseRow(const Theme& theme, const CaseWords& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(words.icon)
    , m_note(words.summary)
{
    setText(words.name);
    setAccessibleName(text() + u", "_s + m_note);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CaseRow::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(76)};
}

void CaseRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const auto px = [this](int design) { return m_theme.px(design); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, t.border));
    painter.setBrush(underMouse() || isDown() ? t.sunken : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(16), px(16));
    const double size = px(28);
    const QRectF sign(px(28), (height() - size) / 2, size, size);
    if (m_icon.isEmpty()) {
        paintSmallVerdict(painter, sign, Verdict::Look, t, t.surface);
    } else {
        paintIcon(painter, sign, m_icon, t.ink2);
    }
    const double left = px(72);
    const double room = width() - left - px(60);
    TextStyle style = type::shortRowName;
    while (style.size > 12 && textWidth(m_theme, style, text()) > room) {
        style.size -= 1;
    }
    const int top = (height() - px(32) - px(22)) / 2;
    painter.setPen(t.ink);
    paintLine(painter, m_theme, style, QRectF(left, top, room, px(32)),
        Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(t.ink2);
    const QFontMetricsF metrics(m_theme.font(type::note, m_note));
    paintLine(painter, m_theme, type::note, QRectF(left, top + px(32), room, px(22)),
        Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_note, Qt::ElideRight, room));
    const double chev = px(24);
    paintIcon(painter, QRectF(width() - px(28) - chev, (height() - chev) / 2, chev, chev),
        u"chev"_s, t.ink2);
}

} // namespace lanyard
