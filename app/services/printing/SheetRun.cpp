// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/SheetRun.h"

#include "importing/UnwritableFile.h"
#include "print/PrintRules.h"

#include <QFileInfo>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype marksAtOnce = 100; // rows that a desk waits for at most

QString sizeWords(const PaperSize& size)
{
    const auto number = [](Length length) { return QString::number(length.inMm(), 'g', 4); };
    return u"%1 × %2 mm"_s.arg(number(size.width), number(size.height));
}

} // namespace

SheetRun::SheetRun(Storage& storage, const BadgeMaker& maker, const Clock& clock, IdSource& ids,
    SheetRequest request, SheetPrinter* printer)
    : m_storage(storage)
    , m_maker(maker)
    , m_clock(clock)
    , m_idSource(ids)
    , m_request(std::move(request))
    , m_printer(printer)
{ }

SheetRun::~SheetRun()
{
    if (m_stage < Stage::Follow) {
        unmark();
    }
}

Result<bool> SheetRun::step()
{
    const auto next = [this]() -> Result<void> {
        switch (m_stage) {
        case Stage::Begin:
            return begin();
        case Stage::Read:
            return read();
        case Stage::Draw:
            return draw();
        case Stage::Mark:
            return mark();
        case Stage::Commit:
            return commit();
        case Stage::Send:
            return send();
        case Stage::Follow:
            return follow();
        case Stage::Done:
            break;
        }
        return {};
    };
    const auto stepped = next();
    return stepped ? Result<bool>(m_stage == Stage::Done) : Result<bool>(stepped.error());
}

Result<void> SheetRun::begin()
{
    const auto layout = sheetLayout(m_request.sheet);
    if (!layout || m_request.start < 1 || m_request.start > layout->places()) {
        const QString places = layout ? QString::number(layout->places()) : QString();
        return failure(ErrorCode::SheetUnknown,
            u"%1, place %2"_s.arg(m_request.sheet).arg(m_request.start), {m_request.sheet, places});
    }
    m_layout = *layout;
    auto frame = sheetFrame(m_storage, m_maker.renderer(), m_request);
    if (!frame) {
        return frame.error();
    }
    m_people = std::make_unique<SheetPeople>(m_storage, m_maker, *std::move(frame), m_request);
    m_stage = Stage::Read;
    return {};
}

Result<void> SheetRun::read()
{
    const auto isAll = m_people->read(m_clock.now());
    if (!isAll) {
        return isAll.error();
    }
    if (*isAll) {
        m_report.withoutBadge = m_people->withoutBadge();
        if (const auto checked = checkKinds(); !checked) {
            return checked.error();
        }
        m_stage = Stage::Draw;
    }
    return {};
}

/// Before anything is written: a sheet that suits half of the people suits nobody.
Result<void> SheetRun::checkKinds() const
{
    bool hasBack = m_people->kinds().isEmpty();
    for (const SheetPeople::Kind& kind : m_people->kinds()) {
        hasBack = hasBack || kind.pages > 1;
        if (!m_layout.place(0, kind.size)) {
            const QString room = sizeWords({m_layout.first.width, m_layout.first.height});
            return failure(
                ErrorCode::SheetTooSmall, kind.name, {kind.name, sizeWords(kind.size), room});
        }
    }
    return hasBack || !m_request.twoSided ? Result<void>{}
                                          : Result<void>{failure(ErrorCode::SheetOneSided)};
}

Result<void> SheetRun::openFile()
{
    if (m_pdf) {
        return {};
    }
    if (m_printer != nullptr) {
        m_buffer = std::make_unique<QBuffer>();
        m_buffer->open(QIODevice::WriteOnly);
        return openPdf(*m_buffer);
    }
    m_file = std::make_unique<QSaveFile>(m_request.file);
    if (!m_file->open(QIODevice::WriteOnly)
        || !m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return unwritable(*m_file);
    }
    return openPdf(*m_file);
}

Result<void> SheetRun::openPdf(QIODevice& out)
{
    auto pdf = m_maker.renderer().sheets(out, m_layout.width, m_layout.height);
    if (!pdf) {
        return pdf.error();
    }
    m_pdf = *std::move(pdf);
    return {};
}

/// One sheet.
Result<void> SheetRun::draw()
{
    const int first = m_report.sheets == 0 ? m_request.start - 1 : 0;
    const int room = m_layout.places() - first;
    if (const auto composed = compose(room); !composed) {
        return composed;
    }
    if (m_sides.isEmpty()) {
        return closeFile();
    }
    if (const auto opened = openFile(); !opened) {
        return opened;
    }
    ++m_report.sheets;
    const QList<Side> sides = m_sides.mid(0, room);
    m_sides.remove(0, sides.size());
    QList<BadgeOnSheet> fronts;
    QList<BadgeOnSheet> backs;
    for (qsizetype i = 0; i < sides.size(); ++i) {
        const Side& side = sides.at(i);
        const int number = first + int(i);
        // it fits: the kinds were looked at
        const SheetPlace place = m_layout.place(number, {side.drawing.width, side.drawing.height})
                                     .value_or(SheetPlace{});
        fronts.append({side.drawing, side.page, place});
        backs.append({side.drawing, side.page + 1, m_layout.behind(place)});
        if (side.page == 1) {
            m_drawn.append({side.attendee, side.layout, side.copy, m_report.sheets, number + 1});
        }
    }
    note(sides,
        m_pdf->addSheet(fronts, m_request.cutMarks ? m_layout.cutMarks() : QList<BadgeBox>{}));
    if (m_request.twoSided) {
        note(sides, m_pdf->addSheet(backs, {}));
    }
    return {};
}

