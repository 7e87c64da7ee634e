// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importing/ImportService.h"
#include "shell/Sentences.h"
#include "widgets/Page.h"

class QBoxLayout;
class QGridLayout;
class QLayout;
class QProgressBar;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace lanyard {

class Button;
class ChoiceBox;
class FilePanel;
class PreviewTable;
class ScanField;
class Strip;
class Symbol;
class Text;

/// A list of people comes in from a file: choose or drop it, see what would be taken, change
/// what is read wrong, take it.
class ImportPage : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(const Theme& theme, QWidget* parent = nullptr);

    /// Ready for a file.
    void showChoose();
    /// `file` is being read.
    void showReading(const QString& file);
    /// `eventName`: what the event is or will be called, to be changed; empty: not asked for, since
    /// a server owns the event.
    void showPreview(const ImportPreview& preview, const QString& eventName = {});
    /// Rows done of all.
    void showProgress(int done, int total);
    void showReport(const ImportReport& report);
    /// The file or the import failed; nothing has changed.
    void showTrouble(const Error& error);

    /// How the file is read as it stands on the page.
    [[nodiscard]] const ImportOptions& options() const { return m_options; }

    [[nodiscard]] FilePanel* files() const { return m_files; }

Q_SIGNALS:
    /// A file was chosen, or it shall be read another way.
    void previewWanted(const lanyard::ImportOptions& options);
    void importWanted(const lanyard::ImportOptions& options);
    void cancelWanted();
    void backWanted();
    void doneWanted();

protected:
    void retranslate() override;
    void fit() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Step { Choose, Reading, Preview, Importing, Report };

    void build();
    [[nodiscard]] QWidget* buildChoose();
    [[nodiscard]] QWidget* buildPreview();
    [[nodiscard]] QWidget* buildProgress();
    [[nodiscard]] QWidget* buildReport();
    void buildFoot();
    void goTo(Step step);
    void take(const QString& file);
    void again();
    void fitRejected();
    void fitFigures();
    void listRejected(QVBoxLayout* box, const QList<RejectedRow>& rows);
    void sayPreview();
    void sayReport();

    Step m_step = Step::Choose;
    ImportOptions m_options;
    ImportPreview m_preview;
    ImportReport m_report;
    std::optional<Error> m_error;
    bool m_dragging = false;
    QVBoxLayout* m_box;
    Text* m_title;
    Text* m_lead;
    Symbol* m_readySymbol;
    Text* m_ready;
    Symbol* m_lookSymbol;
    Text* m_look;
    Strip* m_trouble;
    QStackedWidget* m_steps;
    FilePanel* m_files;
    Text* m_drop;
    Text* m_eventLabel;
    ScanField* m_event;
    ChoiceBox* m_encoding;
    ChoiceBox* m_delimiter;
    Text* m_key;
    PreviewTable* m_table;
    QLayout* m_how; ///< the row of fields over the table
    QBoxLayout* m_head;
    QGridLayout* m_figureGrid;
    QScrollArea* m_tableScroll;
    QScrollArea* m_rejectedScroll;
    QVBoxLayout* m_rejected;
    Text* m_working;
    QProgressBar* m_bar;
    Strip* m_safe;
    QVBoxLayout* m_progressColumn;
    QList<Text*> m_figures; ///< new, changed, the same, gone
    QList<Text*> m_figureWords;
    Text* m_counts;
    QScrollArea* m_leftScroll;
    QVBoxLayout* m_left;
    Button* m_another;
    Button* m_notNow;
    Button* m_go;
};

} // namespace lanyard
