// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/HelpPanel.h"

#include "desk/AnswerView.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 36; ///< design px: a keycap, and air
constexpr int narrowRowHeight = 30; ///< where words take two lines

/// One keycap, at its own width in its column's.
class Keycap : public QWidget
{
public:
    Keycap(const Theme& theme, QString text, int width, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_text(std::move(text))
    {
        setFixedSize(width, theme.px(theme.isNarrow() ? narrowRowHeight : rowHeight));
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
    new QVBoxLayout(this);
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
    const int beside = m_theme.px(m_theme.isNarrow() ? 12 : 28); // the words of the keys need it
    layout()->setContentsMargins(beside, m_theme.px(16), beside, m_theme.px(16));
    column->setSpacing(m_theme.px(8));
    column->addWidget(new Text(m_theme, type::title, tr("Keys at the desk"), m_content));
    auto* lead = new Text(m_theme, type::body,
        tr("A scan works at any time. To search, just type: any script, any order of words."),
        m_content);
    lead->setColour(TextColour::Soft);
    lead->setWordWrap(true);
    column->addWidget(lead);
    const bool isSmall = m_theme.scale() < 1; // all rows are seen at once there, too
    column->addSpacing(isSmall ? 0 : m_theme.px(8));
    column->addLayout(keys());
    column->addSpacing(m_theme.px(isSmall ? 5 : 16));
    column->addLayout(verdicts());
    column->addStretch(1);
    m_content->show();
}

/// In two columns, each read downwards.
QLayout* HelpPanel::keys()
{
    const QList<KeyHint> all = DeskWords::allKeys();
    const qsizetype rows = (all.size() + 1) / 2;
    const int least = m_theme.isNarrow() ? 0 : m_theme.px(112); // else the words need the room
    int widest[] = {least, least};
    for (qsizetype i = 0; i < all.size(); ++i) {
        int& width = widest[i / rows];
        width = qMax(width, keycapWidth(m_theme, all.at(i).key));
    }
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(0); // the keys have air of their own
    grid->setHorizontalSpacing(m_theme.px(m_theme.isNarrow() ? 8 : 12));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const int row = int(i % rows);
        const int place = int(i / rows) * 2;
        grid->addWidget(
            new Keycap(m_theme, all.at(i).key, widest[i / rows], m_content), row, place);
        auto* words = new Text(m_theme, type::body, all.at(i).words, m_content);
        words->setWordWrap(true);
        grid->addWidget(words, row, place + 1);
        grid->setColumnStretch(place + 1, 1);
    }
    return grid;
}

/// In two columns, too, where they have room beside each other.
QLayout* HelpPanel::verdicts()
{
    const QList<QPair<Verdict, QString>> all{
        {Verdict::Admitted, tr("Admitted: checked in and saved, the badge prints")},
        {Verdict::Already, tr("Already in: nothing is recorded twice")},
        {Verdict::Stop, tr("Stop: not with this ticket, here and now")},
        {Verdict::Look, tr("Look: something for you to decide or to do")},
        {Verdict::Unknown, tr("Not on list: search by name")},
        {Verdict::Waiting, tr("Waiting: saved here, goes to the server later")},
    };
    const qsizetype rows = m_theme.isNarrow() ? all.size() : all.size() / 2;
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(m_theme.px(8));
    grid->setHorizontalSpacing(m_theme.px(12));
    if (all.size() > rows) {
        grid->setColumnMinimumWidth(2, m_theme.px(12 + 28)); // symbols with air before them
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto& [verdict, words] = all.at(i);
        const int row = int(i % rows);
        const int place = int(i / rows) * 2;
        auto* text = new Text(m_theme, type::body, words, m_content);
        text->setWordWrap(true);
        grid->addWidget(new Symbol(m_theme, verdict, 28, m_content), row, place,
            Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(text, row, place + 1);
        grid->setColumnStretch(place + 1, 1);
    }
    return grid;
}

} // namespace lanyard
