// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

namespace lanyard {

/// A row whose parts go on in further lines where they have no room beside each other. Parts stand
/// at the left, those of the end at the right of their line. A part that can be narrower than it
/// likes (words that wrap) stays in its line as long as its least width does.
class WrapRow : public QLayout
{
public:
    /// Between parts and between lines, in the window's px.
    explicit WrapRow(int spacing, QWidget* parent = nullptr);
    ~WrapRow() override;

    void addEnd(QWidget* widget);
    void addEnd(QLayout* layout);
    void addLayout(QLayout* layout);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Part
    {
        QLayoutItem* item = nullptr;
        bool isEnd = false;
        int width = 0; ///< px that it has in its line
    };

    using Line = QList<Part>;

    void shareRoom(Line& line, int room) const;
    [[nodiscard]] QList<Line> lines(int width) const;
    static int heightOf(const Line& line);
    void place(const Line& line, const QRect& rect) const;

    QList<Part> m_parts;
    bool m_toEnd = false; ///< where the next part belongs
};

} // namespace lanyard
