// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// What was given as a passphrase or a PIN, or why it is none.
struct GivenSecret
{
    QString text;
    QString problem; ///< a sentence; empty: all is well
};

/// Asks at the terminal, unseen and, for a new one, twice; else takes the first line of standard
/// input. Never from arguments or the environment, which other programs can read. A new one is as
/// long as the window wants it.
[[nodiscard]] GivenSecret askPassphrase(bool isNew);
/// The same for a new staff PIN.
[[nodiscard]] GivenSecret askPin();

} // namespace lanyard
