// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppDesk.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace lanyard {

namespace {

ipp_t* replyWith(ipp_t* request, ipp_status_t status)
{
    ipp_t* reply = ippNewResponse(request);
    ippSetStatusCode(reply, status);
    return reply;
}

QByteArray stringIn(ipp_t* message, const char* name)
{
    ipp_attribute_t* attribute = ippFindAttribute(message, name, IPP_TAG_ZERO);
    return attribute == nullptr ? QByteArray() : QByteArray(ippGetString(attribute, 0, nullptr));
}

int numberIn(ipp_t* message, const char* name, int otherwise = 0)
{
    ipp_attribute_t* attribute = ippFindAttribute(message, name, IPP_TAG_INTEGER);
    return attribute == nullptr ? otherwise : ippGetInteger(attribute, 0);
}

void readPaper(ipp_t* request, FakeIppPrinter::Job& job)
{
    ipp_attribute_t* attribute = ippFindAttribute(request, "media-col", IPP_TAG_BEGIN_COLLECTION);
    if (attribute == nullptr) {
        return;
    }
    ipp_t* media = ippGetCollection(attribute, 0);
    if (ipp_attribute_t* size = ippFindAttribute(media, "media-size", IPP_TAG_BEGIN_COLLECTION);
        size != nullptr) {
        job.width = numberIn(ippGetCollection(size, 0), "x-dimension");
        job.height = numberIn(ippGetCollection(size, 0), "y-dimension");
    }
    for (const char* name :
        {"media-bottom-margin", "media-left-margin", "media-right-margin", "media-top-margin"}) {
        job.margin = std::max(job.margin, numberIn(media, name, -1));
    }
}

/// Keeps what was asked for, and what stands before the printer's and the job's attributes.
void keepWanted(ipp_t* request, ipp_t* reply)
{
    ipp_attribute_t* wanted = ippFindAttribute(request, "requested-attributes", IPP_TAG_KEYWORD);
    if (wanted == nullptr || ippContainsString(wanted, "all") != 0) {
        return;
    }
    const bool isTemplate = ippContainsString(wanted, "printer-description") != 0
        || ippContainsString(wanted, "job-template") != 0
        || ippContainsString(wanted, "job-description") != 0
        || ippContainsString(wanted, "media-col-database") != 0;
    std::vector<ipp_attribute_t*> others;
    for (ipp_attribute_t* each = ippFirstAttribute(reply); each != nullptr;
         each = ippNextAttribute(reply)) {
        const ipp_tag_t group = ippGetGroupTag(each);
        const char* name = ippGetName(each);
        if (name != nullptr && (group == IPP_TAG_PRINTER || group == IPP_TAG_JOB) && !isTemplate
            && ippContainsString(wanted, name) == 0) {
            others.push_back(each);
        }
    }
    for (ipp_attribute_t* each : others) {
        ippDeleteAttribute(reply, each);
    }
}

} // namespace

ipp_t* IppDesk::replyTo(ipp_t* request, const QByteArray& document)
{
    const std::lock_guard lock(m_printer.m_lock);
    m_printer.feed();
    if (const ipp_status_t flaw = flawOf(request); flaw != IPP_STATUS_OK) {
        return replyWith(request, flaw);
    }
    return carryOut(request, document);
}

/// What every request has to have (RFC 8011, 4.1).
ipp_status_t IppDesk::flawOf(ipp_t* request) const
{
    int minor = 0;
    const int major = ippGetVersion(request, &minor);
    if (major < 1 || major > 2) {
        return IPP_STATUS_ERROR_VERSION_NOT_SUPPORTED;
    }
    ipp_attribute_t* charset = ippFirstAttribute(request);
    ipp_attribute_t* language = charset == nullptr ? nullptr : ippNextAttribute(request);
    if (ippGetRequestId(request) < 1 || charset == nullptr || language == nullptr
        || qstrcmp(ippGetName(charset), "attributes-charset") != 0
        || qstrcmp(ippGetName(language), "attributes-natural-language") != 0) {
        return IPP_STATUS_ERROR_BAD_REQUEST;
    }
    const QByteArray set(ippGetString(charset, 0, nullptr));
    if (set != "utf-8" && set != "us-ascii") {
        return IPP_STATUS_ERROR_CHARSET;
    }
    const bool isAddressed = ippFindAttribute(request, "printer-uri", IPP_TAG_URI) != nullptr
        || ippFindAttribute(request, "job-uri", IPP_TAG_URI) != nullptr;
    return isAddressed ? IPP_STATUS_OK : IPP_STATUS_ERROR_BAD_REQUEST;
}

