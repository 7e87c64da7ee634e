// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CrashPrinter.h"

#include <utility>

namespace lanyard {

inline constexpr double slowMmPerSecond = 80; ///< a label is under the head for a second
inline constexpr int partOfABadge = 200; ///< bytes

/// What the printers with a hand on them have in common.
template <typename Fake>
class PlayedPrinter : public CrashPrinter
{
protected:
    using enum CrashMoment;

public:
    [[nodiscard]] bool knows(CrashMoment moment) const override
    {
        return moment != FailedUnwritten && moment != Failed;
    }

    void await(CrashMoment moment) override
    {
        m_fake.set([&](Hand& hand) {
            hand = Hand();
            setUp(hand);
            hand.moves = moment != Sent;
            hand.mmPerSecond = moment == Printing ? slowMmPerSecond : 0;
            if (moment == MidBytes) {
                stopInIt(hand);
            } else if (moment == UncertainUnwritten || moment == Uncertain) {
                failWithIt(hand);
            } else if (moment == FailedUnwritten || moment == Failed) {
                refuseIt(hand);
            }
        });
    }

    [[nodiscard]] bool isReached(CrashMoment moment) override
    {
        bool hasStopped = false;
        m_fake.set([&hasStopped](Hand& hand) { hasStopped = !hand.stopsReadingAt; });
        return moment == MidBytes ? hasStopped : m_fake.kept() > 0;
    }

    void become(CrashSequel sequel) override
    {
        if (sequel == CrashSequel::Reset) {
            m_fake.hangUp();
        } else if (sequel == CrashSequel::Off || sequel == CrashSequel::PowerCycled) {
            m_fake.unplug();
        }
        if (sequel == CrashSequel::PowerCycled) {
            m_fake.plugIn();
        }
        m_sequel = sequel;
    }

    void mend() override
    {
        if (m_sequel != CrashSequel::Held) {
            m_fake.set([this](Hand& hand) {
                hand.moves = true;
                hand.stopsReadingAt.reset();
                mendIt(hand);
            });
        }
    }

    void comeBack() override
    {
        const CrashSequel sequel = std::exchange(m_sequel, CrashSequel::Well);
        if (sequel == CrashSequel::Off) {
            m_fake.plugIn();
        } else if (sequel == CrashSequel::Held) {
            m_fake.set([](Hand& hand) { hand.mmPerSecond = slowMmPerSecond; });
            mend();
        }
    }

    [[nodiscard]] bool isEmpty() override { return m_fake.kept() == 0; }

protected:
    using Hand = typename Fake::Hand;

    PlayedPrinter() = default;

    explicit PlayedPrinter(ZplPort::Kind port)
        : m_fake(port)
    { }

    /// What it is, whatever is done to it.
    virtual void setUp(Hand& hand) const { Q_UNUSED(hand) }

    virtual void stopInIt(Hand& hand) const { hand.stopsReadingAt = partOfABadge; }

    virtual void failWithIt(Hand& hand) const = 0;

    virtual void refuseIt(Hand& hand) const { Q_UNUSED(hand) }

    virtual void mendIt(Hand& hand) const = 0;

    Fake m_fake;

private:
    CrashSequel m_sequel = CrashSequel::Well;
};

} // namespace lanyard
