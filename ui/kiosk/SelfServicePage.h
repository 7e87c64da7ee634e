// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Event.h"
#include "kiosk/KioskPage.h"
#include "printing/PrintService.h"
#include "shell/TranslationLoader.h"

class QStackedWidget;
class QTimer;

namespace lanyard {

class DeskSignPage;
class PhotoPage;
class QuestionPage;
class ScanPage;
class TypePage;
class WelcomePage;

/// The whole self-service screen. Shows a state and passes on what people ask for. It owns the
/// look: scale by the window, larger text and high contrast by the state.
class SelfServicePage : public QWidget
{
    Q_OBJECT
public:
    /// `theme` is of this window alone; `usual` the colours each visit begins with.
    SelfServicePage(Theme& theme, ThemeKind usual, QWidget* parent = nullptr);

    /// The colours each visit begins with have changed.
    void setUsualLook(ThemeKind usual);
    void showState(const KioskState& state);
    /// The badge of `state.person`, as soon as it is drawn; dropped with the visit.
    void showBadge(const BadgePreview& badge);
    /// What the camera sees; of use on the page to scan at, and for a photo.
    void showCamera(const QImage& frame);
    void showEvent(const Event& event);
    /// UTC; the clock in the corner.
    void showTime(const QDateTime& now);
    void setLanguages(const QList<Language>& languages);
    /// How long the corner at the upper right is held for the way out.
    void setHoldTime(int ms);

Q_SIGNALS:
    void typeWanted();
    void submitted(const QString& order, const QString& lastName);
    void answered(const QString& answer);
    void questionBeforeWanted();
    /// As `PhotoPage::photoTaken()`.
    void photoTaken(const QString& photo);
    void languageWanted(const QString& code);
    void largerTextWanted(bool larger);
    void highContrastWanted(bool high);
    void helpWanted();
    void moreTimeWanted();
    void doneWanted();
    /// A finger or a key: the person is still there.
    void touched();
    /// F12, or the upper right corner held: staff want to leave.
    void staffWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectPages();
    void dress();
    void arrange();
    void arrangeShown();
    void placeTop();
    void tellReaders();
    void fitEvent(const QSize& room);
    [[nodiscard]] KioskPage* pageFor(KioskState::Page page) const;

    Theme& m_theme;
    ThemeKind m_usual;
    KioskState m_state;
    KioskForm m_form = uprightForm;
    QStackedWidget* m_stack;
    ScanPage* m_scan;
    TypePage* m_type;
    WelcomePage* m_welcome;
    DeskSignPage* m_desk;
    QuestionPage* m_question;
    PhotoPage* m_photo;
    Text* m_event;
    Text* m_clock;
    QTimer* m_hold;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace lanyard
