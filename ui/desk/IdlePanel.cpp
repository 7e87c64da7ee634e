// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/IdlePanel.h"

#include "desk/RecentList.h"
#include "shell/PlaceWords.h"
#include "shell/PrinterName.h"
#include "shell/Sentences.h"
#include "shell/TimeWords.h"
#include "sync/SyncLine.h"
#include "theme/Icons.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle figureStyle{24, 34, true}; ///< has room in every language
constexpr TextStyle figureWords{15, 20};
constexpr int rowsAtRest = 4; ///< of two columns, where there is room
constexpr int rowsOffline = 3;

} // namespace

OfflineNotice::OfflineNotice(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Text(theme, type::title, {}, this))
    , m_lead(new Text(theme, type::lead, {}, this))
    , m_clash(new Text(theme, type::note, {}, this))
    , m_tryNow(new Button(theme, Button::Role::Secondary, {}, {}, this))
{
    m_lead->setColour(TextColour::Soft);
    for (Text* text : {m_title, m_lead, m_clash}) {
        text->setWordWrap(true);
    }
    m_tryNow->setFocusPolicy(Qt::TabFocus);
    connect(m_tryNow, &QPushButton::clicked, this, &OfflineNotice::tryNow);
    layOut();
}

void OfflineNotice::layOut()
{
    const Theme& theme = m_theme;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_lead);
    auto* head = new QHBoxLayout;
    head->addSpacing(theme.px(72));
    head->addLayout(words, 1);
    head->addWidget(m_tryNow);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(theme.px(12));
    figures->addSpacing(theme.px(72));
    for (int i = 0; i < 3; ++i) {
        const Figure figure{
            new Text(theme, figureStyle, {}, this), new Text(theme, figureWords, {}, this)};
        figure.words->setColour(TextColour::Soft);
        figure.words->setWordWrap(true);
        // of its own the notice is as high as it is where it is wider; with less a word is broken
        figure.words->setMinimumWidth(theme.px(120));
        m_figures.append(figure);
        figures->addWidget(figure.number);
        figures->addWidget(figure.words);
        figures->addSpacing(theme.px(16));
    }
    figures->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(16));
    column->setSpacing(theme.px(10));
    column->addLayout(head);
    column->addLayout(figures);
    m_clash->setContentsMargins(theme.px(72), 0, 0, 0);
    column->addWidget(m_clash);
}

void OfflineNotice::setContext(const DeskContext& context, Direction direction)
{
    const SyncStatus& sync = context.sync;
    const int waiting = sync.outbox.waiting();
    m_title->setText(tr("Go on as usual"));
    m_lead->setText(direction == Direction::Exit ? tr("Every check-out is saved on this desk.")
                                                 : tr("Every check-in is saved on this desk."));
    m_tryNow->setText(tr("Try now"));
    m_clash->setText(
        tr("Another desk could admit the same ticket meanwhile. If so, staff see both."));
    m_figures[0].number->setText(QString::number(waiting));
    m_figures[0].words->setText(tr("saved here,\nwaiting to be sent"));
    m_figures[1].number->setText(QString::number(sync.outbox.ambiguous));
    m_figures[1].words->setText(tr("sent,\nno answer yet"));
    const bool pulled = sync.lastPulledAt.has_value();
    m_figures[2].number->setVisible(pulled);
    m_figures[2].words->setVisible(pulled);
    if (pulled) {
        QString age = TimeWords::shortSpan(sync.lastPulledAt->secsTo(context.now));
        m_figures[2].number->setText(age.replace(u' ', QChar::Nbsp)); // no unit in a second line
        m_figures[2].words->setText(tr("age of the list,\nfrom %1")
                                        .arg(TimeWords::clock(*sync.lastPulledAt, context.zone())));
    }
}

void OfflineNotice::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(t.ink2, 3);
    edge.setDashPattern({2.2, 1.6});
    painter.setPen(edge);
    painter.setBrush(t.unknown.tint);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), m_theme.px(16), m_theme.px(16));
    const int size = m_theme.px(56);
    paintVerdict(painter, QRectF(m_theme.px(27), m_theme.px(28), size, size), Verdict::Waiting,
        t.ink, t.unknown.tint);
}

