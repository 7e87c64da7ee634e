// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FakeSyncSource.h"
#include "SyncSourceContract.h"

#include <QCryptographicHash>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_SyncSourceFake : public SyncSourceContract
{
    Q_OBJECT

protected:
    QString prepare() override
    {
        CheckInList door;
        door.remote = 11;
        door.name = u"Main entrance"_s;
        m_server.event.lists = {door};
        TicketType type;
        type.remote = 1;
        type.name = u"Attendee"_s;
        m_server.event.ticketTypes = {type};
        for (int i = 1; i <= 30; ++i) {
            SourceAttendee person;
            person.attendee.remote = i;
            person.attendee.sourceKey = u"fake:%1"_s.arg(i);
            person.attendee.order = u"ORDER%1"_s.arg(i);
            person.attendee.token = TicketToken{u"secret-%1"_s.arg(i)};
            person.attendee.name = u"Person %1"_s.arg(i);
            person.ticketTypeRemote = 1;
            m_server.put(person);
        }
        return {};
    }

    std::unique_ptr<SyncSource> source() override
    {
        return std::make_unique<FakeSyncSource>(m_server);
    }

    std::unique_ptr<SyncSource> unreachable() override
    {
        auto source = std::make_unique<FakeSyncSource>(m_server);
        source->everyPush = Fault::NotSent;
        source->pullError = failure(ErrorCode::NoNetwork);
        return source;
    }

    Ticket freshTicket() override
    {
        ++m_used;
        return {u"secret-%1"_s.arg(m_used), m_used, u"ORDER%1"_s.arg(m_used)};
    }

    [[nodiscard]] qint64 list() const override { return 11; }

    int admitted(const Ticket& ticket) override { return m_server.admitted(ticket.secret); }

    int printsOf(const Ticket& ticket) override
    {
        int count = 0;
        for (const QJsonObject& body : std::as_const(m_server.prints)) {
            count += body.value(u"position"_s).toInteger() == ticket.position ? 1 : 0;
        }
        return count;
    }

    int failedScans() override { return int(m_server.failedScans.size()); }

    Ticket ticketWithFile() override { return freshTicket(); }

    qint64 fileQuestion() override { return 9; }

    QByteArray answerFileOf(const Ticket& ticket) override
    {
        const QString name = m_server.answers.value(ticket.secret).value(u"9"_s).toString();
        for (const AnswerFile& file : std::as_const(m_server.files)) {
            if (file.upload == name) {
                return QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
            }
        }
        return {};
    }

    void rename(const Ticket& ticket, const QString& name) override
    {
        for (const FakeServer::Order& order : m_server.orders()) {
            if (order.code == ticket.order) {
                SourceAttendee changed = order.people.first();
                changed.attendee.name = name;
                m_server.put(changed);
                return;
            }
        }
    }

private:
    FakeServer m_server;
    int m_used = 0;
};

QTEST_GUILESS_MAIN(tst_SyncSourceFake)
#include "tst_SyncSourceFake.moc"
