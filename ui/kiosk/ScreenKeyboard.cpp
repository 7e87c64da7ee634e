// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/ScreenKeyboard.h"

#include "kiosk/KeyboardLayouts.h"
#include "widgets/KeyPad.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle letterStyle{44, 60};
constexpr TextStyle lyingLetterStyle{32, 44};
constexpr TextStyle wordStyle{28, 42};

/// A vowel sign alone is shown on a dotted ring, as in alphabets.
QString shown(const QString& letter)
{
    return letter.at(0).isMark() ? QChar(0x25CC) + letter : letter;
}

} // namespace

ScreenKeyboard::ScreenKeyboard(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_box(new QVBoxLayout(this))
{
    setProperty("ground", u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connect(&theme, &Theme::changed, this, &ScreenKeyboard::build);
}

QString ScreenKeyboard::layoutCode() const
{
    return keyboardLayouts().at(m_layout).code;
}

void ScreenKeyboard::setLayoutCode(const QString& code)
{
    const auto& all = keyboardLayouts();
    const auto found = std::ranges::find(all, code, &KeyboardLayout::code);
    const qsizetype index = found == all.end() ? 0 : std::distance(all.begin(), found);
    if (index != m_layout || m_more) {
        m_layout = index;
        m_more = false;
        build();
    }
}

void ScreenKeyboard::fit(const KioskForm& form)
{
    if (!(form == m_form)) {
        m_form = form;
        build();
    }
}

void ScreenKeyboard::setMarks(const QStringList& marks)
{
    if (m_marks != marks) {
        m_marks = marks;
        build();
    }
}

void ScreenKeyboard::setSeveralLines(bool several)
{
    if (m_severalLines != several) {
        m_severalLines = several;
        build();
    }
}

void ScreenKeyboard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        build();
    }
}

QList<QStringList> ScreenKeyboard::rows() const
{
    const KeyboardLayout& layout = keyboardLayouts().at(m_layout);
    if (!m_more && !layout.rows.isEmpty()) {
        return layout.rows;
    }
    const QStringList& letters = m_more ? layout.more : layout.letters;
    const qsizetype columns = m_form.upright ? 10 : 13;
    QList<QStringList> flowed;
    for (qsizetype from = 0; from < letters.size(); from += columns) {
        flowed.append(letters.mid(from, columns));
    }
    return flowed;
}

void ScreenKeyboard::build()
{
    qDeleteAll(findChildren<Key*>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem* item = m_box->takeAt(0)) {
        delete item;
    }
    const auto px = [this](int design) { return m_theme.px(design); };
    const int side = px(m_form.upright ? 28 : 24);
    m_box->setContentsMargins(
        side, px(m_form.upright ? 28 : 16), side, px(m_form.upright ? 28 : 16));
    m_box->setSpacing(px(m_form.upright ? 14 : 8));
    const QList<QStringList> letters = rows();
    const bool latin = m_layout == 0 && !m_more;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        // the third row of Latin letters stands half a key further in
        addLetters(letters[i], latin && i == 2 ? 1 : 0, i == letters.size() - 1);
    }
    addBottom();
}

Key* ScreenKeyboard::add(QLayout* row, const QString& text, int stretch, bool wide)
{
    const TextStyle letter = m_form.upright ? letterStyle : lyingLetterStyle;
    auto* key = new Key(m_theme, text, wide ? wordStyle : letter, this);
    key->setProperty("wide", wide);
    key->setAccessibleName(text);
    key->setMinimumSize(m_theme.px(48), m_theme.px(m_form.upright ? 76 : 60));
    static_cast<QBoxLayout*>(row)->addWidget(key, stretch);
    return key;
}

void ScreenKeyboard::addLetters(const QStringList& letters, int inset, bool last)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(m_form.upright ? 14 : 8));
    m_box->addLayout(row, 1);
    row->addStretch(inset);
    if (last) {
        const KeyboardLayout& layout = keyboardLayouts().at(m_layout);
        Key* more = add(row, m_more ? layout.name : layout.moreName, 3, true);
        connect(more, &QPushButton::clicked, this, [this] {
            m_more = !m_more;
            QMetaObject::invokeMethod(this, &ScreenKeyboard::build, Qt::QueuedConnection);
        });
    }
    for (const QString& letter : letters) {
        Key* key = add(row, shown(letter), 2, false);
        key->setAccessibleName(letter);
        connect(key, &QPushButton::clicked, this, [this, letter] { Q_EMIT typed(letter); });
    }
    if (last) {
        Key* back = add(row, {}, 3, true);
        back->setIconName(u"backspace"_s);
        back->setAccessibleName(tr("Delete the last letter"));
        connect(back, &QPushButton::clicked, this, &ScreenKeyboard::backspace);
    }
    row->addStretch(inset);
}

void ScreenKeyboard::addBottom()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(m_form.upright ? 14 : 8));
    m_box->addLayout(row, 1);
    const auto& all = keyboardLayouts();
    for (qsizetype i = 0; i < all.size(); ++i) {
        Key* key = add(row, all[i].name, 4, true);
        key->setProperty("wide", i != m_layout); // the one in use is in the accent
        key->setCheckable(true);
        key->setChecked(i == m_layout);
        const QString code = all[i].code;
        connect(key, &QPushButton::clicked, this, [this, code, key] {
            key->setChecked(code == layoutCode());
            QMetaObject::invokeMethod(
                this, [this, code] { setLayoutCode(code); }, Qt::QueuedConnection);
        });
    }
    Key* space = add(row, {}, 7, true);
    space->setIconName(u"space"_s);
    space->setAccessibleName(tr("Space"));
    connect(space, &QPushButton::clicked, this, [this] { Q_EMIT typed(u" "_s); });
    for (const QString& mark : std::as_const(m_marks)) {
        Key* key = add(row, mark, 3, true);
        connect(key, &QPushButton::clicked, this, [this, mark] { Q_EMIT typed(mark); });
    }
    if (m_severalLines) {
        Key* line = add(row, {}, 3, true);
        line->setIconName(u"enter"_s);
        line->setAccessibleName(tr("New line"));
        connect(line, &QPushButton::clicked, this, [this] { Q_EMIT typed(u"\n"_s); });
    }
}

} // namespace lanyard
