// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printing/PrintService.h"
#include "theme/Theme.h"
#include "widgets/PrintSteps.h"

#include <QWidget>

class QBoxLayout;

namespace lanyard {

class BadgeHolder;
class Button;
class Divider;
class PageTurner;
class Symbol;
class Text;

/// The right side of a desk, or the foot of one in a narrow window: the hanging badge, what becomes
/// of it, and the printer.
class BadgeRail : public QWidget
{
    Q_OBJECT
public:
    explicit BadgeRail(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] BadgeHolder* holder() const { return m_holder; }

    /// Steps, or a head with a note under it; and perhaps a main button.
    void setSteps(const QList<PrintStep>& steps);
    void setHead(const QString& head, const QString& note);
    void setAction(const QString& text, const QString& key);

    [[nodiscard]] Button* action() const { return m_action; }

    /// `name`: what the desk calls its printer.
    void setPrinter(const PrinterStatus& status, const QString& name);
    /// A part of the page's own, between that and all that is above it. Takes it over.
    void addPart(QWidget* part);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void fit();
    void turn();
    void tellPrinter();

    const Theme& m_theme;
    PrinterStatus m_status;
    QString m_name;
    BadgeHolder* m_holder;
    PageTurner* m_pages;
    PrintSteps* m_steps;
    Text* m_head;
    Text* m_note;
    Button* m_action;
    Symbol* m_printerSymbol;
    Text* m_printer;
    Text* m_media;
    QWidget* m_printerRow;
    QBoxLayout* m_parts; ///< the holder, and what is said under it or beside it
};

} // namespace lanyard
