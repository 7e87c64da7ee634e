// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importing/ImportService.h"

namespace lanyard {

/// A list of three people as its page shows it before it is taken: one row is left out.
inline ImportPreview preview()
{
    using namespace Qt::StringLiterals;
    ImportPreview preview;
    preview.encoding = u"Windows-1252"_s;
    preview.delimiter = u';';
    preview.header = {u"Who"_s, u"Firm"_s, u"Remarks"_s};
    preview.mapping = {{u"name"_s, u"Who"_s}, {u"company"_s, u"Firm"_s}};
    preview.key = u"mail"_s;
    preview.rows = {{u"Zoë Öztürk"_s, u"Bosporus"_s, u"x"_s}};
    preview.lines = {2};
    preview.total = 3;
    preview.rejected = {{4, u"Who"_s, u"noName"_s, {}, 0, {}}};
    return preview;
}

} // namespace lanyard
