// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace lanyard {

/// The one answer, to be read from two metres: silhouette, word, colour. Told to screen readers
/// as an alert when it changes.
class VerdictSlab : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictSlab(const Theme& theme, QWidget* parent = nullptr);

    /// `word` is large; `figure` and `note` stand at the right, one above the other.
    void set(
        Verdict verdict, const QString& word, const QString& figure = {}, const QString& note = {});

    [[nodiscard]] Verdict verdict() const { return m_verdict; }

    [[nodiscard]] QString word() const { return m_word; }

    /// Pixels of a capital of the word, as it is painted at this width.
    [[nodiscard]] double capitalHeight() const;

    /// In a card that paints its ground and edge.
    void setBare(bool bare) { m_bare = bare; }

    /// Whether word, figure and note stand side by side uncut.
    [[nodiscard]] bool fits() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The word's style at this width: 60 px, smaller where a language needs more room.
    [[nodiscard]] TextStyle wordStyle() const;
    [[nodiscard]] int wordRoom() const;
    void paintGround(QPainter& painter) const;

    const Theme& m_theme;
    Verdict m_verdict = Verdict::None;
    QString m_word;
    QString m_figure;
    QString m_note;
    bool m_bare = false;
};

/// A slab and the card under it, with the edge that belongs to the verdict.
class VerdictCard : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictCard(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] VerdictSlab* slab() const { return m_slab; }

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    const Theme& m_theme;
    VerdictSlab* m_slab;
    QVBoxLayout* m_body;
};

} // namespace lanyard
