// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/AnswerOffers.h"
#include "kiosk/KioskPage.h"

class QVBoxLayout;

namespace lanyard {

class AnswerBox;
class ScanField;
class ScreenKeyboard;

/// One question on the screen: large answers to touch, or a field with a keyboard under it. What
/// was typed goes with the question.
class QuestionPage : public KioskPage
{
    Q_OBJECT
public:
    explicit QuestionPage(const Theme& theme, QWidget* parent = nullptr);

    void showState(const KioskState& state) override;
    /// Moments are typed in it.
    void setZone(const QTimeZone& zone);

    [[nodiscard]] bool hasRoomForEvent() const override { return form().upright; }

    [[nodiscard]] QString told() const override;

Q_SIGNALS:
    void answered(const QString& answer);
    void backWanted();

protected:
    void fit() override;
    void retranslate() override;

private:
    void build();
    void start();
    void type(const QString& text);
    void deleteLast();
    /// What stands in the field, or in the box of several lines.
    [[nodiscard]] QString typed() const;
    void showTiles();
    void choose(const QString& value);
    void next();
    void tell(AnswerProblem problem);

    [[nodiscard]] const Question& asked() const { return m_question; }

    /// More than fit on the screen: typed letters narrow them.
    [[nodiscard]] bool isSearched() const;
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] bool hasSeveralLines() const;
    void retellNext();

    Question m_question;
    QTimeZone m_zone = QTimeZone::utc();
    QList<AnswerOffer> m_offers;
    QStringList m_chosen;
    AnswerProblem m_problem = AnswerProblem::None;
    QVBoxLayout* m_above;
    Text* m_count;
    Text* m_title;
    Text* m_note;
    ScanField* m_field;
    AnswerBox* m_box; ///< for several lines
    QScrollArea* m_scroll;
    QVBoxLayout* m_tiles;
    TouchButton* m_back;
    TouchButton* m_help;
    TouchButton* m_next;
    ScreenKeyboard* m_keyboard;
};

} // namespace lanyard
