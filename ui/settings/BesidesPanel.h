// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Event.h"
#include "checkin/Door.h"
#include "theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class ChoiceBox;
class KeptPanel;
class Text;

/// The events that a desk admits to beside its own, each with its list, those that its server
/// offers, and those that it has left.
class BesidesPanel : public QWidget
{
    Q_OBJECT
public:
    /// One event that is admitted to.
    struct Row
    {
        Door door;
        QList<CheckInList> lists; ///< of the event; empty until the first download
        QByteArray timeZone = {}; ///< of the event

        bool operator==(const Row&) const = default;
    };

    /// An event that the server offers.
    struct Offer
    {
        QString slug;
        QString name;

        bool operator==(const Offer&) const = default;
    };

    explicit BesidesPanel(const Theme& theme, QWidget* parent = nullptr);

    void showRows(const QList<Row>& rows);
    void showOffers(const QList<Offer>& offers);

    [[nodiscard]] KeptPanel* kept() const { return m_kept; }

Q_SIGNALS:
    void added(const QString& slug);
    void listChosen(lanyard::EventId event, lanyard::CheckInListId list);
    void removed(lanyard::EventId event);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void clear();
    [[nodiscard]] QWidget* rowOf(const Row& row);
    void fillOffers();

    const Theme& m_theme;
    QList<Row> m_rows;
    QList<Offer> m_offers;
    QVBoxLayout* m_box;
    QVBoxLayout* m_rowBox;
    Text* m_heading;
    ChoiceBox* m_add;
    KeptPanel* m_kept;
};

} // namespace lanyard
