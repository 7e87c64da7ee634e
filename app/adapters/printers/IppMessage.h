// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PrinterDriver.h"
#include "print/IppOffer.h"
#include "print/IppReasons.h"

#include <cups/ipp.h>

#include <memory>

namespace lanyard {

struct IppMessageEnd
{
    void operator()(ipp_t* message) const { ippDelete(message); }
};

/// A request or an answer of IPP.
using IppMessage = std::unique_ptr<ipp_t, IppMessageEnd>;

/// A job of a badge or of sheets, as a printer is told of it.
struct IppJobTicket
{
    QString name; ///< order, position and a number, or SHEETS; never a person's name
    IppMedia media;
    IppMargins margins;
    IppFormat format = IppFormat::Pwg;
    IppFinish finish{};
    bool isTwoSided = false; ///< turned over about the long edge
};

/// What CUPS says of one of its print queues.
struct IppPrintQueue
{
    QString name;
    QString info; ///< as people call it
    QString location;
    QString device; ///< device-uri
};

namespace IppRequests {

[[nodiscard]] IppMessage printerAttributes(const IppAddress& address);
[[nodiscard]] IppMessage createJob(const IppAddress& address, const IppJobTicket& ticket);
/// The same, and the document at once.
[[nodiscard]] IppMessage printJob(const IppAddress& address, const IppJobTicket& ticket);
/// The same, and nothing is done.
[[nodiscard]] IppMessage validateJob(const IppAddress& address, const IppJobTicket& ticket);
[[nodiscard]] IppMessage sendDocument(const IppAddress& address, int job, IppFormat format);
[[nodiscard]] IppMessage jobAttributes(const IppAddress& address, int job);
/// Those that have not ended, or those that have.
[[nodiscard]] IppMessage jobs(const IppAddress& address, bool thatEnded);
[[nodiscard]] IppMessage cancelJob(const IppAddress& address, int job);
/// CUPS-Get-Printers, an operation of CUPS alone.
[[nodiscard]] IppMessage printQueues();

} // namespace IppRequests

/// Reading of answers. What a printer says is nobody's promise: lists are read up to their 200th
/// value, words are cut after 200 letters, numbers out of range are not told.
namespace IppAnswers {

[[nodiscard]] bool isWell(const ipp_t* answer);
/// Status and the printer's own words, for the log.
[[nodiscard]] QString problemOf(const ipp_t* answer);
/// True when the answer says that it will not do as told about the paper.
[[nodiscard]] bool refusesPaper(ipp_t* answer);
[[nodiscard]] IppOffer offerOf(ipp_t* answer);
[[nodiscard]] IppCondition conditionOf(ipp_t* answer);
[[nodiscard]] IppJob jobOf(ipp_t* answer);
[[nodiscard]] QList<IppJob> jobsOf(ipp_t* answer);
[[nodiscard]] QList<IppPrintQueue> printQueuesOf(ipp_t* answer);

} // namespace IppAnswers

} // namespace lanyard
