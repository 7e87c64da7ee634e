// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/KeptCard.h"

#include "shell/TimeWords.h"
#include "staff/ReasonForm.h"
#include "theme/Icons.h"
#include "widgets/Button.h"
#include "widgets/Text.h"

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

QString orderOf(const OutboxEntry& entry)
{
    return entry.body.value("order"_L1).toString();
}

} // namespace

QString KeptWords::name(const KeptEntry& kept)
{
    return kept.name.isEmpty() ? tr("Somebody not on the list") : kept.name;
}

QString KeptWords::summary(const KeptEntry& kept, const QTimeZone& zone)
{
    const QString when = TimeWords::clock(kept.entry.madeAt, zone);
    QString what;
    switch (kept.entry.kind) {
    case OutboxKind::CheckIn:
        what = tr("Check-in of %1").arg(when);
        break;
    case OutboxKind::Undo:
        what = tr("Undo of %1").arg(when);
        break;
    case OutboxKind::PrintLog:
        what = tr("Badge of %1").arg(when);
        break;
    case OutboxKind::FailedScan:
        what = tr("Refused scan of %1").arg(when);
        break;
    }
    const QString order = orderOf(kept.entry);
    return order.isEmpty() ? what : what + u" · "_s + tr("order %1").arg(order);
}

QString KeptWords::act(const OutboxEntry& entry)
{
    switch (entry.kind) {
    case OutboxKind::CheckIn:
        return entry.body.value("type"_L1).toString() == "exit"_L1 ? tr("Let out") : tr("Admitted");
    case OutboxKind::Undo:
        return tr("Check-in undone");
    case OutboxKind::PrintLog:
        return tr("Badge printed");
    case OutboxKind::FailedScan:
        return tr("Not let in");
    }
    return {};
}

QString KeptWords::meaning(const OutboxEntry& entry)
{
    switch (entry.kind) {
    case OutboxKind::CheckIn:
        return tr("The person counts as in at this desk. Nothing is deleted until you choose, "
                  "and your choice is logged.");
    case OutboxKind::Undo:
        return tr("The person counts as not in at this desk; the server may think otherwise.");
    case OutboxKind::PrintLog:
    case OutboxKind::FailedScan:
        return tr("Nobody’s check-in hangs on this. Only the server’s own record lacks it.");
    }
    return {};
}

QString KeptWords::server(const OutboxEntry& entry)
{
    if (!entry.lastText.isEmpty()) {
        return tr("“%1”").arg(entry.lastText);
    }
    return entry.lastStatus > 0 ? tr("Answer %1, without words").arg(entry.lastStatus)
                                : tr("No words");
}

KeptCard::KeptCard(
    const Theme& theme, const KeptEntry& kept, const QTimeZone& zone, QWidget* parent)
    : Card(theme, Shape::Plain, parent)
    , m_theme(theme)
    , m_actions(new QWidget(this))
    , m_retry(new Button(theme, Button::Role::Primary, tr("Ask the server again"), u"A"_s, this))
    , m_dismiss(
          new Button(theme, Button::Role::Secondary, tr("Set aside, with a reason"), u"D"_s, this))
{
    setAccessibleName(KeptWords::name(kept) + u", "_s + KeptWords::summary(kept, zone));
    addHead(kept, zone);
    body()->addSpacing(theme.px(12));
    addSides(kept, zone);
    body()->addSpacing(theme.px(12));
    auto* meaning = new Text(theme, type::body, KeptWords::meaning(kept.entry), this);
    meaning->setColour(TextColour::Soft);
    meaning->setWordWrap(true);
    body()->addWidget(meaning);
    body()->addSpacing(theme.px(16));
    addActions();
}

void KeptCard::addHead(const KeptEntry& kept, const QTimeZone& zone)
{
    auto* name = new Text(m_theme, type::title, KeptWords::name(kept), this);
    name->setShrinkTo(type::shortRowName);
    auto* note = new Text(m_theme, type::body, KeptWords::summary(kept, zone), this);
    note->setColour(TextColour::Soft);
    note->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(note);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(16));
    row->addWidget(new Symbol(m_theme, Verdict::Look, 44, this));
    row->addLayout(words, 1);
    body()->addLayout(row);
}

void KeptCard::addSides(const KeptEntry& kept, const QTimeZone& zone)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(16));
    const QString here = tr("This desk, %1").arg(TimeWords::clock(kept.entry.madeAt, zone));
    const QString there = kept.entry.tries > 1
        ? tr("Server, asked %n times", nullptr, kept.entry.tries)
        : tr("Server");
    row->addWidget(new SideBox(m_theme, here, KeptWords::act(kept.entry), this), 1);
    row->addWidget(new SideBox(m_theme, there, KeptWords::server(kept.entry), this), 1);
    body()->addLayout(row);
}

void KeptCard::addActions()
{
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_retry);
    row->addWidget(m_dismiss);
    row->addStretch(1);
    body()->addWidget(m_actions);
    connect(m_retry, &QPushButton::clicked, this, &KeptCard::retry);
    connect(m_dismiss, &QPushButton::clicked, this, &KeptCard::askReason);
}

void KeptCard::retry()
{
    if (!m_working && m_form == nullptr) {
        setWorking(true);
        Q_EMIT retryRequested();
    }
}

void KeptCard::askReason()
{
    if (m_working || m_form != nullptr) {
        return;
    }
    const QStringList reasons{tr("The server is right"), tr("Settled at the server by hand"),
        tr("It was a trial"), tr("Other, in words")};
    m_form = new ReasonForm(m_theme, this);
    m_form->ask(reasons, tr("Set aside"));
    m_actions->hide();
    body()->addWidget(m_form);
    m_form->setFocusPolicy(Qt::StrongFocus);
    m_form->show();
    m_form->setFocus(Qt::OtherFocusReason);
    connect(
        m_form, &ReasonForm::submitted, this, [this, reasons](int reason, const QString& words) {
            m_working = true;
            Q_EMIT dismissRequested(words.isEmpty() ? reasons.at(reason) : words);
        });
}

bool KeptCard::back()
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

void KeptCard::setWorking(bool working)
{
    m_working = working;
    m_retry->setWorking(working, tr("On its way…"));
    m_dismiss->setEnabled(!working);
    if (m_form != nullptr) {
        m_form->setWorking(working);
    }
}

KeptRow::KeptRow(const Theme& theme, const KeptEntry& kept, const QTimeZone& zone, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_note(KeptWords::summary(kept, zone))
{
    setText(KeptWords::name(kept));
    setAccessibleName(text() + u", "_s + m_note);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize KeptRow::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(76)};
}

void KeptRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const auto px = [this](int design) { return m_theme.px(design); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, t.border));
    painter.setBrush(underMouse() || isDown() ? t.sunken : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(16), px(16));
    const double size = px(28);
    paintSmallVerdict(
        painter, QRectF(px(28), (height() - size) / 2, size, size), Verdict::Look, t, t.surface);
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
    paintLine(painter, m_theme, type::note, QRectF(left, top + px(32), room, px(22)),
        Qt::AlignLeft | Qt::AlignVCenter, m_note);
    const double chev = px(24);
    paintIcon(painter, QRectF(width() - px(28) - chev, (height() - chev) / 2, chev, chev),
        u"chev"_s, t.ink2);
}

} // namespace lanyard
