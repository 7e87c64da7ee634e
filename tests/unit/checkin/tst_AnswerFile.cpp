// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/AnswerFile.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a") + "the rest";

} // namespace

class tst_AnswerFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aFileComesBackWholeFromItsAnswer()
    {
        const AnswerFile file{7, u"map.png"_s, "image/png", png};
        const QString answer = file.asAnswer();
        QVERIFY(AnswerFile::isHere(answer));
        QVERIFY(AnswerFile::isTaken(answer));
        QCOMPARE(AnswerFile::nameOf(answer), u"map.png"_s);
        QCOMPARE(AnswerFile::sizeOf(answer), png.size());
        QCOMPARE(AnswerFile::of(7, answer), std::optional(file));
    }

    void theSizeIsToldToTheByte()
    {
        for (int more = 0; more < 4; ++more) {
            const QByteArray bytes = png + QByteArray(more, 'x');
            QCOMPARE(
                AnswerFile::sizeOf(AnswerFile{7, {}, "image/png", bytes}.asAnswer()), bytes.size());
        }
    }

    void theTypeIsWhatTheBytesAre()
    {
        QCOMPARE(AnswerFile::typeOf(png), "image/png");
        QCOMPARE(AnswerFile::typeOf(QByteArray::fromHex("ffd8ffe0")), "image/jpeg");
        QCOMPARE(AnswerFile::typeOf("GIF89a"), "image/gif");
        QCOMPARE(AnswerFile::typeOf("%PDF-1.7"), "application/pdf");
        QCOMPARE(AnswerFile::typeOf("<html>"), "");
        QCOMPARE(AnswerFile::typeOf({}), "");
    }

    void aNameIsMadePlainAndGetsTheEndingOfItsType()
    {
        QCOMPARE(AnswerFile::plainName(u"My pass.JPEG"_s, "image/jpeg"), u"My-pass.jpg"_s);
        QCOMPARE(AnswerFile::plainName(u"ಪಾಸ್.png"_s, "image/png"), u"file.png"_s);
        QCOMPARE(AnswerFile::plainName(u"a\"b;c/../d.pdf"_s, "application/pdf"), u"abcd.pdf"_s);
        QCOMPARE(AnswerFile::plainName(QString(200, u'x'), "image/gif").size(), 64);
    }

    void ofFilesTheNamesStayAlone()
    {
        const AnswerFile file{7, u"map.png"_s, "image/png", png};
        QCOMPARE(AnswerFile::namesAlone({{3, u"yes"_s}, {7, file.asAnswer()}}),
            (QMap<qint64, QString>{{3, u"yes"_s}, {7, u"map.png"_s}}));
    }

    void whatIsNoFileIsNone()
    {
        for (const QString& answer : {u""_s, u"words"_s, u"file:abc"_s, u"https://example.org/"_s,
                 u"data:"_s, u"data: mine, please"_s, u"data:image/png;base64,iVBORw0KGgo="_s,
                 u"data:image/png;name=a.png,iVBORw0KGgo="_s}) {
            QVERIFY(!AnswerFile::isHere(answer));
            QVERIFY(!AnswerFile::isTaken(answer));
            QVERIFY(!AnswerFile::of(7, answer));
            QCOMPARE(AnswerFile::nameOf(answer), QString());
            QCOMPARE(AnswerFile::namesAlone({{7, answer}}).value(7), answer);
        }
    }

    void whatIsNoWholeFileIsNone()
    {
        for (const QString& answer :
            {u"data:image/png;name=a.png;base64,"_s, u"data:image/png;name=a.png;base64,%%%"_s,
                u"data:text/html;name=a.html;base64,PGh0bWw+"_s}) {
            QVERIFY(AnswerFile::isHere(answer));
            QVERIFY(!AnswerFile::isTaken(answer));
            QVERIFY(!AnswerFile::of(7, answer));
        }
    }

    void aFileThatIsTooLargeIsNone()
    {
        AnswerFile file{7, u"map.png"_s, "image/png", png};
        file.bytes.append(QByteArray(AnswerFile::mostBytes - file.bytes.size(), 'x'));
        QVERIFY(AnswerFile::of(7, file.asAnswer()));
        file.bytes.append('x');
        QVERIFY(!AnswerFile::of(7, file.asAnswer()));
    }
};

QTEST_GUILESS_MAIN(tst_AnswerFile)
#include "tst_AnswerFile.moc"
