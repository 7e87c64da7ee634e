// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/SecretStore.h"

namespace lanyard {

/// Which machine a desk was paired on, kept beside its token (a hash of the machine's id): a copy
/// of the folder on another machine would be the same desk to the server, twice.
namespace PairedMachine {

/// Name of the mark in the secret store.
constexpr QLatin1StringView secretName{"paired-machine"};

/// Also when nothing was noted yet, which is done now, or the machine has no id.
[[nodiscard]] bool isThisOne(SecretStore& secrets);
/// The desk is paired on this machine.
[[nodiscard]] Result<void> note(SecretStore& secrets);

} // namespace PairedMachine

} // namespace lanyard
