// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrivenDesk.h"

#include "FrameDecoder.h"
#include "StaffPin.h"
#include "search/ResultList.h"
#include "settings/DeskSettingsPage.h"
#include "staff/PinPanel.h"
#include "staff/StaffPage.h"
#include "widgets/ChoiceBox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QSignalSpy>
#include <QWindow>

#include <csignal>
#include <sys/resource.h>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T take(Result<T> result)
{
    if (!result) {
        qFatal("the desk cannot be set up: %s", qPrintable(result.error().detail));
    }
    return std::move(*result);
}

/// Slow on purpose: once a program.
QString pinHash()
{
    static const QString hash = StaffPin::hash(u"2468"_s);
    return hash;
}

QStringList wordsOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return {label->text()};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return {button->text()};
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
        return {edit->text()};
    }
    return {};
}

MainWindow* theWindow()
{
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(each)) {
            return window;
        }
    }
    qFatal("the program has no window");
}

} // namespace

void DrivenDesk::prepare(const QString& folder, const TestClock& clock, const Edit& edit)
{
    const auto wiring = take(Wiring::open(folder, clock));
    SqliteStorage& storage = wiring->storage();
    const EventId event
        = take(storage
                   .write(Lane::Desk,
                       [](UnitOfWork& work) {
                           return work.events().apply(TemporaryReplica::sourceEvent(), true);
                       })
                   .result());
    take(storage
             .write(Lane::Desk,
                 [event](UnitOfWork& work) {
                     return work.attendees().apply(event, TemporaryReplica::people(), 1);
                 })
             .result());
    take(wiring->settings().chooseEvent(event, u"Main entrance"_s).result());
    take(wiring->settings()
             .change([&](DeskSettings& all) {
                 all.mode = DeskMode::Desk;
                 all.language = u"en"_s;
                 all.operatorName = u"Meera"_s;
                 all.pinHash = pinHash();
                 all.sounds = false;
                 if (edit) {
                     edit(all);
                 }
             })
             .result());
}

void DrivenDesk::breakOff(const QString& folder)
{
    static auto* const brokenOff = new QList<StartCount*>; // never told that it is over
    brokenOff->append(new StartCount(folder));
}

DrivenDesk::DrivenDesk(const QString& folder, const TestClock& clock, const StartOptions& options)
    : m_wiring(take(Wiring::open(folder, clock)))
    , m_application(std::make_unique<Application>(*m_wiring, options))
    , m_window(theWindow())
{
    QSignalSpy started(m_application.get(), &Application::started);
    m_application->start();
    QApplication::setActiveWindow(m_window);
    if (QGuiApplication::focusWindow() != m_window->windowHandle()) {
        m_window->activateWindow(); // on a display without a window manager nobody else does
    }
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QVERIFY(!started.isEmpty() || started.wait());
}

DrivenDesk::~DrivenDesk() = default;

void DrivenDesk::stop(std::chrono::milliseconds limit)
{
    m_application.reset();
    m_wiring->stop(limit);
}

void DrivenDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->windowHandle(), key, modifiers);
}

void DrivenDesk::hold(Qt::Key key, int repeats)
{
    QWindow* window = m_window->windowHandle();
    QTest::simulateEvent(window, true, key, Qt::NoModifier, {}, false);
    for (int i = 0; i < repeats; ++i) {
        QTest::simulateEvent(window, true, key, Qt::NoModifier, {}, true);
    }
    QTest::simulateEvent(window, false, key, Qt::NoModifier, {}, false);
}

void DrivenDesk::type(const QString& text)
{
    for (const QChar letter : text) {
        QTest::keyClick(m_window->windowHandle(), letter.toLatin1());
    }
}

void DrivenDesk::scan(const QString& code)
{
    scanWithoutEnd(code);
    scanKey(Qt::Key_Return, u"\r"_s);
}

void DrivenDesk::scanWithoutEnd(const QString& code)
{
    for (const QChar letter : code) {
        scanKey(QTest::asciiToKey(letter.toLatin1()), letter);
    }
}

