// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/Sentences.h"
#include "staff/KeptEntry.h"
#include "sync/SyncService.h"
#include "theme/Theme.h"

#include <QWidget>

class QScrollArea;
class QHBoxLayout;

namespace lanyard {

class KeptCard;
class Strip;
class SyncCounts;

/// Where this desk's entries are, and the ones that staff must decide on.
class SyncPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SyncPanel(const Theme& theme, QWidget* parent = nullptr);

    void showStatus(const SyncStatus& status, const QTimeZone& zone);
    void showKept(const QList<KeptEntry>& kept);
    void showFailure(const Trouble& trouble);
    void showDone(const QString& words);
    /// Esc; false when there is nothing to step back from.
    bool back();

    [[nodiscard]] SyncCounts* counts() const { return m_counts; }

    /// The entry that is open; null when there is none.
    [[nodiscard]] KeptCard* card() const { return m_card; }

    [[nodiscard]] int chosen() const { return m_chosen; }

Q_SIGNALS:
    void retryRequested(lanyard::OutboxId entry);
    void dismissRequested(lanyard::OutboxId entry, const QString& reason);
    void syncRequested();
    void exportRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fit();
    void choose(int index);
    void addNothing(QWidget* list);
    void addCard(QWidget* list);
    void addStories(QWidget* list);
    void say(Verdict verdict, const QString& words);
    bool takeKey(int key);

    const Theme& m_theme;
    QList<KeptEntry> m_kept;
    SyncStatus m_status;
    QTimeZone m_zone = QTimeZone::utc();
    int m_chosen = 0;
    SyncCounts* m_counts;
    Strip* m_said;
    QScrollArea* m_area;
    KeptCard* m_card = nullptr;
    QHBoxLayout* m_row;
};

} // namespace lanyard
