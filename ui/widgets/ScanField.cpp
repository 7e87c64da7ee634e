// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/ScanField.h"

#include "scan/RawScan.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QValidator>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int offCaret = 6; ///< px of the hint, which stands where what is typed will

/// The most that any code carries of such letters: digits and capitals in the largest QR code
/// (ISO/IEC 18004), others in the largest Aztec code (ISO/IEC 24778).
qsizetype mostLetters(const QString& text)
{
    static const QRegularExpression digits(u"^[0-9]*$"_s);
    static const QRegularExpression capitals(u"^[0-9A-Z $%*+./:-]*$"_s);
    constexpr int mostOthers = 3067;
    constexpr int mostCapitals = 4296;
    return text.size() <= mostOthers || !text.contains(capitals) ? mostOthers
        : text.contains(digits)                                  ? RawScan::longestCode
                                                                 : mostCapitals;
}

/// Nothing is wrong, but each letter that is pasted is laid out, and more marks on one letter than
/// any script has are each placed on the others: without an end that takes several frames. A
/// scanner's code does not come this way.
class Readable : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString& input, int& caret) const override
    {
        static const QRegularExpression pile(u"(\\p{M}{8})\\p{M}+"_s);
        if (input.contains(pile)) {
            const qsizetype behind = QString(input.mid(caret)).replace(pile, u"\\1"_s).size();
            input.replace(pile, u"\\1"_s);
            caret = int(qMax<qsizetype>(0, input.size() - behind));
        }
        if (const qsizetype most = mostLetters(input); input.size() > most) {
            const bool isHalf = input.at(most - 1).isHighSurrogate();
            input.truncate(most - (isHalf ? 1 : 0));
            caret = int(qMin<qsizetype>(caret, input.size()));
        }
        return Acceptable;
    }
};

struct Measures
{
    int height;
    TextStyle typed, hint;
};

Measures measuresOf(ScanField::Size size)
{
    switch (size) {
    case ScanField::Size::High:
        return {72, {28, 40}, type::lead};
    case ScanField::Size::Low:
        return {56, type::lead, type::lead};
    case ScanField::Size::SelfService:
        return {112, type::selfMid, type::selfBody};
    }
    return {72, {28, 40}, type::lead};
}

} // namespace

ScanField::ScanField(const Theme& theme, Size size, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_size(size)
    , m_icon(new Symbol(theme, u"scan"_s, 32, this))
    , m_edit(new QLineEdit(this))
    , m_hint(new Text(theme, type::lead, {}, this))
    , m_note(new Text(theme, type::note, {}, this))
{
    setProperty("field", true);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->setFrame(false);
    m_edit->setMaxLength(RawScan::longestCode); // whatever is pasted, each letter is laid out
    m_edit->setValidator(new Readable(this));
    m_edit->installEventFilter(this);
    m_hint->setColour(TextColour::Soft);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->setColour(TextColour::Soft);
    m_note->hide(); // an empty one would take room from what is typed
    setFocusProxy(m_edit);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_edit, 1);
    row->addWidget(m_note);
    connect(m_edit, &QLineEdit::textEdited, this, &ScanField::textEdited);
    connect(m_edit, &QLineEdit::textChanged, this, &ScanField::showHint);
    connect(&theme, &Theme::changed, this, &ScanField::fit);
    fit();
}

QString ScanField::text() const
{
    return m_edit->text();
}

void ScanField::setText(const QString& text)
{
    m_edit->setText(text);
}

void ScanField::clear()
{
    m_edit->clear();
}

void ScanField::setSize(Size size)
{
    if (size != m_size) {
        m_size = size;
        fit();
    }
}

void ScanField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_edit->setAccessibleName(hint);
    showHint();
}

void ScanField::setNote(const QString& note)
{
    m_noteText = note;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ScanField::setIconName(const QString& name)
{
    m_icon->set(name);
    m_icon->setVisible(!name.isEmpty());
    if (m_hasIcon == name.isEmpty()) {
        m_hasIcon = !name.isEmpty();
        fit();
    }
}

void ScanField::setAttention(const QString& words)
{
    setProperty("attention", !words.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    if (words.isEmpty()) {
        m_icon->set(u"search"_s);
        m_note->setText(m_noteText);
    } else {
        m_icon->set(Verdict::Look);
        m_note->setText(words);
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

void ScanField::setLook(bool look)
{
    if (property("look").toBool() != look) {
        setProperty("look", look);
        style()->unpolish(this);
        style()->polish(this);
    }
}

void ScanField::fit()
{
    const Measures measures = measuresOf(m_size);
    setFixedHeight(m_theme.px(measures.height));
    // without a symbol its words begin where those of a choice do
    layout()->setContentsMargins(m_theme.px(m_hasIcon ? 20 : 16), 0, m_theme.px(20), 0);
    layout()->setSpacing(m_theme.px(14));
    m_edit->setFont(m_theme.font(measures.typed));
    m_edit->setStyleSheet(u"font-size: %1px"_s.arg(m_theme.fontPx(measures.typed)));
    m_hint->setTextStyle(measures.hint);
    if (m_size != Size::SelfService) {
        m_hint->setShrinkTo(type::body); // the words of some languages are long
    }
    m_icon->setSize(m_size == Size::High ? 32 : m_size == Size::Low ? 24 : 44);
    showHint();
}

void ScanField::showHint()
{
    m_hint->setVisible(m_edit->text().isEmpty());
    const int left = m_edit->x() + offCaret;
    m_hint->setGeometry(left, 0, qMax(0, m_edit->geometry().right() - left), height());
}

bool ScanField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        setProperty("focused", event->type() == QEvent::FocusIn);
        m_icon->setAccent(event->type() == QEvent::FocusIn);
        style()->unpolish(this);
        style()->polish(this);
    } else if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        showHint();
    }
    return QFrame::eventFilter(watched, event);
}

void ScanField::mousePressEvent(QMouseEvent*)
{
    m_edit->setFocus(Qt::MouseFocusReason);
}

} // namespace lanyard
