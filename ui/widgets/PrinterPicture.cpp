// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/PrinterPicture.h"

#include <QPainter>
#include <QSvgRenderer>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

// Lanyard's own drawings, on a sheet of 236 × 208. What stands behind an @ is a colour.
constexpr QSize sheet(236, 208);

constexpr auto body = "<rect x='22' y='92' width='192' height='92' rx='12' fill='@surface'/>"
                      "<path d='M40 184v8M196 184v8M52 146h132' stroke-width='5'/>"
                      "<circle cx='194' cy='168' r='6' fill='@lamp' stroke-width='2.5'/>"_L1;
constexpr auto shut
    = "<path d='M30 92V70a12 12 0 0 1 12-12h152a12 12 0 0 1 12 12v22' fill='@sunken'/>"
      "<path d='M92 72h52' stroke='@line'/>"_L1;
constexpr auto cover
    = "<path d='M30 92 44 26a8 8 0 0 1 8-6h132a8 8 0 0 1 8 6l14 66' fill='@sunken'/>"
      "<path d='M64 36h108' stroke='@line'/>"_L1;
constexpr auto well
    = "<path d='M40 92v22a10 10 0 0 0 10 10h136a10 10 0 0 0 10-10V92' fill='@sunken'/>"_L1;
constexpr auto spindle = "<path d='M62 106h112' stroke-width='10' stroke='@metal'/>"
                         "<path d='M62 98v16M174 98v16' stroke-width='4'/>"_L1;
constexpr auto roll = "<rect x='82' y='82' width='72' height='42' rx='10' fill='@surface'/>"
                      "<path d='M100 82v42M136 82v42' stroke='@line'/>"_L1;
constexpr auto label = "<path d='M76 146v54h84v-54' fill='@surface'/>"_L1;
constexpr auto pause = "<path d='M104 104v28M132 104v28' stroke-width='13'/>"_L1;

/// Of what is seen with its cover open.
QString insideOf(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::MediaOut:
        return QString(spindle)
            + "<path d='M88 88h60v34H88z' fill='@surface' stroke-dasharray='7 7'/>"_L1;
    case PrinterFault::CoverOpen:
        return QString(spindle) + roll
            + "<path d='M118 6v56M100 46l18 20 18-20' stroke-width='8'/>"_L1;
    case PrinterFault::HeadOpen:
        return QString(spindle) + roll
            + "<path d='M52 88 168 56' stroke-width='12'/>"
              "<path d='M186 40v36M174 64l12 14 12-14' stroke-width='5'/>"_L1;
    case PrinterFault::RibbonOut:
        return "<circle cx='74' cy='104' r='17' fill='@surface'/>"
               "<circle cx='162' cy='104' r='17' fill='@surface'/>"
               "<circle cx='74' cy='104' r='5'/><circle cx='162' cy='104' r='5'/>"
               "<path d='M92 98h14l6 8M144 98h-10l-6 8' stroke-width='4'/>"_L1;
    case PrinterFault::WrongMedium:
        return QString(spindle)
            + "<rect x='98' y='84' width='40' height='40' rx='8' fill='@surface'/>"
              "<path d='M66 78h104v48H66z' stroke-dasharray='7 7'/>"
              "<path d='M92 66H66M76 57l-10 9 10 9M144 66h26M160 57l10 9-10 9' "
              "stroke-width='4'/>"_L1;
    default:
        return {};
    }
}

/// On its label, and at its slot.
QString atSlotOf(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::Jam:
        return "<path d='M76 146l-10 18 18 10-12 24h92l-8-20 16-12-12-20z' fill='@sunken'/>"
               "<path d='M94 158l22 12-14 16M136 154l-12 20 24 10'/>"_L1;
    case PrinterFault::Cutter:
        return QString(label)
            + "<path d='M62 132 134 178M62 178 134 132' stroke-width='5'/>"
              "<circle cx='146' cy='126' r='10' fill='@surface'/>"
              "<circle cx='146' cy='184' r='10' fill='@surface'/>"_L1;
    case PrinterFault::HeadDefect:
        return QString(label)
            + "<path d='M88 162h18M130 162h18M88 176h18M130 176h18M88 190h18M130 190h18' "
              "stroke-width='5'/><path d='M124 64l-16 24h20l-16 28' stroke-width='5'/>"_L1;
    case PrinterFault::NotCalibrated:
        return "<path d='M84 146v16h68v-16M84 170h68v30H84z' fill='@surface'/>"
               "<path d='M170 152v42M161 161l9-9 9 9M161 185l9 9 9-9' stroke-width='4'/>"
               "<path d='M106 108a12 12 0 1 1 18 10c-5 3-6 5-6 9M118 138v1' "
               "stroke-width='5'/>"_L1;
    case PrinterFault::Busy:
        return QString(label)
            + "<path d='M88 164h60M88 180h40' stroke-width='4'/>"
              "<circle cx='118' cy='110' r='22' fill='@surface'/>"
              "<path d='M118 97v13l9 7' stroke-width='5'/>"_L1;
    default:
        return {};
    }
}

