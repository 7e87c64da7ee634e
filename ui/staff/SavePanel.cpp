// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/SavePanel.h"

#include "settings/FilePanel.h"
#include "widgets/Button.h"
#include "widgets/Text.h"
#include "widgets/WrapRow.h"

#include <QDir>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestEvent = 40; ///< letters in a file's name; in any script less than 255 bytes

const QString checkInsWord = u"check-ins"_s; // as in the file itself, the same in any language
const QString attendeesWord = u"attendees"_s;

/// The event as any file system takes it, USB sticks too; empty when nothing is left of it.
QString inFileName(const QString& event)
{
    static const QRegularExpression refused(uR"([\x00-\x1f\x7f/\\:*?"<>|]+)"_s);
    QString name = QString(event).replace(refused, u" "_s).simplified();
    if (name.size() > longestEvent) {
        QTextBoundaryFinder letter(QTextBoundaryFinder::Grapheme, name);
        letter.setPosition(longestEvent);
        name.truncate(letter.isAtBoundary() ? longestEvent : letter.toPreviousBoundary());
    }
    const auto seen
        = std::ranges::find_if(name, [](QChar letter) { return letter != u'.' && letter != u' '; });
    return name.mid(seen - name.begin()).trimmed(); // else it would be hidden
}

} // namespace

SavePanel::SavePanel(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_title(new Text(theme, type::title, {}, this))
    , m_lead(new Text(theme, type::body, {}, this))
    , m_folders(new FilePanel(theme, FilePanel::Wants::Folder, this))
    , m_files(new Text(theme, type::note, {}, this))
    , m_attendees(new Button(theme, Button::Role::Secondary, {}, {}, this))
    , m_checkIns(new Button(theme, Button::Role::Primary, {}, {}, this))
{
    m_title->setWordWrap(true);
    m_lead->setWordWrap(true);
    m_lead->setColour(TextColour::Soft);
    m_files->setWordWrap(true);
    m_files->setColour(TextColour::Soft);
    m_patience.setSingleShot(true);
    build();
    setFocusProxy(m_folders);
    connect(m_checkIns, &QPushButton::clicked, this, [this] {
        if (work(m_checkIns)) {
            Q_EMIT checkInsWanted(QDir(m_folders->shownFolder()).filePath(freeName(checkInsWord)));
        }
    });
    connect(m_attendees, &QPushButton::clicked, this, [this] {
        if (work(m_attendees)) {
            Q_EMIT attendeesWanted(
                QDir(m_folders->shownFolder()).filePath(freeName(attendeesWord)));
        }
    });
    connect(m_folders, &FilePanel::chosenChanged, this, &SavePanel::tellFiles);
    begin();
}

void SavePanel::build()
{
    auto* buttons = new WrapRow(px(16));
    buttons->addEnd(m_attendees);
    buttons->addEnd(m_checkIns);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_folders, 1);
    column->addWidget(m_files);
    column->addLayout(buttons);
}

void SavePanel::setEvent(const QString& name, const QDate& today)
{
    m_event = inFileName(name);
    m_today = today;
    tellFiles();
}

void SavePanel::ask()
{
    setIdle();
    tellFiles();
}

/// False while another file is on its way.
bool SavePanel::work(Button* button)
{
    if (m_working != nullptr) {
        return false;
    }
    m_working = button;
    m_patience.start(std::chrono::seconds(1));
    m_working->setWorking(true, tr("Saving…"));
    (button == m_checkIns ? m_attendees : m_checkIns)->setEnabled(false);
    return true;
}

void SavePanel::showProgress(int rows)
{
    if (m_working != nullptr && !m_patience.isActive()) {
        m_working->setWorking(true, tr("%n rows saved…", nullptr, rows));
    }
}

void SavePanel::setIdle()
{
    m_working = nullptr;
    for (Button* button : {m_checkIns, m_attendees}) {
        button->setWorking(false);
        button->setEnabled(true);
    }
    tellFiles(); // the next one needs another name
}

bool SavePanel::back()
{
    return m_working != nullptr || m_folders->back();
}

QString SavePanel::freeName(const QString& what) const
{
    const QString stem = QStringList{m_event, what, m_today.toString(Qt::ISODate)}.join(u' ');
    const QDir folder(m_folders->shownFolder());
    QString name = stem.trimmed() + u".csv"_s;
    for (int number = 2; folder.exists(name); ++number) {
        name = u"%1 (%2).csv"_s.arg(stem.trimmed()).arg(number);
    }
    return name;
}

void SavePanel::tellFiles()
{
    m_files->setText(
        tr("“%1” and “%2” in “%3”")
            .arg(freeName(checkInsWord), freeName(attendeesWord), m_folders->shownName()));
}

void SavePanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && !event->isAutoRepeat()) {
        m_checkIns->click();
    } else {
        Page::keyPressEvent(event);
    }
}

void SavePanel::fit() { }

void SavePanel::retranslate()
{
    m_title->setText(tr("Save lists as CSV"));
    m_lead->setText(tr("For a spreadsheet or another system. Names and tickets are in both files: "
                       "keep them where only staff can read them."));
    m_attendees->setText(tr("Save attendees"));
    m_checkIns->setText(tr("Save check-ins"));
    m_checkIns->setKeycap(tr("Ctrl Enter"));
    tellFiles();
}

} // namespace lanyard
