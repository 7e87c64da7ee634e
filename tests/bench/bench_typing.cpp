// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_typing [PEOPLE [NAMES]]: from a key pressed in a desk's own search field to the list
// painted with who is found, key by key through names of a large list, beside the painting of that
// list alone. The page is the product's, the window that of the platform at hand (QT_QPA_PLATFORM).
#include "Places.h"
#include "SearchCrowd.h"
#include "TemporaryReplica.h"
#include "checkin/CheckInService.h"
#include "desk/DeskPage.h"
#include "search/ResultList.h"
#include "search/SearchService.h"
#include "search/Spelling.h"
#include "shell/MainWindow.h"
#include "theme/Fonts.h"
#include "theme/LanyardStyle.h"
#include "widgets/ScanField.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostWait = 10'000; ///< milliseconds
constexpr int betweenKeys = 30; ///< milliseconds, so that one key's rows are all there
constexpr int lettersTyped = 8;

using Series = std::vector<double>; ///< milliseconds

double quantile(Series series, double part)
{
    std::sort(series.begin(), series.end());
    return series[size_t(double(series.size() - 1) * part)];
}

/// A desk's page with its search, as composition wires them.
class Desk : public QObject
{
public:
    explicit Desk(TemporaryReplica& replica)
        : m_checkIns(replica.storage(), replica.clock(), replica.ids())
        , m_search(replica.storage())
        , m_controller(m_checkIns, m_search, replica.clock())
        , m_window(m_theme)
        , m_page(new DeskPage(m_theme, replica.clock()))
    {
        DeskSettings settings;
        settings.event = replica.event();
        settings.list = replica.mainEntrance();
        Event event = TemporaryReplica::sourceEvent().event;
        event.id = replica.event();
        m_page->setEvent(event, settings);
        m_page->setSpokenNames([](const QString& name) { return spokenName(name); });
        connect(m_page, &DeskPage::searchEdited, &m_controller, &DeskController::search);
        connect(&m_controller, &DeskController::stateChanged, m_page, &DeskPage::setState);
        connect(&m_controller, &DeskController::stateChanged, this, [this](const DeskState& state) {
            m_isShown = state.phase == DeskState::Phase::Typing && state.text == m_awaited;
        });
        for (ResultList* list : m_page->findChildren<ResultList*>()) {
            list->view()->viewport()->installEventFilter(this);
        }
        m_window.addPage(m_page);
        m_window.resize(1280, 800);
        m_window.show();
        m_window.showPage(m_page);
        connect(&m_search, &SearchService::ready, &m_loop, &QEventLoop::quit);
        m_search.load({settings.event, settings.list});
        wait();
    }

    /// Milliseconds from the key to the painted list.
    double press(QChar letter)
    {
        QLineEdit* edit = m_page->field()->edit();
        m_awaited = edit->text() + letter;
        m_isShown = false;
        QElapsedTimer timer;
        timer.start();
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(edit, &key);
        m_isAwaited = true;
        wait();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    /// Milliseconds to paint the list that is there.
    double repaint()
    {
        QElapsedTimer timer;
        timer.start();
        for (ResultList* list : m_page->findChildren<ResultList*>()) {
            if (list->isVisible()) {
                list->view()->viewport()->repaint();
            }
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }

    void clear()
    {
        m_page->field()->edit()->clear();
        pause();
    }

    void pause()
    {
        QTimer::singleShot(betweenKeys, &m_loop, &QEventLoop::quit);
        m_loop.exec();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_isShown && m_isAwaited) {
            m_isAwaited = false;
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); // after it
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void wait()
    {
        QTimer guard;
        guard.setSingleShot(true);
        connect(&guard, &QTimer::timeout, this,
            [this] { qFatal("nothing was painted for “%s”", qPrintable(m_awaited)); });
        guard.start(mostWait);
        m_loop.exec();
    }

    Theme m_theme;
    CheckInService m_checkIns;
    SearchService m_search;
    DeskController m_controller;
    MainWindow m_window;
    DeskPage* m_page;
    QEventLoop m_loop;
    QString m_awaited;
    bool m_isShown = false; ///< the list holds who was found for it
    bool m_isAwaited = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int names = argc > 2 ? std::atoi(argv[2]) : 60;
    loadFonts(sourcePath(u"/resources/fonts"_s));
    QApplication::setStyle(new LanyardStyle);
    SearchCrowd crowd(count);
    TemporaryReplica replica;
    replica.apply(crowd.people);
    Desk desk(replica);
    Series keys;
    Series paints;
    for (int i = 0; i < names; ++i) {
        for (const QChar letter : crowd.typed(lettersTyped, false, false)) {
            keys.push_back(desk.press(letter));
            desk.pause();
            paints.push_back(desk.repaint());
        }
        desk.clear();
    }
    std::printf("%d people, %zu keys: key to painted list %.1f ms p50, %.1f p99, %.1f at most; its "
                "painting alone %.1f p50, %.1f p99 (%.1fx, %.1fx)\n",
        count, keys.size(), quantile(keys, 0.5), quantile(keys, 0.99), quantile(keys, 1),
        quantile(paints, 0.5), quantile(paints, 0.99), quantile(keys, 0.5) / quantile(paints, 0.5),
        quantile(keys, 0.99) / quantile(paints, 0.99));
    return 0;
}
