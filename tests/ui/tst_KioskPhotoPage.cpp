// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KioskTouch.h"
#include "UiTest.h"
#include "checkin/AnswerFile.h"
#include "desk/AnswerFiles.h"
#include "kiosk/PhotoPage.h"
#include "kiosk/PhotoView.h"
#include "kiosk/QuestionPage.h"
#include "kiosk/SelfServicePage.h"
#include "kiosk/TouchButton.h"
#include "widgets/Text.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QWindow>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Page = KioskState::Page;

namespace {

Question question(const QString& type, bool required = false, qint64 remote = 7)
{
    Question question;
    question.remote = remote;
    question.text = u"A photo?"_s;
    question.type = type;
    question.required = required;
    return question;
}

/// Blue at the left and red at the right.
QImage seen()
{
    QImage frame(320, 240, QImage::Format_RGB32);
    frame.fill(Qt::red);
    for (int y = 0; y < frame.height(); ++y) {
        for (int x = 0; x < frame.width() / 2; ++x) {
            frame.setPixelColor(x, y, Qt::blue);
        }
    }
    return frame;
}

} // namespace

/// A photo is taken by touch or by keys, seen, taken again, used, left out and forgotten.
class tst_KioskPhotoPage : public QObject
{
    Q_OBJECT

    TranslationLoader m_translations;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SelfServicePage> m_page;
    std::unique_ptr<QSignalSpy> m_taken;
    std::unique_ptr<QSignalSpy> m_answered;
    KioskState m_state;

    void show(Page page, quint64 visit = 1)
    {
        m_state.page = page;
        if (visit != m_state.visit) {
            m_state.photo.clear();
            m_state.questions.clear();
        }
        m_state.visit = visit;
        m_page->showState(m_state);
    }

    void ask(const QList<Question>& questions, int index = 0)
    {
        m_state.questions = questions;
        m_state.question = index;
        m_state.photo.clear();
        show(Page::Question);
    }

    [[nodiscard]] PhotoPage* asking() const { return m_page->findChild<PhotoPage*>(); }

    [[nodiscard]] PhotoView* view() const { return m_page->findChild<PhotoView*>(); }

    [[nodiscard]] QString words() const { return visibleWords(*asking()); }

    [[nodiscard]] TouchButton* button(const QString& text) const
    {
        return touchButton(*asking(), text);
    }

    void touch(const QString& text) const { touchOn(*asking(), text); }

    [[nodiscard]] QColor shownAt(double x) const
    {
        const QImage all = view()->grab().toImage();
        return all.pixelColor(int(all.width() * x), all.height() / 2);
    }

    [[nodiscard]] QString answered() const
    {
        return m_answered->isEmpty() ? u"-"_s : m_answered->last().first().toString();
    }

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void init()
    {
        m_state = {};
        m_state.language = u"en"_s;
        m_state.visit = 1;
        m_theme = std::make_unique<Theme>();
        m_theme->setReducedMotion(true);
        m_page = std::make_unique<SelfServicePage>(*m_theme, ThemeKind::Light);
        m_theme->dress(m_page.get());
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_taken = std::make_unique<QSignalSpy>(m_page.get(), &SelfServicePage::photoTaken);
        m_answered = std::make_unique<QSignalSpy>(m_page.get(), &SelfServicePage::answered);
        // what the flow does
        connect(m_page.get(), &SelfServicePage::photoTaken, this, [this](const QString& photo) {
            m_state.photo = photo;
            m_page->showState(m_state);
        });
    }

    void cleanup() { m_page.reset(); }

    void whatTheCameraSeesIsShownAsInAMirror()
    {
        ask({question(u"F"_s)});
        QVERIFY(words().contains(u"A photo?"_s));
        QVERIFY(words().contains(u"The camera starts."_s));
        m_page->showCamera(seen());
        QVERIFY(words().contains(u"This is what the camera sees."_s));
        QCOMPARE(view()->accessibleName(), u"What the camera sees"_s);
        QCOMPARE(shownAt(0.3), QColor(Qt::red));
        QCOMPARE(shownAt(0.7), QColor(Qt::blue));
    }

    void nothingIsTakenBeforeTheCameraSees()
    {
        ask({question(u"F"_s)});
        touch(u"Take the photo"_s);
        QCOMPARE(m_taken->count(), 0);
    }

