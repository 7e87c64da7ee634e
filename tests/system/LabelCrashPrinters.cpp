// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BrotherReader.h"
#include "FakeBrotherPrinter.h"
#include "FakeZplPrinter.h"
#include "PlayedPrinter.h"
#include "ZplReader.h"

#include <bit>

namespace lanyard {

using namespace Qt::StringLiterals;
using enum CrashMoment;

namespace {

constexpr int partOfAPage = 50; // rows
constexpr quint32 outOfLabels = 1; // ~HQES
constexpr quint32 endOfMedia = 2; // of a Brother's status

int blackDotsOf(const QByteArray& bits)
{
    int count = 0;
    for (const char byte : bits) {
        count += std::popcount(static_cast<unsigned char>(byte));
    }
    return count;
}

/// At a USB port no connection ends with the desk: what the printer has of a badge stays in it, and
/// what it says to nobody waits in the device file. What the kernel still had is gone.
template <typename Fake>
class LabelCrashPrinter : public PlayedPrinter<Fake>
{
public:
    explicit LabelCrashPrinter(ZplPort::Kind port)
        : PlayedPrinter<Fake>(port)
        , m_isDevice(port == ZplPort::Kind::Device)
    { }

    void await(CrashMoment moment) override
    {
        m_moment = moment;
        PlayedPrinter<Fake>::await(moment);
    }

    void become(CrashSequel sequel) override
    {
        if (m_isDevice && (m_moment == MidBytes || sequel == CrashSequel::Reset)) {
            this->m_fake.replug();
        }
        PlayedPrinter<Fake>::become(sequel);
    }

protected:
    [[nodiscard]] bool isDevice() const { return m_isDevice; }

private:
    bool m_isDevice;
    CrashMoment m_moment = Promised;
};

class ZplCrashPrinter final : public LabelCrashPrinter<FakeZplPrinter>
{
public:
    using LabelCrashPrinter::LabelCrashPrinter;

    [[nodiscard]] QString name() const override { return u"zpl"_s; }

    [[nodiscard]] QString address() const override { return m_fake.address(); }

    [[nodiscard]] bool holds(CrashMoment moment) const override
    {
        return moment == Sent || moment == UncertainUnwritten || moment == Uncertain;
    }

    /// By its count of labels; but what stays in it of half a label may still come out.
    [[nodiscard]] bool tells(CrashMoment moment, CrashSequel sequel) const override
    {
        return !isDevice() || moment != MidBytes || sequel != CrashSequel::Well;
    }

    [[nodiscard]] QList<CrashPaper> papers(qsizetype first) override
    {
        QList<CrashPaper> papers;
        for (const QByteArray& label : m_fake.printed().mid(first)) {
            papers.append({label, {}, blackDotsOf(readZplLabel(label).picture.bits)});
        }
        return papers;
    }

protected:
    void stopInIt(Hand& hand) const override
    {
        hand.stopsReadingAt = partOfABadge;
        hand.bytesALook = partOfABadge / 4;
    }

    void failWithIt(Hand& hand) const override { hand.errorsAtLabel = outOfLabels; }

    void mendIt(Hand& hand) const override
    {
        hand.errors = 0;
        hand.reads = true;
        hand.bytesALook = Hand().bytesALook;
    }
};

class BrotherCrashPrinter final : public LabelCrashPrinter<FakeBrotherPrinter>
{
public:
    using LabelCrashPrinter::LabelCrashPrinter;

    [[nodiscard]] QString name() const override { return u"brother"_s; }

    [[nodiscard]] QString address() const override { return m_fake.address() + u"?answers=yes"_s; }

    [[nodiscard]] QList<CrashPaper> papers(qsizetype first) override
    {
        QList<CrashPaper> papers;
        for (const QByteArray& page : m_fake.printed().mid(first)) {
            papers.append({page, {}, ReadPage::dotsBeside(readBrotherPage(page).black, 0, 0)});
        }
        return papers;
    }

protected:
    void stopInIt(Hand& hand) const override { hand.stopsReadingAt = partOfAPage; }

    void failWithIt(Hand& hand) const override
    {
        hand.errorsAt = partOfAPage;
        hand.errorsThen = endOfMedia;
    }

    void mendIt(Hand& hand) const override
    {
        hand.errors = 0;
        hand.reads = true;
    }
};

} // namespace

std::unique_ptr<CrashPrinter> zplCrashPrinter(ZplPort::Kind port)
{
    return std::make_unique<ZplCrashPrinter>(port);
}

std::unique_ptr<CrashPrinter> brotherCrashPrinter(ZplPort::Kind port)
{
    return std::make_unique<BrotherCrashPrinter>(port);
}

} // namespace lanyard
