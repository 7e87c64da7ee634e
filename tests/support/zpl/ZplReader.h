// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"

#include <QStringList>

namespace lanyard {

/// What a label asks a printer to do, read from its bytes without a line of the encoder.
struct ReadLabel
{
    QString problem; ///< empty: every command was understood
    QStringList commands; ///< "^XA", "^PW496", …, without the picture's data
    BadgeRaster picture; ///< of its one ^GFA
    bool isZ64 = false;
    qsizetype pictureBytes = 0; ///< as they were sent

    /// What follows a command's name; a null text when it is not there or there more than once.
    [[nodiscard]] QString parameter(const QString& command) const;
};

/// Of one label. A picture whose check sum, size or digits are wrong is a problem.
[[nodiscard]] ReadLabel readZplLabel(const QByteArray& label);

} // namespace lanyard
