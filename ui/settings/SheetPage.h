// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/FoundPrinter.h"
#include "print/SheetLayout.h"
#include "printing/SheetRequest.h"
#include "settings/FilePanel.h"
#include "shell/Sentences.h"

#include <QDate>

class QGridLayout;
class QProgressBar;
class QScrollArea;

namespace lanyard {

class ChoiceBox;
class Strip;

/// Badges for an office printer, the night before: on which sheets, whose, in which order, and
/// where they go: into a file, or to an office printer. No badge counts as printed by it.
class SheetPage : public Page
{
    Q_OBJECT
public:
    explicit SheetPage(const Theme& theme, QWidget* parent = nullptr);

    /// What can be chosen from; `places`: where the file may go.
    void showChoices(
        const QStringList& ticketTypes, const QList<FilePlace>& places, const QDate& today);
    /// Printers and print queues that may get the sheets instead; they come later.
    void showPrinters(const QList<FoundPrinter>& printers);
    /// People done, of all; 0: not known yet.
    void showProgress(int done, int total);
    /// Sheets that the printer of that name says are out, of all.
    void showPrinting(const QString& printer, int done, int total);
    void showReport(const SheetReport& report);
    /// Nothing was written.
    void showFailure(const Error& error);

    [[nodiscard]] bool isMaking() const { return m_isMaking; }

    /// What is asked for as it stands on the page.
    [[nodiscard]] SheetRequest request() const;

    [[nodiscard]] Button* makeButton() const { return m_make; }

    [[nodiscard]] Button* stopButton() const { return m_stop; }

    [[nodiscard]] ChoiceBox* sheetBox() const { return m_sheet; }

    [[nodiscard]] ChoiceBox* startBox() const { return m_start; }

    [[nodiscard]] ChoiceBox* whoBox() const { return m_who; }

    [[nodiscard]] ChoiceBox* askBox() const { return m_ask; }

    [[nodiscard]] ChoiceBox* cutBox() const { return m_cut; }

    [[nodiscard]] ChoiceBox* placeBox() const { return m_place; }

Q_SIGNALS:
    void sheetsWanted(const lanyard::SheetRequest& request);
    void stopWanted();
    void backWanted();

protected:
    void retranslate() override;
    void fit() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildFields();
    [[nodiscard]] ChoiceBox* addField();
    void name(ChoiceBox* box, const QString& words);
    void fillChoices();
    void fillStart();
    void tell();
    void tellProgress();
    void tellReport();
    void tellPrinter(QStringList& words) const;
    void tellPlace();
    [[nodiscard]] QString freeFile() const;
    [[nodiscard]] static QString sheetName(const SheetLayout& layout);

    QStringList m_types;
    QList<FilePlace> m_places;
    QList<FoundPrinter> m_printers;
    QString m_printer; ///< that has the sheets; empty: none yet
    QDate m_today;
    bool m_isMaking = false;
    int m_done = 0;
    int m_total = 0;
    std::optional<Error> m_error;
    std::optional<SheetReport> m_report;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    QHash<ChoiceBox*, Text*> m_labels;
    Text* m_title;
    Text* m_lead;
    ChoiceBox* m_sheet;
    ChoiceBox* m_start;
    ChoiceBox* m_type;
    ChoiceBox* m_who;
    ChoiceBox* m_paid;
    ChoiceBox* m_order;
    ChoiceBox* m_sides;
    ChoiceBox* m_cut;
    ChoiceBox* m_ask;
    ChoiceBox* m_place;
    Strip* m_state;
    QProgressBar* m_bar;
    Button* m_make;
    Button* m_stop;
    Button* m_back;
};

} // namespace lanyard
