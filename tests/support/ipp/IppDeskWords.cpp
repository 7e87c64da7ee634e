// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What a printer of invention says of itself and of its jobs.
#include "IppDesk.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lanyard {

namespace {

void addWords(ipp_t* reply, ipp_tag_t tag, const char* name, const QList<QByteArray>& words)
{
    std::vector<const char*> all;
    for (const QByteArray& word : words) {
        all.push_back(word.constData());
    }
    ippAddStrings(reply, IPP_TAG_PRINTER, tag, name, int(all.size()), nullptr, all.data());
}

void addWord(ipp_t* reply, ipp_tag_t tag, const char* name, const QByteArray& word)
{
    ippAddString(reply, IPP_TAG_PRINTER, tag, name, nullptr, word.constData());
}

/// `62x100` in hundredths of mm.
std::pair<int, int> sizeOf(const QByteArray& text)
{
    const QList<QByteArray> parts = text.split('x');
    return {int(parts.value(0).toDouble() * 100), int(parts.value(1).toDouble() * 100)};
}

void addMediaCol(ipp_t* reply, const char* name, const QByteArray& paper)
{
    const auto [width, height] = sizeOf(paper);
    ipp_t* size = ippNew();
    ippAddInteger(size, IPP_TAG_PRINTER, IPP_TAG_INTEGER, "x-dimension", width);
    ippAddInteger(size, IPP_TAG_PRINTER, IPP_TAG_INTEGER, "y-dimension", height);
    ipp_t* media = ippNew();
    ippAddCollection(media, IPP_TAG_PRINTER, "media-size", size);
    ippAddCollection(reply, IPP_TAG_PRINTER, name, media);
    ippDelete(media);
    ippDelete(size);
}

} // namespace

void IppDesk::addPrinter(ipp_t* reply) const
{
    const QByteArray address = m_printer.address().toLatin1();
    addWord(reply, IPP_TAG_CHARSET, "charset-configured", "utf-8");
    addWords(reply, IPP_TAG_CHARSET, "charset-supported", {"utf-8", "us-ascii"});
    ippAddBoolean(reply, IPP_TAG_PRINTER, "color-supported", 0);
    addWord(reply, IPP_TAG_KEYWORD, "compression-supported", "none");
    addWord(reply, IPP_TAG_LANGUAGE, "generated-natural-language-supported", "en");
    addWords(reply, IPP_TAG_KEYWORD, "ipp-versions-supported", {"1.1", "2.0"});
    addWord(reply, IPP_TAG_LANGUAGE, "natural-language-configured", "en");
    addWord(reply, IPP_TAG_KEYWORD, "pdl-override-supported", "attempted");
    addWord(reply, IPP_TAG_TEXT, "printer-info", "A printer of invention");
    addWord(reply, IPP_TAG_TEXT, "printer-location", "Loopback");
    addWord(reply, IPP_TAG_TEXT, "printer-make-and-model", "Lanyard Invention");
    addWord(reply, IPP_TAG_URI, "printer-more-info", "http://127.0.0.1/");
    addWord(reply, IPP_TAG_NAME, "printer-name", "invention");
    addWord(reply, IPP_TAG_URI, "printer-uri-supported", address);
    addWord(reply, IPP_TAG_KEYWORD, "uri-authentication-supported", "none");
    addWord(
        reply, IPP_TAG_KEYWORD, "uri-security-supported", m_printer.m_isSecret ? "tls" : "none");
    if (m_printer.m_hand.isSpooler) {
        ippAddInteger(reply, IPP_TAG_PRINTER, IPP_TAG_ENUM, "printer-type", 0x1044);
    }
    std::vector<int> operations{IPP_OP_PRINT_JOB, IPP_OP_VALIDATE_JOB, IPP_OP_CANCEL_JOB,
        IPP_OP_GET_JOB_ATTRIBUTES, IPP_OP_GET_JOBS, IPP_OP_GET_PRINTER_ATTRIBUTES};
    if (m_printer.m_hand.createsJobs) {
        operations.insert(operations.end(), {IPP_OP_CREATE_JOB, IPP_OP_SEND_DOCUMENT});
        ippAddBoolean(reply, IPP_TAG_PRINTER, "multiple-document-jobs-supported", 0);
        ippAddInteger(reply, IPP_TAG_PRINTER, IPP_TAG_INTEGER, "multiple-operation-time-out", 60);
    }
    ippAddIntegers(reply, IPP_TAG_PRINTER, IPP_TAG_ENUM, "operations-supported",
        int(operations.size()), operations.data());
}

