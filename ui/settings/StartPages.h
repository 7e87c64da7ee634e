// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/DeskSettings.h"
#include "shell/Sentences.h"
#include "shell/TranslationLoader.h"
#include "widgets/Page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace lanyard {

class Button;
class StartCard;
class Strip;
class Text;

/// The frame of the pages of a first start: the strap, a large title, cards to choose from. The
/// cards are chosen by the digits and by arrows too.
class StartPage : public Page
{
    Q_OBJECT
public:
    explicit StartPage(const Theme& theme, QWidget* parent = nullptr);

    /// What went wrong with the last choice; nothing: all is well.
    void showTrouble(const std::optional<Trouble>& trouble);
    /// Choice number `card` (from 0) is being carried out, in `words`; -1: none is.
    void showWorking(int card, const QString& words);

protected:
    void addCard(StartCard* card);
    void setHead(const QString& title, const QString& lead);

    [[nodiscard]] QHBoxLayout* foot() const { return m_foot; }

    [[nodiscard]] const QList<StartCard*>& cards() const { return m_cards; }

    void fit() override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(StartCard* chosen);

    QVBoxLayout* m_box;
    Text* m_title;
    Text* m_lead;
    QHBoxLayout* m_row;
    Strip* m_trouble;
    QHBoxLayout* m_foot;
    QList<StartCard*> m_cards;
};

/// Three ways to the first list of people.
class FirstStartPage : public StartPage
{
    Q_OBJECT
public:
    explicit FirstStartPage(const Theme& theme, QWidget* parent = nullptr);

    /// Marks the language in use among those to choose from.
    void showLanguage(const QString& code);

Q_SIGNALS:
    void demoWanted();
    void pairWanted();
    void openListWanted();
    void languageWanted(const QString& code);

protected:
    void retranslate() override;

private:
    QString m_language;
    QList<Button*> m_languages;
    Text* m_later;
};

/// What this machine is for; asked once.
class RolePage : public StartPage
{
    Q_OBJECT
public:
    explicit RolePage(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void roleChosen(lanyard::DeskMode mode);

protected:
    void retranslate() override;

private:
    Text* m_later;
};

} // namespace lanyard
