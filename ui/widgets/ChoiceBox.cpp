// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/ChoiceBox.h"

#include "theme/Icons.h"
#include "widgets/Text.h"
#include "widgets/TwoLines.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// A row of the opened list: as high as a finger, in the page's own letters.
class ChoiceRow : public QStyledItemDelegate
{
public:
    ChoiceRow(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Tokens& t = m_theme.tokens();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isChosen ? t.tint : t.surface);
        painter->setPen(t.ink);
        const QRectF words = QRectF(option.rect).adjusted(m_theme.px(20), 0, -m_theme.px(12), 0);
        paintLine(*painter, m_theme, isChosen ? type::body.inBold() : type::body, words,
            Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const double words = textWidth(m_theme, type::body.inBold(), index.data().toString());
        return {int(words) + m_theme.px(36), m_theme.px(44)};
    }

private:
    const Theme& m_theme;
};

/// Two, where there is no room even for the smallest letters.
QStringList linesIn(
    const Theme& theme, const TextStyle& style, const QString& words, const QSizeF& room)
{
    constexpr int edges = 4; // px
    const bool isLong
        = style.size <= type::note.size && textWidth(theme, style, words) > room.width();
    const bool isHigh = room.height() - edges >= 2 * stepOf(theme, style, words);
    return isLong && isHigh ? inTwoLines(theme, style, words) : QStringList{words};
}

} // namespace

ChoiceBox::ChoiceBox(const Theme& theme, QWidget* parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMaxVisibleItems(12);
    setItemDelegate(new ChoiceRow(theme, this));
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(currentData()); });
    connect(&theme, &Theme::changed, this, &ChoiceBox::fit);
    fit();
}

void ChoiceBox::setSmall(bool small)
{
    m_small = small;
    fit();
}

void ChoiceBox::fit()
{
    setFixedHeight(m_theme.px(m_small ? 44 : 56));
    updateGeometry();
}

void ChoiceBox::setChoices(const QList<std::pair<QString, QVariant>>& choices)
{
    const QSignalBlocker quiet(this);
    const QVariant before = currentData();
    clear();
    for (const auto& [words, value] : choices) {
        addItem(words, value);
    }
    choose(before);
    updateGeometry();
}

void ChoiceBox::choose(const QVariant& value)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(value));
    update();
}

QSize ChoiceBox::sizeHint() const
{
    // a table's column shall be as wide as what was chosen, not as what could be
    double widest = textWidth(m_theme, type::body.inBold(), currentText());
    for (int i = 0; i < count() && !m_small; ++i) {
        widest = qMax(widest, textWidth(m_theme, type::lead, itemText(i)));
    }
    return {int(widest) + m_theme.px(64), m_theme.px(m_small ? 44 : 56)};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(m_small ? 44 : 56)};
}

void ChoiceBox::showPopup()
{
    // narrow boxes of a table open a list that is as wide as its words
    view()->setMinimumWidth(
        view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width());
    QComboBox::showPopup();
}

QRectF ChoiceBox::wordsRect() const
{
    const int pad = m_theme.px(m_small ? 12 : 20);
    return QRectF(pad, 0, width() - 2 * pad - m_theme.px(28), height());
}

bool ChoiceBox::fits() const
{
    const QSizeF room = wordsRect().size();
    const TextStyle style = styleFor(room.width());
    return widestOf(m_theme, style, linesIn(m_theme, style, currentText(), room)) <= room.width();
}

TextStyle ChoiceBox::styleFor(double width) const
{
    // long names of events get smaller instead of being cut
    for (const TextStyle& style : {type::lead, type::body}) {
        if (!m_small && textWidth(m_theme, style, currentText()) <= width) {
            return style;
        }
    }
    return m_small ? type::body.inBold() : type::note;
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = hasFocus() ? 3 : 2;
    painter.setPen(QPen(
        hasFocus() ? t.accent : t.lineStrong, edge, isEnabled() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(isEnabled() ? t.surface : t.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2),
        m_theme.px(12), m_theme.px(12));
    const int icon = m_theme.px(20);
    const int pad = m_theme.px(m_small ? 12 : 20);
    paintIcon(painter, QRectF(width() - pad - icon, (height() - icon) / 2.0, icon, icon), u"chev"_s,
        t.ink);
    const QRectF words = wordsRect();
    painter.setClipRect(words);
    painter.setPen(isEnabled() ? t.ink : t.ink2);
    const TextStyle style = styleFor(words.width());
    const QFontMetricsF metrics(m_theme.font(style, currentText()));
    const QStringList lines = linesIn(m_theme, style, currentText(), words.size());
    const double step = stepOf(m_theme, style, currentText());
    double middle = -step * double(lines.size() - 1) / 2;
    for (const QString& line : lines) {
        paintLine(painter, m_theme, style, words.translated(0, middle),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(line, Qt::ElideRight, words.width()));
        middle += step;
    }
}

void ChoiceBox::keyPressEvent(QKeyEvent* event)
{
    if (!m_isActing) {
        QComboBox::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
    case Qt::Key_F4:
        showPopup();
        break;
    default:
        event->ignore(); // a letter would choose too
        break;
    }
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace lanyard
