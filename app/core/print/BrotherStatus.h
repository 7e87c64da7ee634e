// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/BrotherMedia.h"

#include <QByteArray>

#include <optional>

namespace lanyard {

/// One word of a Brother QL printer: 32 bytes, as an answer to ESC i S or by itself while it
/// prints (Brother's command references, "Status").
struct BrotherStatus
{
    enum class Kind {
        Reply = 0, ///< to a question
        Completed = 1, ///< a page is printed
        Error = 2,
        TurnedOff = 4,
        Notification = 5, ///< see `notification`
        PhaseChange = 6, ///< see `isPrinting`
        Unknown, ///< a number that is in no reference
    };
    enum class Media { None, Endless, DieCut, Unknown };

    static constexpr qsizetype size = 32;
    static constexpr int coolingStarted = 3;
    static constexpr int coolingFinished = 4;

    Kind kind = Kind::Reply;
    quint32 errors = 0; ///< error information 1, and 2 shifted by eight bits
    Media media = Media::None; ///< that is in
    int widthMm = 0;
    int lengthMm = 0; ///< 0: endless
    bool isPrinting = false; ///< the phase
    int notification = 0;

    /// Of 32 bytes that begin as a status does; none for others.
    [[nodiscard]] static std::optional<BrotherStatus> of(const QByteArray& bytes);

    /// The gravest of what it tells; None for a printer that can print.
    [[nodiscard]] PrinterFault fault() const;
    /// True when what is in is this medium, as far as the printer tells: it does not tell a roll
    /// for two colours from the plain one of its width.
    [[nodiscard]] bool holds(const BrotherMedium& medium) const;

    [[nodiscard]] PaperSize paper() const { return {mm(widthMm), mm(lengthMm)}; }

    bool operator==(const BrotherStatus&) const = default;
};

/// What a printer says, bytes as they come. What is no status is passed over.
class BrotherTalk
{
public:
    void add(const QByteArray& bytes);
    /// The next status that is there whole.
    [[nodiscard]] std::optional<BrotherStatus> next();

private:
    QByteArray m_bytes;
};

} // namespace lanyard
