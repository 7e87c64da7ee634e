// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskFixture.h"
#include "desk/AnswerView.h"
#include "desk/HelpPanel.h"
#include "shell/PageFrame.h"
#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QScrollBar>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The list of keys, F1, and what the bar at the foot says of Enter.
class tst_DeskHelp : public DeskFixture
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init() { open(); }

    void cleanup() { close(); }

    void rowsOfKeysHaveAirAndNothingScrolls_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language& language : TranslationLoader::languages()) {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

    void keycapsAreWholeOnASmallScreen_data() { rowsOfKeysHaveAirAndNothingScrolls_data(); }

    /// Letters are larger there than the rest. Each keycap stands before its words.
    void keycapsAreWholeOnASmallScreen()
    {
        QFETCH(QString, language);
        m_translations.use(language);
        Theme small;
        small.fitTo({800, 480});
        HelpPanel help(small);
        help.resize(800, 420);
        help.show();
        QCoreApplication::sendPostedEvents();
        const auto texts = help.findChildren<Text*>();
        for (const KeyHint& hint : DeskWords::allKeys()) {
            const auto words = std::ranges::find(texts, hint.words, &Text::text);
            QVERIFY2(words != texts.end(), qPrintable(hint.words));
            const QPoint before((*words)->x() - small.px(16), (*words)->geometry().center().y());
            const QWidget* cap = (*words)->parentWidget()->childAt(before);
            QVERIFY2(cap != nullptr, qPrintable(hint.words));
            QVERIFY2(cap->width() >= keycapWidth(small, hint.key), qPrintable(hint.key));
        }
        m_translations.use(u"en"_s);
    }

    /// English, whose words are the shortest: a bar at the side would move the whole desk.
    void nothingScrollsOnASmallScreen()
    {
        m_window->resize(800, 480);
        show(u"idle"_s);
        press(Qt::Key_F1);
        m_window->grab(); // lays everything out
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(m_page->findChild<HelpPanel*>()->isVisible());
        QCOMPARE(m_window->findChild<PageFrame*>()->verticalScrollBar()->maximum(), 0);
    }

    void theBarSaysOfEnterWhatTheButtonSays()
    {
        int compared = 0;
        for (const DeskSample& sample : deskSamples()) {
            for (const int badges : {0, 1}) { // of somebody who has one none is printed
                DeskState state = sample.state;
                if (state.selected) {
                    state.selected->badgesPrinted = badges;
                }
                for (GroupMember& member : state.group) {
                    member.record.badgesPrinted = badges;
                }
                const auto action = DeskWords::rail(state, sample.context).action;
                if (!action) {
                    continue;
                }
                const auto keys = DeskWords::keys(state, sample.context);
                const auto key = std::ranges::find(keys, int(action->action), &KeyHint::action);
                QVERIFY2(key != keys.end(), qPrintable(sample.name));
                QVERIFY2(key->words == action->text,
                    qPrintable(sample.name + u": "_s + key->words + u", "_s + action->text));
                ++compared;
            }
        }
        QVERIFY(compared > 0);
    }

    void aGroupOfWhichNobodyIsTickedHasNoEnter()
    {
        DeskSample sample = sampleNamed(u"group"_s);
        for (GroupMember& member : sample.state.group) {
            member.ticked = false;
        }
        for (const KeyHint& hint : DeskWords::keys(sample.state, sample.context)) {
            QVERIFY2(hint.action != int(DeskAction::Confirm)
                    && hint.action != int(DeskAction::ConfirmOnly),
                qPrintable(hint.words));
        }
    }

    /// A keycap is 26 px high: each has a third of that and more to the next one.
    void rowsOfKeysHaveAirAndNothingScrolls()
    {
        QFETCH(QString, language);
        m_translations.use(language);
        show(u"idle"_s);
        press(Qt::Key_F1);
        m_window->grab(); // lays everything out
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto* help = m_page->findChild<HelpPanel*>();
        QVERIFY(help->isVisible());
        QMap<int, QList<int>> columns; // middles of rows, by where their words begin
        for (const auto* text : help->findChildren<Text*>()) {
            QVERIFY2(text->fits(), qPrintable(text->text()));
            const auto isOfKey = [text](const KeyHint& hint) { return hint.words == text->text(); };
            const auto all = DeskWords::allKeys();
            if (std::ranges::any_of(all, isOfKey)) {
                const QPoint place = text->mapTo(m_page, QPoint(0, text->height() / 2));
                columns[place.x()].append(place.y());
            }
        }
        qsizetype rows = 0;
        for (QList<int>& middles : columns) {
            std::ranges::sort(middles);
            rows += middles.size();
            for (qsizetype i = 1; i < middles.size(); ++i) {
                QVERIFY2(middles.at(i) - middles.at(i - 1) >= 35,
                    qPrintable(QString::number(middles.at(i) - middles.at(i - 1))));
            }
        }
        QCOMPARE(rows, DeskWords::allKeys().size());
        QCOMPARE(m_window->findChild<PageFrame*>()->verticalScrollBar()->maximum(), 0);
        m_translations.use(u"en"_s);
    }
};

QTEST_MAIN(tst_DeskHelp)
#include "tst_DeskHelp.moc"
