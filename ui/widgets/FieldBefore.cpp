// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/FieldBefore.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextCursor>

#include <algorithm>

namespace lanyard {

namespace {

constexpr const char* waiting = "waitsForWholeScans";

/// A text and where it belongs.
struct Piece
{
    int at = 0;
    QString text = {};
};

/// What `now` lacks of `before` when one piece was taken out of it; else nothing.
Piece missing(const QString& now, const QString& before)
{
    const auto differ = std::ranges::mismatch(now, before);
    const auto at = differ.in1 - now.begin();
    const QString text = before.mid(at, std::max<qsizetype>(before.size() - now.size(), 0));
    const bool isAll = before == now.left(at) + text + now.mid(at);
    return isAll ? Piece{int(at), text} : Piece{};
}

} // namespace

FieldBefore::FieldBefore(QLineEdit& edit)
    : m_line(&edit)
    , m_text(edit.text())
    , m_anchor(edit.cursorPosition())
    , m_cursor(edit.cursorPosition())
    , m_isModified(edit.isModified())
{
    if (edit.hasSelectedText()) {
        const int start = edit.selectionStart();
        m_anchor = m_cursor == start ? edit.selectionEnd() : start;
    }
}

FieldBefore::FieldBefore(QPlainTextEdit& edit)
    : m_lines(&edit)
    , m_text(edit.toPlainText())
    , m_anchor(edit.textCursor().anchor())
    , m_cursor(edit.textCursor().position())
{ }

std::function<void()> FieldBefore::ofFocus()
{
    QWidget* const field = QApplication::focusWidget();
    if (field == nullptr || QApplication::activePopupWidget() != nullptr
        || field->property(waiting).toBool()) {
        return {};
    }
    if (auto* line = qobject_cast<QLineEdit*>(field); line != nullptr && !line->isReadOnly()) {
        return [before = FieldBefore(*line)] { before.putBack(); };
    }
    if (auto* lines = qobject_cast<QPlainTextEdit*>(field);
        lines != nullptr && !lines->isReadOnly()) {
        return [before = FieldBefore(*lines)] { before.putBack(); };
    }
    return {};
}

void FieldBefore::setWaiting(QWidget& field, bool waits)
{
    field.setProperty(waiting, waits);
}

void FieldBefore::putBack() const
{
    if (m_line && m_line->text() == m_text) {
        select(*m_line); // such a key may have moved the cursor alone
    } else if (m_line) {
        putBackIn(*m_line);
        Q_EMIT m_line->textChanged(m_text);
        if (m_line) {
            Q_EMIT m_line->textEdited(m_text);
        }
    } else if (m_lines && m_lines->toPlainText() == m_text) {
        select(*m_lines);
    } else if (m_lines) {
        putBackIn(*m_lines);
        Q_EMIT m_lines->textChanged();
    }
}

/// What was typed in one go is undone in one go. Undoing takes the letter back and may take those
/// before it along; these are put in again, which makes the same one step of them.
void FieldBefore::putBackIn(QLineEdit& edit) const
{
    const QSignalBlocker quiet(edit); // nobody acts upon the steps between
    edit.undo();
    if (const Piece rest = missing(edit.text(), m_text); !rest.text.isEmpty()) {
        edit.setCursorPosition(rest.at);
        edit.insert(rest.text);
    }
    if (edit.text() != m_text) {
        edit.setText(m_text); // a program set it meanwhile; then there is nothing to undo either
    }
    edit.setModified(m_isModified); // by a hand
    select(edit);
}

void FieldBefore::putBackIn(QPlainTextEdit& edit) const
{
    const QSignalBlocker quiet(edit);
    edit.undo();
    if (const Piece rest = missing(edit.toPlainText(), m_text); !rest.text.isEmpty()) {
        QTextCursor cursor(edit.document());
        cursor.setPosition(rest.at);
        cursor.insertText(rest.text);
    }
    if (edit.toPlainText() != m_text) {
        edit.setPlainText(m_text);
    }
    select(edit);
}

void FieldBefore::select(QLineEdit& edit) const
{
    if (m_anchor != m_cursor) {
        edit.setSelection(m_anchor, m_cursor - m_anchor);
    } else {
        edit.setCursorPosition(m_cursor);
    }
}

void FieldBefore::select(QPlainTextEdit& edit) const
{
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(m_anchor);
    cursor.setPosition(m_cursor, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

} // namespace lanyard
