// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/FilePanel.h"

#include "widgets/Button.h"
#include "widgets/RowList.h"
#include "widgets/ScanField.h"
#include "widgets/Text.h"
#include "widgets/WrapRow.h"

#include <QDateTime>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfRows = 6;

/// What a list may be in; a spreadsheet too, which is then told how to become one.
const QStringList listEndings{
    u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s, u"*.xlsx"_s, u"*.xls"_s, u"*.ods"_s};

/// Pictures of other kinds become one that a server takes.
const QStringList answerEndings{
    u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.gif"_s, u"*.webp"_s, u"*.bmp"_s, u"*.pdf"_s};

QStringList mountsNow()
{
    QStringList roots;
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        roots.append(volume.rootPath());
    }
    return roots;
}

bool isPath(const QString& typed)
{
    return typed.startsWith(u'/') || typed.startsWith(u'~');
}

/// What is taken comes from the downloads; what is saved goes to the documents.
QString firstFolder(FilePanel::Wants wants)
{
    const auto usual = wants == FilePanel::Wants::Folder
        ? QList{QStandardPaths::DocumentsLocation, QStandardPaths::DesktopLocation}
        : QList{QStandardPaths::DownloadLocation};
    for (const auto where : usual) {
        if (const QString folder = QStandardPaths::writableLocation(where);
            QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return QDir::homePath();
}

ListRow rowOf(const QFileInfo& info)
{
    if (info.isDir()) {
        return {u"folder"_s, info.fileName(), {}};
    }
    const QLocale locale;
    return {u"file"_s, info.fileName(),
        locale.formattedDataSize(info.size(), 0, QLocale::DataSizeTraditionalFormat) + u" · "_s
            + locale.toString(info.lastModified(), u"d MMM yyyy HH:mm"_s)};
}

} // namespace

FilePanel::FilePanel(const Theme& theme, Wants wants, QWidget* parent)
    : Page(theme, parent)
    , m_wants(wants)
    , m_placeColumn(new QVBoxLayout)
    , m_placesHeading(new Text(theme, type::body.inBold()))
    , m_field(new ScanField(theme, ScanField::Size::Low))
    , m_folderName(new Text(theme, type::lead.inBold()))
    , m_folderPath(new Text(theme, type::note))
    , m_up(new Button(theme, Button::Role::Quiet))
    , m_list(new RowList(theme))
    , m_nothing(new Text(theme, type::lead))
{
    setFocusProxy(m_field);
    m_field->setIconName(u"search"_s);
    m_field->edit()->installEventFilter(this);
    m_folderPath->setColour(TextColour::Soft);
    m_folderName->setWordWrap(true);
    m_folderPath->setWordWrap(true);
    m_nothing->setColour(TextColour::Soft);
    m_nothing->setWordWrap(true);
    m_up->setIconName(u"up"_s);
    m_up->setSize(Button::Size::Small);
    build();
    connect(m_field, &ScanField::textEdited, this, [this] { fill(); });
    connect(m_up, &QPushButton::clicked, this, &FilePanel::showParent);
    connect(m_list, &RowList::clicked, this, &FilePanel::chosenChanged);
    connect(m_list, &RowList::doubleClicked, this, &FilePanel::open);
    m_sticks.setInterval(std::chrono::seconds(2));
    connect(&m_sticks, &QTimer::timeout, this, &FilePanel::lookForSticks);
    m_folder = firstFolder(wants);
    begin();
}

void FilePanel::build()
{
    m_placeColumn->setSpacing(0);
    m_placeColumn->addWidget(m_placesHeading);
    m_placeColumn->addStretch(1);
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_folderName);
    words->addWidget(m_folderPath);
    head->addLayout(words, 1);
    head->addWidget(m_up);
    auto* right = new QVBoxLayout;
    right->setSpacing(px(12));
    right->addWidget(m_field);
    right->addLayout(head);
    right->addWidget(m_list, 1);
    right->addWidget(m_nothing);
    right->addStretch(0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(m_placeColumn);
    row->addLayout(right, 1);
}

QList<FilePlace> FilePanel::placesAmong(const QStringList& mounts)
{
    QList<FilePlace> places{{u"home"_s, tr("Home"), QDir::homePath()}};
    const std::pair<QStandardPaths::StandardLocation, QString> usual[]{
        {QStandardPaths::DownloadLocation, tr("Downloads")},
        {QStandardPaths::DocumentsLocation, tr("Documents")},
        {QStandardPaths::DesktopLocation, tr("Desktop")}};
    for (const auto& [where, name] : usual) {
        const QString folder = QStandardPaths::writableLocation(where);
        if (QFileInfo(folder).isDir() && folder != QDir::homePath()) {
            places.append({u"folder"_s, name, folder});
        }
    }
    for (const QString& root : mounts) {
        if (root.startsWith("/media/"_L1) || root.startsWith("/run/media/"_L1)
            || root.startsWith("/mnt/"_L1)) {
            places.append({u"stick"_s, root.section(u'/', -1), root});
        }
    }
    return places;
}

void FilePanel::lookForSticks()
{
    if (!m_isFixed) {
        showPlaces(placesAmong(mountsNow()));
    }
}

void FilePanel::setPlaces(const QList<FilePlace>& places)
{
    m_isFixed = true;
    showPlaces(places);
}

void FilePanel::showPlaces(const QList<FilePlace>& places)
{
    if (places == m_places) {
        return;
    }
    m_places = places;
    delete m_placeBox;
    m_placeBox = new QWidget;
    QLayout* all = nullptr;
    if (theme().isNarrow()) {
        all = new WrapRow(px(8), m_placeBox);
    } else {
        all = new QVBoxLayout(m_placeBox);
        all->setSpacing(px(8));
    }
    all->setContentsMargins(0, px(12), 0, 0);
    for (const FilePlace& place : std::as_const(m_places)) {
        auto* button = new Button(theme(), Button::Role::Secondary, place.name);
        button->setIconName(place.icon);
        button->setLeading(true);
        connect(button, &QPushButton::clicked, this, [this, folder = place.folder] {
            setFolder(folder);
            m_field->setFocus();
        });
        all->addWidget(button);
    }
    m_placeColumn->insertWidget(1, m_placeBox);
}

void FilePanel::setFolder(const QString& folder)
{
    m_field->clear();
    const QString before = std::exchange(m_folder, QDir::cleanPath(folder));
    fill(before);
}

QString FilePanel::home() const
{
    return m_home.isEmpty() ? QDir::homePath() : m_home;
}

/// A path with `~` for the home folder, as people type it and read it.
QString FilePanel::shortPath(const QString& path) const
{
    const bool isBelow = path == home() || path.startsWith(home() + u'/');
    return isBelow ? u'~' + path.mid(home().size()) : path;
}

QString FilePanel::longPath(const QString& typed) const
{
    const bool isHome = typed == "~"_L1 || typed.startsWith("~/"_L1);
    return isHome ? home() + typed.mid(1) : typed;
}

QString FilePanel::shownName() const
{
    const QString name = QFileInfo(m_shown).fileName();
    return m_shown == home() ? tr("Home") : name.isEmpty() ? m_shown : name;
}

void FilePanel::showParent()
{
    QDir dir(m_folder);
    if (dir.cdUp()) {
        setFolder(dir.path());
    }
}

/// Shows what is in the folder; `chosen` is the path of the row to begin with.
void FilePanel::fill(const QString& chosen)
{
    QString letters = m_field->text().trimmed();
    QString folder = m_folder;
    if (isPath(letters)) {
        const QString path = longPath(letters);
        folder = path.left(path.lastIndexOf(u'/') + 1);
        letters = path.mid(folder.size());
    }
    const QDir dir(folder);
    const QFileInfoList all
        = (m_wants == Wants::Folder
                  ? QFileInfoList()
                  : dir.entryInfoList(m_wants == Wants::List ? listEndings : answerEndings,
                      QDir::Files, QDir::Time))
        + dir.entryInfoList(
            QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase | QDir::LocaleAware);
    QList<ListRow> rows;
    m_paths.clear();
    for (const QFileInfo& info : all) {
        if (info.fileName().contains(letters, Qt::CaseInsensitive)) {
            rows.append(rowOf(info));
            m_paths.append(info.filePath());
        }
    }
    m_list->setRows(rows, rows.isEmpty() ? -1 : qMax(0, int(m_paths.indexOf(chosen))));
    m_list->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_nothing->setText(!dir.isReadable()                    ? tr("This folder cannot be read.")
            : letters.isEmpty() && m_wants == Wants::Folder ? tr("No folder here.")
            : letters.isEmpty() && m_wants == Wants::Answer
            ? tr("No picture, no PDF and no folder here.")
            : letters.isEmpty()
            ? tr("No list and no folder here. A list ends in .csv, .tsv, .txt, .xlsx or .ods.")
            : tr("Nothing here has “%1” in its name.").arg(letters));
    m_shown = QDir::cleanPath(dir.path());
    m_folderName->setText(shownName());
    m_folderPath->setText(shortPath(m_shown));
    m_up->setVisible(!dir.isRoot());
    Q_EMIT chosenChanged();
}

bool FilePanel::canOpen() const
{
    return m_list->chosen() >= 0 || QFileInfo(longPath(m_field->text().trimmed())).isFile();
}

void FilePanel::open()
{
    // a path typed to its end counts, whatever the file's name ends in
    const QString typed = m_field->text().trimmed();
    const QString path = isPath(typed) && QFileInfo(longPath(typed)).isFile()
        ? longPath(typed)
        : m_paths.value(m_list->chosen());
    if (QFileInfo(path).isDir()) {
        setFolder(path);
    } else if (!path.isEmpty()) {
        Q_EMIT taken(path);
    }
}

bool FilePanel::back()
{
    const bool typed = !m_field->text().isEmpty();
    setFolder(m_folder);
    return typed;
}

bool FilePanel::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_list->moveOn(key == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_list->moveOn(key == Qt::Key_PageUp ? -pageOfRows : pageOfRows);
        break;
    case Qt::Key_Backspace:
        if (!m_field->text().isEmpty()) {
            return false;
        }
        showParent();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        break;
    default:
        return false;
    }
    Q_EMIT chosenChanged();
    return true;
}

