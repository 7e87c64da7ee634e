// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/DeskContext.h"
#include "theme/Theme.h"

#include <QImage>
#include <QWidget>

class QBoxLayout;

namespace lanyard {

class CameraView;
class Symbol;
class Text;

/// The place of the camera that reads codes: a small picture of what it sees, and beside it what
/// helps when it has too little light or too much; or that it gives no picture. As high with a
/// picture as without one, so that nothing around it moves; none at a desk without a camera.
class CameraPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CameraPanel(const Theme& theme, QWidget* parent = nullptr);

    void setState(CameraState state);
    /// As `CameraView::setFrame()`; at a desk without a camera, nothing.
    void setFrame(const QImage& frame);

    [[nodiscard]] const CameraView* view() const { return m_view; }

Q_SIGNALS:
    void needsLook(bool needs); ///< something is said beside the picture, or no more

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void tell();

    const Theme& m_theme;
    CameraState m_state = CameraState::None;
    bool m_needsLook = false;
    CameraView* m_view;
    Symbol* m_symbol;
    Text* m_words;
    QBoxLayout* m_saying; ///< the symbol and the words
};

} // namespace lanyard
