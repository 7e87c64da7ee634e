// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TestClock.h"
#include "UiTest.h"
#include "desk/AnswerPanel.h"
#include "desk/DeskPage.h"
#include "desk/DeskSamples.h"
#include "shell/MainWindow.h"
#include "widgets/ScanField.h"
#include "widgets/VerdictSlab.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

#include <memory>

namespace lanyard {

inline DeskSample sampleNamed(const QString& name)
{
    for (const DeskSample& sample : deskSamples()) {
        if (sample.name == name) {
            return sample;
        }
    }
    return {};
}

/// A desk's page in its window, with the keyboard; no service behind it.
class DeskFixture : public QObject
{
    Q_OBJECT

protected:
    void dress()
    {
        qRegisterMetaType<AttendeeId>();
        qRegisterMetaType<CheckInId>();
        qRegisterMetaType<ReprintReason>();
        qRegisterMetaType<PrintJobId>();
        dressProgram(m_translations, QStringLiteral("en"));
    }

    void open()
    {
        m_clock.setWall(sampleMoment());
        m_window = std::make_unique<MainWindow>(m_theme);
        m_page = new DeskPage(m_theme, m_clock);
        m_window->addPage(m_page);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->showPage(m_page);
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void close() { m_window.reset(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page->field()->edit(), key, modifiers);
    }

    DeskSample show(const QString& name)
    {
        const DeskSample sample = sampleNamed(name);
        m_page->setEvent(sample.context.event, sample.context.settings);
        m_page->setState(sample.state);
        return sample;
    }

    void type(const QString& name) { m_page->field()->setText(show(name).state.text); }

    /// What the page's texts and buttons say.
    [[nodiscard]] QString visibleWords() const
    {
        QStringList all;
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            all.append(label->isVisible() ? label->text() : QString());
        }
        for (const auto* button : m_page->findChildren<QAbstractButton*>()) {
            all.append(button->isVisible() ? button->text() : QString());
        }
        return all.join(u'\n');
    }

    [[nodiscard]] VerdictSlab* slab() const
    {
        return m_page->findChild<AnswerPanel*>()->card()->slab();
    }

    TranslationLoader m_translations;
    Theme m_theme;
    TestClock m_clock{sampleMoment()};
    std::unique_ptr<MainWindow> m_window;
    DeskPage* m_page = nullptr;
};

} // namespace lanyard
