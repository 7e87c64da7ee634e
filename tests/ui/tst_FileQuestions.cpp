// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "QuestionFixture.h"
#include "checkin/AnswerFile.h"
#include "settings/FilePanel.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>

using namespace lanyard;

/// Questions that a file or a photo answers.
class tst_FileQuestions : public QuestionFixture
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString picture(const QString& path, const QSize& size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        return image.save(path) ? path : QString();
    }

    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }

private Q_SLOTS:

    void aFileIsChosenByTheKeyboardAlone()
    {
        picture(m_folder.filePath(u"photo of asha.png"_s), {60, 40});
        ask({question(u"F"_s, true)});
        press(Qt::Key_1);
        auto* files = m_page->findChild<FilePanel*>();
        QVERIFY(files != nullptr);
        files->setFolder(m_folder.path());
        type(u"asha"_s);
        enter();
        QTRY_VERIFY(visibleWords().contains(u"photo-of-asha.jpg"_s));
        QVERIFY(m_page->findChild<FilePanel*>() == nullptr);
        QCOMPARE(given(), u"-"_s);
        enter();
        const auto file = AnswerFile::of(7, given());
        QVERIFY(file);
        QCOMPARE(file->mediaType, "image/jpeg");
        QCOMPARE(QImage::fromData(file->bytes).size(), QSize(60, 40));
    }

    void aFileThatIsRequiredIsAskedForUntilThereIsOne()
    {
        ask({question(u"F"_s, true)});
        enter();
        QCOMPARE(problem(), u"A file is needed here. Choose one."_s);
        QCOMPARE(given(), u"-"_s);
        ask({question(u"F"_s)});
        enter();
        QCOMPARE(given(), QString());
    }

    void aFileIsReplacedAndRemoved()
    {
        ask({question(u"F"_s)});
        panel()->takeFile(picture(m_folder.filePath(u"one.png"_s), {20, 20}));
        QVERIFY(visibleWords().contains(u"one.jpg"_s));
        QVERIFY(visibleWords().contains(u"Choose another file"_s));
        panel()->takeFile(picture(m_folder.filePath(u"two.png"_s), {20, 20}));
        QVERIFY(visibleWords().contains(u"two.jpg"_s));
        QVERIFY(!visibleWords().contains(u"one.jpg"_s));
        press(Qt::Key_2);
        QVERIFY(!visibleWords().contains(u"two.jpg"_s));
        enter();
        QCOMPARE(given(), QString());
    }

    void aPictureIsMadeSmallAndAPdfIsTakenAsItIs()
    {
        ask({question(u"F"_s)});
        panel()->takeFile(picture(m_folder.filePath(u"large.png"_s), {3000, 1500}));
        enter();
        QCOMPARE(QImage::fromData(AnswerFile::of(7, given())->bytes).size(), QSize(2000, 1000));
        Question second = question(u"S"_s);
        second.remote = 8;
        ask({question(u"F"_s), second});
        panel()->takeFile(written(u"pass.pdf"_s, "%PDF-1.7 pass"));
        QVERIFY(visibleWords().contains(u"pass.pdf"_s));
        enter();
        enter();
        QCOMPARE(AnswerFile::of(7, given())->bytes, "%PDF-1.7 pass");
    }

    void aFileThatWillNotDoIsToldAndTakesNothingAway()
    {
        ask({question(u"F"_s)});
        panel()->takeFile(picture(m_folder.filePath(u"one.png"_s), {20, 20}));
        panel()->takeFile(written(u"list.csv"_s, "name,order"));
        QCOMPARE(problem(), u"This file cannot be taken. Choose a picture or a PDF."_s);
        panel()->takeFile(
            written(u"large.pdf"_s, "%PDF-" + QByteArray(AnswerFile::mostBytes, ' ')));
        QCOMPARE(problem(), u"This file is too large. A PDF may have 10 MB."_s);
        panel()->takeFile(m_folder.filePath(u"gone.pdf"_s));
        QCOMPARE(problem(), u"This file cannot be taken. Choose a picture or a PDF."_s);
        enter();
        QCOMPARE(AnswerFile::nameOf(given()), u"one.jpg"_s);
    }

    void aFileIsDroppedOntoItsQuestion()
    {
        ask({question(u"F"_s)});
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(picture(m_folder.filePath(u"one.png"_s), {20, 20}))});
        QDragEnterEvent comes({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(panel(), &comes);
        QVERIFY(comes.isAccepted());
        QDropEvent falls({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(panel(), &falls);
        QVERIFY(visibleWords().contains(u"one.jpg"_s));
        ask({question(u"S"_s)});
        QDragEnterEvent other({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(panel(), &other);
        QVERIFY(!other.isAccepted());
    }

    void whereACameraReadsAPhotoIsTaken()
    {
        QImage frame(320, 180, QImage::Format_RGB32);
        frame.fill(Qt::darkGreen);
        ask({question(u"F"_s, true)});
        QVERIFY(!visibleWords().contains(u"Take a photo"_s));
        m_page->showCamera(frame);
        QVERIFY(visibleWords().contains(u"Take a photo"_s));
        press(Qt::Key_2);
        QVERIFY(visibleWords().contains(u"Enter takes the photo."_s));
        press(Qt::Key_Escape); // back to the question, not to the person before
        QVERIFY(visibleWords().contains(u"Take a photo"_s));
        press(Qt::Key_2);
        m_page->showCamera(frame);
        enter();
        QVERIFY(visibleWords().contains(u"photo.jpg"_s));
        enter();
        QCOMPARE(QImage::fromData(AnswerFile::of(7, given())->bytes).size(), frame.size());
    }
};

QTEST_MAIN(tst_FileQuestions)
#include "tst_FileQuestions.moc"