Result<void> SheetRun::compose(int room)
{
    while (m_sides.size() < room && m_next < m_people->ids().size()) {
        const QList<AttendeeId> ids = m_people->ids().mid(m_next, room - m_sides.size());
        const auto badges = m_people->badges(ids);
        if (!badges) {
            return badges.error();
        }
        for (const SheetPeople::Badge& badge : *badges) {
            add(badge);
        }
        m_next += ids.size();
    }
    return {};
}

void SheetRun::add(const SheetPeople::Badge& badge)
{
    const Attendee& who = badge.source.record.attendee;
    const auto layout = m_maker.choose(badge.source);
    const auto drawing = layout ? m_maker.compose(*layout, badge.source, m_clock.now(), badge.copy)
                                : Result<BadgeDrawing>(layout.error());
    if (!drawing) {
        fail(who.id, who.name, drawing.error().detail);
        return;
    }
    const int pages = m_people->kinds().value(layout->key).pages;
    for (int page = 1; page <= pages; page += m_request.twoSided ? 2 : 1) {
        m_sides.append({who.id, who.name, *drawing, page, badge.copy, layout->id});
    }
}

void SheetRun::note(const QList<Side>& sides, const QList<DrawnOnSheet>& drawn)
{
    for (qsizetype i = 0; i < sides.size(); ++i) {
        const DrawnOnSheet& one = drawn.at(i);
        if (one.problem) {
            fail(sides.at(i).attendee, sides.at(i).name, one.problem->detail);
            continue;
        }
        m_report.overflowing += one.overflow.isEmpty() ? 0 : 1;
        m_report.missingGlyphs += one.missingGlyphs;
    }
    m_report.missingGlyphs.removeDuplicates();
}

void SheetRun::fail(AttendeeId attendee, const QString& name, const QString& problem)
{
    m_drawn.removeIf([attendee](const OnSheet& badge) { return badge.attendee == attendee; });
    if (std::ranges::find(m_report.failed, attendee, &SheetReport::Failed::attendee)
        == m_report.failed.end()) {
        m_report.failed.append({attendee, name, problem});
    }
}

Result<void> SheetRun::closeFile()
{
    m_report.badges = int(m_drawn.size());
    if (m_drawn.isEmpty()) { // nobody, or nobody whose badge can be drawn: there is no file
        m_report.sheets = 0;
        m_stage = Stage::Done;
        return {};
    }
    if (const auto finished = m_pdf->finish(); !finished) {
        return m_file ? Result<void>(unwritable(*m_file)) : finished;
    }
    m_stage = m_request.mark ? Stage::Mark : afterMarks();
    return {};
}

SheetRun::Stage SheetRun::afterMarks() const
{
    return m_printer != nullptr ? Stage::Send : Stage::Commit;
}

/// A badge on a sheet may be on paper or not, as one of which a printer said nothing: a person is
/// asked for it, nothing prints another by itself, and the server is told once somebody has it.
PrintJob SheetRun::jobOf(const OnSheet& badge) const
{
    PrintJob job;
    job.uuid = m_idSource.nonce().value;
    job.attendee = badge.attendee;
    job.badgeTemplate = badge.layout;
    job.printer = sheetAddress + m_request.sheet;
    job.state = PrintState::Uncertain;
    job.copy = badge.copy;
    job.operatorName = m_request.operatorName;
    job.createdAt = m_clock.now();
    job.changedAt = job.createdAt;
    job.grade = ConfirmationGrade::BytesWritten;
    job.problem = u"on sheet %1, place %2"_s.arg(badge.sheet).arg(badge.place);
    job.output = m_request.file;
    return job;
}

/// Before the file has its name: if all ends here, people are asked for badges that are not
/// there, and no second one is printed of those that are.
Result<void> SheetRun::mark()
{
    const QList<OnSheet> some = m_drawn.mid(m_report.marked, marksAtOnce);
    const auto written = m_storage
                             .write(Lane::Desk,
                                 [&](UnitOfWork& work) -> Result<QList<PrintJobId>> {
                                     QList<PrintJobId> jobs;
                                     for (const OnSheet& badge : some) {
                                         const auto id = work.printJobs().add(jobOf(badge));
                                         if (!id) {
                                             return id.error();
                                         }
                                         jobs.append(*id);
                                     }
                                     return jobs;
                                 })
                             .result();
    if (!written) {
        return written.error();
    }
    m_marked += *written;
    m_report.marked = int(m_marked.size());
    if (m_report.marked == m_drawn.size()) {
        m_stage = afterMarks();
    }
    return {};
}

Result<void> SheetRun::commit()
{
    if (!m_file->commit()) {
        return unwritable(*m_file);
    }
    m_stage = Stage::Done;
    m_report.file = QFileInfo(m_request.file).absoluteFilePath();
    record();
    return {};
}

/// There is no file: these badges are nowhere.
void SheetRun::unmark()
{
    if (m_marked.isEmpty()) {
        return;
    }
    const auto written = m_storage.write(Lane::Desk, [&](UnitOfWork& work) -> Result<void> {
        for (const PrintJobId id : std::as_const(m_marked)) {
            const auto stored = work.printJobs().byId(id);
            if (!stored) {
                return stored.error();
            }
            const auto state = *stored ? nextState((*stored)->state, PrintEvent::NotThere)
                                       : std::optional<PrintState>();
            if (state) {
                PrintJob job = **stored;
                job.state = *state;
                job.grade = ConfirmationGrade::None;
                job.changedAt = m_clock.now();
                job.problem = u"the sheets were not made"_s;
                if (const auto updated = work.printJobs().update(job); !updated) {
                    return updated.error();
                }
            }
        }
        return {};
    });
    if (!written.result()) {
        qWarning("badges of sheets that were not made are asked for");
    }
}

} // namespace lanyard
