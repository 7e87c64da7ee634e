// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/Sentences.h"

namespace lanyard {

/// What a start says before its first page, in the language in use.
class StartSentences
{
    Q_DECLARE_TR_FUNCTIONS(StartSentences)
public:
    /// Several starts broke off; this one does without camera and server.
    [[nodiscard]] static Trouble carefulStart();
    /// The data folder comes from another machine, and so does its pairing.
    [[nodiscard]] static Trouble copiedData();
    /// The database's log was taken away, with what was done last.
    [[nodiscard]] static Trouble lostLog();
    /// The database was damaged and is kept as the file `aside`; so many entries that wait for the
    /// server can be read from it.
    [[nodiscard]] static Trouble damagedData(const QString& aside, int waiting);
};

} // namespace lanyard
