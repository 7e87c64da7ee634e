// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/SentList.h"

#include "shell/TimeWords.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int rowsShown = 4;

} // namespace

SentList::SentList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Text(theme, type::lead.inBold(), {}, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(4));
    m_column->addWidget(m_title);
    hide();
}

void SentList::setPeople(const QList<SentPerson>& people, const QTimeZone& zone)
{
    m_people = people.mid(0, rowsShown);
    m_zone = zone;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        auto* row = new Text(m_theme, type::lead, {}, this);
        row->setColour(TextColour::Soft);
        row->setWordWrap(true);
        m_column->addWidget(row);
        m_rows.append(row);
    }
    tell();
    setVisible(!m_people.isEmpty());
}

QStringList SentList::lines() const
{
    QStringList lines;
    for (const Text* row : m_rows) {
        lines.append(row->text());
    }
    return lines;
}

void SentList::tell()
{
    m_title->setText(tr("Sent here by self-service"));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const SentPerson& person = m_people.at(i);
        //: "09:27 · number 101 · not found"
        m_rows[i]->setText(tr("%1 · number %2 · %3")
                               .arg(TimeWords::clock(person.at, m_zone),
                                   QString::number(person.number), reasonOf(person.decision)));
    }
}

QString SentList::reasonOf(const QString& decision)
{
    if (decision == QLatin1String("needsAnswers")) {
        return tr("questions to answer");
    }
    if (decision == QLatin1String("needsChoice")) {
        return tr("several tickets for one code");
    }
    if (decision == QLatin1String("refused")) {
        return tr("ticket is refused");
    }
    if (decision == QLatin1String("attention")) {
        return tr("marked by the organiser");
    }
    if (decision == QLatin1String("badge")) {
        return tr("is in, no badge came out there");
    }
    if (decision == QLatin1String("typingPaused")) {
        return tr("too many wrong codes were typed");
    }
    return tr("not found");
}

void SentList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
    QWidget::changeEvent(event);
}

} // namespace lanyard
