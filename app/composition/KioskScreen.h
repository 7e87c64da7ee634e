// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Wiring.h"
#include "checkin/KioskFlow.h"
#include "kiosk/SelfServicePage.h"
#include "shell/TranslationLoader.h"
#include "theme/Sounds.h"

#include <QTimer>

namespace lanyard {

/// Self-service: its page and its flow joined to the services. UI thread.
class KioskScreen : public QObject
{
    Q_OBJECT
public:
    KioskScreen(Wiring& wiring, Theme& theme, TranslationLoader& languages, Sounds& sounds,
        QObject* parent = nullptr);

    [[nodiscard]] SelfServicePage* page() const { return m_page; }

    /// The colours each visit begins with.
    void setUsualLook(ThemeKind kind) { m_page->setUsualLook(kind); }

    /// Reads event and settings anew.
    void refresh();

public Q_SLOTS:

    void scan(const lanyard::RawScan& scan) { m_flow.scan(scan); }

    /// A frame of the camera that reads codes: people aim by it, and answer with it.
    void showCamera(const QImage& frame);

Q_SIGNALS:
    void staffWanted();
    /// As `KioskFlow::sentToDesk()`.
    void sentToDesk(int number, const QString& decision);

private:
    void connectPage();
    void showState(const KioskState& state);

    Wiring& m_wiring;
    TranslationLoader& m_languages;
    Sounds& m_sounds;
    KioskFlow m_flow;
    SelfServicePage* m_page; ///< owned by the window
    QTimer m_tick;
    KioskState m_shown;
};

} // namespace lanyard
