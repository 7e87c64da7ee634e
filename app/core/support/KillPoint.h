// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard {

/// A moment that matters, by name: a test may end the process here as a power cut would. In a
/// build with tests, LANYARD_KILL_AT=`NAME:N` is a SIGKILL the N-th time; in every other build
/// this does nothing. Any thread.
void killPoint(const char* name);

} // namespace lanyard
