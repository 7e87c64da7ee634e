// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Application.h"
#include "TemporaryReplica.h"

#include <QTest>

namespace lanyard {

/// The whole program on a folder, in its window, driven as a person does: keys go to the window,
/// so that scanners are heard, clicks to what is seen. Time stands still until the test moves it.
class DrivenDesk
{
public:
    /// What a step of preparing does to the settings.
    using Edit = std::function<void(DeskSettings&)>;

    /// Makes the folder's data: the people of `TemporaryReplica`, the PIN "2468", a desk.
    static void prepare(const QString& folder, const TestClock& clock, const Edit& edit = {});

    /// A start that came to no end, as of a program that crashed.
    static void breakOff(const QString& folder);

    DrivenDesk(const QString& folder, const TestClock& clock, const StartOptions& options = {});
    ~DrivenDesk();
    Q_DISABLE_COPY_MOVE(DrivenDesk)
    /// Ends the program as at its end, with that limit for each thread.
    void stop(std::chrono::milliseconds limit);

    [[nodiscard]] Wiring& wiring() { return *m_wiring; }

    [[nodiscard]] Application& application() { return *m_application; }

    [[nodiscard]] MainWindow& window() { return *m_window; }

    /// The one widget of that kind, also when it is hidden; null when there is none.
    template <typename W>
    [[nodiscard]] W* find()
    {
        return m_window->findChild<W*>();
    }

    template <typename W>
    [[nodiscard]] bool shows()
    {
        return find<W>() != nullptr && find<W>()->isVisible();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A key that is held: one press, then repeats.
    void hold(Qt::Key key, int repeats);
    void type(const QString& text);
    /// A keyboard scanner reads a code.
    void scan(const QString& code);
    /// The same with nothing behind the code.
    void scanWithoutEnd(const QString& code);
    void enterPin(const QString& pin);
    /// By the PIN that `prepare` has set.
    void openStaff();
    void openSettings();
    /// Clicks the button that says so; fails the test when none is seen.
    void click(const QString& words);
    /// Chooses in the box of that name.
    void choose(const QString& box, const QVariant& value);

    /// Names of the people under the search field, the best one first.
    [[nodiscard]] QStringList found();
    /// All words that are seen.
    [[nodiscard]] QString words();
    /// All words that any widget has, seen or not: also for screen readers and in fields.
    [[nodiscard]] QString allWords();

    template <typename Job>
    auto read(Job job)
    {
        return *m_wiring->storage().read(Lane::Desk, std::move(job)).result();
    }

    [[nodiscard]] DeskSettings settings();
    [[nodiscard]] AttendeeRecord person(const QString& token);
    /// Check-ins of that person that count.
    [[nodiscard]] int entries(const QString& token);
    [[nodiscard]] QList<PrintJob> badges(const QString& token);

private:
    void scanKey(Qt::Key key, const QString& text);

    quint64 m_keyboardMs = 5'000'000;
    std::unique_ptr<Wiring> m_wiring;
    std::unique_ptr<Application> m_application;
    MainWindow* m_window = nullptr;
};

/// While it lives no file can be written: the system refuses it as on a full disk.
class FullDisk
{
public:
    FullDisk();
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    quint64 m_before = 0;
};

/// What the code in a picture says; empty: none was found.
[[nodiscard]] QString codeIn(const QImage& picture);
/// The first page of a PDF at 300 dpi.
[[nodiscard]] QImage pictureOf(const QString& pdfFile);

} // namespace lanyard
