// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "printing/SheetPeople.h"

#include <QBuffer>
#include <QSaveFile>

#include <memory>

namespace lanyard {

/// One set of sheets on its way into its file, step by step, so that badges which somebody waits
/// for are printed in between. The file is there whole at the end or not at all; a printer has it
/// whole or nothing of it, or it is told that nobody knows. Print thread.
class SheetRun
{
public:
    SheetRun(Storage& storage, const BadgeMaker& maker, const Clock& clock, IdSource& ids,
        SheetRequest request, SheetPrinter* printer = nullptr);
    /// What is not finished is left behind nowhere: neither the file nor what the desk remembers.
    ~SheetRun();
    Q_DISABLE_COPY_MOVE(SheetRun)

    /// The next piece of work, some 50 ms of it. True: all is done.
    [[nodiscard]] Result<bool> step();

    [[nodiscard]] int done() const { return int(m_next); }

    /// 0 as long as it is not known.
    [[nodiscard]] int total() const { return m_people ? int(m_people->ids().size()) : 0; }

    /// All is drawn: the renderer is not used any more.
    [[nodiscard]] bool isDrawn() const { return m_stage > Stage::Draw; }

    /// The printer has the sheets; `step()` asks how far it is.
    [[nodiscard]] bool isAtPrinter() const { return m_stage == Stage::Follow; }

    /// The next step ends it.
    void stopPrinting();

    [[nodiscard]] const SheetReport& report() const { return m_report; }

private:
    enum class Stage { Begin, Read, Draw, Mark, Commit, Send, Follow, Done };

    /// One place on a sheet.
    struct Side
    {
        AttendeeId attendee;
        QString name;
        BadgeDrawing drawing;
        int page = 1;
        int copy = 1;
        BadgeTemplateId layout;
    };

    /// A badge that is on a sheet.
    struct OnSheet
    {
        AttendeeId attendee;
        BadgeTemplateId layout;
        int copy = 1;
        int sheet = 1;
        int place = 1;
    };

    Result<void> begin();
    Result<void> read();
    [[nodiscard]] Result<void> checkKinds() const;
    Result<void> draw();
    Result<void> compose(int room);
    void add(const SheetPeople::Badge& badge);
    Result<void> openFile();
    Result<void> openPdf(QIODevice& out);
    [[nodiscard]] Stage afterMarks() const;
    void note(const QList<Side>& sides, const QList<DrawnOnSheet>& drawn);
    void fail(AttendeeId attendee, const QString& name, const QString& problem);
    Result<void> closeFile();
    Result<void> mark();
    Result<void> commit();
    Result<void> send();
    Result<void> follow();
    void record();
    void unmark();
    [[nodiscard]] PrintJob jobOf(const OnSheet& badge) const;

    Storage& m_storage;
    const BadgeMaker& m_maker;
    const Clock& m_clock;
    IdSource& m_idSource;
    SheetRequest m_request;
    SheetPrinter* m_printer; ///< null: a file is written
    SheetLayout m_layout;
    SheetReport m_report;
    Stage m_stage = Stage::Begin;
    std::unique_ptr<SheetPeople> m_people;
    qsizetype m_next = 0; ///< among the people: the first that is not composed
    QList<Side> m_sides; ///< composed and on no sheet yet
    QList<OnSheet> m_drawn;
    QList<PrintJobId> m_marked;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QBuffer> m_buffer; ///< instead of the file, for a printer
    std::unique_ptr<SheetFile> m_pdf; ///< ends before the file
};

} // namespace lanyard