void IppDesk::addState(ipp_t* reply) const
{
    const Hand& hand = m_printer.m_hand;
    const auto waits = std::count_if(m_printer.m_jobs.cbegin(), m_printer.m_jobs.cend(),
        [](const Job& job) { return !job.hasEnded(); });
    const int state = hand.stopped ? IPP_PSTATE_STOPPED
        : waits > 0                ? IPP_PSTATE_PROCESSING
                                   : IPP_PSTATE_IDLE;
    ippAddInteger(reply, IPP_TAG_PRINTER, IPP_TAG_ENUM, "printer-state", state);
    const QList<QByteArray> reasons = hand.reasons + hand.warnings;
    addWords(reply, IPP_TAG_KEYWORD, "printer-state-reasons",
        reasons.isEmpty() ? QList<QByteArray>{"none"} : reasons);
    ippAddBoolean(reply, IPP_TAG_PRINTER, "printer-is-accepting-jobs", hand.acceptsJobs ? 1 : 0);
    ippAddInteger(reply, IPP_TAG_PRINTER, IPP_TAG_INTEGER, "printer-up-time",
        seconds(FakeIppPrinter::Clock::now()));
    ippAddInteger(reply, IPP_TAG_PRINTER, IPP_TAG_INTEGER, "queued-job-count", int(waits));
}

void IppDesk::addOffer(ipp_t* reply) const
{
    const Hand& hand = m_printer.m_hand;
    const int dpi = hand.resolution.toInt();
    addWord(reply, IPP_TAG_MIMETYPE, "document-format-default",
        hand.formats.value(0, "application/octet-stream"));
    addWords(reply, IPP_TAG_MIMETYPE, "document-format-supported", hand.formats);
    for (const char* name : {"printer-resolution-default", "printer-resolution-supported",
             "pwg-raster-document-resolution-supported"}) {
        ippAddResolution(reply, IPP_TAG_PRINTER, name, IPP_RES_PER_INCH, dpi, dpi);
    }
    if (!hand.pwgTypes.isEmpty()) {
        addWords(reply, IPP_TAG_KEYWORD, "pwg-raster-document-type-supported", hand.pwgTypes);
    }
    addWords(reply, IPP_TAG_KEYWORD, "urf-supported", {"V1.4", "W8", "RS" + hand.resolution});
    if (hand.darknessLevels > 0) {
        ippAddInteger(reply, IPP_TAG_PRINTER, IPP_TAG_INTEGER, "print-darkness-supported",
            hand.darknessLevels);
    }
    if (!hand.finishings.isEmpty()) {
        ippAddIntegers(reply, IPP_TAG_PRINTER, IPP_TAG_ENUM, "finishings-supported",
            int(hand.finishings.size()), hand.finishings.constData());
    }
    ippAddInteger(reply, IPP_TAG_PRINTER, IPP_TAG_INTEGER, "copies-default", 1);
    ippAddRange(reply, IPP_TAG_PRINTER, "copies-supported", 1, 1);
    addWord(reply, IPP_TAG_KEYWORD, "sides-default", "one-sided");
    addWord(reply, IPP_TAG_KEYWORD, "sides-supported", "one-sided");
}

