// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KioskTouch.h"
#include "UiTest.h"
#include "kiosk/SelfServicePage.h"
#include "kiosk/TypePage.h"
#include "widgets/ScanField.h"

#include <QPointingDevice>
#include <QSignalSpy>

#include <utility>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Fingers on self-service as a touch screen tells them, not a mouse.
class tst_KioskTouch : public QObject
{
    Q_OBJECT

    TranslationLoader m_translations;
    std::unique_ptr<QPointingDevice> m_screen{QTest::createTouchDevice()};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SelfServicePage> m_page;
    QStringList m_asked; ///< for what, in order

    void show(KioskState::Page page, const QList<Question>& questions = {})
    {
        KioskState state;
        state.page = page;
        state.visit = 1;
        state.language = u"en"_s;
        state.questions = questions;
        m_page->showState(state);
    }

    /// Of the visible button that says so, on the page.
    [[nodiscard]] QPoint middleOf(const QString& words) const
    {
        const TouchButton* button = touchButton(*m_page, words);
        return button == nullptr ? QPoint(-1, -1)
                                 : button->mapTo(m_page.get(), button->rect().center());
    }

    /// All come down at once, and leave at once.
    void touch(const QList<QPoint>& fingers) const
    {
        auto down = QTest::touchEvent(m_page.get(), m_screen.get(), false);
        auto up = QTest::touchEvent(m_page.get(), m_screen.get(), false);
        for (int finger = 0; finger < fingers.size(); ++finger) {
            down.press(finger, fingers.at(finger), m_page.get());
            up.release(finger, fingers.at(finger), m_page.get());
        }
        down.commit();
        up.commit();
    }

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setReducedMotion(true);
        m_page = std::make_unique<SelfServicePage>(*m_theme, ThemeKind::Light);
        m_theme->dress(m_page.get());
        m_page->setLanguages(TranslationLoader::languages());
        m_page->resize(1080, 1920);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        show(KioskState::Page::Scan);
        m_asked.clear();
        const auto asks
            = [this](const QString& what) { return [this, what] { m_asked.append(what); }; };
        connect(m_page.get(), &SelfServicePage::typeWanted, this, asks(u"type"_s));
        connect(m_page.get(), &SelfServicePage::helpWanted, this, asks(u"help"_s));
        connect(m_page.get(), &SelfServicePage::languageWanted, this, asks(u"language"_s));
        connect(m_page.get(), &SelfServicePage::largerTextWanted, this, asks(u"larger"_s));
        connect(m_page.get(), &SelfServicePage::highContrastWanted, this, asks(u"contrast"_s));
        connect(m_page.get(), &SelfServicePage::answered, this, asks(u"answer"_s));
        connect(m_page.get(), &SelfServicePage::staffWanted, this, asks(u"staff"_s));
    }

    void cleanup() { m_page.reset(); }

    void aFingerIsATouch()
    {
        touch({middleOf(u"I have no code"_s)});
        QCOMPARE(m_asked, QStringList{u"type"_s});
    }

    void aFingerAnswersInsideWhatScrolls()
    {
        Question question;
        question.remote = 7;
        question.text = u"Question?"_s;
        question.type = u"C"_s;
        for (int option = 1; option <= 3; ++option) {
            question.options.append({option, {}, u"Talk %1"_s.arg(option)});
        }
        show(KioskState::Page::Question, {question});
        QPoint before; // until nothing moves any more
        QTRY_COMPARE(std::exchange(before, middleOf(u"Talk 2"_s)), middleOf(u"Talk 2"_s));
        touch({middleOf(u"Talk 2"_s)});
        QCOMPARE(m_asked, QStringList{u"answer"_s});
    }

    void tenFingersAskForOneThing()
    {
        QList<QPoint> fingers{middleOf(u"I have no code"_s), middleOf(u"Deutsch"_s),
            middleOf(u"ಕನ್ನಡ"_s), middleOf(u"Call for help"_s)};
        QVERIFY(!fingers.contains(QPoint(-1, -1)));
        while (fingers.size() < 10) { // a hand on one button
            fingers.append(fingers.first() + QPoint(int(fingers.size()), 0));
        }
        touch(fingers);
        QCOMPARE(m_asked, QStringList{u"type"_s});
        touch({fingers.at(3)}); // and nobody is stuck afterwards
        QCOMPARE(m_asked, (QStringList{u"type"_s, u"help"_s}));
    }

    void twoFingersOnHelpCallOnce()
    {
        const QPoint help = middleOf(u"Call for help"_s);
        touch({help, help + QPoint(8, 4)});
        QCOMPARE(m_asked, QStringList{u"help"_s});
    }

    void fingerThatSlidesOffAsksForNothing()
    {
        const QPoint from = middleOf(u"I have no code"_s);
        const QPoint to = middleOf(u"Call for help"_s);
        QTest::touchEvent(m_page.get(), m_screen.get()).press(0, from, m_page.get());
        QTest::touchEvent(m_page.get(), m_screen.get()).move(0, to, m_page.get());
        QTest::touchEvent(m_page.get(), m_screen.get()).release(0, to, m_page.get());
        QVERIFY2(m_asked.isEmpty(), qPrintable(m_asked.join(u' ')));
        touch({from});
        QCOMPARE(m_asked, QStringList{u"type"_s});
    }

    void labelIsNearItsField()
    {
        show(KioskState::Page::Type);
        m_page->grab(); // lays everything out
        const auto* field = m_page->findChild<TypePage*>()->findChild<ScanField*>();
        int gap = m_page->height();
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == u"Last name"_s) {
                const int end = label->mapTo(m_page.get(), QPoint(0, label->height())).y();
                gap = field->mapTo(m_page.get(), QPoint()).y() - end;
            }
        }
        QVERIFY2(gap >= 0 && gap <= 12, qPrintable(QString::number(gap)));
    }

    void onlyMoreTimeHasAClock()
    {
        show(KioskState::Page::Calling);
        QCOMPARE(touchButton(*m_page, u"More time"_s)->iconName(), u"clock"_s);
        show(KioskState::Page::StillThere);
        QCOMPARE(touchButton(*m_page, u"Start over"_s)->iconName(), QString());
    }

    void palmOnThePageAsksForNothing()
    {
        QList<QPoint> palm;
        for (int point = 0; point < 6; ++point) {
            palm.append(QPoint(500 + 12 * point, 120 + 7 * point));
        }
        touch(palm);
        QVERIFY2(m_asked.isEmpty(), qPrintable(m_asked.join(u' ')));
        touch({middleOf(u"Call for help"_s)});
        QCOMPARE(m_asked, QStringList{u"help"_s});
    }
};

QTEST_MAIN(tst_KioskTouch)
#include "tst_KioskTouch.moc"