/// By the keyboard's own clock, as a window system tells it: on a busy machine the time between two
/// keys of QTest::keyClick() is longer than a scanner ever needs.
void DrivenDesk::scanKey(Qt::Key key, const QString& text)
{
    m_keyboardMs += 2;
    QKeyEvent pressed(QEvent::KeyPress, key, Qt::NoModifier, text);
    pressed.setTimestamp(m_keyboardMs);
    QCoreApplication::sendEvent(m_window->windowHandle(), &pressed);
}

void DrivenDesk::enterPin(const QString& pin)
{
    type(pin);
    press(Qt::Key_Return);
}

void DrivenDesk::openStaff()
{
    press(Qt::Key_F12);
    QTRY_VERIFY(shows<PinPanel>());
    QTRY_VERIFY(words().contains(u"Staff PIN"_s));
    enterPin(u"2468"_s);
    QTRY_VERIFY(!find<StaffPage>()->isLocked());
}

void DrivenDesk::openSettings()
{
    openStaff();
    press(Qt::Key_F8);
    QTRY_VERIFY(shows<DeskSettingsPage>());
}

void DrivenDesk::click(const QString& words)
{
    const auto said = [&](const QAbstractButton* button) {
        return button->text() == words || button->accessibleName() == words;
    };
    for (auto* button : m_window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && said(button)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QTest::qFail(qPrintable(u"no button says \"%1\""_s.arg(words)), __FILE__, __LINE__);
}

void DrivenDesk::choose(const QString& box, const QVariant& value)
{
    for (auto* each : m_window->findChildren<ChoiceBox*>()) {
        if (each->isVisible() && each->accessibleName() == box) {
            QTRY_VERIFY(each->findData(value) >= 0);
            each->setCurrentIndex(each->findData(value));
            Q_EMIT each->activated(each->currentIndex());
            return;
        }
    }
    QTest::qFail(qPrintable(u"no box is called \"%1\""_s.arg(box)), __FILE__, __LINE__);
}

QStringList DrivenDesk::found()
{
    QStringList names;
    for (auto* list : m_window->findChildren<ResultList*>()) {
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) {
            names.append(list->model()->at(row).record.attendee.name);
        }
    }
    return names;
}

QString DrivenDesk::words()
{
    QStringList all;
    for (const auto* widget : m_window->findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            all += wordsOf(widget);
        }
    }
    return all.join(u'\n');
}

QString DrivenDesk::allWords()
{
    QStringList all{m_window->windowTitle()};
    for (const auto* widget : m_window->findChildren<QWidget*>()) {
        all += wordsOf(widget);
        all += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    }
    return all.join(u'\n');
}

DeskSettings DrivenDesk::settings()
{
    return take(m_wiring->settings().load().result());
}

AttendeeRecord DrivenDesk::person(const QString& token)
{
    const EventId event = settings().event;
    const auto found = read([&](UnitOfWork& work) {
        return work.attendees().byToken(event, TicketToken{token}, false);
    });
    if (found.isEmpty()) {
        qFatal("nobody has the token %s", qPrintable(token));
    }
    return found.first();
}

int DrivenDesk::entries(const QString& token)
{
    return int(person(token).history.size());
}

QList<PrintJob> DrivenDesk::badges(const QString& token)
{
    const AttendeeId id = person(token).attendee.id;
    return read([id](UnitOfWork& work) { return work.printJobs().ofAttendee(id); });
}

FullDisk::FullDisk()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    m_before = limit.rlim_cur;
    limit.rlim_cur = 1;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

FullDisk::~FullDisk()
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_before;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

QString codeIn(const QImage& picture)
{
    FrameDecoder decoder;
    return QString::fromUtf8(decoder.decode(picture).value(0));
}

QImage pictureOf(const QString& pdfFile)
{
    QPdfDocument document;
    if (document.load(pdfFile) != QPdfDocument::Error::None || document.pageCount() == 0) {
        return {};
    }
    const QSizeF points = document.pagePointSize(0);
    const QImage page = document.render(0, (points * 300 / 72).toSize());
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, page);
    return paper;
}

} // namespace lanyard
