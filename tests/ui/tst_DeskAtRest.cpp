// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskFixture.h"
#include "widgets/BadgeHolder.h"
#include "widgets/CameraLight.h"

#include <QImage>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What the desk says while it waits for the next person, and what its empty badge says.
class tst_DeskAtRest : public DeskFixture
{
    Q_OBJECT

    /// Often enough for another light to be told.
    void see(int grey)
    {
        QImage frame(640, 480, QImage::Format_RGB32);
        frame.fill(QColor(grey, grey, grey));
        for (int i = 0; i < LightWatch::framesToAgree; ++i) {
            m_page->showCamera(frame);
        }
    }

    [[nodiscard]] bool isCalm() const
    {
        return visibleWords().contains(u"Nothing needs your attention."_s);
    }

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init() { open(); }

    void cleanup() { close(); }

    void allIsNotSaidToBeWellBesideACameraThatNeedsALook_data()
    {
        QTest::addColumn<CameraState>("state");
        QTest::addColumn<int>("grey");
        QTest::addColumn<bool>("needsLook");
        QTest::newRow("no camera") << CameraState::None << 120 << false;
        QTest::newRow("a camera that sees") << CameraState::On << 120 << false;
        QTest::newRow("too dark") << CameraState::On << 10 << true;
        QTest::newRow("too bright") << CameraState::On << 255 << true;
        QTest::newRow("no picture") << CameraState::Off << -1 << true;
    }

    void allIsNotSaidToBeWellBesideACameraThatNeedsALook()
    {
        QFETCH(CameraState, state);
        QFETCH(int, grey);
        QFETCH(bool, needsLook);
        const QString look = u"Check-in goes on. The camera needs a look."_s;
        m_page->setState({});
        m_page->setCamera(state);
        if (grey >= 0) {
            see(grey);
        }
        QCOMPARE(visibleWords().contains(look), needsLook);
        QCOMPARE(isCalm(), !needsLook);
        m_page->setPrinter({false, {}, {}, {}, {}}); // is told of before the camera
        QVERIFY(visibleWords().contains(u"Check-in goes on as usual."_s) && !isCalm());
        m_page->setPrinter({});
        QCOMPARE(visibleWords().contains(look), needsLook);
        m_page->setCamera(CameraState::None); // the desk does without from now on
        QVERIFY(isCalm());
    }

    void allIsNotSaidToBeWellWhileABadgeIsMissing()
    {
        const DeskSample sample = show(u"idle"_s);
        QVERIFY(isCalm());
        m_page->setRecent(sample.context.recent); // one of these was not printed
        QVERIFY(!isCalm());
        QVERIFY(visibleWords().contains(u"Check-in goes on as usual."_s));
    }

    void allIsNotSaidToBeWellWhileTheClockIsWrong()
    {
        show(u"idle"_s);
        SyncStatus status;
        status.clockOffsetSeconds = 240; // of which only staff are told
        m_page->setSync(status);
        QVERIFY(isCalm());
        status.clockOffsetSeconds = -900;
        m_page->setSync(status);
        QVERIFY(!isCalm());
    }

    void wordsOfAnEmptyHolderStayInsideIt()
    {
        const QString words = u"The desk keeps\nworking meanwhile"_s;
        Theme theme;
        BadgeHolder holder(theme);
        holder.resize(312, 560);
        holder.setEmpty(words);
        QCOMPARE(holder.emptyLines(), words.split(u'\n'));
        theme.fitTo({480, 800}); // letters do not shrink as the rest does
        holder.resize(160, 245);
        QVERIFY(holder.emptyLines().size() > 2);
        QCOMPARE(holder.emptyLines().join(u' '), QString(words).replace(u'\n', u' '));
    }
};

QTEST_MAIN(tst_DeskAtRest)
#include "tst_DeskAtRest.moc"
