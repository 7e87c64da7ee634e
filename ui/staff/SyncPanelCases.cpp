// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/CaseCard.h"
#include "staff/SyncPanel.h"
#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QLayout>

// The part of SyncPanel that says which cases there are, what their buttons lead to, and what
// becomes of the entries that need nobody.

namespace lanyard {

using namespace Qt::StringLiterals;

SyncPanel::Case SyncPanel::clashCase(const NamedClash& clash)
{
    const AttendeeId who = clash.clash.attendee;
    const CheckInListId list = clash.clash.list;
    return {u"clash %1 %2"_s.arg(who.value).arg(list.value), SyncWords::clash(clash, m_zone), {},
        [this, who, list](const QString& note) { Q_EMIT clashSettled(who, list, note); }};
}

SyncPanel::Case SyncPanel::refusedCase(const KeptEntry& kept)
{
    const OutboxId id = kept.entry.id;
    return {u"entry %1"_s.arg(id.value), SyncWords::refused(kept, m_zone),
        [this, id] {
            m_card->setWorking(true);
            Q_EMIT retryRequested(id);
        },
        [this, id](const QString& reason) { Q_EMIT dismissRequested(id, reason); }};
}

SyncPanel::Case SyncPanel::endedCase()
{
    return {u"ended"_s, SyncWords::ended(m_status), [this] { bringSeal(); },
        [this](const QString&) { bringErase(); }};
}

SyncPanel::Case SyncPanel::asideCase()
{
    return {u"aside"_s, SyncWords::aside(m_known.aside),
        [this] {
            m_card->setWorking(true);
            Q_EMIT takeOverRequested();
        },
        [this](const QString&) {
            m_card->setWorking(true);
            Q_EMIT leaveAsideRequested();
        }};
}

SyncPanel::Case SyncPanel::movedCase(const ServerPlace& place)
{
    return {u"moved"_s, SyncWords::moved(place, m_event),
        [this, place] {
            m_card->setWorking(true);
            Q_EMIT goRequested(place);
        },
        [this, place](const QString&) {
            m_card->setWorking(true);
            Q_EMIT stayRequested(place);
        }};
}

QList<SyncPanel::Case> SyncPanel::casesNow()
{
    QList<Case> cases;
    if (SyncWords::isEnded(m_status)) {
        cases.append(endedCase());
    } else if (m_status.movedTo) {
        cases.append(movedCase(*m_status.movedTo));
    }
    if (m_known.isDamaged) {
        cases.append({u"damaged"_s, SyncWords::damaged(), {}, {}});
    }
    if (m_known.tellsStrangers()) {
        cases.append({u"strangers"_s,
            SyncWords::strangers(m_known.strangers, m_known.strangerNames), {}, {}});
    }
    if (m_known.aside.entries > 0) {
        cases.append(asideCase());
    }
    if (m_known.missing > 0) {
        cases.append({u"missing"_s,
            SyncWords::missing(m_known.missing, m_known.missingNames, m_known.missingBeside),
            [this] {
                m_card->setWorking(true);
                Q_EMIT resendRequested();
            },
            {}});
    }
    for (const NamedClash& clash : std::as_const(m_known.clashes)) {
        cases.append(clashCase(clash));
    }
    for (const KeptEntry& kept : std::as_const(m_known.refused)) {
        cases.append(refusedCase(kept));
    }
    for (const KeptEntry& kept : std::as_const(m_known.stalled)) {
        cases.append(
            {u"entry %1"_s.arg(kept.entry.id.value), SyncWords::stalled(kept, m_zone), {}, {}});
    }
    return cases;
}

/// What the server refused beyond what is listed.
void SyncPanel::addBeside(QWidget* list)
{
    if (m_known.refusedBeside > 0) {
        auto* beside
            = new Strip(m_theme, Verdict::Look, SyncWords::beside(m_known.refusedBeside), list);
        list->layout()->addWidget(beside);
    }
}

void SyncPanel::addStories(QWidget* list)
{
    if (SyncWords::isEnded(m_status)) {
        return; // nothing goes out
    }
    const OutboxCounts& outbox = m_status.outbox;
    const int waiting = outbox.ready + outbox.inFlight;
    if (outbox.ambiguous > 0) {
        auto* doubt = new Strip(m_theme, Verdict::Unknown, {}, list);
        doubt->setIconName(u"doubt"_s);
        addStory(list, doubt,
            tr("<b>%n in doubt.</b> Sent, no clear answer came. The same entry is asked again; it "
               "cannot count twice.",
                nullptr, outbox.ambiguous),
            m_known.doubt);
        m_ask = addButton(
            doubt, tr("Ask now"), tr("Ask the server now about what is in doubt"), u"N"_s);
        connect(m_ask, &QAbstractButton::clicked, this, &SyncPanel::askRequested);
        m_showDoubt = addShow(doubt, m_known.doubt, u"O"_s);
    }
    if (waiting > 0) {
        const bool paired = m_status.network != SyncStatus::Network::NotPaired;
        auto* strip = new Strip(m_theme, Verdict::Waiting, {}, list);
        addStory(list, strip,
            paired ? SyncWords::waiting(waiting, m_status.sendSeconds)
                   : tr("<b>%n saved here.</b> No server is paired: save them as a file to pass "
                        "them on.",
                       nullptr, waiting),
            m_known.waiting);
        m_showWaiting = addShow(strip, m_known.waiting, u"W"_s);
    }
}

/// That all is well with it, too: else nobody knows whether it was ever looked at.
void SyncPanel::addClock(QWidget* list)
{
    if (m_status.network == SyncStatus::Network::NotPaired || m_status.clockOffsetSeconds != 0) {
        return; // there is none to compare it with, or it stands above the cases
    }
    auto* line = new Text(m_theme, type::note, SyncWords::clock(m_status.isClockCompared), list);
    line->setColour(TextColour::Soft);
    line->setWordWrap(true);
    list->layout()->addWidget(line);
}

Button* SyncPanel::addButton(
    Strip* strip, const QString& words, const QString& name, const QString& key)
{
    auto* button = new Button(m_theme, Button::Role::Secondary, words, key, strip);
    button->setSize(Button::Size::Small);
    button->setAccessibleName(name);
    strip->addButton(button);
    return button;
}

/// Leads to whoever comes first; null where nobody on the list does.
Button* SyncPanel::addShow(Strip* strip, const OpenEntries& whose, const QString& key)
{
    if (!whose.first.isValid()) {
        return nullptr;
    }
    Button* show = addButton(strip, tr("Show"), tr("Show %1").arg(whose.firstName), key);
    connect(show, &QAbstractButton::clicked, this,
        [this, who = whose.first] { Q_EMIT personRequested(who); });
    return show;
}

void SyncPanel::addStory(
    QWidget* list, Strip* strip, const QString& words, const OpenEntries& whose)
{
    const QString names = SyncWords::whose(whose, m_zone, m_today);
    strip->setText(words, names.isEmpty() ? QString() : u'\n' + names);
    list->layout()->addWidget(strip);
}

} // namespace lanyard
