// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "desk/DeskPage.h"
#include "settings/StartPages.h"
#include "widgets/ScanField.h"

#include <QDir>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// From an empty folder to a badge in the hand, with the demo event, by keys alone.
class tst_FirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase();
    void demoFindEnterBadge();
    void badgeFilesHoldTheTicketsCode();
    void nextStartGoesStraightToTheDesk();
    void refusedTicketsAreToldAndNobodyIsIn_data();
    void refusedTicketsAreToldAndNobodyIsIn();
    void unpaidIsLetInWithConsent();
    void consentDoesNotHelpWhoIsNotApproved();

private:
    void start()
    {
        m_verdicts.reset();
        m_desk.reset();
        m_desk = std::make_unique<DrivenDesk>(m_folder.path(), m_clock);
    }

    [[nodiscard]] QStringList badgeFiles() const
    {
        const QDir folder(m_folder.filePath(u"badges"_s));
        QStringList files;
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            files.append(folder.filePath(name));
        }
        return files;
    }

    /// Scans and waits for the answer.
    [[nodiscard]] Verdict verdictOf(const QString& token)
    {
        QSignalSpy verdicts(m_desk->find<DeskPage>(), &DeskPage::verdictShown);
        m_desk->scan(token);
        const bool told = QTest::qWaitFor([&] { return !verdicts.isEmpty(); });
        return told ? verdicts.last().first().value<Verdict>() : Verdict::None;
    }

    const QString m_priya = u"th5dugsovcza11p7mkoo8mec5o7z3ccg"_s; // Priya Nair, order 8K8GF
    const QString m_pending = u"oue197uz94k9xa2u7ue4cwze0snkr7bs"_s;
    QTemporaryDir m_folder;
    TestClock m_clock;
    std::unique_ptr<DrivenDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_verdicts;
};

void tst_FirstStart::initTestCase()
{
    qRegisterMetaType<Verdict>();
}

void tst_FirstStart::demoFindEnterBadge()
{
    start();
    QVERIFY(m_desk->shows<FirstStartPage>());
    m_desk->press(Qt::Key_1);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->shows<RolePage>(), 60'000);
    m_desk->press(Qt::Key_1);
    QTRY_VERIFY(m_desk->shows<DeskPage>());
    QVERIFY(m_desk->wiring()
                .settings()
                .change([](DeskSettings& all) { all.printer = u"file:badges?format=both"_s; })
                .result());
    auto* page = m_desk->find<DeskPage>();
    QSignalSpy verdicts(page, &DeskPage::verdictShown);
    m_desk->type(u"8k8g"_s);
    QTRY_COMPARE(page->field()->text(), u"8k8g"_s);
    m_desk->type(u"f"_s);
    QTRY_COMPARE(m_desk->found(), QStringList{u"Priya Nair"_s});
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(verdicts.count(), 1);
    QCOMPARE(verdicts.first().first().value<Verdict>(), Verdict::Admitted);
    QVERIFY(m_desk->words().contains(u"Hand over a speaker ribbon."_s));
    QCOMPARE(m_desk->entries(m_priya), 1);
    QTRY_COMPARE(m_desk->badges(m_priya).value(0).state, PrintState::Confirmed);
    QCOMPARE(badgeFiles().size(), 2);
}

void tst_FirstStart::badgeFilesHoldTheTicketsCode()
{
    QCOMPARE(badgeFiles().size(), 2);
    for (const QString& file : badgeFiles()) {
        const QImage picture = file.endsWith(u".pdf"_s) ? pictureOf(file) : QImage(file);
        QVERIFY2(!picture.isNull(), qPrintable(file));
        QCOMPARE(codeIn(picture), m_priya);
        QVERIFY(!file.contains(u"Priya"_s, Qt::CaseInsensitive)); // no name for strangers
    }
}

void tst_FirstStart::nextStartGoesStraightToTheDesk()
{
    start();
    QVERIFY(m_desk->shows<DeskPage>());
    QVERIFY(m_desk->find<FirstStartPage>() == nullptr);
    QCOMPARE(m_desk->entries(m_priya), 1);
}

void tst_FirstStart::refusedTicketsAreToldAndNobodyIsIn_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("words");
    QTest::newRow("cancelled") << u"ttg4vbzgc8qerncsjb2ryvjpnxdxu24n"_s << Verdict::Stop
                               << u"cancelled"_s;
    QTest::newRow("blocked") << u"14rpx3uvu4r8xf0gssztoby4znkkvz2n"_s << Verdict::Stop
                             << u"blocked this ticket"_s;
    QTest::newRow("pending") << m_pending << Verdict::Look << u"not paid"_s;
    QTest::newRow("unknown") << u"no-such-ticket"_s << Verdict::Unknown << u"list"_s;
}

void tst_FirstStart::refusedTicketsAreToldAndNobodyIsIn()
{
    QFETCH(QString, token);
    QFETCH(Verdict, verdict);
    QFETCH(QString, words);
    const int before = int(badgeFiles().size());
    QCOMPARE(verdictOf(token), verdict);
    QVERIFY2(m_desk->words().contains(words, Qt::CaseInsensitive), qPrintable(m_desk->words()));
    if (verdict != Verdict::Unknown) {
        QCOMPARE(m_desk->entries(token), 0);
        QVERIFY(m_desk->badges(token).isEmpty());
    }
    QCOMPARE(int(badgeFiles().size()), before);
    m_desk->press(Qt::Key_Escape);
}

void tst_FirstStart::unpaidIsLetInWithConsent()
{
    m_clock.advance(10'000);
    QCOMPARE(verdictOf(m_pending), Verdict::Look);
    QSignalSpy verdicts(m_desk->find<DeskPage>(), &DeskPage::verdictShown);
    m_desk->press(Qt::Key_1);
    QTRY_COMPARE(verdicts.count(), 1);
    QCOMPARE(verdicts.first().first().value<Verdict>(), Verdict::Admitted);
    QCOMPARE(m_desk->entries(m_pending), 1);
    QTRY_COMPARE(m_desk->badges(m_pending).value(0).state, PrintState::Confirmed);
}

void tst_FirstStart::consentDoesNotHelpWhoIsNotApproved()
{
    const QString token = u"ngwd7d8ebownms7unskvzkx8goq1e8bb"_s;
    QVERIFY(verdictOf(token) != Verdict::Admitted);
    QVERIFY(!m_desk->words().contains(u"Admit on my word"_s));
    QCOMPARE(m_desk->entries(token), 0);
}

QTEST_MAIN(tst_FirstStart)
#include "tst_FirstStart.moc"
