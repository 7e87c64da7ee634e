// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/TemplateChoice.h"
#include "settings/DeskSettingsPage.h"
#include "shell/ListChoices.h"
#include "shell/TranslationLoader.h"
#include "widgets/ChoiceBox.h"

#include <algorithm>

// The part of DeskSettingsPage that says what can be chosen, and takes what is.

namespace lanyard {

using namespace Qt::StringLiterals;

void DeskSettingsPage::connectChoices()
{
    const auto on
        = [this](ChoiceBox* box, auto act) { connect(box, &ChoiceBox::chosen, this, act); };
    on(m_eventBox,
        [this](const QVariant& value) { Q_EMIT eventChosen(EventId{value.toLongLong()}); });
    on(m_listBox,
        [this](const QVariant& value) { Q_EMIT listChosen(CheckInListId{value.toLongLong()}); });
    on(m_roleBox, [this](const QVariant& value) {
        change([value](DeskSettings& s) { s.mode = DeskMode(value.toInt()); });
    });
    on(m_confirmBox, [this](const QVariant& value) {
        change([value](DeskSettings& s) { s.confirmWithinMs = value.toLongLong(); });
    });
    on(m_templateBox, [this](const QVariant& value) {
        change([value](DeskSettings& s) { s.badgeTemplate = value.toString(); });
    });
    on(m_languageBox, [this](const QVariant& value) {
        change([value](DeskSettings& s) { s.language = value.toString(); });
    });
    on(m_themeBox, [this](const QVariant& value) {
        change([value](DeskSettings& s) { s.theme = value.toString(); });
    });
    on(m_soundsBox, [this](const QVariant& value) {
        change([value](DeskSettings& s) { s.sounds = value.toBool(); });
    });
    on(m_motionBox, [this](const QVariant& value) {
        change([value](DeskSettings& s) { s.reduceMotion = value.toBool(); });
    });
}

void DeskSettingsPage::fillChoices()
{
    QList<std::pair<QString, QVariant>> events;
    for (const Event& event : std::as_const(m_choices.events)) {
        events.append({event.name, event.id.value});
    }
    m_eventBox->setChoices(events);
    m_eventBox->choose(m_settings.event.value);
    const auto own
        = std::ranges::find(std::as_const(m_choices.events), m_settings.event, &Event::id);
    m_listBox->setChoices(listChoices(
        m_choices.lists, own == m_choices.events.cend() ? QByteArray() : own->timeZone));
    m_listBox->choose(m_settings.list.value);
    QList<std::pair<QString, QVariant>> templates;
    for (const StoredTemplate& each : std::as_const(m_choices.templates)) {
        templates.append({each.name, each.key});
    }
    m_templateBox->setChoices(templates);
    // what is printed when nobody has chosen
    m_templateBox->choose(
        m_settings.badgeTemplate.isEmpty() ? fallbackTemplateKey : m_settings.badgeTemplate);
    m_roleBox->setChoices({{tr("A registration desk"), int(DeskMode::Desk)},
        {tr("A self-service screen"), int(DeskMode::SelfService)}});
    m_roleBox->choose(int(m_settings.mode));
    QList<std::pair<QString, QVariant>> waits{{tr("Never, this desk decides"), qint64(0)}};
    QList<qint64> patience{200, 350, 700, 1500};
    if (const qint64 now = m_settings.confirmWithinMs; now > 0 && !patience.contains(now)) {
        patience.append(now);
        std::ranges::sort(patience);
    }
    for (const qint64 ms : std::as_const(patience)) {
        waits.append({tr("At most %1 seconds").arg(locale().toString(double(ms) / 1000)), ms});
    }
    m_confirmBox->setChoices(waits);
    m_confirmBox->choose(m_settings.confirmWithinMs);
    QList<std::pair<QString, QVariant>> languages{{tr("As the computer"), QString()}};
    for (const Language& language : TranslationLoader::languages()) {
        languages.append({language.ownName, language.code});
    }
    m_languageBox->setChoices(languages);
    m_languageBox->choose(m_settings.language);
    m_themeBox->setChoices(
        {{tr("Light"), u"light"_s}, {tr("Dark"), u"dark"_s}, {tr("High contrast"), u"contrast"_s}});
    m_themeBox->choose(m_settings.theme);
    m_soundsBox->setChoices({{tr("On"), true}, {tr("Off"), false}});
    m_soundsBox->choose(m_settings.sounds);
    m_motionBox->setChoices({{tr("Ordinary"), false}, {tr("Reduced"), true}});
    m_motionBox->choose(m_settings.reduceMotion);
}

} // namespace lanyard
