// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/SheetRun.h"

#include <QJsonDocument>

// The part of SheetRun that follows finished sheets: to a printer, and into the record of acts.

namespace lanyard {

using namespace Qt::StringLiterals;

QString wordOf(SheetsOut::End end)
{
    switch (end) {
    case SheetsOut::End::Printed:
        return u"printed"_s;
    case SheetsOut::End::Taken:
        return u"taken"_s;
    case SheetsOut::End::Stopped:
        return u"stopped"_s;
    case SheetsOut::End::Unclear:
    case SheetsOut::End::UnderWay:
        break;
    }
    return u"unclear"_s;
}

/// The jobs are on disk before the first byte leaves, as before a file has its name.
Result<void> SheetRun::send()
{
    const auto out = m_printer->begin({m_idSource.nonce().value, m_buffer->data(), m_report.sheets,
        m_layout.width, m_layout.height, m_request.twoSided});
    if (!out) {
        return out.error();
    }
    m_report.printer = m_printer->name();
    m_report.out = *out;
    m_stage = Stage::Follow;
    return follow();
}

Result<void> SheetRun::follow()
{
    if (m_report.out.end == SheetsOut::End::UnderWay) {
        m_report.out = m_printer->look();
    }
    if (m_report.out.end == SheetsOut::End::UnderWay) {
        return {};
    }
    m_stage = Stage::Done; // what the desk asks for stays: paper may be there
    record();
    return {};
}

void SheetRun::stopPrinting()
{
    if (m_report.out.end == SheetsOut::End::UnderWay) {
        m_report.out = m_printer->stop();
    }
}

/// The sheets are there, whether this can be written or not: an error would say that they are not.
void SheetRun::record()
{
    QJsonObject facts{{u"file"_s, m_report.file}, {u"sheet"_s, m_request.sheet},
        {u"badges"_s, m_report.badges}, {u"sheets"_s, m_report.sheets},
        {u"marked"_s, m_report.marked}, {u"failed"_s, m_report.failed.size()}};
    if (m_printer != nullptr) {
        facts.insert(u"printer"_s, m_report.printer);
        facts.insert(u"end"_s, wordOf(m_report.out.end));
        facts.insert(u"out"_s, m_report.out.sheets);
    }
    const QString text = QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
    const auto written = m_storage
                             .write(Lane::Desk,
                                 [&](UnitOfWork& work) {
                                     return work.audit().add({0, m_clock.now(),
                                         m_request.operatorName, u"sheets"_s, {}, text});
                                 })
                             .result();
    if (!written) {
        qWarning("sheets that were made are not in the record of acts");
    }
}

} // namespace lanyard
