// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/StaffNumbers.h"
#include "theme/Theme.h"

#include <QWidget>

namespace lanyard {

/// "Student: 38 of 92" as a bar, one under the other.
class ShareBars : public QWidget
{
    Q_OBJECT
public:
    explicit ShareBars(const Theme& theme, QWidget* parent = nullptr);

    void setTypes(const QList<TypeCount>& types);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, const QRectF& row, const TypeCount& type) const;

    const Theme& m_theme;
    QList<TypeCount> m_types;
};

} // namespace lanyard