    void aPhotoIsTakenSeenAsItIsSentAndUsed()
    {
        ask({question(u"F"_s, true)});
        m_page->showCamera(seen());
        touch(u"Take the photo"_s);
        QCOMPARE(m_taken->count(), 1);
        const auto file = AnswerFile::of(7, m_state.photo);
        QVERIFY(file);
        QCOMPARE(file->mediaType, "image/jpeg");
        QCOMPARE(file->name, u"photo.jpg"_s);
        const QImage sent = QImage::fromData(file->bytes);
        QCOMPARE(sent.size(), seen().size());
        QVERIFY(sent.pixelColor(10, 10).blue() > 200);
        QVERIFY(words().contains(u"this photo goes to the organiser"_s));
        QCOMPARE(view()->accessibleName(), u"Your photo"_s);
        QVERIFY(shownAt(0.3).blue() > 200);
        QVERIFY(shownAt(0.7).red() > 200);
        QCOMPARE(answered(), u"-"_s);
        touch(u"Use this photo"_s);
        QCOMPARE(answered(), m_state.photo);
    }

    void aLargeFrameIsMadeSmallAndItsNotesStayBehind()
    {
        QImage frame(2560, 1440, QImage::Format_RGB32);
        frame.fill(Qt::darkCyan);
        frame.setText(u"Place"_s, u"Secret hall"_s);
        ask({question(u"F"_s)});
        m_page->showCamera(frame);
        touch(u"Take the photo"_s);
        const auto file = AnswerFile::of(7, m_state.photo);
        QVERIFY(file);
        QCOMPARE(QImage::fromData(file->bytes).size(), QSize(2000, 1125));
        QVERIFY(!file->bytes.contains("Secret"));
    }

    void aPhotoStaysWhateverTheCameraSeesThen()
    {
        ask({question(u"F"_s)});
        m_page->showCamera(seen());
        touch(u"Take the photo"_s);
        QImage other(320, 240, QImage::Format_RGB32);
        other.fill(Qt::green);
        m_page->showCamera(other);
        QVERIFY(shownAt(0.3).blue() > 200);
    }

    void aPhotoIsTakenAgain()
    {
        ask({question(u"F"_s)});
        QVERIFY(button(u"Take it again"_s) == nullptr);
        m_page->showCamera(seen());
        touch(u"Take the photo"_s);
        touch(u"Take it again"_s);
        QCOMPARE(m_taken->last().first().toString(), QString());
        QVERIFY(button(u"Use this photo"_s) == nullptr);
        QVERIFY(view()->isEmpty()); // until the camera sees again
        m_page->showCamera(seen());
        QCOMPARE(shownAt(0.3), QColor(Qt::red));
    }

    void aDoubledTouchTakesThePhotoAndDoesNotUseIt()
    {
        ask({question(u"F"_s)});
        m_page->showCamera(seen());
        const TouchButton* take = button(u"Take the photo"_s);
        QVERIFY(take != nullptr);
        const QPoint place = take->mapTo(m_page.get(), take->rect().center());
        QTest::mouseDClick(m_page->windowHandle(), Qt::LeftButton, {}, place);
        QCOMPARE(m_taken->count(), 1);
        QVERIFY(button(u"Use this photo"_s) != nullptr);
        QCOMPARE(answered(), u"-"_s);
        QTest::mouseClick(m_page->windowHandle(), Qt::LeftButton, {}, place);
        QCOMPARE(answered(), m_state.photo);
    }

    void whatIsRequiredIsLeftToTheDesk()
    {
        ask({question(u"F"_s, true)});
        QVERIFY(button(u"Skip"_s) == nullptr);
        touch(u"Go to the desk"_s);
        QCOMPARE(answered(), QString());
    }

    void whatIsNotRequiredIsLeftOut()
    {
        ask({question(u"F"_s)});
        QVERIFY(button(u"Go to the desk"_s) == nullptr);
        m_page->showCamera(seen());
        touch(u"Take the photo"_s);
        touch(u"Skip"_s);
        QCOMPARE(answered(), QString());
    }

