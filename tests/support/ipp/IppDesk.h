// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeIppPrinter.h"

#include <cups/ipp.h>

namespace lanyard {

/// What a printer of invention says to a request, as RFC 8011 has it.
class IppDesk
{
public:
    explicit IppDesk(FakeIppPrinter& printer)
        : m_printer(printer)
    { }

    /// Null: it hangs up instead. The caller deletes it.
    [[nodiscard]] ipp_t* replyTo(ipp_t* request, const QByteArray& document);

private:
    using Job = FakeIppPrinter::Job;
    using Hand = FakeIppPrinter::Hand;

    [[nodiscard]] ipp_status_t flawOf(ipp_t* request) const;
    [[nodiscard]] ipp_status_t flawOfJob(ipp_t* request) const;
    [[nodiscard]] ipp_t* carryOut(ipp_t* request, const QByteArray& document);
    [[nodiscard]] ipp_t* makeJob(ipp_t* request);
    [[nodiscard]] ipp_t* takeDocument(ipp_t* request, Job& job, const QByteArray& document);
    [[nodiscard]] ipp_t* tellOfPrinter(ipp_t* request) const;
    [[nodiscard]] ipp_t* tellOfJobs(ipp_t* request) const;
    [[nodiscard]] ipp_t* cancel(ipp_t* request);
    [[nodiscard]] Job* jobOf(ipp_t* request);
    void addPrinter(ipp_t* reply) const;
    void addState(ipp_t* reply) const;
    void addOffer(ipp_t* reply) const;
    void addMedia(ipp_t* reply) const;
    void addJob(ipp_t* reply, const Job& job) const;
    [[nodiscard]] int jobState(const Job& job) const;
    [[nodiscard]] int seconds(FakeIppPrinter::Clock::time_point when) const;

    FakeIppPrinter& m_printer;
};

} // namespace lanyard
