// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/KioskPage.h"

class QImage;

namespace lanyard {

class PhotoView;

/// A question that a photo answers: what the camera sees, then the photo, to be used or taken
/// again. Nothing of either stays here when the question has left the screen.
class PhotoPage : public HangingPage
{
    Q_OBJECT
public:
    explicit PhotoPage(const Theme& theme, QWidget* parent = nullptr);

    void showState(const KioskState& state) override;
    /// What the camera sees; of use until a photo is taken.
    void showCamera(const QImage& frame);

    [[nodiscard]] QString told() const override;

Q_SIGNALS:
    /// As `AnswerFile` puts it, to be looked at; empty: another one is to be taken.
    void photoTaken(const QString& photo);
    /// With the photo; empty: none, and for the desk where it is required.
    void answered(const QString& answer);
    void backWanted();

protected:
    void fit() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void take();
    void placeButtons();

    [[nodiscard]] bool isTaken() const { return !state().photo.isEmpty(); }

    Question m_question;
    HangingSign* m_sign;
    PhotoView* m_view;
    Text* m_note;
    Text* m_count;
    Text* m_title;
    TouchButton* m_take;
    TouchButton* m_use;
    TouchButton* m_again;
    TouchButton* m_skip;
    QBoxLayout* m_others;
    QBoxLayout* m_ways;
    TouchButton* m_back;
    TouchButton* m_help;
};

} // namespace lanyard
