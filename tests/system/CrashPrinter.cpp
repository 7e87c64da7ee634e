// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CrashPrinter.h"

#include "FakeIppPrinter.h"
#include "PlayedPrinter.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;
using enum CrashMoment;

namespace {

class IppCrashPrinter : public PlayedPrinter<FakeIppPrinter>
{
public:
    [[nodiscard]] QString name() const override { return u"ipp"_s; }

    [[nodiscard]] QString address() const override { return m_fake.address(); }

    [[nodiscard]] bool knows(CrashMoment) const override { return true; }

    /// A badge that nothing keeps from moving is asked about for half a minute: no fault is told.
    [[nodiscard]] bool holds(CrashMoment moment) const override
    {
        return moment == UncertainUnwritten || moment == Uncertain;
    }

    /// A job whose document it has, from its record, which ends with its power.
    [[nodiscard]] bool tells(CrashMoment moment, CrashSequel sequel) const override
    {
        static constexpr std::array recorded{
            Sent, Printing, ConfirmedUnwritten, UncertainUnwritten};
        return std::ranges::find(recorded, moment) != recorded.end() && sequel != CrashSequel::Off
            && sequel != CrashSequel::PowerCycled;
    }

    [[nodiscard]] QList<CrashPaper> papers(qsizetype first) override
    {
        QList<CrashPaper> papers;
        for (const FakeIppPrinter::Job& job : m_fake.printed().mid(first)) {
            papers.append({job.document, QString::fromUtf8(job.name)});
        }
        return papers;
    }

protected:
    void failWithIt(Hand& hand) const override
    {
        hand.reasonsAtDocument = QList<QByteArray>{"media-empty"};
    }

    void refuseIt(Hand& hand) const override { hand.refusesPaper = true; }

    void mendIt(Hand& hand) const override
    {
        hand.reasons.clear();
        hand.refusesPaper = false;
    }
};

/// A print queue of CUPS by its name, with the printer of invention in the place of CUPS. What it
/// says is no proof: what it calls completed is handed over, which is where its badges end.
class CupsCrashPrinter final : public IppCrashPrinter
{
public:
    CupsCrashPrinter()
    {
        // where a desk that is started from now on finds CUPS
        qputenv("CUPS_SERVER", "127.0.0.1:" + QByteArray::number(m_fake.port()));
    }

    ~CupsCrashPrinter() override { qunsetenv("CUPS_SERVER"); }

    Q_DISABLE_COPY_MOVE(CupsCrashPrinter)

    [[nodiscard]] QString name() const override { return u"cups"_s; }

    [[nodiscard]] QString address() const override { return u"cups:Badges"_s; }

    [[nodiscard]] bool tells(CrashMoment, CrashSequel) const override { return false; }

protected:
    void setUp(Hand& hand) const override { hand.isSpooler = true; }
};

/// Off: something else stands in its place. Power-cycled: it is gone, and made anew. Reset: it can
/// be read alone, for whoever may not do everything anyway.
class FolderCrashPrinter final : public CrashPrinter
{
public:
    explicit FolderCrashPrinter(const QString& folder)
        : m_root(folder)
    { }

    [[nodiscard]] QString name() const override { return u"folder"_s; }

    [[nodiscard]] QString address() const override
    {
        return u"file:%1?format=pdf"_s.arg(m_root.filePath(badges()));
    }

    [[nodiscard]] bool knows(CrashMoment moment) const override
    {
        static constexpr std::array known{
            Promised, Drawn, BeforeBytes, MidBytes, ConfirmedUnwritten, Confirmed};
        return std::ranges::find(known, moment) != known.end();
    }

    void await(CrashMoment moment) override { Q_UNUSED(moment) }

    [[nodiscard]] bool isReached(CrashMoment moment) override
    {
        Q_UNUSED(moment)
        return false;
    }

    void become(CrashSequel sequel) override
    {
        lookAround();
        if (sequel == CrashSequel::Reset) {
            QFile::setPermissions(m_root.filePath(badges()), QFile::ReadOwner | QFile::ExeOwner);
        } else if (sequel != CrashSequel::Well) {
            m_root.rename(badges(), u"gone-%1"_s.arg(++m_gone));
        }
        if (sequel == CrashSequel::Off) {
            QFile other(m_root.filePath(badges()));
            if (!other.open(QFile::WriteOnly)) {
                qFatal("nothing can take the folder's place");
            }
        }
        m_sequel = sequel;
    }

    void mend() override { }

    void comeBack() override
    {
        if (m_sequel == CrashSequel::Off) {
            m_root.remove(badges());
        } else {
            QFile::setPermissions(
                m_root.filePath(badges()), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
    }

    [[nodiscard]] QList<CrashPaper> papers(qsizetype first) override
    {
        lookAround();
        QList<CrashPaper> papers;
        for (const QString& file : m_seen.mid(first)) {
            papers.append({file.toUtf8(), file});
        }
        return papers;
    }

    [[nodiscard]] bool isEmpty() override { return true; }

    [[nodiscard]] QString pointOf(CrashMoment moment) const override
    {
        return moment == MidBytes ? u"mid-bytes"_s : CrashPrinter::pointOf(moment);
    }

private:
    static QString badges() { return u"badges"_s; }

    /// Files that were not there before; a folder that is gone keeps its own.
    void lookAround()
    {
        const QString place = u"%1/"_s.arg(m_gone);
        const QDir folder(m_root.filePath(badges()));
        for (const QString& file : folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name)) {
            if (!m_seen.contains(place + file)) {
                m_seen.append(place + file);
            }
        }
    }

    QDir m_root;
    CrashSequel m_sequel = CrashSequel::Well;
    int m_gone = 0;
    QStringList m_seen;
};

} // namespace

QString CrashPrinter::pointOf(CrashMoment moment) const
{
    switch (moment) {
    case Promised:
        return u"before-drawing"_s;
    case Drawn:
        return u"before-begun"_s;
    case BeforeBytes:
        return u"before-bytes"_s;
    case ConfirmedUnwritten:
    case UncertainUnwritten:
    case FailedUnwritten:
        return u"after-bytes"_s;
    case Confirmed:
    case Uncertain:
    case Failed:
        return u"after-end"_s;
    case MidBytes:
    case Sent:
    case Printing:
        break;
    }
    return {};
}

QString nameOf(CrashMoment moment)
{
    static constexpr std::array names{"promised"_L1, "drawn"_L1, "before the bytes"_L1,
        "in mid-bytes"_L1, "sent"_L1, "printing"_L1, "confirmed, unwritten"_L1, "confirmed"_L1,
        "uncertain, unwritten"_L1, "uncertain"_L1, "failed, unwritten"_L1, "failed"_L1};
    return names.at(std::size_t(moment));
}

QString nameOf(CrashSequel sequel)
{
    static constexpr std::array names{
        "ok"_L1, "off"_L1, "power-cycled"_L1, "reset"_L1, "holds it and prints it later"_L1};
    return names.at(std::size_t(sequel));
}

std::unique_ptr<CrashPrinter> ippCrashPrinter()
{
    return std::make_unique<IppCrashPrinter>();
}

std::unique_ptr<CrashPrinter> cupsCrashPrinter()
{
    return std::make_unique<CupsCrashPrinter>();
}

std::unique_ptr<CrashPrinter> folderCrashPrinter(const QString& folder)
{
    return std::make_unique<FolderCrashPrinter>(folder);
}

} // namespace lanyard