bool FilePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isControl = key->modifiers().testFlag(Qt::ControlModifier);
        if (!isControl && takeKey(key->key())) { // Ctrl+Enter is of the page around it
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void FilePanel::showEvent(QShowEvent* event)
{
    lookForSticks();
    m_sticks.start();
    fill(m_paths.value(m_list->chosen()));
    Page::showEvent(event);
}

void FilePanel::hideEvent(QHideEvent* event)
{
    m_sticks.stop();
    Page::hideEvent(event);
}

/// The places beside what is in the folder, in a narrow window above it.
void FilePanel::fit()
{
    const bool narrow = theme().isNarrow();
    m_placesHeading->setFixedWidth(px(248));
    auto* row = static_cast<QBoxLayout*>(layout());
    row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(px(narrow ? 12 : 32));
    if (m_isNarrow != narrow) {
        m_isNarrow = narrow;
        const QList<FilePlace> places = std::exchange(m_places, {});
        if (!places.isEmpty()) {
            showPlaces(places);
        }
    }
}

void FilePanel::retranslate()
{
    m_placesHeading->setText(tr("Places"));
    m_field->setHint(m_wants == Wants::Folder ? tr("Letters of the folder’s name, or a path")
                                              : tr("Letters of the file’s name, or a path"));
    m_up->setText(tr("Folder above"));
    m_up->setKeycap(tr("Backspace"));
    lookForSticks();
    fill(m_paths.value(m_list->chosen()));
}

} // namespace lanyard
