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
/// ring. Words that have no room even in small letters go on in a second line.
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

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row; ///< what a step is painted with
    [[nodiscard]] Row rowOf(const PrintStep& step, int width) const;
    [[nodiscard]] bool isBold(const PrintStep& step) const;
    void paintRow(QPainter& painter, const Row& row, double top) const;

    const Theme& m_theme;
    QList<PrintStep> m_steps;
};

} // namespace lanyard
