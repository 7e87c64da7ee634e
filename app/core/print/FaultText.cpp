// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/FaultText.h"

namespace lanyard {

using namespace Qt::StringLiterals;

QString textOf(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::None:
        return {};
    case PrinterFault::Unreachable:
        return u"the printer is not there"_s;
    case PrinterFault::Silent:
        return u"the printer does not answer"_s;
    case PrinterFault::HeadOpen:
        return u"the printer's head is open"_s;
    case PrinterFault::MediaOut:
        return u"the printer has no labels left"_s;
    case PrinterFault::RibbonOut:
        return u"the printer's ribbon is used up"_s;
    case PrinterFault::Jam:
        return u"a label is stuck in the printer"_s;
    case PrinterFault::Cutter:
        return u"the printer's cutter does not cut"_s;
    case PrinterFault::TooHot:
        return u"the printer is too hot"_s;
    case PrinterFault::HeadDefect:
        return u"the printer's head is defect"_s;
    case PrinterFault::NotCalibrated:
        return u"the printer does not find where a label begins"_s;
    case PrinterFault::Paused:
        return u"the printer is paused"_s;
    case PrinterFault::CoverOpen:
        return u"the printer's cover is open"_s;
    case PrinterFault::WrongMedium:
        return u"other labels are in the printer than the badges need"_s;
    case PrinterFault::Busy:
        return u"the printer is busy with what it was sent before"_s;
    case PrinterFault::Garbled:
        return u"what was sent to the printer did not reach it whole"_s;
    case PrinterFault::Untrusted:
        return u"nobody vouches for the printer's certificate"_s;
    case PrinterFault::PausedByStaff:
        return u"staff paused the printer at this desk"_s;
    case PrinterFault::Other:
        break;
    }
    return u"the printer has a fault"_s;
}

} // namespace lanyard
