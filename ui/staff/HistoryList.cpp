// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/HistoryList.h"

#include "theme/Icons.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// An icon in a ring, or the small silhouette of a verdict.
class LineSign : public QWidget
{
public:
    LineSign(const Theme& theme, const HistoryLine& line, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_verdict(line.verdict)
        , m_icon(line.icon)
    {
        setFixedSize(theme.px(28), theme.px(28));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_verdict != Verdict::None) {
            paintSmallVerdict(painter, rect(), m_verdict, t, t.surface);
            return;
        }
        painter.setPen(QPen(t.lineStrong, 2));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        const double size = m_theme.px(16);
        paintIcon(painter, QRectF((width() - size) / 2, (height() - size) / 2, size, size), m_icon,
            t.ink2);
    }

private:
    const Theme& m_theme;
    Verdict m_verdict;
    QString m_icon;
};

/// A text that was taken back.
class StruckText : public Text
{
public:
    StruckText(const Theme& theme, TextStyle style, const QString& words, QWidget* parent)
        : Text(theme, style, words, parent)
        , m_shown(theme)
    { }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Text::paintEvent(event);
        QPainter painter(this);
        painter.setPen(QPen(m_shown.tokens().ink, 2));
        const int lines = lineCount();
        const double end = lines > 1 ? width() : qMin<double>(width(), sizeHint().width());
        for (int i = 0; i < lines; ++i) {
            const double middle = height() * (2 * i + 1) / (2.0 * lines) + 1;
            painter.drawLine(QPointF(0, middle), QPointF(end, middle));
        }
    }

private:
    const Theme& m_shown;
};

} // namespace

HistoryList::HistoryList(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("card", u"true"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(area);
    connect(&theme, &Theme::changed, this, &HistoryList::build);
}

void HistoryList::setLines(const QList<HistoryLine>& lines)
{
    m_lines = lines;
    build();
}

int HistoryList::timeWidth() const
{
    double widest = m_theme.px(56);
    for (const HistoryLine& line : m_lines) {
        widest = qMax(widest, textWidth(m_theme, type::body.inBold(), line.time));
    }
    return int(std::ceil(widest));
}

void HistoryList::build()
{
    m_rows = new QWidget;
    m_column = new QVBoxLayout(m_rows);
    m_column->setContentsMargins(m_theme.px(16), 0, m_theme.px(16), 0);
    m_column->setSpacing(0);
    for (int i = 0; i < m_lines.size(); ++i) {
        addLine(m_lines.at(i), i + 1 == m_lines.size());
    }
    if (m_lines.isEmpty()) {
        auto* none = new Text(m_theme, type::body, tr("Nothing yet."), m_rows);
        none->setColour(TextColour::Soft);
        none->setContentsMargins(0, m_theme.px(20), 0, m_theme.px(20));
        m_column->addWidget(none);
    }
    m_column->addStretch(1);
    auto* area = static_cast<QScrollArea*>(layout()->itemAt(0)->widget());
    area->setWidget(m_rows); // the rows before are deleted with it
}

void HistoryList::addLine(const HistoryLine& line, bool last)
{
    const auto px = [this](int design) { return m_theme.px(design); };
    auto* row = new QWidget(m_rows);
    row->setMinimumHeight(px(67));
    row->setAccessibleName(line.time + u", "_s + line.words
        + (line.struck ? u", "_s + tr("taken back") : QString()) + u", "_s + line.note);
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, px(8), 0, px(8));
    cells->setSpacing(px(16));
    auto* time = new Text(m_theme, type::body.inBold(), line.time, row);
    time->setFixedWidth(timeWidth());
    cells->addWidget(time);
    cells->addWidget(new LineSign(m_theme, line, row));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    Text* said = line.struck ? new StruckText(m_theme, type::body.inBold(), line.words, row)
                             : new Text(m_theme, type::body.inBold(), line.words, row);
    said->setWordWrap(true);
    if (line.struck) {
        said->setColour(TextColour::Soft);
    }
    words->addWidget(said);
    auto* note = new Text(m_theme, type::note, line.note, row);
    note->setColour(TextColour::Soft);
    note->setWordWrap(true);
    note->setVisible(!line.note.isEmpty());
    words->addWidget(note);
    cells->addLayout(words, 1);
    m_column->addWidget(row);
    if (!last) {
        m_column->addWidget(new Divider(m_theme, m_rows));
    }
}

} // namespace lanyard
