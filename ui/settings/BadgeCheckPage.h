// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeFinding.h"
#include "badge/BadgeRaster.h"
#include "shell/Sentences.h"
#include "widgets/Page.h"

class QProgressBar;

namespace lanyard {

class Button;
class MarkedBadge;
class RowList;
class Strip;
class Text;

/// The badge check before doors: how many badges will not come out well, of what kind, and the
/// worst of them, each with its picture and its reason. The arrow keys go through them.
class BadgeCheckPage : public Page
{
    Q_OBJECT
public:
    explicit BadgeCheckPage(const Theme& theme, QWidget* parent = nullptr);

    /// A check is under way and stands so.
    void showProgress(const BadgeCheckReport& report);
    /// It has ended.
    void showReport(const BadgeCheckReport& report);
    /// It could not be done.
    void showFailure(const Error& error);
    /// Of the badge asked for last; null: it cannot be drawn.
    void showPicture(AttendeeId attendee, const BadgeRaster& raster);

    [[nodiscard]] bool isChecking() const { return m_isChecking; }

    [[nodiscard]] RowList* list() const { return m_list; }

    [[nodiscard]] MarkedBadge* badge() const { return m_badge; }

    [[nodiscard]] Button* checkButton() const { return m_check; }

    [[nodiscard]] Button* stopButton() const { return m_stop; }

Q_SIGNALS:
    void checkWanted();
    void stopWanted();
    void pictureWanted(lanyard::AttendeeId attendee, int page);
    void backWanted();

protected:
    void retranslate() override;
    void fit() override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void buildRail();
    void choose(int row);
    void tell();
    void tellState();
    void tellChosen();
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] const BadgeFinding* chosen() const;

    BadgeCheckReport m_report;
    std::optional<Error> m_error;
    bool m_isChecking = false;
    bool m_isLeft = false; ///< nobody's name stays on a page that is not seen
    BadgeRaster m_raster; ///< of the chosen finding, once it is drawn
    AttendeeId m_drawn; ///< whose it is
    Text* m_title;
    Text* m_lead;
    Strip* m_state;
    QProgressBar* m_bar;
    Text* m_counts;
    RowList* m_list;
    Button* m_check;
    Button* m_stop;
    Button* m_back;
    QWidget* m_left;
    QWidget* m_rail;
    MarkedBadge* m_badge;
    Text* m_who;
    Text* m_reason;
};

} // namespace lanyard
