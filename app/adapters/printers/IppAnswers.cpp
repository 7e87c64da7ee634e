// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppMessage.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace lanyard::IppAnswers {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostValues = 200;
constexpr int mostLetters = 200;
constexpr int mostHundredths = 500'000; // five metres

/// As a screen may show it: one line, not too long.
QString wordsOf(const char* text)
{
    QString words = QString::fromUtf8(text).left(mostLetters).simplified();
    words.removeIf([](QChar each) { return !each.isPrint(); });
    return words;
}

int countOf(ipp_attribute_t* attribute)
{
    return attribute == nullptr ? 0 : std::min(ippGetCount(attribute), mostValues);
}

QString stringOf(ipp_t* answer, const char* name)
{
    ipp_attribute_t* attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    const char* text = attribute == nullptr ? nullptr : ippGetString(attribute, 0, nullptr);
    return text == nullptr ? QString() : wordsOf(text);
}

int numberIn(ipp_attribute_t* attribute)
{
    const ipp_tag_t tag = ippGetValueTag(attribute);
    return tag == IPP_TAG_INTEGER || tag == IPP_TAG_ENUM ? ippGetInteger(attribute, 0) : -1;
}

QStringList stringsIn(ipp_attribute_t* attribute)
{
    QStringList all;
    for (int at = 0; at < countOf(attribute); ++at) {
        if (const char* text = ippGetString(attribute, at, nullptr); text != nullptr) {
            all.append(wordsOf(text));
        }
    }
    return all;
}

QStringList stringsOf(ipp_t* answer, const char* name)
{
    return stringsIn(ippFindAttribute(answer, name, IPP_TAG_ZERO));
}

/// Of an integer or an enum; -1: not told.
int numberOf(ipp_t* answer, const char* name)
{
    ipp_attribute_t* attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    return attribute == nullptr ? -1 : numberIn(attribute);
}

QList<int> numbersOf(ipp_t* answer, const char* name)
{
    ipp_attribute_t* attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    QList<int> all;
    if (attribute != nullptr
        && (ippGetValueTag(attribute) == IPP_TAG_INTEGER
            || ippGetValueTag(attribute) == IPP_TAG_ENUM)) {
        for (int at = 0; at < countOf(attribute); ++at) {
            all.append(ippGetInteger(attribute, at));
        }
    }
    return all;
}

/// Those of square dots, in dpi.
QList<int> resolutionsOf(ipp_t* answer, const char* name)
{
    ipp_attribute_t* attribute = ippFindAttribute(answer, name, IPP_TAG_RESOLUTION);
    QList<int> all;
    for (int at = 0; at < countOf(attribute); ++at) {
        int along = 0;
        ipp_res_t units = IPP_RES_PER_INCH;
        const int across = ippGetResolution(attribute, at, &along, &units);
        int told = 0; // whatever the printer sent: it need not be one of the enumeration
        std::memcpy(&told, &units, sizeof told);
        const double perInch = told == IPP_RES_PER_CM ? 2.54 : 1;
        if (across == along && across > 0 && across < 100'000) {
            all.append(qRound(across * perInch));
        }
    }
    return all;
}

/// The member of a media-size: a number, or a range of them. False when there is none.
bool readDimension(ipp_t* size, const char* name, int& least, int& most)
{
    ipp_attribute_t* attribute = ippFindAttribute(size, name, IPP_TAG_ZERO);
    if (attribute == nullptr) {
        return false;
    }
    if (ippGetValueTag(attribute) == IPP_TAG_RANGE) {
        least = ippGetRange(attribute, 0, &most);
    } else if (ippGetValueTag(attribute) == IPP_TAG_INTEGER) {
        least = most = ippGetInteger(attribute, 0);
    } else {
        return false;
    }
    return least >= 0 && most >= least && most <= mostHundredths;
}

