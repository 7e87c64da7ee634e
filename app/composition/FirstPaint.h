// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace lanyard {

/// Says "painted" on standard output when `window` has been painted once, and ends the program.
/// For the benchmark of a start (tests/bench/bench_start.py).
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lanyard
