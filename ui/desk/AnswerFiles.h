// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/QuestionRules.h"

#include <QImage>

namespace lanyard {

/// Files and photos as answers. A picture is turned upright, made no larger than anybody looks at
/// it, and written anew from its dots alone, so that no place, no camera and no note goes along.
namespace AnswerFiles {

struct Taken
{
    QString answer; ///< empty when there is a problem
    AnswerProblem problem = AnswerProblem::None;
};

/// A picture of any kind that this machine can read, or a PDF.
[[nodiscard]] Taken fromFile(const QString& path);
[[nodiscard]] QString fromPicture(const QImage& picture, const QString& name);
/// What an answer shows, to fit into `most`; null for a PDF.
[[nodiscard]] QImage preview(const QString& answer, const QSize& most);

} // namespace AnswerFiles

} // namespace lanyard
