// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PinCommands.h"

#include "staff/StaffDoor.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// With its row in the record, or not at all: nobody changes who may pass this door unseen.
Result<void> keep(CommandContext& context, const QString& hash)
{
    const QString act = hash.isEmpty() ? u"pin-removed"_s : u"pin-set"_s;
    const auto kept
        = context.storage
              .write(Lane::Desk,
                  [&](UnitOfWork& work) -> Result<void> {
                      auto settings = work.settings().load();
                      if (!settings) {
                          return settings.error();
                      }
                      if (!settings->event.isValid()) {
                          return failure(ErrorCode::NoEvent); // of a folder named by mistake
                      }
                      settings->pinHash = hash;
                      if (const auto saved = work.settings().save(*settings); !saved) {
                          return saved.error();
                      }
                      return work.audit().add(
                          {0, context.clock.now(), u"lanyardctl"_s, act, {}, u"{}"_s});
                  })
              .result();
    if (!kept) {
        return kept.error();
    }
    StaffDoor door = StaffDoor::load(context.secrets, context.clock.now());
    if (door.wrongPins > 0) {
        door.wrongPins = 0; // they were tries of the one before
        (void)door.store(context.secrets); // where it fails, the desk waits for a minute at most
    }
    return {};
}

} // namespace

CommandResult PinSetCommand::run(CommandContext& context) const
{
    const QString hash = context.hashPin(context.secret);
    if (hash.isEmpty()) { // which would be no PIN
        const QString message = u"There is no memory to keep a PIN safely. Nothing was changed."_s;
        return {Exit::Outside,
            {{u"error"_s, QJsonObject{{u"code"_s, u"failed"_s}, {u"message"_s, message}}}},
            message};
    }
    if (const auto kept = keep(context, hash); !kept) {
        return failed(kept.error());
    }
    return {Exit::Done, {{u"pinSet"_s, true}}, u"The staff PIN is set.\n"_s};
}

CommandResult PinRemoveCommand::run(CommandContext& context) const
{
    if (const auto kept = keep(context, {}); !kept) {
        return failed(kept.error());
    }
    return {Exit::Done, {{u"pinSet"_s, false}},
        u"The staff PIN is removed. Whoever comes to the staff’s pages first chooses a new one.\n"_s};
}

} // namespace lanyard
