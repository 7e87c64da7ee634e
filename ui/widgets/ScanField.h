// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QFrame>

class QLineEdit;

namespace lanyard {

class Symbol;
class Text;

/// A field with an icon, words inside when empty, and a note at its end. The desk's search field
/// and every other line to type in. It takes as much as a code can carry. The edge grows inwards
/// with the focus; nothing moves.
class ScanField : public QFrame
{
    Q_OBJECT
public:
    /// 72, 56 px at the desk; 112 at self-service.
    enum class Size { High, Low, SelfService };

    explicit ScanField(const Theme& theme, Size size = Size::High, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void clear();
    void setSize(Size size);
    /// Words shown while the field is empty; also its accessible name.
    void setHint(const QString& hint);
    void setNote(const QString& note);
    /// "scan" at rest, "search" while typing; empty: none.
    void setIconName(const QString& name);
    /// Words inside that say what is missing ("2 more characters"); empty: all is well.
    void setAttention(const QString& words);
    /// What is scanned does not mean the usual: the ground is that of "Look".
    void setLook(bool look);

Q_SIGNALS:
    /// By a person's hand only.
    void textEdited(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void fit();
    void showHint();

    const Theme& m_theme;
    Size m_size;
    bool m_hasIcon = true;
    Symbol* m_icon;
    QLineEdit* m_edit;
    Text* m_hint;
    Text* m_note;
    QString m_noteText;
};

} // namespace lanyard
