// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/ReasonForm.h"

#include "widgets/Button.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 48;

} // namespace

ReasonChoice::ReasonChoice(
    const Theme& theme, const QString& text, const QString& keycap, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_keycap(keycap)
{
    setText(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize ReasonChoice::sizeHint() const
{
    const int words = int(std::ceil(textWidth(m_theme, type::body.inBold(), text())));
    return {words + m_theme.px(14 + 24 + 14 + 14 + 26 + 14), m_theme.px(rowHeight)};
}

QSize ReasonChoice::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(rowHeight)};
}

void ReasonChoice::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore(); // the form's own button
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ReasonChoice::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const auto px = [this](int design) { return m_theme.px(design); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isChecked() ? 3 : t.border;
    painter.setPen(QPen(isChecked() ? t.accent : t.lineStrong, line));
    painter.setBrush(isChecked() || underMouse() ? t.tint : t.surface);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), px(10), px(10));
    const double size = px(24);
    const QRectF mark(px(14), (height() - size) / 2, size, size);
    const double ring = isChecked() ? px(8) : 2;
    painter.setPen(QPen(isChecked() ? t.accent : t.lineStrong, ring));
    painter.setBrush(t.surface);
    painter.drawEllipse(mark.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
    const int cap = keycapWidth(m_theme, m_keycap);
    const double left = mark.right() + px(14);
    const double room = width() - left - cap - px(28);
    TextStyle style = isChecked() ? type::body.inBold() : type::body;
    while (style.size > 12 && textWidth(m_theme, style, text()) > room) {
        style.size -= 1;
    }
    painter.setPen(t.ink);
    paintLine(painter, m_theme, style, QRectF(left, 0, room, height()),
        Qt::AlignLeft | Qt::AlignVCenter, text());
    const int high = px(26);
    paintKeycap(painter, m_theme, QRectF(width() - px(14) - cap, (height() - high) / 2, cap, high),
        m_keycap, t.lineStrong, t.surface);
}

ReasonForm::ReasonForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new Text(theme, type::body.inBold(), {}, this))
    , m_group(new QButtonGroup(this))
    , m_choices(new QVBoxLayout)
    , m_field(new ScanField(theme, ScanField::Size::Low, this))
    , m_missing(new Text(theme, type::note, {}, this))
    , m_action(new Button(theme, Button::Role::Primary, {}, {}, this))
{
    m_missing->setWordWrap(true);
    m_missing->setColour(TextColour::Look);
    m_action->setSize(Button::Size::Main);
    m_field->edit()->setMaxLength(200);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addLayout(m_choices);
    column->addWidget(m_field);
    column->addWidget(m_missing);
    column->addStretch(1);
    column->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &ReasonForm::submit);
    connect(m_field, &ScanField::textEdited, this, &ReasonForm::tell);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool) { tell(); });
    connect(&theme, &Theme::changed, this, &ReasonForm::fit);
    fit();
}

void ReasonForm::fit()
{
    layout()->setSpacing(m_theme.px(8));
    m_choices->setSpacing(m_theme.px(8));
}

void ReasonForm::ask(const QStringList& reasons, const QString& action)
{
    qDeleteAll(m_group->buttons());
    m_actionText = action;
    for (int i = 0; i < reasons.size(); ++i) {
        auto* choice = new ReasonChoice(m_theme, reasons.at(i), QString::number(i + 1), this);
        m_group->addButton(choice, i);
        m_choices->addWidget(choice);
    }
    for (int i = 1; i < reasons.size(); ++i) {
        setTabOrder(m_group->button(i - 1), m_group->button(i));
    }
    setTabOrder(m_group->button(int(reasons.size()) - 1), m_field->edit());
    setTabOrder(m_field->edit(), m_action);
    m_label->setText(tr("Reason, required"));
    m_field->setHint(tr("In your words"));
    m_field->setIconName(u"text"_s);
    m_action->setKeycap(tr("Enter"));
    reset();
}

void ReasonForm::reset()
{
    m_group->setExclusive(false);
    for (QAbstractButton* choice : m_group->buttons()) {
        choice->setChecked(false);
    }
    m_group->setExclusive(true);
    m_field->clear();
    m_pressed = false;
    setWorking(false);
}

void ReasonForm::setWorking(bool working)
{
    m_working = working;
    m_action->setWorking(working, tr("On its way…"));
    tell();
}

std::optional<int> ReasonForm::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(id);
}

QString ReasonForm::missing() const
{
    if (!chosen()) {
        return tr("Choose a reason first.");
    }
    const bool other = *chosen() == m_group->buttons().size() - 1;
    return other && m_field->text().simplified().isEmpty() ? tr("Say it in a few words first.")
                                                           : QString();
}

void ReasonForm::tell()
{
    const bool other = chosen() && *chosen() == m_group->buttons().size() - 1;
    m_field->setVisible(other);
    m_action->setText(m_actionText);
    m_missing->setText(missing());
    m_missing->setVisible(m_pressed && !missing().isEmpty());
    m_field->setAttention({});
    m_field->setIconName(u"text"_s);
}

bool ReasonForm::takeDigit(int digit)
{
    QAbstractButton* choice = m_group->button(digit - 1);
    if (choice == nullptr || m_working) {
        return false;
    }
    choice->setChecked(true);
    if (m_field->isVisibleTo(this)) {
        m_field->setFocus(Qt::OtherFocusReason);
    } else {
        m_action->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void ReasonForm::submit()
{
    if (m_working) {
        return;
    }
    m_pressed = true;
    tell();
    if (!missing().isEmpty()) {
        return;
    }
    const bool other = *chosen() == m_group->buttons().size() - 1;
    const int reason = *chosen();
    const QString words = other ? m_field->text().simplified() : QString();
    setWorking(true);
    Q_EMIT submitted(reason, words);
}

void ReasonForm::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!event->isAutoRepeat()) {
            submit();
        }
    } else if (typed.size() == 1 && typed.at(0).isDigit() && takeDigit(typed.at(0).digitValue())) {
        return;
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace lanyard
