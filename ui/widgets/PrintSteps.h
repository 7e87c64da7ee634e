// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace lanyard {

/// One step of a badge's way to the tray.
struct PrintStep
{
    enum class State { Ahead, Now, Done, Fault };
    State state = State::Ahead;
    QString words;
    QString time; ///< at the right, small; may be empty

    bool operator==(const PrintStep&) const = default;
};

/// The symbol of a step, in `place`, on `ground`.
void paintStep(QPainter& painter, const QRectF& place, PrintStep::State state, const Tokens& tokens,
    const QColor& ground);

/// The way of a badge at the desk: done with a tick, now in bold, what is still ahead as a dashed
/// ring.
class PrintSteps : public QWidget
{
    Q_OBJECT
public:
    explicit PrintSteps(const Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QList<PrintStep>& steps);

    [[nodiscard]] const QList<PrintStep>& steps() const { return m_steps; }

    /// Whether no step's words are cut or run into its time.
    [[nodiscard]] bool fits() const;
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] TextStyle fitted(const PrintStep& step, bool bold) const;
    [[nodiscard]] double room(const PrintStep& step) const;
    [[nodiscard]] bool showsTime(const PrintStep& step) const;

    const Theme& m_theme;
    QList<PrintStep> m_steps;
};

} // namespace lanyard
