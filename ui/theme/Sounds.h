// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Tokens.h"

#include <QObject>

#include <map>
#include <memory>

class QSoundEffect;

namespace lanyard {

/// The four short sounds of the verdicts. Nothing of audio is loaded before the first one is
/// wanted; without a device it is silent. Unknown and waiting have no sound.
class Sounds : public QObject
{
    Q_OBJECT
public:
    /// `folder` holds admitted.wav, already.wav, stop.wav, look.wav.
    explicit Sounds(QString folder, QObject* parent = nullptr);
    ~Sounds() override;

    void setEnabled(bool enabled) { m_enabled = enabled; }

    /// Loads the four sounds, so that the first verdict is not late. Once the window is up.
    void prepare();
    void play(Verdict verdict);
    /// The verdict's own sound; empty for one that has none.
    [[nodiscard]] QString fileOf(Verdict verdict) const;

Q_SIGNALS:
    /// A sound was asked for, whether or not there is a device that plays it.
    void asked(const QString& file);

private:
    QString m_folder;
    bool m_enabled = true;
    std::map<Verdict, std::unique_ptr<QSoundEffect>> m_effects;
};

} // namespace lanyard
