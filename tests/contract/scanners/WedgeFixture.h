// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TestClock.h"
#include "UsScanner.h"
#include "WedgeScanner.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

namespace lanyard {

/// A window with a field and a button, and a scanner that types.
class WedgeFixture : public QObject
{
    Q_OBJECT

protected:
    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new QLineEdit;
        m_button = new QPushButton(QStringLiteral("Done"));
        m_button->setAutoDefault(true);
        auto* column = new QVBoxLayout(m_window.get());
        column->addWidget(m_field);
        column->addWidget(m_button);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
        m_keyboardMs = 5'000'000;
        m_scanner = std::make_unique<WedgeScanner>(m_clock);
        m_scanned = std::make_unique<QSignalSpy>(m_scanner.get(), &ScannerInput::scanned);
        m_clicked = std::make_unique<QSignalSpy>(m_button, &QPushButton::clicked);
        m_entered = std::make_unique<QSignalSpy>(m_field, &QLineEdit::returnPressed);
        m_scanner->start();
    }

    void close()
    {
        m_scanner.reset();
        m_window.reset();
    }

    /// A key, so long after the one before by the keyboard's own clock.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
        const QString& text = {}, quint64 gapMs = 2)
    {
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        m_keyboardMs += gapMs;
        QKeyEvent pressed(QEvent::KeyPress, key, modifiers, isEnter ? QStringLiteral("\r") : text);
        pressed.setTimestamp(m_keyboardMs);
        QCoreApplication::sendEvent(m_window->windowHandle(), &pressed);
    }

    /// All in one go, whatever the keyboard's clock says.
    void type(const QString& text, quint64 gapMs = 2)
    {
        for (const QChar letter : text) {
            press(QTest::asciiToKey(letter.toLatin1()), Qt::NoModifier, letter, gapMs);
        }
    }

    [[nodiscard]] QStringList codes() const
    {
        QStringList all;
        for (const auto& told : *m_scanned) {
            all.append(QString::fromUtf8(told.first().value<RawScan>().bytes));
        }
        return all;
    }

    quint64 m_keyboardMs = 0;
    TestClock m_clock;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    QPushButton* m_button = nullptr;
    std::unique_ptr<WedgeScanner> m_scanner;
    std::unique_ptr<QSignalSpy> m_scanned;
    std::unique_ptr<QSignalSpy> m_clicked;
    std::unique_ptr<QSignalSpy> m_entered;
};

} // namespace lanyard