void IppDesk::addMedia(ipp_t* reply) const
{
    const Hand& hand = m_printer.m_hand;
    for (const char* name : {"media-bottom-margin-supported", "media-left-margin-supported",
             "media-right-margin-supported", "media-top-margin-supported"}) {
        ippAddInteger(reply, IPP_TAG_PRINTER, IPP_TAG_INTEGER, name, 0);
    }
    if (!hand.mediaReady.isEmpty()) {
        addMediaCol(reply, "media-col-ready", hand.mediaReady);
    }
    addMediaCol(reply, "media-col-default", "86x54");
    ipp_t* size = ippNew();
    if (hand.takesEverySize) {
        ippAddRange(size, IPP_TAG_PRINTER, "x-dimension", 500, 21600);
        ippAddRange(size, IPP_TAG_PRINTER, "y-dimension", 100, 35600);
    } else {
        const auto [width, height] = sizeOf(hand.mediaReady);
        ippAddInteger(size, IPP_TAG_PRINTER, IPP_TAG_INTEGER, "x-dimension", width);
        ippAddInteger(size, IPP_TAG_PRINTER, IPP_TAG_INTEGER, "y-dimension", height);
    }
    ippAddCollection(reply, IPP_TAG_PRINTER, "media-size-supported", size);
    ippDelete(size);
    addWord(reply, IPP_TAG_KEYWORD, "media-default", "om_badge_86x54mm");
    addWords(reply, IPP_TAG_KEYWORD, "media-supported", {"om_badge_86x54mm", "om_badge_62x100mm"});
}

int IppDesk::jobState(const Job& job) const
{
    const Hand& hand = m_printer.m_hand;
    const bool isStuck = hand.stopped || !hand.reasons.isEmpty();
    return job.isCanceled                   ? IPP_JSTATE_CANCELED
        : job.isAborted                     ? IPP_JSTATE_ABORTED
        : job.isOut                         ? IPP_JSTATE_COMPLETED
        : job.isWhole && hand.saysCompleted ? IPP_JSTATE_COMPLETED
        : !job.isWhole                      ? IPP_JSTATE_PENDING
        : isStuck                           ? IPP_JSTATE_STOPPED
                                            : IPP_JSTATE_PROCESSING;
}

/// Since the printer was switched on; 1 at least.
int IppDesk::seconds(FakeIppPrinter::Clock::time_point when) const
{
    return 1
        + int(std::chrono::duration_cast<std::chrono::seconds>(when - m_printer.m_powered).count());
}

void IppDesk::addJob(ipp_t* reply, const Job& job) const
{
    const QByteArray printer = m_printer.address().toLatin1();
    const QByteArray uri = printer + '/' + QByteArray::number(job.id);
    const int state = jobState(job);
    const bool isCounted = m_printer.m_hand.counts && state == IPP_JSTATE_COMPLETED;
    ippAddInteger(reply, IPP_TAG_JOB, IPP_TAG_INTEGER, "job-id", job.id);
    ippAddString(reply, IPP_TAG_JOB, IPP_TAG_URI, "job-uri", nullptr, uri.constData());
    ippAddString(reply, IPP_TAG_JOB, IPP_TAG_URI, "job-printer-uri", nullptr, printer.constData());
    ippAddString(reply, IPP_TAG_JOB, IPP_TAG_NAME, "job-name", nullptr, job.name.constData());
    ippAddString(reply, IPP_TAG_JOB, IPP_TAG_NAME, "job-originating-user-name", nullptr,
        job.owner.constData());
    ippAddInteger(reply, IPP_TAG_JOB, IPP_TAG_ENUM, "job-state", state);
    ippAddString(reply, IPP_TAG_JOB, IPP_TAG_KEYWORD, "job-state-reasons", nullptr,
        state == IPP_JSTATE_STOPPED         ? "printer-stopped"
            : state == IPP_JSTATE_ABORTED   ? "aborted-by-system"
            : state == IPP_JSTATE_COMPLETED ? "job-completed-successfully"
            : job.isWhole                   ? "job-printing"
                                            : "job-incoming");
    ippAddInteger(
        reply, IPP_TAG_JOB, IPP_TAG_INTEGER, "job-impressions-completed", isCounted ? 1 : 0);
    ippAddInteger(reply, IPP_TAG_JOB, IPP_TAG_INTEGER, "time-at-creation", seconds(job.made));
    ippAddInteger(reply, IPP_TAG_JOB, IPP_TAG_INTEGER, "job-printer-up-time",
        seconds(FakeIppPrinter::Clock::now()));
    for (const char* name : {"time-at-processing", "time-at-completed"}) {
        if (job.hasEnded()) {
            ippAddInteger(reply, IPP_TAG_JOB, IPP_TAG_INTEGER, name, seconds(job.made));
        } else {
            ippAddOutOfBand(reply, IPP_TAG_JOB, IPP_TAG_NOVALUE, name);
        }
    }
}

} // namespace lanyard
