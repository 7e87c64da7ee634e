// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "QuestionFixture.h"
#include "checkin/AnswerFile.h"
#include "desk/CameraPanel.h"
#include "settings/FilePanel.h"
#include "widgets/CameraView.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDropEvent>
#include <QHash>
#include <QMimeData>
#include <QTemporaryDir>

using namespace lanyard;

/// Questions that a file or a photo answers, and the place of the camera that takes it and reads
/// codes.
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

    /// A JPEG as a camera writes it that was held upright: lying, with a note that says so. Red at
    /// the left.
    QString turned()
    {
        QImage lying(60, 40, QImage::Format_RGB32);
        lying.fill(Qt::darkCyan);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 20; ++x) {
                lying.setPixelColor(x, y, Qt::red);
            }
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        lying.save(&buffer, "JPG", 100);
        // big-endian TIFF with two entries: orientation 6, and the maker at offset 38
        const QByteArray exif = QByteArray("Exif\0\0", 6)
            + QByteArray::fromHex("4d4d002a00000008"
                                  "0002"
                                  "010f"
                                  "0002"
                                  "0000000c"
                                  "00000026"
                                  "0112"
                                  "0003"
                                  "00000001"
                                  "00060000"
                                  "00000000")
            + QByteArray("Secret Cam\0\0", 12);
        QByteArray marker = QByteArray::fromHex("ffe1");
        marker.append(char((exif.size() + 2) >> 8)).append(char((exif.size() + 2) & 0xff));
        return QFileInfo(written(u"turned.jpg"_s, bytes.insert(2, marker + exif))).fileName();
    }

    /// A frame as grey as that at its left, and red at its right.
    static QImage seen(int grey)
    {
        QImage frame(640, 480, QImage::Format_RGB32);
        frame.fill(QColor(grey, grey, grey));
        for (int y = 0; y < 480; ++y) {
            for (int x = 620; x < 640; ++x) {
                frame.setPixelColor(x, y, Qt::red);
            }
        }
        return frame;
    }

    /// Often enough for another light to be told.
    void see(int grey)
    {
        for (int i = 0; i < LightWatch::framesToAgree; ++i) {
            m_page->showCamera(seen(grey));
        }
    }

    [[nodiscard]] CameraPanel* camera() const { return m_page->findChild<CameraPanel*>(); }

    [[nodiscard]] CameraView* view() const { return camera()->findChild<CameraView*>(); }

    /// Where all that is seen of the page stands, but for what is within the camera's place.
    [[nodiscard]] QHash<const QWidget*, QRect> places() const
    {
        for (int round = 0; round < 2; ++round) {
            m_page->grab(); // lays everything out
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        }
        QHash<const QWidget*, QRect> all;
        for (const auto* part : m_page->findChildren<QWidget*>()) {
            if (part->isVisible() && (part == camera() || !camera()->isAncestorOf(part))) {
                all.insert(part, {part->mapTo(m_page, QPoint(0, 0)), part->size()});
            }
        }
        return all;
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

    void aPictureTakesNoPlaceNoCameraAndNoNoteAlong_data()
    {
        QTest::addColumn<QString>("name");
        QImage plain(60, 40, QImage::Format_RGB32);
        plain.fill(Qt::darkCyan);
        plain.setText(u"Author"_s, u"Secret Asha"_s);
        plain.setText(u"XML:com.adobe.xmp"_s, u"<exif:GPSLatitude>Secret</exif:GPSLatitude>"_s);
        QVERIFY(plain.save(m_folder.filePath(u"notes.png"_s)));
        QVERIFY(plain.save(m_folder.filePath(u"notes.jpg"_s)));
        QImage clear = plain.convertToFormat(QImage::Format_ARGB32);
        clear.setPixelColor(0, 0, Qt::transparent);
        QVERIFY(clear.save(m_folder.filePath(u"clear.png"_s)));
        QImage wide = plain.scaled(2400, 1600);
        wide.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        QVERIFY(wide.save(m_folder.filePath(u"large.jpg"_s)));
        for (const auto& name :
            {u"notes.png"_s, u"notes.jpg"_s, u"clear.png"_s, u"large.jpg"_s, turned()}) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void aPictureTakesNoPlaceNoCameraAndNoNoteAlong()
    {
        QFETCH(QString, name);
        QFile original(m_folder.filePath(name));
        QVERIFY(original.open(QIODevice::ReadOnly));
        QVERIFY(original.readAll().contains("Secret")); // it is there to be taken along
        ask({question(u"F"_s)});
        panel()->takeFile(original.fileName());
        enter();
        const auto file = AnswerFile::of(7, given());
        QVERIFY(file);
        QVERIFY(!file->bytes.contains("Secret"));
        QVERIFY(!file->bytes.contains("Exif"));
        QVERIFY(!file->bytes.contains("ICC_PROFILE"));
        QVERIFY(QImage::fromData(file->bytes).textKeys().isEmpty());
    }

    void aPictureIsTurnedUpright()
    {
        ask({question(u"F"_s)});
        panel()->takeFile(m_folder.filePath(turned()));
        enter();
        const QImage sent = QImage::fromData(AnswerFile::of(7, given())->bytes);
        QCOMPARE(sent.size(), QSize(40, 60));
        QVERIFY(sent.pixelColor(20, 5).red() > 150); // what was at the left is above
        QVERIFY(sent.pixelColor(20, 55).red() < 100);
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

    void whatTheCameraSeesIsShownAsInAMirrorWhileItDelivers()
    {
        show(u"idle"_s);
        see(120);
        QVERIFY(!camera()->isVisible()); // no scanner of this desk is a camera
        m_page->setCamera(CameraState::On);
        const auto before = places();
        QVERIFY(before.contains(camera()));
        QVERIFY(!view()->isVisible());
        see(120);
        QVERIFY(view()->isVisible());
        QCOMPARE(view()->accessibleName(), u"What the camera sees"_s);
        QCOMPARE(places(), before);
        const QImage shown = view()->grab().toImage();
        const QPoint middle = shown.rect().center();
        const QPoint aside(shown.width() / 2 - 6, 0); // at the edge
        const QColor left = shown.pixelColor(middle - aside);
        const QColor right = shown.pixelColor(middle + aside);
        QVERIFY2(left.red() > 200 && left.green() < 60, qPrintable(left.name()));
        QVERIFY2(
            qAbs(right.red() - 120) < 5 && qAbs(right.green() - 120) < 5, qPrintable(right.name()));
        QTRY_VERIFY(!view()->isVisible()); // no frames come any more
        QVERIFY(!view()->showsCamera());
        QCOMPARE(places(), before);
    }

    void whatHelpsInBadLightIsSaidBesideThePictureAndMovesNothing()
    {
        show(u"idle"_s);
        m_page->setCamera(CameraState::On);
        const auto* symbol = camera()->findChild<Symbol*>();
        const QString dark = u"Too dark: more light on the code helps"_s;
        const QString bright = u"Too bright: turn the code a little"_s;
        see(120);
        QVERIFY(!symbol->isVisible());
        const auto before = places();
        for (int i = 1; i < LightWatch::framesToAgree; ++i) {
            m_page->showCamera(seen(10));
        }
        QVERIFY(!visibleWords().contains(dark));
        m_page->showCamera(seen(10));
        QVERIFY(visibleWords().contains(dark) && symbol->isVisible());
        QCOMPARE(places(), before);
        see(255);
        QVERIFY(visibleWords().contains(bright) && !visibleWords().contains(dark));
        see(120);
        QVERIFY(!visibleWords().contains(bright) && !symbol->isVisible());
        QCOMPARE(places(), before);
    }

    void aCameraThatIsOffIsSaidUntilItSeesAgain()
    {
        const QString off = u"No picture from the camera."_s;
        show(u"admitted"_s);
        m_page->setCamera(CameraState::On);
        see(120);
        const auto before = places();
        m_page->setCamera(CameraState::Off);
        QVERIFY(visibleWords().contains(off) && !view()->isVisible());
        QCOMPARE(places(), before);
        see(120);
        QVERIFY(!visibleWords().contains(off) && view()->isVisible());
        m_page->setCamera(CameraState::None);
        QVERIFY(!camera()->isVisible() && !view()->showsCamera());
    }

    void aQuestionForAPhotoGetsWhatTheCameraSeesAsLargeAsItIs()
    {
        m_page->setCamera(CameraState::On);
        ask({question(u"F"_s, true)});
        see(120);
        QVERIFY(view()->isVisible());
        m_page->grab(); // makes it small for its place
        press(Qt::Key_2);
        m_page->showCamera(seen(120));
        enter();
        enter();
        QCOMPARE(QImage::fromData(AnswerFile::of(7, given())->bytes).size(), seen(120).size());
    }
};

QTEST_MAIN(tst_FileQuestions)
#include "tst_FileQuestions.moc"