CountLine::CountLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new Text(theme, type::lead, {}, this))
    , m_pace(new Text(theme, type::note, {}, this))
{
    m_pace->setColour(TextColour::Soft);
    m_pace->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_words->setWordWrap(true);
    m_pace->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words);
    row->addStretch(1);
    row->addWidget(m_pace);
}

QSize CountLine::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(30)};
}

QString CountLine::words(const AttendeeCounts& counts)
{
    if (counts.attendees <= 0) {
        return {};
    }
    // where people go out too, not all who came are in
    const QString words
        = counts.inside ? tr("<b>%1</b> of %2 came in") : tr("<b>%1</b> of %2 are in");
    return words.arg(QString::number(counts.checkedIn), QString::number(counts.attendees));
}

QString CountLine::pace(const AttendeeCounts& counts, const Inflow& inflow)
{
    return counts.checkedIn > 0 ? tr("%n in the last hour", nullptr, inflow.lately) : QString();
}

void CountLine::setCounts(const AttendeeCounts& counts, const Inflow& inflow)
{
    m_counts = counts;
    QString words = CountLine::words(counts);
    if (counts.inside) {
        words += u" · "_s + tr("%1 inside now").arg(*counts.inside);
    }
    m_words->setMarked(words);
    m_pace->setText(pace(counts, inflow) + u" · "_s + tr("%n at this desk", nullptr, inflow.here));
    m_pace->setVisible(counts.checkedIn > 0);
    update();
}

void CountLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const int gap = m_theme.px(16);
    const int left = m_words->geometry().right() + gap;
    const int right = m_pace->isVisible() ? m_pace->x() - gap : width();
    const double high = m_theme.px(12);
    const QRectF bar(left, (height() - high) / 2, qMax(0, right - left), high);
    if (bar.width() < m_theme.px(60) || m_counts.attendees <= 0) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.isContrast() ? QPen(t.line, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.isContrast() ? t.surface : t.line);
    painter.drawRoundedRect(bar, high / 2, high / 2);
    QRectF done = bar;
    done.setWidth(bar.width() * qMin(1.0, double(m_counts.checkedIn) / m_counts.attendees));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.setClipRect(done);
    painter.drawRoundedRect(bar, high / 2, high / 2);
}

IdlePanel::IdlePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Text(theme, type::heading, {}, this))
    , m_lead(new Text(theme, type::lead, {}, this))
    , m_needs(new Strip(theme, Verdict::Look, {}, this))
    , m_offline(new OfflineNotice(theme, this))
    , m_recentTitle(new Text(theme, type::lead.inBold(), {}, this))
    , m_undoNote(new Text(theme, type::note, {}, this))
    , m_recent(new RecentList(theme, this))
    , m_counts(new CountLine(theme, this))
{
    m_title->setShrinkTo({32, 44, true});
    m_lead->setColour(TextColour::Soft);
    m_undoNote->setColour(TextColour::Soft);
    m_undoNote->setWordWrap(true);
    m_undoNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->addWidget(m_recentTitle);
    head->addStretch(1);
    head->addWidget(m_undoNote);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_offline);
    column->addSpacing(theme.px(8));
    column->addWidget(m_needs);
    column->addSpacing(theme.px(16));
    column->addLayout(head);
    column->addSpacing(theme.px(8));
    column->addWidget(m_recent);
    column->addSpacing(theme.px(20));
    column->addWidget(m_counts);
    column->addStretch(1);
    connect(m_recent, &RecentList::undoRequested, this, &IdlePanel::undoRequested);
    connect(m_recent, &RecentList::opened, this, &IdlePanel::personWanted);
    connect(m_offline, &OfflineNotice::tryNow, this, &IdlePanel::syncRequested);
}

