// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QFrame>

class QTimer;

namespace lanyard {

class Text;

/// Six seconds of one sentence at the head of its parent, where no button is. Repeats a fact that
/// is shown elsewhere too, if not always at once. Esc or a click closes it.
class Toast : public QFrame
{
    Q_OBJECT
public:
    Toast(const Theme& theme, QWidget* parent);

    void say(const QString& words, const QString& icon);
    [[nodiscard]] QString words() const;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    Text* m_text;
    QTimer* m_timer;
};

} // namespace lanyard
