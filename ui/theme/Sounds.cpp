// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/Sounds.h"

#include <QAudioDevice>
#include <QDir>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admitted:
        return u"admitted.wav"_s;
    case Verdict::Already:
        return u"already.wav"_s;
    case Verdict::Stop:
        return u"stop.wav"_s;
    case Verdict::Look:
        return u"look.wav"_s;
    case Verdict::None:
    case Verdict::Unknown:
    case Verdict::Waiting:
        break;
    }
    return {};
}

} // namespace

Sounds::Sounds(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{ }

Sounds::~Sounds() = default;

QString Sounds::fileOf(Verdict verdict) const
{
    const QString name = nameOf(verdict);
    return name.isEmpty() ? QString() : QDir(m_folder).filePath(name);
}

void Sounds::prepare()
{
    if (!m_enabled || QMediaDevices::defaultAudioOutput().isNull()) {
        return;
    }
    for (const Verdict verdict :
        {Verdict::Admitted, Verdict::Already, Verdict::Stop, Verdict::Look}) {
        auto& effect = m_effects[verdict];
        if (!effect) {
            effect = std::make_unique<QSoundEffect>();
            effect->setSource(QUrl::fromLocalFile(fileOf(verdict)));
        }
    }
}

void Sounds::play(Verdict verdict)
{
    if (m_enabled && !fileOf(verdict).isEmpty()) {
        Q_EMIT asked(fileOf(verdict));
        prepare();
        if (const auto found = m_effects.find(verdict); found != m_effects.end()) {
            found->second->play();
        }
    }
}

} // namespace lanyard
