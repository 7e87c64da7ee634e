// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/SyncService.h"
#include "theme/Theme.h"

#include <QTimeZone>
#include <QWidget>

namespace lanyard {

class Symbol;
class Text;

/// The one honest line about the server: "12 waiting, last sent 09:41, no network".
class SyncLine : public QWidget
{
    Q_OBJECT
public:
    explicit SyncLine(const Theme& theme, QWidget* parent = nullptr);

    void setStatus(const SyncStatus& status, const QTimeZone& zone);
    /// Where all is well, in few words; readers of screens have all of them.
    void setShort(bool isShort);
    /// The line itself, for other places that tell it.
    [[nodiscard]] static QString words(
        const SyncStatus& status, const QTimeZone& zone, bool isShort = false);
    /// Whether the line stands out, since somebody has to know.
    [[nodiscard]] static bool isGrave(const SyncStatus& status);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();

    SyncStatus m_status;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_isShort = false;
    Symbol* m_symbol;
    Text* m_text;
};

} // namespace lanyard
