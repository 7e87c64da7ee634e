// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace lanyard {

/// Something that fills its window or a part of it: its words follow the language in use, its
/// sizes the theme. A page keeps the value that it shows, so that it can say it anew.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const Theme& theme, QWidget* parent = nullptr);

protected:
    /// All words, in the language in use.
    virtual void retranslate() = 0;
    /// All sizes, for the theme as it is.
    virtual void fit() = 0;
    /// The first time; at the end of a constructor.
    void begin();

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    [[nodiscard]] int px(int design) const { return m_theme.px(design); }

    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace lanyard