    void backAndHelpAreOffered()
    {
        QSignalSpy back(m_page.get(), &SelfServicePage::questionBeforeWanted);
        QSignalSpy help(m_page.get(), &SelfServicePage::helpWanted);
        ask({question(u"F"_s)});
        touch(u"Back"_s);
        QCOMPARE(back.count(), 1);
        touch(u"Help"_s);
        QCOMPARE(help.count(), 1);
    }

    void keysAloneTakeAndUseAPhoto()
    {
        ask({question(u"F"_s)});
        m_page->showCamera(seen());
        for (int i = 0; i < 10 && QApplication::focusWidget() != button(u"Take the photo"_s); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(m_taken->count(), 1);
        QCOMPARE(QApplication::focusWidget(), button(u"Use this photo"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(u"Take it again"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), button(u"Take the photo"_s));
        m_page->showCamera(seen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(answered(), m_state.photo);
    }

    void nothingThatTheCameraSawStaysOnceTheQuestionIsLeft_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::addColumn<int>("next");
        for (const bool taken : {false, true}) {
            for (const Page next : {Page::Scan, Page::Type, Page::Welcome, Page::SeeDesk,
                     Page::Calling, Page::OutOfService}) {
                QTest::addRow("%s, page %d", taken ? "photo" : "frame", int(next))
                    << taken << int(next);
            }
        }
    }

    void nothingThatTheCameraSawStaysOnceTheQuestionIsLeft()
    {
        QFETCH(bool, taken);
        QFETCH(int, next);
        ask({question(u"F"_s)});
        m_page->showCamera(seen());
        if (taken) {
            touch(u"Take the photo"_s);
        }
        QVERIFY(!view()->isEmpty());
        show(Page(next), 2);
        QVERIFY(view()->isEmpty());
        m_page->showCamera(seen()); // of whoever stands there now
        QVERIFY(view()->isEmpty());
    }

    void anotherPersonsQuestionBeginsWithoutAPicture()
    {
        ask({question(u"F"_s)});
        m_page->showCamera(seen());
        touch(u"Take the photo"_s);
        m_state.photo.clear();
        m_state.visit = 2;
        show(Page::Question, 2);
        QVERIFY(view()->isEmpty());
        QVERIFY(button(u"Use this photo"_s) == nullptr);
    }

    void aPhotoIsThereAgainForWhoIsStillThere()
    {
        ask({question(u"F"_s)});
        m_page->showCamera(seen());
        touch(u"Take the photo"_s);
        show(Page::StillThere);
        QVERIFY(!view()->isVisible());
        QStringList said;
        for (const auto* text : m_page->findChildren<QLabel*>()) {
            said.append(text->isVisible() ? text->text() : QString());
        }
        QVERIFY(said.contains(u"Your photo is then forgotten."_s));
        show(Page::Question);
        QVERIFY(shownAt(0.3).blue() > 200);
        QVERIFY(button(u"Use this photo"_s) != nullptr);
    }

    void thePhotoStaysWhileItsCheckInIsOnItsWay()
    {
        ask({question(u"F"_s)});
        m_page->showCamera(seen());
        touch(u"Take the photo"_s);
        m_state.questions.clear();
        show(Page::Checking);
        QVERIFY(view()->isVisible());
        QVERIFY(shownAt(0.3).blue() > 200);
        QVERIFY(button(u"One moment"_s) != nullptr);
        QTest::mouseClick(button(u"One moment"_s), Qt::LeftButton);
        QCOMPARE(answered(), u"-"_s);
    }

    void otherQuestionsHaveTheirOwnPage()
    {
        const QList<Question> both{question(u"F"_s), question(u"S"_s, false, 8)};
        ask(both);
        QVERIFY(asking()->isVisible());
        QVERIFY(words().contains(u"Question 1 of 2"_s));
        QVERIFY(m_page->hasFocus());
        ask(both, 1);
        QVERIFY(!asking()->isVisible());
        QVERIFY(m_page->findChild<QuestionPage*>()->findChild<QLineEdit*>()->hasFocus());
        ask(both);
        QVERIFY(asking()->isVisible());
        QVERIFY(m_page->hasFocus());
    }
};

QTEST_MAIN(tst_KioskPhotoPage)
#include "tst_KioskPhotoPage.moc"
