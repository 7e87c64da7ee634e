// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskFixture.h"
#include "desk/DirectionSwitch.h"
#include "desk/IdlePanel.h"
#include "search/ResultList.h"
#include "widgets/Button.h"

#include <QListView>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// How a desk is turned round, from letting people in to letting them out and back; and what stands
/// beside every answer, how many are in, and beside what is typed, how many were found.
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

    void whatWasFoundIsCountedAsFarAsItIsKnown()
    {
        DeskState state = show(u"typing"_s).state;
        const auto count = state.results.size();
        for (const bool more : {false, true}) {
            const QString told = (more ? u"%1 or more found"_s : u"%1 found"_s).arg(count);
            state.mayBeMore = more;
            m_page->setState(state);
            QVERIFY2(visibleWords().contains(told), qPrintable(visibleWords()));
            for (const auto* list : m_page->findChildren<ResultList*>()) {
                QVERIFY(!list->isVisible() || list->view()->accessibleName() == told);
            }
        }
    }

    void withoutANetworkTheDeskSaysWhatItSaves()
    {
        m_page->setSync(show(u"offline"_s).context.sync);
        QVERIFY(visibleWords().contains(u"Every check-in is saved on this desk."_s));
        m_page->setSync(show(u"out-offline"_s).context.sync);
        QVERIFY(visibleWords().contains(u"Every check-out is saved on this desk."_s));
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

    void howManyAreInIsToldBesideEveryAnswerAndNothingElseFlickers()
    {
        QApplication::setCursorFlashTime(0); // else it blinks between two pictures
        for (const auto& name : {u"idle"_s, u"typing"_s, u"admitted"_s, u"already"_s,
                 u"refused-blocked"_s, u"group-in"_s, u"question"_s}) {
            show(name);
            m_page->setCounts({460, 99}, {87, 41});
            QImage before = picture();
            const bool isIdle = name == u"idle"_s; // which has a line of its own
            const QString told
                = isIdle ? u"99 of 460 are in"_s : u"99 of 460 are in · 87 in the last hour"_s;
            const QString words = visibleWords();
            QVERIFY2(words.contains(told), qPrintable(name + words));
            QCOMPARE(words.count(u"of 460 are in"_s), 1);
            for (const int more : {100, 101}) {
                const auto said = saidWhere();
                m_page->setCounts({460, more}, {more - 12, 42});
                const QImage after = picture();
                const QPoint other = differsOutside(before, after, whereItDiffers(said));
                QVERIFY2(other.isNull(),
                    qPrintable(u"%1 at %2, %3"_s.arg(name).arg(other.x()).arg(other.y())));
                QVERIFY(before != after);
                before = after;
            }
        }
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

    using Said = QHash<const QWidget*, std::pair<QString, QRect>>;

    [[nodiscard]] QImage picture()
    {
        m_window->grab(); // lays everything out
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return m_window->grab().toImage();
    }

    /// The line of figures has a bar beside its words, which is as long as they say.
    [[nodiscard]] Said saidWhere() const
    {
        Said said;
        for (const auto* each : m_page->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(each);
            const auto* line = qobject_cast<const CountLine*>(each);
            if (each->isVisible() && (label != nullptr || line != nullptr)) {
                const QString words = label != nullptr
                    ? label->text()
                    : QString::number(m_page->context().counts.checkedIn);
                said.insert(
                    each, {words, {each->mapTo(m_window.get(), QPoint(0, 0)), each->size()}});
            }
        }
        return said;
    }

    [[nodiscard]] QRegion whereItDiffers(const Said& before) const
    {
        QRegion places;
        const Said now = saidWhere();
        for (auto each = now.cbegin(); each != now.cend(); ++each) {
            const auto was = before.value(each.key());
            if (was.first != each.value().first) {
                places += was.second;
                places += each.value().second;
            }
        }
        return places;
    }

    /// Null: it does not.
    static QPoint differsOutside(const QImage& one, const QImage& other, const QRegion& places)
    {
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                if (one.pixel(x, y) != other.pixel(x, y) && !places.contains(QPoint(x, y))) {
                    return {x, y};
                }
            }
        }
        return {};
    }
};

QTEST_MAIN(tst_DeskDirection)
#include "tst_DeskDirection.moc"
