// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Page.h"

#include <QTimer>

class QVBoxLayout;

namespace lanyard {

class Button;
class RowList;
class ScanField;
class Text;

/// Where lists are usually found: the home folder, the downloads, a USB stick.
struct FilePlace
{
    QString icon;
    QString name;
    QString folder;

    bool operator==(const FilePlace&) const = default;
};

/// A list of people is looked for among the files: lists first and the newest on top, then the
/// folders. Typed letters narrow it, a typed path leads there; the keyboard alone is enough.
class FilePanel : public Page
{
    Q_OBJECT
public:
    /// A list is taken from it, or a folder is where something shall be saved, or a picture or PDF
    /// answers a question.
    enum class Wants { List, Folder, Answer };

    explicit FilePanel(const Theme& theme, QWidget* parent = nullptr)
        : FilePanel(theme, Wants::List, parent)
    { }

    FilePanel(const Theme& theme, Wants wants, QWidget* parent = nullptr);

    /// The folders to begin with that are there, and what hangs below /media among `mounts`.
    [[nodiscard]] static QList<FilePlace> placesAmong(const QStringList& mounts);

    /// These and no others, whatever is plugged in.
    void setPlaces(const QList<FilePlace>& places);

    /// What is told as `~`, if not the home folder of this machine's user.
    void setHome(const QString& folder) { m_home = folder; }

    [[nodiscard]] Wants wants() const { return m_wants; }

    void setFolder(const QString& folder);

    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// What is looked at: the folder, or the one of a path that is being typed.
    [[nodiscard]] const QString& shownFolder() const { return m_shown; }

    /// What that is called on the screen.
    [[nodiscard]] QString shownName() const;

    /// Enter: goes into the folder or takes the file of the chosen row, or of the path typed.
    void open();
    [[nodiscard]] bool canOpen() const;
    /// Esc: empties the field; false when it is empty.
    bool back();

Q_SIGNALS:
    void taken(const QString& file);
    /// Another row is chosen, or none.
    void chosenChanged();

protected:
    void retranslate() override;
    void fit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void lookForSticks();
    void showPlaces(const QList<FilePlace>& places);
    void fill(const QString& chosen = {});
    void showParent();
    [[nodiscard]] bool takeKey(int key);
    [[nodiscard]] QString home() const;
    [[nodiscard]] QString shortPath(const QString& path) const;
    [[nodiscard]] QString longPath(const QString& typed) const;

    Wants m_wants;
    QString m_home;
    QString m_folder;
    QString m_shown;
    QStringList m_paths; ///< of the rows
    QList<FilePlace> m_places;
    QTimer m_sticks; ///< while the panel is shown
    bool m_isFixed = false; ///< the places were given
    bool m_isNarrow = false; ///< they stand above the rest
    QVBoxLayout* m_placeColumn;
    QWidget* m_placeBox = nullptr;
    Text* m_placesHeading;
    ScanField* m_field;
    Text* m_folderName;
    Text* m_folderPath;
    Button* m_up;
    RowList* m_list;
    Text* m_nothing;
};

} // namespace lanyard
