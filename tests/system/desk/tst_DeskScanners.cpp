// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"
#include "Frames.h"
#include "desk/DeskPage.h"
#include "scan/KeyboardMap.h"
#include "settings/DeskSettingsPage.h"
#include "settings/ScannerPanel.h"
#include "staff/PinPanel.h"
#include "staff/StaffPage.h"
#include "widgets/ScanField.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QWindow>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A registration desk in the whole program, and what reads codes for it beside the keyboard.
class tst_DeskScanners : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<TestClock>();
        DrivenDesk::prepare(m_folder->path(), *m_clock);
    }

    void cleanup() { m_desk.reset(); }

    void scannerAtASerialPortIsHeard()
    {
        const int line = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
        QVERIFY(line >= 0 && ::grantpt(line) == 0 && ::unlockpt(line) == 0);
        std::array<char, 128> name{};
        QVERIFY(::ptsname_r(line, name.data(), name.size()) == 0);
        StartOptions options;
        options.scanners = {u"serial:"_s + QFile::decodeName(name.data()) + u"?baud=115200"_s};
        start(options);
        const QByteArray code = "token-asha\r\n";
        QCOMPARE(::write(line, code.constData(), size_t(code.size())), code.size());
        QTRY_COMPARE(m_desk->entries(u"token-asha"_s), 1);
        QTRY_VERIFY(m_desk->words().contains(u"Asha Rao"_s));
        m_desk.reset(); // before its port goes
        ::close(line);
    }

    /// Onto the search field, which would take the file's name for words.
    void pictureThatIsDroppedOntoTheWindowIsRead()
    {
        const QString file = m_folder->filePath(u"sent by mail.png"_s);
        QVERIFY(frameWith(u"token-asha"_s).save(file));
        start();
        drop(file);
        QTRY_COMPARE(m_desk->entries(u"token-asha"_s), 1);
        QTRY_VERIFY(m_desk->words().contains(u"Asha Rao"_s));
        QVERIFY(m_desk->find<DeskPage>()->field()->text().isEmpty());
    }

    void pictureWithoutACodeIsToldOf()
    {
        const QString file = m_folder->filePath(u"blank.png"_s);
        QImage blank(64, 64, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(blank.save(file));
        start();
        drop(file);
        QTRY_VERIFY(m_desk->words().contains(u"No code can be read in that picture."_s));
        QCOMPARE(m_desk->entries(u"token-asha"_s), 0);
    }

    /// By a scanner that reads the code as it is painted, and whose keys all mean "x" to the
    /// layout.
    void setUpCodeOnTheSettingsPageTeachesAScannersKeys()
    {
        start();
        m_desk->openSettings();
        auto* code = m_desk->find<ScannerPanel>()->findChild<QLabel*>(u"setUpCode"_s);
        const QString shown = codeIn(code->grab().toImage());
        QCOMPARE(shown, KeyboardMap::setUpText());
        pressPlaces(shown);
        QTRY_VERIFY(!KeyboardMap::fromString(m_desk->settings().scannerKeys).isEmpty());
        pressPlaces(u"token-asha"_s);
        QTRY_COMPARE(m_desk->entries(u"token-asha"_s), 1);
    }

private:
    void start(const StartOptions& options = {})
    {
        m_desk = std::make_unique<DrivenDesk>(m_folder->path(), *m_clock, options);
    }

    /// Each sign has its own key, which is told by its place alone.
    void pressPlaces(const QString& text)
    {
        for (const QChar sign : text) {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_X, {}, sign.unicode(), 0, 0, u"x"_s);
            key.setTimestamp(m_keyboardMs += 2);
            QCoreApplication::sendEvent(m_desk->window().windowHandle(), &key);
        }
    }

    /// As the window system tells the window.
    void drop(const QString& file)
    {
        const QWidget* field = m_desk->find<DeskPage>()->field()->edit();
        const QPoint at = field->mapTo(&m_desk->window(), field->rect().center());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QWindow* window = m_desk->window().windowHandle();
        QDragEnterEvent enters(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window, &enters);
        QDragMoveEvent moves(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        moves.setDropAction(enters.dropAction()); // as QGuiApplication says of who took the first
        moves.setAccepted(enters.isAccepted());
        QCoreApplication::sendEvent(window, &moves);
        QVERIFY(moves.isAccepted());
        QDropEvent falls(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window, &falls);
        QVERIFY(falls.isAccepted());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<DrivenDesk> m_desk;
    quint64 m_keyboardMs = 5'000'000;
};

QTEST_MAIN(tst_DeskScanners)
#include "tst_DeskScanners.moc"
