// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/Sentences.h"
#include "theme/Theme.h"

#include <QWidget>

namespace lanyard {

/// A whole page for a failure that leaves nothing else to show: the data folder is in use, the
/// disk is full. Says what happened, what is safe and what to do; one button leaves.
class TroublePage : public QWidget
{
    Q_OBJECT
public:
    TroublePage(const Theme& theme, const Trouble& trouble, QWidget* parent = nullptr);

Q_SIGNALS:
    void leaveWanted();
};

} // namespace lanyard
