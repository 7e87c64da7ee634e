// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"
#include "settings/DeskSettings.h"
#include "shell/Sentences.h"
#include "theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QTimer;

namespace lanyard {

class BadgeRail;
class Clock;
class KeyBar;
class KeyPad;
class PinDots;
class Strip;
class Symbol;
class Text;
class TopBar;

/// Asks for the staff PIN, or lets it be chosen: twice, 4 to 8 digits. Digits are never shown.
/// Whether a PIN is right is for others to say.
class PinPanel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shortest = 4;
    static constexpr int longest = 8;

    /// What is behind this page; at the start nothing is yet.
    enum class Behind { Desk, SelfService, Start };

    PinPanel(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] TopBar* top() const { return m_top; }

    [[nodiscard]] BadgeRail* rail() const { return m_rail; }

    /// Where this is, for the bar and for the printer's row.
    void setPlace(const QString& event, const DeskSettings& settings);
    void setPrinter(const PrinterStatus& status);
    /// The words that differ by it.
    void setBehind(Behind behind);

public Q_SLOTS:
    /// First use: no PIN is set yet.
    void showChoose();
    void showAsk();
    /// The PIN was not right. Digits are taken again after so many seconds; 0: at once.
    void showWrong(int secondsToWait);
    /// The chosen PIN could not be kept; it is to be chosen again.
    void showNotSaved(const lanyard::Trouble& trouble);

Q_SIGNALS:
    /// Typed twice, both times the same.
    void pinChosen(const QString& pin);
    void pinEntered(const QString& pin);
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Step { Ask, Choose, Repeat };
    enum class Said { Nothing, Length, Different, NotSaved, Wrong };

    void build();
    void connectParts();
    void fit();
    /// `wait`: seconds before digits are taken.
    void begin(Step step, Said said, int wait = 0);
    /// Takes a copy: clearing the pad empties what it told.
    void submit(QString pin);
    void tick();
    void tell();
    void tellRail();
    void tellReaders();
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString typed() const;

    const Theme& m_theme;
    Step m_step = Step::Ask;
    Said m_said = Said::Nothing;
    QString m_first; ///< the PIN as it was chosen, until it is typed again
    QString m_trouble; ///< why it was not saved
    int m_wait = 0; ///< seconds
    Behind m_behind = Behind::Desk;
    PrinterStatus m_printer;
    DeskSettings m_settings;
    QTimer* m_timer;
    TopBar* m_top;
    Symbol* m_lock;
    Text* m_title;
    Text* m_lead;
    Strip* m_answer;
    Strip* m_note;
    PinDots* m_dots;
    Text* m_typed;
    KeyPad* m_pad;
    KeyBar* m_keys;
    BadgeRail* m_rail;
    QHBoxLayout* m_row = nullptr;
};

} // namespace lanyard
