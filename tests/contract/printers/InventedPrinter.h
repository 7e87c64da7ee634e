// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PrinterKin.h"

#include <functional>

namespace lanyard {

/// A printer of invention with its driver and a badge, whatever its language: what the tests of
/// all of them want of one.
class InventedPrinter
{
public:
    InventedPrinter() = default;
    virtual ~InventedPrinter() = default;
    Q_DISABLE_COPY_MOVE(InventedPrinter)

    [[nodiscard]] virtual std::unique_ptr<PrinterDriver> driver() const = 0;
    [[nodiscard]] virtual PrintPayload badge() const = 0;
    [[nodiscard]] virtual QString address() const = 0;
    /// Badges that came out.
    [[nodiscard]] virtual qsizetype printed() = 0;
    /// Badges that it has and has not printed.
    [[nodiscard]] virtual qsizetype kept() = 0;
    /// What of badges has come, in its own measure: labels, rows or jobs.
    [[nodiscard]] virtual qsizetype come() = 0;
    /// How often it was connected to; of IPP, asked.
    [[nodiscard]] virtual int asked() const = 0;
    /// Connections that there were; of IPP, that are open.
    [[nodiscard]] virtual qsizetype connections() const = 0;
    /// False: its paper is out. True: that, and any other fault that it tells, is mended.
    virtual void setReady(bool ready) = 0;
    /// It says nothing any more.
    virtual void fallSilent() = 0;
    virtual void unplug() = 0;
    virtual void plugIn() = 0;
};

/// Makes one when the row of a table that has it is looked at.
using Make = std::function<std::shared_ptr<InventedPrinter>()>;

/// What is said of a printer in a row of a table.
template <typename Fake>
struct Scene
{
    using Hand = typename Fake::Hand;

    std::function<void(Hand&)> hand{}; ///< what somebody did to it
    typename Kin<Fake>::Limits limits = Kin<Fake>::patient();
    QString settings{}; ///< of its address, as `?turn=90`
    QSize noise = Kin<Fake>::noise; ///< dots of the badge
    ZplPort::Kind port = ZplPort::Kind::Tcp; ///< where bytes come in; of IPP, always a network
};

template <typename Fake>
class InventedOf final : public InventedPrinter
{
public:
    explicit InventedOf(const Scene<Fake>& scene)
        : m_scene(scene)
        , m_fake(Kin<Fake>::made(scene.port))
    {
        if (scene.hand) {
            m_fake.set(scene.hand);
        }
    }

    [[nodiscard]] std::unique_ptr<PrinterDriver> driver() const override
    {
        return driverOf(m_fake, m_scene.settings, m_scene.limits);
    }

    [[nodiscard]] PrintPayload badge() const override { return noisyBadge<Fake>(m_scene.noise); }

    [[nodiscard]] QString address() const override { return m_fake.address(); }

    [[nodiscard]] qsizetype printed() override { return m_fake.printed().size(); }

    [[nodiscard]] qsizetype kept() override { return m_fake.kept(); }

    [[nodiscard]] qsizetype come() override { return Kin<Fake>::come(m_fake); }

    [[nodiscard]] int asked() const override { return Kin<Fake>::asked(m_fake); }

    [[nodiscard]] qsizetype connections() const override { return m_fake.connections(); }

    void setReady(bool ready) override
    {
        m_fake.set([ready](auto& hand) { Kin<Fake>::setReady(hand, ready); });
    }

    void fallSilent() override
    {
        m_fake.set([](auto& hand) { hand.answers = false; });
    }

    void unplug() override { m_fake.unplug(); }

    void plugIn() override { m_fake.plugIn(); }

private:
    Scene<Fake> m_scene;
    Fake m_fake;
};

template <typename Fake>
Make made(const Scene<Fake>& scene)
{
    return [scene] { return std::make_shared<InventedOf<Fake>>(scene); };
}

template <typename Fake>
Result<std::unique_ptr<PrinterDriver>> openedBy(const QString& address)
{
    auto limits = Kin<Fake>::patient();
    limits.connect = std::chrono::seconds(2); // a resolver without a network may take longer
    return Kin<Fake>::Driver::open(address, limits);
}

/// The driver that an address names, or why there is none.
inline Result<std::unique_ptr<PrinterDriver>> openedAt(const QString& address)
{
    return address.startsWith(QLatin1StringView("zpl"))    ? openedBy<FakeZplPrinter>(address)
        : address.startsWith(QLatin1StringView("brother")) ? openedBy<FakeBrotherPrinter>(address)
                                                           : openedBy<FakeIppPrinter>(address);
}

inline const char* portName(ZplPort::Kind port)
{
    return port == ZplPort::Kind::Tcp ? "in the network" : "at a USB port";
}

using Zpl = Scene<FakeZplPrinter>;
using Brother = Scene<FakeBrotherPrinter>;
using Ipp = Scene<FakeIppPrinter>;

} // namespace lanyard
