// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "OutsidePrograms.h"

#include "JudgedBadges.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// What a reader of codes writes. It fails where there is none to read.
QString saidOf(const QString& reader, const QStringList& arguments)
{
    QProcess process;
    process.start(reader, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Every QR code of a picture, as ZXingReader tells them: `Text:       "…"`.
QStringList codesToZxing(const QString& picture)
{
    static const QRegularExpression text(
        u"^Text: +\"(.*)\"$"_s, QRegularExpression::MultilineOption);
    const QString said = saidOf(u"ZXingReader"_s, {u"-format"_s, u"QRCode"_s, picture});
    QStringList codes;
    for (auto all = text.globalMatch(said); all.hasNext();) {
        codes.append(all.next().captured(1));
    }
    return codes;
}

/// The same as zbarimg tells them, a line each.
QStringList codesToZbar(const QString& picture)
{
    return saidOf(u"zbarimg"_s,
        {u"--nodbus"_s, u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, picture})
        .split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QString lackOfPrograms(const QStringList& programs)
{
    for (const QString& program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            return program + u" is not installed (packaging/setup test)"_s;
        }
    }
    return {};
}

QString lackOfReaders()
{
    return lackOfPrograms({u"ZXingReader"_s, u"zbarimg"_s});
}

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(isWholeSetJudged() ? -1 : 280'000)
        || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
            process.readAllStandardError().constData());
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString codeIn(const QString& picture)
{
    return codesToZxing(picture).value(0);
}

QString misread(const QString& picture, const QString& token)
{
    const auto problem = [&token](const char* reader, const QStringList& codes) {
        const QSet<QString> texts(codes.begin(), codes.end());
        return texts == QSet<QString>{token}
            ? QString()
            : u"%1 reads \"%2\""_s.arg(QLatin1StringView(reader), codes.join(u"\", \""_s));
    };
    const QString first = problem("ZXingReader", codesToZxing(picture));
    return first.isEmpty() ? problem("zbarimg", codesToZbar(picture)) : first;
}

int farDots(const QImage& one, const QImage& other)
{
    const QRect both = one.rect().intersected(other.rect()).adjusted(1, 1, -2, -2);
    const auto black
        = [](const QImage& image, int x, int y) { return image.constScanLine(y)[x] < 128; };
    int count = 0;
    for (int y = both.top(); y <= both.bottom(); ++y) {
        for (int x = both.left(); x <= both.right(); ++x) {
            bool near = false;
            for (int dy = -1; dy <= 1 && !near; ++dy) {
                for (int dx = -1; dx <= 1 && !near; ++dx) {
                    near = black(one, x, y) == black(other, x + dx, y + dy);
                }
            }
            count += near ? 0 : 1;
        }
    }
    return count;
}

} // namespace lanyard
