// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What the desk's page shows of a state.
#include "badge/BadgeRail.h"
#include "desk/AnswerPanel.h"
#include "desk/CameraPanel.h"
#include "desk/DeskPage.h"
#include "desk/DirectionSwitch.h"
#include "desk/HelpPanel.h"
#include "desk/IdlePanel.h"
#include "desk/QuestionPanel.h"
#include "search/ResultList.h"
#include "shell/PrinterName.h"
#include "shell/TopBar.h"
#include "widgets/BadgeHolder.h"
#include "widgets/ReaderWords.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"
#include "widgets/VerdictSlab.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QImageReader>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QStackedLayout>
#include <QUrl>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentLimit = 30;
constexpr double undoMs = 10'000;

/// The one file that is dragged, if it is a picture; else empty.
QString draggedPicture(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) {
        return {};
    }
    const QString file = urls.first().toLocalFile();
    const QByteArray ending = QFileInfo(file).suffix().toLower().toLatin1();
    return QImageReader::supportedImageFormats().contains(ending) ? file : QString();
}

} // namespace

void DeskPage::remember()
{
    if (m_state.phase == DeskState::Phase::GroupAnswered) {
        m_lastMade.clear();
        m_lastUntil = m_state.undoUntil.value_or(m_clock.now());
        for (const GroupMember& member : std::as_const(m_state.group)) {
            if (member.done && member.outcome.record) {
                rememberOne(member.outcome, member.undone);
            }
            if (member.isIn()) {
                m_lastMade.append(member.outcome.checkIn->id);
            }
        }
        return;
    }
    if (m_state.phase != DeskState::Phase::Answered || m_state.isReview || !m_state.outcome
        || !m_state.outcome->record) {
        return;
    }
    if (m_state.outcome->checkIn) {
        m_lastMade.clear();
        if (!m_state.undone) {
            m_lastMade.append(m_state.outcome->checkIn->id);
        }
        m_lastUntil = m_state.undoUntil.value_or(m_clock.now());
    }
    rememberOne(*m_state.outcome, m_state.undone);
}

void DeskPage::rememberOne(const CheckInOutcome& outcome, bool undone)
{
    RecentPerson person{*outcome.record, Verdict::Admitted, outcome.at, {}, outcome.printJob, {},
        undone, outcome.direction};
    if (outcome.checkIn) {
        person.checkIn = outcome.checkIn->id;
        person.print = outcome.printJob ? std::optional(PrintState::Waiting) : std::nullopt;
    } else if (std::holds_alternative<AlreadyCheckedIn>(outcome.decision)) {
        person.verdict = Verdict::Already;
    } else {
        return;
    }
    auto& recent = m_context.recent;
    for (RecentPerson& known : recent) {
        if (known.at == person.at && known.record.attendee.id == person.record.attendee.id) {
            known.undone = person.undone;
            return;
        }
    }
    recent.prepend(person);
    if (recent.size() > recentLimit) {
        recent.removeLast();
    }
}

void DeskPage::dragEnterEvent(QDragEnterEvent* event)
{
    // an open question may be one for a file, and its panel has said no
    if (m_panels->currentWidget() != m_questions && !draggedPicture(*event).isEmpty()) {
        event->acceptProposedAction();
    }
}

void DeskPage::dropEvent(QDropEvent* event)
{
    if (const QString file = draggedPicture(*event); !file.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT pictureDropped(file);
    }
}

void DeskPage::wantPreview()
{
    const auto wanted
        = DeskWords::rail(m_state, m_context).empty.isEmpty() ? person() : std::nullopt;
    if (!wanted || *wanted != m_previewOf) {
        m_previewOf = wanted.value_or(AttendeeId{});
        m_context.badgeSize = {};
        m_rail->holder()->setEmpty({});
        if (wanted) {
            Q_EMIT previewWanted(*wanted);
        }
    }
}

void DeskPage::tick()
{
    m_context.now = m_clock.now();
    if (isVisible() && !m_helping
        && (m_state.phase == DeskState::Phase::Idle
            || ((m_state.phase == DeskState::Phase::Answered
                    || m_state.phase == DeskState::Phase::GroupAnswered)
                && m_state.undoUntil))) {
        showPanel();
        showKeys(); // the time for an undo may be over
    }
}

void DeskPage::showAll()
{
    m_context.now = m_clock.now();
    const QString name = m_state.outcome && m_state.outcome->record
        ? m_state.outcome->record->attendee.name
        : QString();
    m_context.spoken = m_spoken && !name.isEmpty() ? m_spoken(name) : QString();
    m_top->setSync(m_context.sync, m_context.zone());
    if (m_state.phase == DeskState::Phase::Idle && !m_helping) {
        m_top->setCounts({}, {}); // that page has them itself
    } else {
        m_top->setCounts(CountLine::words(m_context.counts),
            CountLine::pace(m_context.counts, m_context.inflow));
    }
    const bool isGroup = m_state.phase == DeskState::Phase::Group;
    const bool high = m_state.phase == DeskState::Phase::Idle
        || m_state.phase == DeskState::Phase::Typing || isGroup;
    m_field->setSize(high ? ScanField::Size::High : ScanField::Size::Low);
    m_field->setIconName(m_state.phase == DeskState::Phase::Typing ? u"search"_s : u"scan"_s);
    m_field->setHint(DeskWords::hint(m_state));
    m_field->setLook(m_state.direction == Direction::Exit);
    m_direction->setDirection(m_state.direction);
    QString note; // tickets, not people: add-ons are found too
    if (m_state.phase == DeskState::Phase::Typing && !m_state.results.isEmpty()) {
        note = m_state.mayBeMore ? tr("%1 or more found").arg(m_state.results.size())
                                 : tr("%n found", nullptr, int(m_state.results.size()));
    } else if (isGroup) {
        note = tr("One order, %n people", nullptr, int(m_state.group.size()));
    }
    m_field->setNote(note);
    m_results->view()->setAccessibleName(note);
    showPanel();
    showRail();
    showKeys();
    tellReaders();
}

