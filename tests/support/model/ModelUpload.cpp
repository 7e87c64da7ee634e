// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ModelAnswers.h"

// Files of answers: which ones are taken was read off a real server.

namespace lanyard::ModelAnswers {

using namespace Qt::StringLiterals;

namespace {

struct Taken
{
    QByteArray type;
    QStringList endings;
    QByteArray begins; ///< the server looks into pictures; empty: it does not
};

const QList<Taken>& takenTypes()
{
    static const QList<Taken> all{{"image/png", {u".png"_s}, "\x89PNG"},
        {"image/jpeg", {u".jpg"_s, u".jpeg"_s}, "\xff\xd8"}, {"image/gif", {u".gif"_s}, "GIF8"},
        {"application/pdf", {u".pdf"_s}, {}}};
    return all;
}

} // namespace

ModelResponse upload(
    const Call& call, const QString& name, const QByteArray& type, const QByteArray& bytes)
{
    for (const Taken& taken : takenTypes()) {
        if (taken.type != type) {
            continue;
        }
        const auto isIt = [&name](const QString& ending) { return name.endsWith(ending); };
        if (std::none_of(taken.endings.begin(), taken.endings.end(), isIt)) {
            return errors(400, u"This name does not go with that type."_s);
        }
        if (!bytes.startsWith(taken.begins)) {
            return errors(400, u"This is no picture."_s);
        }
        const QString id = u"file:%1"_s.arg(++call.data.lastId);
        call.data.files.append({id, call.device.id, call.now, name, bytes});
        return json(201, {{u"id"_s, id}});
    }
    return errors(400, u"Files of that type are not taken."_s);
}

} // namespace lanyard::ModelAnswers
