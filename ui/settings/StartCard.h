// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Card.h"

namespace lanyard {

class Button;

/// A drawing for a choice.
class StartArt : public QWidget
{
    Q_OBJECT
public:
    enum class Subject { Badges, Server, List, Desk, Screen };

    StartArt(const Theme& theme, Subject subject, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadges(QPainter& painter) const;
    void paintServer(QPainter& painter) const;
    void paintList(QPainter& painter) const;
    void paintDesk(QPainter& painter) const;
    void paintScreen(QPainter& painter) const;
    [[nodiscard]] QPen pen(const QColor& colour, double width) const;

    const Theme& m_theme;
    Subject m_subject;
};

/// One of a few ways to go on: a drawing, what it is, what it needs, and its button.
class StartCard : public Card
{
    Q_OBJECT
public:
    StartCard(const Theme& theme, StartArt::Subject subject, const QString& keycap,
        QWidget* parent = nullptr);

    void setWords(
        const QString& title, const QString& what, const QString& needs, const QString& button);

    [[nodiscard]] Button* button() const { return m_button; }

private:
    void fit();

    const Theme& m_theme;
    Text* m_title;
    Text* m_what;
    Text* m_needs;
    Button* m_button;
};

} // namespace lanyard
