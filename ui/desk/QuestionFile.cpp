// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/AnswerFile.h"
#include "desk/AnswerFiles.h"
#include "desk/QuestionPanel.h"
#include "settings/FilePanel.h"
#include "widgets/Card.h"
#include "widgets/Text.h"
#include "widgets/VerdictSlab.h"

#include <QDropEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

// Questions that a file or a photo answers.

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

const QString files = u"files"_s;
const QString camera = u"camera"_s;
const QString nothing = u"nothing"_s;

constexpr QSize thumbnail(220, 140); ///< design px
constexpr QSize finder(480, 270);

/// The first file of this machine among what is dragged.
QString draggedFile(const QDropEvent& event)
{
    for (const QUrl& url : event.mimeData()->urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace

void QuestionPanel::findFileOffers()
{
    const bool has = !m_answers.value(now().remote).isEmpty();
    m_offers = {{files, has ? tr("Choose another file") : tr("Choose a file"), {}}};
    if (!m_frame.isNull()) {
        m_offers.append({camera, tr("Take a photo"), {}});
    }
    if (has) {
        m_offers.append({nothing, tr("Remove it"), {}});
    }
}

void QuestionPanel::chooseForFile(const QString& value)
{
    if (value == nothing) {
        m_answers.remove(now().remote);
    }
    lookAt(value == files ? Source::Files : value == camera ? Source::Camera : Source::None);
}

void QuestionPanel::lookAt(Source source)
{
    m_source = source;
    m_problem = AnswerProblem::None;
    findOffers();
    build();
    Q_EMIT moved();
}

void QuestionPanel::addFile(QVBoxLayout* column)
{
    if (m_source == Source::Files) {
        m_files = new FilePanel(m_theme, FilePanel::Wants::Answer, m_card);
        if (!m_folder.isEmpty()) {
            m_files->setFolder(m_folder);
        }
        // rebuilding deletes the panel: not inside its own signal
        connect(m_files, &FilePanel::taken, this, &QuestionPanel::takeFile, Qt::QueuedConnection);
        column->addWidget(m_files, 1);
    } else if (m_source == Source::Camera) {
        m_view = new QLabel(m_card);
        m_view->setAccessibleName(tr("What the camera sees"));
        m_view->setFixedHeight(m_theme.px(finder.height()));
        column->addWidget(m_view);
        (void)addWords(column, tr("Enter takes the photo."));
        showCamera(m_frame);
    } else {
        addChosenFile(column);
        addButtons(column);
    }
}

/// What was chosen, as it will be sent; or what can be done.
void QuestionPanel::addChosenFile(QVBoxLayout* column)
{
    const QString answer = m_answers.value(now().remote);
    if (answer.isEmpty()) {
        (void)addWords(column, tr("Drop a picture or a PDF here, or choose one."));
        column->addSpacing(m_theme.px(8));
        return;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(20));
    const QImage picture = AnswerFiles::preview(
        answer, {m_theme.px(thumbnail.width()), m_theme.px(thumbnail.height())});
    if (picture.isNull()) {
        row->addWidget(new Symbol(m_theme, u"file"_s, 64, m_card));
    } else {
        auto* shown = new QLabel(m_card);
        shown->setPixmap(QPixmap::fromImage(picture));
        shown->setAccessibleName(tr("The chosen picture"));
        row->addWidget(shown);
    }
    const QString size = QLocale().formattedDataSize(
        AnswerFile::sizeOf(answer), 1, QLocale::DataSizeTraditionalFormat);
    auto* words
        = new Text(m_theme, type::lead, AnswerFile::nameOf(answer) + u" · "_s + size, m_card);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    column->addLayout(row);
    column->addSpacing(m_theme.px(12));
}

bool QuestionPanel::takeSource()
{
    if (m_source == Source::Files) {
        m_files->open();
    } else if (m_source == Source::Camera) {
        if (!m_frame.isNull()) { // the camera may have been pulled out
            m_answers.insert(now().remote, AnswerFiles::fromPicture(m_frame, u"photo.jpg"_s));
        }
        lookAt(Source::None);
    } else {
        return false;
    }
    return true;
}

bool QuestionPanel::leaveSource()
{
    if (m_questions.isEmpty() || m_source == Source::None) {
        return false;
    }
    if (m_files == nullptr || !m_files->back()) {
        lookAt(Source::None);
    }
    return true;
}

void QuestionPanel::takeFile(const QString& path)
{
    if (m_questions.isEmpty() || !isFile()) {
        return;
    }
    if (m_files != nullptr) {
        m_folder = m_files->folder();
    }
    const AnswerFiles::Taken taken = AnswerFiles::fromFile(path);
    if (taken.problem != AnswerProblem::None) {
        refuse(taken.problem);
        return;
    }
    m_answers.insert(now().remote, taken.answer);
    lookAt(Source::None);
}

void QuestionPanel::showCamera(const QImage& frame)
{
    if (m_questions.isEmpty() || !isVisible() || !isFile()) {
        m_frame = {}; // nobody is photographed who was not asked
        return;
    }
    const bool isNew = m_frame.isNull() && !frame.isNull();
    m_frame = frame;
    if (m_view != nullptr && !frame.isNull()) {
        m_view->setPixmap(QPixmap::fromImage(frame.scaled(
            m_theme.px(finder.width()), m_theme.px(finder.height()), Qt::KeepAspectRatio)));
    } else if (isNew && m_source == Source::None) {
        lookAt(Source::None); // now there is a camera to offer
    }
}

void QuestionPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_questions.isEmpty() && isFile() && !draggedFile(*event).isEmpty()) {
        event->acceptProposedAction();
    }
}

void QuestionPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeFile(draggedFile(*event));
}

} // namespace lanyard
