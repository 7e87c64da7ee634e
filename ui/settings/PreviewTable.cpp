// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/PreviewTable.h"

#include "replica/ColumnGuess.h"
#include "settings/FieldWords.h"
#include "theme/Icons.h"
#include "widgets/ChoiceBox.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 120; ///< design px of a column
constexpr int widest = 280; ///< of values
constexpr int longestText = 1000; ///< letters that are looked at
const TextStyle headStyle = type::note.inMono();

QString cellText(const QString& value)
{
    return value.left(longestText).simplified();
}

} // namespace

PreviewTable::PreviewTable(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &PreviewTable::place);
}

int PreviewTable::headHeight() const
{
    return m_theme.px(88);
}

int PreviewTable::rowHeight() const
{
    return m_theme.px(32); // ten rows have room at 1280 × 800
}

int PreviewTable::lineWidth() const
{
    const int words = int(std::ceil(textWidth(m_theme, type::note, tr("Line"))));
    return qMax(m_theme.px(88), m_theme.px(20) + words + m_theme.px(8));
}

void PreviewTable::showPreview(const ImportPreview& preview)
{
    m_preview = preview;
    m_mapping = preview.mapping;
    build();
}

QString PreviewTable::fieldOf(const QString& header) const
{
    return m_mapping.key(header);
}

TextStyle PreviewTable::styleOf(const Column& column) const
{
    return fieldOf(m_preview.header[column.index]) == "name"_L1 ? type::body.inBold() : type::body;
}

bool PreviewTable::isRejected(int line) const
{
    return std::ranges::any_of(
        m_preview.rejected, [line](const RejectedRow& row) { return row.line == line; });
}

void PreviewTable::build()
{
    for (const Column& column : std::as_const(m_columns)) {
        // not at once: this may be its own signal's doing
        column.box->hide();
        column.box->deleteLater();
    }
    m_columns.clear();
    QList<std::pair<QString, QVariant>> choices{{tr("Not taken"), QString()}};
    for (const QString& field : attendeeFieldNames()) {
        choices.append({fieldWords(field), field});
    }
    for (qsizetype i = 0; i < m_preview.header.size(); ++i) {
        const QString header = m_preview.header[i];
        auto* box = new ChoiceBox(m_theme, this);
        box->setSmall(true);
        box->setChoices(choices);
        box->choose(fieldOf(header));
        box->setAccessibleName(tr("Column %1 is").arg(header));
        connect(box, &ChoiceBox::chosen, this,
            [this, header](const QVariant& field) { take(header, field.toString()); });
        box->show();
        m_columns.append({i, 0, box});
    }
    const auto rank = [this](const Column& column) {
        const QString field = fieldOf(m_preview.header[column.index]);
        return field.isEmpty() ? attendeeFieldNames().size() : attendeeFieldNames().indexOf(field);
    };
    std::ranges::stable_sort(
        m_columns, [&rank](const Column& a, const Column& b) { return rank(a) < rank(b); });
    place();
}

/// The header whole, and of the values as much as is usual.
int PreviewTable::widthOf(const Column& column) const
{
    double values = column.box->sizeHint().width() - m_theme.px(16);
    const TextStyle style = styleOf(column);
    for (const QStringList& row : std::as_const(m_preview.rows)) {
        values = qMax(values, textWidth(m_theme, style, cellText(row.value(column.index))));
    }
    const double header = textWidth(m_theme, headStyle, cellText(m_preview.header[column.index]));
    const double wide = qMax(header, qMin<double>(values, m_theme.px(widest)));
    return qMax(m_theme.px(narrowest), int(wide) + m_theme.px(22));
}

void PreviewTable::place()
{
    int left = lineWidth();
    for (Column& column : m_columns) {
        column.width = widthOf(column);
        column.box->setGeometry(
            left + m_theme.px(6), m_theme.px(34), column.width - m_theme.px(12), m_theme.px(44));
        left += column.width;
    }
    setFixedSize(left + m_theme.px(12), headHeight() + int(m_preview.rows.size()) * rowHeight());
    placeCells();
    update();
}

