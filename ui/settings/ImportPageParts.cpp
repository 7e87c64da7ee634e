// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/FieldWords.h"
#include "settings/FilePanel.h"
#include "settings/ImportPage.h"
#include "settings/PreviewTable.h"
#include "shell/RejectionSentence.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceBox.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"
#include "widgets/WrapRow.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the page of ImportPage.cpp is built and what it says.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int choosePage = 0;
constexpr int previewPage = 1;
constexpr int progressPage = 2;
constexpr int reportPage = 3;
constexpr int mostRejected = 200; ///< shown; all are counted
constexpr int leastRejected = 2; ///< in sight, where the table needs the room

QVBoxLayout* column(QWidget* widget)
{
    auto* box = new QVBoxLayout(widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    return box;
}

/// `file` without its folder.
QString shortName(const QString& file)
{
    return QFileInfo(file).fileName();
}

} // namespace

void ImportPage::build()
{
    m_box = column(this);
    auto* sign = new Symbol(theme(), u"list"_s, 40);
    sign->setAccent(true);
    m_title = new Text(theme(), type::title);
    m_title->setWordWrap(true);
    m_lead = new Text(theme(), type::body);
    m_lead->setColour(TextColour::Soft);
    m_lead->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_lead);
    m_readySymbol = new Symbol(theme(), Verdict::Admitted, 24);
    m_ready = new Text(theme(), type::body);
    m_lookSymbol = new Symbol(theme(), Verdict::Look, 24);
    m_look = new Text(theme(), type::body);
    auto* what = new QHBoxLayout;
    what->setSpacing(px(20));
    what->addWidget(sign);
    what->addLayout(words, 1);
    auto* counts = new WrapRow(px(24));
    for (const auto& [symbol, text] :
        {std::pair{m_readySymbol, m_ready}, std::pair{m_lookSymbol, m_look}}) {
        auto* pair = new QHBoxLayout;
        pair->setSpacing(px(8));
        pair->addWidget(symbol);
        pair->addWidget(text);
        counts->addLayout(pair);
    }
    m_head = new QHBoxLayout;
    m_head->setSpacing(px(24));
    m_head->addLayout(what, 1);
    m_head->addLayout(counts);
    m_trouble = new Strip(theme(), Verdict::Look);
    m_steps = new QStackedWidget;
    m_steps->addWidget(buildChoose());
    m_steps->addWidget(buildPreview());
    m_steps->addWidget(buildProgress());
    m_steps->addWidget(buildReport());
    m_box->addLayout(m_head);
    m_box->addSpacing(px(14));
    m_box->addWidget(m_trouble);
    m_box->addWidget(m_steps, 1);
    buildFoot();
}

QWidget* ImportPage::buildChoose()
{
    auto* page = new QWidget;
    QVBoxLayout* box = column(page);
    m_files = new FilePanel(theme());
    m_drop = new Text(theme(), type::body);
    m_drop->setColour(TextColour::Soft);
    m_drop->setWordWrap(true);
    box->addSpacing(px(10));
    box->addWidget(m_files, 1);
    box->addSpacing(px(12));
    box->addWidget(m_drop);
    return page;
}

QWidget* ImportPage::buildPreview()
{
    auto* page = new QWidget;
    QVBoxLayout* box = column(page);
    m_eventLabel = new Text(theme(), type::body);
    m_eventLabel->setColour(TextColour::Soft);
    m_event = new ScanField(theme(), ScanField::Size::Low);
    m_event->setIconName({});
    m_encoding = new ChoiceBox(theme());
    m_delimiter = new ChoiceBox(theme());
    for (ChoiceBox* each : {m_encoding, m_delimiter}) { // whole, or in the next line
        each->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    m_key = new Text(theme(), type::body);
    m_key->setColour(TextColour::Soft);
    m_key->setWordWrap(true);
    m_how = new WrapRow(px(12));
    for (QWidget* each :
        std::initializer_list<QWidget*>{m_eventLabel, m_event, m_encoding, m_delimiter, m_key}) {
        m_how->addWidget(each);
    }
    m_table = new PreviewTable(theme());
    m_tableScroll = new QScrollArea;
    m_tableScroll->setCornerWidget(new QWidget);
    m_tableScroll->setWidget(m_table);
    m_tableScroll->setFocusPolicy(Qt::NoFocus);
    m_rejectedScroll = new QScrollArea;
    m_rejectedScroll->setWidgetResizable(true); // arrows scroll it
    auto* inside = new QWidget;
    m_rejected = column(inside);
    m_rejectedScroll->setWidget(inside);
    box->addLayout(m_how);
    box->addSpacing(px(12));
    box->addWidget(m_tableScroll, 1);
    box->addWidget(m_rejectedScroll);
    box->addStretch(0);
    page->installEventFilter(this);
    connect(m_event, &ScanField::textEdited, this,
        [this](const QString& name) { m_options.eventName = name.trimmed(); });
    connect(m_encoding, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        m_options.encoding = value.toString();
        again();
    });
    connect(m_delimiter, &ChoiceBox::chosen, this, [this](const QVariant& value) {
        m_options.delimiter = value.toChar();
        m_options.mapping.clear(); // other columns
        again();
    });
    connect(m_table, &PreviewTable::mappingChanged, this, [this] {
        m_options.mapping = m_table->mapping();
        again();
    });
    return page;
}

