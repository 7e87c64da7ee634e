// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard {

class FilePanel;

/// Shows files as people have them, alike on every machine: none of them is from this one. They
/// are gone when the program ends.
void showSampleFiles(FilePanel& panel);

} // namespace lanyard
