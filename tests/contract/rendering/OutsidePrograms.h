// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

namespace lanyard {

/// What a program writes; the test ends where the program fails.
inline QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
            process.readAllStandardError().constData());
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QString codeIn(const QString& picture)
{
    static const QRegularExpression text(
        QStringLiteral("^Text: +\"(.*)\"$"), QRegularExpression::MultilineOption);
    return text
        .match(outputOf(QStringLiteral("ZXingReader"),
            {QStringLiteral("-format"), QStringLiteral("QRCode"), picture}))
        .captured(1);
}

/// Dots of one picture that the other has neither there nor one dot beside: not the edges, which
/// every renderer rounds its own way, but what stands in the wrong place or has the wrong shape.
inline int farDots(const QImage& one, const QImage& other)
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
