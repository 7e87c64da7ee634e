// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QStringList>

// What the programs of others say of our badges; those that Debian has are in
// packaging/packages.txt.
namespace lanyard {

/// Which of the programs is missing, as a sentence; empty when all are there.
[[nodiscard]] QString lackOfPrograms(const QStringList& programs);
/// The same of those that read codes, poppler's not among them.
[[nodiscard]] QString lackOfReaders();

/// What a program writes; the test program ends where that one fails.
QString outputOf(const QString& program, const QStringList& arguments);

/// The first QR code that ZXingReader finds in a picture; empty when there is none.
[[nodiscard]] QString codeIn(const QString& picture);

/// Why not every QR code of a picture is `token` to ZXingReader and to zbarimg, each of which must
/// find one; empty when they are.
[[nodiscard]] QString misread(const QString& picture, const QString& token);

/// Dots of one picture that the other has neither there nor one dot beside: not the edges, which
/// every renderer rounds its own way, but what stands in the wrong place or has the wrong shape.
[[nodiscard]] int farDots(const QImage& one, const QImage& other);

} // namespace lanyard

/// Skips a test whose judge is missing, which `lack` says; a failure with LANYARD_REQUIRE_JUDGES=1.
#define LANYARD_NEEDS_JUDGE(lack) /* NOLINT(cppcoreguidelines-macro-usage): it returns */          \
    do {                                                                                           \
        if (const QString absent = (lack); !absent.isEmpty()) {                                    \
            QVERIFY2(                                                                              \
                qEnvironmentVariableIntValue("LANYARD_REQUIRE_JUDGES") != 1, qPrintable(absent));  \
            QSKIP(qPrintable(absent));                                                             \
        }                                                                                          \
    } while (false)