ipp_t* IppDesk::carryOut(ipp_t* request, const QByteArray& document)
{
    const Hand& hand = m_printer.m_hand;
    const ipp_op_t operation = ippGetOperation(request);
    switch (operation) {
    case IPP_OP_GET_PRINTER_ATTRIBUTES:
        return tellOfPrinter(request);
    case IPP_OP_GET_JOBS:
    case IPP_OP_GET_JOB_ATTRIBUTES:
        return tellOfJobs(request);
    case IPP_OP_CANCEL_JOB:
        return cancel(request);
    case IPP_OP_VALIDATE_JOB:
        return replyWith(request, flawOfJob(request));
    case IPP_OP_CREATE_JOB:
    case IPP_OP_PRINT_JOB: {
        if (operation == IPP_OP_CREATE_JOB && !hand.createsJobs) {
            break;
        }
        if (const ipp_status_t flaw = flawOfJob(request); flaw != IPP_STATUS_OK) {
            return replyWith(request, flaw);
        }
        if (operation == IPP_OP_CREATE_JOB) {
            return makeJob(request);
        }
        if (hand.refusesDocuments) {
            return replyWith(request, IPP_STATUS_ERROR_DOCUMENT_FORMAT_ERROR);
        }
        ippDelete(makeJob(request));
        return takeDocument(request, m_printer.m_jobs.last(), document);
    }
    case IPP_OP_SEND_DOCUMENT: {
        if (ippFindAttribute(request, "last-document", IPP_TAG_BOOLEAN) == nullptr) {
            return replyWith(request, IPP_STATUS_ERROR_BAD_REQUEST);
        }
        Job* job = jobOf(request);
        if (job == nullptr) {
            return replyWith(request, IPP_STATUS_ERROR_NOT_FOUND);
        }
        if (job->isWhole || job->hasEnded()) {
            return replyWith(request, IPP_STATUS_ERROR_NOT_POSSIBLE);
        }
        if (hand.refusesDocuments) {
            return replyWith(request, IPP_STATUS_ERROR_DOCUMENT_FORMAT_ERROR);
        }
        return takeDocument(request, *job, document);
    }
    default:
        break;
    }
    return replyWith(request, IPP_STATUS_ERROR_OPERATION_NOT_SUPPORTED);
}

ipp_status_t IppDesk::flawOfJob(ipp_t* request) const
{
    const Hand& hand = m_printer.m_hand;
    const QByteArray format = stringIn(request, "document-format");
    const QByteArray compression = stringIn(request, "compression");
    return hand.busy        ? IPP_STATUS_ERROR_BUSY
        : !hand.acceptsJobs ? IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS
        : !compression.isEmpty() && compression != "none"
        ? IPP_STATUS_ERROR_COMPRESSION_NOT_SUPPORTED
        : !format.isEmpty() && format != "application/octet-stream"
            && !hand.formats.contains(format)
        ? IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED
        : IPP_STATUS_OK;
}

ipp_t* IppDesk::makeJob(ipp_t* request)
{
    Job job;
    job.id = ++m_printer.m_lastId;
    job.name = stringIn(request, "job-name");
    job.owner = stringIn(request, "requesting-user-name");
    job.format = stringIn(request, "document-format");
    job.scaling = stringIn(request, "print-scaling");
    const auto askedFor = [request](const char* name) {
        ipp_attribute_t* found = ippFindAttribute(request, name, IPP_TAG_ZERO);
        return found == nullptr ? std::nullopt : std::optional(ippGetInteger(found, 0));
    };
    job.darkness = askedFor("print-darkness");
    job.finishing = askedFor("finishings");
    job.made = FakeIppPrinter::Clock::now();
    readPaper(request, job);
    m_printer.m_jobs.append(job);
    const bool isRefused = m_printer.m_hand.refusesPaper;
    ipp_t* reply
        = replyWith(request, isRefused ? IPP_STATUS_OK_IGNORED_OR_SUBSTITUTED : IPP_STATUS_OK);
    if (isRefused) {
        ippAddOutOfBand(reply, IPP_TAG_UNSUPPORTED_GROUP, IPP_TAG_UNSUPPORTED_VALUE, "media-col");
        ippAddSeparator(reply);
    }
    addJob(reply, job);
    return reply;
}

