// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/PeoplePanel.h"

#include "search/ResultList.h"
#include "staff/PersonView.h"
#include "staff/SentList.h"
#include "widgets/KeyBar.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

enum Key { Open, Move, Leave };

} // namespace

PeoplePanel::PeoplePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_spoken([](const QString&) { return QString(); })
    , m_find(new QWidget(this))
    , m_title(new Text(theme, type::heading, {}, m_find))
    , m_field(new ScanField(theme, ScanField::Size::High, m_find))
    , m_results(new ResultList(theme, m_find))
    , m_note(new Text(theme, type::lead, {}, m_find))
    , m_sent(new SentList(theme, m_find))
    , m_keys(new KeyBar(theme, m_find))
    , m_person(new PersonView(theme, this))
    , m_stack(new QStackedLayout(this))
{
    m_title->setShrinkTo({32, 44, true});
    m_note->setWordWrap(true);
    m_note->setColour(TextColour::Soft);
    m_field->setIconName(u"search"_s);
    m_field->edit()->installEventFilter(this);
    build();
    connectParts();
    setResults({});
    showFind();
}

void PeoplePanel::connectParts()
{
    connect(m_field, &ScanField::textEdited, this, &PeoplePanel::searchEdited);
    connect(m_results, &ResultList::chosen, this, &PeoplePanel::choose);
    connect(m_keys, &KeyBar::activated, this, [this](int key) {
        if (key == Open) {
            choose(m_row);
        } else if (key == Leave && !back()) {
            Q_EMIT leaveWanted();
        }
    });
    connect(m_person, &PersonView::backWanted, this, [this] {
        showFind();
        Q_EMIT searchEdited(m_field->text()); // the rows may tell of the person as they were before
    });
    connect(m_person, &PersonView::reprintRequested, this, &PeoplePanel::reprintRequested);
    connect(m_person, &PersonView::undoRequested, this, &PeoplePanel::undoRequested);
    connect(m_person, &PersonView::checkInRequested, this, &PeoplePanel::checkInRequested);
    connect(m_person, &PersonView::printSettled, this, &PeoplePanel::printSettled);
    connect(&m_theme, &Theme::changed, this, &PeoplePanel::fit);
}

void PeoplePanel::build()
{
    auto* column = new QVBoxLayout(m_find);
    column->addWidget(m_title);
    column->addWidget(m_field);
    column->addWidget(m_note);
    column->addWidget(m_results);
    column->addSpacing(m_theme.px(24));
    column->addWidget(m_sent);
    column->addStretch(1);
    column->addWidget(m_keys);
    m_stack->addWidget(m_find);
    m_stack->addWidget(m_person);
    fit();
}

void PeoplePanel::fit()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const int side = m_theme.scale() > 1 ? px(200) : px(m_theme.isNarrow() ? 24 : 104);
    m_find->layout()->setContentsMargins(side, px(24), side, px(8));
    m_find->layout()->setSpacing(px(16));
    m_keys->setFixedHeight(px(64));
}

void PeoplePanel::setMoment(CheckInListId list, const QDateTime& now, const QTimeZone& zone)
{
    m_list = list;
    m_results->setMoment(list, now, zone);
}

void PeoplePanel::setBesides(const QList<Door>& besides)
{
    m_besides = besides;
    m_results->model()->setBesides(besides);
}

void PeoplePanel::setSpokenNames(std::function<QString(const QString&)> spoken)
{
    m_spoken = std::move(spoken);
}

void PeoplePanel::setResults(const QList<FoundAttendee>& people)
{
    m_row = 0;
    m_results->setPeople(people, m_row);
    tell();
}

void PeoplePanel::tell()
{
    m_title->setText(tr("Find a person"));
    m_field->setHint(tr("Name, company, e-mail, order or code"));
    m_field->setIconName(u"search"_s);
    const bool nobody = m_results->model()->rowCount() == 0;
    m_note->setText(m_field->text().trimmed().isEmpty()
            ? tr("Then every scan and every badge of that person is here, with what can be done.")
            : tr("Nobody found. Try part of the name, the company or the order code."));
    m_note->setVisible(nobody);
    m_keys->setKeys(
        {{Open, tr("Enter"), tr("Everything about this person")}, {Move, u"↑ ↓"_s, tr("Choose")},
            {Leave, tr("Esc"), m_field->text().isEmpty() ? tr("Leave") : tr("Empty the field")}});
}

void PeoplePanel::showHistory(
    const AttendeeHistory& history, const QTimeZone& zone, const QDateTime& now)
{
    const bool wasHere = m_stack->currentWidget() == m_person;
    const auto other = std::ranges::find(m_besides, history.record.attendee.event, &Door::event);
    m_person->showHistory(history, m_spoken(history.record.attendee.name),
        other != m_besides.end() ? other->list : m_list, zone, now);
    m_stack->setCurrentWidget(m_person);
    setFocusProxy(m_person);
    if (!wasHere) {
        m_person->setFocus(Qt::OtherFocusReason);
    }
}

void PeoplePanel::setPreview(AttendeeId attendee, const BadgeRaster& raster)
{
    if (shown() == attendee) {
        m_person->setPreview(raster);
    }
}

void PeoplePanel::showFailure(const Error& error)
{
    m_person->showFailure(error);
}

void PeoplePanel::showDone(Sentences::Deed deed)
{
    m_person->showDone(deed);
}

void PeoplePanel::showOutcome(const CheckInOutcome& outcome)
{
    m_person->showOutcome(outcome);
}

std::optional<AttendeeId> PeoplePanel::shown() const
{
    return m_stack->currentWidget() == m_person ? std::optional(m_person->attendee())
                                                : std::nullopt;
}

void PeoplePanel::showFind()
{
    m_stack->setCurrentWidget(m_find);
    setFocusProxy(m_field);
    if (isVisible()) { // else the page that is shown would lose the keyboard
        m_field->setFocus(Qt::OtherFocusReason);
    }
    m_field->edit()->selectAll();
}

void PeoplePanel::clear()
{
    m_field->clear();
    setResults({});
    m_person->showHistory({}, {}, {}, QTimeZone::utc(), {});
    showFind();
}

bool PeoplePanel::back()
{
    if (shown()) {
        if (!m_person->back()) {
            showFind();
        }
        return true;
    }
    if (m_field->text().isEmpty()) {
        return false;
    }
    m_field->clear();
    setResults({});
    Q_EMIT searchEdited({});
    return true;
}

void PeoplePanel::move(int step)
{
    const int rows = m_results->model()->rowCount();
    if (rows > 0) {
        m_row = qBound(0, m_row + step, rows - 1);
        m_results->view()->setCurrentIndex(m_results->model()->index(m_row, 0));
    }
}

void PeoplePanel::choose(int row)
{
    if (row >= 0 && row < m_results->model()->rowCount()) {
        m_row = row;
        Q_EMIT chosen(m_results->model()->at(row).record.attendee.id);
    }
}

bool PeoplePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!key->isAutoRepeat()) {
                choose(m_row);
            }
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PeoplePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
