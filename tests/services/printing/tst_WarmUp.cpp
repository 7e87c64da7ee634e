// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrintDesk.h"
#include "printing/ScriptNames.h"

#include <QFile>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What a first badge needs is done before anybody waits for it.
class tst_WarmUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init() { m_desk = std::make_unique<PrintDesk>(); }

    void cleanup() { m_desk.reset(); }

    void layoutsInUseAreDrawnOnceBeforehandAndNothingIsPrinted();
    void aPrinterOfPdfsHasOneOfThoseDrawnBeforehandToo();
    void firstPreviewIsDrawnBeforehandToo();
    void everyScriptOfTheListIsDrawnBeforehand();
    void whatIsWrittenForABadgeIsGoneThroughAndNotStored();
    void aBadgeGoesBeforeThoseThatAreDrawnBeforehand();
    void namesOfAScriptAreTheFirstOrThoseAfterThem();

private:
    std::unique_ptr<PrintDesk> m_desk;
};

void tst_WarmUp::layoutsInUseAreDrawnOnceBeforehandAndNothingIsPrinted()
{
    constexpr int each = 3; // an invented person, and names in Latin and Kannada letters
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->renderer.drawn, each); // that of the desk
    QCOMPARE(m_desk->printer->rehearsed.size(), each);
    QVERIFY(!m_desk->printer->rehearsed.first().pages.isEmpty());
    m_desk->useTemplate("[]", "%PDF-1.4");
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->renderer.drawn, 2 * each); // that of the event
    m_desk->useTemplate("no layout", {});
    m_desk->service->warm(); // and a broken one holds nobody up
    QVERIFY(m_desk->service->printNow(m_desk->promise(u"token-asha"_s)).result());
    QCOMPARE(m_desk->printer->taken.size(), 0);
    QCOMPARE(m_desk->renderer.drawn, 2 * each);
    QCOMPARE(m_desk->renderer.pdfs, 0); // this printer takes none
}

void tst_WarmUp::aPrinterOfPdfsHasOneOfThoseDrawnBeforehandToo()
{
    m_desk->printer->info.wantsPdf = true;
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->renderer.pdfs, 3);
    QCOMPARE(m_desk->renderer.drawn, 3);
    QVERIFY(m_desk->printer->rehearsed.last().pdf.startsWith("%PDF"));
    QCOMPARE(m_desk->printer->taken.size(), 0);
}

void tst_WarmUp::firstPreviewIsDrawnBeforehandToo()
{
    m_desk->service->warmPreviews();
    QTRY_COMPARE(m_desk->renderer.drawn, 1);
    QCOMPARE(m_desk->printer->taken.size(), 0);
}

void tst_WarmUp::everyScriptOfTheListIsDrawnBeforehand()
{
    const QStringList names{
        u"அனன்யா"_s, u"अनन्या"_s, u"王小明"_s, u"Ирина"_s, u"محمد"_s, u"さくら"_s};
    QList<SourceAttendee> people;
    for (const QString& name : names) {
        people.append(TemporaryReplica::person(name, u"token-%1"_s.arg(people.size())));
    }
    m_desk->replica.apply(people);
    QString drawn;
    m_desk->renderer.onRaster = [&drawn](const BadgeDrawing& drawing) {
        for (const DrawingItem& item : drawing.pages.value(0)) {
            if (const auto* run = std::get_if<TextRun>(&item)) {
                drawn += run->text + u'\n';
            }
        }
    };
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->renderer.drawn, int(names.size()) + 3);
    for (const QString& name : names) {
        QVERIFY2(drawn.contains(name), qPrintable(name));
    }
    m_desk->renderer.onRaster = {};
}

/// Each transaction that is stored stands in the log first.
void tst_WarmUp::whatIsWrittenForABadgeIsGoneThroughAndNotStored()
{
    m_desk->makeRemote(u"token-asha"_s, 41); // whose badges the server is told of
    const auto log = [this] {
        QFile file(m_desk->replica.path() + u"/lanyard.db-wal"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto count = [this] {
        return m_desk->replica.read([](UnitOfWork& work) { return work.audit().count(); }).value();
    };
    const QByteArray before = log();
    const qint64 acts = count();
    QVERIFY(!before.isEmpty());
    QCOMPARE(m_desk->replica.ids().nonce(), TestIds::nth(1));
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->renderer.drawn, 3);
    const auto nothing = [](UnitOfWork&) { return Result<int>(0); };
    QVERIFY(m_desk->replica.storage().read(Lane::Background, nothing).result()); // after all else
    // names were given, of a badge and of what the server would be told
    QCOMPARE(m_desk->replica.ids().nonce(), TestIds::nth(4));
    QVERIFY(log() == before);
    QCOMPARE(count(), acts);
    QVERIFY(m_desk->outbox().isEmpty());
    QCOMPARE(m_desk->acts(u"token-asha"_s), QStringList());
    // and the next badge is the first one
    QVERIFY(m_desk->service->printNow(m_desk->promise(u"token-asha"_s)).result());
    QCOMPARE(m_desk->printer->taken.size(), 1);
    QCOMPARE(m_desk->outbox().size(), 1);
}

void tst_WarmUp::aBadgeGoesBeforeThoseThatAreDrawnBeforehand()
{
    int drawnBefore = 0;
    m_desk->renderer.onRaster = [this](const BadgeDrawing&) {
        if (m_desk->renderer.drawn == 1) { // the first of nobody is under way
            (void)m_desk->promise(u"token-zoe"_s);
            m_desk->service->wake();
        }
    };
    m_desk->printer->meanwhile = [&] { drawnBefore = m_desk->renderer.drawn; };
    m_desk->service->warm();
    QTRY_COMPARE(m_desk->printer->taken.size(), 1);
    QCOMPARE(drawnBefore, 2);
    QTRY_COMPARE(m_desk->renderer.drawn, 4); // then the others
    m_desk->printer->meanwhile = {};
}

void tst_WarmUp::namesOfAScriptAreTheFirstOrThoseAfterThem()
{
    ScriptNames first;
    ScriptNames second(ScriptNames::each);
    for (const QString& name :
        {u"ಅನನ್ಯಾ"_s, u"A 1"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"Жанна G"_s, QString(), u"12"_s}) {
        first.add(name);
        second.add(name);
    }
    const QStringList cyrillic{u"Жанна G"_s};
    const QStringList kannada{u"ಅನನ್ಯಾ"_s};
    QCOMPARE(first.names(), QList<QStringList>({{u"A 1"_s, u"B"_s}, cyrillic, kannada}));
    QCOMPARE(second.names(), QList<QStringList>({{u"C"_s, u"D"_s}, cyrillic, kannada}));
}

QTEST_GUILESS_MAIN(tst_WarmUp)
#include "tst_WarmUp.moc"
