// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QFrame>

class QTimer;

namespace lanyard {

class Text;

/// Six seconds of one sentence over the bar at the head of its parent, where no button is. Repeats
/// a fact that is shown elsewhere too, if not always at once. Esc or a click closes it, and the
/// next answer, unless it tells of who was before.
class Toast : public QFrame
{
    Q_OBJECT
public:
    /// `bar`: of the same parent, the line that only tells. Nothing below it is covered.
    Toast(const Theme& theme, const QWidget& bar, QWidget* parent);

    enum class About { Now, WhoWasBefore };

    void say(const QString& words, const QString& icon, About about = About::Now);
    /// Another answer is on the screen: words that are not of it go.
    void pass();

    /// All of them, also those that had no room.
    [[nodiscard]] QString words() const { return m_words; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int heightFor(int width) const;
    void shorten(int width, int room);

    const Theme& m_theme;
    const QWidget& m_bar;
    QString m_words;
    QString m_icon;
    About m_about = About::Now;
    Text* m_text;
    QTimer* m_timer;
};

} // namespace lanyard