QWidget* ImportPage::buildProgress()
{
    auto* page = new QWidget;
    QVBoxLayout* box = column(page);
    m_working = new Text(theme(), type::heading);
    m_working->setWordWrap(true);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_safe = new Strip(theme(), Verdict::Waiting);
    box->addStretch(1);
    box->addWidget(m_working);
    box->addSpacing(px(16));
    box->addWidget(m_bar);
    box->addSpacing(px(24));
    box->addWidget(m_safe);
    box->addStretch(2);
    m_progressColumn = box;
    return page;
}

QWidget* ImportPage::buildReport()
{
    auto* page = new QWidget;
    QVBoxLayout* box = column(page);
    m_figureGrid = new QGridLayout;
    m_figureGrid->setSpacing(px(16));
    for (int i = 0; i < 4; ++i) {
        auto* card = new Card(theme());
        m_figures.append(new Text(theme(), type::heading));
        m_figureWords.append(new Text(theme(), type::body));
        m_figureWords.last()->setWordWrap(true);
        card->body()->addWidget(m_figures.last());
        card->body()->addWidget(m_figureWords.last());
        m_figureGrid->addWidget(card, 0, i);
    }
    m_counts = new Text(theme(), type::lead.inBold());
    m_counts->setWordWrap(true);
    m_counts->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_leftScroll = new QScrollArea;
    m_leftScroll->setWidgetResizable(true);
    auto* inside = new QWidget;
    m_left = column(inside);
    m_leftScroll->setWidget(inside);
    box->addSpacing(px(12));
    box->addLayout(m_figureGrid);
    box->addSpacing(px(24));
    box->addWidget(m_counts);
    box->addSpacing(px(8));
    box->addWidget(m_leftScroll, 1);
    return page;
}

void ImportPage::buildFoot()
{
    m_another = new Button(theme(), Button::Role::Secondary);
    m_another->setIconName(u"left"_s);
    m_notNow = new Button(theme(), Button::Role::Secondary, {}, u"Esc"_s);
    m_go = new Button(theme(), Button::Role::Primary);
    m_go->setSize(Button::Size::Main);
    auto* foot = new WrapRow(px(12));
    foot->addWidget(m_another);
    foot->addEnd(m_notNow);
    foot->addEnd(m_go);
    m_box->addSpacing(px(16));
    m_box->addLayout(foot);
}

/// As many whole lines as have room under the table. Tab stops there only where more can be
/// scrolled to.
void ImportPage::fitRejected()
{
    const QWidget* page = m_steps->widget(previewPage);
    const int bar = px(16); // of scrolling
    m_tableScroll->setMaximumHeight(m_table->height() + bar);
    const int how = m_how->heightForWidth(page->width());
    const int room = page->height() - how - px(12) - m_tableScroll->maximumHeight();
    int shown = 0;
    int high = 0;
    int whole = 0;
    for (int i = 0; i < m_rejected->count(); ++i) {
        const QWidget* line = m_rejected->itemAt(i)->widget();
        if (line == nullptr) {
            break; // what is left of the room
        }
        whole += qMax(line->minimumHeight(), line->heightForWidth(page->width() - bar));
        if (i < leastRejected || whole <= room) {
            shown = i + 1;
            high = whole;
        }
    }
    m_rejectedScroll->widget()->setMinimumHeight(whole); // else the lines move into each other
    m_rejectedScroll->setFixedHeight(high);
    m_rejectedScroll->setFocusPolicy(
        shown < m_preview.rejected.size() ? Qt::StrongFocus : Qt::NoFocus);
}

void ImportPage::listRejected(QVBoxLayout* box, const QList<RejectedRow>& rows)
{
    while (QLayoutItem* item = box->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RejectedRow& row : rows.first(qMin<qsizetype>(rows.size(), mostRejected))) {
        auto* line = new Text(theme(), type::body);
        const QString where = row.column.isEmpty()
            ? tr("Line %1").arg(row.line)
            : tr("Line %1, column “%2”").arg(row.line).arg(row.column);
        line->setMarked(u"<b>%1</b>  %2"_s.arg(where, rejectionSentence(row)));
        line->setWordWrap(true);
        line->setMinimumHeight(px(32));
        box->addWidget(line);
    }
    box->addStretch(1);
}