/// Readers of screens say what changes of that which has the keyboard; not all of them say alerts.
void DeskPage::tellReaders()
{
    const bool isAnswer = m_state.phase == DeskState::Phase::Answered
        || m_state.phase == DeskState::Phase::GroupAnswered
        || m_state.phase == DeskState::Phase::Failed;
    QStringList words;
    if (isAnswer) {
        const AnswerView view = DeskWords::answer(m_state, m_context);
        const bool isNamed = view.answer.headline.contains(personName());
        words = {view.answer.word, view.printer, isNamed ? QString() : personName(),
            view.answer.headline};
        words.append(view.fault ? view.answer.advice : QString());
        for (const StripView& strip : view.strips) {
            words.append(strip.large ? strip.text : QString()); // which must not be missed
        }
        for (const PointView& point : view.points) {
            // of a group: the name and why, not the badge behind it, whose words change
            words.append(
                point.verdict == Verdict::Stop ? point.text.section(u" · "_s, 0, 1) : QString());
        }
        words.removeAll(QString());
    }
    const QString all = words.join(u", "_s);
    ReaderWords::tell(*m_field->edit(), all);
}

void DeskPage::showKeys()
{
    m_keys->setKeys(m_helping                          ? DeskWords::helpKeys()
            : m_panels->currentWidget() == m_questions ? m_questions->keys()
                                                       : DeskWords::keys(m_state, m_context));
}

void DeskPage::showPanel()
{
    if (m_helping) {
        m_panels->setCurrentWidget(m_help);
        return;
    }
    if (m_state.phase == DeskState::Phase::Idle) {
        const QWidget* had = QApplication::focusWidget();
        m_idle->setContext(m_context, undoableLast(), m_state.direction);
        m_panels->setCurrentWidget(m_idle);
        if (m_idle->isAncestorOf(had) && !had->isVisible()) {
            takeKeyboard(); // the button of an undo that is over had it
        }
        return;
    }
    if (m_state.phase == DeskState::Phase::Typing) {
        m_results->model()->setGroup({});
        m_results->model()->setBesides(m_context.settings.otherDoors());
        m_results->setMoment(m_context.settings.list, m_context.now, m_context.zone());
        m_results->setPeople(m_state.results, m_state.chosen);
        m_searchNote->setText(m_state.results.isEmpty() || m_state.chosen >= 0
                ? tr("Any script, any order of words, one slip of the finger forgiven")
                : tr("One more letter, or choose with an arrow key"));
        m_nobody->setText(tr("Nobody found. Enter looks it up as a code."));
        m_nobody->setVisible(m_state.results.isEmpty());
        m_panels->setCurrentWidget(m_search);
        return;
    }
    if (m_state.phase == DeskState::Phase::Group) {
        showGroup();
        return;
    }
    const auto* asked
        = m_state.outcome ? std::get_if<NeedsAnswers>(&m_state.outcome->decision) : nullptr;
    if (asked != nullptr && m_state.outcome->record) {
        m_questions->ask(
            *m_state.outcome->record, m_context.spoken, asked->questions, m_context.zone());
        m_panels->setCurrentWidget(m_questions);
        m_field->setHint(m_questions->hint());
        return;
    }
    if (isChoosing()) {
        showChoice(std::get<NeedsChoice>(m_state.outcome->decision));
        m_panels->setCurrentWidget(m_choice);
        return;
    }
    const double left
        = m_state.undoUntil ? double(m_context.now.msecsTo(*m_state.undoUntil)) / undoMs : 0;
    m_answer->setView(DeskWords::answer(m_state, m_context), qBound(0.0, left, 1.0));
    m_panels->setCurrentWidget(m_answer);
}

void DeskPage::showChoice(const NeedsChoice&)
{
    const Answer answer = Sentences::answer(*m_state.outcome, m_context.zone(), m_context.now);
    m_choice->slab()->set(answer.verdict, answer.word, {}, answer.headline);
    QList<FoundAttendee> people;
    for (const AttendeeRecord& record : std::as_const(m_state.outcome->candidates)) {
        FoundAttendee found;
        found.hit.id = record.attendee.id;
        found.hit.spoken = m_spoken ? m_spoken(record.attendee.name) : QString();
        found.record = record;
        people.append(found);
    }
    m_candidates->model()->setBesides(m_context.settings.otherDoors());
    m_candidates->setMoment(m_context.settings.list, m_context.now, m_context.zone());
    m_candidates->setPeople(people, m_candidate);
}

void DeskPage::showCamera(const QImage& frame)
{
    m_camera->setFrame(frame);
    m_questions->showCamera(frame);
}

void DeskPage::setCamera(CameraState state)
{
    m_camera->setState(state);
}

void DeskPage::showRail()
{
    const RailView view = DeskWords::rail(m_state, m_context);
    if (!view.empty.isEmpty()) {
        m_rail->holder()->setEmpty(view.empty);
        m_previewOf = {}; // whoever comes next wants it anew
    }
    m_rail->holder()->setFaded(view.faded);
    m_rail->holder()->setBehind(view.behind);
    m_rail->setSteps(view.steps);
    m_rail->setHead(view.head, view.note);
    m_rail->setAction(
        view.action ? view.action->text : QString(), view.action ? view.action->key : QString());
    m_rail->setPrinter(m_context.printer, PrinterName::of(m_context.settings));
}

} // namespace lanyard
