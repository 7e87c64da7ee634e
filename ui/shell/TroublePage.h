// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/Sentences.h"
#include "theme/Theme.h"

#include <QWidget>

namespace lanyard {

/// A whole page for a failure that comes before everything else: the data folder is in use, the
/// disk is full, the data was damaged. Says what happened, what is safe and what to do; one button
/// leaves.
class TroublePage : public QWidget
{
    Q_OBJECT
public:
    /// What its button does.
    enum class Leave { Close, GoOn };

    TroublePage(const Theme& theme, const Trouble& trouble, Leave leave = Leave::Close,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void leaveWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace lanyard
