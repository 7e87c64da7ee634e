// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixCursor.h"
#include "ScriptedPretix.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <functional>
#include <utility>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Orders come in pages by number, and the list changes between two of them.
class tst_PretixPages : public ScriptedPretix
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void noOrderIsMissedWhenOneVanishesBetweenPages_data();
    void noOrderIsMissedWhenOneVanishesBetweenPages();
    void oneThatIsAddedDoesNotBeginThePassAnew();

private:
    [[nodiscard]] Act page(const QByteArray& target) const;
    /// A whole download from its first page on; after `pagesBefore` pages `change` comes about.
    void download(int pagesBefore, const std::function<void()>& change);

    QStringList m_orders;
    QStringList m_seen; ///< of the pass that came to its end
    int m_pulls = 0;
};

void tst_PretixPages::init()
{
    begin();
    m_orders = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s};
    m_server->handler
        = [this](const ScriptedHttpServer::Request& request) { return page(request.target); };
}

ScriptedPretix::Act tst_PretixPages::page(const QByteArray& target) const
{
    constexpr int ofAPage = 2;
    const QUrlQuery query(QUrl(QString::fromLatin1(target)));
    const int number = std::max(1, query.queryItemValue(u"page"_s).toInt());
    const QStringList codes = m_orders.mid((number - 1) * ofAPage, ofAPage);
    QJsonArray rows;
    for (const QString& code : codes) {
        rows.append(QJsonObject{{u"code"_s, code}, {u"positions"_s, QJsonArray()}});
    }
    QJsonValue next;
    if (m_orders.size() > number * ofAPage) {
        next = u"http://127.0.0.1/?page=%1"_s.arg(number + 1);
    }
    const QJsonObject body{{u"count"_s, m_orders.size()}, {u"next"_s, next}, {u"results"_s, rows}};
    return json(200, QJsonDocument(body).toJson());
}

void tst_PretixPages::download(int pagesBefore, const std::function<void()>& change)
{
    constexpr int mostPulls = 20;
    ReplicaCursor cursor = PretixCursor().afterFrame(false, m_clock.now()).keep();
    qint64 pass = 0;
    for (m_pulls = 1; m_pulls <= mostPulls; ++m_pulls) {
        const auto pulled = pull(cursor);
        QVERIFY(pulled);
        if (pulled->generation != std::exchange(pass, pulled->generation)) {
            m_seen.clear();
        }
        m_seen += pulled->wholeOrders;
        if (pulled->completesFullPull) {
            return;
        }
        if (m_pulls == pagesBefore) {
            change();
        }
        cursor = pulled->next;
    }
    QFAIL("the download never ends");
}

void tst_PretixPages::noOrderIsMissedWhenOneVanishesBetweenPages_data()
{
    QTest::addColumn<int>("pagesBefore");
    QTest::newRow("after the first page") << 1;
    QTest::newRow("before the last page") << 2;
}

void tst_PretixPages::noOrderIsMissedWhenOneVanishesBetweenPages()
{
    QFETCH(int, pagesBefore);
    download(pagesBefore, [this] { m_orders.removeFirst(); });
    QCOMPARE(m_seen, m_orders);
}

void tst_PretixPages::oneThatIsAddedDoesNotBeginThePassAnew()
{
    download(1, [this] { m_orders.append(u"F"_s); });
    QCOMPARE(m_seen, m_orders);
    QCOMPARE(m_pulls, 3);
}

QTEST_GUILESS_MAIN(tst_PretixPages)
#include "tst_PretixPages.moc"