void ImportPage::sayPreview()
{
    const auto ready = m_preview.total - m_preview.rejected.size();
    m_title->setText(tr("Does this look right?"));
    m_lead->setText(tr("%1: %2 rows. The columns are guessed, change any of them.")
                        .arg(shortName(m_options.file))
                        .arg(m_preview.total));
    m_ready->setMarked(tr("<b>%1</b> ready").arg(ready));
    m_look->setMarked(tr("<b>%1</b> to look at").arg(m_preview.rejected.size()));
    m_eventLabel->setText(tr("Event"));
    m_event->edit()->setAccessibleName(tr("Name of the event, as badges show it"));
    m_encoding->setChoices({{u"UTF-8"_s, u"UTF-8"_s}, {u"UTF-16 LE"_s, u"UTF-16LE"_s},
        {u"UTF-16 BE"_s, u"UTF-16BE"_s}, {u"Windows-1252"_s, u"Windows-1252"_s}});
    m_encoding->choose(m_preview.encoding);
    m_encoding->setAccessibleName(tr("Encoding"));
    m_delimiter->setChoices({{delimiterWords(u','), QChar(u',')},
        {delimiterWords(u';'), QChar(u';')}, {delimiterWords(u'\t'), QChar(u'\t')}});
    m_delimiter->choose(m_preview.delimiter);
    m_delimiter->setAccessibleName(tr("Columns are parted by"));
    m_key->setText(tr("People are found again by %1.").arg(keyWords(m_preview.key)));
    m_table->showPreview(m_preview);
    listRejected(m_rejected, m_preview.rejected);
    m_rejectedScroll->setVisible(!m_preview.rejected.isEmpty());
    fitRejected();
    QWidget* before = m_delimiter;
    for (ChoiceBox* box : m_table->boxes()) {
        setTabOrder(before, box);
        before = box;
    }
    m_rejectedScroll->setAccessibleName(tr("Rows that are left out"));
    m_go->setText(tr("Add %n people", nullptr, int(ready)));
    m_go->setEnabled(ready > 0);
}

void ImportPage::sayReport()
{
    const ReplicaCounts& counts = m_report.counts;
    const std::pair<int, QString> figures[]
        = {{counts.added, tr("new")}, {counts.changed, tr("changed")},
            {counts.same, tr("the same")}, {counts.gone, tr("gone from the list")}};
    for (int i = 0; i < m_figures.size(); ++i) {
        m_figures[i]->setText(QString::number(figures[i].first));
        m_figureWords[i]->setText(figures[i].second);
    }
    m_title->setText(tr("The list is in"));
    m_lead->setText(shortName(m_options.file));
    m_counts->setText(m_report.rejected.isEmpty()
            ? QString()
            : tr("%n rows were left out:", nullptr, int(m_report.rejected.size())));
    listRejected(m_left, m_report.rejected);
    m_leftScroll->setAccessibleName(tr("Rows that are left out"));
    m_go->setText(tr("Go on"));
    m_go->setEnabled(true);
}

void ImportPage::retranslate()
{
    const bool preview = m_step == Step::Preview;
    const bool busy = m_step == Step::Reading || m_step == Step::Importing;
    m_steps->setCurrentIndex(m_step == Step::Choose ? choosePage
            : preview                               ? previewPage
            : busy                                  ? progressPage
                                                    : reportPage);
    for (QWidget* each : {static_cast<QWidget*>(m_readySymbol), static_cast<QWidget*>(m_ready)}) {
        each->setVisible(preview);
    }
    for (QWidget* each : {static_cast<QWidget*>(m_lookSymbol), static_cast<QWidget*>(m_look)}) {
        each->setVisible(preview && !m_preview.rejected.isEmpty());
    }
    m_trouble->setVisible(m_error.has_value());
    if (m_error) {
        const Trouble trouble = Sentences::trouble(*m_error);
        m_trouble->setText(u"<b>%1</b> %2"_s.arg(trouble.headline, trouble.advice));
    }
    m_drop->setText(tr("A CSV from pretix, Indico, Eventbrite, a form or a spreadsheet. It can be "
                       "dropped here too."));
    m_another->setText(tr("Another file"));
    m_another->setVisible(preview);
    m_notNow->setText(busy ? tr("Cancel") : tr("Not now"));
    m_notNow->setVisible(m_step != Step::Report);
    m_go->setVisible(!busy);
    m_go->setKeycap(tr("Enter"));
    if (m_step == Step::Choose) {
        m_title->setText(tr("Open a list"));
        m_lead->setText(tr("Nothing is taken before you have seen it."));
        m_go->setText(tr("Open"));
        m_go->setEnabled(m_files->canOpen());
    } else if (busy) {
        m_title->setText(m_step == Step::Reading ? tr("Reading the list") : tr("Taking people in"));
        m_lead->setText(shortName(m_options.file));
        m_working->setText(tr("Reading…"));
        m_safe->setText(m_step == Step::Reading
                ? tr("Nothing is taken before you have seen it.")
                : tr("The desk stays open. Whoever is in when you stop stays in."));
        m_bar->setRange(0, 0);
    } else if (preview) {
        sayPreview();
    } else {
        sayReport();
    }
}

} // namespace lanyard
