// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ServedDesk.h"
#include "desk/AnswerPanel.h"
#include "desk/DeskPage.h"
#include "desk/RecentList.h"
#include "widgets/VerdictSlab.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A desk that is turned round and scans people out, in the whole program, up to its server.
class tst_ScanningOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_desk = std::make_unique<ServedDesk>(); }

    void cleanup() { m_desk.reset(); }

    void whoIsScannedOutIsAnExitForTheServerAndMayComeInAgain();
    void exitPrintsNoBadgeAndCanBeTakenBack();
    void countsGoBackWithAnUndo();
    void deskThatIsStartedLetsPeopleIn();

private:
    [[nodiscard]] bool says(const QString& words) { return m_desk->desk().words().contains(words); }

    /// The word of the answer; it is painted, so `says` does not see it.
    [[nodiscard]] QString verdict()
    {
        const auto* slab = m_desk->desk().find<AnswerPanel>()->findChild<VerdictSlab*>();
        return slab == nullptr ? QString() : slab->word();
    }

    /// What the server knows of all, in the order of arrival.
    [[nodiscard]] QStringList typesAtTheServer()
    {
        QStringList types;
        for (const ModelCheckIn& row : m_desk->server().data().checkIns) {
            types.append(row.successful ? row.type : row.reason);
        }
        return types;
    }

    void turnRound(const QString& title)
    {
        m_desk->desk().press(Qt::Key_F10);
        QTRY_VERIFY(says(title));
    }

    std::unique_ptr<ServedDesk> m_desk;
};

void tst_ScanningOut::whoIsScannedOutIsAnExitForTheServerAndMayComeInAgain()
{
    m_desk->admit(u"secret-1"_s);
    turnRound(u"Scanning people out"_s);
    m_desk->desk().scan(u"secret-1"_s);
    QTRY_COMPARE(verdict(), u"Checked out"_s);
    QVERIFY2(says(u" is out"_s), qPrintable(m_desk->desk().words()));
    m_desk->clock().advance(1000);
    m_desk->sync();
    QTRY_COMPARE_WITH_TIMEOUT(typesAtTheServer(), (QStringList{u"entry"_s, u"exit"_s}), 20'000);
    QTRY_COMPARE(m_desk->desk().find<DeskPage>()->context().counts.inside, std::optional(0));
    turnRound(u"Ready for the next person"_s);
    QVERIFY(says(u"0 inside now"_s));
    m_desk->desk().scan(u"secret-1"_s);
    QTRY_COMPARE(verdict(), u"Admitted"_s);
    m_desk->clock().advance(1000);
    m_desk->sync();
    QTRY_COMPARE_WITH_TIMEOUT(
        typesAtTheServer(), (QStringList{u"entry"_s, u"exit"_s, u"entry"_s}), 20'000);
}

void tst_ScanningOut::exitPrintsNoBadgeAndCanBeTakenBack()
{
    turnRound(u"Scanning people out"_s);
    m_desk->desk().scan(u"secret-2"_s);
    QTRY_COMPARE(m_desk->desk().entries(u"secret-2"_s), 1);
    QCOMPARE(m_desk->desk().person(u"secret-2"_s).history.first().direction, Direction::Exit);
    QVERIFY(m_desk->desk().badges(u"secret-2"_s).isEmpty());
    QTRY_COMPARE(verdict(), u"Checked out"_s);
    m_desk->desk().press(Qt::Key_F3);
    QTRY_VERIFY(says(u"The check-out was taken back"_s));
    QCOMPARE(m_desk->desk().entries(u"secret-2"_s), 0);
}

void tst_ScanningOut::countsGoBackWithAnUndo()
{
    const auto in = [this] { return m_desk->desk().find<DeskPage>()->context().counts.checkedIn; };
    const int before = in();
    m_desk->desk().scan(u"secret-2"_s);
    QTRY_COMPARE(in(), before + 1);
    QTRY_COMPARE(verdict(), u"Admitted"_s);
    m_desk->desk().press(Qt::Key_F3);
    QTRY_COMPARE(in(), before);
}

void tst_ScanningOut::deskThatIsStartedLetsPeopleIn()
{
    turnRound(u"Scanning people out"_s);
    m_desk->desk().scan(u"secret-3"_s);
    QTRY_COMPARE(verdict(), u"Checked out"_s);
    m_desk->restart();
    QTRY_VERIFY(says(u"Ready for the next person"_s));
    QTRY_VERIFY(m_desk->desk().find<RecentList>()->accessibleName().contains(u", Checked out, "_s));
    m_desk->desk().scan(u"secret-4"_s);
    QTRY_COMPARE(verdict(), u"Admitted"_s);
}

QTEST_MAIN(tst_ScanningOut)
#include "tst_ScanningOut.moc"
