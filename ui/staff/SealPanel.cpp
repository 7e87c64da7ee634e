// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/SealPanel.h"

#include "settings/FilePanel.h"
#include "widgets/Button.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

SealPanel::SealPanel(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_title(new Text(theme, type::title, {}, this))
    , m_lead(new Text(theme, type::body, {}, this))
    , m_words(new QWidget(this))
    , m_first(new ScanField(theme, ScanField::Size::Low, this))
    , m_second(new ScanField(theme, ScanField::Size::Low, this))
    , m_missing(new Text(theme, type::note, {}, this))
    , m_next(new Button(theme, Button::Role::Primary, {}, {}, this))
    , m_place(new QWidget(this))
    , m_folders(new FilePanel(theme, FilePanel::Wants::Folder, this))
    , m_file(new Text(theme, type::note, {}, this))
    , m_save(new Button(theme, Button::Role::Primary, {}, {}, this))
{
    m_title->setWordWrap(true);
    m_lead->setWordWrap(true);
    m_lead->setColour(TextColour::Soft);
    m_missing->setWordWrap(true);
    m_missing->setColour(TextColour::Look);
    m_file->setWordWrap(true);
    m_file->setColour(TextColour::Soft);
    for (ScanField* field : {m_first, m_second}) {
        field->setIconName(u"lock"_s);
        field->edit()->setEchoMode(QLineEdit::Password);
        connect(field, &ScanField::textEdited, this, [this] { m_missing->hide(); });
        connect(field->edit(), &QLineEdit::returnPressed, this, &SealPanel::goOn);
    }
    build();
    connect(m_next, &QPushButton::clicked, this, &SealPanel::goOn);
    connect(m_save, &QPushButton::clicked, this, &SealPanel::seal);
    connect(m_folders, &FilePanel::chosenChanged, this, &SealPanel::tellFile);
    begin();
    clear();
}

void SealPanel::build()
{
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(px(12));
    words->addWidget(m_first);
    words->addWidget(m_second);
    words->addWidget(m_missing);
    words->addWidget(m_next, 0, Qt::AlignLeft);
    auto* save = new QHBoxLayout;
    save->setSpacing(px(16));
    save->addWidget(m_file, 1);
    save->addWidget(m_save);
    auto* place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(px(12));
    place->addWidget(m_folders, 1);
    place->addLayout(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_words);
    column->addWidget(m_place, 1);
    column->addStretch(0);
}

void SealPanel::ask(int waiting)
{
    clear();
    m_waiting = waiting;
    retranslate();
}

void SealPanel::clear()
{
    m_first->clear();
    m_second->clear();
    m_missing->hide();
    setWorking(false);
    bringFolders(false);
}

void SealPanel::setFileName(const QString& name)
{
    m_fileName = name;
    tellFile();
}

void SealPanel::setWorking(bool working)
{
    m_working = working;
    m_save->setWorking(working, tr("Sealing…"));
}

bool SealPanel::back()
{
    const bool atFolders = m_place->isVisibleTo(this);
    if (atFolders && !m_working && !m_folders->back()) {
        bringFolders(false);
    }
    return atFolders;
}

QString SealPanel::tooShort()
{
    return tr(
        "A passphrase has %n letters or more. Several words are easy to keep.", nullptr, shortest);
}

QString SealPanel::missing() const
{
    if (m_first->text().size() < shortest) {
        return tooShort();
    }
    if (m_second->text().isEmpty()) {
        return tr("Type the same once more below.");
    }
    return m_first->text() == m_second->text()
        ? QString()
        : tr("The two are not the same. Type the second one again.");
}

/// From the passphrase to the folder; from the first field to the second on the way.
void SealPanel::goOn()
{
    const bool isFirst = m_first->edit()->hasFocus() && m_first->text().size() >= shortest
        && m_second->text().isEmpty();
    if (isFirst) {
        m_second->setFocus(Qt::TabFocusReason);
        return;
    }
    m_missing->setText(missing());
    m_missing->setVisible(!missing().isEmpty());
    if (missing().isEmpty()) {
        bringFolders(true);
    } else if (m_first->text().size() >= shortest) {
        m_second->clear();
        m_second->setFocus(Qt::OtherFocusReason);
    }
}

void SealPanel::bringFolders(bool shown)
{
    m_words->setVisible(!shown);
    m_place->setVisible(shown);
    QWidget* next = m_first;
    if (shown) {
        next = m_folders;
    }
    setFocusProxy(next);
    if (isVisible()) {
        next->setFocus(Qt::OtherFocusReason);
    }
}

void SealPanel::seal()
{
    if (!m_working) {
        setWorking(true);
        Q_EMIT sealWanted(QDir(m_folders->shownFolder()).filePath(m_fileName), m_first->text());
    }
}

void SealPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_place->isVisibleTo(this)
        && !event->isAutoRepeat()) {
        seal();
    } else {
        Page::keyPressEvent(event);
    }
}

void SealPanel::tellFile()
{
    m_file->setText(tr("“%1” in “%2”, for no one but who has the passphrase")
                        .arg(m_fileName, m_folders->shownName()));
}

void SealPanel::fit()
{
    m_words->setFixedWidth(px(560));
}

void SealPanel::retranslate()
{
    m_title->setText(tr("Save what waits, sealed"));
    m_lead->setText(tr("%n entries with names and tickets. Without the passphrase nobody can read "
                       "the file, and nobody can find the passphrase out. Keep it apart.",
        nullptr, m_waiting));
    m_first->setHint(tr("Passphrase"));
    m_second->setHint(tr("The same passphrase again"));
    m_missing->setText(missing());
    m_next->setText(tr("Next: choose a folder"));
    m_next->setKeycap(tr("Enter"));
    m_save->setText(tr("Save here"));
    m_save->setKeycap(tr("Ctrl Enter"));
    tellFile();
}

} // namespace lanyard
