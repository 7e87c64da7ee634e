// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/KioskPage.h"
#include "shell/TranslationLoader.h"

class QGridLayout;

namespace lanyard {

class ScanPicture;

/// The start: one picture of what to do, in every language offered.
class ScanPage : public HangingPage
{
    Q_OBJECT
public:
    explicit ScanPage(const Theme& theme, QWidget* parent = nullptr);

    /// What the camera sees, where one reads the codes.
    void showCamera(const QImage& frame);
    /// The languages to choose from.
    void setLanguages(const QList<Language>& languages);

    [[nodiscard]] QString told() const override;

Q_SIGNALS:
    void typeWanted();
    void languageWanted(const QString& code);
    void largerTextWanted(bool larger);
    void highContrastWanted(bool high);

protected:
    void fit() override;
    void retranslate() override;

private:
    void buildFoot();
    void placeTiles();
    void greetOthers();
    [[nodiscard]] QString howToHold() const;

    HangingSign* m_sign;
    Text* m_head;
    Text* m_how;
    ScanPicture* m_picture;
    QList<Language> m_languages;
    QList<Text*> m_greetings;
    TouchButton* m_type;
    QGridLayout* m_tileGrid;
    QList<TouchButton*> m_tiles;
    QWidget* m_line;
    QGridLayout* m_aidGrid;
    TouchButton* m_larger;
    TouchButton* m_contrast;
    TouchButton* m_help;
};

} // namespace lanyard