void PreviewTable::addCell(const QRectF& place, const TextStyle& style, const QString& text)
{
    const QFontMetricsF metrics(m_theme.font(style, text));
    const bool fits = metrics.horizontalAdvance(text) <= place.width();
    m_cells.append({place, style, text,
        fits ? text : metrics.elidedText(text, Qt::ElideRight, place.width())});
}

void PreviewTable::placeCells()
{
    m_cells.clear();
    const auto px = [this](int design) { return m_theme.px(design); };
    addCell(QRectF(px(20), px(34), lineWidth() - px(20), px(44)), type::note, tr("Line"));
    m_cells.last().isHeader = true;
    for (qsizetype row = 0; row < m_preview.rows.size(); ++row) {
        const int top = headHeight() + int(row) * rowHeight();
        addCell(QRectF(px(44), top, lineWidth() - px(44), rowHeight()), type::note.inMono(),
            QString::number(m_preview.lines.value(row)));
    }
    int left = lineWidth();
    for (const Column& column : std::as_const(m_columns)) {
        const int room = column.width - px(14);
        addCell(QRectF(left + px(8), px(8), room, px(24)), headStyle,
            cellText(m_preview.header[column.index]));
        m_cells.last().isHeader = true;
        const bool isTaken = !fieldOf(m_preview.header[column.index]).isEmpty();
        for (qsizetype row = 0; row < m_preview.rows.size(); ++row) {
            const int top = headHeight() + int(row) * rowHeight();
            addCell(QRectF(left + px(8), top, room, rowHeight()), styleOf(column),
                cellText(m_preview.rows[row].value(column.index)));
            m_cells.last().isTaken = isTaken;
        }
        left += column.width;
    }
}

QList<ChoiceBox*> PreviewTable::boxes() const
{
    QList<ChoiceBox*> boxes;
    for (const Column& column : m_columns) {
        boxes.append(column.box);
    }
    return boxes;
}

QString PreviewTable::toolTipAt(QPoint position) const
{
    const auto at = std::ranges::find_if(m_cells, [position](const Cell& cell) {
        return cell.shown != cell.whole && cell.place.contains(position);
    });
    return at == m_cells.end() ? QString() : at->whole;
}

bool PreviewTable::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString whole = toolTipAt(help->pos()).toHtmlEscaped();
    // a paragraph wraps, a plain text does not
    QToolTip::showText(
        help->globalPos(), whole.isEmpty() ? whole : u"<p>%1</p>"_s.arg(whole), this);
    return true;
}

QSize PreviewTable::sizeHint() const
{
    return size();
}

void PreviewTable::take(const QString& header, const QString& field)
{
    if (const QString before = fieldOf(header); !before.isEmpty()) {
        m_mapping.insert(before, QString());
    }
    if (!field.isEmpty()) {
        m_mapping.insert(field, header);
    }
    for (const Column& column : std::as_const(m_columns)) {
        column.box->choose(fieldOf(m_preview.header[column.index]));
    }
    place(); // the name is bold, which is wider
    Q_EMIT mappingChanged();
}

void PreviewTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QMap<QString, QString> kept = m_mapping;
        build();
        m_mapping = kept;
    }
}

void PreviewTable::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, 0, width(), headHeight(), t.sunken);
    for (qsizetype row = 0; row < m_preview.rows.size(); ++row) {
        paintRow(painter, row);
    }
    for (const Cell& cell : std::as_const(m_cells)) {
        painter.setPen(cell.isTaken ? t.ink : t.ink2);
        paintLine(
            painter, m_theme, cell.style, cell.place, Qt::AlignLeft | Qt::AlignVCenter, cell.shown);
    }
}

void PreviewTable::paintRow(QPainter& painter, qsizetype row) const
{
    const Tokens& t = m_theme.tokens();
    const int high = rowHeight();
    const int top = headHeight() + int(row) * high;
    const bool bad = isRejected(m_preview.lines.value(row));
    if (bad) {
        painter.fillRect(0, top, width(), high, t.look.tint);
    }
    painter.fillRect(0, top, width(), t.border, t.line);
    const int icon = m_theme.px(20);
    paintSmallVerdict(painter, QRectF(m_theme.px(16), top + (high - icon) / 2.0, icon, icon),
        bad ? Verdict::Look : Verdict::Admitted, t, bad ? t.look.tint : t.surface);
}

} // namespace lanyard