ipp_t* IppDesk::takeDocument(ipp_t* request, Job& job, const QByteArray& document)
{
    Hand& hand = m_printer.m_hand;
    if (job.format.isEmpty()) {
        job.format = stringIn(request, "document-format");
    }
    job.document = document;
    job.isWhole = true;
    if (hand.reasonsAtDocument) {
        hand.reasons = *std::exchange(hand.reasonsAtDocument, std::nullopt);
    }
    if (std::exchange(hand.losesPowerAtDocument, false)) {
        m_printer.losePower();
        return nullptr;
    }
    const int id = job.id;
    m_printer.feed();
    if (std::exchange(hand.hangsUpAfterDocument, false)) {
        return nullptr;
    }
    ipp_t* reply = replyWith(request, IPP_STATUS_OK);
    const auto known = std::find_if(m_printer.m_jobs.cbegin(), m_printer.m_jobs.cend(),
        [id](const Job& each) { return each.id == id; });
    if (known != m_printer.m_jobs.cend()) {
        addJob(reply, *known);
    } else {
        addJob(reply, m_printer.m_printed.last());
    }
    return reply;
}

IppDesk::Job* IppDesk::jobOf(ipp_t* request)
{
    const QByteArray uri = stringIn(request, "job-uri");
    const int id
        = uri.isEmpty() ? numberIn(request, "job-id") : uri.mid(uri.lastIndexOf('/') + 1).toInt();
    const auto found = std::find_if(m_printer.m_jobs.begin(), m_printer.m_jobs.end(),
        [id](const Job& job) { return job.id == id; });
    return found == m_printer.m_jobs.end() ? nullptr : &*found;
}

ipp_t* IppDesk::cancel(ipp_t* request)
{
    Job* job = jobOf(request);
    if (job == nullptr) {
        return replyWith(request, IPP_STATUS_ERROR_NOT_FOUND);
    }
    if (job->hasEnded()) {
        return replyWith(request, IPP_STATUS_ERROR_NOT_POSSIBLE);
    }
    job->isCanceled = true;
    return replyWith(request, IPP_STATUS_OK);
}

ipp_t* IppDesk::tellOfPrinter(ipp_t* request) const
{
    ipp_t* reply = replyWith(request, IPP_STATUS_OK);
    addPrinter(reply);
    addState(reply);
    addOffer(reply);
    addMedia(reply);
    keepWanted(request, reply);
    return reply;
}

ipp_t* IppDesk::tellOfJobs(ipp_t* request) const
{
    if (ippGetOperation(request) == IPP_OP_GET_JOB_ATTRIBUTES) {
        const Job* job = const_cast<IppDesk*>(this)->jobOf(request); // NOLINT: looked at alone
        ipp_t* reply
            = replyWith(request, job == nullptr ? IPP_STATUS_ERROR_NOT_FOUND : IPP_STATUS_OK);
        if (job != nullptr) {
            addJob(reply, *job);
            keepWanted(request, reply);
        }
        return reply;
    }
    ipp_t* reply = replyWith(request, IPP_STATUS_OK);
    const bool wantsEnded = stringIn(request, "which-jobs") == "completed";
    ipp_attribute_t* mine = ippFindAttribute(request, "my-jobs", IPP_TAG_BOOLEAN);
    const bool wantsMine = mine != nullptr && ippGetBoolean(mine, 0) != 0;
    const QByteArray owner = stringIn(request, "requesting-user-name");
    int left = numberIn(request, "limit", 1000);
    bool isFirst = true;
    for (const Job& job : m_printer.m_jobs) {
        if (job.hasEnded() != wantsEnded || (wantsMine && job.owner != owner) || left-- <= 0) {
            continue;
        }
        if (!std::exchange(isFirst, false)) {
            ippAddSeparator(reply);
        }
        addJob(reply, job);
    }
    if (ippFindAttribute(request, "requested-attributes", IPP_TAG_KEYWORD) == nullptr) {
        const std::array usual{"job-id", "job-uri"};
        ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
            int(usual.size()), nullptr, usual.data());
    }
    keepWanted(request, reply);
    return reply;
}

} // namespace lanyard
