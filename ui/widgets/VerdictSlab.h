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

    /// Whether word, figure and note stand side by side uncut, if in two lines each.
    [[nodiscard]] bool fits() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Laid; ///< the lines of word, figure and note
    [[nodiscard]] Laid laid() const;
    [[nodiscard]] bool hasRoom(const Laid& laid) const;
    [[nodiscard]] int wordRoom(const Laid& laid) const;
    void paintGround(QPainter& painter) const;
    void paintSide(QPainter& painter, const Laid& laid) const;

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
