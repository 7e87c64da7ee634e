// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/SyncService.h"
#include "theme/Theme.h"

#include <QTimeZone>
#include <QWidget>

class QGridLayout;

namespace lanyard {

class Button;
class Text;

/// A figure with what it counts.
class CountBox : public QWidget
{
    Q_OBJECT
public:
    CountBox(const Theme& theme, const QString& icon, QWidget* parent = nullptr);

    /// `number` empty: the icon stands in its place.
    void set(const QString& number, const QString& words, const QString& note);
    void setIconName(const QString& icon);
    /// Asks for attention, by an edge and a tint.
    void setMarked(bool marked);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const Theme& m_theme;
    QString m_icon;
    QString m_number;
    Text* m_words;
    Text* m_note;
    bool m_hasIcon = true;
    bool m_marked = false;
};

/// The left side of the sync page: the server, and where every entry of this desk is.
class SyncCounts : public QWidget
{
    Q_OBJECT
public:
    explicit SyncCounts(const Theme& theme, QWidget* parent = nullptr);

    void setStatus(const SyncStatus& status, const QTimeZone& zone);

    /// A list of another day is told with it.
    void setToday(const QDate& today);

    [[nodiscard]] Button* send() const { return m_send; }

    [[nodiscard]] Button* save() const { return m_save; }

    /// The sum, as it is said: "79 saved here = 64 at the server + …".
    [[nodiscard]] QString sum() const;

Q_SIGNALS:
    void syncRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void place();
    void tell();
    void tellServer();
    [[nodiscard]] QString listAsOf() const;

    const Theme& m_theme;
    SyncStatus m_status;
    QTimeZone m_zone = QTimeZone::utc();
    QDate m_today;
    CountBox* m_server;
    CountBox* m_waiting;
    CountBox* m_doubt;
    CountBox* m_refused;
    CountBox* m_clashes;
    Text* m_sum;
    Button* m_send;
    Button* m_save;
    QGridLayout* m_grid;
};

} // namespace lanyard
