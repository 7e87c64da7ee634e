// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/BadgeCheckPage.h"

#include "badge/MarkedBadge.h"
#include "shell/FindingSentence.h"
#include "shell/Sentences.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/RowList.h"
#include "widgets/Text.h"
#include "widgets/WrapRow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QProgressBar>

#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

BadgeCheckPage::BadgeCheckPage(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_title(new Text(theme, type::title))
    , m_lead(new Text(theme, type::body))
    , m_state(new Strip(theme, Verdict::Waiting))
    , m_bar(new QProgressBar)
    , m_counts(new Text(theme, type::note))
    , m_list(new RowList(theme))
    , m_check(new Button(theme, Button::Role::Primary, {}, u"F5"_s))
    , m_stop(new Button(theme, Button::Role::Secondary, {}, u"F6"_s))
    , m_back(new Button(theme, Button::Role::Quiet, {}, u"Esc"_s))
    , m_left(new QWidget)
    , m_rail(new QWidget)
    , m_badge(new MarkedBadge(theme))
    , m_who(new Text(theme, type::lead.inBold()))
    , m_reason(new Text(theme, type::body))
{
    setFocusPolicy(Qt::StrongFocus);
    build();
    buildRail();
    connect(m_check, &QPushButton::clicked, this, &BadgeCheckPage::checkWanted);
    connect(m_stop, &QPushButton::clicked, this, &BadgeCheckPage::stopWanted);
    connect(m_back, &QPushButton::clicked, this, &BadgeCheckPage::backWanted);
    connect(m_list, &RowList::clicked, this, &BadgeCheckPage::choose);
    begin();
}

void BadgeCheckPage::build()
{
    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(m_left, 1);
    halves->addWidget(m_rail);
    for (Text* text : {m_title, m_lead, m_counts}) {
        text->setWordWrap(true);
    }
    m_list->view()->setMinimumHeight(px(56));
    m_lead->setColour(TextColour::Soft);
    m_counts->setColour(TextColour::Soft);
    m_bar->setTextVisible(false);
    m_check->setIconName(u"badge"_s);
    auto* foot = new WrapRow(px(12));
    foot->addWidget(m_check);
    foot->addWidget(m_stop);
    foot->addEnd(m_back);
    auto* column = new QVBoxLayout(m_left);
    column->setSpacing(px(10));
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_counts);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    column->addLayout(foot);
}

void BadgeCheckPage::buildRail()
{
    m_rail->setProperty("ground", u"rail"_s);
    m_rail->setAttribute(Qt::WA_StyledBackground);
    auto* box = new QVBoxLayout(m_rail);
    auto* words = new QVBoxLayout;
    for (QBoxLayout* each : {box, words}) {
        each->setSpacing(px(8));
    }
    for (Text* text : {m_who, m_reason}) {
        text->setAlignment(Qt::AlignCenter);
        text->setWordWrap(true);
    }
    words->addWidget(m_who);
    words->addWidget(m_reason);
    box->addWidget(m_badge, 1);
    box->addLayout(words);
}

void BadgeCheckPage::fit()
{
    const bool narrow = theme().isNarrow();
    const int left = px(narrow ? 16 : 32);
    const int right = narrow || m_rail->isHidden() ? left : px(24);
    m_left->layout()->setContentsMargins(left, px(20), right, px(20));
    static_cast<QBoxLayout*>(layout())->setDirection(
        narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rail->setMinimumWidth(narrow ? 0 : px(344));
    m_rail->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(344));
    auto* parts = static_cast<QBoxLayout*>(m_rail->layout()); // the badge, and what is said of it
    parts->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    parts->setStretch(1, narrow ? 2 : 0);
    parts->setContentsMargins(px(28), px(20), px(28), px(20));
}

void BadgeCheckPage::showProgress(const BadgeCheckReport& report)
{
    m_isChecking = true;
    m_error.reset();
    m_report = report;
    tell();
}

void BadgeCheckPage::showReport(const BadgeCheckReport& report)
{
    m_isChecking = false;
    m_report = report;
    m_raster = {}; // what it showed may have been mended
    tell();
}

void BadgeCheckPage::showFailure(const Error& error)
{
    m_isChecking = false;
    m_error = error;
    m_report = {};
    tell();
}

void BadgeCheckPage::showPicture(AttendeeId attendee, const BadgeRaster& raster)
{
    if (m_isLeft) {
        return;
    }
    m_drawn = attendee;
    m_raster = raster;
    tellChosen();
}

const BadgeFinding* BadgeCheckPage::chosen() const
{
    const int row = m_list->chosen();
    return row >= 0 && row < m_report.worst.size() ? &m_report.worst.at(row) : nullptr;
}

void BadgeCheckPage::choose(int row)
{
    m_list->choose(row);
    const BadgeFinding* finding = chosen();
    if (finding && (finding->attendee != m_drawn || m_raster.isNull())) {
        m_raster = {};
        Q_EMIT pictureWanted(finding->attendee, finding->page);
    }
    tellChosen();
}

