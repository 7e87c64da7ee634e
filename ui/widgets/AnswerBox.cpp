// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/AnswerBox.h"

#include <QMimeData>

#include <algorithm>

namespace lanyard {

AnswerBox::AnswerBox(int longest, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_longest(longest)
{
    connect(this, &QPlainTextEdit::textChanged, this, &AnswerBox::keepShort);
}

void AnswerBox::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    const qsizetype stays = toPlainText().size() - textCursor().selectedText().size();
    qsizetype room = std::clamp<qsizetype>(m_longest - stays, 0, text.size());
    if (room > 0 && room < text.size() && text.at(room - 1).isHighSurrogate()) {
        --room; // no half of a sign
    }
    QMimeData fits;
    fits.setText(text.left(room));
    QPlainTextEdit::insertFromMimeData(&fits);
}

/// As much of what came last as fits.
void AnswerBox::keepShort()
{
    const int over = int(toPlainText().size()) - m_longest;
    if (over > 0) {
        QTextCursor cursor = textCursor();
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, over);
        cursor.removeSelectedText();
    }
}

} // namespace lanyard
