// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace lanyard {

/// Tells when `window` has been painted for the first time, so that what the first picture does
/// not need can come after it. A window that is not painted within two seconds (behind a locked
/// screen) is taken as painted. Tells once.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QWidget& window);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();

    bool m_told = false;
};

} // namespace lanyard
