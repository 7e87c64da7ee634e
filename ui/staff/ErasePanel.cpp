// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/ErasePanel.h"

#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard {

ErasePanel::ErasePanel(const Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_title(new Text(theme, type::title, {}, this))
    , m_lead(new Text(theme, type::body, {}, this))
    , m_aside(new Text(theme, type::body, {}, this))
    , m_warning(new Strip(theme, Verdict::Look, {}, this))
    , m_save(new Button(theme, Button::Role::Primary, {}, {}, this))
    , m_field(new ScanField(theme, ScanField::Size::Low, this))
    , m_erase(new Button(theme, Button::Role::Primary, {}, {}, this))
{
    m_title->setWordWrap(true);
    for (Text* text : {m_lead, m_aside}) {
        text->setWordWrap(true);
        text->setColour(TextColour::Soft);
    }
    m_aside->hide();
    setFocusProxy(m_field);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_aside);
    column->addWidget(m_warning);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_field, 0, Qt::AlignLeft);
    column->addWidget(m_erase, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_field, &ScanField::textEdited, this, [this] {
        m_field->setAttention({});
        m_field->setIconName(QStringLiteral("keyboard"));
    });
    connect(m_field->edit(), &QLineEdit::returnPressed, this, &ErasePanel::enter);
    connect(m_erase, &QPushButton::clicked, this, &ErasePanel::erase);
    connect(m_save, &QPushButton::clicked, this, &ErasePanel::saveWanted);
    begin();
}

void ErasePanel::setPeople(int people)
{
    m_people = people;
    retranslate();
}

void ErasePanel::setSavingOffered(bool offered)
{
    m_savingOffered = offered;
    retranslate();
}

void ErasePanel::setKeptAside(bool kept)
{
    m_aside->setVisible(kept);
}

void ErasePanel::ask(const QString& event)
{
    m_event = event;
    m_unsaved = 0;
    m_field->clear();
    m_field->setAttention({});
    m_field->setIconName(QStringLiteral("keyboard"));
    setWorking(false);
    retranslate();
}

void ErasePanel::showUnsaved(int entries)
{
    ask(m_event); // the number is typed once more, knowing this
    m_unsaved = entries;
    retranslate();
    m_field->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_warning, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErasePanel::setWorking(bool working)
{
    m_working = working;
    m_erase->setWorking(working, tr("Erasing…"));
}

/// A key that was pressed once too often loses nothing.
void ErasePanel::enter()
{
    if (m_unsaved == 0) {
        erase();
    } else if (m_savingOffered && !m_working) {
        Q_EMIT saveWanted();
    }
}

void ErasePanel::erase()
{
    if (m_working) {
        return;
    }
    if (m_field->text().trimmed() != QString::number(m_people)) {
        m_field->setAttention(tr("Type %1").arg(m_people));
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    setWorking(true);
    Q_EMIT eraseWanted(m_unsaved > 0);
}

void ErasePanel::fit()
{
    m_field->setFixedWidth(px(560));
}

void ErasePanel::retranslate()
{
    m_title->setText(tr("Erase this event’s people from this desk"));
    m_lead->setText(
        tr("%n people of “%1” are erased here, with their check-ins, answers and badges. "
           "The server’s own data is not touched. Files in folders that you chose "
           "stay.",
            nullptr, m_people)
            .arg(m_event));
    m_aside->setText(tr("A data file that was damaged is kept aside here. It holds people too, and "
                        "is deleted with the last event of this desk, with what waits in it."));
    m_warning->setText(tr("<b>%n wait that neither the server nor a file has.</b> Save them first, "
                          "else they are lost for good.",
        nullptr, m_unsaved));
    m_warning->setAccessibleName(m_warning->text());
    m_warning->setVisible(m_unsaved > 0);
    m_save->setText(tr("Save what waits, sealed"));
    m_save->setKeycap(tr("Enter"));
    m_save->setVisible(m_savingOffered && m_unsaved > 0);
    m_field->setHint(tr("Type %1, the number of people").arg(m_people));
    m_erase->setText(m_unsaved > 0 ? tr("Erase, and lose what waits") : tr("Erase"));
    m_erase->setKeycap(m_unsaved > 0 ? QString() : tr("Enter"));
    m_erase->setRole(m_unsaved > 0 ? Button::Role::Secondary : Button::Role::Primary);
}

} // namespace lanyard
