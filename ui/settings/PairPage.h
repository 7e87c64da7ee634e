// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/Sentences.h"
#include "widgets/Page.h"

#include <QDateTime>

class QProgressBar;
class QStackedWidget;
class QVBoxLayout;

namespace lanyard {

class Button;
class Card;
class ScanField;
class Strip;
class Text;

/// How far pairing with a server is; a value.
struct PairState
{
    enum class Step {
        Enter, ///< a code, or address and token
        Connecting,
        ChooseEvent, ///< the server shows several
        Downloading,
        Done,
    };

    /// An event that the server shows this desk.
    struct Offer
    {
        QString slug;
        QString name;
        QDateTime from; ///< UTC
        bool testMode = false;

        bool operator==(const Offer&) const = default;
    };

    Step step = Step::Enter;
    QString server; ///< address, for people
    QString device; ///< the name that the server gave this desk
    bool plainHttp = false; ///< others on the network can read along
    QList<Offer> offers;
    QString event; ///< name of the one chosen
    qint64 done = 0; ///< people so far
    qint64 total = 0; ///< 0: not known
    std::optional<Error> error;

    bool operator==(const PairState&) const = default;
};

/// Joins a server: paste or scan its code, choose the event, wait for the people.
class PairPage : public Page
{
    Q_OBJECT
public:
    explicit PairPage(const Theme& theme, QWidget* parent = nullptr);

    void showState(const PairState& state);
    /// A scanner read a code: as if it had been pasted and confirmed.
    void takeCode(const QString& text);

Q_SIGNALS:
    /// `text`: the code's text, or the server's address with the token beside.
    void pairWanted(const QString& text, const QString& token);
    void eventChosen(const QString& slug);
    void cancelWanted();
    void backWanted();
    void doneWanted();

protected:
    void retranslate() override;
    void fit() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildEnter();
    [[nodiscard]] QWidget* buildOffers();
    [[nodiscard]] QWidget* buildProgress();
    void buildHow();
    void submit();
    void check();
    void listOffers();
    void sayProgress();

    PairState m_state;
    QVBoxLayout* m_talk;
    Text* m_title;
    Text* m_lead;
    Strip* m_trouble;
    QStackedWidget* m_steps;
    ScanField* m_code;
    Text* m_or;
    Text* m_urlLabel;
    ScanField* m_url;
    Text* m_tokenLabel;
    ScanField* m_token;
    QVBoxLayout* m_offers;
    QProgressBar* m_bar;
    Text* m_progress;
    Strip* m_safe;
    Button* m_back;
    Button* m_go;
    Card* m_how;
    Text* m_howTitle;
    QList<Text*> m_howSteps;
};

} // namespace lanyard