std::optional<IppMediaSize> sizeOf(ipp_t* size)
{
    IppMediaSize read;
    const bool isRead = size != nullptr
        && readDimension(size, "x-dimension", read.leastWidth, read.mostWidth)
        && readDimension(size, "y-dimension", read.leastHeight, read.mostHeight);
    return isRead ? std::optional(read) : std::nullopt;
}

QList<IppMediaSize> sizesOf(ipp_t* answer)
{
    ipp_attribute_t* attribute
        = ippFindAttribute(answer, "media-size-supported", IPP_TAG_BEGIN_COLLECTION);
    QList<IppMediaSize> all;
    for (int at = 0; at < countOf(attribute); ++at) {
        if (const auto size = sizeOf(ippGetCollection(attribute, at))) {
            all.append(*size);
        }
    }
    return all;
}

/// What is in; a roll, which has no length of its own, is endless.
QList<PaperSize> readyOf(ipp_t* answer)
{
    ipp_attribute_t* attribute
        = ippFindAttribute(answer, "media-col-ready", IPP_TAG_BEGIN_COLLECTION);
    QList<PaperSize> all;
    for (int at = 0; at < countOf(attribute); ++at) {
        ipp_t* media = ippGetCollection(attribute, at);
        ipp_attribute_t* inside = media == nullptr
            ? nullptr
            : ippFindAttribute(media, "media-size", IPP_TAG_BEGIN_COLLECTION);
        const auto size = sizeOf(inside == nullptr ? nullptr : ippGetCollection(inside, 0));
        if (size && size->mostWidth > 0) {
            const bool isRoll = size->leastHeight != size->mostHeight;
            const PaperSize paper{
                mm(size->mostWidth / 100.0), mm(isRoll ? 0 : size->mostHeight / 100.0)};
            if (!all.contains(paper)) {
                all.append(paper);
            }
        }
    }
    return all;
}

int leastMargin(ipp_t* answer, const char* name)
{
    QList<int> margins = numbersOf(answer, name);
    margins.removeIf([](int margin) { return margin < 0 || margin > mostHundredths; });
    return margins.isEmpty() ? 0 : *std::min_element(margins.cbegin(), margins.cend());
}

IppMargins marginsOf(ipp_t* answer)
{
    return {leastMargin(answer, "media-bottom-margin-supported"),
        leastMargin(answer, "media-left-margin-supported"),
        leastMargin(answer, "media-right-margin-supported"),
        leastMargin(answer, "media-top-margin-supported")};
}

void readJob(ipp_attribute_t* attribute, IppJob& job)
{
    const QByteArray name(ippGetName(attribute));
    if (name == "job-id") {
        job.id = std::max(0, numberIn(attribute));
    } else if (name == "job-name") {
        job.name = stringsIn(attribute).value(0);
    } else if (name == "job-state") {
        const int state = numberIn(attribute);
        const bool isKnown
            = state >= int(IppJobState::Pending) && state <= int(IppJobState::Completed);
        job.state = isKnown ? IppJobState(state) : IppJobState::Unknown;
    } else if (name == "job-state-reasons") {
        job.reasons = stringsIn(attribute);
    } else if (name == "job-impressions-completed") {
        job.impressions = numberIn(attribute);
    } else if (name == "job-media-sheets-completed") {
        job.sheets = numberIn(attribute);
    }
}

void readPrintQueue(ipp_attribute_t* attribute, IppPrintQueue& printQueue)
{
    const QByteArray name(ippGetName(attribute));
    const QString text = stringsIn(attribute).value(0);
    if (name == "printer-name") {
        printQueue.name = text;
    } else if (name == "printer-info") {
        printQueue.info = text;
    } else if (name == "printer-location") {
        printQueue.location = text;
    } else if (name == "device-uri") {
        printQueue.device = text;
    }
}

/// One for each group of that kind, as many as are read at most.
template <typename Record, typename Read>
QList<Record> groupsOf(ipp_t* answer, ipp_tag_t kind, Read read)
{
    QList<Record> all;
    bool isInside = false;
    for (ipp_attribute_t* each = ippFirstAttribute(answer); each != nullptr;
         each = ippNextAttribute(answer)) {
        if (ippGetGroupTag(each) != kind || ippGetName(each) == nullptr) {
            isInside = false; // between two of them
            continue;
        }
        if (!isInside && all.size() == mostValues) {
            break;
        }
        if (!isInside) {
            all.append(Record());
        }
        isInside = true;
        read(each, all.last());
    }
    return all;
}

} // namespace

