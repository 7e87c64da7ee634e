// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/SentPerson.h"
#include "theme/Theme.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class Text;

/// Who comes to the staff's desk from self-service, and why. Hidden while there is nobody.
class SentList : public QWidget
{
    Q_OBJECT
public:
    explicit SentList(const Theme& theme, QWidget* parent = nullptr);

    /// Newest first. `zone`: the event's.
    void setPeople(const QList<SentPerson>& people, const QTimeZone& zone);

    [[nodiscard]] QStringList lines() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();
    [[nodiscard]] static QString reasonOf(const QString& decision);

    const Theme& m_theme;
    QList<SentPerson> m_people;
    QTimeZone m_zone = QTimeZone::utc();
    Text* m_title;
    QList<Text*> m_rows;
    QVBoxLayout* m_column;
};

} // namespace lanyard
