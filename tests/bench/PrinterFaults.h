// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard {

class Bars;

/// From a printer's fault until the desk's page has painted it: all faults that the printers of
/// invention can tell, in each language, with a badge in the printer and without. An idle printer
/// is not asked, so that there it counts from the press for the next badge. Some two minutes. Needs
/// a QApplication; makes the interface's fonts known to the program.
void measureFaults(Bars& bars);

} // namespace lanyard
