// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppMessage.h"

#include <array>

namespace lanyard::IppRequests {

namespace {

/// Whose the jobs are. The name of who runs the program is nobody's business.
constexpr const char* owner = "lanyard";

constexpr int mostJobs = 100; // or printers, that are asked about at once
constexpr std::array jobRecord{"job-id", "job-impressions-completed", "job-media-sheets-completed",
    "job-name", "job-state", "job-state-reasons"};

IppMessage request(ipp_op_t operation, const IppAddress& address)
{
    IppMessage message(ippNewRequest(operation));
    const QByteArray uri = address.uri().toLatin1();
    ippAddString(
        message.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.constData());
    return message;
}

void addOwner(ipp_t* message)
{
    ippAddString(message, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, owner);
}

template <std::size_t count>
void addWanted(ipp_t* message, const std::array<const char*, count>& names)
{
    ippAddStrings(message, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
        int(names.size()), nullptr, names.data());
}

void addFormat(ipp_t* message, IppFormat format)
{
    ippAddString(message, IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr,
        mimeOf(format).toLatin1().constData());
}

void addName(ipp_t* message, const QString& name)
{
    ippAddString(
        message, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, name.toUtf8().constData());
}

/// media-col and its kin (PWG 5100.3, 5100.7): this very size, no margin where the printer can do
/// without, nothing scaled.
void addJobTemplate(ipp_t* message, const IppJobTicket& ticket)
{
    const IppMessage size(ippNew());
    ippAddInteger(size.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "x-dimension", ticket.media.width);
    ippAddInteger(size.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "y-dimension", ticket.media.height);
    const IppMessage media(ippNew());
    ippAddCollection(media.get(), IPP_TAG_JOB, "media-size", size.get());
    const auto addMargin = [&media](const char* name, int margin) {
        ippAddInteger(media.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, name, margin);
    };
    addMargin("media-bottom-margin", ticket.margins.bottom);
    addMargin("media-left-margin", ticket.margins.left);
    addMargin("media-right-margin", ticket.margins.right);
    addMargin("media-top-margin", ticket.margins.top);
    ippAddInteger(message, IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", 1);
    ippAddCollection(message, IPP_TAG_JOB, "media-col", media.get());
    ippAddString(message, IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", nullptr, "none");
    ippAddString(message, IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", nullptr,
        ticket.isTwoSided ? "two-sided-long-edge" : "one-sided");
    if (ticket.finish.finishing != 0) {
        ippAddInteger(message, IPP_TAG_JOB, IPP_TAG_ENUM, "finishings", ticket.finish.finishing);
    }
    if (ticket.finish.darkness) {
        ippAddInteger(
            message, IPP_TAG_JOB, IPP_TAG_INTEGER, "print-darkness", *ticket.finish.darkness);
    }
}

IppMessage jobRequest(ipp_op_t operation, const IppAddress& address, int job)
{
    IppMessage message = request(operation, address);
    ippAddInteger(message.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    addOwner(message.get());
    return message;
}

} // namespace

IppMessage printerAttributes(const IppAddress& address)
{
    IppMessage message = request(IPP_OP_GET_PRINTER_ATTRIBUTES, address);
    addOwner(message.get());
    addWanted(message.get(),
        std::array{"cups-version", "document-format-supported", "finishings-supported",
            "media-bottom-margin-supported", "media-col-ready", "media-left-margin-supported",
            "media-right-margin-supported", "media-size-supported", "media-top-margin-supported",
            "operations-supported", "print-darkness-supported", "printer-is-accepting-jobs",
            "printer-resolution-default", "printer-resolution-supported", "printer-state",
            "printer-state-message", "printer-state-reasons", "printer-type",
            "pwg-raster-document-resolution-supported", "pwg-raster-document-type-supported",
            "sides-supported", "urf-supported"});
    return message;
}

IppMessage createJob(const IppAddress& address, const IppJobTicket& ticket)
{
    IppMessage message = request(IPP_OP_CREATE_JOB, address);
    addOwner(message.get());
    addName(message.get(), ticket.name);
    addJobTemplate(message.get(), ticket);
    return message;
}

IppMessage printJob(const IppAddress& address, const IppJobTicket& ticket)
{
    IppMessage message = request(IPP_OP_PRINT_JOB, address);
    addOwner(message.get());
    addName(message.get(), ticket.name);
    addFormat(message.get(), ticket.format);
    addJobTemplate(message.get(), ticket);
    return message;
}

IppMessage validateJob(const IppAddress& address, const IppJobTicket& ticket)
{
    IppMessage message = printJob(address, ticket);
    ippSetOperation(message.get(), IPP_OP_VALIDATE_JOB);
    return message;
}

IppMessage sendDocument(const IppAddress& address, int job, IppFormat format)
{
    IppMessage message = jobRequest(IPP_OP_SEND_DOCUMENT, address, job);
    addFormat(message.get(), format);
    ippAddBoolean(message.get(), IPP_TAG_OPERATION, "last-document", 1);
    return message;
}

IppMessage jobAttributes(const IppAddress& address, int job)
{
    IppMessage message = jobRequest(IPP_OP_GET_JOB_ATTRIBUTES, address, job);
    addWanted(message.get(), jobRecord);
    return message;
}

IppMessage jobs(const IppAddress& address, bool thatEnded)
{
    IppMessage message = request(IPP_OP_GET_JOBS, address);
    addOwner(message.get());
    ippAddInteger(message.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "limit", mostJobs);
    addWanted(message.get(), jobRecord);
    ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr,
        thatEnded ? "completed" : "not-completed");
    return message;
}

IppMessage cancelJob(const IppAddress& address, int job)
{
    return jobRequest(IPP_OP_CANCEL_JOB, address, job);
}

IppMessage printQueues()
{
    IppMessage message(ippNewRequest(IPP_OP_CUPS_GET_PRINTERS));
    addOwner(message.get());
    ippAddInteger(message.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "limit", mostJobs);
    addWanted(message.get(),
        std::array{"device-uri", "printer-info", "printer-location", "printer-name"});
    return message;
}

} // namespace lanyard::IppRequests
