// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/HelpPanel.h"

#include "desk/AnswerView.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// One keycap, at its own width.
class Keycap : public QWidget
{
public:
    Keycap(const Theme& theme, QString text, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_text(std::move(text))
    {
        setFixedSize(theme.px(112), theme.px(28));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int high = m_theme.px(26);
        paintKeycap(painter, m_theme,
            QRectF(0, (height() - high) / 2, keycapWidth(m_theme, m_text), high), m_text,
            m_theme.tokens().lineStrong, m_theme.tokens().surface);
    }

private:
    const Theme& m_theme;
    QString m_text;
};

} // namespace

HelpPanel::HelpPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("card", u"true"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(28), theme.px(16), theme.px(28), theme.px(16));
    connect(&theme, &Theme::changed, this, &HelpPanel::retranslate);
}

void HelpPanel::retranslate()
{
    delete m_content;
    m_content = nullptr;
    if (isVisible()) {
        build();
    }
}

void HelpPanel::showEvent(QShowEvent* event)
{
    if (m_content == nullptr) {
        build();
    }
    QFrame::showEvent(event);
}

void HelpPanel::build()
{
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    column->addWidget(new Text(m_theme, type::title, tr("Keys at the desk"), m_content));
    auto* lead = new Text(m_theme, type::body,
        tr("A scan works at any time. To search, just type: any script, any order of words."),
        m_content);
    lead->setColour(TextColour::Soft);
    lead->setWordWrap(true);
    column->addWidget(lead);
    auto* row
        = new QBoxLayout(m_theme.isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(m_theme.px(m_theme.isNarrow() ? 16 : 32));
    auto* keys = new QVBoxLayout;
    auto* verdicts = new QVBoxLayout;
    keys->setSpacing(m_theme.px(2));
    verdicts->setSpacing(m_theme.px(8));
    row->addLayout(keys, 1);
    row->addLayout(verdicts, 1);
    column->addLayout(row);
    addKeys(*keys);
    addVerdicts(verdicts);
    keys->addStretch(1);
    verdicts->addStretch(1);
    column->addStretch(1);
    m_content->show();
}

/// In two columns where the symbols are below them.
void HelpPanel::addKeys(QBoxLayout& column)
{
    const QList<KeyHint> all = DeskWords::allKeys();
    const qsizetype columns = m_theme.isNarrow() ? 2 : 1;
    const qsizetype rows = (all.size() + columns - 1) / columns;
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(0); // the keys have air of their own
    grid->setHorizontalSpacing(m_theme.px(8));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const int row = int(i % rows);
        const int place = int(i / rows) * 2;
        grid->addWidget(new Keycap(m_theme, all.at(i).key, m_content), row, place);
        auto* words = new Text(m_theme, type::body, all.at(i).words, m_content);
        words->setWordWrap(true);
        grid->addWidget(words, row, place + 1);
        grid->setColumnStretch(place + 1, 1);
    }
    column.addLayout(grid);
}

void HelpPanel::addVerdicts(QLayout* column)
{
    const QList<QPair<Verdict, QString>> all{
        {Verdict::Admitted, tr("Admitted: checked in and saved, the badge prints")},
        {Verdict::Already, tr("Already in: nothing is recorded twice")},
        {Verdict::Stop, tr("Stop: not with this ticket, here and now")},
        {Verdict::Look, tr("Look: something for you to decide or to do")},
        {Verdict::Unknown, tr("Not on list: search by name")},
        {Verdict::Waiting, tr("Waiting: saved here, goes to the server later")},
    };
    for (const auto& [verdict, words] : all) {
        auto* row = new QHBoxLayout;
        row->setSpacing(m_theme.px(12));
        row->addWidget(new Symbol(m_theme, verdict, 28, m_content), 0, Qt::AlignTop);
        auto* text = new Text(m_theme, type::body, words, m_content);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        column->addItem(row);
    }
}

} // namespace lanyard
