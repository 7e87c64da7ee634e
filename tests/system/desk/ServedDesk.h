// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DrivenDesk.h"
#include "ScriptedHttpServer.h"
#include "ServerModel.h"

namespace lanyard {

/// The whole program, paired with a modelled server behind a real port. The server goes by the
/// test's clock. People are `secret-1` to `secret-12`; this desk is the server's device 1.
class ServedDesk
{
public:
    /// Paired, and with the list that the server has.
    ServedDesk();
    ~ServedDesk();
    Q_DISABLE_COPY_MOVE(ServedDesk)

    [[nodiscard]] DrivenDesk& desk() { return *m_desk; }

    [[nodiscard]] TestClock& clock() { return m_clock; }

    [[nodiscard]] ServerModel& server() { return m_model; }

    [[nodiscard]] SyncStatus status() const { return m_status; }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// As after the machine was switched off and on, behind so many starts that broke off.
    void restart(int brokenOff = 0);
    /// One whole round, however it ends.
    void sync();
    /// Scans a ticket; the server has the check-in afterwards.
    void admit(const QString& secret);
    /// The server's device 2 lets that ticket in, too; or another one.
    void admitElsewhere(const QString& secret, qint64 device = 2);
    /// Check-ins of that ticket that count at the server.
    [[nodiscard]] int admitted(const QString& secret);
    /// The organiser revokes this desk's device and makes another one, 3, which the desk is paired
    /// as.
    void pairAnew();
    void openStaff();
    void openSync();
    /// Types into the widget that has the focus, as slowly as a person.
    void typeSlowly(const QString& text);

    QString failing; ///< requests with this ticket are answered with 500
    QString unanswered; ///< requests with this ticket are dealt with, and not answered
    bool cableIsOut = false; ///< no request is answered
    qint64 aheadSeconds = 0; ///< the server's clock against the desk's

private:
    void pair();
    [[nodiscard]] ScriptedHttpServer::Act answer(const ScriptedHttpServer::Request& request);
    [[nodiscard]] qint64 placeOf(const QString& secret);

    [[nodiscard]] QDateTime serverNow() const { return m_clock.now().addSecs(aheadSeconds); }

    QTemporaryDir m_folder;
    TestClock m_clock;
    ServerModel m_model;
    ScriptedHttpServer m_http;
    SyncStatus m_status;
    std::unique_ptr<DrivenDesk> m_desk;
};

} // namespace lanyard