/// On its front, and over it.
QString aboutOf(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::TooHot:
        return "<path d='M78 46c-14-12 14-20 0-34M118 46c-14-12 14-20 0-34"
               "M158 46c-14-12 14-20 0-34' stroke-width='6'/>"_L1;
    case PrinterFault::Paused:
        return QString(pause);
    case PrinterFault::PausedByStaff:
        return QString(pause)
            + "<circle cx='118' cy='20' r='13' fill='@surface'/>"
              "<path d='M90 58c0-14 12-21 28-21s28 7 28 21z' fill='@surface'/>"_L1;
    case PrinterFault::Unreachable: // its plug is out
        return "<path d='M118 58v-8'/>"
               "<path d='M102 32h32v8a10 10 0 0 1-10 10h-12a10 10 0 0 1-10-10z' fill='@surface'/>"
               "<path d='M110 32v-9M126 32v-9' stroke-width='5'/>"
               "<path d='M90 4h56v8H90z' fill='@sunken'/>"_L1;
    case PrinterFault::Silent:
        return "<path d='M66 4h104a8 8 0 0 1 8 8v24a8 8 0 0 1-8 8h-42l-10 11-10-11H66"
               "a8 8 0 0 1-8-8V12a8 8 0 0 1 8-8z' fill='@surface'/>"
               "<path d='M92 24v1M118 24v1M144 24v1' stroke-width='8'/>"
               "<path d='M52 48 184 4' stroke-width='5'/>"_L1;
    case PrinterFault::Untrusted:
        return "<path d='M118 92l30 10v22c0 20-13 31-30 37-17-6-30-17-30-37v-22z' "
               "fill='@surface'/><path d='M106 114l24 24M130 114l-24 24' stroke-width='6'/>"_L1;
    case PrinterFault::Garbled:
        return "<path d='M118 58V48'/>"
               "<path d='M30 28h34l9-18 12 38 12-38 12 38 12-38 12 38 12-38 12 38 9-20h34' "
               "stroke-width='4'/>"_L1;
    default: // it says something in its own words
        return "<path d='M118 96 146 140H90z' fill='@lamp'/>"
               "<path d='M118 110v13M118 132v1' stroke='@sign' stroke-width='5'/>"_L1;
    }
}

QString drawingOf(PrinterFault fault)
{
    if (const QString inside = insideOf(fault); !inside.isEmpty()) {
        return QString(cover) + body + well + inside;
    }
    const QString atSlot = atSlotOf(fault);
    return QString(shut) + body + (atSlot.isEmpty() ? aboutOf(fault) : atSlot);
}

} // namespace

void paintPrinter(QPainter& painter, const QRectF& rect, PrinterFault fault, const Tokens& tokens)
{
    QString drawing
        = QString("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 236 208'>"
                  "<g fill='none' stroke='@ink' stroke-width='3' stroke-linecap='round' "
                  "stroke-linejoin='round'>"_L1)
        + drawingOf(fault) + "</g></svg>"_L1;
    const std::pair<QLatin1StringView, QColor> colours[] = {{"@surface"_L1, tokens.surface},
        {"@sunken"_L1, tokens.sunken}, {"@line"_L1, tokens.lineStrong}, {"@metal"_L1, tokens.metal},
        {"@lamp"_L1, tokens.amber}, {"@sign"_L1, QColor(0x1B, 0x19, 0x15)},
        {"@ink"_L1, tokens.ink}};
    for (const auto& [name, colour] : colours) {
        drawing.replace(name, colour.name());
    }
    QSvgRenderer renderer(drawing.toUtf8());
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
}

PrinterPicture::PrinterPicture(const Theme& theme, PrinterFault fault, int width, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fault(fault)
    , m_width(width)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PrinterPicture::sizeHint() const
{
    const int width = m_theme.px(m_width);
    return {width, width * sheet.height() / sheet.width()};
}

void PrinterPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPrinter(painter, rect(), m_fault, m_theme.tokens());
}

} // namespace lanyard
