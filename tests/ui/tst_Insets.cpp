// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "desk/AnswerPanel.h"
#include "desk/DeskSamples.h"
#include "shell/MainWindow.h"
#include "shell/PageFrame.h"
#include "shell/TopBar.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/RowList.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What keeps off what, and what stays at its place whatever is shown beside it.
class tst_Insets : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void whatIsInACardIsAtOnePlaceWhetherThatIsChosenOrNot()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Contrast}) {
            QList<QRect> places;
            for (const bool chosen : {false, true}) {
                Theme theme;
                theme.setKind(kind);
                QWidget window;
                theme.dress(&window);
                auto* column = new QVBoxLayout(&window);
                auto* card = new Card(theme, Card::Shape::Choice);
                auto* inside = new QLabel(u"inside"_s);
                card->body()->addWidget(inside);
                card->setChosen(chosen);
                column->addWidget(card);
                window.resize(400, 300);
                window.show();
                laidOut(window);
                places.append(inside->geometry());
            }
            QCOMPARE(places.first(), places.last());
        }
    }

    void listOfWholeRowsEndsWithOne()
    {
        const Theme theme;
        QWidget window;
        theme.dress(&window);
        auto* column = new QVBoxLayout(&window);
        auto* list = new RowList(theme);
        column->addWidget(list);
        list->setWholeRows();
        QList<ListRow> rows;
        for (int i = 0; i < 20; ++i) {
            rows.append({{}, QString::number(i), {}});
        }
        list->setRows(rows, -1);
        window.show();
        for (const int height : {300, 333, 90}) {
            window.resize(400, height);
            laidOut(window);
            const int row = list->view()->visualRect(list->view()->model()->index(0, 0)).height();
            QVERIFY(row > 0);
            QCOMPARE(list->view()->viewport()->height() % row, 0);
        }
    }

    void wordsOfAFieldBeginWhereThoseOfAChoiceDo()
    {
        const Theme theme;
        QWidget window;
        theme.dress(&window);
        auto* column = new QVBoxLayout(&window);
        auto* field = new ScanField(theme, ScanField::Size::Low);
        field->edit()->setFocusPolicy(Qt::NoFocus); // its edge would be wider
        column->addWidget(field);
        const int withSymbol = leftOf(*field, window);
        field->setIconName({});
        const int without = leftOf(*field, window);
        QVERIFY(without < withSymbol);
        QCOMPARE(without + lineEditMargin, 20); // ChoiceBox::wordsRect
        QCOMPARE(field->width() - field->edit()->geometry().right() - 1, 22); // no empty note
        field->setIconName(u"search"_s);
        QCOMPARE(leftOf(*field, window), withSymbol);
    }

    void barOfANarrowWindowKeepsOffItsEdge()
    {
        const auto window = windowOf(u"desk-admitted"_s, {480, 800});
        const auto* bar = window->findChild<TopBar*>();
        for (const auto* part : bar->findChildren<QWidget*>()) {
            const int top = part->mapTo(window.get(), QPoint(0, 0)).y();
            QVERIFY2(!part->isVisible() || top >= 4, part->metaObject()->className());
        }
    }

    void nextPersonHasOnePlaceOnEveryCard()
    {
        QSet<int> ends;
        for (const auto& name :
            {u"desk-undone"_s, u"desk-already"_s, u"desk-unknown"_s, u"desk-refused-blocked"_s,
                u"desk-refused-unpaid-consent"_s, u"desk-storage-full"_s}) {
            const auto window = windowOf(name, {1280, 800});
            const auto* next = window->findChild<AnswerPanel*>()->button(DeskAction::Next);
            QVERIFY2(next != nullptr && next->isVisible(), qPrintable(name));
            ends.insert(next->mapTo(window.get(), QPoint(next->width(), 0)).x());
        }
        QCOMPARE(ends.size(), 1);
    }

    void whatIsAskedAboveTheNextPersonFitsIntoASmallScreen()
    {
        for (const Language& language : TranslationLoader::languages()) {
            m_translations.use(language.code);
            for (const auto& name : {u"desk-already-attention"_s, u"desk-refused-attention"_s}) {
                const auto window = windowOf(name, {800, 480});
                const int beyond = window->findChild<PageFrame*>()->verticalScrollBar()->maximum();
                QVERIFY2(beyond == 0, qPrintable(language.code + u' ' + name));
            }
        }
        m_translations.use(u"en"_s);
    }

    void howManyAreInHasRoomInTheBarOfASmallScreen()
    {
        for (const Language& language : TranslationLoader::languages()) {
            m_translations.use(language.code);
            const auto window = windowOf(u"desk-admitted"_s, {800, 480});
            const auto texts = window->findChild<TopBar*>()->findChildren<Text*>();
            QVERIFY2(std::ranges::any_of(texts,
                         [](const Text* text) {
                             return text->isVisible() && text->text().contains(u"212"_s);
                         }),
                qPrintable(language.code));
        }
        m_translations.use(u"en"_s);
    }

private:
    static constexpr int lineEditMargin = 2; ///< px that Qt leaves inside a line edit

    static void laidOut(QWidget& window)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        window.grab();
    }

    [[nodiscard]] static int leftOf(const ScanField& field, QWidget& window)
    {
        window.show();
        laidOut(window);
        return field.edit()->x();
    }

    [[nodiscard]] std::unique_ptr<MainWindow> windowOf(const QString& name, const QSize& size)
    {
        m_theme.fitTo(size);
        auto window = std::make_unique<MainWindow>(m_theme);
        for (const NamedPage& named : deskPages()) {
            if (named.name == name) {
                QWidget* page = named.make(m_theme);
                window->addPage(page);
                window->showPage(page);
            }
        }
        window->setMinimumSize(0, 0);
        window->resize(size);
        window->show();
        laidOut(*window);
        return window;
    }

    TranslationLoader m_translations;
    Theme m_theme;
};

QTEST_MAIN(tst_Insets)
#include "tst_Insets.moc"
