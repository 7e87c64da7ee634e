// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "SenderDesk.h"
#include "checkin/CheckInTransaction.h"
#include "sync/EnquiryService.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace lanyard {

/// A desk that asks its scripted server first.
class EnquiryDesk : public SenderDesk
{
protected:
    static constexpr qint64 anyTime = 600'000; ///< longer than any test takes
    static constexpr qint64 noTime = 1; ///< real milliseconds until a held answer is late

    static CheckInRequest scanOf(const QString& token)
    {
        CheckInRequest request;
        request.who = TicketToken{token};
        request.operatorName = QStringLiteral("Meera");
        return request;
    }

    void open(qint64 budgetMs)
    {
        m_enquiries = std::make_unique<EnquiryService>(
            m_desk->replica.storage(), m_desk->replica.clock(), nullptr);
        m_enquiries->setSource(m_source.get(), m_desk->replica.event());
        m_enquiries->setOnline(true);
        m_sender->setEnquiries(*m_enquiries);
        m_desk->checkIns.askFirst(m_enquiries.get());
        const auto saved = m_desk->replica.write([budgetMs](UnitOfWork& work) -> Result<void> {
            auto settings = work.settings().load();
            settings->confirmWithinMs = budgetMs;
            return work.settings().save(*settings);
        });
        QVERIFY(saved.has_value());
    }

    CheckInOutcome checkIn(const CheckInRequest& request)
    {
        const auto outcome = SyncDesk::await(m_desk->checkIns.checkIn(request));
        if (!outcome) {
            qFatal("the check-in failed: %s", qPrintable(outcome.error().detail));
        }
        return *outcome;
    }

    /// Gives the oldest answer that is held back, after its time.
    void answerLate()
    {
        QSignalSpy heard(m_enquiries.get(), &EnquiryService::heardLate);
        m_source->answer();
        QVERIFY(heard.count() > 0 || heard.wait(20'000));
    }

    QList<Enquiry> enquiries()
    {
        return *m_desk->replica.read(
            [this](UnitOfWork& work) { return work.enquiries().open(m_desk->replica.event()); });
    }

    QJsonObject lastFacts(const QString& token)
    {
        const auto history = m_desk->checkIns.history(m_desk->replica.attendee(token)).result();
        return QJsonDocument::fromJson(history->audit.last().text.toUtf8()).object();
    }

    /// The desk asks, the server hears it, and the desk is gone.
    Nonce askAndDie(const QString& token)
    {
        auto& replica = m_desk->replica;
        const CheckInTransaction asking{scanOf(token), replica.clock().now(), replica.ids().nonce(),
            QStringLiteral("print"), {}, replica.clock().sinceBoot()};
        const auto asked = replica.write(
            [&](UnitOfWork& work) { return asking.ask(work, replica.ids().nonce(), {}); });
        if (!asked || asked->outcome) {
            qFatal("nothing was asked");
        }
        m_desk->server.decide(asked->entry);
        return asked->enquiry.nonce;
    }

    void passTheTimeOfQuestions()
    {
        m_desk->replica.clock().advance(std::chrono::milliseconds(Enquiry::forgotten).count() + 1);
        send();
    }

    std::unique_ptr<EnquiryService> m_enquiries;
};

} // namespace lanyard
