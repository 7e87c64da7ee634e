// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/PreviewTable.h"

#include "replica/ColumnGuess.h"
#include "settings/FieldWords.h"
#include "theme/Icons.h"
#include "widgets/ChoiceBox.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 120; ///< design px of a column
constexpr int widest = 280;

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
    return m_theme.px(88);
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

void PreviewTable::place()
{
    int left = lineWidth();
    for (Column& column : m_columns) {
        double wide = textWidth(m_theme, type::note, m_preview.header[column.index]);
        wide = qMax<double>(wide, column.box->sizeHint().width() - m_theme.px(16));
        const TextStyle style = styleOf(column);
        for (const QStringList& row : std::as_const(m_preview.rows)) {
            wide = qMax(wide, textWidth(m_theme, style, row.value(column.index).simplified()));
        }
        column.width
            = qBound(m_theme.px(narrowest), int(wide) + m_theme.px(22), m_theme.px(widest));
        column.box->setGeometry(
            left + m_theme.px(6), m_theme.px(34), column.width - m_theme.px(12), m_theme.px(44));
        left += column.width;
    }
    setFixedSize(left + m_theme.px(12), headHeight() + int(m_preview.rows.size()) * rowHeight());
    update();
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
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    paintHead(painter);
    for (qsizetype row = 0; row < m_preview.rows.size(); ++row) {
        paintRow(painter, row);
    }
}

void PreviewTable::paintHead(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    painter.fillRect(0, 0, width(), headHeight(), t.sunken);
    painter.setPen(t.ink2);
    const int pad = m_theme.px(20);
    paintLine(painter, m_theme, type::note,
        QRectF(pad, m_theme.px(34), lineWidth(), m_theme.px(44)), Qt::AlignLeft | Qt::AlignVCenter,
        tr("Line"));
    int left = lineWidth();
    for (const Column& column : m_columns) {
        const QRectF place(
            left + m_theme.px(8), m_theme.px(8), column.width - m_theme.px(14), m_theme.px(24));
        painter.setClipRect(place);
        paintLine(painter, m_theme, type::note.inMono(), place, Qt::AlignLeft | Qt::AlignVCenter,
            m_preview.header[column.index]);
        painter.setClipping(false);
        left += column.width;
    }
}

void PreviewTable::paintRow(QPainter& painter, qsizetype row) const
{
    const Tokens& t = m_theme.tokens();
    const int high = rowHeight();
    const int top = headHeight() + int(row) * high;
    const int line = m_preview.lines.value(row);
    const bool bad = isRejected(line);
    if (bad) {
        painter.fillRect(0, top, width(), high, t.look.tint);
    }
    painter.fillRect(0, top, width(), t.border, t.line);
    const int icon = m_theme.px(20);
    paintSmallVerdict(painter, QRectF(m_theme.px(16), top + (high - icon) / 2.0, icon, icon),
        bad ? Verdict::Look : Verdict::Admitted, t, bad ? t.look.tint : t.surface);
    painter.setPen(t.ink2);
    paintLine(painter, m_theme, type::note.inMono(), QRectF(m_theme.px(44), top, lineWidth(), high),
        Qt::AlignLeft | Qt::AlignVCenter, QString::number(line));
    int left = lineWidth();
    for (const Column& column : m_columns) {
        const bool taken = !fieldOf(m_preview.header[column.index]).isEmpty();
        const QRectF place(left + m_theme.px(8), top, column.width - m_theme.px(14), high);
        painter.setClipRect(place);
        painter.setPen(taken ? t.ink : t.ink2);
        paintLine(painter, m_theme, styleOf(column), place, Qt::AlignLeft | Qt::AlignVCenter,
            m_preview.rows[row].value(column.index).simplified());
        painter.setClipping(false);
        left += column.width;
    }
}

} // namespace lanyard