void BadgeCheckPage::tell()
{
    if (m_isLeft) {
        return;
    }
    tellState();
    QList<ListRow> rows;
    for (const BadgeFinding& finding : std::as_const(m_report.worst)) {
        rows.append(
            {u"badge"_s, FindingSentence::who(finding), FindingSentence::heading(finding.fault)});
    }
    const int row = rows.isEmpty() ? -1 : qBound(0, m_list->chosen(), int(rows.size()) - 1);
    m_list->setRows(rows, row);
    m_list->setVisible(!rows.isEmpty());
    m_lead->setVisible(rows.isEmpty()); // what it says is seen by then
    m_rail->setVisible(!rows.isEmpty());
    fit();
    if (m_isChecking || rows.isEmpty()) { // rows still move: pictures come at its end
        tellChosen();
    } else {
        choose(row);
    }
}

void BadgeCheckPage::tellState()
{
    m_check->setVisible(!m_isChecking);
    m_stop->setVisible(m_isChecking);
    m_bar->setVisible(m_isChecking);
    m_bar->setRange(0, qMax(1, m_report.people));
    m_bar->setValue(m_report.checked);
    m_counts->setText(countWords());
    m_counts->setVisible(!m_counts->text().isEmpty());
    if (m_error) {
        const Trouble trouble = Sentences::trouble(*m_error);
        m_state->setVerdict(Verdict::Stop);
        m_state->setText(u"<b>%1</b> %2"_s.arg(trouble.headline, trouble.advice));
    } else if (m_isChecking) {
        m_state->setVerdict(Verdict::Waiting);
        m_state->setText(
            tr("%1 of %2 people looked at.").arg(m_report.checked).arg(m_report.people));
        m_bar->setAccessibleName(m_state->text());
    } else {
        const bool isNone = m_report.checked == m_report.withoutBadge;
        m_state->setVerdict(!m_report.isWell() ? Verdict::Look
                : isNone                       ? Verdict::Waiting
                                               : Verdict::Admitted);
        m_state->setText(FindingSentence::summary(m_report));
    }
    setAccessibleName(m_title->text() + u". "_s + m_state->text());
}

QString BadgeCheckPage::countWords() const
{
    QStringList words;
    for (auto it = m_report.counts.cbegin(); it != m_report.counts.cend(); ++it) {
        words.append(
            Sentences::about(FindingSentence::heading(it.key()), QString::number(it.value())));
    }
    if (m_report.withoutBadge > 0) {
        words.append(FindingSentence::withoutBadge(m_report));
    }
    return words.join(u" · "_s);
}

void BadgeCheckPage::tellChosen()
{
    const BadgeFinding* finding = chosen();
    if (!finding) {
        setAccessibleDescription({});
        return;
    }
    const QString name = finding->name.isEmpty() ? FindingSentence::who(*finding) : finding->name;
    const QString reason = FindingSentence::reason(*finding);
    setAccessibleDescription(name + u". "_s + reason);
    m_who->setText(name);
    m_reason->setText(reason);
    if (finding->attendee == m_drawn && !m_raster.isNull()) {
        m_badge->setBadge(m_raster, finding->place, tr("Badge of %1").arg(name), reason);
    } else {
        m_badge->setEmpty(finding->fault == BadgeFault::LayoutBroken
                    || finding->fault == BadgeFault::LayoutMissing
                ? tr("There is nothing to show.")
                : QString());
    }
}

void BadgeCheckPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_list->moveOn(event->key() == Qt::Key_Up ? -1 : 1);
        choose(m_list->chosen());
        break;
    case Qt::Key_F5:
        if (!m_isChecking) {
            m_check->click();
        }
        break;
    case Qt::Key_F6:
        if (m_isChecking) {
            m_stop->click();
        }
        break;
    case Qt::Key_Escape:
        m_back->click();
        break;
    default:
        Page::keyPressEvent(event);
    }
}

void BadgeCheckPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (std::exchange(m_isLeft, false)) {
        tell();
    }
}

void BadgeCheckPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (event->spontaneous()) { // the window is only put away
        return;
    }
    m_isLeft = true;
    m_raster = {};
    m_list->setRows({}, -1);
    m_badge->setEmpty({});
    m_who->setText({});
    m_reason->setText({});
    setAccessibleDescription({});
}

void BadgeCheckPage::retranslate()
{
    m_title->setText(tr("Badge check"));
    m_lead->setText(tr("Each badge is drawn and its code is read back. Nothing is printed."));
    m_check->setText(tr("Check again"));
    m_stop->setText(tr("Stop"));
    m_back->setText(tr("Back"));
    m_list->view()->setAccessibleName(tr("Badges that will not come out well"));
    tell();
}

} // namespace lanyard
