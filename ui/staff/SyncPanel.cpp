// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/SyncPanel.h"

#include "staff/KeptCard.h"
#include "staff/SyncCounts.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

SyncPanel::SyncPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_counts(new SyncCounts(theme, this))
    , m_said(new Strip(theme, Verdict::Admitted, {}, this))
    , m_area(new QScrollArea(this))
    , m_row(new QHBoxLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_said->hide();
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* right = new QVBoxLayout;
    right->addWidget(m_said);
    right->addWidget(m_area, 1);
    m_row->addWidget(m_counts);
    m_row->addLayout(right, 1);
    connect(m_counts, &SyncCounts::syncRequested, this, &SyncPanel::syncRequested);
    connect(m_counts, &SyncCounts::exportRequested, this, &SyncPanel::exportRequested);
    connect(&theme, &Theme::changed, this, [this] {
        fit();
        build();
    });
    fit();
    build();
}

void SyncPanel::fit()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    m_row->setContentsMargins(px(32), px(24), px(32), px(24));
    m_row->setSpacing(px(24));
    m_row->itemAt(1)->layout()->setSpacing(px(12));
}

void SyncPanel::showStatus(const SyncStatus& status, const QTimeZone& zone)
{
    m_counts->setStatus(status, zone);
    const bool same = zone == m_zone && status.network == m_status.network
        && status.outbox.ambiguous == m_status.outbox.ambiguous
        && status.outbox.waiting() == m_status.outbox.waiting();
    m_zone = zone;
    m_status = status;
    const bool asking = m_card != nullptr && m_card->form() != nullptr;
    if (!same && !asking) { // a reason half typed stays
        build();
    }
}

void SyncPanel::showKept(const QList<KeptEntry>& kept)
{
    if (kept == m_kept) {
        return;
    }
    const OutboxId open = m_kept.isEmpty() ? OutboxId{} : m_kept.at(m_chosen).entry.id;
    const auto same
        = std::ranges::find(kept, open, [](const KeptEntry& each) { return each.entry.id; });
    // the same entry stays open, else the one that took its place
    m_chosen = same != kept.end() ? int(same - kept.begin())
                                  : qBound(0, m_chosen, qMax(0, int(kept.size()) - 1));
    m_kept = kept;
    build();
}

void SyncPanel::build()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, m_theme.px(4), 0);
    column->setSpacing(m_theme.px(12));
    m_card = nullptr;
    if (m_kept.isEmpty()) {
        addNothing(list);
    }
    for (int i = 0; i < m_kept.size(); ++i) {
        if (i == m_chosen) {
            addCard(list);
        } else {
            auto* row = new KeptRow(m_theme, m_kept.at(i), m_zone, list);
            connect(row, &QAbstractButton::clicked, this, [this, i] { choose(i); });
            column->addWidget(row);
        }
    }
    addStories(list);
    column->addStretch(1);
    if (QWidget* before = m_area->takeWidget()) {
        before->deleteLater(); // the press of one of its buttons may have led here
    }
    m_area->setWidget(list);
}

void SyncPanel::addNothing(QWidget* list)
{
    auto* card = new Card(m_theme, Card::Shape::Plain, list);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(16));
    row->addWidget(new Symbol(m_theme, Verdict::Admitted, 44, card));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(m_theme, type::title, tr("Nothing needs a decision"), card));
    auto* note = new Text(m_theme, type::body,
        tr("What the server refuses is kept here, with its words, until somebody decides."), card);
    note->setColour(TextColour::Soft);
    note->setWordWrap(true);
    words->addWidget(note);
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    list->layout()->addWidget(card);
}

void SyncPanel::addCard(QWidget* list)
{
    const KeptEntry& kept = m_kept.at(m_chosen);
    m_card = new KeptCard(m_theme, kept, m_zone, list);
    connect(m_card, &KeptCard::retryRequested, this,
        [this, id = kept.entry.id] { Q_EMIT retryRequested(id); });
    connect(m_card, &KeptCard::dismissRequested, this,
        [this, id = kept.entry.id](const QString& reason) { Q_EMIT dismissRequested(id, reason); });
    list->layout()->addWidget(m_card);
}

/// What becomes of the entries that need nobody.
void SyncPanel::addStories(QWidget* list)
{
    const OutboxCounts& outbox = m_status.outbox;
    const int waiting = outbox.ready + outbox.inFlight;
    if (outbox.ambiguous > 0) {
        auto* doubt = new Strip(m_theme, Verdict::Unknown,
            tr("<b>%n in doubt.</b> Sent, the line broke before the answer. The same entry is "
               "asked again; it cannot count twice.",
                nullptr, outbox.ambiguous),
            list);
        doubt->setIconName(u"doubt"_s);
        list->layout()->addWidget(doubt);
    }
    if (waiting > 0) {
        const bool paired = m_status.network != SyncStatus::Network::NotPaired;
        auto* story = new Strip(m_theme, Verdict::Waiting,
            paired ? tr("<b>%n waiting.</b> They go out in order, by themselves. The desk does not "
                        "wait for this.",
                nullptr, waiting)
                   : tr("<b>%n saved here.</b> No server is paired: save them as a file to pass "
                        "them on.",
                       nullptr, waiting),
            list);
        list->layout()->addWidget(story);
    }
}

void SyncPanel::choose(int index)
{
    if (index >= 0 && index < m_kept.size() && index != m_chosen) {
        m_chosen = index;
        setFocus(Qt::OtherFocusReason);
        build();
        m_card->show();
        m_area->ensureWidgetVisible(m_card);
    }
}

void SyncPanel::say(Verdict verdict, const QString& words)
{
    m_said->setVerdict(verdict);
    m_said->setPlainText(words);
    m_said->setAccessibleName(words);
    m_said->show();
    if (m_card != nullptr) {
        m_card->setWorking(false);
    }
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SyncPanel::showFailure(const Trouble& trouble)
{
    say(Verdict::Look, trouble.headline + u' ' + trouble.advice);
}

void SyncPanel::showDone(const QString& words)
{
    say(Verdict::Admitted, words);
}

bool SyncPanel::back()
{
    const bool stepped = m_card != nullptr && m_card->back();
    if (stepped) {
        setFocus(Qt::OtherFocusReason);
    }
    return stepped;
}

bool SyncPanel::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        choose(m_chosen - 1);
        return true;
    case Qt::Key_Down:
        choose(m_chosen + 1);
        return true;
    case Qt::Key_S:
        m_counts->send()->click();
        return true;
    case Qt::Key_E:
        m_counts->save()->click();
        return true;
    case Qt::Key_A:
        if (m_card != nullptr) {
            m_card->retry();
        }
        return true;
    case Qt::Key_D:
        if (m_card != nullptr) {
            m_card->askReason();
        }
        return true;
    default:
        return false;
    }
}

void SyncPanel::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event->isAutoRepeat() || !plain || !takeKey(event->key())) {
        QWidget::keyPressEvent(event);
    }
}

void SyncPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        build();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
