// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "kiosk/DeskSignPage.h"
#include "kiosk/ScanPage.h"

#include <QApplication>

#include <atomic>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

struct Switch
{
    std::atomic_bool isOn = false;
    std::atomic_int badges = 0;
};

/// A printer with a switch.
class SwitchedPrinter final : public PrinterDriver
{
public:
    explicit SwitchedPrinter(std::shared_ptr<Switch> power)
        : m_power(std::move(power))
    { }

    [[nodiscard]] PrinterInfo info() const override
    {
        return {u"Switched"_s, u"test:"_s, 203, true, false};
    }

    [[nodiscard]] PrinterStatus status() override
    {
        const bool isOn = m_power->isOn;
        return {isOn, u"Switched"_s, {}, isOn ? QString() : u"switched off"_s};
    }

    [[nodiscard]] PrintOutcome print(const PrintPayload&) override
    {
        ++m_power->badges;
        return {PrintOutcome::Kind::Completed, ConfirmationGrade::DeviceCompleted, {}, {}};
    }

private:
    std::shared_ptr<Switch> m_power;
};

} // namespace

/// The badge of somebody at the public screen, in the whole program.
class tst_SelfServiceBadge : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<TestClock>();
        DrivenDesk::prepare(m_folder->path(), *m_clock, [](DeskSettings& all) {
            all.mode = DeskMode::SelfService;
            all.helpDesk = u"Desk B"_s;
        });
        m_desk = std::make_unique<DrivenDesk>(m_folder->path(), *m_clock);
        QTRY_VERIFY(m_desk->shows<ScanPage>());
    }

    void cleanup() { m_desk.reset(); }

    void badgeThatTheDeskPrintsDoesNotComeOutHereToo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<DrivenDesk> m_desk;
};

/// Its printer is off, and on again when the person is at the desk.
void tst_SelfServiceBadge::badgeThatTheDeskPrintsDoesNotComeOutHereToo()
{
    const auto power = std::make_shared<Switch>();
    bool isReady = true;
    connect(&m_desk->wiring().printing(), &PrintService::printerChanged, m_desk->find<ScanPage>(),
        [&isReady](const PrinterStatus& status) { isReady = status.ready; });
    m_desk->wiring().usePrinter(std::make_unique<SwitchedPrinter>(power));
    QTRY_VERIFY(!isReady);
    m_desk->scan(u"token-asha"_s);
    QTRY_VERIFY(m_desk->shows<DeskSignPage>());
    QVERIFY(m_desk->words().contains(u"The desk prints it for you"_s));
    QTRY_COMPARE(m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Cancelled);
    power->isOn = true;
    QTRY_VERIFY(isReady);
    m_desk->scan(u"token-zoe"_s); // hers is printed, after all that waited before it
    QTRY_COMPARE(m_desk->badges(u"token-zoe"_s).value(0).state, PrintState::Confirmed);
    QCOMPARE(power->badges, 1);
    QCOMPARE(m_desk->badges(u"token-asha"_s).value(0).state, PrintState::Cancelled);
}

QTEST_MAIN(tst_SelfServiceBadge)
#include "tst_SelfServiceBadge.moc"
