// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace lanyard {

class Text;

/// A plain surface with a rounded edge. Never one in another.
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class Shape { Plain, Choice, SelfService };

    explicit Card(const Theme& theme, Shape shape = Shape::Plain, QWidget* parent = nullptr);

    /// For `Choice`: the one that Enter takes.
    void setChosen(bool chosen);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    QVBoxLayout* m_body;
};

/// One or two lines that say a fact, with the symbol of its kind.
class Strip : public QFrame
{
    Q_OBJECT
public:
    Strip(const Theme& theme, Verdict verdict, const QString& text = {}, QWidget* parent = nullptr);

    void setVerdict(Verdict verdict);

    [[nodiscard]] Verdict verdict() const { return m_verdict; }

    /// `<b>…</b>` is bold in `text`; `asIs` follows as it is: words of others.
    void setText(const QString& text, const QString& asIs = {});
    /// Words of others: shown as they are.
    void setPlainText(const QString& text);
    /// Another symbol than the verdict's ("badge"); empty: the verdict's.
    void setIconName(const QString& name);
    /// In larger and bold letters, for what must not be missed.
    void setLarge(bool large);
    [[nodiscard]] QString text() const;
    /// What can be done about it: at the right end, on a narrow screen below the words.
    void addButton(QWidget* button);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void turn();

    const Theme& m_theme;
    QHBoxLayout* m_buttons = nullptr; ///< null: there are none
    Verdict m_verdict;
    QString m_icon;
    Text* m_text;
};

/// A small fact (outlined) or state (tinted, with its symbol). Never clickable.
class Chip : public QWidget
{
    Q_OBJECT
public:
    Chip(const Theme& theme, const QString& text, Verdict verdict = Verdict::None,
        QWidget* parent = nullptr);

    void set(const QString& text, Verdict verdict);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
    Verdict m_verdict;
};

/// A drawn icon or small verdict symbol at a fixed size, silent for screen readers.
class Symbol : public QWidget
{
    Q_OBJECT
public:
    Symbol(const Theme& theme, const QString& icon, int size, QWidget* parent = nullptr);
    Symbol(const Theme& theme, Verdict verdict, int size, QWidget* parent = nullptr);

    void set(const QString& icon);
    void set(Verdict verdict);
    void setAccent(bool accent);
    /// In design pixels.
    void setSize(int size);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    Verdict m_verdict = Verdict::None;
    int m_size;
    bool m_accent = false;
};

/// A line across, in the theme's decoration colour.
class Divider : public QWidget
{
    Q_OBJECT
public:
    explicit Divider(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace lanyard
