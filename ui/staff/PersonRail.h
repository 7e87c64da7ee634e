// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"
#include "checkin/CheckIn.h"
#include "print/PrintJob.h"
#include "theme/Theme.h"

#include <QTimeZone>
#include <QWidget>

class QBoxLayout;

namespace lanyard {

class BadgeHolder;
class ReasonForm;
class Text;
struct AttendeeHistory;

/// The right side of a person's page: the badge, and the form that asks why it is printed again
/// or why a check-in is undone.
class PersonRail : public QWidget
{
    Q_OBJECT
public:
    explicit PersonRail(const Theme& theme, QWidget* parent = nullptr);

    void showReprint(const AttendeeHistory& history);
    /// How many badges there are now, while the form is open.
    void setBadges(const AttendeeHistory& history);
    void showUndo(const CheckIn& checkIn, const QTimeZone& zone);
    /// Null: the badge is not known yet.
    void setPreview(const BadgeRaster& raster, const QString& name);

    [[nodiscard]] bool isUndoing() const { return m_undoing.has_value(); }

    [[nodiscard]] ReasonForm* form() const { return m_form; }

Q_SIGNALS:
    void reprintRequested(lanyard::ReprintReason reason, const QString& words);
    void undoRequested(lanyard::CheckInId checkIn, const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();
    void submit(int reason, const QString& words);
    [[nodiscard]] static QStringList undoReasons();
    [[nodiscard]] QList<ReprintReason> reprintReasons() const;

    const Theme& m_theme;
    std::optional<CheckIn> m_undoing;
    /// No badge was printed before, nor may one have been.
    [[nodiscard]] static bool isFirst(const AttendeeHistory& history);

    bool m_isFirst = false;
    BadgeHolder* m_holder;
    Text* m_title;
    Text* m_count;
    Text* m_note;
    ReasonForm* m_form;
    QBoxLayout* m_head;
    QBoxLayout* m_parts;
};

} // namespace lanyard
