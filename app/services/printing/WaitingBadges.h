// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Storage.h"
#include "print/PrintRouting.h"
#include "printing/BadgeMaker.h"

#include <QHash>

#include <optional>

namespace lanyard {

/// A badge that waits, with what it asks of a printer.
struct WaitingBadge
{
    PrintJob job;
    BadgeNeed need;
};

/// What badges ask of a printer, as far as the database tells. Templates and settings are read once
/// for all of them. Within one transaction.
class BadgeNeeds
{
public:
    struct Need
    {
        TicketTypeId ticketType;
        std::optional<StoredTemplate> layout; ///< none: this ticket gets no badge

        /// As the layout itself says; not given: it stands in its background.
        [[nodiscard]] PaperSize size() const
        {
            return layout ? PaperSize{mm(layout->widthMm), mm(layout->heightMm)} : PaperSize();
        }
    };

    explicit BadgeNeeds(const BadgeMaker& maker)
        : m_maker(maker)
    { }

    [[nodiscard]] Result<Need> of(
        UnitOfWork& work, const PrintJob& job, const AttendeeRecord& record);

private:
    const BadgeMaker& m_maker;
    std::optional<DeskSettings> m_settings;
    QHash<qint64, QList<StoredTemplate>> m_templates; ///< by event
};

/// The badges that wait, as a desk with several printers must know them. Print thread; waits for
/// the storage thread.
class WaitingBadges
{
public:
    WaitingBadges(Storage& storage, const BadgeMaker& maker)
        : m_storage(storage)
        , m_maker(maker)
    { }

    /// In the order in which they go. `withNeeds`: what each badge asks for is looked up, once, and
    /// of a few badges a call, so that no desk waits for it; those that it is not known of yet are
    /// left out. Else only where a person has moved it is told.
    [[nodiscard]] Result<QList<WaitingBadge>> read(bool withNeeds);

    /// Whether the last call left none out.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// What it asks for is looked up anew.
    void forget(PrintJobId job) { m_known.remove(job.value); }

private:
    struct Found;
    [[nodiscard]] Result<QList<Found>> find(bool withNeeds) const;
    static Result<void> lookUp(UnitOfWork& work, BadgeNeeds& needs, Found& found);

    Storage& m_storage;
    const BadgeMaker& m_maker;
    QHash<qint64, BadgeNeed> m_known; ///< by job: ticket type and size
    bool m_isWhole = true;
};

/// Addresses of the printers that certainly had nothing of the badge.
[[nodiscard]] Result<QStringList> triedPrinters(UnitOfWork& work, const PrintJob& job);

} // namespace lanyard
