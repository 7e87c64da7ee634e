// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QString>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace lanyard {

/// What a text field holds before a key that may be a scanner's, so that it can be put back as it
/// was: its text, cursor, selection and what can be undone. UI thread.
class FieldBefore
{
public:
    /// Puts the field in focus back as it is now; none where that is no text field, or one that
    /// waits for whole scans. Who listens to the field is told once, as of an edit by hand, and not
    /// at all when the key changed no text. Does nothing once the field is gone.
    [[nodiscard]] static std::function<void()> ofFocus();

    /// Whether the field gets its keys only when they are known to be a hand's: for a field that
    /// stands beside something that its first letter takes from the screen.
    static void setWaiting(QWidget& field, bool waits);

private:
    explicit FieldBefore(QLineEdit& edit);
    explicit FieldBefore(QPlainTextEdit& edit);
    void putBack() const;
    void putBackIn(QLineEdit& edit) const;
    void putBackIn(QPlainTextEdit& edit) const;
    void select(QLineEdit& edit) const;
    void select(QPlainTextEdit& edit) const;

    QPointer<QLineEdit> m_line;
    QPointer<QPlainTextEdit> m_lines;
    QString m_text;
    int m_anchor = 0; ///< the other end of the selection; the cursor's place where there is none
    int m_cursor = 0;
    bool m_isModified = false; ///< of one line
};

} // namespace lanyard
