// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CameraScanner.h"
#include "DrivenDesk.h"
#include "Frames.h"
#include "search/SearchService.h"
#include "settings/StartPages.h"
#include "shell/TroublePage.h"
#include "storage/DataFolder.h"
#include "theme/LanyardStyle.h"
#include "widgets/CameraView.h"

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QTimer>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// Whether people are read for the search at the moment of the window's first painting.
class FirstLook : public QObject
{
public:
    explicit FirstLook(SearchService& search)
        : m_search(search)
    { }

    [[nodiscard]] int paints() const { return m_paints; }

    [[nodiscard]] bool wasWanted() const { return m_wasWanted; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_paints == 0
            && qobject_cast<MainWindow*>(watched) != nullptr) {
            ++m_paints;
            m_wasWanted = m_search.isWanted();
        }
        return false;
    }

private:
    SearchService& m_search;
    int m_paints = 0;
    bool m_wasWanted = true;
};

} // namespace

/// A data folder that cannot be used: the window says why, and nothing is touched.
class tst_StartTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<TestClock>();
    }

    void programLooksAsItsTestsDoWhateverTheDesktop();
    void secondProgramOnTheSameDataIsRefusedKindly();
    void newerDataIsLeftAsItIs();
    void fullDiskIsToldBeforeAnythingIsPromised();
    void damagedDataIsKeptAsideAndTold();
    void damageIsToldAtEachStartUntilSomethingIsBegun();
    void afterThreeStartsThatBrokeOffTheCameraIsLeftOut();
    void deskSaysThatItsCameraIsNotThereAndGoesOn();
    void deskShowsWhatItsCameraSeesUntilThatEnds();
    void startsThatEndInOrderAreNotCounted();
    void startThatStoodForAMinuteIsNotCounted();
    void logThatWasTakenAwayIsTold();
    void noListHoldsUpTheFirstPicture();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"lanyard.db"_s); }

    /// The time of those that were set to so long is over. How many there are.
    static int endTimersOf(std::chrono::milliseconds time)
    {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        int ended = 0;
        const auto singles = dispatcher->findChildren<QObject*>(Qt::FindDirectChildrenOnly);
        for (QObject* single : singles) { // a QTimer::singleShot is one of the dispatcher's own
            for (const auto& timer : dispatcher->registeredTimers(single)) {
                if (timer.interval == time.count()) {
                    QTimerEvent end(timer.timerId);
                    QCoreApplication::sendEvent(single, &end);
                    ++ended;
                    break;
                }
            }
        }
        return ended;
    }

    [[nodiscard]] static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    void write(qint64 offset, const QByteArray& bytes) const
    {
        QFile database(file());
        QVERIFY(database.open(QIODevice::ReadWrite) && database.seek(offset));
        QCOMPARE(database.write(bytes), bytes.size());
    }

    /// What the window of a program that cannot start says; closes it by its button.
    [[nodiscard]] QString wordsOfRefusal()
    {
        QString words;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            for (QWidget* window : QApplication::topLevelWidgets()) {
                auto* page = window->findChild<TroublePage*>();
                if (page == nullptr || !page->isVisible()) {
                    continue;
                }
                for (const auto* label : page->findChildren<QLabel*>()) {
                    words += label->text() + u'\n';
                }
                look.stop();
                page->findChild<QAbstractButton*>()->click();
            }
        });
        look.start(20);
        StartOptions options;
        options.dataFolder = m_folder->path();
        m_exit = runApplication(options);
        return words;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestClock> m_clock;
    int m_exit = 0;
};

void tst_StartTrouble::programLooksAsItsTestsDoWhateverTheDesktop()
{
    QApplication::setStyle(u"Windows"_s);
    const FullDisk full;
    QVERIFY(!wordsOfRefusal().isEmpty());
    QVERIFY(qobject_cast<LanyardStyle*>(QApplication::style()) != nullptr);
}

void tst_StartTrouble::secondProgramOnTheSameDataIsRefusedKindly()
{
    DrivenDesk::prepare(m_folder->path(), *m_clock);
    const auto first = Wiring::open(m_folder->path(), *m_clock);
    QVERIFY(first.has_value());
    const QString words = wordsOfRefusal();
    QVERIFY2(words.contains(u"Another Lanyard already works on this data."_s), qPrintable(words));
    QCOMPARE(m_exit, 3);
    QVERIFY((*first)->settings().load().result().has_value()); // the first one works on
}

