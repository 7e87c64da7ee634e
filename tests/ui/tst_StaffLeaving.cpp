// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PairedPanel.h"
#include "settings/FilePanel.h"
#include "staff/CaseCard.h"
#include "staff/ErasePanel.h"
#include "staff/SealPanel.h"
#include "staff/SyncPanel.h"
#include "widgets/Button.h"
#include "widgets/ScanField.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A desk that is shut out, or whose event is gone: what waits is saved, the people are erased.
class tst_StaffLeaving : public QObject
{
    Q_OBJECT

    Theme m_theme;
    QTemporaryDir m_folder;

private Q_SLOTS:

    void whatWaitsIsSealedUnderAPassphraseTypedTwice()
    {
        SyncPanel panel(m_theme);
        SyncStatus status = paired();
        status.network = SyncStatus::Network::Revoked;
        panel.setFileName(u"waiting.sealed"_s);
        panel.showStatus(status, QTimeZone::utc());
        QVERIFY(wordsOf(panel).contains(u"15 wait that the server does not have"_s));
        QTest::keyClick(&panel, Qt::Key_A);
        SealPanel* seal = panel.seal();
        QVERIFY(seal->isVisibleTo(&panel));
        QSignalSpy sealed(&panel, &SyncPanel::sealRequested);
        const auto type = [seal](const QString& first, const QString& second) {
            seal->first()->setText(first);
            seal->second()->setText(second);
            seal->next()->click();
        };
        type(u"too short"_s, u"too short"_s);
        QVERIFY(!seal->folders()->isVisibleTo(&panel));
        type(u"a good long one"_s, u"a good long two"_s);
        QVERIFY(!seal->folders()->isVisibleTo(&panel));
        QVERIFY(wordsOf(panel).contains(u"The two are not the same."_s));
        type(u"a good long one"_s, u"a good long one"_s);
        QVERIFY(seal->folders()->isVisibleTo(&panel));
        seal->folders()->setFolder(m_folder.path());
        QTest::keyClick(seal, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(seal, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sealed.size(), 1);
        QCOMPARE(sealed.first().at(0).toString(), m_folder.filePath(u"waiting.sealed"_s));
        QCOMPARE(sealed.first().at(1).toString(), u"a good long one"_s);
        panel.showSealed(u"15 entries are sealed in a file."_s);
        QVERIFY(!seal->isVisibleTo(&panel));
        QVERIFY(wordsOf(panel).contains(u"15 entries are sealed"_s));
    }

    /// From each page that lies over the cases, by a button too.
    void backIsSeenWhereEscapeLeadsBack()
    {
        SyncPanel panel(m_theme);
        SyncStatus status = paired();
        status.network = SyncStatus::Network::Revoked;
        panel.showStatus(status, QTimeZone::utc());
        const auto back = [&panel]() -> Button* {
            for (auto* button : panel.findChildren<Button*>()) {
                if (button->text() == u"Back"_s && button->isVisibleTo(&panel)) {
                    return button;
                }
            }
            return nullptr;
        };
        QVERIFY(back() == nullptr);
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_D, Qt::Key_E}) {
            QTest::keyClick(&panel, key);
            QVERIFY(back() != nullptr);
            back()->click();
            QVERIFY(back() == nullptr);
        }
        QVERIFY(!panel.erase()->isVisibleTo(&panel));
    }

    void escapeLeadsBackAndForgetsThePassphrase()
    {
        SyncPanel panel(m_theme);
        SyncStatus status = paired();
        status.network = SyncStatus::Network::Revoked;
        status.problem = u"Not found."_s;
        panel.showStatus(status, QTimeZone::utc());
        QVERIFY(wordsOf(panel).contains(u"or the event was deleted"_s));
        QVERIFY(wordsOf(panel).contains(u"“Not found.”"_s));
        QTest::keyClick(&panel, Qt::Key_A);
        panel.seal()->first()->setText(u"a good long one"_s);
        panel.seal()->second()->setText(u"a good long one"_s);
        panel.seal()->next()->click();
        QVERIFY(panel.back()); // to the passphrase
        QVERIFY(panel.seal()->isVisibleTo(&panel));
        QVERIFY(panel.back());
        QVERIFY(!panel.seal()->isVisibleTo(&panel));
        QTest::keyClick(&panel, Qt::Key_A);
        QVERIFY(panel.seal()->first()->text().isEmpty());
        panel.clear(); // the PIN is asked for again
        QVERIFY(!panel.seal()->isVisibleTo(&panel));
    }

    void erasingWantsTheNumberOfPeople()
    {
        SyncPanel panel(m_theme);
        SyncStatus status = paired();
        status.network = SyncStatus::Network::Revoked;
        status.outbox = {};
        panel.setEvent(u"Tensor Day"_s);
        panel.showStatus(status, QTimeZone::utc());
        SyncCases cases;
        cases.people = 460;
        panel.showCases(cases);
        QSignalSpy erased(&panel, &SyncPanel::eraseRequested);
        QTest::keyClick(&panel, Qt::Key_A); // nothing waits: there is nothing to save
        QVERIFY(!panel.seal()->isVisibleTo(&panel));
        QTest::keyClick(&panel, Qt::Key_D);
        QVERIFY(panel.erase()->isVisibleTo(&panel));
        QVERIFY(wordsOf(panel).contains(u"460 people of “Tensor Day”"_s));
        panel.show();
        const auto isAsideTold = [&panel] {
            const auto texts = panel.erase()->findChildren<QLabel*>();
            return std::ranges::any_of(texts, [](const QLabel* text) {
                return text->isVisible() && text->text().contains(u"damaged is kept aside"_s);
            });
        };
        QVERIFY(!isAsideTold());
        panel.erase()->setKeptAside(true);
        QVERIFY(isAsideTold());
        QLineEdit* edit = panel.erase()->field()->edit();
        for (const auto& typed : {u""_s, u"46"_s, u"yes"_s}) {
            edit->setText(typed);
            QTest::keyClick(edit, Qt::Key_Return);
            QCOMPARE(erased.size(), 0);
        }
        edit->setText(u"460"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(erased.size(), 1);
        QCOMPARE(erased.first().first().toBool(), false);
    }

    void whatIsInNoFileIsOfferedBeforeItIsErased()
    {
        SyncPanel panel(m_theme);
        SyncStatus status = paired();
        status.network = SyncStatus::Network::Revoked;
        panel.showStatus(status, QTimeZone::utc());
        QSignalSpy erased(&panel, &SyncPanel::eraseRequested);
        QTest::keyClick(&panel, Qt::Key_D);
        QLineEdit* edit = panel.erase()->field()->edit();
        edit->setText(u"0"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        panel.showUnsaved(15);
        QVERIFY(wordsOf(panel).contains(u"15 wait that neither the server nor a file has."_s));
        panel.erase()->eraseButton()->click(); // the number is typed once more
        QCOMPARE(erased.size(), 1);
        edit->setText(u"0"_s);
        QTest::keyClick(edit, Qt::Key_Return); // saves
        QCOMPARE(erased.size(), 1);
        QVERIFY(panel.seal()->isVisibleTo(&panel));
        QVERIFY(panel.back());
        QTest::keyClick(&panel, Qt::Key_D);
        edit->setText(u"0"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(erased.last().first().toBool(), false); // asked anew
        panel.showUnsaved(15);
        panel.erase()->save()->click();
        QVERIFY(panel.seal()->isVisibleTo(&panel));
        QVERIFY(panel.back());
        QTest::keyClick(&panel, Qt::Key_D);
        panel.showUnsaved(15);
        edit->setText(u"0"_s);
        panel.erase()->eraseButton()->click();
        QCOMPARE(erased.last().first().toBool(), true);
    }

    void whatWasFoundInDamagedDataIsTakenOverOrLeft()
    {
        SyncCases cases;
        cases.aside = {3, {u"Zoë"_s, {}}, 1, 2};
        SyncPanel panel(m_theme);
        panel.showCases(cases);
        QVERIFY(wordsOf(panel).contains(u"3 entries were found in the damaged data"_s));
        QVERIFY(wordsOf(panel).contains(u"Zoë, Somebody not on the list, and 1 more"_s));
        QVERIFY(wordsOf(panel).contains(u"those of another event (bring its people in first)"_s));
        QSignalSpy taken(&panel, &SyncPanel::takeOverRequested);
        QSignalSpy left(&panel, &SyncPanel::leaveAsideRequested);
        QTest::keyClick(&panel, Qt::Key_A);
        QTest::keyClick(&panel, Qt::Key_D); // one of them was asked for
        QCOMPARE(taken.size(), 1);
        QCOMPARE(left.size(), 0);
        panel.showFailure({u"The disk is full."_s, {}});
        QTest::keyClick(&panel, Qt::Key_D);
        QCOMPARE(left.size(), 1);
    }

    void copyThatIsAtWorkIsToldWithWhomItLetIn()
    {
        SyncCases cases;
        cases.strangers = 3;
        cases.strangerNames = {u"Zoë"_s, u"Ana"_s};
        SyncPanel panel(m_theme);
        panel.showCases(cases);
        QVERIFY(wordsOf(panel).contains(u"Another computer may work under this desk’s name"_s));
        QVERIFY(wordsOf(panel).contains(u"Zoë, Ana, and 1 more"_s));
        QVERIFY(wordsOf(panel).contains(u"pair one of them anew"_s));
    }

    void damagedDataIsToldAndNeedsNoButton()
    {
        SyncCases cases;
        cases.isDamaged = true;
        SyncPanel panel(m_theme);
        panel.showCases(cases);
        QVERIFY(wordsOf(panel).contains(u"This desk’s data is damaged"_s));
        QVERIFY(wordsOf(panel).contains(u"close Lanyard and start it again"_s));
        panel.showCases({});
        QVERIFY(wordsOf(panel).contains(u"Nothing needs a decision"_s));
    }
};

QTEST_MAIN(tst_StaffLeaving)
#include "tst_StaffLeaving.moc"