void IdlePanel::setContext(
    const DeskContext& context, const QList<CheckInId>& undoFor, Direction direction)
{
    const bool offline = context.sync.network == SyncStatus::Network::Offline;
    const bool isOut = direction == Direction::Exit;
    m_title->setText(isOut ? tr("Scanning people out") : tr("Ready for the next person"));
    m_title->setVisible(!offline || isOut);
    m_title->setContentsMargins(0, 0, 0, offline ? m_theme.px(12) : 0); // off the notice's edge
    m_lead->setVisible(!offline);
    m_offline->setVisible(offline);
    m_offline->setContext(context, direction);
    m_recentTitle->setText(tr("Last at this desk"));
    m_recentTitle->setVisible(!context.recent.isEmpty());
    m_undoNote->setText(tr("Undo is open to everyone for 10 seconds, later to staff"));
    m_undoNote->setVisible(!context.recent.isEmpty() && !offline);
    m_recent->setContext(context, offline ? rowsOffline - (isOut ? 1 : 0) : rowsAtRest, undoFor);
    m_recent->setVisible(!context.recent.isEmpty());
    tellNeeds(context);
    tellLead(context, isOut);
    m_counts->setCounts(context.counts, context.inflow);
    m_counts->setVisible(context.counts.attendees > 0);
}

int IdlePanel::recentRows() const
{
    return m_recent->isHidden() ? 0 : m_recent->people();
}

void IdlePanel::tellNeeds(const DeskContext& context)
{
    QStringList needs;
    QString asIs; // behind the first of them
    if (context.undoTrouble) {
        const Trouble trouble = Sentences::trouble(context.undoTrouble->error);
        const QString& name = context.undoTrouble->name; // another person may have come meanwhile
        needs.append(name.isEmpty() ? tr("<b>The last check-in stands.</b>")
                                    : tr("<b>This check-in stands:</b>"));
        asIs = u' ' + (name.isEmpty() ? QString() : name + u". "_s) + trouble.headline + u". "_s
            + trouble.advice;
    }
    if (!context.printer.ready && !context.printer.instead.isEmpty()) {
        needs.append(u"<b>%1 · %2.</b> "_s.arg(
                         PrinterName::of(context.settings), PrinterName::problemOf(context.printer))
            + tr("Badges now come out of %1.").arg(context.printer.instead));
    } else if (!context.printer.ready) {
        const QString problem = PrinterName::problemOf(context.printer);
        needs.append(problem.isEmpty()
                ? tr("<b>%1 is not ready.</b> Check-ins go on, badges wait.")
                      .arg(PrinterName::of(context.settings))
                : u"<b>%1 · %2.</b> "_s.arg(PrinterName::of(context.settings), problem)
                    + tr("Check-ins go on, badges wait."));
    } else if (context.printer.tooLarge != PaperSize()) {
        needs.append(tr("<b>A badge waits for paper of %1.</b> %2 is in: what fits it comes out.")
                         .arg(PrinterName::sizeOf(context.printer.tooLarge),
                             PrinterName::sizeOf(context.printer.paper)));
    }
    if (context.sync.network == SyncStatus::Network::Revoked) {
        needs.append(
            tr("<b>The server has shut this desk out.</b> Check-ins are saved here. Call staff."));
    } else if (context.sync.outbox.quarantined > 0) {
        needs.append(tr("<b>%n check-ins need staff:</b> the server refused them.", nullptr,
            context.sync.outbox.quarantined));
    } else if (context.sync.movedTo && context.sync.movedTo->isOtherGate) {
        needs.append(tr("<b>The organiser moved this desk</b> to %1. Go on here; staff decide.")
                         .arg(PlaceWords::of(*context.sync.movedTo)));
    }
    m_needs->setText(needs.value(0), asIs);
    m_needs->setVisible(!needs.isEmpty());
}

/// Never that all is well beside something on the same page that says otherwise.
void IdlePanel::tellLead(const DeskContext& context, bool isOut)
{
    if (isOut) {
        m_lead->setText(tr("Every scan lets somebody out, without a badge."));
    } else if (!m_needs->isHidden()) {
        m_lead->setText(tr("Check-in goes on as usual."));
    } else if (context.cameraNeedsLook) {
        m_lead->setText(tr("Check-in goes on. The camera needs a look."));
    } else if (m_recent->hasTrouble() || SyncLine::isGrave(context.sync)) {
        m_lead->setText(tr("Check-in goes on as usual."));
    } else {
        m_lead->setText(tr("Nothing needs your attention."));
    }
}

} // namespace lanyard
