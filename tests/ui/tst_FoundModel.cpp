// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "desk/DeskSamples.h"
#include "search/PersonDelegate.h"
#include "search/ResultList.h"
#include "widgets/Text.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QTextBoundaryFinder>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_FoundModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        dressProgram(m_translations, u"en"_s);
        for (const DeskSample& sample : deskSamples()) {
            if (sample.name == u"typing"_s) {
                m_people = sample.state.results;
            } else if (sample.name == u"typing-scripts"_s) {
                m_longNames = sample.state.results;
            }
        }
        QVERIFY(!m_people.isEmpty() && !m_longNames.isEmpty());
    }

    void theModelKeepsTheRulesOfItemModels()
    {
        FoundModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPeople(m_people);
        model.setMoment({1}, sampleMoment(), QTimeZone::utc());
        model.setPeople({});
        model.setPeople(m_people.mid(0, 2));
        QCOMPARE(model.rowCount(), 2);
    }

    void theSamePeopleAgainDoNotResetTheList()
    {
        FoundModel model;
        model.setPeople(m_people);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setPeople(m_people);
        QCOMPARE(resets.size(), 0);
    }

    void moreRowsAreAddedBelowThoseThatAreShown()
    {
        FoundModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPeople(m_people.mid(0, 2));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy added(&model, &QAbstractItemModel::rowsInserted);
        model.setPeople(m_people);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(added.size(), 1);
        QCOMPARE(model.rowCount(), int(m_people.size()));
        model.setPeople(m_people.mid(1));
        QCOMPARE(resets.size(), 1);
    }

    void whatElseMatchedIsTold()
    {
        FoundAttendee found = m_people.first();
        found.hit.why = Because::Email;
        found.hit.because = u"ananya@example.org"_s;
        FoundModel model;
        model.setPeople({found});
        QVERIFY(model.index(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"ananya@example.org"_s));
    }

    /// The row's picture differs where the company's mark is, and nowhere else.
    void aMatchInTheCompanyIsMarkedThere()
    {
        Theme theme;
        FoundModel model;
        FoundAttendee found = m_people.at(1);
        found.hit.companyRanges.clear();
        QVERIFY(found.record.attendee.company.size() > 3);
        model.setPeople({found});
        const QImage plain = painted(theme, model);
        found.hit.companyRanges = {{0, 3}};
        model.setPeople({found});
        const QImage withMark = painted(theme, model);
        const int facts = 60 + int((840 - 60 - 176) * 0.575) + 10;
        QVERIFY(plain != withMark);
        QCOMPARE(plain.copy(0, 0, facts, 82), withMark.copy(0, 0, facts, 82));
    }

    void whatMatchedIsUnderlinedWhereItStands_data()
    {
        QTest::addColumn<SearchHit>("hit");
        QTest::addColumn<QString>("before"); ///< it, in its line
        QTest::addColumn<QString>("marked");
        QTest::addColumn<bool>("isUnderTheName");
        const auto hitOf = [](const QList<MatchRange>& inName, const QList<MatchRange>& inSpoken) {
            SearchHit hit;
            hit.nameRanges = inName;
            hit.spoken = u"Asha Krishnan"_s;
            hit.spokenRanges = inSpoken;
            return hit;
        };
        const auto becauseOf = [&](Because why, const QString& because) {
            SearchHit hit = hitOf({}, {});
            hit.why = why;
            hit.because = because;
            hit.becauseRanges = {{2, 4}};
            return hit;
        };
        QTest::newRow("name") << hitOf({{5, 4}}, {}) << u"Asha "_s << u"Krix"_s << false;
        QTest::newRow("spoken form")
            << hitOf({}, {{5, 4}}) << u"sounds like Asha "_s << u"Kris"_s << true;
        QTest::newRow("address") << becauseOf(Because::Email, u"xikris@example.org"_s) << u"xi"_s
                                 << u"kris"_s << true;
        QTest::newRow("telephone")
            << becauseOf(Because::Phone, u"+919845012"_s) << u"+9"_s << u"1984"_s << true;
        QTest::newRow("payer") << becauseOf(Because::Payer, u"Uwe Krix"_s) << u"Invoice: Uw"_s
                               << u"e Kr"_s << true;
    }

    void whatMatchedIsUnderlinedWhereItStands()
    {
        QFETCH(SearchHit, hit);
        QFETCH(QString, before);
        QFETCH(QString, marked);
        QFETCH(bool, isUnderTheName);
        Theme theme;
        FoundModel model;
        FoundAttendee found = m_people.at(1);
        found.record.attendee.name = u"Asha Krixnan"_s;
        found.hit = hit;
        model.setPeople({found});
        const QRect line = withColour(painted(theme, model), theme.tokens().accent);
        const TextStyle style = isUnderTheName ? type::note : type::rowName;
        const double from = 60 + textWidth(theme, style, before);
        const double to = from + textWidth(theme, style.inBold(), marked);
        QVERIFY2(qAbs(line.left() - from) < 4, qPrintable(u"%1, %2"_s.arg(line.left()).arg(from)));
        QVERIFY2(qAbs(line.right() - to) < 4, qPrintable(u"%1, %2"_s.arg(line.right()).arg(to)));
        QVERIFY(line.height() <= 3);
        QCOMPARE(line.top() > 41 + theme.linePx(type::note) / 2, isUnderTheName);
    }

    void aRowTellsTheStateInWords()
    {
        FoundModel model;
        model.setPeople(m_people);
        model.setMoment({1}, sampleMoment(), QTimeZone("Asia/Kolkata"));
        QCOMPARE(model.index(0).data(FoundModel::WordsRole).toString(), u"Not in yet"_s);
        QCOMPARE(model.index(4).data(FoundModel::WordsRole).toString(), u"In since 08:52"_s);
        QCOMPARE(model.index(3).data(FoundModel::WordsRole).toString(), u"Opens 14:00"_s);
        const QString told = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(told.contains(u"Ananya Gauda"_s));
        QVERIFY(told.contains(u"Not in yet"_s));
    }

    void whoLeftTheListIsMarkedAsThat()
    {
        QList<FoundAttendee> people = m_people;
        people.first().record.attendee.gone = true;
        FoundModel model;
        model.setPeople(people);
        model.setMoment({1}, sampleMoment(), QTimeZone::utc());
        QCOMPARE(model.index(0).data(FoundModel::WordsRole).toString(), u"Off the list"_s);
    }

    void anEntryOnAnotherListDoesNotCount()
    {
        FoundModel model;
        model.setPeople(m_people);
        model.setMoment({2}, sampleMoment(), QTimeZone::utc());
        QCOMPARE(model.index(4).data(FoundModel::WordsRole).toString(), u"Not in yet"_s);
    }

    void whoComesToAnotherEventIsToldByItsList()
    {
        QList<FoundAttendee> people = m_people;
        AttendeeRecord& record = people[4].record;
        record.attendee.event = EventId{7};
        FoundModel model;
        model.setBesides({{EventId{7}, {2}, u"evening"_s, u"Evening"_s}});
        model.setPeople(people);
        model.setMoment({1}, sampleMoment(), QTimeZone::utc());
        QCOMPARE(model.index(4).data(FoundModel::WordsRole).toString(), u"Not in yet"_s);
        QVERIFY(model.index(4).data(FoundModel::TicketRole).toString().endsWith(u"Evening"_s));
        QVERIFY(!model.index(0).data(FoundModel::TicketRole).toString().endsWith(u"Evening"_s));
    }

    void ticketOfASeriesTellsItsDate()
    {
        QList<FoundAttendee> people = m_people;
        people.first().record.attendee.date = {7, {}, sampleMoment().addDays(1), {}, {}};
        FoundModel model;
        model.setPeople(people);
        model.setMoment({1}, sampleMoment(), QTimeZone("Asia/Kolkata"));
        QVERIFY(model.index(0)
                    .data(FoundModel::TicketRole)
                    .toString()
                    .endsWith(u" · Sun 6 Dec, 09:27"_s));
    }

    void aMarkNeverSplitsASyllable()
    {
        const QString name = u"ಅನನ್ಯಾ"_s;
        // the second unit of a cluster, up to the middle of another
        const auto whole = wholeClusters(name, {{2, 2}});
        QCOMPARE(whole.size(), 1);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
        finder.setPosition(whole.first().start);
        QVERIFY(finder.isAtBoundary());
        finder.setPosition(whole.first().start + whole.first().length);
        QVERIFY(finder.isAtBoundary());
    }

    void aRangeOutsideTheNameIsDropped()
    {
        QCOMPARE(wholeClusters(u"Zoë"_s, {{7, 3}}).size(), 0);
        QCOMPARE(wholeClusters(u"Zoë"_s, {{1, 99}}).first(), (MatchRange{1, 2}));
    }

    void longWordsStayInTheirBlock()
    {
        Theme theme;
        theme.setScale(Theme::scaleFor({800, 480}));
        const QString company
            = u"Godavari Institute of Computational Oceanography and Applied Machine Learning"_s;
        const int line = theme.linePx(type::body);
        for (int lines = 0; lines < 6; ++lines) {
            const QRectF block(0, 0, 145, lines * line + 3);
            const LaidWords laid(theme, {block, type::body, company, {}, Qt::black});
            QVERIFY(laid.text().isEmpty() || laid.height() <= block.height());
            QCOMPARE(laid.isWhole(), laid.text() == company);
            QVERIFY(laid.isWhole() || lines == 0 || laid.text().endsWith(u'…'));
        }
        QVERIFY(LaidWords(theme, {{0, 0, 145, 6.0 * line}, type::body, company, {}, Qt::black})
                    .isWhole());
    }

    void whatMatchedIsShownThoughItsWordsAreShortened()
    {
        Theme theme;
        const QString company = u"Institute of Computational Oceanography and Machine Learning"_s;
        const int machine = int(company.indexOf(u"Machine"_s));
        const LaidWords laid(
            theme, {{0, 0, 140, 24}, type::body, company, {{machine, 4}}, Qt::black});
        QVERIFY2(laid.text().startsWith(u"…Machine"_s), qPrintable(laid.text()));
        QCOMPARE(laid.lineCount(), 1);
    }

    void noRowOfASmallScreenReachesIntoAnother_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("of 480 px") << 442;
        QTest::newRow("of 800 px") << 486;
    }

    void noRowOfASmallScreenReachesIntoAnother()
    {
        QFETCH(int, width);
        Theme theme;
        theme.setScale(Theme::scaleFor({800, 480}));
        const PersonDelegate delegate(theme);
        FoundModel model;
        model.setPeople(m_longNames);
        for (int i = 0; i < model.rowCount(); ++i) {
            const int high = delegate.rowHeight();
            QImage image(width, 3 * high, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = QRect(0, high, width, high);
            delegate.paint(&painter, option, model.index(i));
            QVERIFY(!hasInk(image, {0, 0, width, high}));
            QVERIFY(!hasInk(image, {0, 2 * high, width, high}));
            QCOMPARE(delegate.cut(option.rect, model.index(i)), QStringList());
        }
    }

    void theListIsAsHighAsItsRows()
    {
        Theme theme;
        ResultList list(theme);
        list.setPeople(m_people.mid(0, 2), 0);
        const int two = list.sizeHint().height();
        list.setPeople(m_people.mid(0, 3), 0);
        PersonDelegate delegate(theme);
        QCOMPARE(list.sizeHint().height() - two, delegate.rowHeight());
    }

    void aClickChoosesAndKeepsTheFocusWhereItWas()
    {
        Theme theme;
        ResultList list(theme);
        list.resize(840, 600);
        list.setPeople(m_people, 0);
        list.show();
        QSignalSpy chosen(&list, &ResultList::chosen);
        const QRect row = list.view()->visualRect(list.model()->index(3));
        QTest::mouseClick(list.view()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 3);
        QVERIFY(!list.view()->hasFocus());
    }

    void aRowOfAnArabicNameIsMirrored()
    {
        Theme theme;
        FoundModel model;
        FoundAttendee found = m_people.at(1);
        model.setPeople({found});
        const QImage plain = painted(theme, model);
        found.record.attendee.name = u"ليلى حداد"_s;
        model.setPeople({found});
        const QImage mirrored = painted(theme, model);
        // the dashed ring stands where the row begins; its top is above the words of the end
        const QRect left(16, 28, 28, 4);
        const QRect right(796, 28, 28, 4);
        QVERIFY(hasInk(plain, left));
        QVERIFY(!hasInk(plain, right));
        QVERIFY(hasInk(mirrored, right));
        QVERIFY(!hasInk(mirrored, left));
    }

private:
    static QImage painted(const Theme& theme, FoundModel& model)
    {
        QImage image(840, 82, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        PersonDelegate(theme).paint(&painter, option, model.index(0));
        return image;
    }

    /// The rectangle of all dots of that colour.
    static QRect withColour(const QImage& image, const QColor& colour)
    {
        QRect all;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                all |= image.pixelColor(x, y) == colour ? QRect(x, y, 1, 1) : QRect();
            }
        }
        return all;
    }

    static bool hasInk(const QImage& image, const QRect& area)
    {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (qGray(image.pixel(x, y)) < 128) {
                    return true;
                }
            }
        }
        return false;
    }

    TranslationLoader m_translations;
    QList<FoundAttendee> m_people;
    QList<FoundAttendee> m_longNames;
};

QTEST_MAIN(tst_FoundModel)
#include "tst_FoundModel.moc"
