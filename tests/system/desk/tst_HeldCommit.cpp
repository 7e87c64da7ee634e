// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "RecordingDisk.h"
#include "desk/AnswerPanel.h"
#include "desk/DeskPage.h"
#include "widgets/VerdictSlab.h"

#include <QScopeGuard>
#include <QSignalSpy>

#include <algorithm>
#include <atomic>
#include <semaphore>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// A disk that takes its time: each sync waits until it is let go.
class SlowDisk
{
public:
    explicit SlowDisk(const QString& folder)
        : m_disk(folder, m_log)
    { }

    ~SlowDisk() { letGo(); }
    Q_DISABLE_COPY_MOVE(SlowDisk)

    void hold()
    {
        m_disk.setFault([this](DiskEvent::Kind kind) {
            if (kind == DiskEvent::Kind::Sync && !m_isLetGo) {
                m_isHeld = true;
                m_gate.acquire();
            }
            return 0;
        });
    }

    /// A commit has written all it writes, and waits for the disk to say that it is there.
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    void letGo()
    {
        if (!m_isLetGo.exchange(true)) {
            m_gate.release();
        }
    }

private:
    DiskLog m_log;
    std::binary_semaphore m_gate{0};
    std::atomic_bool m_isHeld = false;
    std::atomic_bool m_isLetGo = false;
    RecordingDisk m_disk;
};

/// How many dots of the window are of the colour that says "come in".
qsizetype greenOf(QWidget& window)
{
    const QRgb green = Theme().tokens().admitted.fill.rgb();
    const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    qsizetype dots = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        dots += std::count(line, line + image.width(), green);
    }
    return dots;
}

} // namespace

/// The promise of the desk: nothing is green before it is on the disk.
class tst_HeldCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nothingIsGreenBeforeTheCommitIsOnTheDisk()
    {
        qRegisterMetaType<Verdict>();
        const QTemporaryDir folder;
        const TestClock clock;
        DrivenDesk::prepare(folder.path(), clock);
        SlowDisk disk(folder.path());
        DrivenDesk desk(folder.path(), clock);
        QSignalSpy verdicts(desk.find<DeskPage>(), &DeskPage::verdictShown);
        const auto end = qScopeGuard([&disk] { disk.letGo(); }); // before the desk, also on failure
        const auto verdict = [&desk] { // the card is made when it is needed
            const auto* slab = desk.find<AnswerPanel>()->findChild<VerdictSlab*>();
            return slab == nullptr ? Verdict::None : slab->verdict();
        };
        const qsizetype before = greenOf(desk.window());
        disk.hold();
        desk.scan(u"token-asha"_s);
        QTRY_VERIFY(disk.isHeld());
        QTRY_COMPARE(verdict(), Verdict::Waiting);
        QCOMPARE(verdicts.size(), 0);
        QVERIFY(greenOf(desk.window()) <= before);
        disk.letGo();
        QTRY_COMPARE(verdicts.size(), 1);
        QCOMPARE(verdict(), Verdict::Admitted);
        QVERIFY(greenOf(desk.window()) > before);
        QCOMPARE(desk.entries(u"token-asha"_s), 1);
    }
};

QTEST_MAIN(tst_HeldCommit)
#include "tst_HeldCommit.moc"