bool isWell(const ipp_t* answer)
{
    return ippGetStatusCode(const_cast<ipp_t*>(answer)) <= IPP_STATUS_OK_EVENTS_COMPLETE; // NOLINT
}

QString problemOf(const ipp_t* answer)
{
    auto* changeable = const_cast<ipp_t*>(answer); // NOLINT: libcups reads through such alone
    const QString status = QString::fromLatin1(ippErrorString(ippGetStatusCode(changeable)));
    const QString message = stringOf(changeable, "status-message");
    return message.isEmpty() || message == status ? status : u"%1: %2"_s.arg(status, message);
}

bool refusesPaper(ipp_t* answer)
{
    for (ipp_attribute_t* each = ippFirstAttribute(answer); each != nullptr;
         each = ippNextAttribute(answer)) {
        const char* name = ippGetName(each);
        if (ippGetGroupTag(each) == IPP_TAG_UNSUPPORTED_GROUP && name != nullptr
            && (qstrcmp(name, "media-col") == 0 || qstrcmp(name, "media-size") == 0)) {
            return true;
        }
    }
    return false;
}

IppOffer offerOf(ipp_t* answer)
{
    IppOffer offer;
    offer.formats = stringsOf(answer, "document-format-supported");
    offer.resolutions = resolutionsOf(answer, "printer-resolution-supported");
    offer.resolution = resolutionsOf(answer, "printer-resolution-default").value(0);
    offer.pwgResolutions = resolutionsOf(answer, "pwg-raster-document-resolution-supported");
    offer.pwgTypes = stringsOf(answer, "pwg-raster-document-type-supported");
    offer.urf = stringsOf(answer, "urf-supported");
    offer.sizes = sizesOf(answer);
    offer.margins = marginsOf(answer);
    offer.ready = readyOf(answer);
    offer.darknessLevels = std::max(0, numbersOf(answer, "print-darkness-supported").value(0));
    offer.sides = stringsOf(answer, "sides-supported");
    offer.finishings = numbersOf(answer, "finishings-supported");
    const QList<int> operations = numbersOf(answer, "operations-supported");
    offer.createsJobs
        = operations.contains(IPP_OP_CREATE_JOB) && operations.contains(IPP_OP_SEND_DOCUMENT);
    // CUPS alone has these; not every one of them tells both
    offer.isSpooler = ippFindAttribute(answer, "cups-version", IPP_TAG_ZERO) != nullptr
        || ippFindAttribute(answer, "printer-type", IPP_TAG_ENUM) != nullptr;
    return offer;
}

IppCondition conditionOf(ipp_t* answer)
{
    IppCondition condition;
    const int state = numberOf(answer, "printer-state");
    if (state >= int(IppPrinterState::Idle) && state <= int(IppPrinterState::Stopped)) {
        condition.state = IppPrinterState(state);
    }
    condition.reasons = stringsOf(answer, "printer-state-reasons");
    condition.message = stringOf(answer, "printer-state-message");
    ipp_attribute_t* accepts
        = ippFindAttribute(answer, "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    condition.acceptsJobs = accepts == nullptr || ippGetBoolean(accepts, 0) != 0;
    return condition;
}

IppJob jobOf(ipp_t* answer)
{
    return jobsOf(answer).value(0);
}

QList<IppJob> jobsOf(ipp_t* answer)
{
    return groupsOf<IppJob>(answer, IPP_TAG_JOB, readJob);
}

QList<IppPrintQueue> printQueuesOf(ipp_t* answer)
{
    return groupsOf<IppPrintQueue>(answer, IPP_TAG_PRINTER, readPrintQueue);
}

} // namespace lanyard::IppAnswers