void tst_StartTrouble::newerDataIsLeftAsItIs()
{
    DrivenDesk::prepare(m_folder->path(), *m_clock);
    write(60, QByteArray::fromHex("00000fff")); // the schema's number in SQLite's header
    const QByteArray before = bytesOf(file());
    const QString words = wordsOfRefusal();
    QVERIFY2(words.contains(u"The data is from a newer Lanyard."_s), qPrintable(words));
    QCOMPARE(m_exit, 3);
    QCOMPARE(bytesOf(file()), before);
}

void tst_StartTrouble::fullDiskIsToldBeforeAnythingIsPromised()
{
    const FullDisk full;
    const QString words = wordsOfRefusal();
    QVERIFY2(words.contains(u"The disk"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Nothing was recorded"_s), qPrintable(words));
    QCOMPARE(m_exit, 3);
}

void tst_StartTrouble::damagedDataIsKeptAsideAndTold()
{
    DrivenDesk::prepare(m_folder->path(), *m_clock);
    write(0, "This is no database any more.");
    const QByteArray before = bytesOf(file());
    DrivenDesk desk(m_folder->path(), *m_clock);
    QVERIFY(desk.shows<TroublePage>());
    const QStringList kept
        = QDir(m_folder->path()).entryList({u"lanyard.db.damaged-*"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(kept.first())), before);
    QVERIFY(desk.words().contains(u"The data file is damaged."_s));
    QVERIFY(desk.words().contains(
        u"It was kept aside as “%1”, nothing was overwritten."_s.arg(m_folder->filePath(kept[0]))));
    QVERIFY(desk.words().contains(u"No entry that waits for the server can be read from it."_s));
    // what to do in this window, not on a command line
    QVERIFY(desk.words().contains(u"open the list again"_s));
    QVERIFY(!desk.words().contains(u"import, pair or demo"_s));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.shows<FirstStartPage>());
}

void tst_StartTrouble::damageIsToldAtEachStartUntilSomethingIsBegun()
{
    DrivenDesk::prepare(m_folder->path(), *m_clock);
    write(0, "This is no database any more.");
    for (int start = 1; start <= 2; ++start) {
        DrivenDesk desk(m_folder->path(), *m_clock);
        QVERIFY(desk.shows<TroublePage>());
        QVERIFY(desk.words().contains(u"The data file is damaged."_s));
    }
    DrivenDesk::prepare(m_folder->path(), *m_clock); // somebody brought the list in again
    DrivenDesk desk(m_folder->path(), *m_clock);
    QVERIFY(!desk.shows<TroublePage>());
    QCOMPARE(QDir(m_folder->path()).entryList({u"lanyard.db.damaged-*"_s}).size(), 1);
}

void tst_StartTrouble::afterThreeStartsThatBrokeOffTheCameraIsLeftOut()
{
    DrivenDesk::prepare(m_folder->path(), *m_clock);
    for (int start = 0; start < StartCount::many; ++start) {
        DrivenDesk::breakOff(m_folder->path());
    }
    QTest::failOnWarning(QRegularExpression(u"scanner"_s)); // one that is not there warns
    StartOptions options;
    options.scanners = {u"images:"_s + m_folder->filePath(u"nowhere"_s)};
    {
        DrivenDesk desk(m_folder->path(), *m_clock, options);
        QVERIFY(desk.shows<TroublePage>());
        QVERIFY2(desk.words().contains(u"stopped unexpectedly"_s), qPrintable(desk.words()));
        desk.press(Qt::Key_Return);
        desk.scan(u"token-asha"_s);
        QTRY_COMPARE(desk.entries(u"token-asha"_s), 1);
    }
    DrivenDesk next(m_folder->path(), *m_clock); // closed in order: everything is tried again
    QVERIFY(!next.shows<TroublePage>());
}

void tst_StartTrouble::deskSaysThatItsCameraIsNotThereAndGoesOn()
{
    if (CameraScanner::isThere()) {
        QSKIP("this machine has a camera");
    }
    DrivenDesk::prepare(m_folder->path(), *m_clock);
    QTest::ignoreMessage(QtWarningMsg, "scanner camera:: no camera");
    StartOptions options;
    options.scanners = {u"camera:"_s};
    DrivenDesk desk(m_folder->path(), *m_clock, options);
    QTRY_VERIFY(desk.words().contains(u"No picture from the camera."_s));
    desk.scan(u"token-asha"_s);
    QTRY_COMPARE(desk.entries(u"token-asha"_s), 1);
    QVERIFY(desk.words().contains(u"No picture from the camera."_s));
}

void tst_StartTrouble::deskShowsWhatItsCameraSeesUntilThatEnds()
{
    DrivenDesk::prepare(m_folder->path(), *m_clock);
    const QTemporaryDir pictures;
    StartOptions options;
    options.scanners = {u"images:"_s + pictures.path()};
    DrivenDesk desk(m_folder->path(), *m_clock, options);
    QVERIFY(!desk.shows<CameraView>());
    QVERIFY(frameWith(u"token-asha"_s, 12).save(pictures.filePath(u"1.png"_s)));
    QTRY_VERIFY(desk.shows<CameraView>());
    QTRY_COMPARE(desk.entries(u"token-asha"_s), 1);
    QTRY_VERIFY(!desk.shows<CameraView>());
}

void tst_StartTrouble::startsThatEndInOrderAreNotCounted()
{
    DrivenDesk::prepare(m_folder->path(), *m_clock);
    for (int start = 0; start <= StartCount::many; ++start) {
        DrivenDesk desk(m_folder->path(), *m_clock);
        QVERIFY(!desk.shows<TroublePage>());
    }
    for (int start = 0; start < StartCount::many - 1; ++start) {
        DrivenDesk::breakOff(m_folder->path());
    }
    DrivenDesk desk(m_folder->path(), *m_clock);
    QVERIFY(!desk.shows<TroublePage>());
}

void tst_StartTrouble::startThatStoodForAMinuteIsNotCounted()
{
    DrivenDesk::prepare(m_folder->path(), *m_clock);
    for (int start = 0; start < StartCount::many - 1; ++start) {
        DrivenDesk::breakOff(m_folder->path());
    }
    const auto breaksOff
        = [this] { return QFile::exists(m_folder->filePath(u"unfinished-starts"_s)); };
    (void)endTimersOf(StartCount::soundAfter); // those of desks before, which nobody hears
    DrivenDesk desk(m_folder->path(), *m_clock);
    QVERIFY(breaksOff()); // as long as nobody knows better
    QCOMPARE(endTimersOf(StartCount::soundAfter), 1);
    QVERIFY(!breaksOff());
}

void tst_StartTrouble::logThatWasTakenAwayIsTold()
{
    DrivenDesk::prepare(m_folder->path(), *m_clock);
    const QTemporaryDir other;
    {
        DrivenDesk desk(m_folder->path(), *m_clock);
        desk.scan(u"token-asha"_s);
        QTRY_COMPARE(desk.entries(u"token-asha"_s), 1);
        for (const QString& name : {u"lanyard.db"_s, u"lanyard.lock"_s}) { // as a kill leaves them
            QVERIFY(QFile::copy(m_folder->filePath(name), other.filePath(name)));
        }
    }
    DrivenDesk desk(other.path(), *m_clock);
    QVERIFY(desk.shows<TroublePage>());
    QVERIFY(desk.words().contains(u"What this desk did last is missing."_s));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.entries(u"token-asha"_s), 0);
}

/// What people are found by is read and built once the window was painted.
void tst_StartTrouble::noListHoldsUpTheFirstPicture()
{
    DrivenDesk::prepare(m_folder->path(), *m_clock);
    const auto wiring = Wiring::open(m_folder->path(), *m_clock);
    QVERIFY(wiring.has_value());
    SearchService& search = (*wiring)->search();
    Application application(**wiring, {});
    FirstLook look(search);
    qApp->installEventFilter(&look);
    application.start();
    QTRY_VERIFY(search.isReady());
    qApp->removeEventFilter(&look);
    QCOMPARE(look.paints(), 1);
    QVERIFY(!look.wasWanted());
    const auto found = search.find(u"asha"_s);
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(found.result()->size(), 1);
}

QTEST_MAIN(tst_StartTrouble)
#include "tst_StartTrouble.moc"
