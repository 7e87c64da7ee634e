// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace lanyard {

/// What readers of screens say at once of the widget that has the keyboard: its description, as it
/// changes. The same words again are silent, until they are forgotten.
struct ReaderWords
{
    static void tell(QWidget& widget, const QString& words)
    {
        if (words != widget.accessibleDescription()) {
            widget.setAccessibleDescription(words);
        }
    }

    /// Something is submitted: its answer is news, also in the same words.
    static void forget(QWidget& widget) { tell(widget, {}); }

    /// The same whenever the widget asks for something by one of these signals of its own.
    template <typename Widget, typename... Signals>
    static void forgetAt(Widget* widget, Signals... asked)
    {
        (QObject::connect(widget, asked, widget, [widget] { forget(*widget); }), ...);
    }
};

} // namespace lanyard
