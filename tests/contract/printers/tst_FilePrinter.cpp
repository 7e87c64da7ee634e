// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FilePrinter.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PrintOutcome::Kind;

namespace {

BadgeRaster checkered()
{
    BadgeRaster page{13, 3, 203, {}};
    page.bits = QByteArray::fromHex("aaa8555055a8");
    return page;
}

PrintPayload badge()
{
    return {u"0f3a9c21d0e1"_s, u"7KQ2M-1"_s, 2, mm(62), mm(100), {checkered(), checkered()},
        "%PDF-1.4 a badge"};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class tst_FilePrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fileIsNamedAfterOrderCopyAndJob();
    void pngHoldsTheExactDots();
    void everyPageIsAFileOfItsOwn();
    void takenNameIsNeverReplaced();
    void titleCannotLeaveTheFolder();
    void onlyTheOwnerCanRead();
    void nothingIsLeftOfABadgeThatCannotBeWritten();
    void emptyBadgeIsNotPrinted();
    void unknownFormatIsRefused();

private:
    [[nodiscard]] QString path(const QString& name = {}) const
    {
        return m_folder->filePath(u"badges"_s) + (name.isEmpty() ? name : u'/' + name);
    }

    [[nodiscard]] PrintOutcome print(const QString& format, const PrintPayload& payload) const
    {
        return FilePrinter::open(path(), format).value()->print(payload);
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FilePrinter::fileIsNamedAfterOrderCopyAndJob()
{
    const PrintOutcome outcome = print(u"pdf"_s, badge());
    QCOMPARE(outcome.kind, Kind::Completed);
    QCOMPARE(outcome.grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(outcome.output, path(u"7KQ2M-1-copy2-0f3a9c21.pdf"_s));
    QCOMPARE(files(), QStringList(u"7KQ2M-1-copy2-0f3a9c21.pdf"_s));
    QCOMPARE(contentOf(outcome.output), badge().pdf);
}

void tst_FilePrinter::pngHoldsTheExactDots()
{
    PrintPayload payload = badge();
    payload.pages.resize(1);
    const QImage image(print(u"png"_s, payload).output);
    QCOMPARE(image.size(), QSize(13, 3));
    QCOMPARE(image.depth(), 1);
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 203);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(qGray(image.pixel(x, y)) == 0, checkered().dot(x, y));
        }
    }
}

void tst_FilePrinter::everyPageIsAFileOfItsOwn()
{
    const PrintOutcome outcome = print(u"both"_s, badge());
    const QStringList expected{u"7KQ2M-1-copy2-0f3a9c21-p2.png"_s, u"7KQ2M-1-copy2-0f3a9c21.pdf"_s,
        u"7KQ2M-1-copy2-0f3a9c21.png"_s};
    QCOMPARE(files(), expected);
    QCOMPARE(outcome.output.split(u'\n').size(), 3);
}

void tst_FilePrinter::takenNameIsNeverReplaced()
{
    QVERIFY(QDir().mkpath(path()));
    QFile other(path(u"7KQ2M-1-copy2-0f3a9c21.pdf"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("somebody else's");
    other.close();
    const PrintOutcome outcome = print(u"pdf"_s, badge());
    QCOMPARE(outcome.kind, Kind::Completed);
    QCOMPARE(outcome.output, path(u"7KQ2M-1-copy2-0f3a9c21-2.pdf"_s));
    QCOMPARE(contentOf(other.fileName()), QByteArray("somebody else's"));
}

void tst_FilePrinter::titleCannotLeaveTheFolder()
{
    PrintPayload payload = badge();
    payload.title = u"../../etc/pässwd"_s;
    QCOMPARE(print(u"pdf"_s, payload).kind, Kind::Completed);
    QCOMPARE(files(), QStringList(u"______etc_p_sswd-copy2-0f3a9c21.pdf"_s));
}

void tst_FilePrinter::onlyTheOwnerCanRead()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const PrintOutcome outcome = print(u"pdf"_s, badge());
    QVERIFY(!(QFile::permissions(outcome.output) & others));
    QVERIFY(!(QFile::permissions(path()) & others));
}

void tst_FilePrinter::nothingIsLeftOfABadgeThatCannotBeWritten()
{
    // a folder with the name of the second temporary file
    QVERIFY(QDir().mkpath(path(u"7KQ2M-1-copy2-0f3a9c21.png.part"_s)));
    const PrintOutcome outcome = print(u"both"_s, badge());
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QVERIFY(outcome.detail.contains(u"7KQ2M-1-copy2-0f3a9c21.png.part"_s));
    QCOMPARE(files(), QStringList(u"7KQ2M-1-copy2-0f3a9c21.png.part"_s));
}

void tst_FilePrinter::emptyBadgeIsNotPrinted()
{
    PrintPayload payload = badge();
    payload.pdf.clear();
    QCOMPARE(print(u"pdf"_s, payload).kind, Kind::NothingLeft);
    payload.pages.clear();
    QCOMPARE(print(u"png"_s, payload).kind, Kind::NothingLeft);
    QCOMPARE(files(), QStringList());
}

void tst_FilePrinter::unknownFormatIsRefused()
{
    const auto printer = FilePrinter::open(path(), u"docx"_s);
    QVERIFY(!printer);
    QCOMPARE(printer.error().code, ErrorCode::PrinterAddress);
    QCOMPARE(printer.error().args, (QStringList{u"format=docx"_s, u"file:"_s + path()}));
}

QTEST_GUILESS_MAIN(tst_FilePrinter)
#include "tst_FilePrinter.moc"
