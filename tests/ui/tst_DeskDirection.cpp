// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskFixture.h"
#include "desk/DirectionSwitch.h"
#include "widgets/Button.h"

#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// How a desk is turned round, from letting people in to letting them out and back.
class tst_DeskDirection : public DeskFixture
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init() { open(); }

    void cleanup() { close(); }

    void f10TurnsTheDeskRoundAndBack()
    {
        QSignalSpy wanted(m_page, &DeskPage::directionWanted);
        show(u"idle"_s);
        press(Qt::Key_F10);
        show(u"out-idle"_s);
        press(Qt::Key_F10);
        QCOMPARE(ways(wanted), (QList{Direction::Exit, Direction::Entry}));
    }

    void heldF10TurnsTheDeskRoundOnce()
    {
        QSignalSpy wanted(m_page, &DeskPage::directionWanted);
        show(u"idle"_s);
        press(Qt::Key_F10);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_F10, Qt::NoModifier, {}, true);
        QApplication::sendEvent(m_page->field()->edit(), &held);
        QCOMPARE(ways(wanted), QList{Direction::Exit});
    }

    void switchSaysWhichWayIsInUseAndTurnsNothingByItself()
    {
        const auto* both = m_page->findChild<DirectionSwitch*>();
        Button* in = both->button(Direction::Entry);
        Button* out = both->button(Direction::Exit);
        show(u"idle"_s);
        QCOMPARE(in->accessibleName(), u"Scan people in"_s);
        QCOMPARE(out->accessibleName(), u"Scan people out"_s);
        QVERIFY(in->isChecked() && !out->isChecked());
        QSignalSpy wanted(m_page, &DeskPage::directionWanted);
        QTest::mouseClick(out, Qt::LeftButton);
        QCOMPARE(ways(wanted), QList{Direction::Exit});
        QVERIFY(in->isChecked() && !out->isChecked()); // the desk has not turned round
        show(u"out-idle"_s);
        QVERIFY(!in->isChecked() && out->isChecked());
    }

    void noBadgeIsOfferedOnTheWayOut()
    {
        show(u"out"_s);
        QVERIFY(visibleWords().contains(u" is out"_s));
        QVERIFY(!visibleWords().contains(u"Reprint"_s));
        press(Qt::Key_F2);
        QVERIFY(!m_page->context().askReprint);
    }

private:
    [[nodiscard]] static QList<Direction> ways(const QSignalSpy& wanted)
    {
        QList<Direction> all;
        for (const auto& told : wanted) {
            all.append(told.first().value<Direction>());
        }
        return all;
    }
};

QTEST_MAIN(tst_DeskDirection)
#include "tst_DeskDirection.moc"
