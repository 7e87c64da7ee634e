// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/AnswerOffers.h"
#include "theme/Theme.h"
#include "widgets/KeyBar.h"

#include <QImage>
#include <QMap>
#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace lanyard {

class FilePanel;
class RowList;
class Text;
class VerdictCard;

/// Asks the server's questions one by one, by digits or by words typed into the search field.
/// Nothing is recorded before the last answer. An answer is what the server expects: the ids of
/// options joined by commas, "True" or "False", the words, or a file as `AnswerFile` puts it.
class QuestionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Starts over unless it is about the same questions of the same person already. Moments are
    /// typed in `zone`.
    void ask(const AttendeeRecord& record, const QString& spoken, const QList<Question>& questions,
        const QTimeZone& zone);
    /// What is typed into the search field belongs to the question.
    [[nodiscard]] bool wantsWords() const;
    /// What Enter does with this answer.
    [[nodiscard]] QString onward() const;
    [[nodiscard]] QString hint() const;
    /// What the search field shall hold: what was typed in answer to this question.
    [[nodiscard]] QString words() const;
    [[nodiscard]] QList<KeyHint> keys() const;
    /// Where typing goes instead of the search field; null: the field.
    [[nodiscard]] QWidget* place() const;
    /// The field holds these words now: narrows what can be chosen.
    void type(const QString& words);
    /// A digit: chooses that option (or takes it back where several are possible).
    [[nodiscard]] bool takeDigit(int digit);
    /// Up and down.
    void moveOn(int step);
    /// Enter. `typed`: the words in the field.
    void next(const QString& typed);
    /// Esc: the question before; false at the first one.
    bool back();
    /// What the camera sees: where there is one, a photo can be the answer.
    void showCamera(const QImage& frame);
    /// The file at `path` is the answer, if it will do.
    void takeFile(const QString& path);

Q_SIGNALS:
    void answered(const QMap<qint64, QString>& answers);
    /// Next and Back were clicked, or Enter was pressed in the box of lines.
    void nextClicked();
    void backClicked();
    /// Another question is asked, an option was chosen, or an answer will not do.
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// A file is being looked for, or the camera looked through.
    enum class Source { None, Files, Camera };

    void build();
    void addQuestion(QVBoxLayout* column);
    void addWhat(QVBoxLayout* column);
    void addAnswer(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void addSearch(QVBoxLayout* column);
    void addBox(QVBoxLayout* column);
    void addFile(QVBoxLayout* column);
    void addChosenFile(QVBoxLayout* column);
    [[nodiscard]] Text* addWords(QVBoxLayout* column, const QString& words);
    void addFoot(QVBoxLayout* column);

    [[nodiscard]] const Question& now() const { return m_questions.at(m_index); }

    /// More than digits can name: a list that typed letters narrow.
    [[nodiscard]] bool isSearched() const;

    [[nodiscard]] bool isFile() const { return now().type == QLatin1String("F"); }

    [[nodiscard]] QStringList chosen() const;
    void findFileOffers();
    void chooseForFile(const QString& value);
    void lookAt(Source source);
    /// What Enter does while a file is looked for; false: it goes on.
    bool takeSource();
    /// Esc: nothing is looked for any more; false when nothing was.
    bool leaveSource();
    void startQuestion(int index);
    void findOffers();
    void showFound();
    void showUnderstood();
    void choose(const QString& value);
    bool takeRow();
    void goOn();
    void refuse(AnswerProblem problem);

    const Theme& m_theme;
    AttendeeRecord m_record;
    QString m_spoken;
    QTimeZone m_zone = QTimeZone::utc();
    QList<Question> m_questions;
    QList<AnswerOffer> m_offers; ///< of the question asked now
    QList<int> m_found; ///< those that the typed letters leave
    QMap<qint64, QString> m_answers;
    QMap<qint64, QString> m_typed; ///< as they were typed, by question
    QString m_letters; ///< in the field
    int m_index = 0;
    AnswerProblem m_problem = AnswerProblem::None;
    VerdictCard* m_card = nullptr;
    RowList* m_list = nullptr; ///< when it is searched
    QPlainTextEdit* m_box = nullptr; ///< for several lines
    FilePanel* m_files = nullptr; ///< while a file is looked for
    QLabel* m_view = nullptr; ///< while the camera is looked through
    Source m_source = Source::None;
    QString m_folder; ///< where the last file was
    QImage m_frame; ///< what the camera saw last; null: there is none
    Text* m_words = nullptr; ///< what to do, or how the letters in the field are understood
};

} // namespace lanyard
