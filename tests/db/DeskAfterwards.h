// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace lanyard {

/// What is wrong with the folder of a desk that was ended without a word, given the promises that
/// it made before, each `WORD ID`; empty: nothing. By the product's own opening, then by SQL.
///
/// - `in NONCE`: a person was let in;
/// - `file NONCE HASH`: and gave a file (`filePromise`);
/// - `asked NONCE`: the server got that question;
/// - `sent NONCE`: the server got that entry; `settled NONCE`: and its answer was heard;
/// - `bytes UUID`: that badge is on its way to the printer; `out UUID`: it came out;
/// - `undone NONCE`: that check-in was taken back;
/// - `dismissed NONCE`: staff let go of that entry;
/// - `erased SLUG`: nothing of that event is left.
[[nodiscard]] QStringList complaintsAbout(const QString& folder, const QStringList& promises);

/// The promise that a file with these bytes was given with the check-in of that nonce.
[[nodiscard]] QString filePromise(const QString& nonce, const QByteArray& bytes);

} // namespace lanyard
