// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/KioskForm.h"
#include "theme/Theme.h"

#include <QFrame>

class QVBoxLayout;

namespace lanyard {

class Key;
struct KeyboardLayout;

/// A keyboard on the screen: Latin, Kannada and Devanagari letters. It never takes the focus, it
/// has no history and guesses nothing.
class ScreenKeyboard : public QFrame
{
    Q_OBJECT
public:
    explicit ScreenKeyboard(const Theme& theme, QWidget* parent = nullptr);

    /// "abc", "kn", "hi".
    void setLayoutCode(const QString& code);

    [[nodiscard]] QString layoutCode() const;

    /// Signs beside the space bar.
    void setMarks(const QStringList& marks);
    /// A key begins a new line.
    void setSeveralLines(bool several);

    void fit(const KioskForm& form);

Q_SIGNALS:
    void typed(const QString& text);
    void backspace();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QList<QStringList> rows() const;
    void addLetters(const QStringList& letters, int inset, bool last);
    void addBottom();
    Key* add(QLayout* row, const QString& text, int stretch, bool wide);

    const Theme& m_theme;
    KioskForm m_form = uprightForm;
    QVBoxLayout* m_box;
    qsizetype m_layout = 0;
    bool m_more = false;
    bool m_severalLines = false;
    QStringList m_marks{QStringLiteral("-"), QStringLiteral("’")};
};

} // namespace lanyard
