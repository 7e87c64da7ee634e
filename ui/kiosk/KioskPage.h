// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/KioskFlow.h"
#include "kiosk/KioskForm.h"
#include "theme/Theme.h"

#include <QTimeZone>
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace lanyard {

class CountBar;
class HangingSign;
class Text;
class TouchButton;

/// One thing to do, filling the screen. Follows a change of language by itself.
class KioskPage : public QWidget
{
    Q_OBJECT
public:
    explicit KioskPage(const Theme& theme, QWidget* parent = nullptr);

    virtual void showState(const KioskState& state);
    /// Upright or lying, ordinary or larger text.
    void arrange(const KioskForm& form);

    /// What it says, for readers of screens: without the seconds that are left.
    [[nodiscard]] virtual QString told() const = 0;

    /// Whether words have to be scrolled to.
    [[nodiscard]] virtual bool isOverfull() const { return false; }

    /// Whether the event's name has room at the top when the screen lies.
    [[nodiscard]] virtual bool hasRoomForEvent() const { return true; }

Q_SIGNALS:
    void helpWanted();
    void doneWanted();
    void moreTimeWanted();
    /// All is said anew, in another language.
    void reworded();

protected:
    /// Sentences as they are read aloud; empty ones are left out.
    [[nodiscard]] static QString inOneLine(const QStringList& sentences);
    /// Sizes for `form()`.
    virtual void fit() = 0;
    /// Words for `state()` in the language in use.
    virtual void retranslate() = 0;

    [[nodiscard]] const KioskState& state() const { return m_state; }

    [[nodiscard]] const KioskForm& form() const { return m_form; }

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    [[nodiscard]] int px(int design) const { return m_theme.px(design); }

    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    KioskState m_state;
    KioskForm m_form = uprightForm;
};

/// A page with something that hangs from the strap, and words and buttons under it (upright) or
/// beside it (lying). What has no room scrolls; the buttons stay.
class HangingPage : public KioskPage
{
    Q_OBJECT
public:
    HangingPage(const Theme& theme, QWidget* hanging, QWidget* parent = nullptr);

    [[nodiscard]] bool isOverfull() const override;

protected:
    /// Words, above.
    [[nodiscard]] QVBoxLayout* words() const { return m_words; }

    /// Buttons, below.
    [[nodiscard]] QVBoxLayout* foot() const { return m_foot; }

    void fit() override;

private:
    QWidget* m_hanging;
    QBoxLayout* m_halves;
    QWidget* m_column;
    QScrollArea* m_scroll;
    QVBoxLayout* m_words;
    QVBoxLayout* m_foot;
};

} // namespace lanyard
