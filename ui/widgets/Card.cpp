// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Card.h"

#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

Card::Card(const Theme& theme, Shape shape, QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    static const QString shapes[] = {u"true"_s, u"choice"_s, u"self"_s};
    setProperty("card", shapes[static_cast<int>(shape)]);
    const auto fit = [this, &theme] {
        m_body->setContentsMargins(theme.px(28), theme.px(20), theme.px(28), theme.px(24));
    };
    m_body->setSpacing(0);
    fit();
    connect(&theme, &Theme::changed, this, fit);
}

void Card::setChosen(bool chosen)
{
    setProperty("chosen", chosen);
    repolish(this);
}

Strip::Strip(const Theme& theme, Verdict verdict, const QString& text, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_verdict(verdict)
    , m_text(new Text(theme, type::body, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text);
    m_text->setWordWrap(true);
    fit();
    setVerdict(verdict);
    setText(text);
    connect(&theme, &Theme::changed, this, &Strip::fit);
}

void Strip::fit()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    layout()->setContentsMargins(px(52), px(12), px(16), px(12));
}

void Strip::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    setProperty("strip", verdictName(verdict));
    repolish(this);
}

void Strip::setText(const QString& text, const QString& asIs)
{
    m_text->setMarked(text, asIs);
}

void Strip::setPlainText(const QString& text)
{
    m_text->setText(text);
}

void Strip::setLarge(bool large)
{
    m_text->setTextStyle(large ? type::lead.inBold() : type::body);
}

QString Strip::text() const
{
    return m_text->text();
}

void Strip::addButton(QWidget* button)
{
    auto* box = qobject_cast<QBoxLayout*>(layout());
    if (m_buttons == nullptr) {
        m_buttons = new QHBoxLayout;
        m_buttons->setSpacing(m_theme.px(12));
        box->setSpacing(m_theme.px(12));
        box->setStretch(0, 1);
        box->addLayout(m_buttons);
    }
    m_buttons->addWidget(button);
    turn();
}

void Strip::turn()
{
    if (m_buttons == nullptr) {
        return;
    }
    const bool isNarrow = width() < m_theme.px(600);
    auto* box = qobject_cast<QBoxLayout*>(layout());
    box->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool isTight = m_buttons->count() > 1 && width() < m_theme.px(440);
    m_buttons->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    box->setAlignment(m_buttons, isNarrow && !isTight ? Qt::AlignLeft : Qt::Alignment());
}

void Strip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    turn();
}

void Strip::setIconName(const QString& name)
{
    m_icon = name;
    update();
}

void Strip::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const int size = m_theme.px(24);
    const QRectF place(m_theme.px(16), (height() - size) / 2, size, size);
    if (m_theme.isContrast()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.ink, 2));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(10), m_theme.px(10));
    }
    if (m_icon.isEmpty()) {
        paintSmallVerdict(painter, place, m_verdict, t, t.of(m_verdict).tint);
    } else {
        paintIcon(painter, place, m_icon, t.ink);
    }
}

Chip::Chip(const Theme& theme, const QString& text, Verdict verdict, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_verdict(verdict)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, verdict);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void Chip::set(const QString& text, Verdict verdict)
{
    m_text = text;
    m_verdict = verdict;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int symbol = m_verdict == Verdict::None ? 0 : m_theme.px(24);
    const int words = int(std::ceil(textWidth(m_theme, type::note, m_text)));
    return {words + symbol + 2 * m_theme.px(10), m_theme.textPx(30)};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = m_verdict == Verdict::None;
    const double edge = plain ? t.border : m_theme.isContrast() ? 2.0 : 0.0;
    const QColor words = plain ? t.ink : t.of(m_verdict).text;
    painter.setPen(edge > 0 ? QPen(plain ? t.lineStrong : words, edge) : QPen(Qt::NoPen));
    painter.setBrush(plain ? t.surface : t.of(m_verdict).tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2),
        m_theme.px(6), m_theme.px(6));
    int left = m_theme.px(10);
    if (!plain) {
        const int size = m_theme.px(18);
        paintSmallVerdict(painter, QRectF(left, (height() - size) / 2, size, size), m_verdict, t,
            t.of(m_verdict).tint);
        left += m_theme.px(24);
    }
    painter.setPen(words);
    paintLine(painter, m_theme, type::note, QRectF(left, 0, width(), height()),
        Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

Symbol::Symbol(const Theme& theme, const QString& icon, int size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

Symbol::Symbol(const Theme& theme, Verdict verdict, int size, QWidget* parent)
    : Symbol(theme, QString(), size, parent)
{
    m_verdict = verdict;
}

void Symbol::set(const QString& icon)
{
    m_icon = icon;
    m_verdict = Verdict::None;
    update();
}

void Symbol::set(Verdict verdict)
{
    m_icon.clear();
    m_verdict = verdict;
    update();
}

void Symbol::setAccent(bool accent)
{
    m_accent = accent;
    update();
}

void Symbol::setSize(int size)
{
    m_size = size;
    updateGeometry();
    update();
}

QSize Symbol::sizeHint() const
{
    return {m_theme.px(m_size), m_theme.px(m_size)};
}

void Symbol::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    if (m_verdict == Verdict::None) {
        paintIcon(painter, rect(), m_icon, m_accent ? t.accent : t.ink2);
    } else {
        paintSmallVerdict(painter, rect(), m_verdict, t, t.surface);
    }
}

Divider::Divider(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(2);
}

void Divider::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter(this).fillRect(0, 0, width(), t.border, t.line);
}

} // namespace lanyard
