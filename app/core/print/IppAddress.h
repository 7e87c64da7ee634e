// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"
#include "support/Result.h"

#include <QByteArray>

namespace lanyard {

/// How a badge is written down for a printer that speaks IPP.
enum class IppFormat {
    Pwg, ///< PWG raster (PWG 5102.4): the very dots
    Urf, ///< Apple raster: the very dots, a byte each
    Png,
    Pdf,
};

/// `image/pwg-raster`, …: names of RFC 8011's document-format.
[[nodiscard]] QString mimeOf(IppFormat format);

/// Where a printer that speaks IPP stands, and how it is set up, all from one text:
/// `ipp://HOST[:PORT][/PATH][?…]`, `ipps://…` the same over TLS, `cups:QUEUE[?…]` a print queue of
/// this machine's CUPS; with `dpi=203|300|600|…` (instead of what the printer says),
/// `paper=62x100` (mm, as it is fed; `x0`: endless), `turn=0|90|180|270` (clockwise), `x=` and `y=`
/// (mm, to the right and down), `darkness=` (-100 to 100, 0 as the printer is set) and
/// `cut=each|end|none` (after each label, after the badge's last one, never), both only where the
/// printer says that it can, `format=pwg|urf|png|pdf` (instead of the best that it takes),
/// `fingerprint=…` (SHA-256 of the certificate that it must show, of ipps alone).
struct IppAddress
{
    enum class Cut { AsSet, Each, End, None };

    QString text; ///< as it was given
    QString host; ///< without brackets; empty: a print queue of CUPS
    quint16 port = 631;
    QString path; ///< of the printer at its host, begins with a slash
    QString printQueue; ///< of CUPS; empty: a host
    bool isEncrypted = false;
    QByteArray fingerprint; ///< 32 bytes; empty: whoever is trusted vouches for the printer
    int dpi = 0; ///< 0: as the printer says
    PaperSize paper; ///< as it is fed
    int quarterTurns = 0;
    double rightMm = 0;
    double downMm = 0;
    std::optional<IppFormat> format; ///< none: the best one
    std::optional<int> darkness; ///< none: as the printer is set
    Cut cut = Cut::AsSet;

    /// PrinterAddress with the part that is not understood and the address as arguments.
    [[nodiscard]] static Result<IppAddress> parse(const QString& text);

    /// True for a text that begins as one of these addresses does.
    [[nodiscard]] static bool isMeant(const QString& text);

    /// What the printer is called in requests (printer-uri), without settings.
    [[nodiscard]] QString uri() const;

    /// The paper as a badge sees it that is turned before it is printed.
    [[nodiscard]] PaperSize paperForBadge() const { return paper.turned(quarterTurns); }

    /// True when the badge is turned or moved, which is done with dots alone.
    [[nodiscard]] bool isPlaced() const { return quarterTurns != 0 || rightMm != 0 || downMm != 0; }

    /// What a screen calls it.
    [[nodiscard]] QString name() const { return host.isEmpty() ? printQueue : host; }

    bool operator==(const IppAddress&) const = default;
};

} // namespace lanyard
